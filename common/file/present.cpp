#include "file/steps.hpp"

#include <fcntl.h>
#include <fmt/core.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace osm::file {

struct Present::Held {
    Descriptor file;
};

struct Lock::Held {
    Descriptor file;
};

std::string identity(const struct stat& state) {
    return fmt::format("{} {} {} {}.{} {}.{}", state.st_dev, state.st_ino, state.st_size,
                       state.st_mtim.tv_sec, state.st_mtim.tv_nsec, state.st_ctim.tv_sec,
                       state.st_ctim.tv_nsec);
}

Present::Present(System& system, int fd, Path path, const struct stat& state)
    : system_(&system), fd_(fd), path_(std::move(path)), state_(state) {}

std::optional<Present> Present::open(System& system, const Path& path) {
    const int fd = system.open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0);
    if (fd < 0 && errno == ENOENT)
        return std::nullopt;
    if (fd < 0)
        stop(path, "cannot be opened", errno, {});
    const auto held = std::make_shared<const Held>(Held{Descriptor(system, fd)});
    struct stat state = {};
    if (system.fstat(fd, &state) != 0)
        stop(path, "cannot be examined", errno, {});
    require_regular(state, path, {});
    Present present{system, fd, path, state};
    present.held_ = held;
    return present;
}

std::string Present::read(off_t begin, off_t end) const {
    end = std::min<off_t>(end, state_.st_size);
    return begin < end ? read_range(*system_, fd_, path_, begin, end, not_recorded) : std::string{};
}

Lock::Lock(System& system, const Path& path, std::chrono::milliseconds patience) {
    auto locked = open_locked(system, path, {true, patience, not_changed});
    held_ = std::make_shared<const Held>(Held{std::move(locked->file)});
}

}  // namespace osm::file
