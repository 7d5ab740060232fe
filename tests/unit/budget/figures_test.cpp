#include "budget/figures.hpp"

#include "unit/catch.hpp"

#include <string>
#include <vector>

namespace osm::budget {
namespace {

// What a cell is with a given decimal mark: "-1234.50 EUR", or "none".
std::string read(std::string_view cell, char decimal) {
    const auto figure = read_figure(cell);
    if (!figure)
        return "none";
    const auto plain = plain_digits(figure->digits, decimal);
    if (!plain)
        return "none";
    return (figure->negative ? "-" : "") + *plain +
           (figure->code.empty() ? "" : " " + figure->code);
}

Evidence evidence(std::string_view cell) { return evidence_of(read_figure(cell).value().digits); }

std::string in(std::string_view cell, DateOrder order) {
    const auto fields = read_date_fields(cell);
    if (!fields)
        return "none";
    const auto day = fields->in(fields->sure.value_or(order));
    return day ? time::to_text(*day) : "no such day";
}

}  // namespace

TEST_CASE("amounts in the forms that banks write", "[budget]") {
    struct Form {
        std::string_view cell;
        char decimal;
        std::string_view is;
    };

    const Form forms[] = {
        {"354.08", '.', "354.08"},
        {"354,08", ',', "354.08"},
        {"1,234.50", '.', "1234.50"},
        {"1.234,50", ',', "1234.50"},
        {"1 234,50", ',', "1234.50"},
        {"1\u00A0234,50", ',', "1234.50"},
        {"1\u202F234,50", ',', "1234.50"},
        {"1'234.50", '.', "1234.50"},
        {"1\u2019234.50", '.', "1234.50"},
        {"1,00,000.00", '.', "100000.00"},
        {"1.234.567", ',', "1234567"},
        {"(12.00)", '.', "-12.00"},
        {"12.00-", '.', "-12.00"},
        {"-12", '.', "-12"},
        {"\u221212.50", '.', "-12.50"},
        {"\u2212 12.50", '.', "-12.50"},
        {"+5", '.', "5"},
        {"$5", '.', "5"},
        {"5 €", '.', "5 EUR"},
        {"-$5.25", '.', "-5.25"},
        {"€ 5,25", ',', "5.25 EUR"},
        {"5 EUR", '.', "5 EUR"},
        {"EUR 5", '.', "5 EUR"},
        {"-1.234,50 EUR", ',', "-1234.50 EUR"},
        {".50", '.', "0.50"},
        {" 12.00 ", '.', "12.00"},
    };
    for (const auto& form : forms) {
        INFO(form.cell);
        CHECK(read(form.cell, form.decimal) == form.is);
    }
}

TEST_CASE("what is no amount is none", "[budget]") {
    for (const std::string_view cell :
         {"", "-", "abc", "12 apples", "1-2", "--5", "(5", "5)", "1.2.3", "12:30", "1,2,3.4",
          "1'23", "-12.00 CR", "-(5)", "5 5,5,"}) {
        INFO(cell);
        CHECK(read(cell, '.') == "none");
    }
}

TEST_CASE("a figure tells the decimal mark, or leaves it open", "[budget]") {
    CHECK(evidence("354,08") == Evidence::comma);
    CHECK(evidence("354.08") == Evidence::point);
    CHECK(evidence("12") == Evidence::none);
    CHECK(evidence("1.234") == Evidence::unclear);
    CHECK(evidence("1,234") == Evidence::unclear);
    CHECK(evidence("1234,567") == Evidence::comma);
    CHECK(evidence("0,123") == Evidence::comma);
    CHECK(evidence("1.234.567") == Evidence::comma);
    CHECK(evidence("1,234.50") == Evidence::point);
    CHECK(evidence("1'234.567") == Evidence::point);
    CHECK(evidence("1'234") == Evidence::none);
    CHECK(evidence("1.2.3,4") == Evidence::broken);
}

TEST_CASE("dates in the forms that banks write", "[budget]") {
    CHECK(in("2016-10-03", DateOrder::mdy) == "2016-10-03");
    CHECK(in("2016/10/03 09:12", DateOrder::mdy) == "2016-10-03");
    CHECK(in("2016-10-03T09:12:11Z", DateOrder::dmy) == "2016-10-03");
    CHECK(in("20161003", DateOrder::dmy) == "2016-10-03");
    CHECK(in("03.10.2016", DateOrder::dmy) == "2016-10-03");
    CHECK(in("3/10/16", DateOrder::dmy) == "2016-10-03");
    CHECK(in("10/3/2016", DateOrder::mdy) == "2016-10-03");
    CHECK(in("16-10-03", DateOrder::ymd) == "2016-10-03");
    CHECK(in("3 Oct 2016", DateOrder::mdy) == "2016-10-03");
    CHECK(in("03-Oct-16", DateOrder::mdy) == "2016-10-03");
    CHECK(in("October 3, 2016", DateOrder::dmy) == "2016-10-03");
    CHECK(in("31.02.2016", DateOrder::dmy) == "no such day");
    CHECK(in("Total", DateOrder::dmy) == "none");
    CHECK(in("12", DateOrder::dmy) == "none");
    CHECK(in("1.2.3.4", DateOrder::dmy) == "none");
}

}  // namespace osm::budget
