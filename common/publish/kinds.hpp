// publish/kinds.hpp - which names can become public at all: the allow-list.
#pragma once

#include <string>
#include <string_view>

namespace osm::publish {

// A Markdown file.
bool is_note(std::string_view path);

// A Jupyter notebook.
bool is_notebook(std::string_view path);

// What a file of the public repository is a post by: a note or notebook among the notes.
bool is_post(std::string_view target);

// A picture, which goes out with the note that shows it.
bool is_picture(std::string_view path);

// A file of a code root: source text by its ending, or one of a few names without one.
bool is_code(std::string_view path);

// Why nothing below this path is ever public, whatever a header says: it is named private, or made
// by a tool. Empty when that is not so.
std::string kept_back(std::string_view path);

// Whether it is a folder that tools make and fill (venv, node_modules, build), by its name.
bool is_made_by_tools(std::string_view folder);

inline constexpr long largest = 5 * 1024 * 1024;  // bytes

}  // namespace osm::publish
