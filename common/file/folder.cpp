#include "file/folder.hpp"

#include "file/beneath.hpp"
#include "file/mount.hpp"
#include "file/steps.hpp"
#include "text/words.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace osm::file {
namespace {

constexpr std::size_t largest_read = std::size_t{1} << 30;
constexpr int deepest_folder = 200;  // a descriptor each is open on the way down

bool is_folder(const Path& path) {
    std::error_code none;
    return std::filesystem::is_directory(path, none);
}

bool is_file(const Path& path) {
    std::error_code none;
    return std::filesystem::is_regular_file(path, none);
}

std::optional<Path> folder_with_settings(Path from) {
    for (;; from = from.parent_path()) {
        if (is_file(from / "osm.toml"))
            return from;
        if (from == from.parent_path())
            return std::nullopt;
    }
}

// Whether something of ours is in it, or nothing at all yet.
bool may_hold_data(const Path& path) {
    std::error_code none;
    for (const char* const name : {"osm.toml", "facts", "plan.toml", "budget.toml", ".osm"})
        if (std::filesystem::exists(path / name, none))
            return true;
    return std::filesystem::is_empty(path, none);
}

// As a shell takes it for one word.
std::string typed(const Path& path) {
    auto text = path.string();
    if (text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                               "_@%+=:,./-") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += std::string_view{"\"$`\\"}.find(c) == std::string_view::npos
                      ? std::string{c}
                      : std::string{'\\', c};
    return quoted + '"';
}

Path require_data(const Path& path, std::string_view said_by) {
    if (is_folder(path) && may_hold_data(path))
        return path;
    if (is_folder(path))
        text::fail(fmt::format("'{}'{} is no data folder: neither osm.toml nor facts/ is in it",
                               path.string(), said_by),
                   fmt::format("make it one with 'osm init --data {}'", typed(path)));
    if (std::error_code none; std::filesystem::exists(path, none))
        text::fail(fmt::format("'{}'{} is a file, and no data folder", path.string(), said_by),
                   "name the folder that osm.toml is in");
    text::fail(fmt::format("there is no data folder '{}'{}", path.string(), said_by),
               fmt::format("make it with 'osm init --data {}'", typed(path)));
}

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};

std::int64_t nanoseconds(const struct statx_timestamp& at) {
    return at.tv_sec * 1'000'000'000 + at.tv_nsec;
}

// The names in a folder by which git itself tells one of its own.
class Signs {
public:
    void see(std::string_view name) {
        head_ = head_ || name == "HEAD";
        objects_ = objects_ || name == "objects";
        refs_ = refs_ || name == "refs";
    }

    bool of_git() const { return head_ && objects_ && refs_; }

private:
    bool head_ = false, objects_ = false, refs_ = false;
};

// Whoever asks has followed all links before, so that one there now is a change of places.
int open_root(const Path& root) {
    const int fd = open_folder(root);
    struct stat state = {};
    if (fd < 0 && (errno == ELOOP || (errno == ENOTDIR && ::lstat(root.c_str(), &state) == 0 &&
                                      S_ISLNK(state.st_mode))))
        text::refuse("is a link, or lies behind one; nothing is read through it",
                     "put the folder itself there", {root.string()});
    if (fd < 0)
        stop(root, "cannot be read", errno, {});
    return fd;
}

class Walk {
public:
    Walk(const Path& root, const std::function<bool(const std::string&)>& enters)
        : root_(root), enters_(enters) {}

    std::vector<Found> run() {
        const int fd = open_root(root_);
        if (look_at(fd, "", home_) != 0)
            stop(root_, "cannot be read", errno, {});
        enter(fd, "", 0);
        if (!std::ranges::is_sorted(found_, {}, &Found::path))  // "a.md" lies before "a/"
            std::ranges::sort(found_, {}, &Found::path);
        return std::move(found_);
    }

private:
    void add(const std::string& path, Kind kind, const struct statx& state) {
        found_.push_back({path, kind, static_cast<std::int64_t>(state.stx_size),
                          state.stx_mtime.tv_sec,
                          kind == Kind::regular && (state.stx_mode & S_IXUSR) != 0, state.stx_ino,
                          nanoseconds(state.stx_mtime), nanoseconds(state.stx_ctime)});
    }

    // Takes the descriptor over.
    void enter(int fd, const std::string& path, int depth) {
        const std::unique_ptr<DIR, CloseFolder> folder(::fdopendir(fd));
        if (!folder) {
            ::close(fd);
            add(path, Kind::unreadable, {});
            return;
        }
        std::vector<std::string> names;
        Signs signs;
        while (const auto* entry = ::readdir(folder.get()))
            if (entry->d_name[0] != '.') {
                names.emplace_back(entry->d_name);
                signs.see(names.back());
            }
        if (depth > 0 && signs.of_git()) {
            add(path, Kind::nested_repository, {});
            return;
        }
        std::ranges::sort(names);
        if (names.size() > found_.capacity() - found_.size())
            found_.reserve(std::max(found_.size() + names.size(), 2 * found_.size()));
        for (const auto& name : names)
            meet(fd, name, path.empty() ? name : path + '/' + name, depth);
    }

