// file/system.hpp - the calls into the kernel that writing goes through, so that a test can make
// any one of them fail.
#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <cstddef>

namespace osm::file {

// Each function is the system call of that name: same arguments, same result, errno set. The base
// class makes the real calls; a test overrides some. Stateless, so one object serves all threads.
class System {
public:
    virtual ~System() = default;
    virtual int open(const char* path, int flags, mode_t mode);
    virtual int close(int fd);
    virtual ssize_t read(int fd, void* to, std::size_t size);
    virtual ssize_t pread(int fd, void* to, std::size_t size, off_t at);
    virtual ssize_t write(int fd, const void* from, std::size_t size);
    virtual int ftruncate(int fd, off_t size);
    virtual int fdatasync(int fd);
    virtual int fsync(int fd);
    virtual int flock(int fd, int operation);
    virtual int fstat(int fd, struct stat* to);
    virtual int stat(const char* path, struct stat* to);
    virtual int rename(const char* from, const char* to);
    // renameat2 with RENAME_NOREPLACE: EEXIST when `to` is there.
    virtual int rename_new(const char* from, const char* to);
    virtual int unlink(const char* path);
    virtual int mkdir(const char* path, mode_t mode);
    virtual int fchmod(int fd, mode_t mode);
    virtual int fchown(int fd, uid_t owner, gid_t group);
    virtual int nap_ms(int milliseconds);  // between two tries for a lock
};

System& real_system();

}  // namespace osm::file
