#include "file/steps.hpp"

#include "text/words.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace osm::file {
namespace {

// A call that is interrupted, or writes nothing, for ever must end some time.
constexpr int most_tries = 100;

std::string remedy(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
            return "make room, then run the command again";
        case EFBIG:
            return "raise the limit on file sizes, see 'ulimit -f'";
        case EROFS:
            return "make the file system writable";
        case EACCES:
        case EPERM:
            return "see who may write there with 'ls -ld'";
        default:
            return {};
    }
}

// The process that holds the lock, as the kernel lists it; 0 when it does not say.
// `7: FLOCK  ADVISORY  WRITE 1234 08:01:5678 0 EOF`
long holder_of(const struct stat& state) {
    const auto locks = read_whole("/proc/locks");
    if (!locks)
        return 0;
    const auto file =
        fmt::format("{:02x}:{:02x}:{}", major(state.st_dev), minor(state.st_dev), state.st_ino);
    for (const auto line : text::split(*locks, '\n')) {
        std::vector<std::string_view> words;
        for (const auto word : text::split(line, ' '))
            if (!word.empty())
                words.push_back(word);
        if (words.size() >= 6 && words[1] == "FLOCK" && words[5] == file)
            return static_cast<long>(text::whole_number(words[4]).value_or(0));
    }
    return 0;
}

std::string held_by(const struct stat& state) {
    try {
        if (const auto process = holder_of(state); process > 0)
            return fmt::format("process {}", process);
    } catch (const text::Failure&) {
        // Without /proc nobody is named; the lock is held all the same.
    }
    return "another program";
}

// Short naps first, since a writer holds the lock for a millisecond; later longer ones, of unlike
// length in unlike processes.
int nap_length(int tries) {
    const int longest = 10 + (static_cast<int>(::getpid()) + tries * 7) % 41;
    return tries < 5 ? 1 << tries : longest;
}

void lock(System& system, int fd, const Path& path, const struct stat& state,
          const Wanted& wanted) {
    std::int64_t waited = 0;
    for (int tries = 0, interrupted = 0; system.flock(fd, LOCK_EX | LOCK_NB) != 0;) {
        if (errno == EINTR && ++interrupted < most_tries)
            continue;
        if (errno == ENOLCK || errno == ENOTSUP || errno == ENOSYS)
            stop(path, "no locks on this file system", errno, wanted.outcome);
        if (errno != EWOULDBLOCK)
            stop(path, "cannot be locked", errno, wanted.outcome);
        if (waited >= wanted.patience.count())
            stop_with(path,
                      fmt::format("{} has held the lock for {:g} s", held_by(state),
                                  static_cast<double>(wanted.patience.count()) / 1000),
                      wanted.outcome, "run the command again when it has ended");
        const int length = nap_length(tries++);
        system.nap_ms(length);
        waited += length;
    }
}

constexpr int open_flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW;

// The file, opened or made; nullopt when it is missing and must not be made.
std::optional<Locked> open_or_create(System& system, const Path& path, const Wanted& wanted) {
    for (int tries = 0; tries < most_tries; ++tries) {
        if (const int fd = system.open(path.c_str(), open_flags, 0); fd >= 0)
            return Locked{Descriptor(system, fd), {}, false};
        if (errno == EINTR)
            continue;
        if (errno == EISDIR)
            stop_with(path, "this is a folder, not a file", wanted.outcome, "move it away");
        if (errno != ENOENT)
            stop(path, "cannot be opened for writing", errno, wanted.outcome);
        if (!wanted.create)
            return std::nullopt;
        make_folder(system, folder_of(path));
        if (const int fd = system.open(path.c_str(), open_flags | O_CREAT | O_EXCL, 0600); fd >= 0)
            return Locked{Descriptor(system, fd), {}, true};
        if (errno != EEXIST && errno != EINTR)
            stop(path, "cannot be created", errno, wanted.outcome);
    }
    stop(path, "cannot be opened for writing", errno, wanted.outcome);
}

}  // namespace

std::string cause(int error) {
    const char* const known = ::strerrordesc_np(error);
    std::string words = known != nullptr ? known : fmt::format("error {}", error);
    if (words.size() > 1 && words[1] >= 'a')
        words[0] = text::lower(words.substr(0, 1))[0];
    return words;
}

void stop(const Path& path, std::string_view what, int error, std::string_view outcome) {
    stop_with(path, fmt::format("{}: {}", what, cause(error)), outcome, remedy(error));
}

void stop_with(const Path& path, std::string what, std::string_view outcome, std::string hint) {
    if (!outcome.empty())
        what += fmt::format("; {}", outcome);
    text::fail_system(std::move(what), std::move(hint), {path.string()});
}

