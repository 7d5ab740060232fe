#include "budget/spending.hpp"

#include "chance/chance.hpp"
#include "unit/budget/facts.hpp"
#include "unit/refusal.hpp"

#include <fmt/core.h>

#include <array>
#include <map>

namespace osm::budget {
namespace {

Spending sum(const Folder& folder, Group by, bool monthly, std::string_view into,
             const money::Rates& rates, std::string_view now = "2199-01-01") {
    text::Diagnostics faults;
    Spending spending({by, monthly, cur(into), cur("USD"), [&]() -> const auto& { return rates;
}
}  // namespace
);
auto ledger = folder.ledger(now, faults);
Line line;
while (ledger.next(line))
    spending.add(line);
text::fail_if_any(faults);
return spending;
}  // namespace osm::budget

std::string told(const Spending& spending) {
    std::string lines;
    for (const auto& row : spending.rows())
        lines +=
            fmt::format("{} {} {} {}\n", row.month, row.group, row.lines, money::to_text(row.cost));
    return lines;
}

// A seeded log in three currencies with a slow walk of rates, and its exact sums.
struct Generated {
    std::string lines;
    std::map<std::string, std::int64_t> by_category;  // "food EUR"
    std::map<std::string, std::int64_t> by_month;     // "2016-10 EUR"
    money::Rates rates{400};
    // Each line valued by itself: what the sums must agree with.
    money::Total total{cur("USD")};
};

Generated generate(std::uint64_t seed, int count) {
    constexpr std::array<std::string_view, 4> categories{"food:groceries", "food:out", "home",
                                                         "fun"};
    constexpr std::array<std::string_view, 3> currencies{"USD", "THB", "JPY"};
    chance::Generator chance(seed);
    Generated made;
    for (int week = 0; week < 60; ++week)
        for (const auto code : {"THB", "JPY"})
            made.rates.add(day("2016-01-01") + 7 * week, cur(code), cur("USD"),
                           *money::read_rate(fmt::format("0.0{}", 1000 + chance.below(9000))));
    for (int i = 0; i < count; ++i) {
        const auto on = day("2016-01-01") + static_cast<int>(chance.below(400));
        const auto category = categories[chance.below(4)];
        const auto currency = cur(currencies[chance.below(3)]);
        const money::Amount cost{static_cast<std::int64_t>(chance.below(100000)) - 5000, currency};
        made.lines += fmt::format("{}\t{}\t{}\t{}\t-\tnote {}\n", time::to_text(on),
                                  money::to_number(cost), currency.code(), category, i);
        made.by_category[fmt::format("{} {}", category, currency.code())] += cost.minor;
        made.by_month[fmt::format("{} {}", time::to_text(on).substr(0, 7), currency.code())] +=
            cost.minor;
        made.total.add(cost, on, made.rates);
    }
    return made;
}

}  // namespace

TEST_CASE("sums are my part of what was spent, in the file's own figures", "[budget]") {
    const Folder folder(
        "2016-10-01\t600.00\tUSD\thome:rent\tmine=1/2,with=ana\trent\n"
        "2016-10-02\t100.00\tUSD\tfood\tmine=1/3\tdinner\n"
        "2016-10-03\t-12.50\tUSD\tbooks\t-\tsent back\n"
        "2016-10-03\t20.00\tUSD\tbooks\t-\tbought\n"
        "2016-10-03\t20.00\tUSD\tbooks\t-\tbought\n"
        "2016-10-04\t-2000.00\tUSD\tincome\t-\tpay\n"
        "2016-10-04\t600.00\tUSD\tdeposit\t-\tbond\n"
        "2016-10-04\t9000.00\tUSD\tbalance\tpot=bank\t-\n"
        "2016-10-04\t-300.00\tUSD\tsettle\twith=ana\t-\n"
        "2016-10-05\t50.00\tUSD\tmove:wallet\t-\t-\n");
    const money::Rates rates;
    const auto spending = sum(folder, Group::category, false, "USD", rates);
    CHECK(told(spending) ==
          " books 3 27.50 USD\n"
          " food 1 33.33 USD\n"
          " home:rent 1 300.00 USD\n");
    CHECK(money::to_text(spending.total()) == "360.83 USD");
}

TEST_CASE("a line after today is invisible", "[budget]") {
    const Folder folder(
        "2016-10-02\t1.00\tUSD\ta\t-\t-\n"
        "2016-10-04\t16.00\tUSD\ta\t-\t-\n"
        "2016-10-03\t2.00\tUSD\ta\t-\t-\n");
    CHECK(told(sum(folder, Group::category, false, "USD", money::Rates{}, "2016-10-03")) ==
          " a 2 3.00 USD\n");
}

TEST_CASE("rows may be months, weeks, currencies, pots and notes", "[budget]") {
    const Folder folder(
        "2016-12-31\t1.00\tUSD\ta\tpot=wise\tx\n"
        "2017-01-01\t2.00\tUSD\tb\t-\ty\n"
        "2017-01-02\t400\tJPY\ta\tpot=wise,fx=0.01\ty\n");
    const money::Rates rates;
    CHECK(told(sum(folder, Group::month, false, "USD", rates)) ==
          " 2016-12 1 1.00 USD\n 2017-01 2 6.00 USD\n");
    CHECK(told(sum(folder, Group::week, false, "USD", rates)) ==
          " 2016-W52 2 3.00 USD\n 2017-W01 1 4.00 USD\n");
    CHECK(told(sum(folder, Group::currency, false, "USD", rates)) ==
          " JPY 1 400 JPY\n USD 2 3.00 USD\n");
    CHECK(told(sum(folder, Group::pot, false, "USD", rates)) == "  1 2.00 USD\n wise 2 5.00 USD\n");
    CHECK(told(sum(folder, Group::note, false, "USD", rates)) == " x 1 1.00 USD\n y 2 6.00 USD\n");
    CHECK(told(sum(folder, Group::category, true, "USD", rates)) ==
          "2016-12 a 1 1.00 USD\n2017-01 a 1 4.00 USD\n2017-01 b 1 2.00 USD\n");
}

TEST_CASE("each line is valued at the rate of its own day", "[budget]") {
    const Folder folder(
        "2016-10-01\t1000.00\tMAD\tfood\t-\t-\n"
        "2016-10-20\t1000.00\tMAD\tfood\t-\t-\n");
    money::Rates rates;
    rates.add(day("2016-10-01"), cur("MAD"), cur("USD"), *money::read_rate("0.10"));
    rates.add(day("2016-10-15"), cur("MAD"), cur("USD"), *money::read_rate("0.11"));
    CHECK(told(sum(folder, Group::category, false, "USD", rates)) == " food 2 210.00 USD\n");
}

TEST_CASE("a missing rate is an error that lists the holes", "[budget]") {
    const Folder folder(
        "2016-10-01\t100.00\tTHB\tfood\t-\t-\n"
        "2016-10-01\t100\tVND\tfood\t-\t-\n"
        "2016-10-05\t100\tVND\tfood\t-\t-\n"
        "2016-12-05\t100.00\tTHB\tfood\t-\t-\n");
    money::Rates rates;
    rates.add(day("2016-10-01"), cur("THB"), cur("USD"), *money::read_rate("0.028"));
    const auto told = refusal([&] { sum(folder, Group::category, false, "USD", rates).rows(); });
    CHECK(told.find("no rate for THB into USD for 1 line on 2016-12-05") != std::string::npos);
    CHECK(told.find("no rate for VND into USD for 2 lines from 2016-10-01 to 2016-10-05") !=
          std::string::npos);
}

TEST_CASE("a line whose amount or tag cannot be meant is left out and named", "[budget]") {
    const Folder folder(
        "2016-10-01\t1.005\tUSD\tfood\t-\t-\n"
        "2016-10-01\t1.5\tJPY\tfood\t-\t-\n"
        "2016-10-01\t1.00\tUSD\tfood\tmine=2/1\t-\n"
        "2016-10-01\t1.00\tUSD\tfood\tfx=dear\t-\n"
        "2016-10-01\t1.00\tUSD\tfood\t-\tgood\n");
    text::Diagnostics faults;
    auto ledger = folder.ledger("2017-01-01", faults);
    Line line;
    CHECK(ledger.next(line));
    CHECK(line.note == "good");
    CHECK_FALSE(ledger.next(line));
    std::string told;
    for (auto& fault : faults) {
        fault.place.file = fault.place.file.substr(folder.path().string().size() + 1);
        told += text::to_line(fault, "osm-x") + '\n';
    }
    CHECK(told ==
          "facts/money.tsv:2:12: warning: '1.005' is no amount of USD; the line is left out (USD "
          "has 2 decimals)\n"
          "facts/money.tsv:3:12: warning: '1.5' is no amount of JPY; the line is left out (JPY has "
          "0 decimals)\n"
          "facts/money.tsv:4:26: warning: '2/1' is not a share; the line is left out (write 1/2: "
          "more than nothing, at most the whole)\n"
          "facts/money.tsv:5:26: warning: 'fx=dear' is no rate; the line is left out (what one "
          "unit cost in the home currency, such as fx=0.1012)\n");
}

TEST_CASE("sums are exact and agree with every line valued by itself", "[budget][property]") {
    for (const std::uint64_t seed : {1U, 7U, 2016U}) {
        INFO("seed " << seed);
        const auto made = generate(seed, 3000);
        const Folder folder(made.lines);
        const auto currencies = sum(folder, Group::currency, true, "USD", made.rates);
        for (const auto& row : currencies.rows())
            CHECK(row.cost.minor == made.by_month.at(row.month + ' ' + row.group));
        for (const auto by : {Group::category, Group::month, Group::week, Group::note}) {
            const auto spending = sum(folder, by, false, "USD", made.rates);
            std::int64_t lines = 0;
            for (const auto& row : spending.rows())
                lines += row.lines;
            CHECK(lines == 3000);
            CHECK(spending.total() == made.total.amount());
        }
    }
}

}  // namespace osm::budget
