#include "budget/vocabulary.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <string>

namespace osm::budget {

const Words day_words =
    "transaction-date date-of-transaction trans-date txn-date booking-date buchungstag "
    "buchungsdatum date-operation date-d-operation date-de-l-operation date-comptable "
    "date-de-comptabilisation dateop tranzakcio-datuma konyveles-datuma fecha-operacion "
    "fecha-de-operacion fecha-contable f-operacion data-operazione data-contabile data-operacao "
    "data-mov data-operacji data-transakcji data-ksiegowania transaktionsdag transaktionsdatum "
    "bokforingsdag bokforingsdatum bokforingsdato bogforingsdato kirjauspaiva datum-zauctovani "
    "datum-provedeni datum-transakce islem-tarihi boekdatum boekingsdatum transactiedatum "
    "uitvoeringsdatum datum-verrichting completed-date date-completed finished-on date-processed "
    "posting-date posted-date post-date date-posted umsatzdatum belegdatum date datum fecha data "
    "dato tarih tanggal paiva paivamaara pvm dag day booked-on booked timestamp datetime created "
    "created-at created-on buchung value-date valutadatum wertstellung date-valeur date-de-valeur "
    "fecha-valor data-valuta data-waluty rentedatum rentedato ~datum ~date";
const Words not_day_words =
    "value valeur valor valuta due birth started statement period from to start end expiry "
    "effective due-date geburtsdatum";

const Words sum_words =
    "amount transaction-amount betrag importancia montant importe importo bedrag kwota "
    "kwota-transakcji kwota-operacji belopp belob belop maara summa monto quantia castka "
    "zauctovana-castka objem osszeg osszege tranzakcio-osszege tutar islem-tutari jumlah umsatz "
    "summe sum ~betrag net gross value valor suma total";
const Words not_sum_words =
    "balance saldo solde bakiye zustatek egyenleg fee fees tax vat gst original foreign local "
    "exchange rate gebuhr counter running instructed date summary id iban number limit available "
    "points cashback reward price quantity count settlement converted merchant source target "
    "oorspr originalbetrag fremdbetrag fremdwahrung puvodni refunded saldo-po-operacji konto type "
    "typ category kategorie currency code shipping gift";

const Words debit_words =
    "debit debits debet debe debito debiti soll belastung belastungen lastschrift money-out "
    "paid-out amount-out withdrawal withdrawals withdrawn cargo cargos saida saidas uscita uscite "
    "addebito addebiti dare uitgaven af bij-af sortie sorties depense depenses retrait retraits "
    "spent expense expenses outflow outgoing ausgang ausgehend ausgaben auszahlung auszahlungen "
    "obciazenie obciazenia wydatki wyplata uttag ut-fra-konto ut ud utgift utgifter haevet vydaje "
    "vydaj borc cikis payments out";
const Words not_debit_words =
    "credit credits kredit haben bij cr in account konto card number date iban id type code "
    "indicator currency name";
const Words credit_words =
    "credit credits kredit haben gutschrift gutschriften money-in paid-in amount-in deposit "
    "deposits deposited abono abonos haber credito crediti entrada entradas entrata entrate "
    "accredito accrediti avere inkomsten bij entree entrees recette recettes versement versements "
    "depot depots received income inflow incoming eingang eingehend einnahmen einzahlung "
    "einzahlungen uznanie uznania wplywy wplata insattning inn-pa-konto inn ind inntekt prijmy "
    "prijem alacak giris receipts in";
const Words not_credit_words =
    "debit debits debet soll af dr out account konto card number date iban id type code indicator "
    "currency name limit available";

const Words text_words =
    "payee merchant merchant-name counter-party counterparty counterparty-name counterpart-name "
    "partner partner-name name-tegenpartij naam-tegenpartij tegenpartij nazwa-kontrahenta "
    "kontrahent dane-kontrahenta nadawca-odbiorca odbiorca-zleceniodawca nazev-protiuctu "
    "nazev-protistrany zahlungsempfanger-in zahlungsempfanger empfanger name-zahlungsbeteiligter "
    "beguenstigter-zahlungspflichtiger auftraggeber-empfanger auftraggeber-begunstigter "
    "begunstigter beguenstigter destinataire mottagare modtager mottaker saaja-maksaja saaja "
    "alici handelaar beneficiary beneficiario ordenante tegenrekeninghouder partner-neve name "
    "naam nom nombre nome recipient transaction-description transaktionsbeschreibung description "
    "descriptions beschreibung libelle libelle-operation intitule concepto descripcion "
    "descrizione causale descricao historico omschrijving naam-omschrijving opis opis-operacji "
    "opis-transakcji tytul text tekst beskrivning beskrivelse forklaring selitys popis "
    "zprava-pro-prijemce zprava aciklama narrative narration particulars details "
    "transaction-details label libelle-simplifie verwendungszweck buchungstext umsatztext "
    "buchungsdetails vorgang remarks memo reference payment-reference viesti rubrik meddelande "
    "besked melding mededeling mededelingen message communication note notes comment desc title "
    "items referenz zahlungsreferenz rubrieknaam kozlemeny movimiento mas-datos referens remarque "
    "tapahtuma";
const Words not_text_words =
    "number id iban account bic code date type original konto kontonummer amount currency balance "
    "category numer nr";

const Words currency_words =
    "currency currency-code transaction-currency account-currency valutacode ccy wahrung waehrung "
    "devise devises monnaie moneda divisa valuta munt waluta waluta-operacji waluta-transakcji "
    "moeda mena mena-uctu valuutta para-birimi doviz doviz-cinsi tranzakcio-devizaneme devizanem "
    "cur curr monn ~wahrung ~waehrung ~currency";
const Words not_currency_words =
    "foreign local original counter data date rate target source converted oorspr puvodni balance "
    "originalwahrung fremdwahrung exchange instructed merchant type-foreign-currency";

const Words category_words = "category kategorie categorie categoria kategori kategoria luokka";
const Words state_words =
    "status state statut estado stato stav durum tila zustand transaction-status booking-status "
    "stan info";
const Words fee_words = "fee fees fee-amount gebuhr frais comision commissione poplatek prowizja";
const Words kind_words =
    "debit-credit credit-debit dr-cr cr-dr af-bij soll-haben direction in-out d-c dc s-h "
    "credit-debit-indicator debit-or-credit credit-or-debit indicator type transaction-type "
    "details flow debit-credit-flag transaktionstyp umsatzart buchungstext tipo mutatiesoort "
    "bevetel-kiadas tapahtuma type-of-transaction txn-type typ sens sign af-of-bij tapahtumalaji "
    "rodzaj-operacji typ-transakcji rodzaj-transakcji kind";
const Words balance_words =
    "balance saldo solde kontostand running-balance running-bal runningbalance balance-after "
    "account-balance saldo-na-trn saldo-na-mutatie saldo-po-operacji saldo-po-transakcji bakiye "
    "zustatek egyenleg kontosaldo saldo-contable balance-amount";
const Words refusal_words =
    "decline-reason declined-reason reason-for-non-execution failure-reason";

namespace {

constexpr Words left_words =
    "debit dr d af s soll out o outgoing outflow expense withdrawal spent cargo debito dbit db "
    "dbt debet belastung lastschrift uitgaand sortie uscita uttag ut ud kiadas borc "
    "debit-transfer purchase sale payment-sent sent dare depense ausgabe egreso gasto minus";
constexpr Words came_words =
    "credit cr c bij h haben in i incoming inflow income deposit received abono credito crdt "
    "kredit gutschrift entree entrata insattning inn ind bevetel alacak credit-transfer "
    "payment-received avere recette einnahme ingreso plus refund";

constexpr Words unbooked_words =
    "pending reverted declined failed cancelled canceled rejected expired denied refused voided "
    "void unposted authorised authorized vorgemerkt storniert abgelehnt ausstehend en-attente "
    "refuse annule pendiente rechazada anulada sospeso rifiutato oczekujaca odrzucona anulowana "
    "reserverad reserveret reservert blokace beklemede iptal hold not-posted in-progress "
    "processing pendente";

constexpr Words likely_left =
    "purchase purchases card-payment card-purchase kartenzahlung einkauf kauf achat "
    "paiement-carte carte compra pago-con-tarjeta pagamento pos atm withdrawal geldautomat "
    "bargeldabhebung retrait prelevement direct-debit lastschrift folgelastschrift "
    "basislastschrift debit-card pin betaalautomaat incasso zakup kortkob kortkop korttiosto "
    "debit-transfer uttag rent miete loyer huur groceries grocery restaurant restaurants "
    "supermarket fee gebyr gebuehr netflix spotify uber bill-payment fast-food gas-fuel shopping "
    "merchandise dining coffee bakery cafe pharmacy pizza taxi";
constexpr Words likely_came =
    "salary payroll paycheck gehalt lohn salaire paie nomina stipendio wage wages direct-deposit "
    "refund deposit payment-received thank-you autopay remboursement reembolso rimborso "
    "erstattung ruckerstattung lon wynagrodzenie maas palkka virement-recu dividend cashback "
    "przelew-na-rachunek przelew-przychodzacy credit-transfer interest-paid interest-earned "
    "gutschrift dauerauftragsgutschrift employer paycheque mobile-deposit reversal";

constexpr Words sums = "total balance saldo solde summe subtotal sum bilan summa somme totaal suma";

bool holds_one_of(std::string_view folded, Words words) {
    return std::ranges::any_of(text::split(words, ' '),
                               [&](std::string_view word) { return stands_in(word, folded); });
}

}  // namespace

bool stands_in(std::string_view word, std::string_view folded) {
    for (auto at = folded.find(word); at != folded.npos; at = folded.find(word, at + 1)) {
        const auto end = at + word.size();
        if ((at == 0 || folded[at - 1] == '-') && (end == folded.size() || folded[end] == '-'))
            return true;
    }
    return false;
}

bool is_one_of(std::string_view word, Words words) {
    return std::ranges::count(text::split(words, ' '), word) > 0;
}

std::optional<bool> says_left(std::string_view word) {
    const auto trimmed = text::trim(word);
    if (trimmed == "+" || trimmed == "-")
        return trimmed == "-";
    const auto folded = text::to_kebab(trimmed);
    if (folded.empty())
        return std::nullopt;
    if (is_one_of(folded, left_words))
        return true;
    if (is_one_of(folded, came_words))
        return false;
    return std::nullopt;
}

bool says_unbooked(std::string_view word) {
    if (word.empty())
        return false;
    return holds_one_of(text::to_kebab(word), unbooked_words);
}

std::optional<bool> suggests_left(std::string_view row) {
    const auto folded = text::to_kebab(row);
    const bool left = holds_one_of(folded, likely_left);
    const bool came = holds_one_of(folded, likely_came);
    return left == came ? std::nullopt : std::optional(left);
}

bool names_a_sum(std::string_view row) {
    const auto folded = text::to_kebab(row);
    return std::ranges::any_of(text::split(sums, ' '), [&](std::string_view word) {
        return folded.find(word) != folded.npos;
    });
}

}  // namespace osm::budget
