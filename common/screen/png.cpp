// PNG (W3C, third edition): a signature, then chunks of length, kind, data and checksum.
#include "screen/picture_forms.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>

namespace osm::screen {
namespace {

// Those by which the pixels are shown; whatever else there is tells something.
constexpr std::array<std::string_view, 20> needed = {
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
    "bKGD", "hIST", "pHYs", "cICP", "mDCv", "mDCV", "cLLi", "cLLI", "acTL", "fcTL"};

bool is_needed(std::string_view kind) {
    return kind == "fdAT" || std::ranges::find(needed, kind) != needed.end();
}

bool is_kind(std::string_view kind) { return std::ranges::all_of(kind, text::is_letter); }

std::uint32_t checksum(std::string_view bytes) {
    std::uint32_t sum = 0xffffffff;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum >> 1 ^ (sum & 1 ? 0xedb88320u : 0);
    }
    return ~sum;
}

std::string four(std::uint32_t number) {
    return {static_cast<char>(number >> 24), static_cast<char>(number >> 16),
            static_cast<char>(number >> 8), static_cast<char>(number)};
}

std::string chunk(std::string_view kind, const std::string& data) {
    const std::string summed = std::string(kind) + data;
    return four(static_cast<std::uint32_t>(data.size())) + summed + four(checksum(summed));
}

Piece::Of of_kind(std::string_view kind, std::string_view data) {
    if (is_needed(kind))
        return Piece::Of::pixels;
    if (kind == "eXIf")
        return Piece::Of::exif;
    if (kind == "iTXt" && data.starts_with("XML:com.adobe.xmp"))
        return Piece::Of::xmp;
    return kind == "tEXt" || kind == "zTXt" || kind == "iTXt" ? Piece::Of::text : Piece::Of::other;
}

}  // namespace

Parsed parse_png(std::string_view bytes) {
    Parsed parsed;
    const auto wrong = [](std::string what) { return Parsed{{}, std::move(what)}; };
    parsed.pieces.push_back({Piece::Of::pixels, bytes.substr(0, 8), {}});
    bool has_pixels = false, oriented = false;
    for (std::size_t at = 8; at < bytes.size();) {
        if (bytes.size() - at < 12)
            break;
        const std::size_t size = big(bytes, at, 4);
        const auto kind = bytes.substr(at + 4, 4);
        if (!is_kind(kind))
            return wrong("something else stands where a chunk must begin");
        if (size > bytes.size() - at - 12)
            return wrong("a chunk is longer than the file");
        if ((at == 8) != (kind == "IHDR"))
            return wrong("its first chunk is not IHDR, or not the only one");
        const auto data = bytes.substr(at + 8, size);
        Piece piece{of_kind(kind, data), bytes.substr(at, size + 12), data};
        piece.stays = piece.of == Piece::Of::pixels;
        if (piece.of == Piece::Of::exif && !oriented)
            if (const auto kept = orientation_only(data); !kept.empty()) {
                oriented = true;
                piece.instead = chunk("eXIf", kept);
            }
        parsed.pieces.push_back(std::move(piece));
        has_pixels |= kind == "IDAT";
        at += size + 12;
        if (kind != "IEND")
            continue;
        if (!has_pixels)
            return wrong("there are no pixels in it");
        if (at < bytes.size())
            parsed.pieces.push_back({Piece::Of::other, bytes.substr(at), bytes.substr(at), false});
        return parsed;
    }
    return wrong("it ends before its end");
}

}  // namespace osm::screen
