// Files as banks and payment services write them, none of their columns named.
#include "budget/statement.hpp"
#include "unit/budget/facts.hpp"
#include "unit/refusal.hpp"

namespace osm::budget {
namespace {

// "2016-10-03 12.50 EUR Bakery", a line each.
std::string read(std::string_view bytes, Profile profile = {}) {
    std::string lines;
    const auto statement = read_statement(bytes, "bank.csv", profile);
    for (const auto& one : statement.movements)
        lines += time::to_text(one.day) + ' ' + money::to_text(one.amount) + ' ' + one.text + '\n';
    for (const auto& one : statement.left_out)
        lines += text::to_line(one, "osm-x") + '\n';
    return lines;
}

}  // namespace

TEST_CASE("columns are found by the words in their titles", "[budget]") {
    CHECK(read("Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,"
               "Balance\n"
               "CARD_PAYMENT,Current,2016-10-02 09:00:00,2016-10-03 10:00:00,Cafe,-3.50,0.00,EUR,"
               "COMPLETED,96.50\n"
               "TRANSFER,Current,2016-10-03 09:00:00,2016-10-03 09:00:00,Ana,-10.00,0.50,EUR,"
               "COMPLETED,86.00\n"
               "CARD_PAYMENT,Current,2016-10-04 09:00:00,2016-10-04 10:00:00,Shop,-9.00,0.00,EUR,"
               "REVERTED,86.00\n") ==
          "2016-10-03 3.50 EUR Cafe\n2016-10-03 10.00 EUR Ana\n"
          "bank.csv:3: warning: the fee of '0.50' beside it is not recorded\n"
          "bank.csv:4: warning: left out: it is 'REVERTED'\n");
    CHECK(read("\"Date\",\"Payee\",\"Account number\",\"Transaction type\",\"Payment reference\","
               "\"Amount (EUR)\",\"Amount (Foreign Currency)\",\"Type Foreign Currency\","
               "\"Exchange Rate\"\n"
               "\"2016-10-03\",\"Bakery\",\"\",\"MasterCard Payment\",\"\",\"-3.2\",\"-36.0\","
               "\"MAD\",\"0.09\"\n") == "2016-10-03 3.20 EUR Bakery\n");
    CHECK(
        read("\"Auftragskonto\";\"Buchungstag\";\"Valutadatum\";\"Buchungstext\";"
             "\"Verwendungszweck\";\"Beguenstigter/Zahlungspflichtiger\";\"Betrag\";\"Waehrung\"\n"
             "\"DE1\";\"13.10.16\";\"13.10.16\";\"KARTE\";\"Einkauf\";\"REWE\";\"-1.012,30\";"
             "\"EUR\"\n") == "2016-10-13 1012.30 EUR REWE\n");
    CHECK(
        read("\"Datum\",\"Naam / Omschrijving\",\"Rekening\",\"Tegenrekening\",\"Code\","
             "\"Af Bij\",\"Bedrag (EUR)\",\"Mutatiesoort\",\"Mededelingen\"\n"
             "\"20161003\",\"Albert Heijn\",\"NL1\",\"\",\"BA\",\"Af\",\"12,34\",\"Betaal\",\"\"\n"
             "\"20161004\",\"Werk\",\"NL1\",\"\",\"GT\",\"Bij\",\"1500,00\",\"Over\",\"\"\n") ==
        "2016-10-03 12.34 EUR Albert Heijn\n2016-10-04 -1500.00 EUR Werk\n");
    CHECK(read("Date;Libellé;Débit;Crédit\n13/10/2016;Boulangerie;-3,20 €;\n"
               "14/10/2016;Virement;;1 500,00 €\n") ==
          "2016-10-13 3.20 EUR Boulangerie\n2016-10-14 -1500.00 EUR Virement\n");
    CHECK(read("Kontonummer;123\nSaldo:;1.234,56 EUR\n\n"
               "Buchungsdatum;Wertstellung;Status;Zahlungspflichtige*r;Zahlungsempfänger*in;"
               "Verwendungszweck;Betrag (€)\n"
               "28.02.23;28.02.23;Gebucht;Ich;REWE;Einkauf;-45,67\n") ==
          "2023-02-28 45.67 EUR REWE\n");
    CHECK(read("Date,Merchant,Spent\n2016-10-03,Cafe,4.50 EUR\n") == "2016-10-03 4.50 EUR Cafe\n");
    CHECK(read("Fecha;Concepto;Importe;Saldo\n13/10/2016;Mercado;-3,20 EUR;96,80 EUR\n") ==
          "2016-10-13 3.20 EUR Mercado\n");
}

TEST_CASE("a preamble with titles of its own does not mislead", "[budget]") {
    Profile profile;
    profile.currency = cur("USD");
    CHECK(read("Description,,Summary Amt.\nBeginning balance as of 10/01/2016,,\"1,234.00\"\n\n"
               "Date,Description,Amount,Running Bal.\n"
               "10/01/2016,Beginning balance as of 10/01/2016,,\"1,234.00\"\n"
               "10/13/2016,GROCER,\"-12.34\",\"1,221.66\"\n",
               profile) ==
          "2016-10-13 12.34 USD GROCER\n"
          "bank.csv:5: warning: left out: no amount\n");
    CHECK(read("Transaction Date,Posted Date,Card No.,Description,Category,Debit,Credit\n"
               "2016-10-03,2016-10-04,1234,SHOP,Merchandise,12.34,\n"
               "2016-10-05,2016-10-06,1234,PAYMENT,Payment/Credit,,50.00\n",
               profile) == "2016-10-03 12.34 USD SHOP\n2016-10-05 -50.00 USD PAYMENT\n");
    CHECK(read("Date,Description,Original Description,Amount,Transaction Type,Category\n"
               "10/13/2016,Shop,SHOP 1,12.34,debit,Groceries\n"
               "10/14/2016,Work,PAY,900.00,credit,Paycheck\n",
               profile) == "2016-10-13 12.34 USD Shop\n2016-10-14 -900.00 USD Work\n");
}

TEST_CASE("what the titles leave open is refused", "[budget]") {
    const auto refused = [](std::string_view bytes) { return refusal([&] { read(bytes); }); };
    CHECK(refused("When,What,How much\n2016-10-03,Shop,-5\n") ==
          "bank.csv:1: error: no row has titles for a day and an amount (name them: --date TITLE "
          "--amount TITLE; the titles may be When, What, How much)");
    CHECK(refused("Date,Amount (EUR),Amount (USD)\n2016-10-03,-5,-6\n") ==
          "bank.csv:1: error: two columns may be the amount (name them: --date TITLE --amount "
          "TITLE; the titles may be Date, Amount (EUR), Amount (USD))");
    CHECK(refused("Date,Amount,Type\n2016-10-03,5,EUR\n") ==
          "bank.csv:1: error: no amount in 'Amount' is negative, so nothing tells spent from "
          "received (say what a positive one is: --sign spent, or received)");
    CHECK(refused("Date,Amount\n2016-10-03,5\n2016-10-04,7\n2016-10-05,(5)\n") ==
          "bank.csv:1: error: most amounts in 'Amount' are not negative, so nothing tells spent "
          "from received (say what a positive one is: --sign spent, or received)");
    CHECK(refused("Date,Amount\n2016-10-03,-5\n") ==
          "bank.csv:2: error: '-5' has no currency (say it: --currency USD, or --currency-column "
          "TITLE)");
}

}  // namespace osm::budget
