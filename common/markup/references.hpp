// markup/references.hpp - the links and pictures that a text refers to.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::markup {

struct Reference {
    // `named_...`: by `[[name]]` and `![[name]]`, as Obsidian writes them.
    enum class Kind { link, picture, named_link, named_picture };

    Kind kind = Kind::link;
    // Entities decoded, else as written: "{static}/a.png", "b.md#c", "https:..."; of what is named
    // the name alone, without its heading, block or other text.
    std::string target;
    int line = 0;  // where the target is written
};

// Of Markdown (inline, by reference, <addresses>) and of HTML inside it (a, img, source, video,
// audio, object, with srcset and poster), in the order of the text, and by name, behind those.
// Nothing in code or formulas. `first_line` is that of the text's first line.
std::vector<Reference> references(std::string_view text, int first_line = 1);

// A target without scheme and host, as a path below the folder of all notes: relative ones from the
// folder of `note` ("ml/softmax.md"), those that begin with `/`, `{static}/` or the like from the
// top; without query and fragment, percent signs decoded. nullopt: it leads elsewhere (https:,
// mailto:, data:, attachment:, out of the folder), or only within the note (#part). Pelican's
// `{category}x`, `{tag}x`, `{author}x` and `{index}` are pages, no files: nullopt.
std::optional<std::string> local_path(std::string_view target, std::string_view note);

// A picture that stands in a text itself.
struct EmbeddedPicture {
    std::string bytes;
    int line = 0;  // of the text, from 1
};

// Every `data:image/...;base64,...` in a text of any kind, whether or not it is a reference; and
// what begins like the base64 of a JPEG, PNG or WebP, as programs have it.
std::vector<EmbeddedPicture> embedded_pictures(std::string_view text);

// The bytes of a picture that stands in its own address, `data:image/png;base64,...`. nullopt for
// any other target.
std::optional<std::string> embedded_picture(std::string_view target);

}  // namespace osm::markup
