#include "screen/picture.hpp"

#include "screen/picture_forms.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::screen {
namespace {

bool is_svg(std::string_view bytes) {
    bytes = text::without_mark(bytes);
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    const auto first = bytes.substr(0, 4096);
    return first.starts_with("<svg") || ((first.starts_with("<?xml") || first.starts_with("<!")) &&
                                         first.find("<svg") != std::string_view::npos);
}

Parsed parse(PictureKind kind, std::string_view bytes) {
    switch (kind) {
        case PictureKind::jpeg:
            return parse_jpeg(bytes);
        case PictureKind::png:
            return parse_png(bytes);
        case PictureKind::webp:
            return parse_webp(bytes);
        case PictureKind::gif:
            return parse_gif(bytes);
        case PictureKind::svg:
            break;
    }
    return {{{Piece::Of::pixels, bytes, {}}}};
}

std::string assembled(const Parsed& parsed, std::size_t most) {
    std::string bytes;
    bytes.reserve(most);
    for (const Piece& piece : parsed.pieces)
        bytes += piece.stays ? piece.bytes : std::string_view(piece.instead);
    for (std::size_t i = 0; parsed.riff && i < 4; ++i)
        bytes[4 + i] = static_cast<char>((bytes.size() - 8) >> (8 * i));
    return bytes;
}

// "Canon" and "Canon EOS 80D" are one camera.
std::string camera_of(const Exif& exif) {
    if (exif.model.empty())
        return exif.make.empty() ? exif.software : exif.make;
    return exif.model.starts_with(exif.make) ? exif.model : exif.make + " " + exif.model;
}

void take_first(std::string& into, const std::string& value) {
    if (into.empty())
        into = value;
}

void tell_exif(std::string_view tiff, Told& told) {
    if (tiff == orientation_only(tiff))
        return;
    const Exif exif = read_exif(tiff);
    told.place |= exif.place;
    told.thumbnail |= exif.thumbnail;
    told.more = true;
    take_first(told.camera, camera_of(exif));
    for (const auto& name : {exif.artist, exif.owner, exif.copyright})
        take_first(told.author, name);
    take_first(told.taken, exif.taken);
}

void tell_text(PictureKind kind, std::string_view payload, Told& told) {
    told.more = true;
    const auto end = payload.find('\0');
    if (kind != PictureKind::png || end == std::string_view::npos)
        return;
    const auto key = payload.substr(0, end);
    const std::string value(payload.substr(end + 1));
    if (key == "Author" || key == "Copyright")
        take_first(told.author, value);
    else if (key == "Software" || key == "Source")
        take_first(told.camera, value);
    else if (key == "Creation Time")
        take_first(told.taken, value);
}

void tell(PictureKind kind, const Piece& piece, Told& told) {
    switch (piece.of) {
        case Piece::Of::pixels:
        case Piece::Of::profile:
            return;
        case Piece::Of::exif:
            return tell_exif(piece.payload, told);
        case Piece::Of::xmp:
            told.place |= piece.payload.find("GPSLatitude") != std::string_view::npos;
            told.more = true;
            return;
        case Piece::Of::text:
            return tell_text(kind, piece.payload, told);
        case Piece::Of::thumbnail:
            told.thumbnail = true;
            return;
        case Piece::Of::other:
            told.more = true;
            return;
    }
}

// As far as it is text; UTF-16 of what is ASCII becomes that.
void add_legible(std::string& all, std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool wide =
            (i >= 2 && bytes[i - 2] == '\0') || (i + 2 < bytes.size() && bytes[i + 2] == '\0');
        if (c == '\0' && wide)
            continue;
        const auto byte = static_cast<unsigned char>(c);
        all += byte < ' ' || byte == 0x7f ? '\n' : c;
    }
    all += '\n';
}

}  // namespace

std::string texts_beside(std::string_view bytes) {
    std::string all;
    const auto kind = kind_of(bytes);
    const Parsed parsed = kind ? parse(*kind, bytes) : Parsed{{}, "none"};
    if (!parsed.wrong.empty())
        add_legible(all, bytes);
    for (const Piece& piece : parsed.pieces) {
        if (piece.of == Piece::Of::pixels)
            continue;
        add_legible(all, piece.payload);
        if (kind == PictureKind::png && piece.bytes.size() >= 8)
            add_legible(all, inflated_text(piece.bytes.substr(4, 4), piece.payload));
    }
    return all;
}

std::string_view to_text(PictureKind kind) {
    switch (kind) {
        case PictureKind::jpeg:
            return "JPEG";
        case PictureKind::png:
            return "PNG";
        case PictureKind::webp:
            return "WebP";
        case PictureKind::gif:
            return "GIF";
        case PictureKind::svg:
            break;
    }
    return "SVG";
}

std::optional<PictureKind> kind_of(std::string_view bytes) {
    if (bytes.starts_with("\xff\xd8\xff"))
        return PictureKind::jpeg;
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"))
        return PictureKind::png;
    if (bytes.starts_with("RIFF") && bytes.size() >= 12 && bytes.substr(8, 4) == "WEBP")
        return PictureKind::webp;
    if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a"))
        return PictureKind::gif;
    if (is_svg(bytes))
        return PictureKind::svg;
    return std::nullopt;
}

std::optional<std::string> stripped(std::string_view bytes, const std::string& file,
                                    text::Diagnostics& faults) {
    const auto kind = kind_of(bytes);
    if (!kind) {
        faults.push_back(
            {{file, 0, 0, {}}, "a picture of no known kind", "save it as PNG, JPEG, WebP or GIF"});
        return std::nullopt;
    }
    const Parsed parsed = parse(*kind, bytes);
    if (!parsed.wrong.empty()) {
        faults.push_back({{file, 0, 0, {}},
                          fmt::format("a damaged {}: {}", to_text(*kind), parsed.wrong),
                          "open it and save it anew"});
        return std::nullopt;
    }
    return assembled(parsed, bytes.size());
}

// A second JPEG behind the first, as cameras put it there, is told of as well.
Told told(std::string_view bytes) {
    constexpr std::string_view sign = "\xff\xd8\xff";
    Told all;
    for (auto kind = kind_of(bytes); kind;) {
        const auto pieces = parse(*kind, bytes).pieces;
        for (const Piece& piece : pieces)
            tell(*kind, piece, all);
        const auto at = *kind != PictureKind::jpeg || pieces.empty() || pieces.back().stays
                            ? std::string_view::npos
                            : pieces.back().bytes.find(sign);
        if (at == std::string_view::npos)
            break;
        bytes = pieces.back().bytes.substr(at);
    }
    return all;
}

bool Told::anything() const {
    return place || thumbnail || more || !camera.empty() || !author.empty() || !taken.empty();
}

std::string to_text(const Told& told) {
    std::vector<std::string> parts;
    const auto quoted = [](const std::string& value) {
        return fmt::format("'{}'", text::clip(text::escape(value), 40));
    };
    if (told.place)
        parts.emplace_back("where it was taken");
    if (!told.taken.empty())
        parts.push_back("when " + quoted(told.taken));
    if (!told.camera.empty())
        parts.push_back("by what " + quoted(told.camera));
    if (!told.author.empty())
        parts.push_back("by whom " + quoted(told.author));
    if (told.thumbnail)
        parts.emplace_back("a small copy of it");
    if (parts.empty() && told.more)
        parts.emplace_back("texts or other data beside the pixels");
    return text::join(parts, ", ");
}

}  // namespace osm::screen
