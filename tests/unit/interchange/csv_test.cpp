#include "interchange/csv.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"

using namespace osm;

namespace {

using Rows = std::vector<std::vector<std::string>>;

// The cells, and the line on which each row begins in front of them.
Rows rows_of(std::string_view bytes, char delimiter = 0) {
    text::Diagnostics faults;
    Rows rows;
    for (auto& row : interchange::read_csv(bytes, "bank.csv", delimiter, faults).rows) {
        row.cells.insert(row.cells.begin(), std::to_string(row.line));
        rows.push_back(row.cells);
    }
    CHECK(faults.empty());
    return rows;
}

char delimiter_of(std::string_view bytes) {
    text::Diagnostics faults;
    return interchange::read_csv(bytes, "bank.csv", 0, faults).delimiter;
}

}  // namespace

TEST_CASE("cells, quotes and line ends of all kinds", "[interchange]") {
    CHECK(rows_of("a,b\n1,2\n") == Rows{{"1", "a", "b"}, {"2", "1", "2"}});
    CHECK(rows_of("\xef\xbb\xbf"
                  "a,b\r\n\r\n1,\r\n") == Rows{{"1", "a", "b"}, {"3", "1", ""}});
    CHECK(rows_of("a,b\r1,2\r  \r3,4") == Rows{{"1", "a", "b"}, {"2", "1", "2"}, {"4", "3", "4"}});
    CHECK(rows_of("\"a \"\"b\"\"\",\"1,5\nand\r\nso\",\"\"\n5\"x,,\n") ==
          Rows{{"1", "a \"b\"", "1,5\nand\nso", ""}, {"4", "5\"x", "", ""}});
    CHECK(rows_of("\"a\"b,c\n") == Rows{{"1", "ab", "c"}});
    CHECK(rows_of("\"\"\n") == Rows{{"1", ""}});
    CHECK(rows_of("").empty());
    CHECK(rows_of("\n\n").empty());
}

TEST_CASE("the delimiter is the one that cuts most rows alike", "[interchange]") {
    CHECK(delimiter_of("a,b\n1,2\n") == ',');
    CHECK(delimiter_of("Datum;Betrag;Text\n01.02.2016;-1,50;\"a;b\"\n02.02.2016;2,00;c, d\n") ==
          ';');
    CHECK(delimiter_of("Bank, branch\nperiod, 2016\n\na\tb\tc\n1,5\t2\t3\n1\t2,5\t3\n") == '\t');
    CHECK(delimiter_of("a|b\n1|2\n") == '|');
    CHECK(delimiter_of("one\ntwo\n") == ',');
    CHECK(rows_of("a;b\n", ',') == Rows{{"1", "a;b"}});
}

TEST_CASE("a quote that never ends is told with its line", "[interchange]") {
    text::Diagnostics faults;
    const auto csv = interchange::read_csv("a,b\n1,2\n3,\"x\n4,5\n", "bank.csv", 0, faults);
    CHECK(csv.rows.size() == 2);
    CHECK(unit::told(faults) ==
          "bank.csv:3: error: a quote begins here and never ends (nothing from this line on was "
          "read)\n");
}

TEST_CASE("what is quoted reads back", "[interchange][property]") {
    const std::uint64_t seed = 4180;
    INFO("seed " << seed);
    chance::Generator chance{seed};
    const std::string letters = "ab,;\t|\"\n é";
    for (int round = 0; round < 500; ++round) {
        Rows written;
        std::string bytes;
        for (auto n = chance.below(5) + 1; n > 0; --n) {
            auto& cells = written.emplace_back();
            for (int cell = 0; cell < 3; ++cell) {
                std::string text, quoted;
                for (auto m = chance.below(6); m > 0; --m)
                    text += letters[chance.below(letters.size())];
                for (const char c : text)
                    quoted += c == '"' ? "\"\"" : std::string(1, c);
                bytes += (cell > 0 ? ",\"" : "\"") + quoted + '"';
                cells.push_back(text);
            }
            bytes += '\n';
        }
        text::Diagnostics faults;
        Rows read;
        for (const auto& row : interchange::read_csv(bytes, "x", ',', faults).rows)
            read.push_back(row.cells);
        REQUIRE(faults.empty());
        REQUIRE(read == written);
    }
}
