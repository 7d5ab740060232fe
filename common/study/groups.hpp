// study/groups.hpp - sessions added up by one thing, or by two that cross.
#pragma once

#include "study/names.hpp"
#include "study/totals.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace osm::study {

// What one row of a report stands for.
enum class Axis { topic, day, week, month, tag, weekday, hour };

struct Grouping {
    Axis axis = Axis::topic;
    int depth = 0;  // of a topic, in parts; 0: the whole topic

    bool operator==(const Grouping&) const = default;
};

// Rows, and columns where two are asked for.
struct By {
    Grouping rows;
    std::optional<Grouping> columns = {};
};

// "topic", "topic:1", "day", "week", "month", "tag", "weekday", "hour"; Failure (misuse) for
// another word.
Grouping grouping(std::string_view word);
// One of them, or two that differ: "week,topic:1".
By by(std::string_view words);

std::string_view name(Axis axis);  // the word, and the key of the report's column

// day, week and month go on for ever, each after the other; the others are as many as there are.
bool is_calendar(Axis axis);

// The first day of the day, week or month that holds `day`, the first after it, and what a row
// calls it.
time::Date begin_of(time::Date day, Axis axis);
time::Date end_of(time::Date day, Axis axis);
std::string label(time::Date first, Axis axis);

// Adds up. A session is split where its day ends, and where an hour does when hours are asked for,
// by the offset of its start; so all groupings of the same sessions have one total, to the second.
// Only tags are different: a session with two tags counts in both rows and once in `all`; one
// without is in the row "-"; tags of the form key=value are for programs and have no rows. An hour
// is the clock's, whenever days begin.
class Groups {
public:
    Groups(By by, time::Duration day_start, time::Period within = {});

    void add(const Session& session);

    const Sum& all() const { return all_; }

    // In the order of the calendar, of the week, of the day, or of the letters, by rows and then by
    // columns; only where there is time. `column` is "" when one thing was asked for.
    struct Row {
        std::string row;
        std::string column;
        Sum sum;
    };

    std::vector<Row> rows() const;

private:
    // What rows or columns are while they are added up: numbers, some of which stand for words.
    struct Side {
        Grouping of;
        Names names = {};
        std::vector<std::int32_t> of_session = {};  // the words of the session at hand

        bool has_words() const { return of.axis == Axis::topic || of.axis == Axis::tag; }

        void take(const Session& session);
        std::string label(std::int32_t number) const;
        std::vector<std::int32_t> ranks() const;
    };

    struct Cell {
        Sum sum;
        std::int64_t last = 0;  // the session that was counted last
    };

    void add_piece(const Session& session, time::Date day, int hour, time::Duration length);
    void add_cell(const Session& session, std::int32_t row, std::int32_t column,
                  time::Duration length);

    Side rows_;
    std::optional<Side> columns_;
    time::Duration day_start_;
    time::Period within_;
    Sum all_;
    SumsByName topics_;  // when topics are all that is asked for, which is a matter of milliseconds
    std::unordered_map<std::uint64_t, Cell> cells_;
};

}  // namespace osm::study
