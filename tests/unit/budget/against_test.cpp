// Against the budget, by course, and by another basis.
#include "budget/against.hpp"

#include "budget/costs.hpp"
#include "budget/spending.hpp"
#include "unit/budget/facts.hpp"

#include <fmt/core.h>

namespace osm::budget {
namespace {

constexpr std::string_view plan = R"(
cash = "12000 USD"
start = 2016-09-01
[monthly]
food = "300 USD"
"food:eating-out" = "60.88 USD"
[[bill]]
name = "rent"
category = "home:rent"
amount = "600 USD"
mine = "1/2"
with = "ana"
[[bill]]
name = "visa run"
category = "visa"
amount = "75 USD"
every = "3 months"
from = 2016-10-17
[[bill]]
name = "coworking"
category = "work"
amount = "300 USD"
times = 2
[[once]]
name = "pgm-1"
category = "learning"
amount = "50 USD"
date = 2016-09-10
)";

const money::Currency usd = cur("USD");

Entry at(std::int64_t number, Entry made) {
    made.number = number;
    return made;
}

std::vector<Entry> lines() {
    return {at(2, entry("2016-08-30", "99 USD", "food")),  // before the start
            at(3, entry("2016-09-01", "600 USD", "home:rent", "rent", {1, 2})),
            at(4, entry("2016-09-01", "300 USD", "work")),
            at(5, entry("2016-09-11", "50 USD", "learning", "pgm-1")),
            at(6, entry("2016-09-20", "10 USD", "food:eating-out", "lunch")),
            at(7, entry("2016-10-01", "600 USD", "home:rent", "rent", {1, 2})),
            at(8, entry("2016-10-02", "-500 USD", "income")),
            at(9, entry("2016-10-03", "20 USD", "food:market")),
            at(10, entry("2016-10-10", "30 USD", "visa", "train")),
            at(11, entry("2016-10-11", "70 USD", "visa", "ferry")),
            at(12, entry("2016-10-12", "5 USD", "fun:film"))};
}

std::string told(const Against& one) {
    return fmt::format("{} {}: {} of {}, {} of {}", name(one.kind), one.name,
                       money::to_number(one.month), money::to_number(one.month_meant),
                       money::to_number(one.trip), money::to_number(one.trip_meant));
}

}  // namespace

TEST_CASE("spending stands beside the budget, one-offs apart", "[budget]") {
    const auto found = against(budget_of(plan), lines(), money::Rates{}, day("2016-10-31"), usd);
    std::vector<std::string> rows;
    for (const auto& row : found.rows)
        rows.push_back(told(row));
    CHECK(rows ==
          std::vector<std::string>{"monthly food: 20.00 of 300.00, 20.00 of 601.23",
                                   "monthly food:eating-out: 0.00 of 60.88, 10.00 of 122.01",
                                   "bill rent: 300.00 of 300.00, 600.00 of 600.00",
                                   "bill visa run: 100.00 of 75.00, 100.00 of 75.00",
                                   "other fun: 5.00 of 0.00, 5.00 of 0.00",
                                   "once coworking: 0.00 of 300.00, 300.00 of 600.00",
                                   "once pgm-1: 0.00 of 0.00, 50.00 of 50.00"});
    CHECK(told(found.running) == "monthly running: 425.00 of 735.88, 735.00 of 1398.24");
    CHECK(told(found.once) == "monthly one-offs: 0.00 of 300.00, 350.00 of 650.00");
    CHECK(told(found.all) == "monthly total: 425.00 of 1035.88, 1085.00 of 2048.24");
    CHECK(found.all.left() == amount("963.24 USD"));
}

TEST_CASE("sums of foreign lines are rounded once", "[budget]") {
    money::Rates rates(100);
    rates.add(day("2016-09-01"), cur("MAD"), usd, *money::read_rate("0.1"));
    std::vector<Entry> entries;
    for (int n = 0; n < 3; ++n)  // 0.006 each: a cent three times, 0.018 in all
        entries.push_back(at(n + 2, entry("2016-09-02", "0.06 MAD", fmt::format("c{}", n))));
    const auto found =
        against(budget_of("start = 2016-09-01\n"), entries, rates, day("2016-09-30"), usd);
    REQUIRE(found.rows.size() == 3);
    CHECK(money::to_text(found.rows[0].trip) == "0.01 USD");
    CHECK(money::to_text(found.all.trip) == "0.02 USD");
}

TEST_CASE("a line is for a course by its tag, its bill or its note", "[budget]") {
    const auto budget = budget_of(std::string(plan) + "course = \"pgm-one\"\n");
    auto entries = lines();
    entries.back().course = "ml:kafka";
    entries[4].note = "kafka";
    auto due = occurrences(budget, day("2016-10-31"));
    match(due, budget, entries, money::Rates{});
    const Item item = [](std::string_view word) -> std::optional<std::string> {
        if (word == "pgm-one" || word == "kafka")
            return std::string(word);
        return word == "ml:kafka" ? std::optional<std::string>("kafka") : std::nullopt;
    };
    const auto found = courses(budget, entries, due, item);
    CHECK(found[3] == "pgm-one");
    CHECK(found[4] == "kafka");
    CHECK(found[10] == "kafka");
    CHECK(found[1].empty());
    CHECK(course_of(budget.bills.back(), item) == "pgm-one");
    CHECK_FALSE(course_of(budget.bills.front(), item));
    CHECK(is_learning("learning:books"));
    CHECK_FALSE(is_learning("learnings"));
    const auto of_kafka = cost(entries, money::Rates{}, usd,
                               [&](std::size_t i, const Entry&) { return found[i] == "kafka"; });
    CHECK(money::to_text(of_kafka) == "15.00 USD");
}

TEST_CASE("on a cash basis the total is what the cash fell by", "[budget]") {
    const Folder folder(
        "2016-09-01\t600.00\tUSD\thome:rent\tmine=1/2,with=ana\trent\n"
        "2016-09-02\t400.00\tUSD\tdeposit\t-\tbond\n"
        "2016-09-03\t-300.00\tUSD\tsettle\twith=ana\t-\n"
        "2016-09-04\t80.00\tUSD\tfood\tpaid=ana,mine=1/2\tdinner\n"
        "2016-09-05\t-1000.00\tUSD\tincome\t-\tpay\n"
        "2016-09-06\t50.00\tUSD\tmove\tto=tin\t-\n"
        "2016-09-07\t5000.00\tUSD\tbalance\tpot=bank\t-\n");
    const auto total = [&](Basis basis) {
        text::Diagnostics faults;
        auto ledger = folder.ledger("2016-12-01", faults);
        Spending::Plan plan{Group::city, false, usd, usd, {}};
        plan.basis = basis;
        plan.city = [](const Line& line) -> std::string_view {
            return line.day < day("2016-09-03") ? "here" : "there";
        };
        Spending spending(plan);
        Line line;
        while (ledger.next(line))
            spending.add(line);
        const auto rows = spending.rows();
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].group == "here");
        CHECK(faults.empty());
        return money::to_text(spending.total());
    };
    CHECK(total(Basis::cost) == "340.00 USD");
    CHECK(total(Basis::cash) == "-300.00 USD");  // 600 + 400 - 300 - 1000
}

}  // namespace osm::budget
