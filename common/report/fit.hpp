// report/fit.hpp - how a table's columns find room on a terminal. For this module.
#pragma once

#include <cstddef>
#include <vector>

namespace osm::report {

// A column as it would like to stand.
struct Wish {
    int width = 0;
    bool gives_way = false;  // may be clipped, to twelve characters at least
    bool spare = false;      // may be left out
};

// Columns by their places, in the lines that a row takes: one, unless there is no other way.
// `widths` has one for each wish.
struct Fit {
    std::vector<std::vector<std::size_t>> lines;
    std::vector<int> widths;
    int gap = 2;                             // blanks between columns
    std::vector<std::size_t> left_out = {};  // places

    static constexpr int indent = 2;  // of lines after the first
};

// What is tried in turn: clip what gives way; stand closer; leave out what is spare; take more
// lines than one. Only a column that is wider than all sticks out. `width` 0 is unlimited.
Fit fit(const std::vector<Wish>& wishes, int width);

}  // namespace osm::report
