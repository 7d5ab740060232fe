#include "study/groups.hpp"

#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace osm::study {
namespace {

constexpr std::array<std::pair<std::string_view, Axis>, 7> axes{{{"topic", Axis::topic},
                                                                 {"day", Axis::day},
                                                                 {"week", Axis::week},
                                                                 {"month", Axis::month},
                                                                 {"tag", Axis::tag},
                                                                 {"weekday", Axis::weekday},
                                                                 {"hour", Axis::hour}}};

constexpr std::int64_t hour_seconds = 3600;

// A topic, then what is below it, then the next: ':' before every other character.
bool above(const std::string& a, const std::string& b) {
    return std::lexicographical_compare(
        a.begin(), a.end(), b.begin(), b.end(), [](char left, char right) {
            const auto rank = [](char c) { return c == ':' ? 0 : static_cast<unsigned char>(c); };
            return rank(left) < rank(right);
        });
}

std::int32_t number_in(Axis axis, time::Date day, int hour) {
    if (axis == Axis::weekday)
        return static_cast<std::int32_t>(day.weekday());
    return axis == Axis::hour ? hour : begin_of(day, axis).days;
}

std::uint64_t key_of(std::int32_t row, std::int32_t column) {
    return std::uint64_t{static_cast<std::uint32_t>(row)} << 32 |
           static_cast<std::uint32_t>(column);
}

// Calls `visit` with day, hour and length of each piece that lies in one day, and in one hour when
// `hours`.
template <typename Visit>
void each_piece(const Session& session, time::Duration day_start, bool hours, const Visit& visit) {
    const std::int32_t offset = session.start.offset;
    time::Instant from = session.start.at;
    for (time::Date day = session.start.day(day_start); from < session.end.at; ++day) {
        const time::Instant night = time::begin_of(day + 1, offset, day_start);
        const time::Instant to = std::min(night, session.end.at);
        while (from < to) {
            // Instants are after 1970, and offsets less than a day: the clock's seconds are
            // positive.
            const std::int64_t clock = from.seconds + offset + 24 * hour_seconds;
            const time::Instant next{from.seconds + hour_seconds - clock % hour_seconds};
            const time::Instant end = hours ? std::min(to, next) : to;
            visit(day, static_cast<int>(clock / hour_seconds % 24), end - from);
            from = end;
        }
    }
}

}  // namespace

Grouping grouping(std::string_view word) {
    const std::size_t colon = word.find(':');
    const std::string_view axis = word.substr(0, colon);
    const auto known = std::find_if(axes.begin(), axes.end(),
                                    [&](const auto& entry) { return entry.first == axis; });
    if (known == axes.end()) {
        std::vector<std::string> words;
        words.reserve(axes.size());
        for (const auto& entry : axes)
            words.emplace_back(entry.first);
        text::fail(fmt::format("'{}' is nothing to report by", word),
                   text::did_you_mean(axis, words, "one of " + text::join(words, ", ")));
    }
    if (colon == std::string_view::npos)
        return {known->second, 0};
    const auto depth = text::whole_number(word.substr(colon + 1));
    if (known->second != Axis::topic || !depth || *depth < 1 || *depth > 100)
        text::fail(fmt::format("'{}' is nothing to report by", word),
                   "a depth belongs to topics and is a number: topic:1 for tracks, topic:2");
    return {known->second, static_cast<int>(*depth)};
}

By by(std::string_view words) {
    const auto pieces = text::split(words, ',');
    By by{grouping(text::trim(pieces[0]))};
    if (pieces.size() == 1)
        return by;
    if (pieces.size() > 2)
        text::fail(fmt::format("'{}' are more than two things to report by", words),
                   "write rows and columns: week,topic:1");
    by.columns = grouping(text::trim(pieces[1]));
    if (by.columns->axis == by.rows.axis)
        text::fail(fmt::format("'{}' crosses a thing with itself", words),
                   "write two that differ: week,topic:1");
    return by;
}

std::string_view name(Axis axis) {
    return std::find_if(axes.begin(), axes.end(),
                        [&](const auto& entry) { return entry.second == axis; })
        ->first;
}

bool is_calendar(Axis axis) {
    return axis == Axis::day || axis == Axis::week || axis == Axis::month;
}

time::Date begin_of(time::Date day, Axis axis) {
    if (axis == Axis::week)
        return day - static_cast<int>(day.weekday());
    return axis == Axis::month ? time::first_of_month(day) : day;
}

time::Date end_of(time::Date day, Axis axis) {
    if (axis == Axis::week)
        return begin_of(day, axis) + 7;
    return (axis == Axis::month ? time::last_of_month(day) : day) + 1;
}

std::string label(time::Date first, Axis axis) {
    if (axis == Axis::week)
        return time::to_text(time::week_of(first));
    return axis == Axis::month ? time::to_text(first).substr(0, 7) : time::to_text(first);
}

Groups::Groups(By by, time::Duration day_start, time::Period within)
    : rows_{by.rows}, day_start_(day_start), within_(within) {
    if (by.columns)
        columns_ = Side{*by.columns};
}

