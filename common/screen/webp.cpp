// WebP: a RIFF file of chunks (name, length, data, a byte of padding where the length is odd). The
// chunk VP8X says by flags which others there are.
#include "screen/picture_forms.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace osm::screen {
namespace {

constexpr unsigned profile_flag = 0x20, exif_flag = 0x08, xmp_flag = 0x04;

constexpr std::array<std::string_view, 6> needed = {"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"};
constexpr std::size_t flags_size = 10, animation_size = 6;

struct Chunk {
    std::string_view name, data, whole;  // whole: with its frame and padding
};

// The chunk at `at` of a list that ends where `bytes` does.
std::optional<Chunk> chunk_at(std::string_view bytes, std::size_t at) {
    if (bytes.size() - at < 8)
        return std::nullopt;
    const std::size_t size = little(bytes, at + 4, 4);
    if (size > bytes.size() - at - 8)
        return std::nullopt;
    return Chunk{bytes.substr(at, 4), bytes.substr(at + 8, size),
                 bytes.substr(at, std::min(8 + size + size % 2, bytes.size() - at))};
}

std::string framed(std::string_view name, std::string_view data) {
    std::string chunk(name);
    for (int shift = 0; shift < 32; shift += 8)
        chunk += static_cast<char>(data.size() >> shift);
    chunk += data;
    return data.size() % 2 == 0 ? chunk : chunk + '\0';
}

// A frame of an animation without the chunks that are none of its pixels; nullopt: damaged.
std::optional<std::string> plain_frame(std::string_view data) {
    if (data.size() < 16)
        return std::nullopt;
    std::string kept(data.substr(0, 16));
    for (std::size_t at = 16; at < data.size();) {
        const auto chunk = chunk_at(data, at);
        if (!chunk)
            return std::nullopt;
        if (chunk->name == "ALPH" || chunk->name == "VP8 " || chunk->name == "VP8L")
            kept += chunk->whole;
        at += chunk->whole.size();
    }
    return kept;
}

// The chunk as a piece, but for what depends on others.
Piece piece_of(const Chunk& chunk) {
    Piece piece{Piece::Of::other, chunk.whole, chunk.data};
    piece.stays = std::ranges::find(needed, chunk.name) != needed.end();
    if (piece.stays)
        piece.of = Piece::Of::pixels;
    if (chunk.name == "ICCP")
        piece.of = Piece::Of::profile;
    if (chunk.name == "XMP ")
        piece.of = Piece::Of::xmp;
    if (chunk.name == "EXIF") {
        piece.of = Piece::Of::exif;
        constexpr std::string_view mark("Exif\0\0", 6);  // which some put before it
        if (piece.payload.starts_with(mark))
            piece.payload.remove_prefix(mark.size());
    }
    return piece;
}

// The flags of what is there no more are taken down.
void mend_flags(Piece& piece, bool oriented, bool coloured) {
    std::string data(piece.payload.substr(0, flags_size));
    data[0] = static_cast<char>(
        (static_cast<unsigned char>(data[0]) & ~(profile_flag | exif_flag | xmp_flag)) |
        (oriented ? exif_flag : 0) | (coloured ? profile_flag : 0));
    piece.stays = false;
    piece.instead = framed("VP8X", data);
}

}  // namespace

Parsed parse_webp(std::string_view bytes) {
    Parsed parsed{{}, {}, true};
    auto& pieces = parsed.pieces;
    const auto wrong = [](std::string what) { return Parsed{{}, std::move(what)}; };
    const std::size_t size = little(bytes, 4, 4);
    if (size < 4 || size > bytes.size() - 8)
        return wrong("it ends before its end");
    const auto inside = bytes.substr(0, size + 8);
    pieces.push_back({Piece::Of::pixels, bytes.substr(0, 12), {}});
    std::size_t flags = 0;  // the piece that holds them
    std::string kept;       // the orientation
    bool has_pixels = false, coloured = false;
    std::set<std::string_view> seen;
    for (std::size_t at = 12; at < inside.size();) {
        const auto chunk = chunk_at(inside, at);
        if (!chunk)
            return wrong("a chunk is longer than the file");
        Piece piece = piece_of(*chunk);
        if (piece.stays && chunk->name != "ANMF" && !seen.insert(chunk->name).second)
            piece = {Piece::Of::other, chunk->whole, chunk->data, false};
        if (chunk->name == "VP8X") {
            if (chunk->data.size() < flags_size || at != 12)
                return wrong("its flags are damaged");
            flags = pieces.size();
        } else if (chunk->name == "ANMF") {
            const auto plain = plain_frame(chunk->data);
            if (!plain)
                return wrong("a frame of it is damaged");
            piece.stays = plain->size() == chunk->data.size();
            piece.instead = piece.stays ? std::string() : framed("ANMF", *plain);
        } else if (chunk->name == "ANIM" && piece.stays && chunk->data.size() > animation_size) {
            piece.stays = false;
            piece.instead = framed("ANIM", chunk->data.substr(0, animation_size));
        } else if (chunk->name == "ICCP" && !coloured && flags != 0) {
            const auto plain = plain_profile(chunk->data);
            coloured = !plain.empty();
            piece.instead = coloured ? framed("ICCP", plain) : std::string();
        } else if (chunk->name == "EXIF" && kept.empty() && flags != 0) {
            kept = orientation_only(piece.payload);
            piece.instead = kept.empty() ? std::string() : framed("EXIF", kept);
        }
        has_pixels |= chunk->name == "VP8 " || chunk->name == "VP8L" || chunk->name == "ANMF";
        at += chunk->whole.size();
        pieces.push_back(std::move(piece));
    }
    if (!has_pixels)
        return wrong("there are no pixels in it");
    if (flags != 0)
        mend_flags(pieces[flags], !kept.empty(), coloured);
    if (inside.size() < bytes.size())
        pieces.push_back(
            {Piece::Of::other, bytes.substr(inside.size()), bytes.substr(inside.size()), false});
    return parsed;
}

}  // namespace osm::screen
