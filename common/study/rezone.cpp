#include "study/rezone.hpp"

#include "records/schema.hpp"
#include "study/mend.hpp"
#include "study/sessions.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::study {
namespace {

text::Place place_of(const std::string& file, const records::Row& row, std::size_t column) {
    return {file, static_cast<int>(row.line),
            static_cast<int>(row.cells[column].data() - row.text.data()) + 1,
            std::string{row.text}};
}

text::Diagnostic fault(text::Place place, std::string what, std::string hint) {
    return {std::move(place), std::move(what), std::move(hint), text::Level::error};
}

std::string wall_text(time::Stamp stamp) {
    const auto text = time::to_text(stamp);
    return text.substr(0, 10) + ' ' + text.substr(11, 8);
}

// An end of a session that moves, or stays.
struct Lasting {
    time::Instant from, to;
    std::int64_t line;
    bool moves;
};

}  // namespace

std::vector<time::Stamp> in_zone(time::Stamp stamp, const time::Zone& zone, Right right) {
    if (right == Right::instant)
        return {zone.at(stamp.at)};
    const auto day = stamp.day();
    return zone.instants(day, {stamp.local_seconds() - time::begin_of(day, 0).seconds});
}

Rezoning::Rezoning(std::string_view log, const Chosen& chosen, const time::Zone& zone, Right right,
                   time::Instant now, const std::string& file)
    : zone_(zone), right_(right), now_(now), file_(file) {
    each_row(log, [&](const records::Row& row) {
        if (chosen(row))
            take(row);
    });
    // Moments that stay share no more time than they did.
    if (right == Right::wall_clock)
        find_overlaps(log);
}

void Rezoning::take(const records::Row& row) {
    ++chosen_;
    const auto start = move(row, 0);
    const auto end = move(row, 1);
    if (!start || !end)
        return;
    if (*start == row.stamps[0] && *end == row.stamps[1])
        return;
    if (end->at <= start->at)
        faults_.push_back(fault(place_of(file_, row, 1),
                                fmt::format("the end {} would not be after the start {}",
                                            time::to_text(*end), time::to_text(*start)),
                                fmt::format("correct it first, with osm-log amend {}", row.line)));
    else if (now_ < end->at)
        faults_.push_back(
            fault(place_of(file_, row, 1),
                  fmt::format("the end {} would be still to come", time::to_text(*end)),
                  "leave it out of the period"));
    else
        moved_.push_back({{row.stamps[0], row.stamps[1], std::string{row.cells[2]},
                           std::string{row.cells[3]}, row.line, std::string{row.text}},
                          *start,
                          *end});
}

std::optional<time::Stamp> Rezoning::move(const records::Row& row, std::size_t column) {
    const auto stamp = row.stamps[column];
    const auto found = in_zone(stamp, zone_, right_);
    // One that is among the readings is in the zone already.
    if (std::find(found.begin(), found.end(), stamp) != found.end())
        return stamp;
    if (found.size() == 1)
        return found.front();
    const auto option =
        fmt::format("osm-log amend {} --{} ", row.line, column == 0 ? "start" : "end");
    if (found.empty())
        faults_.push_back(
            fault(place_of(file_, row, column),
                  fmt::format("'{}' does not exist in {}", wall_text(stamp), zone_.name()),
                  fmt::format("correct it first, with {}TIME", option)));
    else
        faults_.push_back(
            fault(place_of(file_, row, column),
                  fmt::format("'{}' happens twice in {}", wall_text(stamp), zone_.name()),
                  fmt::format("say which first, with {0}{1} or {0}{2}", option,
                              time::to_text(found.front()), time::to_text(found.back()))));
    return std::nullopt;
}

void Rezoning::find_overlaps(std::string_view log) {
    std::vector<Lasting> all;
    auto next = moved_.begin();
    each_row(log, [&](const records::Row& row) {
        const bool moves = next != moved_.end() && next->before.line == row.line;
        if (!is_beside(row.cells[3]))
            all.push_back({moves ? next->start.at : row.stamps[0].at,
                           moves ? next->end.at : row.stamps[1].at, row.line, moves});
        if (moves)
            ++next;
    });
    std::sort(all.begin(), all.end(), [](const Lasting& a, const Lasting& b) {
        return std::pair{a.from, a.line} < std::pair{b.from, b.line};
    });
    const Lasting* latest[2] = {nullptr, nullptr};  // that stays, that moves
    for (const auto& one : all) {
        if (const auto* other = latest[one.moves ? 0 : 1]; other != nullptr && one.from < other->to)
            overlaps_.push_back(
                {{file_, static_cast<int>(one.moves ? one.line : other->line)},
                 fmt::format("this would overlap line {}", one.moves ? other->line : one.line),
                 "correct one of them first, or choose other sessions",
                 text::Level::error});
        if (auto& mine = latest[one.moves ? 1 : 0]; mine == nullptr || mine->to < one.to)
            mine = &one;
    }
}

records::Change Rezoning::change() const {
    records::Change change;
    for (const auto& moved : moved_) {
        change.removed.push_back(moved.before.text);
        change.added.push_back(with_ends(moved.before, moved.start, moved.end));
    }
    return change;
}

}  // namespace osm::study
