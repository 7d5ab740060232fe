#include "money/amount.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <vector>

using namespace osm;
using unit::failure_of;

namespace {

constexpr auto most = std::numeric_limits<std::int64_t>::max();
constexpr auto least = std::numeric_limits<std::int64_t>::min();

money::Currency currency(std::string_view code) { return *money::Currency::named(code); }

money::Amount amount(std::string_view word) { return money::read_amount(word); }

}  // namespace

TEST_CASE("a currency knows its minor unit", "[money]") {
    const std::map<std::string, int> exponents{{"JPY", 0}, {"CLP", 0}, {"USD", 2},
                                               {"MAD", 2}, {"BHD", 3}, {"TND", 3},
                                               {"CLF", 4}, {"UYW", 4}, {"QQQ", 2}};
    for (const auto& [code, exponent] : exponents) {
        INFO(code);
        CHECK(currency(code).exponent() == exponent);
        CHECK(currency(code).code() == code);
    }
    for (const auto* word : {"", "US", "USDX", "usd", "U$D", "123"})
        CHECK_FALSE(money::Currency::named(word));
    CHECK(money::Currency{}.code().empty());
    CHECK(money::is_iso4217("MAD"));
    CHECK(money::is_iso4217("HRK"));  // until 2022; the facts of that time still hold it
    CHECK_FALSE(money::is_iso4217("QQQ"));
    CHECK_FALSE(money::is_iso4217("XAU"));
}

TEST_CASE("an amount reads and writes exactly", "[money]") {
    CHECK(amount("600 USD") == money::Amount{60000, currency("USD")});
    CHECK(amount("-12.50 EUR") == money::Amount{-1250, currency("EUR")});
    CHECK(amount("0.5 EUR") == money::Amount{50, currency("EUR")});
    CHECK(amount("1200.00 JPY") == money::Amount{1200, currency("JPY")});
    CHECK(amount("1.2340 BHD") == money::Amount{1234, currency("BHD")});
    CHECK(amount("  007   USD ") == money::Amount{700, currency("USD")});
    CHECK(amount("92233720368547758.07 USD").minor == most);
    CHECK(amount("-92233720368547758.08 USD").minor == least);

    CHECK(money::to_text(amount("600 USD")) == "600.00 USD");
    CHECK(money::to_text(amount("-0.05 USD")) == "-0.05 USD");
    CHECK(money::to_text(amount("1200 JPY")) == "1200 JPY");
    CHECK(money::to_text(amount("-1.2 CLF")) == "-1.2000 CLF");
    CHECK(money::to_number(money::Amount{least, currency("USD")}) == "-92233720368547758.08");
}

TEST_CASE("what is not an amount is told with what to write", "[money]") {
    const std::map<std::string, std::string> told{
        {"600", "osm: error: '600' is not an amount (write a number and a currency, 12.50 USD)\n"},
        {"600 usd",
         "osm: error: '600 usd' is not an amount (write a number and a currency, 12.50 USD)\n"},
        {"12,50 EUR", "osm: error: '12,50 EUR' is not an amount (write 12.50 EUR)\n"},
        {"1,234.50 EUR", "osm: error: '1,234.50 EUR' is not an amount (write 1234.50 EUR)\n"},
        {".5 EUR",
         "osm: error: '.5 EUR' is not an amount (write a number and a currency, 12.50 USD)\n"},
        {"5. EUR",
         "osm: error: '5. EUR' is not an amount (write a number and a currency, 12.50 USD)\n"},
        {"+5 EUR",
         "osm: error: '+5 EUR' is not an amount (write a number and a currency, 12.50 USD)\n"},
        {"1,250 EUR", "osm: error: '1,250 EUR' is not an amount (write 1.25 EUR or 1250.00 EUR)\n"},
        {"9.000 EUR", "osm: error: '9.000 EUR' is not an amount (write 9.00 EUR or 9000.00 EUR)\n"},
        {"1.234,50 EUR", "osm: error: '1.234,50 EUR' is not an amount (write 1234.50 EUR)\n"},
        {"1'250 EUR", "osm: error: '1'250 EUR' is not an amount (write 1250.00 EUR)\n"},
        {"1,234,567 EUR", "osm: error: '1,234,567 EUR' is not an amount (write 1234567.00 EUR)\n"},
        {"1,2,3 EUR",
         "osm: error: '1,2,3 EUR' is not an amount (write a number and a currency, 12.50 USD)\n"},
        {"1.005 EUR", "osm: error: '1.005 EUR' has more decimals than EUR has (at most 2)\n"},
        {"10.5 JPY", "osm: error: '10.5 JPY' has more decimals than JPY has (write whole units)\n"},
        {"92233720368547758.08 USD",
         "osm: error: '92233720368547758.08 USD' is more than an amount can hold\n"}};
    for (const auto& [word, line] : told)
        CHECK(failure_of([&word = word] { amount(word); }) == line);
}

