// study/titles.hpp - which column of a table of sessions is which. Known to this module alone.
#pragma once

#include "interchange/csv.hpp"
#include "study/exchange.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace osm::study {

struct Titles {
    std::ptrdiff_t row = 0;  // of the titles, among the rows
    std::optional<std::size_t> start, end, day, end_day, length, pause, tags, note, client, person;
    std::vector<std::size_t> topics;  // parts of the topic, in this order
    // Of lengths and of pauses that are plain numbers; 0: their cells say it.
    std::int64_t unit_seconds = 0, pause_seconds = 0;
    bool coarse = false;  // the day says in which hour, not when

    std::optional<std::size_t> beginning() const { return start ? start : day; }
};

// The columns that are named, else those that the words in the first fitting row of titles tell.
// Failure (misuse), which lists the titles, when nothing says when a session was and how long, or
// when a named column is not there.
Titles find_titles(const std::vector<interchange::CsvRow>& rows, const Columns& columns,
                   const std::string& file);

// Of rows that have none and can only be meant one way: the archive that RescueTime hands out
// (when, what, its page, its kind, what that is a kind of, seconds), or a day and two times. Else
// empty.
std::vector<std::string> implied_titles(const std::vector<interchange::CsvRow>& rows);

// Whether some row near the top has such titles.
bool has_titles(const std::vector<interchange::CsvRow>& rows);

}  // namespace osm::study
