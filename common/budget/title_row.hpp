// budget/title_row.hpp - a row that may be the titles of a table, and what the cells below each can
// be read as. Known to this module alone.
#pragma once

#include "budget/vocabulary.hpp"
#include "interchange/csv.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

inline constexpr int no_claim = 1000;
inline constexpr std::size_t rows_looked_at = 200;

// How good a folded title's claim is to be what `words` say, the lower the better; none when it
// holds one of `but`.
int claim(std::string_view title, Words words, Words but);

// Whether a word of a list is the title, or ends it, or is in it.
bool says(std::string_view title, std::string_view word);

// One column: its title and what the cells below it can be read as.
struct Column {
    std::string name;    // as it is written
    std::string folded;  // empty when it can be no title
    int filled = 0;
    int days = 0;
    int figures = 0;
    int codes = 0;  // of currencies
    std::string first_cell = {};
    bool constant = true;  // every filled cell is the first

    bool holds_days() const { return days > 0 && days * 2 >= filled; }

    bool holds_figures() const { return figures > 0 && figures * 2 >= filled; }

    bool holds_codes() const { return codes > 0 && codes == filled; }
};

// The titles of one row, and the rows below it.
class Titles {
public:
    Titles(const std::vector<interchange::CsvRow>& rows, std::size_t at);

    void look_below();

    // Columns with the best claim among those that `fit`, without those that say the same.
    template <typename Fits>
    std::vector<int> best(Words words, Words but, Fits fits) const {
        std::vector<int> found;
        int least = no_claim;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const int its = claim(columns_[i].folded, words, but);
            if (its == no_claim || its > least || !fits(columns_[i]))
                continue;
            if (its < least)
                found.clear();
            least = its;
            if (found.empty() || !same_cells(static_cast<std::size_t>(found.front()), i))
                found.push_back(static_cast<int>(i));
        }
        return found;
    }

    template <typename Fits>
    int first(Words words, Words but, Fits fits) const {
        const auto found = best(words, but, fits);
        return found.empty() ? -1 : found.front();
    }

    const Column& operator[](int column) const {
        return columns_[static_cast<std::size_t>(column)];
    }

    int size() const { return static_cast<int>(columns_.size()); }

    std::string_view below(std::size_t row, std::size_t column) const;

    std::size_t first_row() const { return at_ + 1; }

    std::size_t end_row() const { return rows_->size(); }

    int line_of(std::size_t row) const { return (*rows_)[row].line; }

    std::string all() const;  // the names, with commas between

private:
    bool same_cells(std::size_t a, std::size_t b) const;

    const std::vector<interchange::CsvRow>* rows_;
    std::size_t at_;
    std::vector<Column> columns_;
};

}  // namespace osm::budget
