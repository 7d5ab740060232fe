#include "file/system.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <ctime>

namespace osm::file {

int System::open(const char* path, int flags, mode_t mode) { return ::open(path, flags, mode); }

int System::close(int fd) { return ::close(fd); }

ssize_t System::read(int fd, void* to, std::size_t size) { return ::read(fd, to, size); }

ssize_t System::pread(int fd, void* to, std::size_t size, off_t at) {
    return ::pread(fd, to, size, at);
}

ssize_t System::write(int fd, const void* from, std::size_t size) {
    return ::write(fd, from, size);
}

int System::ftruncate(int fd, off_t size) { return ::ftruncate(fd, size); }

int System::fdatasync(int fd) { return ::fdatasync(fd); }

int System::fsync(int fd) { return ::fsync(fd); }

int System::flock(int fd, int operation) { return ::flock(fd, operation); }

int System::fstat(int fd, struct stat* to) { return ::fstat(fd, to); }

int System::stat(const char* path, struct stat* to) { return ::stat(path, to); }

int System::rename(const char* from, const char* to) { return ::rename(from, to); }

int System::rename_new(const char* from, const char* to) {
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    // A file system that does not know the flag: link() refuses what is there just as well.
    return ::link(from, to) == 0 ? ::unlink(from) : -1;
}

int System::unlink(const char* path) { return ::unlink(path); }

int System::mkdir(const char* path, mode_t mode) { return ::mkdir(path, mode); }

int System::fchmod(int fd, mode_t mode) { return ::fchmod(fd, mode); }

int System::fchown(int fd, uid_t owner, gid_t group) { return ::fchown(fd, owner, group); }

int System::nap_ms(int milliseconds) {
    const timespec length{milliseconds / 1000, (milliseconds % 1000) * 1'000'000L};
    return ::nanosleep(&length, nullptr);
}

System& real_system() {
    static System system;
    return system;
}

}  // namespace osm::file
