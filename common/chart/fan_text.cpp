// The fan in characters: eighty columns, no colour needed.
#include "chart/fan.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace osm::chart {
namespace {

constexpr int rows = 16;

class Grid {
public:
    Grid(const Fan& fan, int width) : fan_(fan) {
        first_ = fan.bands.front().day;
        last_ = fan.bands.back().day;
        for (const auto* points : {&fan.past, &fan.budget})
            for (const auto& point : *points) {
                first_ = std::min(first_, point.day);
                most_ = std::max(most_, point.value);
            }
        for (const auto& band : fan.bands)
            most_ = std::max(most_, band.p90);
        last_ = std::max(last_, first_ + 14);
        labels_ = static_cast<int>(fmt::format("{:.0f}", most_).size()) + 1;
        columns_ = std::max(width - labels_ - 2, 20);
        cells_.assign(rows, std::string(static_cast<std::size_t>(columns_), ' '));
    }

    std::string draw() {
        for (int column = 0; column < columns_; ++column)
            draw_column(column);
        if (fan_.floor > 0)
            for (auto& cell : cells_[row_of(fan_.floor)])
                cell = cell == ' ' ? '_' : cell;
        std::string out;
        for (int row = 0; row < rows; ++row) {
            const bool told = row % 3 == 0 || row == rows - 1;
            const auto value = most_ * (rows - 1 - row) / (rows - 1);
            auto line =
                fmt::format("{:>{}} {}{}", told ? fmt::format("{:.0f}", value) : "", labels_,
                            told ? '+' : '|', cells_[static_cast<std::size_t>(row)]);
            line.erase(line.find_last_not_of(' ') + 1);
            out += line + '\n';
        }
        return out + axis() + marks();
    }

private:
    std::size_t row_of(double value) const {
        const auto row = rows - 1 - std::lround(value / most_ * (rows - 1));
        return static_cast<std::size_t>(std::clamp<long>(row, 0, rows - 1));
    }

    time::Date day_of(int column) const {
        return first_ + static_cast<int>(std::lround(static_cast<double>(column) *
                                                     (last_ - first_) / (columns_ - 1)));
    }

    int column_of(time::Date day) const {
        const auto part = static_cast<double>(day - first_) / (last_ - first_);
        return static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * (columns_ - 1)));
    }

    void put(int column, double value, char mark) {
        cells_[row_of(value)][static_cast<std::size_t>(column)] = mark;
    }

    void fill(int column, double low, double high, char mark) {
        for (auto row = row_of(high); row <= row_of(low); ++row)
            cells_[row][static_cast<std::size_t>(column)] = mark;
    }

    // The last point on or before a day.
    template <class Points>
    static auto at(const Points& points, time::Date day) {
        auto found = points.end();
        for (auto point = points.begin(); point != points.end() && point->day <= day; ++point)
            found = point;
        return found;
    }

    void draw_column(int column) {
        const auto day = day_of(column);
        if (const auto one = at(fan_.budget, day); one != fan_.budget.end())
            put(column, one->value, '-');
        if (day < fan_.bands.front().day) {
            if (const auto one = at(fan_.past, day); one != fan_.past.end())
                put(column, one->value, '*');
            return;
        }
        const auto band = at(fan_.bands, day);
        if (band->p90 <= fan_.floor)
            return;  // all futures that are drawn have ended
        fill(column, band->p10, band->p90, '.');
        fill(column, band->p25, band->p75, ':');
        if (band->p50 > fan_.floor)
            put(column, band->p50, 'o');
    }

    // "Oct     Nov     Dec": under the first of each month, as many as there is room for.
    std::string axis() const {
        std::string line(static_cast<std::size_t>(columns_) + 8, ' ');
        int free = 0;
        for (auto month = time::add_months(time::first_of_month(first_), 1); month <= last_;
             month = time::add_months(month, 1)) {
            const auto at = column_of(month);
            const auto words = time::to_day_month(month).substr(2) +
                               (month.month() == 1 ? fmt::format(" {}", month.year()) : "");
            if (at < free || at + static_cast<int>(words.size()) > columns_)
                continue;
            line.replace(static_cast<std::size_t>(at), words.size(), words);
            free = at + static_cast<int>(words.size()) + 1;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        return std::string(static_cast<std::size_t>(labels_) + 2, ' ') + line + '\n';
    }

    std::string marks() const {
        std::string out;
        if (fan_.finish && fan_.finish->p10 <= last_) {
            std::string line(static_cast<std::size_t>(columns_), ' ');
            const auto from = column_of(fan_.finish->p10), until = column_of(fan_.finish->p80);
            for (auto column = from; column <= until; ++column)
                line[static_cast<std::size_t>(column)] = '=';
            if (fan_.finish->p50 <= last_)
                line[static_cast<std::size_t>(column_of(fan_.finish->p50))] = 'D';
            line.erase(line.find_last_not_of(' ') + 1);
            out += fmt::format("{:>{}} {}\n", "done", labels_ + 1, line);
        }
        return out;
    }

    const Fan& fan_;
    time::Date first_, last_;
    double most_ = 1;
    int labels_ = 0;
    int columns_ = 0;
    std::vector<std::string> cells_;
};

}  // namespace

std::string fan_text(const Fan& fan, const Look& look) {
    auto out = fan.title + "\n\n" + Grid(fan, look.width).draw() + '\n';
    std::vector<Piece> key{piece("o even odds"), piece(": half of the futures"),
                           piece(". 8 in 10")};
    if (fan.past.size() > 1)
        key.push_back(piece("* was"));
    if (fan.budget.size() > 1)
        key.push_back(piece("- budget"));
    if (fan.floor > 0)
        key.push_back(piece("_ kept back"));
    out += in_lines(key, 2, 0, look.width) + '\n';
    if (fan.miss)
        out += fan.miss->words + '\n';
    if (fan.finish)
        out += fan.finish->words + '\n';
    return out;
}

}  // namespace osm::chart
