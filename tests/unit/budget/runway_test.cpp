#include "budget/runway.hpp"

#include "budget/cash.hpp"
#include "budget/levers.hpp"
#include "unit/budget/facts.hpp"
#include "unit/refusal.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace osm::budget {
namespace {

// The guide's year: 12,000 in ten months at full rent.
constexpr std::string_view guide = R"(
cash = "12000 USD"
start = 2016-09-01
end = 2017-06-30
[monthly]
rest = "430 USD"
[[bill]]
name = "rent"
category = "home:rent"
amount = "600 USD"
day = 1
[[bill]]
name = "coworking"
category = "work:coworking"
amount = "300 USD"
day = 2
times = 2
[[bill]]
name = "course"
category = "learning:courses"
amount = "50 USD"
day = 3
times = 6
[[once]]
name = "nanodegree, first half"
category = "learning:courses"
amount = "800 USD"
date = 2016-09-10
)";

const money::Currency usd = cur("USD");

Known known_of(const Budget& budget, const std::vector<Entry>& entries, std::string_view today,
               const money::Rates& rates = money::Rates{}) {
    return know(budget, entries, rates, day(today), usd);
}

}  // namespace

TEST_CASE("the guide's year is ten months, shared from the start 14.1", "[budget]") {
    const auto budget = budget_of(guide);
    const money::Rates rates;
    const auto full = plain_months(budget, rates, *budget.start, usd).value();
    CHECK(money::to_text(full.once) == "1700.00 USD");
    CHECK(money::to_text(full.monthly) == "1030.00 USD");
    CHECK(full.months == Approx(10.0));
    const auto total = full.once + money::scaled(full.monthly, 10);
    CHECK(money::to_text(total) == "12000.00 USD");

    const auto shared = plain_months(budget, rates, *budget.start, usd, {.shared = "rent"}).value();
    CHECK(fmt::format("{:.1f}", shared.months) == "14.1");
    CHECK(fmt::format("{:.1f}", shared.months - full.months) == "4.1");

    const auto library = plain_months(budget, rates, *budget.start, usd, {.without = "coworking"});
    CHECK(fmt::format("{:.1f}", library.value().months) == "10.6");
}

TEST_CASE("before anything is logged the forecast rests on the plan and says so", "[budget]") {
    auto budget = budget_of(guide);
    budget.chances.level_sd = 0.01;  // hardly any doubt: the sum is known
    const auto known = known_of(budget, {}, "2016-08-20");
    CHECK(known.assumed);
    CHECK(known.from == day("2016-09-01"));
    CHECK(money::to_text(known.cash) == "12000.00 USD");
    const auto runway = forecast(known);
    // After ten months nothing is left: the eleventh rent bounces, or the last days before it.
    CHECK(runway.p50 >= day("2017-06-27"));
    CHECK(runway.p50 <= day("2017-07-01"));
    REQUIRE(runway.miss.has_value());
    CHECK(runway.miss->name == "rent");
    CHECK(runway.miss->due == day("2017-07-01"));

    const Lever share{Lever::Kind::share, "rent", {1, 2}, 1, *budget.start};
    const auto shared = forecast(what_if(known, budget, share));
    CHECK(shared.p50 >= day("2017-10-29"));  // 14.1 months, paid by the month
    CHECK(shared.p50 <= day("2017-11-05"));
}

TEST_CASE("what was noted is taken off the cash, what was paid off the bills", "[budget]") {
    const auto budget = budget_of(guide);
    const std::vector<Entry> entries = {entry("2016-08-30", "70 USD", "food"),  // before the start
                                        entry("2016-09-01", "600 USD", "home:rent"),
                                        entry("2016-09-02", "12.50 USD", "food"),
                                        entry("2016-09-03", "40 USD", "deposit"),
                                        entry("2016-09-04", "100 USD", "food", "dinner", {1, 2}),
                                        entry("2016-09-05", "-50 USD", "settle")};
    const auto known = known_of(budget, entries, "2016-09-06");
    CHECK(money::to_text(known.cash) == "11297.50 USD");
    CHECK(known.from == day("2016-09-06"));
    CHECK(known.days_logged == 5);
    // The coworking of the 2nd and the course of the 3rd are late and still to come.
    REQUIRE(known.schedule.size() > 3);
    CHECK(known.schedule[0].name == "coworking");
    CHECK(known.schedule[0].due == day("2016-09-06"));
    CHECK(known.schedule[1].name == "course");
    CHECK(known.schedule[2].name == "nanodegree, first half");
    const auto next_rent = std::ranges::find(known.schedule, std::string("rent"), &Coming::name);
    CHECK(next_rent->due == day("2016-10-01"));
}

