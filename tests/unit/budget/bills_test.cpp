#include "budget/bills.hpp"

#include "unit/budget/facts.hpp"
#include "unit/refusal.hpp"

namespace osm::budget {
namespace {

std::string days(const Budget& budget, std::string_view last) {
    std::string all;
    for (const auto& one : occurrences(budget, day(last)))
        all += (all.empty() ? "" : " ") + time::to_text(one.due);
    return all;
}

std::string bill(std::string_view more) {
    return "start = 2016-10-01\n[[bill]]\nname = \"rent\"\ncategory = \"home:rent\"\n"
           "amount = \"600 USD\"\n" +
           std::string(more);
}

}  // namespace

TEST_CASE("the 31st is the last day of a shorter month", "[budget]") {
    CHECK(days(budget_of(bill("day = 31\n")), "2017-05-31") ==
          "2016-10-31 2016-11-30 2016-12-31 2017-01-31 2017-02-28 2017-03-31 2017-04-30 "
          "2017-05-31");
    CHECK(days(budget_of(bill("day = 30\nfrom = 2016-01-15\nuntil = 2016-03-30\n")),
               "2017-05-31") == "2016-01-30 2016-02-29 2016-03-30");
}

TEST_CASE("bills come every so often, from, until and so many times", "[budget]") {
    CHECK(days(budget_of(bill("day = 1\n")), "2016-12-15") == "2016-10-01 2016-11-01 2016-12-01");
    CHECK(days(budget_of(bill("day = 5\nfrom = 2016-10-06\n")), "2016-12-15") ==
          "2016-11-05 2016-12-05");
    CHECK(days(budget_of(bill("from = 2016-12-17\nevery = \"3 months\"\n")), "2017-07-01") ==
          "2016-12-17 2017-03-17 2017-06-17");
    CHECK(days(budget_of(bill("every = \"quarter\"\ntimes = 2\n")), "2018-01-01") ==
          "2016-10-01 2017-01-01");
    CHECK(days(budget_of(bill("every = \"2 weeks\"\nuntil = 2016-10-31\n")), "2018-01-01") ==
          "2016-10-01 2016-10-15 2016-10-29");
    CHECK(days(budget_of(bill("every = \"year\"\nfrom = 2016-02-29\nday = 29\n")), "2018-12-31") ==
          "2016-02-29 2017-02-28 2018-02-28");
}

TEST_CASE("what budget.toml says wrongly is told with its place", "[budget]") {
    const auto told = [](std::string_view toml) {
        text::Diagnostics faults;
        budget_of(toml, faults);
        std::string lines;
        for (const auto& fault : faults)
            lines += text::to_line(fault, "osm-x") + '\n';
        return lines;
    };
    CHECK(told(bill("every = \"fortnight\"\n")) ==
          "budget.toml:6:9: error: 'fortnight' is no interval (week, month, quarter, year, or a "
          "number of them: 3 months)\n");
    CHECK(told(bill("day = 32\n")) ==
          "budget.toml:6:7: error: '32' is no day of a month (1 to 31)\n");
    CHECK(told(bill("every = \"week\"\nday = 3\n")) ==
          "budget.toml:7:7: error: 'day' is of the month, and this bill comes by the week (say "
          "its first day with from)\n");
    CHECK(told("[[bill]]\nname = \"rent\"\ncategory = \"home:rent\"\namount = \"600 USD\"\n") ==
          "budget.toml:1:1: error: bill 'rent' has no 'from', and there is no 'start' (from = "
          "2016-10-01)\n");
    CHECK(told("start = 2016-10-01\n[[bill]]\nname = \"rent\"\n") ==
          "budget.toml:2:1: error: bill 'rent' has no 'category'\n"
          "budget.toml:2:1: error: bill 'rent' has no 'amount'\n");
    CHECK(told("[[once]]\nname = \"course\"\ncategory = \"income\"\namount = \"-5 USD\"\n") ==
          "budget.toml:3:12: error: 'income' is no spending (a category of your own, such as "
          "home:rent)\n"
          "budget.toml:4:10: error: '-5.00 USD' is not positive\n"
          "budget.toml:1:1: error: once 'course' has no 'date'\n");
    CHECK(told("start = 2016-10-01\nend = 2016-09-01\nrisk = 2\n") ==
          "budget.toml:2:7: error: 'end' is before 'start'\n"
          "budget.toml:3:8: error: '2' is out of range (0 to 1)\n");
}

TEST_CASE("a logged line consumes the bill that it pays", "[budget]") {
    const auto budget = budget_of(bill("day = 1\n"));
    const money::Rates rates;
    const auto paid = [&](const std::vector<Entry>& entries) {
        auto due = occurrences(budget, day("2016-11-30"));
        const auto used = match(due, budget, entries, rates);
        std::string said;
        for (const auto& one : due)
            said += one.paid ? time::to_text(one.paid->day) + ' ' : "open ";
        for (const bool use : used)
            said += use ? '+' : '-';
        return said;
    };
    CHECK(paid({entry("2016-10-04", "600 USD", "home:rent")}) == "2016-10-04 open +");
    CHECK(paid({entry("2016-09-28", "640 USD", "home:rent")}) == "2016-09-28 open +");
    CHECK(paid({entry("2016-10-09", "600 USD", "home:rent")}) == "open open -");   // too late
    CHECK(paid({entry("2016-10-01", "60 USD", "home:rent")}) == "open open -");    // too little
    CHECK(paid({entry("2016-10-01", "600 USD", "home:other")}) == "open open -");  // another
    CHECK(paid({entry("2016-10-01", "600 USD", "home:rent"),
                entry("2016-10-02", "600 USD", "home:rent")}) == "2016-10-01 open +-");
    auto told = entry("2016-10-12", "20 USD", "anything");
    told.bill = "rent";
    CHECK(paid({told}) == "2016-10-12 open +");
}

TEST_CASE("half a rent pays a shared one, and so does all of it", "[budget]") {
    const auto budget = budget_of(bill("day = 1\nmine = \"1/2\"\n"));
    for (const std::string_view sum : {"300 USD", "600 USD"}) {
        INFO(sum);
        auto due = occurrences(budget, day("2016-10-30"));
        match(due, budget, {entry("2016-10-01", sum, "home:rent")}, money::Rates{});
        CHECK(due.front().paid.has_value());
    }
}

TEST_CASE("of two bills of one category, the note decides", "[budget]") {
    const auto budget = budget_of(
        "start = 2016-10-01\n"
        "[[bill]]\nname = \"phone\"\ncategory = \"home:line\"\namount = \"20 USD\"\nday = 1\n"
        "[[bill]]\nname = \"internet\"\ncategory = \"home:line\"\namount = \"20 USD\"\nday = 3\n");
    auto due = occurrences(budget, day("2016-10-30"));
    match(due, budget, {entry("2016-10-01", "20 USD", "home:line", "Internet October")},
          money::Rates{});
    CHECK_FALSE(due[0].paid.has_value());
    CHECK(due[1].paid.has_value());
}

TEST_CASE("foreign payments are compared at the day's rate", "[budget]") {
    const auto budget = budget_of(bill("day = 1\n"));
    money::Rates rates;
    rates.add(day("2016-09-30"), cur("MAD"), cur("USD"), *money::read_rate("0.1"));
    auto due = occurrences(budget, day("2016-10-30"));
    match(due, budget, {entry("2016-10-01", "6100 MAD", "home:rent")}, rates);
    CHECK(due.front().paid.has_value());
    CHECK(refusal([&] {
              match(due, budget, {entry("2016-12-01", "1 MAD", "home:rent")}, rates);
          }).empty());
    auto again = occurrences(budget, day("2016-12-30"));
    CHECK(refusal([&] {
              match(again, budget, {entry("2016-12-01", "1 MAD", "home:rent")}, rates);
          }).starts_with("osm-x: error: no rate for MAD into USD for 'home:rent' on 2016-12-01"));
}

TEST_CASE("late is what came due since something was noted", "[budget]") {
    const auto budget = budget_of(bill("day = 1\n"));
    const auto all = occurrences(budget, day("2016-12-31"));
    CHECK(late(all, {}, day("2016-12-15")).empty());
    CHECK(late(all, {entry("2016-10-20", "5 USD", "food")}, day("2016-12-15")).size() == 2);
    CHECK(unpaid(all, day("2016-12-01"), day("2016-12-31")).size() == 1);
}

}  // namespace osm::budget
