#include "chart/kinds.hpp"

#include "text/words.hpp"

#include <fmt/core.h>

#include <array>

namespace osm::chart {
namespace {

// Of a terminal's own sixteen, which its owner can read: blue, yellow, green, magenta, cyan, red.
constexpr std::array<int, most_kinds> terminal_colors{34, 33, 32, 35, 36, 31, 94, 90};

bool is_free(char mark, const std::vector<Kind>& taken) {
    for (const auto& kind : taken)
        if (kind.mark == mark)
            return false;
    return true;
}

char mark_for(const std::string& name, const std::vector<Kind>& taken) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
    // Of ml:pgm-1 the letter of pgm-1 says more.
    const auto last = text::lower(name.substr(name.rfind(':') + 1));
    if (last.find_first_of(letters) == std::string::npos && is_free('#', taken))
        return '#';
    for (const auto& from : {last, text::lower(name), std::string{letters}})
        for (const char c : from)
            if (letters.find(c) != std::string_view::npos && is_free(c, taken))
                return c;
    return '#';
}

}  // namespace

std::vector<Kind> kinds(const std::vector<std::string>& names) {
    std::vector<Kind> all;
    all.reserve(names.size());
    for (const auto& name : names)
        all.push_back({name, mark_for(name, all)});
    return all;
}

std::string paint(const std::string& shown, std::size_t kind, const Look& look) {
    if (!look.color || shown.empty())
        return shown;
    return fmt::format("\x1b[{}m{}\x1b[0m", terminal_colors[kind % most_kinds], shown);
}

std::string legend(const std::vector<Kind>& kinds, const Look& look) {
    std::string lines;
    int at = 0;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto name = text::escape(kinds[i].name);
        const int length = text::width(name) + 2;
        if (at > 0 && at + 3 + length > look.width) {
            lines += '\n';
            at = 0;
        }
        lines += at > 0 ? "   " : "";
        at += length + (at > 0 ? 3 : 0);
        lines += paint(std::string(1, kinds[i].mark), i, look) + ' ' + name;
    }
    return lines;
}

}  // namespace osm::chart