TEST_CASE("counted pots take over from the opening sum", "[budget]") {
    auto budget = budget_of(guide);
    auto bank = entry("2016-09-10", "8000 USD", "balance");
    bank.pot = "bank";
    auto wallet = entry("2016-09-12", "1000 MAD", "balance");
    wallet.pot = "wallet";
    auto lunch = entry("2016-09-13", "100 MAD", "food");
    auto early = entry("2016-09-09", "55 USD", "food");
    auto late = entry("2016-09-14", "20 USD", "food");
    money::Rates rates;
    rates.add(day("2016-09-10"), cur("MAD"), usd, *money::read_rate("0.1"));
    const auto cash =
        cash_now(budget, {early, bank, wallet, lunch, late}, rates, day("2016-09-15"), usd);
    CHECK(cash.pots == 2);
    CHECK(money::to_text(cash.amount) == "8070.00 USD");
    budget.cash.reset();
    CHECK(refusal([&] { cash_now(budget, {early}, rates, day("2016-09-15"), usd); }) ==
          "osm-x: error: there is no cash to begin with (cash = \"12000 USD\" in budget.toml, or "
          "osm-budget count)");
}

TEST_CASE("what nobody noted is spending, and what I owe is not mine", "[budget]") {
    auto budget = budget_of(guide);
    budget.bills.clear();
    budget.monthly.clear();
    std::vector<Entry> entries{entry("2016-10-01", "1000 USD", "balance"),
                               entry("2016-10-02", "10 USD", "food"),
                               entry("2016-10-31", "900 USD", "balance")};
    const auto known = known_of(budget, entries, "2016-11-01");
    CHECK(known.days_logged == 31);
    const auto& rest = known.rest.front();
    CHECK(std::accumulate(rest.begin(), rest.end(), 0.0) == Approx(100));
    CHECK(rest[0] == 0);
    CHECK(rest[1] == Approx(13));
    CHECK(rest[2] == Approx(3));
    auto taxi = entry("2016-10-31", "25 USD", "transport");
    taxi.paid = "ana";
    entries.push_back(taxi);
    CHECK(money::to_text(known_of(budget, entries, "2016-11-01").cash) == "875.00 USD");
}

TEST_CASE("lines take the place of the plan's figures day by day", "[budget]") {
    const auto budget = budget_of(guide);  // 430 USD a month without a date
    std::vector<Entry> entries;
    for (int d = 0; d < 84; ++d)
        entries.push_back(entry(time::to_text(*budget.start + d), "2 USD", "food"));
    const auto after = [&](int days) {
        return known_of(budget, {entries.begin(), entries.begin() + days}, "2016-12-01");
    };
    const auto a_day = [](const Known& known) {
        const auto& rest = known.rest.front();
        return std::accumulate(rest.begin(), rest.end(), 0.0) / static_cast<double>(rest.size());
    };
    const double planned = 430 / days_a_month;
    CHECK(a_day(after(0)) == Approx(planned));
    for (int days = 1; days <= 84; ++days) {
        INFO(days);
        CHECK(std::abs(a_day(after(days)) - a_day(after(days - 1))) < 0.04 * planned);
    }
    CHECK(after(27).assumed);
    const auto four_weeks = after(28);
    CHECK(std::abs(forecast(four_weeks).p50 - forecast(after(27)).p50) <= 15);
    CHECK_FALSE(four_weeks.assumed);
    CHECK(a_day(four_weeks) == Approx((28 * 2 + 19 * planned) / 47));
    CHECK(four_weeks.planned == Approx(19.0 / 47));
    CHECK(four_weeks.from == day("2016-09-29"));  // silence since the last line is not thrift
    CHECK(far_apart(four_weeks) ==
          "logged without a date 2.00 USD a day, [monthly] says 14.13 USD: is all noted?");
    CHECK(four_weeks.far_from_plan());
    CHECK_FALSE(after(6).far_from_plan());
    const auto twelve_weeks = after(84);
    CHECK(twelve_weeks.rest.front() == std::vector<double>(84, 2.0));
    CHECK(twelve_weeks.planned == 0);
    CHECK_FALSE(twelve_weeks.far_from_plan());
}

