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

    // The next bytes, ending with a newline, valid until the next call; empty at the end. A line
    // longer than `longest_line` is cut there with a newline: its rest is left out and the cut told
    // by `cut_lines`.
    std::string_view next();

    // After the end: what follows the last newline. Read once more under a shared lock before it is
    // believed, so that a writer caught in the act is no false alarm.
    std::string_view tail() const;

    static constexpr std::size_t longest_line = 64 * 1024;

private:
    struct Source;
    explicit Blocks(std::unique_ptr<Source> source);
    std::unique_ptr<Source> source_;
};

// What a writer under the lock may do to a tail that lacks its newline, before it appends.
enum class Tail { torn, only_newline_missing };

// Appends `lines` (each without newline) as one write and one fdatasync, under an exclusive flock;
// returns only when they are on the disk. The protocol, step by step, is osm-facts(5), WRITING.
struct Append {
    Path path;
    std::string first_line;  // written when the file is new or empty
    std::vector<std::string> lines;
    std::function<Tail(std::string_view)> judge;  // of an unterminated last line
    // Called under the lock with the file's present text when set; returns the lines to append
    // after all. For whoever must look before adding (no doubles, no overlap).
    std::function<std::vector<std::string>(std::string_view present)> decide = {};
    std::chrono::milliseconds patience = std::chrono::seconds(10);  // for the lock
};

// Warnings: a torn tail moved to FILE.torn, a newline added. Creates the file 0600, its folder
// 0700.
text::Diagnostics append(System& system, const Append& what);

// Replaces the file in one step: under the lock of the present file, `rewrite` gets its text and
// returns the new one (nullopt: leave it); temp file in the same folder, fsync, rename, fsync of
// the folder. Keeps the mode; refuses a file with more than one hard link; follows a symbolic link
// to its target. Returns whether anything was replaced.
bool replace(System& system, const Path& path,
             const std::function<std::optional<std::string>(std::string_view present)>& rewrite);

// A new file with these bytes, mode 0600, synced; Failure (misuse) when it exists.
void create(System& system, const Path& path, std::string_view bytes, mode_t mode = 0600);

// A folder and its missing parents, 0700.
void make_folder(System& system, const Path& path);

// A small file that is only state of this machine (open session): written whole with temp and
// rename.
void put(System& system, const Path& path, std::string_view bytes);

// Gone, and the folder synced; no error when there is none.
void remove(System& system, const Path& path);

}  // namespace osm::file