TEST_CASE("sums neither mix nor wrap", "[money]") {
    CHECK(amount("1.10 USD") + amount("2.20 USD") == amount("3.30 USD"));
    CHECK(amount("1.10 USD") - amount("2.20 USD") == amount("-1.10 USD"));
    CHECK(money::Amount{} + amount("5 JPY") == amount("5 JPY"));
    CHECK(money::Amount{} - amount("5 JPY") == amount("-5 JPY"));
    CHECK(failure_of([] { amount("1 USD") + amount("1 EUR"); }) ==
          "osm: error: '1.00 USD' and '1.00 EUR' are of different currencies (sum them apart, or "
          "convert one of them)\n");
    const money::Amount largest{most, currency("JPY")};
    CHECK(failure_of([&] { largest + amount("1 JPY"); }) ==
          "osm: error: '9223372036854775807 JPY' + '1 JPY' is more than a sum can hold\n");
    CHECK(failure_of([] {
              -money::Amount{least, currency("JPY")};
          }) == "osm: error: 0 - '-9223372036854775808 JPY' is more than a sum can hold\n");
    money::Purse purse;
    purse.add(largest);
    CHECK(failure_of([&] { purse.add(amount("1 JPY")); }) ==
          "osm: error: a sum of JPY is more than a sum can hold\n");
}

TEST_CASE("shares and multiples round half to even", "[money]") {
    const auto half = money::read_share("1/2");
    CHECK(money::share_of(amount("0.01 USD"), half) == amount("0.00 USD"));
    CHECK(money::share_of(amount("0.03 USD"), half) == amount("0.02 USD"));
    CHECK(money::share_of(amount("0.05 USD"), half) == amount("0.02 USD"));
    CHECK(money::share_of(amount("-0.03 USD"), half) == amount("-0.02 USD"));
    CHECK(money::share_of(amount("100 USD"), money::read_share("1/3")) == amount("33.33 USD"));
    CHECK(money::share_of({most, currency("USD")}, money::read_share("7/7")).minor == most);

    CHECK(money::scaled(amount("0.05 USD"), 0.5) == amount("0.02 USD"));
    CHECK(money::scaled(amount("0.07 USD"), 0.5) == amount("0.04 USD"));
    CHECK(money::scaled(amount("600 USD"), 1.25) == amount("750 USD"));
    CHECK(money::scaled(amount("600 USD"), -0.1) == amount("-60 USD"));
    CHECK(money::scaled(amount("600 USD"), 1e-300) == amount("0 USD"));
    CHECK(money::scaled(amount("600 USD"), 0) == amount("0 USD"));
    CHECK(failure_of([] {
              money::scaled({most, currency("USD")}, 2);
          }) ==
          "osm: error: a multiple of '92233720368547758.07 USD' is more than a sum can hold\n");
    CHECK(failure_of([] { money::scaled(amount("1 USD"), 1e7); }) ==
          "osm: error: 10000000 is no factor for an amount\n");

    for (const auto* word : {"3/2", "0/2", "1/0", "-1/2", "1", "1/2/3", "a/b", ""}) {
        INFO(word);
        CHECK(failure_of([&] { money::read_share(word); }) ==
              std::string{"osm: error: '"} + word +
                  "' is not a share (write 1/2: more than nothing, at most the whole)\n");
    }
}

TEST_CASE("for people an amount is whole units, half to even", "[money]") {
    CHECK(money::to_round(amount("600.50 USD")) == "600 USD");
    CHECK(money::to_round(amount("601.50 USD")) == "602 USD");
    CHECK(money::to_round(amount("-0.40 USD")) == "0 USD");
    CHECK(money::to_round(amount("1200 JPY")) == "1200 JPY");
}

TEST_CASE("writing an amount and reading it gives the same", "[money][property]") {
    const std::uint64_t seed = 20161003;
    INFO("seed " << seed);
    chance::Generator chance{seed};
    const std::vector<std::string> codes{"JPY", "USD", "BHD", "CLF"};
    for (int i = 0; i < 5000; ++i) {
        const auto bits = static_cast<std::int64_t>(chance.next()) >> chance.below(63);
        const money::Amount one{bits, currency(codes[chance.below(codes.size())])};
        REQUIRE(amount(money::to_text(one)) == one);
    }
}

TEST_CASE("a purse holds the same in any order, and no cent less", "[money][property]") {
    const std::uint64_t seed = 4217;
    INFO("seed " << seed);
    chance::Generator chance{seed};
    const std::vector<std::string> codes{"JPY", "USD", "BHD"};
    for (int round = 0; round < 50; ++round) {
        std::vector<money::Amount> all;
        std::map<std::string, std::int64_t> expected;
        for (int i = 0; i < 40; ++i) {
            const auto& code = codes[chance.below(codes.size())];
            const auto minor = static_cast<std::int64_t>(chance.below(2'000'000)) - 1'000'000;
            all.push_back({minor, currency(code)});
            expected[code] += minor;
        }
        money::Purse forward, backward;
        for (const auto& one : all)
            forward.add(one);
        std::ranges::reverse(all);
        for (const auto& one : all)
            backward.add(one);
        REQUIRE(forward.sums() == backward.sums());
        for (const auto& [kept, minor] : forward.sums())
            REQUIRE(expected[std::string{kept.code()}] == minor);
    }
}
