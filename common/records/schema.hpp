// records/schema.hpp - every kind of fact there is, and the shape of its line; osm-facts(5) in
// code.
#pragma once

#include "text/diagnostic.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace osm::records {

// What a column holds and how it is checked.
enum class Kind {
    instant,   // RFC 3339 with numeric offset, 25 characters
    day,       // 2016-10-03, or an instant (its local date is meant)
    date,      // 2016-10-03
    amount,    // exact decimal, may be negative
    number,    // exact decimal, positive
    currency,  // three capital letters
    country,   // ISO 3166-1 alpha-2
    word,      // no blank
    topic,     // part(:part)*, no part empty, no blank
    text,      // free
    tags,      // word or key=value, comma-separated
    note,      // free, always last
};

struct Column {
    std::string_view name;
    Kind kind;
    bool required = true;  // may not be "-"
};

inline constexpr std::size_t max_columns = 7;

struct Schema {
    std::string_view name;  // "study": first line of the file, and its name
    int version;
    std::span<const Column> columns;
    bool counted;  // identical lines are that many records (money); else they are one

    std::string first_line() const;  // "#osm study 1"
    std::string file() const;        // "facts/study.tsv", below the data folder
};

// The eight of osm-facts(5), in its order.
extern const Schema study, progress, money, rates, stays, keep, reach, posts;
std::span<const Schema* const> all();

// One line from its cells, one a column, "-" for an empty one, without newline. A blank stands for
// each tab and newline in the note, which is trimmed. Throws Failure (misuse) when a cell does not
// fit its column; the message names it.
std::string to_line(const Schema& schema, std::span<const std::string> cells);

// The tag `key=value` among comma-separated tags: its value; "" when the tag is the bare word. A
// null view when there is none.
std::string_view tag(std::string_view tags, std::string_view key);

// Tags in the order given, without doubles.
std::string join_tags(std::span<const std::string> tags);

}  // namespace osm::records
