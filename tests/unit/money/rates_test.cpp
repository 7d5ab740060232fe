#include "money/rates.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

using namespace osm;
using unit::failure_of;

namespace {

money::Currency currency(std::string_view code) { return *money::Currency::named(code); }

time::Date day(std::string_view word) { return *time::read_date(word); }

money::Rate rate(std::string_view number) { return *money::read_rate(number); }

void set(money::Rates& rates, std::string_view on, std::string_view base, std::string_view quote,
         std::string_view number) {
    rates.add(day(on), currency(base), currency(quote), rate(number));
}

std::string total(const money::Rates& rates, std::string_view into, std::string_view on,
                  std::initializer_list<std::string_view> words) {
    money::Total sum{currency(into)};
    for (const auto word : words)
        sum.add(money::read_amount(word), day(on), rates);
    return money::to_text(sum.amount());
}

}  // namespace

TEST_CASE("a rate is an exact positive decimal", "[money]") {
    CHECK(rate("0.0286") == money::Rate{286, 4});
    CHECK(rate("1.10") == money::Rate{11, 1});
    CHECK(rate("23000") == money::Rate{23000, 0});
    CHECK(rate("0.00000000000000001") == money::Rate{1, 17});
    CHECK(rate("999999999999999999") == money::Rate{999999999999999999, 0});
    for (const auto* word : {"", "0", "0.00", "-1", "1,5", ".5", "5.", "1e3", "1.2.3",
                             "1234567890123456789", "0.0000000000000000001"}) {
        INFO(word);
        CHECK_FALSE(money::read_rate(word));
    }
}

TEST_CASE("a rate is found directly, inverted, or through the euro", "[money]") {
    money::Rates rates;
    set(rates, "2016-10-03", "THB", "USD", "0.0286");
    CHECK(total(rates, "USD", "2016-10-03", {"100 THB"}) == "2.86 USD");
    CHECK(total(rates, "THB", "2016-10-03", {"2.86 USD"}) == "100.00 THB");

    set(rates, "2016-10-03", "EUR", "MAD", "10.9");
    set(rates, "2016-10-03", "EUR", "USD", "1.12");
    CHECK(total(rates, "USD", "2016-10-03", {"1090 MAD"}) == "112.00 USD");
    CHECK(total(rates, "MAD", "2016-10-03", {"112 USD"}) == "1090.00 MAD");
    CHECK(total(rates, "USD", "2016-10-03", {"1 EUR", "1.12 USD"}) == "2.24 USD");

    // The two legs are of one day, even if one of them has a later one.
    set(rates, "2016-10-05", "EUR", "USD", "2");
    CHECK(total(rates, "USD", "2016-10-06", {"1090 MAD"}) == "112.00 USD");
    CHECK(total(rates, "USD", "2016-10-06", {"1 EUR"}) == "2.00 USD");

    // Typed rates win over the way round.
    set(rates, "2016-10-05", "MAD", "USD", "0.1");
    CHECK(total(rates, "USD", "2016-10-06", {"1090 MAD"}) == "109.00 USD");
}

TEST_CASE("a rate is neither too old nor from the future", "[money]") {
    money::Rates rates{10};
    set(rates, "2016-10-03", "THB", "USD", "0.03");
    const auto worth = [&](std::string_view on) {
        return rates.worth(money::read_amount("100 THB"), currency("USD"), day(on)).has_value();
    };
    CHECK_FALSE(worth("2016-10-02"));
    CHECK(worth("2016-10-03"));
    CHECK(worth("2016-10-13"));
    CHECK_FALSE(worth("2016-10-14"));
    set(rates, "2016-10-03", "THB", "USD", "0.04");  // the later word of a day counts
    CHECK(total(rates, "USD", "2016-10-03", {"100 THB"}) == "4.00 USD");
}

TEST_CASE("a total rounds once", "[money]") {
    money::Rates rates;
    set(rates, "2016-10-03", "THB", "USD", "0.0286");
    // Each line alone would round to 0.01, three of them to 0.03.
    CHECK(total(rates, "USD", "2016-10-03", {"0.50 THB", "0.50 THB", "0.50 THB"}) == "0.04 USD");
    CHECK(total(rates, "JPY", "2016-10-03", {}) == "0 JPY");
    set(rates, "2016-10-03", "USD", "BHD", "0.3771");
    CHECK(total(rates, "BHD", "2016-10-03", {"600 USD"}) == "226.260 BHD");
}

TEST_CASE("all holes of a total are told at once", "[money]") {
    const money::Rates rates;
    money::Total sum{currency("USD")};
    sum.add(money::read_amount("5 USD"), day("2016-10-01"), rates);
    for (const auto* on : {"2016-09-30", "2016-10-02", "2016-10-02", "2016-10-03"})
        sum.add(money::read_amount("100 THB"), day(on), rates);
    sum.add(money::read_amount("7 MAD"), day("2016-10-03"), rates);
    CHECK(sum.holes().size() == 4);
    CHECK(failure_of([&] { sum.amount(); }) ==
          "osm: error: no rate for MAD into USD for 1 line on 2016-10-03 (osm-budget rate MAD USD "
          "RATE --on 2016-10-03)\n"
          "osm: error: no rate for THB into USD for 4 lines from 2016-09-30 to 2016-10-03 "
          "(osm-budget rate THB USD RATE --on 2016-09-30)\n");
}

TEST_CASE("a conversion does not wrap", "[money]") {
    money::Rates rates;
    set(rates, "2016-10-03", "THB", "USD", "999999999999999999");
    CHECK(failure_of([&] { total(rates, "USD", "2016-10-03", {"92233720368547758.07 THB"}); }) ==
          "osm: error: '92233720368547758.07 THB' in USD is more than a sum can hold\n");
    CHECK(failure_of([&] { total(rates, "USD", "2016-10-03", {"10000000 THB"}); }) ==
          "osm: error: a sum of USD is more than a sum can hold\n");
}

TEST_CASE("a total is the same in any order", "[money][property]") {
    const std::uint64_t seed = 1999;
    INFO("seed " << seed);
    chance::Generator chance{seed};
    money::Rates rates{400};
    set(rates, "2016-01-01", "THB", "USD", "0.0286");
    set(rates, "2016-01-01", "EUR", "USD", "1.1234");
    set(rates, "2016-01-01", "EUR", "MAD", "10.8765");
    set(rates, "2016-06-01", "USD", "THB", "34.987");
    const std::vector<std::string> codes{"THB", "EUR", "MAD", "USD"};
    for (int round = 0; round < 100; ++round) {
        std::vector<std::pair<money::Amount, time::Date>> all;
        for (int i = 0; i < 30; ++i)
            all.push_back({{static_cast<std::int64_t>(chance.below(1'000'000)) - 500'000,
                            currency(codes[chance.below(codes.size())])},
                           day("2016-01-01") + static_cast<int>(chance.below(300))});
        money::Total forward{currency("USD")}, backward{currency("USD")};
        for (const auto& [amount, on] : all)
            forward.add(amount, on, rates);
        std::ranges::reverse(all);
        for (const auto& [amount, on] : all)
            backward.add(amount, on, rates);
        REQUIRE(forward.amount() == backward.amount());
    }
}
