#include "git/work_tree.hpp"

#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

namespace osm::git {
namespace {

class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}

    ~Descriptor() {
        if (fd_ >= 0)
            ::close(fd_);
    }

    Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(fd_, other.fd_);
        return *this;
    }

    int get() const { return fd_; }

    bool open() const { return fd_ >= 0; }

private:
    int fd_;
};

constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

std::string kind_name(const struct stat& status) {
    if (S_ISLNK(status.st_mode))
        return "a symbolic link";
    if (S_ISDIR(status.st_mode))
        return "a folder";
    if (S_ISREG(status.st_mode))
        return "a file";
    return "a special file";
}

struct Parts {
    std::vector<std::string> folders;
    std::string name;
};

Parts parts_of(const std::string& path) {
    Parts parts;
    for (const std::string_view part : text::split(path, '/'))
        parts.folders.emplace_back(part);
    parts.name = std::move(parts.folders.back());
    parts.folders.pop_back();
    return parts;
}

// The folder that holds `path`, part by part. Without `make`, a part that is missing gives none;
// `obstacle` tells what else stands in the way.
Descriptor parent_of(int root, const Parts& parts, bool make, std::string& obstacle,
                     std::string& so_far) {
    Descriptor here(::fcntl(root, F_DUPFD_CLOEXEC, 0));
    for (const std::string& part : parts.folders) {
        so_far += so_far.empty() ? part : "/" + part;
        if (make && ::mkdirat(here.get(), part.c_str(), 0777) != 0 && errno != EEXIST) {
            obstacle = fmt::format("'{}' cannot be made: {}", so_far, std::strerror(errno));
            return Descriptor(-1);
        }
        Descriptor next(::openat(here.get(), part.c_str(), folder_flags));
        if (!next.open()) {
            struct stat status {};

            if (const int cause = errno; cause == ENOENT)
                return Descriptor(-1);
            else if (::fstatat(here.get(), part.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 &&
                     !S_ISDIR(status.st_mode))
                obstacle = fmt::format("'{}' is {}", so_far, kind_name(status));
            else
                obstacle = fmt::format("'{}' cannot be opened: {}", so_far, std::strerror(cause));
            return Descriptor(-1);
        }
        here = std::move(next);
        if (::faccessat(here.get(), ".git", F_OK, AT_SYMLINK_NOFOLLOW) == 0) {
            obstacle = fmt::format("'{}' is a repository of its own", so_far);
            return Descriptor(-1);
        }
    }
    return here;
}

std::optional<std::string> read_all(int fd) {
    std::string bytes;
    char block[64 * 1024];
    for (;;) {
        const ssize_t n = ::read(fd, block, sizeof block);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return std::nullopt;
        if (n == 0)
            return bytes;
        bytes.append(block, static_cast<std::size_t>(n));
    }
}

bool write_all(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

}  // namespace

WorkTree::WorkTree(const std::filesystem::path& root)
    : root_(root), root_fd_(::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (root_fd_ < 0)
        text::fail_system(
            fmt::format("'{}' cannot be opened: {}", root.string(), std::strerror(errno)));
}

WorkTree::~WorkTree() { ::close(root_fd_); }

Present WorkTree::look(const std::string& path) const {
    const Parts parts = parts_of(path);
    std::string obstacle, at;
    const Descriptor parent = parent_of(root_fd_, parts, false, obstacle, at);
    if (!obstacle.empty())
        return {Present::Kind::other, {}, obstacle, at};
    if (!parent.open())
        return {};
    const Descriptor file(
        ::openat(parent.get(), parts.name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));

    struct stat status {};

    if (!file.open()) {
        if (errno == ENOENT)
            return {};
        if (::fstatat(parent.get(), parts.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0 ||
            S_ISREG(status.st_mode))
            return {Present::Kind::other, {}, fmt::format("'{}' cannot be read", path), path};
    } else if (::fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode)) {
        if (auto bytes = read_all(file.get()))
            return {Present::Kind::file, std::move(*bytes), {}, {}};
        return {Present::Kind::other, {}, fmt::format("'{}' cannot be read", path), path};
    }
    return {Present::Kind::other, {}, fmt::format("'{}' is {}", path, kind_name(status)), path};
}

struct stat WorkTree::write(const std::string& path, std::string_view bytes,
                            bool executable) const {
    const auto fail = [&](std::string_view why) {
        text::fail_system(fmt::format("'{}' cannot be written: {}", (root_ / path).string(), why),
                          "nothing was committed; the next run completes it");
    };
    const Parts parts = parts_of(path);
    std::string obstacle, at;
    const Descriptor parent = parent_of(root_fd_, parts, true, obstacle, at);
    if (!parent.open())
        fail(obstacle);
    const std::string beside = "." + parts.name.substr(0, 200) + ".osm-tmp";
    ::unlinkat(parent.get(), beside.c_str(), 0);  // of a run that was killed
    const Descriptor file(::openat(parent.get(), beside.c_str(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                   executable ? 0777 : 0666));

    struct stat status {};

    const bool written =
        file.open() && write_all(file.get(), bytes) &&
        ::renameat(parent.get(), beside.c_str(), parent.get(), parts.name.c_str()) == 0 &&
        ::fstat(file.get(), &status) == 0;
    if (!written) {
        const int cause = errno;
        ::unlinkat(parent.get(), beside.c_str(), 0);
        fail(std::strerror(cause));
    }
    return status;
}

void WorkTree::remove(const std::string& path) const {
    Parts parts = parts_of(path);
    for (int flags = 0;; flags = AT_REMOVEDIR) {
        std::string obstacle, at;
        const Descriptor parent = parent_of(root_fd_, parts, false, obstacle, at);
        if (!parent.open())
            return;
        if (::unlinkat(parent.get(), parts.name.c_str(), flags) != 0) {
            if (flags == 0 && errno != ENOENT)
                text::fail_system(fmt::format("'{}' cannot be removed: {}", (root_ / path).string(),
                                              std::strerror(errno)),
                                  "nothing was committed; the next run completes it");
            if (flags != 0)
                return;  // a folder that is not empty stays
        }
        if (parts.folders.empty())
            return;
        parts.name = std::move(parts.folders.back());
        parts.folders.pop_back();
    }
}

}  // namespace osm::git
