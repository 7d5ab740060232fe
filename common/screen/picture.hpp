// screen/picture.hpp - what a picture tells beside its pixels, and the picture without it.
#pragma once

#include "text/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::screen {

enum class PictureKind { jpeg, png, webp, gif, svg };

std::string_view to_text(PictureKind kind);  // "JPEG"

// By the first bytes, never by a name. nullopt: none of these.
std::optional<PictureKind> kind_of(std::string_view bytes);

// The picture with its pixels byte for byte, the numbers of its colour profile (with neither names
// nor dates nor makers' tags; one that is damaged goes), and the orientation (as an Exif block that
// holds nothing else) where it is not upright; without Exif, GPS, XMP, IPTC, comments, texts,
// thumbnails, makers' notes, unknown blocks, what is longer than its kind of block can be, and what
// follows its end. Stripping that again changes nothing. SVG is text and is left as it is: see
// tells_svg. nullopt with one fault for a damaged picture, or what is none: never half of one.
std::optional<std::string> stripped(std::string_view bytes, const std::string& file,
                                    text::Diagnostics& faults);

// What would have been told.
struct Told {
    bool place = false;      // GPS
    std::string camera;      // or phone, or program
    std::string author;      // artist, copyright, owner's name
    std::string taken;       // "2016:10:03 09:02:11", as it is written there
    bool thumbnail = false;  // which may show what was cropped
    bool more = false;       // comments, texts, makers' notes, bytes behind the end

    bool anything() const;
};

Told told(std::string_view bytes);

// "where it was taken, the camera 'Canon EOS 80D', a thumbnail"; empty when it tells nothing. At
// most about 200 characters, safe to show.
std::string to_text(const Told& told);

// What an SVG must not carry: scripts, handlers, foreign HTML, addresses that load something,
// entities, an editor's notes (names of files and folders) and whatever else is none of SVG's own
// elements, and pictures inside it that tell something. Comments stay: they are text, and screened
// like text. In the order of lines; empty: none.
struct SvgFault {
    int line = 0;
    std::string rule;  // "svg-script", "svg-address", "svg-editor", "picture-tells"
    std::string what;
};

std::vector<SvgFault> tells_svg(std::string_view bytes);

}  // namespace osm::screen
