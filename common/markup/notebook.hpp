// markup/notebook.hpp - Jupyter notebooks: what stands in them, and the form in which they go out.
#pragma once

#include "markup/header.hpp"
#include "text/diagnostic.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace osm::markup {

// One form of an output; Jupyter stores a plot as a picture and as text.
struct Part {
    std::string mime;  // "text/plain", "image/png"
    std::string text;  // decoded; of JSON its texts, a line each; empty of a picture
    int line = 0;      // of the file, from 1

    bool is_picture() const;  // PNG, JPEG, GIF or WebP; SVG is text
};

struct Output {
    enum class Kind { stream, display_data, execute_result, error };

    Kind kind = Kind::stream;
    std::vector<Part> parts;  // of a stream or an error one, text/plain, without colour codes
};

struct Cell {
    enum class Kind { markdown, code, raw };

    Kind kind = Kind::code;
    std::string source;
    int line = 0;  // of the file, where the source begins; with a list of lines each has its own
    std::vector<std::string> tags;
    std::vector<Output> outputs;
    // Tagged private, hide, remove_cell or the like, or a comment at its top, behind its magics,
    // begins with hide or private (`#hide`, `#| hide: true`, `# Private: ...`).
    bool is_private = false;
    std::string private_tag;  // as it is written; empty where a comment says it
};

// Text that is neither source nor output: metadata, names of attachments. What goes out of it is
// screened like the rest.
struct Remark {
    std::string text;
    int line = 0;
};

// A notebook of format 3 or 4. A heading cell of format 3 is a markdown cell.
struct Notebook {
    std::vector<Cell> cells;
    std::string language;  // "python"; empty when it says none
    std::string title;     // of its metadata
    Header header;         // of metadata.osm; no fields when there is none
    std::vector<Remark> remarks;
};

// Whether a file is read as a notebook: by the ending of its name, in any case. The one that
// decides, so that what is cleaned as a notebook is screened as one.
bool is_notebook(std::string_view path);

// nullopt with one fault, at its place, for what is no notebook: broken or too deep JSON, a name
// twice in an object (programs differ in which they take), another format. What a cell holds beyond
// the above is passed over.
std::optional<Notebook> read_notebook(std::string_view bytes, const std::string& file,
                                      text::Diagnostics& faults);

// metadata.osm; else the header in the first cell when that is Markdown or raw and begins with one
// (`body` is where its source goes on); else metadata.title or the first `# ` heading of a cell as
// `title`.
Header notebook_header(const Notebook& notebook, const std::string& file,
                       text::Diagnostics& faults);

// The text of its Markdown cells that are not private, without the header that the first may hold,
// a blank line between them.
std::string prose_of(const Notebook& notebook);

// Which outputs go out: none; text/plain, text/latex, streams and errors; PNG, JPEG, GIF and WebP
// as well. HTML, SVG, scripts and widgets never do.
enum class Keep { none, text, images };

struct Cleaning {
    Keep outputs = Keep::text;
    std::set<std::size_t> without = {};  // cells that stay private, by number, beside the tagged
    // What becomes of a picture's bytes (outputs, and attachments in every case): screen::stripped.
    // nullopt leaves it out. Not set: as it is.
    std::function<std::optional<std::string>(std::string_view picture)> picture = {};
};

// The form that is staged: execution counts null, metadata only that by which a notebook is read
// (kernelspec's names and language, language_info without its version, title, authors, jupytext,
// osm; of cells tags, name, slideshow, format), outputs as asked, private cells left out;
// everything else byte for byte. Cleaning that again changes nothing. nullopt as for read_notebook.
std::optional<std::string> clean_notebook(std::string_view bytes, const std::string& file,
                                          const Cleaning& how, text::Diagnostics& faults);

}  // namespace osm::markup