void Groups::add(const Session& session) {
    const Sum sum = sum_of(
        session, within_.open() ? session.length() : length_within(session, day_start_, within_));
    if (sum.spent.seconds == 0)
        return;
    all_ += sum;
    if (rows_.of.axis == Axis::topic && !columns_)
        return topics_.add(
            rows_.of.depth == 0 ? session.topic : to_depth(session.topic, rows_.of.depth), sum);
    rows_.take(session);
    if (columns_)
        columns_->take(session);
    const bool hours = rows_.of.axis == Axis::hour || (columns_ && columns_->of.axis == Axis::hour);
    if (rows_.has_words() && (!columns_ || columns_->has_words()))
        return add_piece(session, {}, 0, sum.spent);
    each_piece(session, day_start_, hours, [&](time::Date day, int hour, time::Duration length) {
        if (within_.holds(day))
            add_piece(session, day, hour, length);
    });
}

// The session's words in this side, or a place for the one number that a piece of it has there.
void Groups::Side::take(const Session& session) {
    of_session.clear();
    const auto add = [&](std::string_view word) {
        const auto number = static_cast<std::int32_t>(names.number_of(word));
        if (std::find(of_session.begin(), of_session.end(), number) == of_session.end())
            of_session.push_back(number);
    };
    if (of.axis == Axis::topic)
        return add(to_depth(session.topic, of.depth));
    if (of.axis != Axis::tag)
        return of_session.push_back(0);
    for (const std::string_view tag : text::split(session.tags, ','))
        if (!tag.empty() && tag.find('=') == std::string_view::npos)
            add(tag);
    if (of_session.empty())
        add("-");
}

void Groups::add_piece(const Session& session, time::Date day, int hour, time::Duration length) {
    if (!rows_.has_words())
        rows_.of_session.front() = number_in(rows_.of.axis, day, hour);
    if (columns_ && !columns_->has_words())
        columns_->of_session.front() = number_in(columns_->of.axis, day, hour);
    for (const auto row : rows_.of_session) {
        if (!columns_)
            add_cell(session, row, 0, length);
        else
            for (const auto column : columns_->of_session)
                add_cell(session, row, column, length);
    }
}

void Groups::add_cell(const Session& session, std::int32_t row, std::int32_t column,
                      time::Duration length) {
    Cell& cell = cells_[key_of(row, column)];
    Sum sum = sum_of(session, length);
    sum.sessions = cell.last == all_.sessions ? 0 : 1;  // it may come back to its Monday
    cell.last = all_.sessions;
    cell.sum += sum;
}

std::string Groups::Side::label(std::int32_t number) const {
    if (has_words())
        return names.words()[static_cast<std::size_t>(number)];
    if (of.axis == Axis::weekday)
        return std::string{time::short_name(static_cast<time::Weekday>(number))};
    return of.axis == Axis::hour ? fmt::format("{:02}:00", number)
                                 : study::label({number}, of.axis);
}

// The place of each word in the order of rows.
std::vector<std::int32_t> Groups::Side::ranks() const {
    std::vector<std::int32_t> order(names.words().size());
    std::iota(order.begin(), order.end(), 0);
    const auto word = [&](std::int32_t number) -> const std::string& {
        return names.words()[static_cast<std::size_t>(number)];
    };
    std::sort(order.begin(), order.end(),
              [&](std::int32_t a, std::int32_t b) { return above(word(a), word(b)); });
    std::vector<std::int32_t> ranks(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[static_cast<std::size_t>(order[i])] = static_cast<std::int32_t>(i);
    return ranks;
}

std::vector<Groups::Row> Groups::rows() const {
    std::vector<Row> rows;
    if (rows_.of.axis == Axis::topic && !columns_) {
        for (const auto& [topic, sum] : topics_.sorted())
            rows.push_back({topic, {}, sum});
        std::sort(rows.begin(), rows.end(),
                  [](const Row& a, const Row& b) { return above(a.row, b.row); });
        return rows;
    }

    struct Placed {
        std::int32_t row, column;
        std::uint64_t key;
    };

    const auto row_ranks = rows_.ranks();
    const auto column_ranks = columns_ ? columns_->ranks() : std::vector<std::int32_t>{};
    const auto place = [](const std::vector<std::int32_t>& ranks, std::uint32_t number) {
        return ranks.empty() ? static_cast<std::int32_t>(number) : ranks[number];
    };
    std::vector<Placed> placed;
    placed.reserve(cells_.size());
    for (const auto& [key, cell] : cells_)
        placed.push_back({place(row_ranks, static_cast<std::uint32_t>(key >> 32)),
                          place(column_ranks, static_cast<std::uint32_t>(key)), key});
    std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        return std::pair{a.row, a.column} < std::pair{b.row, b.column};
    });
    rows.reserve(placed.size());
    for (const auto& at : placed)
        rows.push_back({rows_.label(static_cast<std::int32_t>(at.key >> 32)),
                        columns_ ? columns_->label(static_cast<std::int32_t>(
                                       static_cast<std::uint32_t>(at.key)))
                                 : std::string{},
                        cells_.at(at.key).sum});
    return rows;
}

}  // namespace osm::study
