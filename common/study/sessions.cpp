#include "study/sessions.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::study {
namespace {

text::Diagnostic ends_too_early(const records::Row& row, const std::string& file) {
    return {.place = {.file = file,
                      .line = static_cast<int>(row.line),
                      .column = static_cast<int>(row.cells[1].data() - row.text.data()) + 1,
                      .line_text = std::string{row.text}},
            .what = fmt::format("the end '{}' is not after the start '{}'; the line is left out",
                                row.cells[1], row.cells[0]),
            .hint = "instants are compared, offsets included",
            .level = text::Level::warning};
}

}  // namespace

bool Session::says_git() const { return records::tag(tags, "via") == std::string_view{"git"}; }

void each(records::Reader& reader, time::Instant now, text::Diagnostics& faults,
          const Visit& visit) {
    records::Row row;
    Session session;
    while (reader.next(row)) {
        session.start = row.stamps[0];
        session.end = row.stamps[1];
        if (session.end.at <= session.start.at) {
            faults.push_back(ends_too_early(row, reader.file()));
            continue;
        }
        if (session.start.at >= now)
            continue;
        session.end.at = std::min(session.end.at, now);
        session.topic = row.cells[2];
        session.tags = row.cells[3];
        session.note = row.cells[4];
        session.line = row.line;
        session.keyed = row.keyed;
        visit(session);
    }
}

void each(const std::filesystem::path& data, time::Instant now, text::Diagnostics& faults,
          const Visit& visit) {
    records::Reader reader{data, records::study, faults};
    each(reader, now, faults, visit);
}

void each_row(std::string_view log, const std::function<void(const records::Row&)>& visit) {
    records::Row row;
    std::int64_t number = 0;
    while (!log.empty()) {
        auto line = log.substr(0, log.find('\n'));
        log.remove_prefix(std::min(line.size() + 1, log.size()));
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#' ||
            !records::check_line(records::study, line, row).empty() ||
            row.stamps[1].at <= row.stamps[0].at)
            continue;
        row.line = number;
        visit(row);
    }
}

bool is_beside(std::string_view tags) {
    return !tags.empty() && (records::tag(tags, "overlap").data() != nullptr ||
                             records::tag(tags, "approx").data() != nullptr);
}

bool is_within(std::string_view topic, std::string_view root) {
    return topic.starts_with(root) && (topic.size() == root.size() || topic[root.size()] == ':');
}

std::string_view to_depth(std::string_view topic, int depth) {
    if (depth <= 0)
        return topic;
    std::size_t colon = topic.find(':');
    while (--depth > 0 && colon != std::string_view::npos)
        colon = topic.find(':', colon + 1);
    return topic.substr(0, colon);
}

void each_part(const Session& session, time::Duration day_start,
               const std::function<void(const Part&)>& visit) {
    const std::int32_t offset = session.start.offset;
    time::Instant from = session.start.at;
    time::Date day = session.start.day(day_start);
    while (from < session.end.at) {
        const time::Instant next = time::begin_of(day + 1, offset, day_start);
        const time::Instant to = std::min(next, session.end.at);
        visit({day, to - from, from});
        from = to;
        ++day;
    }
}

time::Duration length_within(const Session& session, time::Duration day_start,
                             const time::Period& period) {
    const std::int32_t offset = session.start.offset;
    time::Instant from = session.start.at;
    time::Instant to = session.end.at;
    if (period.first)
        from = std::max(from, time::begin_of(*period.first, offset, day_start));
    if (period.last)
        to = std::min(to, time::begin_of(*period.last + 1, offset, day_start));
    return to > from ? to - from : time::Duration{};
}

}  // namespace osm::study
