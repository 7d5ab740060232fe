// Exif 2.32: a TIFF file whose folders (IFD) point at each other. Four of them are looked at, each
// once, so that a ring of them ends.
#include "screen/picture_forms.hpp"
#include "text/words.hpp"

namespace osm::screen {
namespace {

class Tiff {
public:
    explicit Tiff(std::string_view bytes) : bytes_(bytes) {
        little_ = bytes.starts_with(std::string_view("II*\0", 4));
        valid_ = little_ || bytes.starts_with(std::string_view("MM\0*", 4));
    }

    bool valid() const { return valid_; }

    std::uint32_t number(std::size_t at, std::size_t size) const {
        return little_ ? little(bytes_, at, size) : big(bytes_, at, size);
    }

    // Calls `each(tag, type, count, at)` with where the value lies; gives the next folder.
    template <typename Each>
    std::size_t folder(std::size_t at, Each&& each) const {
        if (at < 8 || at + 2 > bytes_.size())
            return 0;
        const std::size_t entries = number(at, 2);
        for (std::size_t i = 0; i < entries; ++i) {
            const std::size_t entry = at + 2 + i * 12;
            if (entry + 12 > bytes_.size())
                return 0;
            const auto type = number(entry + 2, 2);
            const auto count = number(entry + 4, 4);
            const std::uint64_t size = std::uint64_t{count} * width(type);
            each(number(entry, 2), type, size, size <= 4 ? entry + 8 : number(entry + 8, 4));
        }
        return number(at + 2 + entries * 12, 4);
    }

    std::string text(std::size_t at, std::uint64_t size) const {
        if (at >= bytes_.size() || size > bytes_.size() - at)
            return {};
        const auto whole = bytes_.substr(at, size);
        return std::string(text::trim(whole.substr(0, whole.find('\0'))));
    }

private:
    static std::uint32_t width(std::uint32_t type) {
        return type == 3 || type == 8                  ? 2
               : type == 4 || type == 9 || type == 11  ? 4
               : type == 5 || type == 10 || type == 12 ? 8
                                                       : 1;
    }

    std::string_view bytes_;
    bool little_ = false;
    bool valid_ = false;
};

}  // namespace

std::uint32_t big(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t number = 0;
    if (at > bytes.size() || size > bytes.size() - at)
        return 0;
    for (std::size_t i = 0; i < size; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

std::uint32_t little(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t number = 0;
    if (at > bytes.size() || size > bytes.size() - at)
        return 0;
    for (std::size_t i = size; i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

Exif read_exif(std::string_view bytes) {
    Exif exif;
    const Tiff tiff(bytes);
    if (!tiff.valid())
        return exif;
    std::size_t details = 0, place = 0;
    const auto read_text = [&](std::string& into, std::size_t at, std::uint64_t size) {
        if (into.empty())
            into = tiff.text(at, size);
    };
    const auto take = [&](std::uint32_t tag, std::uint32_t type, std::uint64_t size,
                          std::size_t at) {
        switch (tag) {
            case 0x010f:
                return read_text(exif.make, at, size);
            case 0x0110:
                return read_text(exif.model, at, size);
            case 0x0131:
                return read_text(exif.software, at, size);
            case 0x013b:
                return read_text(exif.artist, at, size);
            case 0x8298:
                return read_text(exif.copyright, at, size);
            case 0xa430:
                return read_text(exif.owner, at, size);
            case 0x0132:
            case 0x9003:
                return read_text(exif.taken, at, size);
            case 0x927c:
                exif.maker_note = true;
                return;
            case 0x8769:
                details = tiff.number(at, 4);
                return;
            case 0x8825:
                place = tiff.number(at, 4);
                return;
            case 0x0112: {
                const auto way = type == 3 ? tiff.number(at, 2) : 0;
                exif.orientation = way >= 1 && way <= 8 ? static_cast<int>(way) : 1;
                return;
            }
            default:
                return;
        }
    };
    const auto next = tiff.folder(tiff.number(4, 4), take);
    tiff.folder(details, take);
    tiff.folder(place, [&](std::uint32_t tag, std::uint32_t, std::uint64_t, std::size_t) {
        exif.place |= tag >= 1 && tag <= 4;  // latitude and longitude
    });
    tiff.folder(next, [&](std::uint32_t tag, std::uint32_t, std::uint64_t, std::size_t) {
        exif.thumbnail |= tag == 0x0201 || tag == 0x0111;
    });
    return exif;
}

std::string orientation_only(std::string_view tiff) {
    const int way = read_exif(tiff).orientation;
    if (way == 1)
        return {};
    std::string block("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0\0\0\0\0", 26);
    block[18] = static_cast<char>(way);
    return block;
}

}  // namespace osm::screen
