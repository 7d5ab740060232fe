#include "tools/log/cross.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace osm::log {
namespace {

constexpr int gap = 2;  // blanks between columns, as the table has them

int width_of(time::Duration length) { return text::width(time::to_clock(length)); }

// A column of the wide table: hours by the place of their row.
struct Column {
    std::string title;
    time::Duration sum;
    std::map<std::size_t, time::Duration> hours = {};

    int width() const {
        int widest = std::max(text::width(title), width_of(sum));
        for (const auto& [row, length] : hours)
            widest = std::max(widest, width_of(length));
        return widest;
    }

    void take(const Column& other) {
        sum += other.sum;
        for (const auto& [row, length] : other.hours)
            hours[row] += length;
    }
};

std::vector<Column> columns_of(const Cross& cross,
                               const std::vector<study::Groups::Row>& row_totals) {
    std::map<std::string, std::size_t> row_places;
    for (std::size_t i = 0; i < row_totals.size(); ++i)
        row_places.emplace(row_totals[i].row, i);
    std::vector<Column> columns;
    std::map<std::string, std::size_t> column_places;
    for (const auto& total : cross.columns.rows()) {
        column_places.emplace(total.row, columns.size());
        columns.push_back({total.row, total.sum.spent});
    }
    for (const auto& cell : cross.cells.rows())
        columns[column_places.at(cell.column)].hours[row_places.at(cell.row)] = cell.sum.spent;
    return columns;
}

// Folds what is too much for `room` into one column.
std::vector<Column> fitted(std::vector<Column> columns, study::Axis axis, int room) {
    std::vector<int> widths;
    int taken = 0;
    for (const auto& column : columns) {
        widths.push_back(column.width() + gap);
        taken += widths.back();
    }
    if (taken <= room)
        return columns;
    const bool in_time = study::is_calendar(axis);
    Column rest{in_time ? "earlier" : "others", {}};
    int rest_width = 0;
    while (columns.size() > 1 && taken + rest_width > room) {
        const auto least =
            in_time ? columns.begin()
                    : std::min_element(columns.begin(), columns.end(),
                                       [](const auto& a, const auto& b) { return a.sum < b.sum; });
        const auto width = widths.begin() + (least - columns.begin());
        rest.take(*least);
        rest_width = rest.width() + gap;
        taken -= *width;
        widths.erase(width);
        columns.erase(least);
    }
    columns.insert(in_time ? columns.begin() : columns.end(), std::move(rest));
    return columns;
}

report::Cell cell(time::Duration length) {
    return length.seconds == 0 ? report::Cell{} : report::Cell{length};
}

}  // namespace

report::Table long_form(const study::By& by, const study::Groups& groups) {
    std::vector<report::Column> columns{report::text(std::string{study::name(by.rows.axis)})};
    if (by.columns)
        columns.push_back(report::text(std::string{study::name(by.columns->axis)}));
    columns.push_back(report::count("sessions"));
    columns.push_back(report::duration("time"));
    columns.push_back(report::duration("from_git", "from git"));
    report::Table table{std::move(columns)};
    const auto with = [&](std::vector<report::Cell> cells, const study::Sum& sum) {
        cells.insert(cells.end(), {sum.sessions, sum.spent, sum.from_git});
        return cells;
    };
    for (const auto& row : groups.rows())
        table.row(by.columns ? with({row.row, row.column}, row.sum) : with({row.row}, row.sum));
    const report::Cell total{std::string{"total"}};
    table.footer(by.columns ? with({total, std::monostate{}}, groups.all())
                            : with({total}, groups.all()));
    return table;
}

Cross::Cross(study::By of, time::Duration day_start, time::Period within)
    : by(of),
      cells(of, day_start, within),
      rows({of.rows}, day_start, within),
      columns({of.columns.value_or(of.rows)}, day_start, within) {}

void Cross::add(const study::Session& session) {
    cells.add(session);
    rows.add(session);
    columns.add(session);
}

report::Table wide_form(const Cross& cross, int width) {
    const auto totals = cross.rows.rows();
    const auto all = cross.rows.all().spent;
    std::string name{study::name(cross.by.rows.axis)};
    int labels = std::max(text::width(name), 5);
    for (const auto& total : totals)
        labels = std::max(labels, text::width(total.row));
    const int total_width = std::max(5, width_of(all)) + gap;
    auto columns = columns_of(cross, totals);
    if (width > 0)
        columns = fitted(std::move(columns), cross.by.columns->axis, width - labels - total_width);

    std::vector<report::Column> shown{report::text(std::move(name))};
    for (const auto& column : columns)
        shown.push_back(report::duration(column.title));
    shown.push_back(report::duration("total"));
    report::Table table{std::move(shown)};
    for (std::size_t i = 0; i < totals.size(); ++i) {
        std::vector<report::Cell> cells{totals[i].row};
        for (const auto& column : columns) {
            const auto found = column.hours.find(i);
            cells.push_back(found == column.hours.end() ? report::Cell{} : cell(found->second));
        }
        cells.emplace_back(totals[i].sum.spent);
        table.row(std::move(cells));
    }
    std::vector<report::Cell> footer{std::string{"total"}};
    for (const auto& column : columns)
        footer.emplace_back(column.sum);
    footer.emplace_back(all);
    table.footer(std::move(footer));
    return table;
}

}  // namespace osm::log
