// chart/kinds.hpp - what a picture tells apart: by a letter in text, by a colour beside it.
#pragma once

#include <string>
#include <vector>

namespace osm::chart {

struct Kind {
    std::string name;
    char mark = '#';
};

// How many colours there are that everybody can tell apart; whoever has more kinds makes one of
// the least of them.
inline constexpr std::size_t most_kinds = 8;

// Each name with a letter of its own, its first where that is free.
std::vector<Kind> kinds(const std::vector<std::string>& names);

// For a terminal.
struct Look {
    bool color = false;
    int width = 80;
};

// Some text in the colour of a kind; as it is without colour.
std::string paint(const std::string& shown, std::size_t kind, const Look& look);

// A part of the words under a picture; `width` is what it takes on a terminal.
struct Piece {
    std::string shown;
    int width = 0;
};

Piece piece(std::string shown);  // without colour

// The pieces `gap` blanks apart, in as many lines as `width` has room for, none of them broken.
// Each line behind `indent` blanks; without a newline at the end.
std::string in_lines(const std::vector<Piece>& pieces, int gap, int indent, int width);

// "m ml   f french", under a picture; in as many lines as the look has room for.
std::string legend(const std::vector<Kind>& kinds, const Look& look);

}  // namespace osm::chart
