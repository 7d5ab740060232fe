// publish/note.hpp - what a note is called, and how long it is.
#pragma once

#include "markup/header.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace osm::publish {

struct Note {
    std::string slug;   // header, else the file's name without a date; `index.md` is its folder
    std::string title;  // header, else first heading, else the file's name
    std::int64_t words = 0;
};

Note describe(const std::string& path, const markup::Header& header, std::string_view body);

// The same from the whole file.
Note read_note(const std::string& path, std::string_view bytes);

}  // namespace osm::publish
