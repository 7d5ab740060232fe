// git/entries.hpp - the files of a commit, by path.
#pragma once

#include "git/raw.hpp"

#include <cstddef>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

namespace osm::git {

// A file as a commit has it. Its texts live as long as the Entries that it is of.
struct Entry {
    std::string_view path;
    std::string_view id;  // in hex
    Mode mode = Mode::file;
};

// All files of one commit, sorted by path, each in a few bytes: there may be ten thousand, and
// nearly all are looked at for nothing but their id.
class Entries {
public:
    Entries() = default;
    Entries(const Entries&) = delete;
    Entries& operator=(const Entries&) = delete;

    // One more; cheap in the order of paths, as a walk through a commit's tree comes by them.
    // `folder` ends with a slash, or is empty.
    void add(std::string_view folder, std::string_view name, std::string_view id, Mode mode);

    // Room for so many.
    void reserve(std::size_t count) { all_.reserve(count); }

    // nullptr: no such file. Nearly free in the order of paths.
    const Entry* find(std::string_view path) const;

    // Whether there is a file below `folder`.
    bool any_below(std::string_view folder) const;

    auto begin() const { return all_.begin(); }

    auto end() const { return all_.end(); }

private:
    std::pmr::monotonic_buffer_resource texts_;
    std::vector<Entry> all_;
    mutable std::size_t next_ = 0;  // of text::find_in_order
};

}  // namespace osm::git
