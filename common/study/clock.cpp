#include "study/clock.hpp"

#include "records/reader.hpp"
#include "records/schema.hpp"
#include "study/sessions.hpp"
#include "text/words.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace osm::study {
namespace {

constexpr std::size_t longest_state = 256 * 1024;

file::Path seen_file(const file::Path& data) { return data / ".osm" / "seen"; }

file::Path commit_file(const file::Path& data) { return data / ".osm" / "commit"; }

// The file's time is the sign, so that a shell can give it without starting a program.
void mark(const file::Path& path, time::Instant at, std::string_view text) {
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0600);
    if (fd < 0)
        return;
    static_cast<void>(!text.empty() && ::write(fd, text.data(), text.size()) < 0);
    const struct timespec moment = {at.seconds, 0};
    const struct timespec times[2] = {moment, moment};
    static_cast<void>(::futimens(fd, times));
    ::close(fd);
}

std::optional<time::Instant> marked(const file::Path& path) {
    struct stat state = {};
    if (::stat(path.c_str(), &state) != 0)
        return std::nullopt;
    return time::Instant{state.st_mtim.tv_sec};
}

std::string written(std::string_view column) { return std::string{column == "-" ? "" : column}; }

std::string cell(std::string_view column) { return std::string{column.empty() ? "-" : column}; }

// Through the schema, which says what fits.
std::string to_line(const Open& open) {
    const auto line = finished(open, open.start);
    const auto cells = text::split(line, '\t');
    return fmt::format("{}\t{}\t{}\t{}", cells[0], cells[2], cells[3], cells[4]);
}

}  // namespace

std::optional<Open> running(const file::Path& data) {
    const auto path = records::open_file(data);
    const auto bytes = file::read_whole(path, longest_state);
    if (!bytes)
        return std::nullopt;
    const std::string_view line = std::string_view{*bytes}.substr(0, bytes->find('\n'));
    const auto cells = text::split(line, '\t');
    const auto start = time::read_stamp(cells[0]);
    if (!start || cells.size() != 4 || cells[1].empty())
        text::fail(
            "this is not a running session",
            "it is start, topic, tags and note, parted by tabs; remove the file when nothing "
            "runs",
            {.file = path.string(), .line = 1, .column = 1, .line_text = std::string{line}});
    return Open{*start, std::string{cells[1]}, written(cells[2]), written(cells[3])};
}

records::Clock moved(const std::optional<Open>& before, const std::optional<Open>& after) {
    return {before ? to_line(*before) : "", after ? to_line(*after) : ""};
}

std::string finished(const Open& open, time::Stamp end) {
    end.at = std::max(end.at, open.start.at + time::Duration{1});
    const std::vector<std::string> cells{time::to_text(open.start), time::to_text(end), open.topic,
                                         cell(open.tags), cell(open.note)};
    return records::to_line(records::study, cells);
}

void mark_seen(const file::Path& data, time::Instant at) { mark(seen_file(data), at, {}); }

std::optional<time::Instant> last_seen(const file::Path& data) { return marked(seen_file(data)); }

void mark_commit(const file::Path& data, const CommitSign& sign) {
    mark(commit_file(data), sign.at, sign.repository + '\n');
}

std::optional<CommitSign> last_commit(const file::Path& data) {
    const auto at = marked(commit_file(data));
    if (!at)
        return std::nullopt;
    const auto bytes = file::read_whole(commit_file(data), longest_state).value_or("");
    return CommitSign{*at, bytes.substr(0, bytes.find('\n'))};
}

std::vector<Span> taken_by(std::span<const Past> sessions) {
    std::vector<Span> spans;
    spans.reserve(sessions.size());
    for (const Past& past : sessions)
        spans.push_back({past.start.at, past.end.at});
    return spans;
}

const Past* overlapping(std::span<const Past> sessions, time::Instant from, time::Instant to) {
    const auto found = std::find_if(sessions.begin(), sessions.end(), [&](const Past& past) {
        return past.start.at < to && from < past.end.at && !is_beside(past.tags);
    });
    return found == sessions.end() ? nullptr : &*found;
}

std::string Past::note() const { return written(text.substr(text.rfind('\t') + 1)); }

Past past_of(std::string text, std::int64_t line, const std::string& file) {
    records::Row row;
    text::fail_if_any(records::check_line(records::study, text, row));
    if (row.stamps[1].at <= row.stamps[0].at)
        text::fail(
            fmt::format("the end '{}' is not after the start '{}'", row.cells[1], row.cells[0]),
            "correct that with osm-log edit", {.file = file, .line = static_cast<int>(line)});
    Past past{row.stamps[0],
              row.stamps[1],
              std::string{row.cells[2]},
              std::string{row.cells[3]},
              line,
              {}};
    past.text = std::move(text);
    return past;
}

const Past* recorded(const Open& open, std::span<const Past> sessions) {
    const auto found = std::find_if(sessions.begin(), sessions.end(), [&](const Past& past) {
        return past.start == open.start && past.topic == open.topic;
    });
    return found == sessions.end() ? nullptr : &*found;
}

}  // namespace osm::study
