// Lives that are a little other: scenarios, levers, and the fan.
#include "budget/fan.hpp"
#include "budget/levers.hpp"
#include "unit/budget/facts.hpp"
#include "unit/refusal.hpp"

#include <algorithm>

namespace osm::budget {
namespace {

constexpr std::string_view year = R"(
cash = "12000 USD"
start = 2016-09-01
[monthly]
food = "250 USD"
travel = "100 USD"
[[bill]]
name = "rent"
category = "home:rent"
amount = "600 USD"
[[bill]]
name = "Gym card"
category = "sport"
amount = "30 USD"
optional = true
)";

const money::Currency usd = cur("USD");

Known known_of(const Budget& budget, const money::Rates& rates = money::Rates{}) {
    return know(budget, {}, rates, day("2016-08-20"), usd);
}

Known in(const Budget& budget, const Known& known, std::size_t scenario = 0) {
    return what_if(known, budget, lever_of(known, budget.scenarios[scenario]));
}

const Coming& next(const Known& known, std::string_view name, std::string_view from) {
    return *std::ranges::find_if(known.schedule, [&](const Coming& one) {
        return one.name == name && one.due >= day(from);
    });
}

}  // namespace

TEST_CASE("a scenario replaces, scales, shares and drops from its day on", "[budget]") {
    const auto budget = budget_of(std::string(year) + R"(
[scenario.agadir]
from = 2016-11-15
move_cost = "180 USD"
replace.rent = "400 USD"
scale.food = 0.5
share = ["rent"]
drop = ["gym-card"]
)");
    const auto known = known_of(budget);
    const auto then = in(budget, known);
    CHECK(next(then, "rent", "2016-11-01").share == amount("600 USD"));
    CHECK(next(then, "rent", "2016-11-15").share == amount("200 USD"));
    CHECK(next(then, "rent", "2016-11-15").worth == Approx(200));
    CHECK(next(then, "move to agadir", "2016-09-01").due == day("2016-11-15"));
    CHECK(std::ranges::count(then.schedule, std::string("Gym card"), &Coming::name) == 3);
    REQUIRE(then.turns.size() == 1);
    CHECK(then.turns[0].from == day("2016-11-15"));
    CHECK(then.turns[0].factors == std::vector<double>{0.5, 1});
    // 12000 = 6 weeks and more of the old life, then the new one: by hand 23 months.
    CHECK(money::to_text(a_month_ahead(known)) == "980.00 USD");
    CHECK(forecast(then).p50 - forecast(known).p50 > 200);
}

TEST_CASE("scenarios join, and what was shared stays shared", "[budget]") {
    const auto budget = budget_of(std::string(year) + R"(
[scenario.shared]
share = ["rent"]
[scenario.cheap]
replace.rent = "400 USD"
scale.food = 0.8
[scenario.frugal]
from = 2016-12-01
scale.food = 0.5
)");
    const auto known = known_of(budget);
    const auto one = in(budget, in(budget, known, 0), 1);
    const auto other = in(budget, in(budget, known, 1), 0);
    CHECK(next(one, "rent", "2016-10-01").worth == Approx(200));
    CHECK(next(other, "rent", "2016-10-01").worth == Approx(200));
    CHECK(forecast(one, 500).ends == forecast(other, 500).ends);
    for (const auto& both :
         {in(budget, in(budget, known, 1), 2), in(budget, in(budget, known, 2), 1)}) {
        REQUIRE(both.turns.size() == 2);
        CHECK(both.turns[0].factors.front() == Approx(0.8));
        CHECK(both.turns[1].factors.front() == Approx(0.4));
    }
}

TEST_CASE("a category may cost another sum a month, a bill another currency", "[budget]") {
    const auto budget = budget_of(std::string(year) + R"(
[scenario.tokyo]
replace.food = "500 USD"
replace.rent = "60000 JPY"
)");
    money::Rates rates;
    rates.add(day("2016-08-19"), cur("JPY"), usd, *money::read_rate("0.01"));
    const auto then = in(budget, known_of(budget, rates));
    CHECK(then.turns.front().factors.front() == Approx(2));
    const auto& rent = next(then, "rent", "2016-10-01");
    CHECK(money::to_text(rent.share) == "60000 JPY");
    CHECK(rent.worth == Approx(600));
    REQUIRE(then.rest.size() == 2);
    CHECK(forecast(then, 200).p50 < forecast(known_of(budget, rates), 200).p50);
    // Without a rate it is only refused when it is asked for.
    const auto known = known_of(budget);
    CHECK(
        refusal([&] { in(budget, known); }).starts_with("osm-x: error: no rate for JPY into USD"));
}

