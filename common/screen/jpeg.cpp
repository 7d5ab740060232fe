// JPEG (ITU-T T.81): segments with a length, and behind each SOS coded pixels up to the next
// marker.
#include "screen/picture_forms.hpp"

#include <map>

namespace osm::screen {
namespace {

constexpr std::string_view exif_mark("Exif\0\0", 6);
constexpr std::string_view xmp_mark("http://ns.adobe.com/xap/1.0/\0", 29);
constexpr std::string_view profile_mark("ICC_PROFILE\0", 12);
constexpr std::string_view more_xmp_mark("http://ns.adobe.com/xmp/extension/\0", 35);

enum Marker : unsigned {
    dht = 0xc4,
    dac = 0xcc,
    dqt = 0xdb,
    dnl = 0xdc,
    dri = 0xdd,
    soi = 0xd8,
    eoi = 0xd9,
    sos = 0xda,
    app0 = 0xe0,
    app1 = 0xe1,
    app2 = 0xe2,
    app13 = 0xed,
    app14 = 0xee,
    comment = 0xfe
};

bool is_restart(unsigned code) { return code >= 0xd0 && code <= 0xd7; }

// Tables, frames and scans: without them the pixels cannot be read. Not what is kept for extensions
// and hierarchies, which nothing writes.
bool is_needed(unsigned code) {
    return code >= 0xc0 && code <= 0xdf && code != 0xc8 && code != 0xde && code != 0xdf;
}

// Behind the table that begins at `at` of a block of tables; npos when it is longer than that.
std::size_t end_of_table(unsigned code, std::string_view block, std::size_t at) {
    std::size_t end = at + 1;
    if (code == dqt)
        end += big(block, at, 1) >> 4 == 0 ? 64 : 128;
    for (std::size_t i = 1; code == dht && i <= 16; ++i)  // how many codes there are of each length
        end += 1 + big(block, at + i, 1);
    return end <= block.size() ? end : std::string_view::npos;
}

// Whether a block is just as long as what it holds: decoders refuse it otherwise.
bool fits(unsigned code, std::string_view block) {
    if (code == dqt || code == dht) {
        std::size_t at = 0;
        while (at < block.size())
            at = end_of_table(code, block, at);
        return at == block.size();
    }
    if (code == sos)
        return block.size() == 4 + 2 * std::size_t{big(block, 0, 1)};
    if (code == dac)
        return block.size() % 2 == 0 && block.size() <= 64;
    if (code == dnl || code == dri)
        return block.size() == 2;
    return block.size() == 6 + 3 * std::size_t{big(block, 5, 1)};
}

bool is_application(unsigned code) { return code >= 0xe0 && code <= 0xef; }

// Where the coded pixels from `at` end: at the next marker that is neither stuffing nor a restart.
std::size_t end_of_scan(std::string_view bytes, std::size_t at) {
    while ((at = bytes.find('\xff', at)) != std::string_view::npos && at + 1 < bytes.size()) {
        const auto code = static_cast<unsigned char>(bytes[at + 1]);
        if (code != 0 && code != 0xff && !is_restart(code))
            return at;
        at += code == 0xff ? 1 : 2;
    }
    return std::string_view::npos;
}

// A JFIF block without its small picture.
std::string plain_jfif(std::string_view payload) {
    std::string block("\xff\xe0\0\x10", 4);
    block += payload.substr(0, 12);
    return block += std::string(2, '\0');
}

std::string block_of(unsigned code, std::string_view payload) {
    const auto size = payload.size() + 2;
    std::string block{'\xff', static_cast<char>(code), static_cast<char>(size >> 8),
                      static_cast<char>(size & 0xff)};
    return block += payload;
}

// The first block of Exif that says which way is up becomes one that says nothing else.
void settle_orientation(std::vector<Piece>& pieces) {
    for (Piece& piece : pieces)
        if (piece.of == Piece::Of::exif)
            if (const auto kept = orientation_only(piece.payload); !kept.empty()) {
                piece.instead = block_of(app1, std::string(exif_mark) + kept);
                return;
            }
}

// The profile's parts, each behind its number and how many there are, become one plain profile in
// the place of the first; nothing when one is missing.
void settle_profile(std::vector<Piece>& pieces) {
    constexpr std::size_t longest = 65519;
    std::map<unsigned, std::string_view> parts;
    Piece* first = nullptr;
    for (Piece& piece : pieces)
        if (piece.of == Piece::Of::profile && piece.payload.size() > profile_mark.size() + 2) {
            first = first == nullptr ? &piece : first;
            parts.emplace(big(piece.payload, profile_mark.size(), 1), piece.payload);
        }
    if (first == nullptr || parts.begin()->first != 1 || parts.rbegin()->first != parts.size() ||
        big(first->payload, profile_mark.size() + 1, 1) != parts.size())
        return;
    std::string whole;
    for (const auto& [number, payload] : parts)
        whole += payload.substr(profile_mark.size() + 2);
    const std::string plain = plain_profile(whole);
    const auto count = (plain.size() + longest - 1) / longest;
    for (std::size_t i = 0; i < count; ++i)
        first->instead +=
            block_of(app2, std::string(profile_mark) + static_cast<char>(i + 1) +
                               static_cast<char>(count) + plain.substr(i * longest, longest));
}

// A block that stays, without the bytes that only fill the space before it.
Piece unfilled(std::string_view bytes) {
    const auto begin = bytes.find_first_not_of('\xff') - 1;
    return {Piece::Of::pixels,
            bytes,
            {},
            begin == 0,
            begin == 0 ? std::string() : std::string(bytes.substr(begin))};
}

// What becomes of an application's block or a comment.
Piece judge(unsigned code, std::string_view bytes, std::string_view payload) {
    Piece piece{Piece::Of::other, bytes, payload, false};
    if (code == comment) {
        piece.of = Piece::Of::text;
    } else if (code == app0 && payload.starts_with(std::string_view("JFIF\0", 5)) &&
               payload.size() >= 14) {
        piece.stays = payload.size() == 14 && payload[12] == 0 && payload[13] == 0;
        piece.of = piece.stays ? Piece::Of::pixels : Piece::Of::thumbnail;
        if (!piece.stays)
            piece.instead = plain_jfif(payload);
    } else if (code == app0) {
        piece.of = Piece::Of::thumbnail;
    } else if (code == app1 && payload.starts_with(exif_mark)) {
        piece.of = Piece::Of::exif;
        piece.payload.remove_prefix(exif_mark.size());
    } else if (code == app1 &&
               (payload.starts_with(xmp_mark) || payload.starts_with(more_xmp_mark))) {
        piece.of = Piece::Of::xmp;
    } else if (code == app2 && payload.starts_with(profile_mark)) {
        piece.of = Piece::Of::profile;  // see settle_profile
    } else if (code == app14 && payload.starts_with("Adobe") && payload.size() >= 12) {
        piece.of = Piece::Of::pixels;  // says how the colours are coded
        piece.stays = payload.size() == 12;
        if (!piece.stays)
            piece.instead = block_of(app14, payload.substr(0, 12));
    }
    return piece;
}

}  // namespace

Parsed parse_jpeg(std::string_view bytes) {
    Parsed parsed;
    auto& pieces = parsed.pieces;
    const auto wrong = [](std::string what) { return Parsed{{}, std::move(what)}; };
    pieces.push_back({Piece::Of::pixels, bytes.substr(0, 2), {}});
    bool has_pixels = false;
    for (std::size_t at = 2; at < bytes.size();) {
        const auto begin = at;
        if (bytes[at] != '\xff')
            return wrong("something else stands where a block must begin");
        while (at < bytes.size() && bytes[at] == '\xff')
            ++at;
        if (at == bytes.size())
            break;
        const unsigned code = static_cast<unsigned char>(bytes[at++]);
        if (code == eoi) {
            if (!has_pixels)
                return wrong("there are no pixels in it");
            pieces.push_back(unfilled(bytes.substr(begin, at - begin)));
            if (at < bytes.size())
                pieces.push_back({Piece::Of::other, bytes.substr(at), bytes.substr(at), false});
            settle_orientation(pieces);
            settle_profile(pieces);
            return parsed;
        }
        if (code == soi || is_restart(code) ||
            (!is_needed(code) && !is_application(code) && code != comment))
            return wrong("a block of a kind that does not belong there");
        const std::size_t size = big(bytes, at, 2);
        if (size < 2 || size > bytes.size() - at)
            return wrong("a block is longer than the file");
        const auto payload = bytes.substr(at + 2, size - 2);
        at += size;
        if (!is_needed(code)) {
            pieces.push_back(judge(code, bytes.substr(begin, at - begin), payload));
            continue;
        }
        if (!fits(code, payload))
            return wrong("a table of it is of a wrong length");
        if (code == sos) {
            has_pixels = true;
            at = end_of_scan(bytes, at);
            if (at == std::string_view::npos)
                break;
        }
        pieces.push_back(unfilled(bytes.substr(begin, at - begin)));
    }
    return wrong("it ends before its end");
}

}  // namespace osm::screen