TEST_CASE("money that a count finds is not earned again and again", "[budget]") {
    auto budget = budget_of(guide);
    budget.bills.clear();
    budget.monthly.clear();
    const auto count = [](std::string_view date, std::string_view sum, std::string_view pot) {
        auto made = entry(date, sum, "balance");
        made.pot = pot;
        return made;
    };
    const auto rest_of = [&](const std::vector<Entry>& entries) {
        const auto known = known_of(budget, entries, "2016-11-01");
        const auto& rest = known.rest.front();
        CHECK(std::ranges::none_of(rest, [](double one) { return one < 0; }));
        return std::accumulate(rest.begin(), rest.end(), 0.0);
    };
    std::vector<Entry> entries{count("2016-10-01", "7500 USD", "giro"),
                               count("2016-10-01", "500 USD", "cash")};
    for (int d = 2; d < 9; ++d)
        entries.push_back(entry(fmt::format("2016-10-0{}", d), "80 USD", "food"));
    entries.push_back(count("2016-10-10", "480 USD", "cash"));  // the lines left the giro account
    CHECK(rest_of(entries) == Approx(560));
    entries.push_back(count("2016-10-20", "6900 USD", "giro"));  // 600 less; 540 of them found
    CHECK(rest_of(entries) == Approx(620));
}

TEST_CASE("same input, same futures; a longer run begins with the shorter one", "[budget]") {
    const auto budget = budget_of(guide);
    const auto known = known_of(budget, {}, "2016-08-20");
    const auto once = forecast(known, 500);
    const auto again = forecast(known, 500);
    const auto longer = forecast(known, 800);
    CHECK(once.ends == again.ends);
    CHECK(std::equal(once.ends.begin(), once.ends.end(), longer.ends.begin()));
    auto other = known;
    ++other.seed;
    CHECK(forecast(other, 500).ends != once.ends);
    CHECK(once.p10 <= once.p50);
    CHECK(once.p50 <= once.p90);
    CHECK(once.chance_of(once.p50) <= 0.55);
    CHECK(once.chance_of(known.from) == 1.0);
}

TEST_CASE("sharing a bill never shortens a future", "[budget][property]") {
    const auto budget = budget_of(guide);
    const auto known = known_of(budget, {}, "2016-10-20");
    const auto before = forecast(known, 1000);
    for (const auto& lever : levers(known, budget)) {
        INFO(to_text(lever));
        const auto after = forecast(what_if(known, budget, lever), 1000);
        for (std::size_t path = 0; path < before.ends.size(); ++path)
            REQUIRE(after.ends[path] >= before.ends[path]);
    }
    REQUIRE_FALSE(levers(known, budget).empty());
    CHECK(to_text(levers(known, budget).front()) == "share rent from 1 Nov");
}

TEST_CASE("money that nothing takes away lasts", "[budget]") {
    const auto budget = budget_of("cash = \"100 USD\"\nstart = 2016-09-01\n");
    const auto runway = forecast(known_of(budget, {}, "2016-09-01"), 100);
    CHECK(runway.lasts(runway.p10));
    CHECK_FALSE(runway.miss.has_value());
    const auto broke = budget_of(
        "cash = \"100 USD\"\nreserve = \"600 USD\"\nstart = 2016-09-01\n[monthly]\n"
        "food = \"10 USD\"\n");
    CHECK(forecast(known_of(broke, {}, "2016-09-01"), 100).p90 == day("2016-09-01"));
}

TEST_CASE("foreign spending walks with its rate", "[budget]") {
    const auto budget =
        budget_of("cash = \"12000 USD\"\nstart = 2016-09-01\n[monthly]\nfood = \"10000 MAD\"\n");
    money::Rates rates;
    rates.add(day("2016-09-01"), cur("MAD"), usd, *money::read_rate("0.1"));
    const auto known = known_of(budget, {}, "2016-09-01", rates);
    REQUIRE(known.rest.size() == 2);
    auto still = known;
    still.volatility = {0};
    const auto spread = [](const Runway& runway) { return runway.p90 - runway.p10; };
    CHECK(spread(forecast(known)) > spread(forecast(still)));
    CHECK(refusal([&] {
              known_of(budget, {}, "2016-09-01");
          }).starts_with("osm-x: error: no rate for MAD into USD"));
}

}  // namespace osm::budget