    // One call tells all, the mount too: what a bind mount shows has the device of the rest.
    void meet(int folder, const std::string& name, const std::string& path, int depth) {
        struct statx state = {};
        if (look_at(folder, name.c_str(), state) != 0) {
            if (errno != ENOENT)
                add(path, Kind::unreadable, {});
        } else if (S_ISLNK(state.stx_mode)) {
            add(path, Kind::symbolic_link, state);
        } else if (is_special(state)) {
            add(path, Kind::special, state);
        } else if (S_ISREG(state.stx_mode)) {
            add(path, state.stx_nlink > 1 ? Kind::hard_link : Kind::regular, state);
        } else if (enters_ && !enters_(path)) {
            add(path, Kind::closed, state);
        } else {
            go_down(folder, name, path, depth);
        }
    }

    bool is_special(const struct statx& state) const {
        if (!by_one_mount(home_, state))
            return true;
        return !S_ISREG(state.stx_mode) &&
               (!S_ISDIR(state.stx_mode) || !on_one_device(home_, state));
    }

    void go_down(int folder, const std::string& name, const std::string& path, int depth) {
        const int fd =
            depth < deepest_folder
                ? ::openat(folder, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
                : -1;
        struct stat state = {};
        if (fd < 0) {
            add(path, Kind::unreadable, {});
        } else if (::fstatat(fd, ".git", &state, AT_SYMLINK_NOFOLLOW) == 0) {
            add(path, Kind::nested_repository, {});
            ::close(fd);
        } else {
            enter(fd, path, depth + 1);
        }
    }

    const Path& root_;
    const std::function<bool(const std::string&)>& enters_;
    struct statx home_ = {};
    std::vector<Found> found_;
};

}  // namespace

Path data_folder(const Whereabouts& where) {
    if (where.named)
        return require_data(*where.named, "");
    if (where.from_environment && !where.from_environment->empty())
        return require_data(*where.from_environment, ", which $OSM_DATA names");
    if (const auto near = folder_with_settings(where.here))
        return *near;
    const auto usual = where.home / "osm";
    if (is_folder(usual))
        return require_data(usual, "");
    text::fail(fmt::format("there is no data folder: no 'osm.toml' here or above, and no '{}'",
                           usual.string()),
               "make one with 'osm init', or name one with --data DIR");
}

Path share_folder(const Path& program) {
    auto installed = program.parent_path().parent_path() / "share" / "osm";
    if (is_folder(installed))
        return installed;
    if (is_folder(OSM_SOURCE_SHARE))
        return OSM_SOURCE_SHARE;
    text::fail_system(
        fmt::format("the folder of installed files '{}' is missing", installed.string()),
        "install the toolchain again");
}

bool is_git_folder(const Path& folder) {
    Signs signs;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        signs.see(entry.path().filename().native());
    return signs.of_git();
}

std::vector<Found> walk(const Path& root, const std::function<bool(const std::string&)>& enters) {
    return Walk(root, enters).run();
}

std::string read_beneath(const Path& root, const std::string& path) {
    const auto shown = (root / path).string();
    const Descriptor folder(real_system(), open_root(root));
    const Descriptor file(real_system(), open_beneath(folder.get(), path));
    if (!file && (errno == ELOOP || errno == EXDEV || errno == ENOTDIR || errno == ENXIO))
        text::refuse("a link or mount leads out of its folder", "put the file itself there",
                     {shown});
    struct stat state = {};
    if (!file || ::fstat(file.get(), &state) != 0)
        stop(shown, "cannot be read", errno, {});
    if (!S_ISREG(state.st_mode) || state.st_nlink != 1)
        text::refuse("is not a plain file of one name", "put a copy of the file there", {shown});
    if (static_cast<std::size_t>(state.st_size) > largest_read)
        text::refuse("is larger than 1 GiB", "leave it out", {shown});
    std::string bytes;
    std::size_t have = 0;
    bytes.resize(static_cast<std::size_t>(state.st_size) + 1);
    for (;;) {
        const auto n = ::read(file.get(), bytes.data() + have, bytes.size() - have);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            stop(shown, "cannot be read", errno, {});
        have += static_cast<std::size_t>(n);
        if (n == 0 || have > largest_read)
            break;
        if (have == bytes.size())
            bytes.resize(2 * have);
    }
    bytes.resize(have);
    return bytes;
}

}  // namespace osm::file
