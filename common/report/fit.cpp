#include "report/fit.hpp"

#include <algorithm>
#include <numeric>

namespace osm::report {
namespace {

constexpr int narrowest = 12;  // nothing is clipped below that
constexpr int usual_gap = 2;

using Places = std::vector<std::size_t>;

int least(const Wish& wish) {
    return wish.gives_way ? std::min(wish.width, narrowest) : wish.width;
}

// Of the columns with the gaps between them, none of them wider than it must be.
int least_width(const std::vector<Wish>& wishes, const Places& places, int gap) {
    int sum = gap * (static_cast<int>(places.size()) - 1);
    for (const auto i : places)
        sum += least(wishes[i]);
    return sum;
}

// Takes what is too much for `width` from the widest that give way.
void clip(const std::vector<Wish>& wishes, const Places& places, int gap, int width,
          std::vector<int>& widths) {
    int excess = gap * (static_cast<int>(places.size()) - 1) - width;
    for (const auto i : places)
        excess += widths[i];
    while (excess > 0) {
        int* widest = nullptr;
        for (const auto i : places)
            if (wishes[i].gives_way && widths[i] > narrowest &&
                (widest == nullptr || widths[i] > *widest))
                widest = &widths[i];
        if (widest == nullptr)
            return;
        const int taken = std::min(excess, *widest - narrowest);
        *widest -= taken;
        excess -= taken;
    }
}

std::vector<Places> folded(const std::vector<Wish>& wishes, const Places& all, int width) {
    std::vector<Places> lines;
    int room = 0;
    for (const auto i : all) {
        const int needed = usual_gap + least(wishes[i]);
        if (lines.empty() || needed > room) {
            room = width - (lines.empty() ? 0 : Fit::indent) + usual_gap;
            lines.emplace_back();
        }
        lines.back().push_back(i);
        room -= needed;
    }
    return lines;
}

}  // namespace

Fit fit(const std::vector<Wish>& wishes, int width) {
    Places all(wishes.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    Places firm, spare;
    for (const auto i : all)
        (wishes[i].spare ? spare : firm).push_back(i);

    Fit found{{all}, {}, usual_gap};
    for (const auto& wish : wishes)
        found.widths.push_back(wish.width);
    if (width <= 0 || wishes.empty())
        return found;
    for (const auto* const places : {&all, &firm}) {
        for (const int gap : {usual_gap, 1}) {
            if (places->empty() || least_width(wishes, *places, gap) > width)
                continue;
            found.lines = {*places};
            found.gap = gap;
            if (places == &firm)
                found.left_out = spare;
            clip(wishes, *places, gap, width, found.widths);
            return found;
        }
    }
    found.lines = folded(wishes, all, width);
    for (std::size_t n = 0; n < found.lines.size(); ++n)
        clip(wishes, found.lines[n], usual_gap, width - (n == 0 ? 0 : Fit::indent), found.widths);
    return found;
}

}  // namespace osm::report
