#include "file/mount.hpp"

#include "text/words.hpp"

#include <fcntl.h>

#include <optional>
#include <string>

namespace osm::file {
namespace {

bool is_below(const Path& outer, const Path& inner) {
    auto at = inner.begin();
    for (const Path& part : outer)
        if (at == inner.end() || *at++ != part)
            return false;
    return true;
}

// The number of the mount that shows a path, or the nearest folder above it.
std::optional<std::uint64_t> mount_of(Path path) {
    struct statx state = {};
    for (;; path = path.parent_path())
        if (look_at(AT_FDCWD, path.c_str(), state) == 0)
            return (state.stx_mask & STATX_MNT_ID) != 0 ? std::optional(state.stx_mnt_id)
                                                        : std::nullopt;
        else if (path == path.parent_path())
            return std::nullopt;
}

// Blanks, tabs, newlines and backslashes stand there as "\\040" and the like.
std::string unescaped(std::string_view word) {
    constexpr std::size_t digits = 3;
    std::string plain;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const auto code = word.substr(i + 1, digits);
        if (word[i] == '\\' && code.size() == digits &&
            code.find_first_not_of("01234567") == std::string_view::npos) {
            plain += static_cast<char>((code[0] - '0') * 64 + (code[1] - '0') * 8 + code[2] - '0');
            i += digits;
        } else {
            plain += word[i];
        }
    }
    return plain;
}

// The path as its file system has it, behind the device: "/8:1/ada/osm/notes"; as it is where the
// kernel does not list its mounts. A line there: number, parent, device, folder shown, place, ...
Path as_stored(const Path& path, std::uint64_t mount) {
    const auto mounts = read_whole("/proc/thread-self/mountinfo").value_or("");
    const std::string number = std::to_string(mount);
    for (const auto line : text::split(mounts, '\n')) {
        const auto words = text::split(line, ' ');
        if (words.size() < 5 || words[0] != number)
            continue;
        const Path below = path.lexically_relative(unescaped(words[4]));
        const Path shown = "/" + std::string(words[2]) + unescaped(words[3]);
        return (below.empty() ? shown : shown / below).lexically_normal();
    }
    return path;
}

// Whether `outer` is `inner` or a folder above it, by what they are; for where no mounts are
// listed.
bool is_or_is_above(const Path& outer, Path inner) {
    struct statx one = {}, other = {};
    if (look_at(AT_FDCWD, outer.c_str(), one) != 0)
        return false;
    for (;; inner = inner.parent_path()) {
        if (look_at(AT_FDCWD, inner.c_str(), other) == 0 && on_one_device(one, other) &&
            one.stx_ino == other.stx_ino)
            return true;
        if (inner == inner.parent_path())
            return false;
    }
}

Path without_end(const Path& path) {
    return path.has_filename() || path == path.root_path() ? path : path.parent_path();
}

}  // namespace

bool holds(const Path& outer, const Path& inner) {
    if (is_below(outer, inner))
        return true;
    const auto a = mount_of(outer);
    const auto b = mount_of(inner);
    return a && b && *a != *b &&
           (is_or_is_above(outer, inner) ||
            is_below(without_end(as_stored(outer, *a)), without_end(as_stored(inner, *b))));
}

bool overlap(const Path& a, const Path& b) { return holds(a, b) || holds(b, a); }

int look_at(int folder, const char* name, struct statx& state) {
    return ::statx(folder, name, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_EMPTY_PATH,
                   STATX_BASIC_STATS | STATX_MNT_ID, &state);
}

bool by_one_mount(const struct statx& a, const struct statx& b) {
    return (a.stx_mask & b.stx_mask & STATX_MNT_ID) == 0 || a.stx_mnt_id == b.stx_mnt_id;
}

bool on_one_device(const struct statx& a, const struct statx& b) {
    return a.stx_dev_major == b.stx_dev_major && a.stx_dev_minor == b.stx_dev_minor;
}

}  // namespace osm::file
