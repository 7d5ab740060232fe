#include "interchange/csv.hpp"
#include "money/amount.hpp"
#include "plan/curriculum.hpp"
#include "plan/progress.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace osm::plan {
namespace {

const std::vector<std::string> columns{"id",       "title", "track", "kind", "hours",
                                       "priority", "needs", "any",   "with", "text",
                                       "price",    "link",  "from",  "due"};

std::vector<std::string> words_in(const std::string& cell) {
    std::vector<std::string> found;
    for (const auto word : text::split(cell, ','))
        if (!text::trim(word).empty())
            found.emplace_back(text::trim(word));
    return found;
}

class Row {
public:
    Row(const std::vector<std::string>& names, const interchange::CsvRow& row,
        const std::string& file)
        : names_(names), row_(row), file_(file) {}

    std::string text(std::string_view name) const {
        const auto at = std::find(names_.begin(), names_.end(), name) - names_.begin();
        if (static_cast<std::size_t>(at) >= std::min(names_.size(), row_.cells.size()))
            return {};
        std::string cell(text::trim(row_.cells[static_cast<std::size_t>(at)]));
        for (auto& c : cell)
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
                c = ' ';
        return cell == "-" ? "" : cell;
    }

    std::optional<config::Estimate> hours() const {
        const auto words = words_in(text("hours"));
        if (words.empty())
            return std::nullopt;
        std::vector<double> hours;
        for (const auto& word : words) {
            const auto length = read_hours(word);
            if (!length)
                fail("'" + word + "' is no number of hours", "write 40, or 30,40,90");
            hours.push_back(length->hours());
        }
        if (hours.size() == 1)
            return config::Estimate{hours[0], hours[0], hours[0]};
        if (hours.size() != 3 || hours[0] > hours[1] || hours[1] > hours[2])
            fail("'" + text("hours") + "' are no hours", "write 40, or 30,40,90");
        return config::Estimate{hours[0], hours[1], hours[2]};
    }

    std::optional<std::int64_t> priority() const {
        const auto word = text("priority");
        if (word.empty())
            return std::nullopt;
        const auto found = text::whole_number(word);
        if (!found || *found < 1 || *found > 9)
            fail("'" + word + "' is no priority", "write 1 to 9");
        return found;
    }

    std::optional<time::Date> date(const std::string& name) const {
        const auto word = text(name);
        if (word.empty())
            return std::nullopt;
        const auto found = time::read_date(word);
        if (!found)
            fail("'" + word + "' is no date", "write 2016-10-03");
        return found;
    }

    [[noreturn]] void fail(std::string what, std::string hint) const {
        text::fail(std::move(what), std::move(hint), {file_, row_.line});
    }

private:
    const std::vector<std::string>& names_;
    const interchange::CsvRow& row_;
    const std::string& file_;
};

NewItem item_of(const Row& row, const Reading& reading) {
    NewItem item;
    item.id = row.text("id");
    item.title = row.text("title");
    if (item.id.empty())
        item.id = text::to_kebab(item.title);
    if (item.title == item.id)
        item.title.clear();
    item.track = row.text("track");
    if (item.track.empty())
        item.track = reading.track;
    item.kind = row.text("kind");
    if (item.kind.empty())
        item.kind = reading.kind;
    item.hours = row.hours();
    item.priority = row.priority();
    item.needs = words_in(row.text("needs"));
    item.any = words_in(row.text("any"));
    item.with = words_in(row.text("with"));
    item.text = row.text("text");
    item.price = row.text("price");
    item.link = row.text("link");
    item.from = row.date("from");
    item.due = row.date("due");
    return item;
}

}  // namespace

Curriculum read_table(std::string_view tsv, const std::string& file, const Reading& reading) {
    text::Diagnostics faults;
    const auto table = interchange::read_csv(tsv, file, '\t', faults);
    text::fail_if_any(faults);
    Curriculum found;
    if (table.rows.empty())
        return found;
    std::vector<std::string> names;
    for (const auto& cell : table.rows.front().cells) {
        names.push_back(text::lower(text::trim(cell)));
        if (std::find(columns.begin(), columns.end(), names.back()) == columns.end())
            text::fail("'" + cell + "' is no column of a plan",
                       text::did_you_mean(names.back(), columns,
                                          "the first line names them: " + text::join(columns, " ")),
                       {file, table.rows.front().line});
    }
    std::set<std::string> seen;
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        const Row row(names, table.rows[i], file);
        ++found.rows;
        auto item = item_of(row, reading);
        const auto left_out = [&](std::string_view why) {
            found.left_out.push_back(fmt::format("line {}: {}", table.rows[i].line, why));
        };
        if (item.id.empty()) {
            left_out("neither id nor title");
            continue;
        }
        if (!seen.insert(item.id).second) {
            left_out("'" + item.id + "' is there already");
            continue;
        }
        found.without_hours += item.hours ? 0 : 1;
        const bool needs = !item.needs.empty() || !item.any.empty();
        (needs               ? found.needs_found
         : item.text.empty() ? found.needs_none
                             : found.needs_in_words) += 1;
        found.entries.push_back({std::move(item), table.rows[i].line, ""});
    }
    return found;
}

}  // namespace osm::plan
