#include "interchange/base64.hpp"

#include <array>
#include <cstdint>

namespace osm::interchange {
namespace {

constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::uint8_t blank = 64, wrong = 65;

constexpr std::array<std::uint8_t, 256> values = [] {
    std::array<std::uint8_t, 256> all{};
    all.fill(wrong);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        all[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    for (const char c : {' ', '\t', '\r', '\n'})
        all[static_cast<unsigned char>(c)] = blank;
    return all;
}();

}  // namespace

std::optional<std::string> from_base64(std::string_view letters) {
    while (!letters.empty() &&
           (letters.back() == '=' || values[static_cast<unsigned char>(letters.back())] == blank))
        letters.remove_suffix(1);
    const auto value_of = [&](std::size_t at) {
        return std::uint32_t{values[static_cast<unsigned char>(letters[at])]};
    };
    std::string bytes;
    bytes.reserve(letters.size() / 4 * 3 + 3);
    std::uint32_t held = 0;
    int bits = 0;
    for (std::size_t at = 0; at < letters.size();) {
        while (bits == 0 && at + 4 <= letters.size()) {  // four at once, where nothing is between
            const auto first = value_of(at), second = value_of(at + 1);
            const auto third = value_of(at + 2), fourth = value_of(at + 3);
            if (((first | second | third | fourth) & 64) != 0)
                break;
            held = first << 18 | second << 12 | third << 6 | fourth;
            const std::array<char, 3> three = {static_cast<char>(held >> 16),
                                               static_cast<char>(held >> 8),
                                               static_cast<char>(held)};
            bytes.append(three.data(), three.size());
            at += 4;
        }
        if (at == letters.size())
            break;
        const auto value = value_of(at++);
        if (value == blank)
            continue;
        if (value == wrong)
            return std::nullopt;
        held = held << 6 | value;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(held >> bits & 0xff);
        }
    }
    return bits == 6 ? std::nullopt : std::optional(std::move(bytes));
}

std::string to_base64(std::string_view bytes) {
    std::string letters;
    letters.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t held = 0;
        for (std::size_t i = 0; i < 3; ++i)
            held = held << 8 |
                   (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0u);
        for (std::size_t i = 0; i < 4; ++i)
            letters += at + i <= bytes.size() ? alphabet[held >> (18 - 6 * i) & 63] : '=';
    }
    return letters;
}

}  // namespace osm::interchange
