#include "budget/title_row.hpp"

#include "budget/figures.hpp"
#include "budget/titles.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

namespace osm::budget {
namespace {

bool is_title(std::string_view title, std::string_view word) {
    return word == title ||
           (word.starts_with('~') && title.ends_with(word.substr(1)) && title != word.substr(1));
}

// Short words such as `in` are not looked for inside: `amount in EUR` is no income.
bool holds(std::string_view title, std::string_view word) {
    return word.size() >= 3 && !word.starts_with('~') && stands_in(word, title);
}

void look_at(Column& column, std::string_view cell) {
    if (++column.filled == 1)
        column.first_cell = cell;
    column.constant = column.constant && column.first_cell == cell;
    const auto fields = read_date_fields(cell);
    const bool day = fields && (fields->in(DateOrder::dmy) || fields->in(DateOrder::mdy) ||
                                fields->in(DateOrder::ymd));
    column.days += day ? 1 : 0;
    // Eight digits are a day before they are millions.
    if (const auto figure = read_figure(cell); figure && !(day && cell.size() == 8))
        column.figures += evidence_of(figure->digits) != Evidence::broken ? 1 : 0;
    column.codes += currency_in_cell(cell).empty() ? 0 : 1;
}

}  // namespace

int claim(std::string_view title, Words words, Words but) {
    if (title.empty())
        return no_claim;
    const auto known = text::split(words, ' ');
    const auto place = [&](auto fits) {
        const auto found = std::ranges::find_if(known, fits);
        return found == known.end() ? no_claim : static_cast<int>(2 * (found - known.begin()));
    };
    if (const int same = place([&](std::string_view word) { return word == title; });
        same < no_claim)
        return same;
    if (std::ranges::any_of(text::split(but, ' '), [&](std::string_view word) {
            return !word.empty() && (word == title || holds(title, word));
        }))
        return no_claim;
    const int part = place([&](std::string_view word) { return holds(title, word); });
    const int end = place([&](std::string_view word) { return is_title(title, word); });
    return std::min(part, end) == no_claim ? no_claim : std::min(part, end) + 1;
}

bool says(std::string_view title, std::string_view word) {
    return is_title(title, word) || holds(title, word);
}

Titles::Titles(const std::vector<interchange::CsvRow>& rows, std::size_t at)
    : rows_(&rows), at_(at) {
    for (const auto& cell : rows[at].cells) {
        const auto name = text::trim(cell);
        const bool data = read_date_fields(name) || std::ranges::count_if(name, text::is_digit) > 2;
        columns_.push_back({std::string(name), data ? std::string{} : text::to_kebab(name)});
    }
}

void Titles::look_below() {
    const auto end = std::min(rows_->size(), at_ + 1 + rows_looked_at);
    for (auto i = at_ + 1; i < end; ++i)
        for (std::size_t c = 0; c < columns_.size(); ++c)
            if (const auto cell = below(i, c); !cell.empty())
                look_at(columns_[c], cell);
}

std::string_view Titles::below(std::size_t row, std::size_t column) const {
    const auto& cells = (*rows_)[row].cells;
    return column < cells.size() ? text::trim(cells[column]) : std::string_view{};
}

std::string Titles::all() const {
    std::vector<std::string> said;
    for (const auto& column : columns_)
        if (!column.name.empty())
            said.push_back(column.name);
    return text::join(said, ", ");
}

bool Titles::same_cells(std::size_t a, std::size_t b) const {
    for (auto i = first_row(); i < end_row(); ++i)
        if (below(i, a) != below(i, b))
            return false;
    return true;
}

}  // namespace osm::budget
