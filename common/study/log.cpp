// A log is kept for years and may lie in any order: sessions are added for the past, machines are
// merged, people edit. So no bounded look at its end can prove that a new session shares no time
// with an old one. What can is a mark, kept in .osm/study.mark: "all before byte N, which is L
// lines, ends at E or before". A session that begins at E or later has to be compared with what
// follows N alone, some hundred lines. The mark is worked out by reading everything once, moved on
// with each append, and believed only while the file is the very same that it was drawn from; after
// an edit, a merge or another program's append everything is read again. It is a memory, no fact:
// nothing is lost with it.
#include "records/reader.hpp"
#include "records/store.hpp"
#include "study/clock.hpp"
#include "study/sessions.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace osm::study {
namespace {

constexpr off_t step = 32 * 1024;    // read at once; and what stays after the mark, at least
constexpr off_t lately = 64 * 1024;  // the end of the log, for who needs no proof

// Both ends of a session have a fixed width and stand first.
constexpr std::size_t stamp_width = 25;

constexpr time::Instant never{std::numeric_limits<std::int64_t>::min()};

struct Mark {
    off_t bytes = 0;
    std::int64_t lines = 0;
    time::Instant latest = never;
};

file::Path mark_file(const file::Path& data) { return data / ".osm" / "study.mark"; }

std::optional<Mark> recall(const file::Path& data, const struct stat& state) {
    std::optional<std::string> bytes;
    try {
        bytes = file::read_whole(mark_file(data), 4096);
    } catch (const text::Failure&) {
        // Only a memory: without it everything is read.
    }
    if (!bytes)
        return std::nullopt;
    const auto lines = text::split(*bytes, '\n');
    if (lines.size() != 3 || lines[0] != file::identity(state))
        return std::nullopt;
    const auto numbers = text::split(lines[1], ' ');
    std::array<std::int64_t, 3> read{};
    if (numbers.size() != read.size())
        return std::nullopt;
    for (std::size_t i = 0; i < read.size(); ++i) {
        const auto number = text::whole_number(numbers[i]);
        if (!number)
            return std::nullopt;
        read[i] = *number;
    }
    return Mark{read[0], read[1], {read[2]}};
}

// Written in place and unsynced: half a mark is none.
void remember(file::System& system, const file::Path& data, const struct stat& state,
              const Mark& mark) {
    if (mark.bytes == 0)
        return;
    const auto text = fmt::format("{}\n{} {} {}\n", file::identity(state), mark.bytes, mark.lines,
                                  mark.latest.seconds);
    const int fd = system.open(mark_file(data).c_str(),
                               O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return;
    static_cast<void>(system.write(fd, text.data(), text.size()));
    system.close(fd);
}

// Reads the log from where it must be read, and moves the mark on.
class Look {
public:
    Look(const file::Present& log, std::optional<Mark> mark, std::optional<time::Instant> since)
        : log_(log), since_(since.value_or(never)) {
        if (mark && (!since || mark->latest <= *since))
            mark_ = *mark;
        else if (!since && log.state().st_size > lately)
            skip_to_end();
    }

    std::vector<Past> sessions() {
        const off_t size = log_.state().st_size;
        off_t at = mark_.bytes;
        std::int64_t line = mark_.lines;
        time::Instant latest = mark_.latest;
        for (off_t length = step; at < size;) {
            std::string text = log_.read(at, std::min(size, at + length));
            if (at + length >= size && !text.ends_with('\n'))
                text += '\n';  // torn, or a person's last line, which counts
            const std::size_t whole = text.rfind('\n') + 1;
            length = whole == 0 ? length * 2 : step;
            latest = std::max(latest, read(std::string_view{text}.substr(0, whole), line));
            at += static_cast<off_t>(whole);
            if (whole > 0 && at <= size - step && numbered_)
                mark_ = {at, line, latest};
        }
        if (!numbered_)
            mark_ = {};
        return std::move(found_);
    }

    const Mark& mark() const { return mark_; }

private:
    // To a line's begin near the end: what is before it is neither read nor counted.
    void skip_to_end() {
        const off_t size = log_.state().st_size;
        const std::string text = log_.read(size - lately, size);
        mark_.bytes = size - lately + static_cast<off_t>(text.find('\n') + 1);
        numbered_ = false;
    }

    // The latest end in these whole lines.
    time::Instant read(std::string_view text, std::int64_t& line) {
        time::Instant latest = never;
        records::Row row;
        while (!text.empty()) {
            const std::size_t end = text.find('\n');
            std::string_view whole = text.substr(0, end);
            text.remove_prefix(end + 1);
            if (whole.ends_with('\r'))
                whole.remove_suffix(1);
            ++line;
            if (whole.size() <= stamp_width || whole.front() == '#')
                continue;
            const auto stamp = time::read_stamp(whole.substr(stamp_width + 1, stamp_width));
            if (!stamp)
                continue;
            latest = std::max(latest, stamp->at);
            // A line that is no session is nothing to overlap with.
            if (stamp->at > since_ && records::check_line(records::study, whole, row).empty())
                found_.push_back({row.stamps[0], row.stamps[1], std::string{row.cells[2]},
                                  std::string{row.cells[3]}, numbered_ ? line : 0,
                                  std::string{whole}});
        }
        return latest;
    }

    const file::Present& log_;
    time::Instant since_;
    Mark mark_;
    bool numbered_ = true;
    std::vector<Past> found_;
};

}  // namespace

Log::Log(file::System& system, file::Path data) : system_(system), data_(std::move(data)) {}

std::vector<Past> Log::after(std::optional<time::Instant> since) const {
    const auto log = file::Present::open(system_, data_ / records::study.file());
    if (!log)
        return {};
    Look look{*log, recall(data_, log->state()), since};
    auto sessions = look.sessions();
    remember(system_, data_, log->state(), look.mark());
    return sessions;
}

text::Diagnostics Log::append(std::optional<time::Instant> since, const Decide& decide,
                              std::chrono::milliseconds patience) {
    const DecideStep step = [&](const std::vector<Past>& sessions) {
        return records::Change{{}, decide(sessions)};
    };
    return append(since, step, patience);
}

text::Diagnostics Log::append(std::optional<time::Instant> since, const DecideStep& decide,
                              std::chrono::milliseconds patience) {
    struct stat before = {};
    off_t grown = 0;
    Mark mark;
    records::Store store{system_, data_, records::study};
    const records::Store::DecideStep step = [&](const file::Present& log) {
        before = log.state();
        Look look{log, recall(data_, before), since};
        auto change = decide(look.sessions());
        mark = look.mark();
        for (const auto& line : change.added)
            grown += static_cast<off_t>(line.size()) + 1;
        return change;
    };
    auto warnings = store.append_after(step, patience);
    // Had somebody else changed the file since, the mark would vouch for what nobody read.
    struct stat after = {};
    if (system_.stat((data_ / records::study.file()).c_str(), &after) == 0 &&
        after.st_ino == before.st_ino && after.st_size == before.st_size + grown)
        remember(system_, data_, after, mark);
    return warnings;
}

void Log::change(Span span, const DecideChange& decide) {
    records::Store{system_, data_, records::study}.apply_after([&](std::string_view present) {
        std::vector<Past> sessions;
        each_row(present, [&](const records::Row& row) {
            if (row.stamps[0].at < span.to && span.from < row.stamps[1].at)
                sessions.push_back({row.stamps[0], row.stamps[1], std::string{row.cells[2]},
                                    std::string{row.cells[3]}, row.line, std::string{row.text}});
        });
        return decide(sessions);
    });
}

}  // namespace osm::study