TEST_CASE("words of a scenario that mean nothing are told", "[budget]") {
    text::Diagnostics faults;
    const auto budget = budget_of(std::string(year) + R"(
[scenario.odd]
share = ["rnt"]
replace.foood = "5 USD"
scale.gym-card = 500
)",
                                  faults);
    std::vector<std::string> told;
    for (const auto& fault : faults)
        told.push_back(text::to_line(fault, "osm-x"));
    CHECK(told == std::vector<std::string>{
                      "budget.toml:20:18: error: '500' is out of range (0.8 is a fifth less, 1.2 a "
                      "fifth more)",
                      "budget.toml:18:9: error: 'rnt' is no bill (did you mean 'rent')"});
    const auto found = unknown_words(known_of(budget), budget, budget.scenarios[0]);
    REQUIRE(found.size() == 1);
    CHECK(text::to_line(found[0], "osm-x") ==
          "budget.toml:17:1: warning: 'foood' in scenario 'odd' is no bill, and nothing without a "
          "date was spent on it (did you mean 'food')");
}

TEST_CASE("levers come from the bills, the budget and its scenarios", "[budget]") {
    const auto budget =
        budget_of(std::string(year) + "[scenario.agadir]\nreplace.rent = \"400 USD\"\n");
    const auto known = known_of(budget);
    std::vector<std::string> words;
    for (const auto& lever : levers(known, budget))
        words.push_back(to_text(lever));
    CHECK(words == std::vector<std::string>{"share rent from 1 Sep", "no Gym card from 1 Sep",
                                            "food -10 % from 1 Sep", "agadir from 1 Sep"});
    const auto base = forecast(known, 1000);
    for (const auto& lever : levers(known, budget)) {
        INFO(to_text(lever));
        CHECK(gain(base, forecast(what_if(known, budget, lever), 1000)) > 0);
    }
    CHECK(gain(base, base) == 0);
    const Lever nothing{Lever::Kind::scale, "food", {}, 1, day("2016-10-13")};  // within a block
    CHECK(forecast(what_if(known, budget, nothing), 300).ends == forecast(known, 300).ends);
    const Lever all{Lever::Kind::scale_rest, {}, {}, 0, known.from};
    CHECK(gain(base, forecast(what_if(known, budget, all), 1000)) > 100);
}

TEST_CASE("the fan spreads from today's cash and ends at the reserve", "[budget]") {
    auto budget = budget_of("reserve = \"600 USD\"\n" + std::string(year));
    const auto known = known_of(budget);
    const auto runway = forecast(known, 500);
    const auto days = fan(known, known.from + 500, 500);
    REQUIRE(days.size() == 502);
    CHECK(days.front().p10 == 12000);
    CHECK(days.front().p90 == 12000);
    for (const auto& one : days) {
        CHECK(one.p10 <= one.p25);
        CHECK(one.p25 <= one.p50);
        CHECK(one.p50 <= one.p75);
        CHECK(one.p75 <= one.p90);
        CHECK(one.p10 >= 600);
    }
    // The median reaches the reserve on the day on which half of the futures have ended.
    const auto end = std::ranges::find(days, 600.0, &Spread::p50);
    CHECK(std::abs(end->day - runway.p50) <= 1);
}

TEST_CASE("what there was is what the lines say backwards", "[budget]") {
    const auto budget = budget_of(year);
    const std::vector<Entry> lines{
        entry("2016-09-01", "600 USD", "home:rent"), entry("2016-09-03", "40 USD", "food"),
        entry("2016-09-03", "10 USD", "food"), entry("2016-09-05", "-150 USD", "income")};
    const money::Rates rates;
    const auto known = know(budget, lines, rates, day("2016-09-06"), usd);
    const auto was = past(known, budget, lines, rates);
    REQUIRE(was.size() == 4);
    CHECK(was[0].day == day("2016-08-31"));
    CHECK(was[0].left == Approx(12000));
    CHECK(was[1].left == Approx(11400));
    CHECK(was[2].left == Approx(11350));
    CHECK(was[3].left == Approx(11500));
    const auto meant = planned(budget, rates, day("2016-09-06"), usd, day("2018-01-01"));
    CHECK(meant.front().left == 12000);
    CHECK(meant[1].left == Approx(12000 - 630 - 350 / days_a_month));
    CHECK(meant.back().left == 0);
    CHECK(meant.back().day < day("2017-10-01"));
}

}  // namespace osm::budget
