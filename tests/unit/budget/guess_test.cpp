// Files in the languages and habits of many banks, none of their columns named: right, or refused.
#include "budget/ofx.hpp"
#include "budget/profiles.hpp"
#include "budget/statement.hpp"
#include "unit/budget/facts.hpp"
#include "unit/refusal.hpp"

namespace osm::budget {
namespace {

// "2016-10-03 12.50 EUR Bakery", a line each, then what was left out.
std::string lines_of(const Statement& statement) {
    std::string lines;
    for (const auto& one : statement.movements)
        lines += time::to_text(one.day) + ' ' + money::to_text(one.amount) + ' ' + one.text + '\n';
    for (const auto& one : statement.left_out)
        lines += text::to_line(one, "osm-x") + '\n';
    return lines;
}

std::string read(std::string_view bytes, std::string_view currency = {}) {
    Profile profile;
    if (!currency.empty())
        profile.currency = cur(currency);
    return lines_of(read_statement(bytes, "b.csv", profile));
}

std::string refused(std::string_view bytes, std::string_view currency = {}) {
    return refusal([&] { read(bytes, currency); });
}

}  // namespace

TEST_CASE("titles in many languages", "[budget]") {
    struct Bank {
        std::string_view currency;
        std::string_view bytes;
    };

    const Bank banks[] = {
        {"SEK",
         "* Transaktioner 2016-10\nBokföringsdag;Referens;Belopp;Bokfört saldo\n"
         "2016-10-13;SHOP;-12,50;87,50\n2016-10-14;SHOP;-2,50;85,00\n"},
        {"NOK",
         "Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto\n13.10.2016;SHOP;14.10.2016;12,50;\n"
         "14.10.2016;SHOP;14.10.2016;2,50;\n"},
        {"DKK",
         "Dato;Tekst;Beløb;Saldo\n13-10-2016;SHOP;-12,50;87,50\n14-10-2016;SHOP;-2,50;85,00\n"},
        {"EUR",
         "Kirjauspäivä\tMäärä\tSaaja/Maksaja\tTapahtuma\n13.10.2016\t-12,50\tSHOP\tKortti\n"
         "14.10.2016\t-2,50\tSHOP\tKortti\n"},
        {"PLN",
         "#Waluta;\nPLN;\n#Data operacji;#Opis operacji;#Kwota;#Saldo po operacji\n"
         "2016-10-13;SHOP;-12,50;87,50\n2016-10-14;SHOP;-2,50;85,00\n;;#Saldo;85,00\n"},
        {"CZK",
         "Datum provedení;Název protiúčtu;Zaúčtovaná částka;Měna účtu\n13.10.2016;SHOP;-12,50;CZK\n"
         "14.10.2016;SHOP;-2,50;CZK\n"},
        {"TRY",
         "Tarih;Açıklama;Tutar;Bakiye\n13.10.2016;SHOP;-12,50 TL;87,50 TL\n"
         "14.10.2016;SHOP;-2,50 TL;85,00 TL\n"},
        {"EUR",
         "Data Operazione;Descrizione;Entrate;Uscite\n13/10/2016;SHOP;;-12,50\n"
         "14/10/2016;SHOP;;-2,50\n"},
        {"EUR",
         "Data Mov.;Data Valor;Descrição;Importância;Saldo (EUR)\n"
         "13-10-2016;14-10-2016;SHOP;-12,50;87,50\n14-10-2016;15-10-2016;SHOP;-2,50;85,00\n"},
        {"INR",
         "Date,Narration,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance\n"
         "13/10/16,SHOP,14/10/16,12.50,,87.50\n14/10/16,SHOP,14/10/16,2.50,,85.00\n"},
        {"INR",
         "Value Date,Description,Transaction Amount(INR),Cr/Dr\n13/10/2016,SHOP,12.50,DR\n"
         "14/10/2016,SHOP,2.50,DR\n"},
        {"HUF",
         "Tranzakció dátuma,Partner neve,Tranzakció összege,Bevétel/Kiadás,Devizanem\n"
         "2016.10.13.,SHOP,-12.50,outflow,HUF\n2016.10.14.,SHOP,-2.50,outflow,HUF\n"},
        {"EUR",
         "Datum;Naam / Omschrijving;Af Bij;Bedrag (EUR)\n20161013;SHOP;Af;12,50\n"
         "20161014;SHOP;Af;2,50\n"},
        {"EUR",
         "\"Kirjauspäivä\";\"Määrä EUROA\";\"Laji\";\"Saaja/Maksaja\"\n"
         "13.10.2016;-12,50;162;SHOP\n14.10.2016;-2,50;162;SHOP\n"},
        {"EUR",
         "IBAN;DE1\nSaldo;84,00;EUR\n\nBuchung;Valuta;Auftraggeber/Empfänger;Saldo;Währung;Betrag;"
         "Währung\n13.10.2016;13.10.2016;SHOP;86,50;EUR;-12,50;EUR\n"
         "14.10.2016;14.10.2016;SHOP;84,00;EUR;-2,50;EUR\n"},
        {"GBP", "Date,Description,Paid Out,Paid In\n13 Oct 16,SHOP,12.50,\n14 Oct 16,SHOP,2.50,\n"},
        {"BRL",
         "Data;Histórico;Valor;Saldo\n13/10/2016;SHOP;R$ -12,50;R$ 87,50\n"
         "14/10/2016;SHOP;R$ -2,50;R$ 85,00\n"},
    };
    for (const auto& [currency, bytes] : banks) {
        INFO(bytes);
        const auto code = std::string(currency);
        const auto said = read(bytes, currency);
        CHECK(said.starts_with("2016-10-13 12.50 " + code + " SHOP\n2016-10-14 2.50 " + code +
                               " SHOP\n"));
        CHECK(said.find("error") == std::string::npos);
    }
}

TEST_CASE("a card's amounts, where positive is spent, are told by their words or refused",
          "[budget]") {
    CHECK(
        read("Date,Merchant,Type,Amount (USD)\n2016-10-03,Uber,Purchase,12.30\n"
             "2016-10-04,Thanks,Payment,-500.00\n2016-10-05,Target,Purchase,30.00\n") ==
        "2016-10-03 12.30 USD Uber\n2016-10-04 -500.00 USD Thanks\n2016-10-05 30.00 USD Target\n");
    CHECK(refused("Date,Description,Amount\n2016-10-03,A,12.30\n2016-10-04,B,-12.30\n", "USD") ==
          "b.csv:1: error: as many amounts in 'Amount' are negative as are not, so nothing tells "
          "spent from received (say what a positive one is: --sign spent, or received)");
    CHECK(read("Date,Description,Amount\n2016-10-03,Groceries,-12.30\n2016-10-04,Salary,900\n",
               "USD") == "2016-10-03 12.30 USD Groceries\n2016-10-04 -900.00 USD Salary\n");
    // The majority has a minus, and yet the words say that it is what came.
    CHECK(refused("Date,Description,Amount\n2016-10-03,Salary,-900\n2016-10-04,Refund,-9\n"
                  "2016-10-05,Rent,600\n",
                  "USD") ==
          "b.csv:1: error: amounts in 'Amount' are negative where their words say received, so "
          "nothing tells spent from received (say what a positive one is: --sign spent, or "
          "received)");
}

TEST_CASE("years of two digits, in front", "[budget]") {
    CHECK(read("Date,Payee,Amount\n16/10/03,A,-5\n16/10/13,B,-6\n", "EUR") ==
          "2016-10-03 5.00 EUR A\n2016-10-13 6.00 EUR B\n");
    CHECK(refused("Date,Payee,Amount\n16/10/13,A,-5\n16/10/14,B,-6\n", "EUR") ==
          "b.csv:3: error: '16/10/14' may have its year in front or behind (no date in the file "
          "decides it: --order ymd, dmy, or mdy)");
    CHECK(read("Date,Payee,Amount\n13/10/16,A,-5\n14/10/16,B,-6\n", "EUR") ==
          "2016-10-13 5.00 EUR A\n2016-10-14 6.00 EUR B\n");
}

TEST_CASE("CR and DR beside amounts", "[budget]") {
    CHECK(read("Date,Particulars,Amount\n2016-10-03,A,\"1,200.00 DR\"\n2016-10-04,B,50.00 CR\n",
               "INR") == "2016-10-03 1200.00 INR A\n2016-10-04 -50.00 INR B\n");
    CHECK(read("Date,Particulars,Amount\n2016-10-03,A,12.00\n2016-10-04,B,50.00CR\n", "USD") ==
          "2016-10-03 12.00 USD A\n2016-10-04 -50.00 USD B\n");
}

TEST_CASE("words and signs that contradict each other are refused", "[budget]") {
    CHECK(refused("Date,Type,Amount\n2016-10-03,debit,-1.50\n2016-10-04,debit,1.50\n"
                  "2016-10-05,credit,2\n",
                  "USD") ==
          "b.csv:3: error: '1.50' is 'debit', which other rows with such a sign are not (say what "
          "a positive one is: --sign spent, or received)");
    CHECK(refused("Date,Amount,Balance\n2016-10-03,-5,105\n2016-10-04,-6,111\n2016-10-05,-7,118\n",
                  "USD") ==
          "b.csv:1: error: 'Balance' falls where 'Amount' was read as received, in 2 of 2 rows "
          "(say what a positive amount is: --sign spent, or received)");
}

TEST_CASE("of two columns of amounts that differ none is taken", "[budget]") {
    CHECK(refused("Date,Amount,Total amount,Currency\n2016-10-03,-5,-6,EUR\n") ==
          "b.csv:2: error: 'Amount' and 'Total amount' may both be the amount, and differ (name "
          "one: --amount 'Amount'; the titles are in line 1)");
    CHECK(read("Belegdatum;Originalbetrag;Originalwährung;Buchungsbetrag;Buchungswährung;Text\n"
               "13.10.16;-6,00;USD;-5,00;EUR;Cafe\n") == "2016-10-13 5.00 EUR Cafe\n");
}

TEST_CASE("tables one below the other", "[budget]") {
    CHECK(read("Date,Payee,Amount\n2016-10-03,A,-5\nDate,Payee,Amount\n2016-10-04,B,-6\n", "EUR") ==
          "2016-10-03 5.00 EUR A\n2016-10-04 6.00 EUR B\n"
          "b.csv:3: warning: left out: the titles again\n");
    CHECK(refused("Date,Payee,Amount\n2016-10-03,A,-5\nDate,Amount,Payee\n2016-10-04,-6,B\n",
                  "EUR") ==
          "b.csv:3: error: a second table begins here, with titles of its own (cut the file in two "
          "and import each part)");
}

TEST_CASE("a file without titles is read by the places of its columns", "[budget]") {
    Profile profile;
    profile.date = "#1";
    profile.amount = "#4";
    profile.text = "#2";
    profile.currency_column = "#5";
    CHECK(lines_of(read_statement("18.09.2016;\"SHOP 0527\";18.09.2016;-33,87;EUR;;\n"
                                  "19.09.2016;ATM;18.09.2016;-50,00;EUR;;\n",
                                  "b.csv", profile)) ==
          "2016-09-18 33.87 EUR SHOP 0527\n2016-09-19 50.00 EUR ATM\n");
}

TEST_CASE("files that are no CSV are told apart", "[budget]") {
    CHECK(refused("PK\x03\x04rest") ==
          "b.csv: error: this is a spreadsheet or an archive (save its sheet as CSV)");
    CHECK(refused("%PDF-1.4") == "b.csv: error: this is a PDF page (ask the bank for CSV or OFX)");
    CHECK(refused("<!DOCTYPE html><html>") ==
          "b.csv: error: this is a web page (the bank's button for CSV or OFX gives the file)");
    CHECK(refused("!Type:Bank\nD1/2'16\n") ==
          "b.csv: error: this is a QIF file (ask the bank for CSV or OFX)");
}

TEST_CASE("the profile that was found, with its reasons, reads the file again", "[budget]") {
    const std::string_view bytes =
        "Konto;DE1\nBuchungstag;Empfänger;Betrag (EUR);Saldo\n03.10.2016;Bäckerei;-3,20;96,80\n"
        "13.10.2016;Kino;-9,00;87,80\n";
    const auto statement = read_statement(bytes, "b.csv", {});
    const auto toml = to_toml(statement, "bank");
    CHECK(toml ==
          "[[import]]  # UTF-8, titles in line 2\n"
          "name = \"bank\"\n"
          "delimiter = \"semicolon\"\n"
          "date = \"Buchungstag\"      # a title for the day of a movement\n"
          "order = \"dmy\"             # '13.10.2016' in line 4 can be read in no other way\n"
          "amount = \"Betrag (EUR)\"   # a title for amounts\n"
          "text = \"Empfänger\"        # a title for whom or what for\n"
          "balance_column = \"Saldo\"  # it changes by the amounts in 1 of 1 row\n"
          "currency = \"EUR\"          # in the title of the amounts\n"
          "decimal = \",\"             # '-3,20' in line 3 can be read in no other way\n"
          "sign = \"received\"         # 2 of 2 amounts are negative");
    text::Diagnostics faults;
    const auto document =
        config::Document::parse(toml, "budget.toml", config::File::budget, faults);
    const auto importing = read_importing(document.root(), faults);
    CHECK(faults.empty());
    REQUIRE(importing.profiles.size() == 1);
    CHECK(fitting(importing.profiles, bytes) == &importing.profiles.front());
    CHECK(fitting(importing.profiles, "Date,Amount\n") == nullptr);
    CHECK(read_statement(bytes, "b.csv", importing.profiles.front()).movements ==
          statement.movements);
}

TEST_CASE("rules sort movements, and what none knows is listed", "[budget]") {
    text::Diagnostics faults;
    const auto document = config::Document::parse(
        "[[import]]\nname = \"bank\"\n[[rule]]\nmatch = 'rewe|lidl'\ncategory = "
        "\"food:groceries\"\n"
        "[[rule]]\nmatch = '^ATM'\ncategory = \"move\"\ntags = [\"to=cash\"]\nimport = \"bank\"\n",
        "budget.toml", config::File::budget, faults);
    const auto importing = read_importing(document.root(), faults);
    REQUIRE(faults.empty());
    auto moved = [&](std::string text) {
        return Movement{
            1, *time::date(2016, 10, 3), {500, cur("EUR")}, std::string(unsorted), std::move(text)};
    };
    std::vector<Movement> movements{moved("REWE 0815"), moved("ATM Rabat"), moved("Kino  12"),
                                    moved("Kino  13"), moved("C.A.F.E.")};
    sort_out(movements, importing.rules, "bank");
    CHECK(movements[0].category == "food:groceries");
    CHECK(movements[1].category == "move");
    CHECK(movements[1].tags == "to=cash");
    const auto payees = unsorted_payees(movements);
    REQUIRE(payees.size() == 2);
    CHECK(payees[0].pattern == "Kino");
    CHECK(payees[0].movements == 2);
    CHECK(payees[1].pattern == "C\\.A\\.F\\.E");
    movements = {moved("ATM Rabat")};
    sort_out(movements, importing.rules, "another");
    CHECK(movements[0].category == unsorted);
}

TEST_CASE("what is wrong in profiles and rules has its place", "[budget]") {
    text::Diagnostics faults;
    const auto document = config::Document::parse(
        "[[import]]\ndate = \"Date\"\norder = \"iso\"\n[[rule]]\nmatch = '('\ncategory = \"a\"\n"
        "[[rule]]\nmatch = 'x'\n[[rule]]\nmatch = 'x'\ncategory = \"balance\"\nimport = \"none\"\n",
        "budget.toml", config::File::budget, faults);
    read_importing(document.root(), faults);
    std::string said;
    for (const auto& fault : faults)
        said += text::to_line(fault, "osm-x") + '\n';
    CHECK(said ==
          "budget.toml:1:1: error: an import has no 'name' (name = \"bank\")\n"
          "budget.toml:3:9: error: 'iso' is no order (ymd, dmy, mdy)\n"
          "budget.toml:5:9: error: '(' is not a regular expression: missing ): ( "
          "(write it in RE2's syntax, with \\ before a sign that stands for itself)\n"
          "budget.toml:7:1: error: a rule has no 'category' (match = \"BAKERY\", category = "
          "\"food:groceries\")\n"
          "budget.toml:12:10: error: there is no import 'none' (the name of an [[import]])\n"
          "budget.toml:11:12: error: 'balance' is what a pot holds, no category (a category of "
          "your own)\n");
}

TEST_CASE("OFX 1 is SGML without end tags, OFX 2 is XML", "[budget]") {
    const std::string_view sgml =
        "OFXHEADER:100\nDATA:OFXSGML\nCHARSET:1252\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS>"
        "<CURDEF>CAD<BANKACCTFROM><ACCTID>1</BANKACCTFROM><BANKTRANLIST><DTSTART>20161001\n"
        "<STMTTRN><TRNTYPE>POS<DTPOSTED>20161003122017.000[-5:EST]<TRNAMT>-6.60<FITID>a<NAME>"
        "A &amp; B<MEMO>POS</STMTTRN>\n"
        "<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20161004<TRNAMT>+1200,5<FITID>b<NAME>Pay\n"
        "<STMTTRN><DTPOSTED>20161305<TRNAMT>-1<FITID>c\n"
        "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>";
    CHECK(is_ofx(sgml));
    CHECK(lines_of(read_ofx(sgml, "b.ofx", {})) ==
          "2016-10-03 6.60 CAD A & B\n2016-10-04 -1200.50 CAD Pay\n"
          "b.ofx:8: error: left out: '20161305' is no date\n");
    const std::string_view xml =
        "<?xml version=\"1.0\"?>\n<?OFX OFXHEADER=\"200\"?>\n<OFX>\n<CURDEF>EUR</CURDEF>\n"
        "<ACCTID>1</ACCTID>\n<BANKTRANLIST>\n<STMTTRN>\n<DTPOSTED>20161003</DTPOSTED>\n"
        "<TRNAMT>-5.00</TRNAMT>\n<FITID>a</FITID>\n<NAME>Caf\xC3\xA9</NAME>\n</STMTTRN>\n"
        "</BANKTRANLIST>\n</OFX>\n";
    CHECK(lines_of(read_ofx(xml, "b.ofx", {})) == "2016-10-03 5.00 EUR Caf\xC3\xA9\n");
    CHECK(refusal([] { read_ofx("<OFX></OFX>", "b.ofx", {}); }) ==
          "b.ofx: error: there is no movement of money in it");
    CHECK(refusal([] { read_ofx("Date,Amount\n", "b.ofx", {}); }) ==
          "b.ofx: error: there is no OFX in it (osm-budget import csv FILE reads CSV)");
    // The bank's id makes two equal payments two, and one payment in two files one.
    auto movements = read_ofx(xml, "b.ofx", {}).movements;
    movements.push_back(movements.front());
    movements.back().source = "ofx\t1\tz";
    const auto lines = lines_to_add(movements, "");
    CHECK(lines.size() == 2);
    CHECK(lines_to_add(movements, lines[1] + '\n') == std::vector{lines[0]});
}

}  // namespace osm::budget
