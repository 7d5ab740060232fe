#include "budget/statement.hpp"

#include "unit/budget/facts.hpp"
#include "unit/refusal.hpp"

namespace osm::budget {
namespace {

Profile columns(std::string amount = "Amount") {
    Profile profile;
    profile.date = "Date";
    profile.amount = std::move(amount);
    profile.text = "Payee";
    profile.currency = cur("EUR");
    return profile;
}

// The movements, a line each: "2016-10-03 12.50 EUR uncategorised Bakery".
std::string moved(const Statement& statement) {
    std::string lines;
    for (const auto& one : statement.movements)
        lines += time::to_text(one.day) + ' ' + money::to_text(one.amount) + ' ' + one.category +
                 ' ' + one.text + '\n';
    return lines;
}

std::string left_out(const Statement& statement) {
    std::string lines;
    for (const auto& one : statement.left_out)
        lines += text::to_line(one, "osm-x") + '\n';
    return lines;
}

std::string refused(std::string_view bytes, const Profile& profile) {
    return refusal([&] { read_statement(bytes, "bank.csv", profile); });
}

}  // namespace

TEST_CASE("a bank file with everything that banks do", "[budget]") {
    Profile profile;
    profile.date = "Booking date";
    profile.debit = "Debit (-)";
    profile.credit = "Credit (+)";
    profile.text = "Counterparty / Text";
    profile.currency_column = "Ccy";
    profile.category_column = "Bank category";
    const auto statement = read_statement(
        "\xEF\xBB\xBF"
        "Account statement;;;;;;\r\nHolder: A. LEARNER;;;;;;\r\n\r\n"
        "Booking date ;Value date;Counterparty / Text;Debit (-);Credit (+);Ccy;Bank category\r\n"
        "03/10/2016;03/10/2016;\"7-Eleven; branch 12\";354,08;;THB;food:groceries\r\n"
        "13/10/2016;13/10/2016;\"Café \"\"Ñandú\"\"\";1.234;;THB;Food & Drink\r\n"
        "14/10/2016;14/10/2016;Employer;;2.000,00;THB;\r\n"
        "\r\n"
        "31/02/2016;;Nobody;1,00;;THB;\r\n"
        "15/10/2016;;Nothing;;;THB;\r\n"
        "16/10/2016;;Odd;12,5,0;;THB;\r\n"
        ";;Total;1.588,08;2.000,00;;\r\n",
        "bank.csv", profile);
    CHECK(statement.header_line == 4);
    CHECK(statement.delimiter == ';');
    CHECK(statement.decimal == ',');
    CHECK(statement.order == DateOrder::dmy);
    CHECK(moved(statement) ==
          "2016-10-03 354.08 THB food:groceries 7-Eleven; branch 12\n"
          "2016-10-13 1234.00 THB food-drink Café \"Ñandú\"\n"
          "2016-10-14 -2000.00 THB income Employer\n");
    CHECK(left_out(statement) ==
          "bank.csv:9: error: left out: '31/02/2016' is no date (dmy)\n"
          "bank.csv:10: warning: left out: no amount\n"
          "bank.csv:11: error: left out: '12,5,0' is no amount\n"
          "bank.csv:12: warning: left out: no date in 'Total 1.588,08 2.000,00'\n");
}

TEST_CASE("what a file leaves open is refused, and said once it is known", "[budget]") {
    const auto grouped = "Date,Payee,Amount\n2016-10-03,A,\"-1.234\"\n2016-10-04,B,-5\n";
    CHECK(refused(grouped, columns()) ==
          "bank.csv:2: error: '-1.234' can be thousands or three decimals (no amount in the file "
          "decides it: --decimal , or --decimal .)");
    auto profile = columns();
    profile.decimal = ',';
    CHECK(moved(read_statement(grouped, "bank.csv", profile)) ==
          "2016-10-03 1234.00 EUR uncategorised A\n2016-10-04 5.00 EUR uncategorised B\n");

    const auto dates = "Date,Payee,Amount\n03/04/2016,A,-1.50\n05/06/2016,B,-2.00\n";
    CHECK(refused(dates, columns()) ==
          "bank.csv:2: error: '03/04/2016' can be 2016-04-03 or 2016-03-04 (no date in the file "
          "decides it: --order dmy, or mdy)");
    profile = columns();
    profile.order = DateOrder::mdy;
    CHECK(moved(read_statement(dates, "bank.csv", profile)) ==
          "2016-03-04 1.50 EUR uncategorised A\n2016-05-06 2.00 EUR uncategorised B\n");

    const auto unsigned_sums = "Date,Payee,Amount\n2016-10-03,A,1.50\n";
    CHECK(refused(unsigned_sums, columns()) ==
          "bank.csv:1: error: no amount in 'Amount' is negative, so nothing tells spent from "
          "received (say what a positive one is: --sign spent, or received)");
    profile = columns();
    profile.positive = Sign::spent;
    CHECK(moved(read_statement(unsigned_sums, "bank.csv", profile)) ==
          "2016-10-03 1.50 EUR uncategorised A\n");
}

TEST_CASE("contradictions in a file are quoted", "[budget]") {
    CHECK(refused("Date,Payee,Amount\n2016-10-03,A,-1.50\n2016-10-03,B,\"2,50\"\n", columns()) ==
          "bank.csv:3: error: '2,50' has a decimal comma, '-1.50' (line 2) a decimal point (say "
          "which: --decimal , or --decimal .)");
    CHECK(refused("Date,Payee,Amount\n13/10/2016,A,-1.50\n10/14/2016,B,2.50\n", columns()) ==
          "bank.csv:3: error: '10/14/2016' and '13/10/2016' (line 2) are dates in two orders (say "
          "which: --order dmy, or mdy)");
    auto profile = columns("");
    profile.debit = "Out";
    CHECK(refused("Date,Payee,Out\n2016-10-03,A,-1.50\n2016-10-04,B,2.50\n", profile) ==
          "bank.csv:2: error: 'Out' holds '-1.50' and '2.50' (line 3): with and without a minus "
          "(if a minus takes back: --sign spent)");
}

TEST_CASE("titles are found by name, or the nearest is named", "[budget]") {
    CHECK(refused("Date;Payee;Amnt\n2016-10-03;A;-1.50\n", columns()) ==
          "bank.csv:1: error: no row has a column 'Amount' (did you mean 'Amnt')");
    CHECK(refused("Date;Payee;Betrag\n2016-10-03;A;-1.50\n", columns()) ==
          "bank.csv:1: error: no row has a column 'Amount' (the nearest row has: Date, Payee, "
          "Betrag)");
    CHECK(refused("", columns()) == "bank.csv: error: the file is empty");
    CHECK(refused("Date,Payee,Amount,amount\n2016-10-03,A,-1.50,2\n", columns()) ==
          "bank.csv:1: error: two columns are called 'Amount' (name one by its place, as '#3', or "
          "rename it in the file)");
    CHECK(refused("Date,Payee,Amount\n,Total,-1.50\n", columns()) ==
          "bank.csv:1: error: there is no movement of money below the titles\n"
          "bank.csv:2: warning: left out: no date in 'Total -1.50'");
}

TEST_CASE("a currency must be said, and one row may not contradict it", "[budget]") {
    auto profile = columns();
    profile.currency.reset();
    CHECK(refused("Date,Payee,Amount\n2016-10-03,A,-1.50\n", profile) ==
          "bank.csv:2: error: '-1.50' has no currency (say it: --currency USD, or "
          "--currency-column TITLE)");
    CHECK(moved(read_statement("Date,Payee,Amount\n2016-10-03,A,-1.50 MAD\n", "b", profile)) ==
          "2016-10-03 1.50 MAD uncategorised A\n");
    const auto statement = read_statement(
        "Date,Payee,Amount\n2016-10-03,A,-1.50\n2016-10-03,B,-3 MAD\n", "bank.csv", columns());
    CHECK(left_out(statement) == "bank.csv:3: error: left out: '-3 MAD' is not in EUR\n");
}

TEST_CASE("encodings of banks: UTF-16 by its mark, Windows-1252 otherwise", "[budget]") {
    std::string wide("\xFF\xFE", 2);
    for (const char c : std::string_view("Date\tPayee\tAmount\n2016-10-03\tA\t-1.50\n")) {
        wide += c;
        wide += '\0';
    }
    const auto statement = read_statement(wide, "bank.csv", columns());
    CHECK(statement.encoding == "UTF-16LE");
    CHECK(moved(statement) == "2016-10-03 1.50 EUR uncategorised A\n");
    const auto western =
        read_statement("Date;Payee;Amount\n2016-10-03;Caf\xE9;-1,50\n", "bank.csv", columns());
    CHECK(western.encoding == "Windows-1252");
    CHECK(moved(western) == "2016-10-03 1.50 EUR uncategorised Café\n");
}

TEST_CASE("overlapping files bring each movement once", "[budget]") {
    const std::string titles = "Date,Payee,Amount\n";
    const std::string first = "2016-10-03,Coffee,-2.00\n2016-10-03,Coffee,-2.00\n";
    const std::string second = "2016-10-04,Bread,-3.10\n";
    const auto read = [&](const std::string& rows) {
        return read_statement(titles + rows, "bank.csv", columns()).movements;
    };
    std::string present = "#osm money 1\n";
    const auto take = [&](const std::string& rows) {
        const auto lines = lines_to_add(read(rows), present);
        for (const auto& line : lines)
            present += line + '\n';
        return lines.size();
    };
    CHECK(take(first) == 2);           // two coffees of one day are two
    CHECK(take(first + second) == 1);  // the overlap is known
    CHECK(take(first + second) == 0);
    CHECK(take(first + "2016-10-03,Coffee,-2.00\n" + second) == 1);  // a third coffee
}

}  // namespace osm::budget
