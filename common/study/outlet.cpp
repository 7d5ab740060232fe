#include "study/outlet.hpp"

#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::study {
namespace {

constexpr std::int64_t day_seconds = 86'400;

std::int64_t to_minute(std::int64_t seconds) { return (seconds + 30) / 60 * 60; }

}  // namespace

void Losses::add(std::string_view what) {
    const auto found = std::ranges::find(losses_, what, &Loss::what);
    if (found == losses_.end())
        losses_.push_back({std::string{what}, 1});
    else
        ++found->sessions;
}

void Losses::offsets(std::span<const Outgoing> sessions) {
    if (sessions.empty())
        return;
    const auto first = sessions.front().start.offset;
    const auto others = std::ranges::count_if(sessions, [&](const Outgoing& session) {
        return session.start.offset != first || session.end.offset != first;
    });
    if (others > 0)
        losses_.push_back({"offsets from UTC, which differ", others});
}

std::vector<std::string_view> tags_of(const Outgoing& session) {
    if (session.tags.empty())
        return {};
    return text::split(session.tags, ',');
}

Wall wall_of(const Outgoing& session) {
    return {session.start.local_seconds(), session.end.at.seconds + session.start.offset};
}

Wall minutes_of(const Outgoing& session, Losses& losses) {
    const auto exact = wall_of(session);
    const auto start = to_minute(exact.start);
    const auto end = std::max(to_minute(exact.end), start + 60);
    if (start != exact.start || end != exact.end)
        losses.add("seconds, so its times are rounded");
    return {start, end};
}

std::string packed(time::Instant at) {
    auto written = time::to_text(time::Stamp{at, 0}).substr(0, 19);
    std::erase_if(written, [](char c) { return c == '-' || c == ':'; });
    return written + 'Z';
}

time::Date day_of(std::int64_t wall) { return {static_cast<std::int32_t>(wall / day_seconds)}; }

std::string clock_text(std::int64_t wall, bool seconds) {
    const auto clock = wall % day_seconds;
    auto written = fmt::format("{:02}:{:02}", clock / 3600, clock / 60 % 60);
    return seconds ? written + fmt::format(":{:02}", clock % 60) : written;
}

std::uint64_t mark_of(const Outgoing& session) {
    // FNV-1a
    std::uint64_t mark = 0xcbf29ce484222325;
    for (const char c :
         fmt::format("{} {} {}", session.start.at.seconds, session.end.at.seconds, session.topic))
        mark = (mark ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return mark;
}

}  // namespace osm::study
