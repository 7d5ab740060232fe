// chart/svg.hpp - a drawing as one self-contained SVG file: a title and a description for who
// cannot see it, colours for light and for dark, nothing loaded from anywhere, the same bytes each
// time.
#pragma once

#include "chart/kinds.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osm::chart {

// Lengths are pixels. `css` names classes: heat0 to heat4, kind0 to kind7, grid; of text: small,
// right, middle, head.
class Svg {
public:
    // `tip` is told when the pointer rests on it.
    void rect(int x, int y, int width, int height, std::string_view css, std::string_view tip = {});
    void line(int x1, int y1, int x2, int y2, std::string_view css);
    void text(int x, int y, std::string_view css, std::string_view shown);

    std::string file(int width, int height, std::string_view title,
                     std::string_view description) const;

private:
    std::string body_;
};

// The style element of a picture drawn by hand: colours by name (ink, paper, quiet, fan, done, end,
// scope, off) for light and for dark, texts (head, q quiet, m middle, r right), the axis; and
// `own`.
std::string svg_style(std::string_view own);

// A text as it stands in XML; control characters, which it cannot hold, are shown as escapes.
std::string escaped(std::string_view raw);

// Squares with the names of kinds from `left` on, in as many lines as it takes; returns the y under
// them.
int svg_legend(Svg& svg, const std::vector<Kind>& kinds, int left, int y, int width);

}  // namespace osm::chart
