// GIF89a: a header, then pictures and extensions in sub-blocks of at most 255 bytes.
#include "screen/picture_forms.hpp"

namespace osm::screen {
namespace {

// Behind the sub-blocks that begin at `at`; npos when the file ends before.
std::size_t end_of_blocks(std::string_view bytes, std::size_t at) {
    while (at < bytes.size()) {
        const auto size = static_cast<unsigned char>(bytes[at]);
        at += 1u + size;
        if (size == 0)
            return at;
    }
    return std::string_view::npos;
}

// The bytes of a table of colours, by the flags that announce it.
std::size_t colours(char flags) {
    const auto bits = static_cast<unsigned char>(flags);
    return bits & 0x80 ? std::size_t{3} << ((bits & 7) + 1) : 0;
}

// What stays of an extension: timing and transparency, and how often it is repeated.
std::string needed(std::string_view extension) {
    const auto kind = static_cast<unsigned char>(extension[1]);
    const auto rest = extension.substr(2);
    if (kind == 0xf9 && extension.size() == 8)
        return std::string(extension);
    const bool repeats = rest.starts_with("\x0bNETSCAPE2.0") || rest.starts_with(
                                                                    "\x0b"
                                                                    "ANIMEXTS1.0");
    if (kind != 0xff || !repeats || extension.size() < 19 || extension[14] != 3 ||
        extension[15] != 1)
        return {};
    return std::string(extension.substr(0, 18)) + '\0';
}

Piece judge(std::string_view extension) {
    const auto kind = static_cast<unsigned char>(extension[1]);
    std::string kept = needed(extension);
    if (kept == extension)
        return {Piece::Of::pixels, extension, {}};
    const bool is_xmp = kind == 0xff && extension.substr(2).starts_with("\x0bXMP Data");
    return {is_xmp ? Piece::Of::xmp : Piece::Of::text, extension, extension.substr(2), false,
            std::move(kept)};
}

}  // namespace

Parsed parse_gif(std::string_view bytes) {
    Parsed parsed;
    const auto wrong = [](std::string what) { return Parsed{{}, std::move(what)}; };
    if (bytes.size() < 13)
        return wrong("it ends before its end");
    std::size_t at = 13 + colours(bytes[10]);
    parsed.pieces.push_back({Piece::Of::pixels, bytes.substr(0, at), {}});
    bool has_pixels = false;
    while (at < bytes.size()) {
        const auto begin = at;
        if (bytes[at] == ';') {
            if (!has_pixels)
                return wrong("there are no pixels in it");
            parsed.pieces.push_back({Piece::Of::pixels, bytes.substr(at, 1), {}});
            if (++at < bytes.size())
                parsed.pieces.push_back(
                    {Piece::Of::other, bytes.substr(at), bytes.substr(at), false});
            return parsed;
        }
        if (bytes[at] == '!' && bytes.size() - at >= 2) {
            at = end_of_blocks(bytes, at + 2);
        } else if (bytes[at] == ',' && bytes.size() - at >= 10) {
            has_pixels = true;
            at = end_of_blocks(bytes, at + 11 + colours(bytes[at + 9]));
        } else {
            return wrong("something else stands where a block must begin");
        }
        if (at > bytes.size())
            break;
        const auto block = bytes.substr(begin, at - begin);
        parsed.pieces.push_back(block[0] == '!' ? judge(block)
                                                : Piece{Piece::Of::pixels, block, {}});
    }
    return wrong("it ends before its end");
}

}  // namespace osm::screen
