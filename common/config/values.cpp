#include "config/values.hpp"

#include "text/words.hpp"
#include "time/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace osm::config {
namespace {

constexpr std::array kinds{"nothing",       "text",   "a whole number", "a number",
                           "true or false", "a date", "a list",         "a table"};

std::string_view kind_of(const Node& node) {
    if (const auto* unusable = std::get_if<Node::Unusable>(&node.value))
        return unusable->what.empty() ? kinds[0] : unusable->what;
    return kinds[node.value.index()];
}

struct Expected {
    std::string_view what;
    std::string_view hint;
};

constexpr Expected expected(Type type) {
    switch (type) {
        case Type::text:
            return {"text", "put it in quotes"};
        case Type::texts:
            return {"a list of texts", "write [\"one\", \"two\"]"};
        case Type::integer:
            return {"a whole number", ""};
        case Type::number:
            return {"a number", ""};
        case Type::boolean:
            return {"true or false", ""};
        case Type::date:
            return {"a date", "write 2016-10-03"};
        case Type::dates:
            return {"a list of days", "write [2016-10-03, \"2016-12-24..2017-01-01\"]"};
        case Type::duration:
            return {"a duration", "write \"1h30m\""};
        case Type::clock:
            return {"a time of day", "write \"09:30\""};
        case Type::amount:
            return {"an amount", "write \"600 USD\""};
        case Type::share:
            return {"a share", "write \"1/2\""};
        case Type::table:
            return {"a table", "write [name], or { ... }"};
        case Type::tables:
            return {"a list of tables", "write [[name]] above each"};
        case Type::estimate:
            return {"hours", "write 40, or { low = 30, likely = 40, high = 90 }"};
    }
    return {};
}

[[noreturn]] void fail_kind(const Node& node, std::string_view key, Type type,
                            std::string_view is = "is") {
    const auto [what, hint] = expected(type);
    text::fail(fmt::format("'{}' {} {}, not {}", key, is, kind_of(node), what), std::string{hint});
}

template <class Kind>
const Kind& as(const Node& node, std::string_view key, Type type) {
    if (const auto* value = std::get_if<Kind>(&node.value))
        return *value;
    fail_kind(node, key, type);
}

// Text in quotes that another module reads.
const std::string& words_of(const Node& node, std::string_view key, Type type) {
    if (!std::holds_alternative<std::string>(node.value))
        fail_kind(node, key, type);
    return text_of(node, key);
}

time::Date read_day(std::string_view word) {
    if (const auto day = time::read_date(word))
        return *day;
    text::fail(fmt::format("'{}' is not a date", word), "write 2016-10-03");
}

time::Period read_days(std::string_view word) {
    const auto dots = word.find("..");
    if (dots == std::string_view::npos) {
        const auto day = read_day(word);
        return {day, day};
    }
    const time::Period period{read_day(word.substr(0, dots)), read_day(word.substr(dots + 2))};
    if (*period.last < *period.first)
        text::fail(fmt::format("'{}' ends before it begins", word));
    return period;
}

}  // namespace

const std::string& text_of(const Node& node, std::string_view key) {
    const auto& text = as<std::string>(node, key, Type::text);
    if (std::ranges::any_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; }))
        text::fail(fmt::format("'{}' holds a control character", key), "write one line of text");
    return text;
}

std::vector<std::string> texts_of(const Node& node, std::string_view key) {
    std::vector<std::string> texts;
    for (const auto& item : as<Node::List>(node, key, Type::texts)) {
        if (!std::holds_alternative<std::string>(item.value))
            fail_kind(item, key, Type::text, "holds");
        texts.push_back(text_of(item, key));
    }
    return texts;
}

std::int64_t integer_of(const Node& node, std::string_view key) {
    return as<std::int64_t>(node, key, Type::integer);
}

double number_of(const Node& node, std::string_view key) {
    if (const auto* whole = std::get_if<std::int64_t>(&node.value))
        return static_cast<double>(*whole);
    const auto number = as<double>(node, key, Type::number);
    if (!std::isfinite(number))
        text::fail(fmt::format("'{}' is not finite", key));
    return number;
}

