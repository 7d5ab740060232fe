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

}  // namespace

int open_beneath(int root, const std::string& path, bool by_parts) {
    for (const auto part : text::split(path, '/'))
        if (part.empty() || part == "." || part == "..")
            return fail_with(EXDEV);
    if (by_parts)
        return open_by_parts(root, path);
    open_how how = {};
    how.flags = file_flags;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV | RESOLVE_NO_MAGICLINKS;
    const auto fd = ::syscall(SYS_openat2, root, path.c_str(), &how, sizeof how);
    // EPERM: a sandbox that does not know the call.
    if (fd < 0 && (errno == ENOSYS || errno == EPERM))
        return open_by_parts(root, path);
    return static_cast<int>(fd);
}

}  // namespace osm::file
