#include "file/beneath.hpp"

#include "file/mount.hpp"
#include "text/words.hpp"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

namespace osm::file {
namespace {

constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr int file_flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY | O_NONBLOCK;

int fail_with(int error, int fd = -1) {
    if (fd >= 0)
        ::close(fd);
    errno = error;
    return -1;
}

// Each part opened from the folder before it, which is the same mount still.
int open_by_parts(int root, const std::string& path) {
    struct statx home = {}, here = {};
    if (look_at(root, "", home) != 0)
        return -1;
    const auto parts = text::split(path, '/');
    int at = ::fcntl(root, F_DUPFD_CLOEXEC, 0);
    for (std::size_t i = 0; i < parts.size() && at >= 0; ++i) {
        const int flags = i + 1 < parts.size() ? folder_flags : file_flags;
        const int next = ::openat(at, std::string(parts[i]).c_str(), flags);
        if (next < 0)
            return fail_with(errno, at);
        ::close(at);
        at = next;
        if (look_at(at, "", here) != 0)
            return fail_with(errno, at);
        if (!by_one_mount(home, here) || !on_one_device(home, here))
            return fail_with(EXDEV, at);
    }
    return at;
}

int open_safely(int root, const char* path, int flags, std::uint64_t resolve) {
    open_how how = {};
    how.flags = static_cast<std::uint64_t>(flags);
    how.resolve = resolve;
    return static_cast<int>(::syscall(SYS_openat2, root, path, &how, sizeof how));
}

// EPERM: a sandbox that does not know the call.
bool is_unknown(int fd) { return fd < 0 && (errno == ENOSYS || errno == EPERM); }

}  // namespace

int open_folder(const std::filesystem::path& path) {
    const int fd = open_safely(AT_FDCWD, path.c_str(), folder_flags, RESOLVE_NO_SYMLINKS);
    return is_unknown(fd) ? ::open(path.c_str(), folder_flags) : fd;
}

int open_beneath(int root, const std::string& path, bool by_parts) {
    for (const auto part : text::split(path, '/'))
        if (part.empty() || part == "." || part == "..")
            return fail_with(EXDEV);
    if (by_parts)
        return open_by_parts(root, path);
    const int fd = open_safely(
        root, path.c_str(), file_flags,
        RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV | RESOLVE_NO_MAGICLINKS);
    return is_unknown(fd) ? open_by_parts(root, path) : fd;
}

}  // namespace osm::file
