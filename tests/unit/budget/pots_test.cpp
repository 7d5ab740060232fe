#include "budget/pots.hpp"

#include "budget/owed.hpp"
#include "unit/catch.hpp"

using namespace osm;
using budget::Entry;
using budget::Kind;

namespace {

time::Date day(int of_october) { return *time::date(2016, 10, of_october); }

money::Amount amount(const char* word) { return money::read_amount(word); }

Entry entry(int of_october, const char* word, Kind kind = Kind::spending) {
    return {day(of_october), amount(word), {}, kind, {}, {}};
}

Entry in(std::string pot, Entry line) {
    line.pot = std::move(pot);
    return line;
}

std::string shown(const std::vector<Entry>& entries) {
    std::string text;
    const auto found = budget::pots(entries);
    for (const auto& pot : found.pots) {
        text += pot.name + " " + money::to_text(pot.now);
        for (const auto& leak : pot.leaks)
            text += " (" + money::to_text(leak.amount) + " in " + std::to_string(leak.days()) + ")";
        text += "\n";
    }
    for (const auto& one : found.loose)
        text += "loose " + money::to_text(one.amount) + "\n";
    return text;
}

}  // namespace

TEST_CASE("a pot is its last count less the lines since", "[budget]") {
    CHECK(shown({}).empty());
    CHECK(shown({entry(1, "5 USD")}) == "loose 5.00 USD\n");
    CHECK(shown({entry(1, "7 USD"), in("a", entry(1, "100 USD", Kind::balance)), entry(2, "30 USD"),
                 entry(3, "-5 USD", Kind::income), entry(3, "20 USD", Kind::deposit)}) ==
          "a 55.00 USD\n");
}

TEST_CASE("a line belongs to its pot, else to that of its currency, else to the last", "[budget]") {
    const std::vector<Entry> counts{in("a", entry(1, "100 USD", Kind::balance)),
                                    in("b", entry(1, "900 MAD", Kind::balance)),
                                    in("c", entry(2, "50 USD", Kind::balance))};
    const auto with = [&](Entry line) {
        auto all = counts;
        all.push_back(std::move(line));
        return shown(all);
    };
    CHECK(with(in("a", entry(3, "10 USD"))) == "a 90.00 USD\nb 900.00 MAD\nc 50.00 USD\n");
    CHECK(with(entry(3, "10 MAD")) == "a 100.00 USD\nb 890.00 MAD\nc 50.00 USD\n");
    CHECK(with(in("z", entry(3, "10 USD"))) == "a 100.00 USD\nb 900.00 MAD\nc 40.00 USD\n");
    CHECK(with(entry(3, "10 EUR")) == "a 100.00 USD\nb 900.00 MAD\nc 50.00 USD\nloose 10.00 EUR\n");
}

TEST_CASE("a count of another pot does not change whose a line was", "[budget]") {
    std::vector<Entry> lines{in("a", entry(1, "100 USD", Kind::balance)),
                             in("b", entry(2, "50 USD", Kind::balance)), entry(3, "10 USD")};
    CHECK(shown(lines) == "a 100.00 USD\nb 40.00 USD\n");
    lines.push_back(in("a", entry(4, "95 USD", Kind::balance)));
    CHECK(shown(lines) == "a 95.00 USD (5.00 USD in 3)\nb 40.00 USD\n");
    lines.push_back(entry(5, "20 USD"));
    CHECK(shown(lines) == "a 75.00 USD (5.00 USD in 3)\nb 40.00 USD\n");
    // Before any count of its currency, the first to come covers it.
    lines.insert(lines.begin() + 2, entry(2, "300 MAD"));
    lines.push_back(in("c", entry(6, "900 MAD", Kind::balance)));
    CHECK(shown(lines) == "a 75.00 USD (5.00 USD in 3)\nb 40.00 USD\nc 900.00 MAD\n");
}

TEST_CASE("a move leaves one pot and arrives in the other", "[budget]") {
    std::vector<Entry> lines{in("a", entry(1, "100 USD", Kind::balance)),
                             in("b", entry(1, "0 MAD", Kind::balance))};
    auto move = in("a", entry(2, "30 USD", Kind::move));
    lines.push_back(move);
    CHECK(shown(lines) == "a 100.00 USD\nb 0.00 MAD\n");
    lines.back().to = "b";
    lines.back().got = amount("290 MAD");
    CHECK(shown(lines) == "a 70.00 USD\nb 290.00 MAD\n");
    lines.back().to = "never counted";
    CHECK(shown(lines) == "a 70.00 USD\nb 0.00 MAD\n");
}

TEST_CASE("a count tells what nobody noted since the one before", "[budget]") {
    CHECK(shown({entry(1, "100 USD", Kind::balance), entry(2, "30 USD"),
                 entry(5, "62 USD", Kind::balance), entry(5, "60 USD", Kind::balance),
                 entry(6, "61 USD", Kind::balance)}) ==
          " 61.00 USD (10.00 USD in 4) (-1.00 USD in 1)\n");
    CHECK(shown({entry(1, "100 USD", Kind::balance), entry(5, "900 MAD", Kind::balance)}) ==
          " 900.00 MAD\n");
}

TEST_CASE("what is open between people", "[budget]") {
    const auto told = [](const std::vector<Entry>& entries) {
        std::string text;
        for (const auto& one : budget::owed(entries))
            text += one.name + " " + money::to_text(one.amount) + "\n";
        return text;
    };
    auto rent = entry(1, "600 USD");
    rent.mine = {1, 2};
    CHECK(told({rent}).empty());  // with nobody
    rent.with = {"ana"};
    CHECK(told({rent}) == "ana 300.00 USD\n");
    auto dinner = entry(2, "100 USD");
    dinner.mine = {1, 4};
    dinner.with = {"ana", "ben", "cy"};
    dinner.amount = amount("100.01 USD");  // mine is 25.00, and 75.01 are three parts
    CHECK(told({dinner}) == "ana 25.01 USD\nben 25.00 USD\ncy 25.00 USD\n");
    auto taxi = entry(3, "80 MAD");
    taxi.mine = {1, 2};
    taxi.paid = "ben";
    auto back = entry(4, "-300 USD", Kind::settle);
    back.with = {"ana"};
    CHECK(told({rent, taxi, back}) == "ben -40.00 MAD\n");
    CHECK(shown({entry(1, "500 MAD", Kind::balance), taxi}) == " 500.00 MAD\n");
}
