#include "git/checked_out.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace osm::git {
namespace {

namespace fs = std::filesystem;

bool same(const git_index_time& remembered, const timespec& now) {
    return remembered.seconds == static_cast<std::int32_t>(now.tv_sec) &&
           remembered.nanoseconds == static_cast<std::uint32_t>(now.tv_nsec);
}

// Whether files may be checked out in another form than their blobs have.
bool converts(const LibraryHandle& handle) {
    if (handle.settings.converts)
        return true;
    std::error_code error;
    if (fs::exists(handle.common_folder / "info/attributes", error))
        return true;
    return std::ranges::any_of(
        handle.entries, [](const Entry& entry) { return entry.path.ends_with(".gitattributes"); });
}

// Whether the rest of the file is `bytes` and nothing more.
bool reads_as(int fd, std::string_view bytes) {
    std::array<char, 64 * 1024> block;
    while (!bytes.empty()) {
        const ssize_t n = ::read(fd, block.data(), block.size());
        if (n <= 0 || !bytes.starts_with({block.data(), static_cast<std::size_t>(n)}))
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

}  // namespace

CheckedOut::CheckedOut(const LibraryHandle& handle) : handle_(handle) {
    struct stat status {};

    if (!handle.index || converts(handle) ||
        ::stat(git_index_path(handle.index.get()), &status) != 0)
        return;
    index_ = handle.index.get();
    written_ = {static_cast<std::int32_t>(status.st_mtim.tv_sec),
                static_cast<std::uint32_t>(status.st_mtim.tv_nsec)};
}

bool CheckedOut::is_as_remembered(const git_index_entry& entry, int fd) const {
    struct stat status {};

    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    const bool racy =
        entry.mtime.seconds > written_.seconds || (entry.mtime.seconds == written_.seconds &&
                                                   entry.mtime.nanoseconds >= written_.nanoseconds);
    return !racy && same(entry.mtime, status.st_mtim) && same(entry.ctime, status.st_ctim) &&
           entry.ino == static_cast<std::uint32_t>(status.st_ino) &&
           entry.file_size == static_cast<std::uint32_t>(status.st_size);
}

std::optional<bool> CheckedOut::holds(const Entry& entry, std::string_view bytes) const {
    const std::string path(entry.path);
    const git_index_entry* remembered =
        index_ != nullptr ? git_index_get_bypath(index_, path.c_str(), 0) : nullptr;
    if (remembered == nullptr || to_hex(remembered->id) != entry.id)
        return std::nullopt;
    const int fd =
        ::open((handle_.folder / path).c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return std::nullopt;
    std::optional<bool> answer;
    if (is_as_remembered(*remembered, fd))
        answer = remembered->file_size == bytes.size() && reads_as(fd, bytes);
    ::close(fd);
    return answer;
}

}  // namespace osm::git
