#include "screen/names.hpp"

#include "text/utf8.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace osm::screen {
namespace {

// Names that Windows gives to devices, whatever follows the first point.
bool is_device(std::string_view folded) {
    const std::string_view stem = folded.substr(0, folded.find('.'));
    static constexpr std::array<std::string_view, 4> devices = {"con", "prn", "aux", "nul"};
    if (std::ranges::find(devices, stem) != devices.end())
        return true;
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) &&
           stem[3] >= '1' && stem[3] <= '9';
}

// `git~1` and its like: the short name under which NTFS also knows `.git`.
bool is_short_git(std::string_view folded) {
    return folded.starts_with("git~") && folded.size() == 5 && folded[4] >= '1' && folded[4] <= '9';
}

std::string unsafe_part(std::string_view part) {
    if (part.empty())
        return "an empty part";
    if (part == "." || part == "..")
        return fmt::format("the part '{}'", part);
    for (const char c : part)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return "a control character";
    if (!text::is_utf8(part))
        return "bytes that are not UTF-8";
    if (text::escape(part) != part)
        return "a character that steers the text around it";
    if (part.find_first_of("\\:*?\"<>|") != std::string_view::npos)
        return fmt::format("the character '{}'", part[part.find_first_of("\\:*?\"<>|")]);
    if (part.back() == '.' || part.back() == ' ')
        return "a part that ends in a point or blank";
    const std::string folded = text::fold(part);
    if (folded == ".git" || is_short_git(folded))
        return "the name of a repository's own folder";
    if (folded == ".gitmodules" || folded == ".gitattributes" || folded == ".gitignore")
        return "the name of a file that steers git";
    if (is_device(folded))
        return fmt::format("the device name '{}'", part);
    if (part.size() > 255)
        return "a part of more than 255 bytes";
    return {};
}

}  // namespace

std::string unsafe_path(std::string_view path) {
    if (path.empty())
        return "no name";
    if (path.front() == '/')
        return "a leading '/'";
    for (const std::string_view part : text::split(path, '/'))
        if (std::string why = unsafe_part(part); !why.empty())
            return why;
    return {};
}

}  // namespace osm::screen