bool boolean_of(const Node& node, std::string_view key) {
    return as<bool>(node, key, Type::boolean);
}

time::Date date_of(const Node& node, std::string_view key) {
    if (const auto* day = std::get_if<time::Date>(&node.value))
        return *day;
    return read_day(words_of(node, key, Type::date));
}

std::vector<time::Period> dates_of(const Node& node, std::string_view key) {
    std::vector<time::Period> periods;
    for (const auto& item : as<Node::List>(node, key, Type::dates))
        if (const auto* day = std::get_if<time::Date>(&item.value))
            periods.push_back({*day, *day});
        else if (std::holds_alternative<std::string>(item.value))
            periods.push_back(read_days(text_of(item, key)));
        else
            fail_kind(item, key, Type::dates, "holds");
    return periods;
}

time::Duration duration_of(const Node& node, std::string_view key) {
    return time::read_duration(words_of(node, key, Type::duration));
}

time::Duration clock_of(const Node& node, std::string_view key) {
    return time::read_clock(words_of(node, key, Type::clock));
}

money::Amount amount_of(const Node& node, std::string_view key) {
    return money::read_amount(words_of(node, key, Type::amount));
}

money::Share share_of(const Node& node, std::string_view key) {
    return money::read_share(words_of(node, key, Type::share));
}

Estimate estimate_of(const Node& node, std::string_view key) {
    Estimate hours;
    if (const auto* map = std::get_if<Node::Map>(&node.value)) {
        const auto* likely = map->find("likely");
        const auto* low = map->find("low");
        const auto* high = map->find("high");
        if (likely == nullptr)
            text::fail(fmt::format("'{}' has no 'likely'", key),
                       std::string{expected(Type::estimate).hint});
        hours.likely = number_of(likely->value, "likely");
        hours.low = low != nullptr ? number_of(low->value, "low") : hours.likely;
        hours.high = high != nullptr ? number_of(high->value, "high") : hours.likely;
        if (const auto* source = map->find("source"))
            hours.source = text_of(source->value, "source");
    } else if (std::holds_alternative<std::int64_t>(node.value) ||
               std::holds_alternative<double>(node.value)) {
        hours.low = hours.likely = hours.high = number_of(node, key);
    } else {
        fail_kind(node, key, Type::estimate);
    }
    if (hours.low < 0)
        text::fail(fmt::format("'{}' is less than nothing", key));
    if (hours.likely < hours.low || hours.high < hours.likely)
        text::fail(fmt::format("'{}' is out of order", key), "write low <= likely <= high");
    return hours;
}

const Node::Map& map_of(const Node& node, std::string_view key) {
    return as<Node::Map>(node, key, Type::table);
}

const Node::List& maps_of(const Node& node, std::string_view key) {
    const auto& list = as<Node::List>(node, key, Type::tables);
    for (const auto& item : list)
        if (!std::holds_alternative<Node::Map>(item.value))
            fail_kind(item, key, Type::table, "holds");
    return list;
}

void require(const Node& node, std::string_view key, Type type) {
    switch (type) {
        case Type::text:
            text_of(node, key);
            return;
        case Type::texts:
            texts_of(node, key);
            return;
        case Type::integer:
            integer_of(node, key);
            return;
        case Type::number:
            number_of(node, key);
            return;
        case Type::boolean:
            boolean_of(node, key);
            return;
        case Type::date:
            date_of(node, key);
            return;
        case Type::dates:
            dates_of(node, key);
            return;
        case Type::duration:
            duration_of(node, key);
            return;
        case Type::clock:
            clock_of(node, key);
            return;
        case Type::amount:
            amount_of(node, key);
            return;
        case Type::share:
            share_of(node, key);
            return;
        case Type::table:
            map_of(node, key);
            return;
        case Type::tables:
            maps_of(node, key);
            return;
        case Type::estimate:
            estimate_of(node, key);
            return;
    }
}

}  // namespace osm::config
