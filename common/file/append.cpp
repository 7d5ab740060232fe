// Appending: the protocol of osm-facts(5), WRITING, whose steps have the numbers given here.
#include "file/steps.hpp"
#include "text/words.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace osm::file {
namespace {

constexpr std::size_t longest_first_line = 256;
constexpr off_t step = 64 * 1024;  // of a search for the last newline

// Step 1. Whoever made the lines has looked at their columns; what would break the file's shape is
// refused here whoever made them.
void require_lines(const std::vector<std::string>& lines, const Path& path) {
    for (const auto& line : lines) {
        if (line.find('\n') != std::string::npos || line.find('\0') != std::string::npos)
            text::fail(fmt::format("a record holds a newline or NUL; {}", not_recorded),
                       "one record is one line", {path.string()});
        if (line.size() > Blocks::longest_line)
            text::fail(
                fmt::format("a record of {} bytes is too long; {}", line.size(), not_recorded),
                fmt::format("at most {} bytes", Blocks::longest_line), {path.string()});
    }
}

}  // namespace

class Appending {
public:
    Appending(System& system, const Append& what)
        : system_(system), what_(what), path_(resolve(what.path)) {}

    text::Diagnostics run() {
        if (what_.lines.empty() && !what_.decide)
            return {};
        require_lines(what_.lines, path_);
        auto locked = open_locked(system_, path_, {true, what_.patience, not_recorded});
        file_ = std::move(locked->file);
        state_ = locked->state;
        size_ = state_.st_size;
        new_ = locked->created || size_ == 0;
        admit();
        mend_tail();
        const auto bytes = to_write();
        if (bytes.empty())
            return std::move(warnings_);
        write(bytes);
        return std::move(warnings_);
    }

private:
    [[noreturn]] void give_up(std::string_view doing, int error) {
        stop(path_, doing, error, not_recorded);
    }

    std::string read(off_t from, off_t to) {
        return read_range(system_, file_.get(), path_, from, to, not_recorded);
    }

    // A piece of our own first line is a torn one, and no reason to refuse; nor are the NULs that a
    // power cut may leave.
    void admit() {
        if (!what_.admit)
            return;
        const auto text = read(0, std::min<off_t>(size_, longest_first_line));
        const auto end = text.find('\n');
        const bool torn =
            what_.first_line.starts_with(text) || text.find('\0') != std::string::npos;
        if (end != std::string::npos || !torn)
            what_.admit(std::string_view(text).substr(0, end));
    }

    // Where the unterminated last line begins; size_ when there is none.
    off_t tail_begin() {
        for (off_t end = size_; end > 0;) {
            const auto begin = end == size_ ? end - 1 : std::max<off_t>(0, end - step);
            const auto found = read(begin, end).rfind('\n');
            if (found != std::string::npos)
                return begin + static_cast<off_t>(found) + 1;
            end = begin;
        }
        return 0;
    }

    // Step 6.
    void mend_tail() {
        const auto begin = tail_begin();
        const auto length = size_ - begin;
        if (length == 0)
            return;
        if (static_cast<std::size_t>(length) <= Blocks::longest_line) {
            tail_ = read(begin, size_);
            if (what_.judge && tail_.find('\0') == std::string::npos &&
                what_.judge(tail_) == Tail::only_newline_missing) {
                warn("the last line had no newline; it was given one");
                return;
            }
        }
        tail_.clear();
        move_away(begin);
        warn(fmt::format("the last line was torn ({}); it was moved to '{}'",
                         text::counted(length, "byte"), torn_path().filename().string()));
        size_ = begin;
        new_ = new_ || size_ == 0;
    }

    Path torn_path() const { return Path(path_) += ".torn"; }

    // Copied and safe before it is cut off here, so that a kill between the two doubles it at
    // worst.
    void move_away(off_t begin) {
        const auto torn = torn_path();
        const Descriptor to(
            system_,
            system_.open(torn.c_str(),
                         O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
        struct stat state = {};
        if (!to || system_.fstat(to.get(), &state) != 0)
            cannot_move(errno);
        require_regular(state, torn, not_recorded);
        // An earlier move that was cut short left no newline.
        if (state.st_size > 0 && read_range(system_, to.get(), torn, state.st_size - 1,
                                            state.st_size, not_recorded) != "\n")
            copy("\n", to.get());
        for (off_t at = begin; at < size_; at += step)
            copy(read(at, std::min(size_, at + step)), to.get());
        copy("\n", to.get());
        if (system_.fsync(to.get()) != 0)
            cannot_move(errno);
        if (const int error = sync_folder(system_, folder_of(path_)); error != 0)
            cannot_move(error);
        if (system_.ftruncate(file_.get(), begin) != 0)
            give_up("cannot be rid of its torn last line", errno);
    }

    void copy(std::string_view bytes, int to) {
        if (const auto written = write_all(system_, to, bytes); written.error != 0)
            cannot_move(written.error);
    }

    [[noreturn]] void cannot_move(int error) {
        stop(torn_path(), "a torn line cannot be moved here", error, not_recorded);
    }

    void warn(std::string what) {
        warnings_.push_back({{path_.string()}, std::move(what), {}, text::Level::warning});
    }

    std::string to_write() {
        auto lines = what_.lines;
        if (what_.decide) {
            state_.st_size = size_;
            lines = what_.decide(Present{system_, file_.get(), path_, state_});
            require_lines(lines, path_);
        }
        if (lines.empty())
            return {};
        std::string bytes;
        if (!tail_.empty())
            bytes += '\n';
        if (size_ == 0 && !what_.first_line.empty())
            bytes += what_.first_line + '\n';
        for (const auto& line : lines)
            bytes += line + '\n';
        return bytes;
    }

    // Steps 7 to 9.
    void write(std::string_view bytes) {
        const Undisturbed undisturbed;
        const auto written = write_all(system_, file_.get(), bytes);
        if (written.error != 0)
            stop(path_, "cannot be written", written.error,
                 take_back(written.bytes) ? not_recorded : in_doubt);
        if (!what_.synced)
            return;
        // A second fdatasync would find the pages marked clean and prove nothing.
        if (system_.fdatasync(file_.get()) != 0) {
            const int error = errno;
            take_back(written.bytes);
            stop(path_, "cannot be brought onto the disk", error, in_doubt);
        }
        if (new_) {
            if (const int error = sync_folder(system_, folder_of(path_)); error != 0) {
                take_back(written.bytes);
                stop(path_, "its folder cannot be brought onto the disk", error, in_doubt);
            }
        }
        if (const int error = file_.close(); error != 0)
            warn(fmt::format("closing it failed: {}; what was recorded is on the disk",
                             cause(error)));
    }

    // Whether the file is as it was. A program that takes no lock may have added to it since: then
    // nothing is cut off.
    bool take_back(std::size_t written) {
        struct stat now = {};
        if (system_.fstat(file_.get(), &now) != 0)
            return written == 0;
        if (now.st_size == size_)
            return true;
        return now.st_size == size_ + static_cast<off_t>(written) &&
               system_.ftruncate(file_.get(), size_) == 0;
    }

    System& system_;
    const Append& what_;
    const Path path_;
    Descriptor file_;
    struct stat state_ = {};
    off_t size_ = 0;    // of what stays as it is
    bool new_ = false;  // its folder may not know of it yet
    std::string tail_;  // the last line, where it lacks only its newline
    text::Diagnostics warnings_;
};

text::Diagnostics append(System& system, const Append& what) {
    return Appending(system, what).run();
}

}  // namespace osm::file
