// file/steps.hpp - the steps that append, replace and their kin share. Known to file alone.
#pragma once

#include "file/store.hpp"

#include <csignal>
#include <optional>
#include <string>
#include <string_view>

namespace osm::file {

// What a failure says about the user's data.
inline constexpr std::string_view not_recorded = "nothing was recorded";
inline constexpr std::string_view not_changed = "nothing was changed";
inline constexpr std::string_view in_doubt =
    "it may or may not be recorded, look before you run the command again";

// The kernel's reason in the words of a message: "no space left on device".
std::string cause(int error);

// Throws Failure (failed): `what: cause; outcome`, with a hint where the cause has a remedy.
[[noreturn]] void stop(const Path& path, std::string_view what, int error,
                       std::string_view outcome);
// The same without a cause of the kernel's.
[[noreturn]] void stop_with(const Path& path, std::string what, std::string_view outcome,
                            std::string hint = {});

// Throws unless it is a regular file.
void require_regular(const struct stat& state, const Path& path, std::string_view outcome);

// An open file; closed at the latest when this goes.
class Descriptor {
public:
    Descriptor() = default;

    Descriptor(System& system, int fd) : system_(&system), fd_(fd) {}

    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;

    ~Descriptor() { close(); }

    int get() const { return fd_; }

    explicit operator bool() const { return fd_ >= 0; }

    int close();  // 0, or the errno of it

private:
    System* system_ = nullptr;
    int fd_ = -1;
};

// Interruptions wait, and what a full pipe or a file size limit would kill is an errno instead, as
// long as this lives.
class Undisturbed {
public:
    Undisturbed();
    ~Undisturbed();
    Undisturbed(const Undisturbed&) = delete;
    Undisturbed& operator=(const Undisturbed&) = delete;

private:
    sigset_t mask_;
    struct sigaction pipe_, size_;
};

// The file that is meant, where `path` is a symbolic link, even to nothing.
Path resolve(const Path& path);

// The folder that `path` is in; never empty.
Path folder_of(const Path& path);

// A file under an exclusive lock that it holds in the folder still.
struct Locked {
    Descriptor file;
    struct stat state = {};
    bool created = false;
};

struct Wanted {
    bool create = false;  // with its folder; else a missing file is nullopt
    std::chrono::milliseconds patience = std::chrono::seconds(10);
    std::string_view outcome = not_recorded;
};

std::optional<Locked> open_locked(System& system, const Path& path, const Wanted& wanted);

// All bytes from `at` up to `size`. Throws with `outcome`.
std::string read_range(System& system, int fd, const Path& path, off_t at, off_t size,
                       std::string_view outcome);

// Writes all of it, after interruptions and in parts if need be; how much was written, and the
// errno that stopped it or 0.
struct Written {
    std::size_t bytes = 0;
    int error = 0;
};

Written write_all(System& system, int fd, std::string_view bytes);

// The errno of making the folder's entries safe, or 0.
int sync_folder(System& system, const Path& folder);

}  // namespace osm::file
