// unit/file/faulty.hpp - a System whose n-th call fails, once or from then on, and one that writes
// little at a time. After SQLite's loops: n = 1, 2, ... until a run meets no fault. Syncs are
// counted, but not made: they would take most of the time and prove nothing here.
#pragma once

#include "file/system.hpp"

#include <cerrno>
#include <string>
#include <vector>

namespace osm::unit {

class Faulty final : public file::System {
public:
    enum class How { once, from_then_on };

    // The `fail_at`-th call (from 1; 0: none) fails with `error`.
    explicit Faulty(int fail_at = 0, int error = EIO, How how = How::once)
        : fail_at_(fail_at), error_(error), how_(how) {}

    bool met() const { return met_; }

    const std::string& failed_call() const { return failed_call_; }

    // Names of all calls, in order, but naps.
    const std::vector<std::string>& calls() const { return calls_; }

    int naps = 0;
    std::size_t most_written = 0;  // by one write; 0: all

    int open(const char* path, int flags, mode_t mode) override {
        return fails("open") ? -1 : System::open(path, flags, mode);
    }

    int close(int fd) override {
        const int result = System::close(fd);
        return fails("close") ? -1 : result;
    }

    ssize_t read(int fd, void* to, std::size_t size) override {
        return fails("read") ? -1 : System::read(fd, to, size);
    }

    ssize_t pread(int fd, void* to, std::size_t size, off_t at) override {
        return fails("pread") ? -1 : System::pread(fd, to, size, at);
    }

    ssize_t write(int fd, const void* from, std::size_t size) override {
        if (fails("write"))
            return -1;
        if (most_written > 0 && size > most_written)
            size = most_written;
        return System::write(fd, from, size);
    }

    int ftruncate(int fd, off_t size) override {
        return fails("ftruncate") ? -1 : System::ftruncate(fd, size);
    }

    int fdatasync(int) override { return fails("fdatasync") ? -1 : 0; }

    int fsync(int) override { return fails("fsync") ? -1 : 0; }

    int flock(int fd, int operation) override {
        return fails("flock") ? -1 : System::flock(fd, operation);
    }

    int fstat(int fd, struct stat* to) override {
        return fails("fstat") ? -1 : System::fstat(fd, to);
    }

    int stat(const char* path, struct stat* to) override {
        return fails("stat") ? -1 : System::stat(path, to);
    }

    int rename(const char* from, const char* to) override {
        return fails("rename") ? -1 : System::rename(from, to);
    }

    int rename_new(const char* from, const char* to) override {
        return fails("rename_new") ? -1 : System::rename_new(from, to);
    }

    int unlink(const char* path) override { return fails("unlink") ? -1 : System::unlink(path); }

    int mkdir(const char* path, mode_t mode) override {
        return fails("mkdir") ? -1 : System::mkdir(path, mode);
    }

    int fchmod(int fd, mode_t mode) override {
        return fails("fchmod") ? -1 : System::fchmod(fd, mode);
    }

    int fchown(int fd, uid_t owner, gid_t group) override {
        return fails("fchown") ? -1 : System::fchown(fd, owner, group);
    }

    int nap_ms(int) override {
        ++naps;
        return 0;
    }

private:
    bool fails(const char* name) {
        calls_.emplace_back(name);
        const int now = static_cast<int>(calls_.size());
        if (fail_at_ == 0 || (how_ == How::once ? now != fail_at_ : now < fail_at_))
            return false;
        if (!met_)
            failed_call_ = name;
        met_ = true;
        errno = error_;
        return true;
    }

    int fail_at_;
    int error_;
    How how_;
    bool met_ = false;
    std::string failed_call_;
    std::vector<std::string> calls_;
};

}  // namespace osm::unit
