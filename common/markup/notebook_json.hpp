// markup/notebook_json.hpp - a notebook as the JSON that it is; for this module's own files.
#pragma once

#include "interchange/json.hpp"
#include "markup/notebook.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace osm::markup {

using interchange::Json;
using interchange::JsonKind;
using interchange::JsonValue;

// The document, when it is a notebook of format 3 or 4 (`format`) as read_notebook says.
struct NotebookJson {
    Json json;
    std::int64_t format = 4;
};

std::optional<NotebookJson> load_notebook(std::string_view bytes, const std::string& file,
                                          text::Diagnostics& faults);

// Calls `each(cells)` with each array of cells: one, or one a worksheet of format 3.
template <typename Each>
void each_cells(JsonValue root, Each&& each) {
    if (const auto cells = root.member("cells"))
        each(cells);
    for (auto sheet = root.member("worksheets").first(); sheet; sheet = sheet.next())
        if (const auto cells = sheet.member("cells"))
            each(cells);
}

// A text, or a list of its lines, as one.
std::string text_of(JsonValue value);

// The tag by which a cell stays private; "" where a comment at its top says so; nullopt when it
// does not.
std::optional<std::string_view> private_by(JsonValue cell);

// How format 3 calls what format 4 calls by its kind: "png" is "image/png"; empty for other names.
std::string_view mime_of(std::string_view old_name);

// The pictures that may go out.
bool is_shown_picture(std::string_view mime);

}  // namespace osm::markup
