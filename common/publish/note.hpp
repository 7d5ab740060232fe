// publish/note.hpp - what a note is called, and how long it is.
#pragma once

#include "markup/header.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace osm::publish {

struct Note {
    std::string slug;   // header, else the file's name without a date; `index.md` is its folder
    std::string title;  // header, else first heading, else the file's name; one line
    std::optional<std::int64_t> words = {};  // where they were counted
};

// Without its words.
Note describe(const std::string& path, const markup::Header& header, std::string_view body);

// The same from the whole file, a notebook by its ending, and its words.
Note read_note(const std::string& path, std::string_view bytes);

}  // namespace osm::publish
