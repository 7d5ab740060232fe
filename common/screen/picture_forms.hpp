// screen/picture_forms.hpp - a picture taken apart into what stays and what goes; for this module's
// own files.
#pragma once

#include "screen/picture.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace osm::screen {

// A run of a picture's bytes. Pieces follow each other without a gap.
struct Piece {
    enum class Of { pixels, profile, exif, xmp, text, thumbnail, other };

    Of of = Of::pixels;
    std::string_view bytes;    // as it stands there
    std::string_view payload;  // without its frame; of what is not pixels
    bool stays = true;
    std::string instead = {};  // stands there in the stripped picture, also of what does not stay
};

struct Parsed {
    std::vector<Piece> pieces;
    std::string wrong = {};  // then there are no pieces: what is wrong with the picture
    bool riff = false;       // the four bytes at 4 are the length of what follows them
};

Parsed parse_jpeg(std::string_view bytes);
Parsed parse_png(std::string_view bytes);
Parsed parse_webp(std::string_view bytes);
Parsed parse_gif(std::string_view bytes);

// What the data of a PNG's chunk holds compressed; empty when it holds nothing so.
std::string inflated_text(std::string_view kind, std::string_view data);

// Numbers in a file; 0 where they would reach behind the end.
std::uint32_t big(std::string_view bytes, std::size_t at, std::size_t size);
std::uint32_t little(std::string_view bytes, std::size_t at, std::size_t size);

// What a TIFF block says, without "Exif\0\0" before it. Wrong offsets say nothing.
struct Exif {
    int orientation = 1;  // 1 to 8; 1 is upright
    bool place = false;
    bool thumbnail = false;
    bool maker_note = false;
    std::string make, model, software, artist, copyright, owner, taken;
};

Exif read_exif(std::string_view tiff);

// A colour profile with the numbers that colours are computed with, and nothing else; of bytes that
// are no profile, or one that nothing can be drawn by, nothing. Done again it changes nothing.
std::string plain_profile(std::string_view profile);

// What stands beside a picture's pixels, legible: compressed texts inflated, UTF-16 without its
// zeros, a line for each other byte that is no text. Of a damaged picture all of it.
std::string texts_beside(std::string_view bytes);

// A TIFF block with an orientation and nothing else; empty when it is upright.
std::string orientation_only(std::string_view tiff);

}  // namespace osm::screen
