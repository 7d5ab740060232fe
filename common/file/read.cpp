// Reading: whole files, and blocks of whole lines. By read(2): a mapped file that a writer cuts
// kills the reader.
#include "file/steps.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace osm::file {
namespace {

// Opened without waiting for the other end of a pipe; nullopt when there is nothing.
std::optional<Descriptor> open_regular(const Path& path, struct stat& state) {
    auto& system = real_system();
    Descriptor file(system,
                    system.open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0));
    if (!file && errno == ENOENT)
        return std::nullopt;
    if (!file && errno == ENXIO)
        stop_with(path, "this is a device, not a file", {}, "move it away");
    if (!file || system.fstat(file.get(), &state) != 0)
        stop(path, "cannot be read", errno, {});
    require_regular(state, path, {});
    return file;
}

std::size_t read_some(int fd, const Path& path, char* to, std::size_t size) {
    for (;;) {
        const auto n = real_system().read(fd, to, size);
        if (n >= 0)
            return static_cast<std::size_t>(n);
        if (errno != EINTR)
            stop(path, "cannot be read", errno, {});
    }
}

}  // namespace

std::optional<std::string> read_whole(const Path& path, std::size_t most) {
    struct stat state = {};
    const auto file = open_regular(path, state);
    if (!file)
        return std::nullopt;
    // The size is a hint only: a file of /proc says 0, and one may grow meanwhile.
    std::string bytes;
    std::size_t have = 0;
    bytes.resize(std::max<std::size_t>(static_cast<std::size_t>(state.st_size) + 1, 4096));
    while (const auto n = read_some(file->get(), path, bytes.data() + have, bytes.size() - have)) {
        have += n;
        if (have > most)
            text::fail_system(fmt::format("has more than {} bytes", most), {}, {path.string()});
        if (have == bytes.size())
            bytes.resize(2 * have);
    }
    bytes.resize(have);
    return bytes;
}

struct Blocks::Source {
    // Small enough to stay in the processor's second cache while the lines are taken apart.
    static constexpr std::size_t block = 256 * 1024;

    Source(Descriptor file, Path named, bool is_regular)
        : fd(std::move(file)), path(std::move(named)), regular(is_regular) {}

    // One more piece behind what is kept; false at the end.
    bool fill() {
        const auto n = read_some(fd.get(), path, bytes.get() + kept, block - kept);
        kept += n;
        position += static_cast<off_t>(n);
        return n > 0;
    }

    // Takes an unterminated tail again under a shared lock, once: a writer may have been in the
    // middle of it, or have cut it off.
    bool look_again() {
        if (!regular || kept == 0 || believed || in_long_line)
            return false;
        auto& system = real_system();
        for (int tries = 0; system.flock(fd.get(), LOCK_SH | LOCK_NB) != 0 && tries < 100; ++tries)
            system.nap_ms(10);
        position -= static_cast<off_t>(kept);
        kept = 0;
        ::lseek(fd.get(), position, SEEK_SET);
        fill();
        system.flock(fd.get(), LOCK_UN);
        believed = true;
        return true;
    }

    // Drops the rest of a line whose beginning was handed out already.
    void skip_long_line() {
        const auto* end = static_cast<const char*>(std::memchr(bytes.get(), '\n', kept));
        if (end == nullptr) {
            kept = 0;
            return;
        }
        in_long_line = false;
        drop(static_cast<std::size_t>(end - bytes.get()) + 1);
    }

    void drop(std::size_t used) {
        std::memmove(bytes.get(), bytes.get() + used, kept - used);
        kept -= used;
    }

    // What stands in the buffer up to its last newline; a full buffer without one is a long line.
    std::string_view whole_lines() {
        const auto* end = static_cast<const char*>(::memrchr(bytes.get(), '\n', kept));
        if (end != nullptr) {
            handed_out = static_cast<std::size_t>(end - bytes.get()) + 1;
            return {bytes.get(), handed_out};
        }
        if (kept < block)
            return {};
        in_long_line = true;
        bytes[longest_line + 1] = '\n';
        handed_out = kept;
        return {bytes.get(), longest_line + 2};
    }

    Descriptor fd;
    const Path path;
    const bool regular;
    std::unique_ptr<char[]> bytes = std::make_unique_for_overwrite<char[]>(block + padding);
    std::size_t kept = 0;        // in the buffer
    std::size_t handed_out = 0;  // of it, by the last next()
    off_t position = 0;          // in the file, behind the buffer
    bool in_long_line = false;
    bool believed = false;  // the tail was looked at again
    bool ended = false;
};

Blocks::Blocks(std::unique_ptr<Source> source) : source_(std::move(source)) {}

Blocks::~Blocks() = default;
Blocks::Blocks(Blocks&&) noexcept = default;
Blocks& Blocks::operator=(Blocks&&) noexcept = default;

std::optional<Blocks> Blocks::open(const Path& path) {
    struct stat state = {};
    auto file = open_regular(path, state);
    if (!file)
        return std::nullopt;
    return Blocks(std::make_unique<Source>(std::move(*file), path, true));
}

Blocks Blocks::standard_input() {
    auto& system = real_system();
    const int fd = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
    if (fd < 0)
        stop("-", "standard input cannot be read", errno, {});
    return Blocks(std::make_unique<Source>(Descriptor(system, fd), "-", false));
}

std::string_view Blocks::next() {
    auto& source = *source_;
    source.drop(std::exchange(source.handed_out, 0));
    while (!source.ended) {
        if (!source.fill() && !source.look_again()) {
            source.ended = true;
            break;
        }
        if (source.in_long_line)
            source.skip_long_line();
        if (const auto lines = source.whole_lines(); !lines.empty()) {
            source.believed = false;
            return lines;
        }
    }
    return {};
}

std::string_view Blocks::tail() const {
    if (!source_->ended)
        return {};
    return {source_->bytes.get(), std::min(source_->kept, longest_line + 1)};
}

}  // namespace osm::file
