// file/store.hpp - reading whole or in blocks, appending whole lines, replacing at once. What is
// confirmed is on the disk. Missing-file and wrong-kind behaviour is said at each function; every
// failure is a text::Failure (failed) that names the file, the cause and whether anything was
// recorded.
#pragma once

#include "file/system.hpp"
#include "text/diagnostic.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::file {

using Path = std::filesystem::path;

// The whole file; nullopt when there is none. A folder, FIFO or device in its place, or more than
// `most` bytes, is a Failure.
std::optional<std::string> read_whole(const Path& path, std::size_t most = std::size_t{1} << 30);

// A file read in blocks of whole lines, oldest first, without lock or mapping.
class Blocks {
public:
    static std::optional<Blocks> open(const Path& path);  // nullopt: there is no such file
    static Blocks standard_input();
    ~Blocks();
    Blocks(Blocks&&) noexcept;
    Blocks& operator=(Blocks&&) noexcept;

    // The next whole lines, ending with a newline, valid until the next call; empty at the end. A
    // line longer than `longest_line` may come cut, but never below longest_line + 1 bytes, so that
    // its length tells; memory stays bounded however long it is. The `padding` bytes behind the
    // view may be read, for those who look at many bytes at once; they say nothing.
    std::string_view next();

    // After the end: what follows the last newline (as much of it as longest_line + 1 bytes). Read
    // once more under a shared lock before it is believed, so that a writer caught in the act is no
    // false alarm. Valid as long as this is.
    std::string_view tail() const;

    static constexpr std::size_t longest_line = 64 * 1024;
    static constexpr std::size_t padding = 64;

private:
    struct Source;
    explicit Blocks(std::unique_ptr<Source> source);
    std::unique_ptr<Source> source_;
};

// What tells one state of a file from every other: device, inode, size and both times. What was
// worked out from a file holds while this stays the same.
std::string identity(const struct stat& state);

// A file as it lies open, read where one wishes: the end of a long one without the rest.
class Present {
public:
    static std::optional<Present> open(System& system, const Path& path);  // nullopt: no such file

    const struct stat& state() const { return state_; }

    // The bytes from `begin` up to `end`, at most those of state().st_size.
    std::string read(off_t begin, off_t end) const;

    std::string whole() const { return read(0, state_.st_size); }

private:
    friend class Appending;
    struct Held;
    Present(System& system, int fd, Path path, const struct stat& state);

    System* system_;
    int fd_;
    Path path_;
    struct stat state_;
    std::shared_ptr<const Held> held_;  // what open() opened
};

// The sole right to change what has no lock of its own: an exclusive flock on a file that is there
// for that alone, made when it is missing, held as long as this lives. Failure (failed) when
// somebody else has had it for the whole of `patience`.
class Lock {
public:
    Lock(System& system, const Path& path,
         std::chrono::milliseconds patience = std::chrono::seconds(10));

private:
    struct Held;
    std::shared_ptr<const Held> held_;
};

// What a writer under the lock may do to a tail that lacks its newline, before it appends.
enum class Tail { torn, only_newline_missing };

// Appends `lines` (each without newline) as one write and one fdatasync, under an exclusive flock;
// returns only when they are on the disk. The protocol, step by step, is osm-facts(5), WRITING.
struct Append {
    Path path;
    std::string first_line;  // written when the file is new or empty
    std::vector<std::string> lines;
    // What an unterminated last line is; torn when not set. Asked only about a tail without NUL of
    // at most Blocks::longest_line bytes.
    std::function<Tail(std::string_view tail)> judge = {};
    // Called under the lock with the first line of a file that has one (at most 256 bytes of it,
    // without newline): throws when nothing may be added to such a file.
    std::function<void(std::string_view first)> admit = {};
    // Called under the lock when set; returns the lines to append after all. For whoever must look
    // before adding (no doubles, no overlap).
    std::function<std::vector<std::string>(const Present& present)> decide = {};
    std::chrono::milliseconds patience = std::chrono::seconds(10);  // for the lock
    bool synced = true;  // false: no fdatasync, for notes that may be lost at a power cut
};

// Warnings: a torn tail moved to FILE.torn, a newline added. Creates the file 0600, its folder
// 0700. Follows a symbolic link to its target. Nothing to append is nothing done.
text::Diagnostics append(System& system, const Append& what);

// Replaces the file in one step: under the lock of the present file, `rewrite` gets its text ("" of
// a missing file) and returns the new one (nullopt: leave it); temp file .FILE.new in the same
// folder, fsync, rename, fsync of the folder. Keeps the mode, and as root the owner; refuses a file
// with more than one hard link, and one that somebody without the lock changed meanwhile; follows a
// symbolic link to its target. Returns whether anything was replaced.
bool replace(System& system, const Path& path,
             const std::function<std::optional<std::string>(std::string_view present)>& rewrite);

// A new file with these bytes, synced; Failure (misuse) when it exists.
void create(System& system, const Path& path, std::string_view bytes, mode_t mode = 0600);

// A folder and its missing parents, 0700.
void make_folder(System& system, const Path& path);

// A small file that is only state of this machine (open session): written whole with temp file,
// fsync and rename, 0600, its folder created.
void put(System& system, const Path& path, std::string_view bytes);

// From one name to another in the same folder, over what is there, and the folder synced.
void move(System& system, const Path& from, const Path& to);

// Gone, and the folder synced; no error when there is none.
void remove(System& system, const Path& path);

}  // namespace osm::file
