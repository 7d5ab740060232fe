// Replacing, creating and removing: what readers see is the old file or the new one, whole.
#include "file/steps.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace osm::file {
namespace {

// How the new file is to be installed.
struct Installation {
    std::string_view bytes;
    mode_t mode = 0600;
    const struct stat* source = nullptr;  // what it replaces, as it was when it was read
    bool only_new = false;                // replaces nothing
    std::string_view outcome = not_changed;
};

bool same_state(const struct stat& a, const struct stat& b) {
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size &&
           a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

// The temp file has one name a target, and whoever writes it holds its lock: what a killed process
// left behind is used again, and two processes never write into one.
class Installing {
public:
    Installing(System& system, const Path& target, const Installation& what)
        : system_(system),
          target_(target),
          what_(what),
          temp_(folder_of(target) / fmt::format(".{}.new", target.filename().string())) {}

    // False when it is there already and only_new was wanted.
    bool run() {
        auto locked = open_locked(system_, temp_, {true, std::chrono::seconds(10), what_.outcome});
        const Undisturbed undisturbed;
        const int fd = locked->file.get();
        if (system_.ftruncate(fd, 0) != 0)
            give_up("cannot be written", errno);
        if (const auto written = write_all(system_, fd, what_.bytes); written.error != 0)
            give_up("cannot be written", written.error);
        keep_rights(fd, locked->state);
        if (system_.fsync(fd) != 0)
            give_up("cannot be brought onto the disk", errno);
        require_unchanged();
        if (!move_into_place())
            return false;
        if (const int error = sync_folder(system_, folder_of(target_)); error != 0)
            stop(target_, "its folder cannot be brought onto the disk", error, in_doubt);
        return true;
    }

private:
    bool move_into_place() {
        const int moved = what_.only_new ? system_.rename_new(temp_.c_str(), target_.c_str())
                                         : system_.rename(temp_.c_str(), target_.c_str());
        if (moved == 0)
            return true;
        if (!what_.only_new || errno != EEXIST)
            give_up("cannot be put in its place", errno);
        system_.unlink(temp_.c_str());
        return false;
    }

    [[noreturn]] void give_up(std::string_view doing, int error) {
        system_.unlink(temp_.c_str());
        stop(target_, doing, error, what_.outcome);
    }

    void keep_rights(int fd, const struct stat& temp) {
        const auto mode = what_.mode & 07777;
        if ((temp.st_mode & 07777) != mode && system_.fchmod(fd, mode) != 0)
            give_up("its rights cannot be kept", errno);
        const auto* source = what_.source;
        if (source != nullptr && (source->st_uid != temp.st_uid || source->st_gid != temp.st_gid) &&
            ::geteuid() == 0 && system_.fchown(fd, source->st_uid, source->st_gid) != 0)
            give_up("its owner cannot be kept", errno);
    }

    // An editor takes no lock.
    void require_unchanged() {
        if (what_.source == nullptr)
            return;
        struct stat now = {};
        if (system_.stat(target_.c_str(), &now) != 0)
            give_up("cannot be examined", errno);
        if (same_state(now, *what_.source))
            return;
        system_.unlink(temp_.c_str());
        stop_with(target_, "another program changed it meanwhile", what_.outcome,
                  "run the command again");
    }

    System& system_;
    const Path& target_;
    const Installation& what_;
    const Path temp_;
};

bool install(System& system, const Path& target, const Installation& what) {
    return Installing(system, target, what).run();
}

}  // namespace

bool replace(System& system, const Path& path,
             const std::function<std::optional<std::string>(std::string_view present)>& rewrite) {
    const auto target = resolve(path);
    for (;;) {
        const auto locked =
            open_locked(system, target, {false, std::chrono::seconds(10), not_changed});
        if (!locked) {
            const auto fresh = rewrite({});
            if (!fresh)
                return false;
            if (install(system, target, {*fresh, 0600, nullptr, true, not_changed}))
                return true;
            continue;
        }
        if (locked->state.st_nlink > 1)
            stop_with(target, "has more than one hard link, and replacing it would part them",
                      not_changed, "remove the other link");
        const auto present =
            read_range(system, locked->file.get(), target, 0, locked->state.st_size, not_changed);
        const auto fresh = rewrite(present);
        if (!fresh)
            return false;
        install(system, target,
                {*fresh, locked->state.st_mode, &locked->state, false, not_changed});
        return true;
    }
}

void create(System& system, const Path& path, std::string_view bytes, mode_t mode) {
    struct stat state = {};
    if (system.stat(path.c_str(), &state) == 0 ||
        !install(system, path, {bytes, mode, nullptr, true, not_recorded}))
        text::fail("exists already", {}, {path.string()});
}

void make_folder(System& system, const Path& path) {
    struct stat state = {};
    if (system.stat(path.c_str(), &state) == 0) {
        if (!S_ISDIR(state.st_mode))
            stop_with(path, "this is a file, not a folder", not_recorded, "move it away");
        return;
    }
    if (errno != ENOENT)
        stop(path, "cannot be examined", errno, not_recorded);
    if (const auto above = folder_of(path); above != path)
        make_folder(system, above);
    if (system.mkdir(path.c_str(), 0700) != 0) {
        if (errno == EEXIST)
            return;
        stop(path, "cannot be created", errno, not_recorded);
    }
    if (const int error = sync_folder(system, folder_of(path)); error != 0)
        stop(path, "its folder cannot be brought onto the disk", error, not_recorded);
}

void put(System& system, const Path& path, std::string_view bytes) {
    install(system, resolve(path), {bytes, 0600, nullptr, false, not_recorded});
}

void move(System& system, const Path& from, const Path& to) {
    if (system.rename(from.c_str(), to.c_str()) != 0)
        stop(to, "cannot be put in its place", errno, not_changed);
    if (const int error = sync_folder(system, folder_of(to)); error != 0)
        stop(to, "its folder cannot be brought onto the disk", error, in_doubt);
}

void remove(System& system, const Path& path) {
    if (system.unlink(path.c_str()) != 0) {
        if (errno == ENOENT)
            return;
        stop(path, "cannot be removed", errno, not_changed);
    }
    if (const int error = sync_folder(system, folder_of(path)); error != 0)
        stop(path, "its folder cannot be brought onto the disk", error, in_doubt);
}

}  // namespace osm::file
