// PNG (W3C, third edition): a signature, then chunks of length, kind, data and checksum.
#include "screen/deflate.hpp"
#include "screen/picture_forms.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace osm::screen {
namespace {

// By which the pixels are shown, and how long it is at most; whatever else there is tells
// something.
struct Needed {
    std::string_view kind;
    std::size_t longest;
    bool exactly = true;
    bool only_once = true;
};

constexpr auto any_size = std::string_view::npos;

constexpr std::array<Needed, 20> needed = {{{"IHDR", 13},
                                            {"PLTE", 768, false},
                                            {"IDAT", any_size, false, false},
                                            {"IEND", 0},
                                            {"fdAT", any_size, false, false},
                                            {"fcTL", 26, true, false},
                                            {"acTL", 8},
                                            {"tRNS", 256, false},
                                            {"bKGD", 6, false},
                                            {"sBIT", 4, false},
                                            {"hIST", 512, false},
                                            {"cHRM", 32},
                                            {"gAMA", 4},
                                            {"sRGB", 1},
                                            {"pHYs", 9},
                                            {"cICP", 4},
                                            {"mDCv", 24},
                                            {"mDCV", 24},
                                            {"cLLi", 8},
                                            {"cLLI", 8}}};

constexpr std::size_t longest_profile = 8 << 20;  // bytes; those of printers have some two million

const Needed* need_of(std::string_view kind) {
    const auto its = std::ranges::find(needed, kind, &Needed::kind);
    return its == needed.end() ? nullptr : &*its;
}

bool fits(const Needed& its, std::size_t size) {
    return its.exactly ? size == its.longest : size <= its.longest;
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

Piece::Of of_kind(std::string_view kind, std::string_view data, bool stays) {
    if (stays)
        return Piece::Of::pixels;
    if (kind == "iCCP")
        return Piece::Of::profile;
    if (kind == "eXIf")
        return Piece::Of::exif;
    if (kind == "iTXt" && data.starts_with("XML:com.adobe.xmp"))
        return Piece::Of::xmp;
    return kind == "tEXt" || kind == "zTXt" || kind == "iTXt" ? Piece::Of::text : Piece::Of::other;
}

// Behind a name of at most 79 letters and a zero; npos when there is none.
std::size_t behind_name(std::string_view data) {
    const auto end = data.substr(0, 80).find('\0');
    return end == std::string_view::npos ? end : end + 1;
}

std::string plain_profile_chunk(std::string_view data) {
    const auto at = behind_name(data);
    if (at == std::string_view::npos || at >= data.size() || data[at] != '\0')
        return {};
    const auto profile = inflated(data.substr(at + 1), longest_profile);
    const std::string plain = profile ? plain_profile(*profile) : std::string();
    return plain.empty() ? plain : chunk("iCCP", std::string("colours\0\0", 9) + stored(plain));
}

}  // namespace

std::string inflated_text(std::string_view kind, std::string_view data) {
    auto at = behind_name(data);
    if (at >= data.size() || (kind != "zTXt" && kind != "iTXt" && kind != "iCCP"))
        return {};
    if (kind == "iTXt") {  // flag, method, language, the name in it
        if (data[at] != '\1')
            return {};
        at = data.find('\0', std::min(at + 2, data.size()));
        at = at == std::string_view::npos ? at : data.find('\0', at + 1);
    }
    if (at >= data.size())
        return {};
    return inflated(data.substr(at + 1), longest_profile).value_or("");
}

Parsed parse_png(std::string_view bytes) {
    Parsed parsed;
    const auto wrong = [](std::string what) { return Parsed{{}, std::move(what)}; };
    parsed.pieces.push_back({Piece::Of::pixels, bytes.substr(0, 8), {}});
    bool has_pixels = false, oriented = false, has_profile = false;
    std::set<std::string_view> seen;
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
        const Needed* its = need_of(kind);
        const bool stays =
            its != nullptr && fits(*its, size) && (seen.insert(kind).second || !its->only_once);
        if (!stays && (kind == "IHDR" || kind == "PLTE" || kind == "IEND"))
            return wrong("a chunk of it is of a wrong length, or there twice");
        Piece piece{of_kind(kind, data, stays), bytes.substr(at, size + 12), data, stays};
        if (piece.of == Piece::Of::profile && !has_profile) {
            piece.instead = plain_profile_chunk(data);
            has_profile = !piece.instead.empty();
        }
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
