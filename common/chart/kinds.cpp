#include "chart/kinds.hpp"

#include "text/words.hpp"

#include <fmt/core.h>

#include <array>
#include <utility>

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

Piece piece(std::string shown) {
    const int width = text::width(shown);
    return {std::move(shown), width};
}

std::string in_lines(const std::vector<Piece>& pieces, int gap, int indent, int width) {
    std::string lines(static_cast<std::size_t>(indent), ' ');
    int at = indent;
    for (const auto& piece : pieces) {
        if (at > indent && at + gap + piece.width > width) {
            lines += '\n' + std::string(static_cast<std::size_t>(indent), ' ');
            at = indent;
        }
        if (at > indent) {
            lines.append(static_cast<std::size_t>(gap), ' ');
            at += gap;
        }
        lines += piece.shown;
        at += piece.width;
    }
    return lines;
}

std::string legend(const std::vector<Kind>& kinds, const Look& look) {
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto name = text::escape(kinds[i].name);
        pieces.push_back(
            {paint(std::string(1, kinds[i].mark), i, look) + ' ' + name, text::width(name) + 2});
    }
    return in_lines(pieces, 3, 0, look.width);
}

}  // namespace osm::chart
