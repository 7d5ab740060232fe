// Colour profiles (ICC.1:2022): a header, a table of tags, and what they hold. One is written anew
// from the numbers that colours are computed with, and from nothing that a person, a screen or a
// program has a name in.
#include "screen/picture_forms.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <vector>

namespace osm::screen {
namespace {

using std::string_view;

constexpr std::size_t head_size = 128, entry_size = 12;

// By which colours become others: white and black, matrix, curves, tables, and what takes their
// place in later versions.
constexpr std::array<string_view, 26> drawing = {
    "wtpt", "bkpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC",
    "kTRC", "A2B0", "A2B1", "A2B2", "A2B3", "B2A0", "B2A1", "B2A2", "B2A3",
    "D2B0", "D2B1", "D2B2", "D2B3", "B2D0", "B2D1", "B2D2", "cicp"};

std::string big_bytes(std::size_t number, std::size_t size) {
    std::string bytes;
    for (std::size_t i = size; i-- > 0;)
        bytes += static_cast<char>(number >> (8 * i));
    return bytes;
}

// How many bytes a tag's numbers are, by its type; 0 for a type that holds something else.
std::size_t size_of(string_view tag) {
    const auto type = tag.substr(0, 4);
    const auto byte = [&](std::size_t at) { return std::size_t{big(tag, at, 1)}; };
    const auto grid = [&] {
        std::size_t points = byte(9);
        for (auto dimension = byte(8); dimension > 0 && points <= tag.size(); --dimension)
            points *= byte(10);
        return points;
    };
    if (type == "XYZ ")
        return 20;
    if (type == "cicp")
        return 12;
    if (type == "sf32")
        return 44;
    if (type == "curv")
        return 12 + 2 * std::size_t{big(tag, 8, 4)};
    if (type == "para") {
        constexpr std::array<std::size_t, 5> parameters = {1, 3, 4, 5, 7};
        const auto function = big(tag, 8, 2);
        return function < parameters.size() ? 12 + 4 * parameters[function] : 0;
    }
    if (type == "mft1")
        return 48 + 256 * byte(8) + grid() + 256 * byte(9);
    if (type == "mft2")
        return 52 + 2 * (byte(8) * big(tag, 48, 2) + grid() + byte(9) * big(tag, 50, 2));
    if (type == "mAB " || type == "mBA " || type == "mpet")
        return tag.size();
    return 0;
}

// The tag without what follows its numbers, or stands where zeros must.
std::optional<std::string> plain(string_view tag) {
    const auto size = tag.size() < 8 ? 0 : size_of(tag);
    if (size == 0 || size > tag.size())
        return std::nullopt;
    return std::string(tag.substr(0, 4)) + std::string(4, '\0') +
           std::string(tag.substr(8, size - 8));
}

// Every profile must have a name and a word on copying.
std::string named(string_view words, bool is_old, bool is_name) {
    if (!is_old) {
        std::string text = "mluc" + big_bytes(0, 4) + big_bytes(1, 4) + big_bytes(12, 4) + "enUS" +
                           big_bytes(2 * words.size(), 4) + big_bytes(28, 4);
        for (const char c : words)
            text += {'\0', c};
        return text;
    }
    if (!is_name)
        return "text" + big_bytes(0, 4) + std::string(words) + '\0';
    return "desc" + big_bytes(0, 4) + big_bytes(words.size() + 1, 4) + std::string(words) +
           std::string(1 + 4 + 4 + 2 + 1 + 67, '\0');
}

std::string plain_head(string_view head) {
    std::string kept(head_size, '\0');
    const auto keep = [&](std::size_t at, std::size_t size) {
        kept.replace(at, size, head.substr(at, size));
    };
    keep(8, 2);    // version
    keep(12, 12);  // of what, from which colours, into which
    keep(36, 4);   // that it is a profile
    keep(64, 16);  // intent, and the light of the colours between
    return kept;
}

bool is_one_of(string_view word, std::initializer_list<string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

using Tags = std::map<string_view, std::string>;

// The tags to draw by; nullopt when the profile is damaged.
std::optional<Tags> drawing_tags(string_view profile) {
    Tags tags;
    const std::size_t count = big(profile, head_size, 4);
    if (count > (profile.size() - head_size - 4) / entry_size)
        return std::nullopt;
    for (std::size_t i = 0; i < count; ++i) {
        const auto entry = head_size + 4 + i * entry_size;
        const auto name = profile.substr(entry, 4);
        const std::size_t at = big(profile, entry + 4, 4), size = big(profile, entry + 8, 4);
        if (at > profile.size() || size > profile.size() - at)
            return std::nullopt;
        if (std::ranges::find(drawing, name) == drawing.end())
            continue;
        auto kept = plain(profile.substr(at, size));
        if (!kept || !tags.emplace(name, std::move(*kept)).second)
            return std::nullopt;
    }
    return tags;
}

bool can_draw(const Tags& tags) {
    const auto has = [&](std::initializer_list<string_view> names) {
        return std::ranges::all_of(names, [&](string_view name) { return tags.contains(name); });
    };
    return has({"rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"}) || has({"kTRC"}) || has({"A2B0"});
}

std::string written(std::string head, const Tags& tags) {
    std::string table = big_bytes(tags.size(), 4), data;
    std::map<string_view, std::size_t> places;  // what is the same is held once
    const auto begin = head_size + 4 + tags.size() * entry_size;
    for (const auto& [name, content] : tags) {
        const auto [place, is_new] = places.emplace(content, begin + data.size());
        table += std::string(name) + big_bytes(place->second, 4) + big_bytes(content.size(), 4);
        if (is_new)
            data += content + std::string((4 - content.size() % 4) % 4, '\0');
    }
    head.replace(0, 4, big_bytes(begin + data.size(), 4));
    return head + table + data;
}

}  // namespace

std::string plain_profile(string_view profile) {
    if (profile.size() < head_size + 4 || big(profile, 0, 4) > profile.size())
        return {};
    profile = profile.substr(0, big(profile, 0, 4));
    if (profile.size() < head_size + 4 || profile.substr(36, 4) != "acsp" ||
        !is_one_of(profile.substr(12, 4), {"scnr", "mntr", "prtr", "spac"}) ||
        !is_one_of(profile.substr(20, 4), {"XYZ ", "Lab "}))
        return {};
    auto tags = drawing_tags(profile);
    if (!tags || !can_draw(*tags))
        return {};
    const bool is_old = big(profile, 8, 1) < 4;
    tags->emplace("desc", named("colours", is_old, true));
    tags->emplace("cprt", named("none", is_old, false));
    return written(plain_head(profile), *tags);
}

}  // namespace osm::screen
