// markup/header_forms.hpp - the forms of a header, one function each; for this module's own files.
#pragma once

#include "markup/header.hpp"
#include "markup/lines.hpp"

#include <string>
#include <string_view>

namespace osm::markup {

// Where faults go.
struct Complaints {
    const std::string& file;
    text::Diagnostics& faults;

    void add(int line, std::string what, std::string hint) const {
        faults.push_back(
            {{file, line, 0, {}}, std::move(what), std::move(hint), text::Level::warning});
    }
};

inline constexpr int deepest_map = 16;

// What stands between the fences, with the file's number of its first line.
void read_yaml(std::string_view inside, int first_line, const Complaints& complaints,
               std::vector<Field>& fields);
void read_toml(std::string_view inside, int first_line, const Complaints& complaints,
               std::vector<Field>& fields);

// Whether a word may be a key: letters, digits, `-` and `_`, in any alphabet.
bool is_key(std::string_view word);

// The character of `\x41`, `\u00e9` or `\U0001f600`, by the letter and what stands behind it. How
// many digits it took; 0, and nothing appended, where it is none.
std::size_t append_escape(std::string& text, char letter, std::string_view digits);

}  // namespace osm::markup