void require_regular(const struct stat& state, const Path& path, std::string_view outcome) {
    if (S_ISREG(state.st_mode))
        return;
    const auto kind = S_ISDIR(state.st_mode)    ? "a folder"
                      : S_ISFIFO(state.st_mode) ? "a pipe"
                                                : "a device";
    stop_with(path, fmt::format("this is {}, not a file", kind), outcome, "move it away");
}

Descriptor::Descriptor(Descriptor&& other) noexcept
    : system_(other.system_), fd_(std::exchange(other.fd_, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    if (this != &other) {
        close();
        system_ = other.system_;
        fd_ = std::exchange(other.fd_, -1);
    }
    return *this;
}

int Descriptor::close() {
    if (fd_ < 0)
        return 0;
    return system_->close(std::exchange(fd_, -1)) == 0 ? 0 : errno;
}

Undisturbed::Undisturbed() {
    sigset_t waiting;
    ::sigemptyset(&waiting);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaddset(&waiting, signal);
    ::pthread_sigmask(SIG_BLOCK, &waiting, &mask_);
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &ignore, &pipe_);
    ::sigaction(SIGXFSZ, &ignore, &size_);
}

Undisturbed::~Undisturbed() {
    ::sigaction(SIGXFSZ, &size_, nullptr);
    ::sigaction(SIGPIPE, &pipe_, nullptr);
    ::pthread_sigmask(SIG_SETMASK, &mask_, nullptr);
}

Path resolve(const Path& path) {
    auto target = path;
    std::error_code none;
    for (int links = 0; links < 40 && std::filesystem::is_symlink(target, none); ++links) {
        const auto to = std::filesystem::read_symlink(target, none);
        if (none)
            break;
        target = to.is_absolute() ? to : folder_of(target) / to;
    }
    return target;
}

Path folder_of(const Path& path) {
    const auto folder = path.parent_path();
    return folder.empty() ? Path(".") : folder;
}

std::optional<Locked> open_locked(System& system, const Path& path, const Wanted& wanted) {
    for (int tries = 0; tries < most_tries; ++tries) {
        auto locked = open_or_create(system, path, wanted);
        if (!locked)
            return std::nullopt;
        const int fd = locked->file.get();
        if (system.fstat(fd, &locked->state) != 0)
            stop(path, "cannot be examined", errno, wanted.outcome);
        require_regular(locked->state, path, wanted.outcome);
        lock(system, fd, path, locked->state, wanted);
        // Somebody may have renamed another file over this one while we waited, or added to it.
        struct stat here = {};
        if (system.fstat(fd, &locked->state) != 0)
            stop(path, "cannot be examined", errno, wanted.outcome);
        if (system.stat(path.c_str(), &here) != 0) {
            if (errno != ENOENT)
                stop(path, "cannot be examined", errno, wanted.outcome);
        } else if (here.st_ino == locked->state.st_ino && here.st_dev == locked->state.st_dev) {
            return locked;
        }
    }
    stop_with(path, "other programs keep replacing it", wanted.outcome, "try again");
}

std::string read_range(System& system, int fd, const Path& path, off_t at, off_t size,
                       std::string_view outcome) {
    std::string bytes(static_cast<std::size_t>(size - at), '\0');
    std::size_t have = 0;
    for (int tries = 0; have < bytes.size();) {
        const auto n = system.pread(fd, bytes.data() + have, bytes.size() - have,
                                    at + static_cast<off_t>(have));
        if (n < 0 && errno == EINTR && ++tries < most_tries)
            continue;
        if (n < 0)
            stop(path, "cannot be read", errno, outcome);
        if (n == 0)
            stop_with(path, "was cut by another program while it was read", outcome, "try again");
        have += static_cast<std::size_t>(n);
    }
    return bytes;
}

Written write_all(System& system, int fd, std::string_view bytes) {
    Written written;
    for (int tries = 0; written.bytes < bytes.size();) {
        const auto rest = bytes.substr(written.bytes);
        const auto n = system.write(fd, rest.data(), rest.size());
        if (n > 0) {
            written.bytes += static_cast<std::size_t>(n);
            continue;
        }
        const int error = n == 0 ? EIO : errno;
        if ((n != 0 && error != EINTR) || ++tries >= most_tries) {
            written.error = error;
            break;
        }
    }
    return written;
}

int sync_folder(System& system, const Path& folder) {
    const Descriptor opened(system,
                            system.open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0));
    if (!opened)
        return errno;
    return system.fsync(opened.get()) == 0 ? 0 : errno;
}

}  // namespace osm::file
