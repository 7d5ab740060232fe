#include "budget/exchange.hpp"

#include "interchange/csv.hpp"
#include "interchange/json.hpp"
#include "records/schema.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <unordered_map>

namespace osm::budget {
namespace {

constexpr std::string_view titles = "date,amount,currency,category,tags,note";

std::vector<Cells> from_csv(std::string_view bytes, const std::string& file,
                            text::Diagnostics& faults) {
    std::vector<Cells> facts;
    const auto csv = interchange::read_csv(bytes, file, ',', faults);
    for (std::size_t i = 1; i < csv.rows.size(); ++i) {
        const auto& [line, cells] = csv.rows[i];
        if (cells.size() != 6)
            faults.push_back(
                {{file, line},
                 fmt::format("{} where 6 belong", text::counted(std::ssize(cells), "cell")),
                 std::string(titles)});
        else
            facts.push_back({cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], line});
    }
    return facts;
}

std::vector<Cells> from_json(std::string_view bytes, const std::string& file,
                             text::Diagnostics& faults) {
    std::vector<Cells> facts;
    const auto json = interchange::Json::read(bytes, file, true, faults);
    for (auto one = json.first(); one; one = one.next()) {
        Cells cells{std::string(one.text("date")),
                    std::string(one.member("amount").text()),
                    std::string(one.text("currency")),
                    std::string(one.text("category")),
                    {},
                    std::string(one.text("note")),
                    one.line()};
        for (auto tag = one.member("tags").first(); tag; tag = tag.next())
            cells.tags += (cells.tags.empty() ? "" : ",") + std::string(tag.text());
        facts.push_back(std::move(cells));
    }
    return facts;
}

}  // namespace

std::string csv_titles() { return std::string(titles) + '\n'; }

std::string to_csv(const Cells& cells) {
    using interchange::csv_cell;
    return fmt::format("{},{},{},{},{},{}\n", cells.date, cells.amount, cells.currency,
                       csv_cell(cells.category), csv_cell(cells.tags), csv_cell(cells.note));
}

std::string to_json(const Cells& cells) {
    using interchange::json_string;
    std::string tags;
    if (!cells.tags.empty())
        for (const auto tag : text::split(std::string_view(cells.tags), ','))
            tags += (tags.empty() ? "" : ",") + json_string(tag);
    return fmt::format(
        R"({{"date":{},"amount":{},"currency":{},"category":{},"tags":[{}],"note":{}}})"
        "\n",
        json_string(cells.date), json_string(cells.amount), json_string(cells.currency),
        json_string(cells.category), tags, json_string(cells.note));
}

bool are_facts(std::string_view bytes) {
    bytes = text::without_mark(bytes);
    auto line = bytes.substr(0, bytes.find('\n'));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line == titles ||
           (line.starts_with(R"({"date":)") && line.find(R"("category":)") != line.npos);
}

std::vector<Cells> read_facts(std::string_view bytes, const std::string& file,
                              text::Diagnostics& faults) {
    bytes = text::without_mark(bytes);
    return bytes.starts_with('{') ? from_json(bytes, file, faults) : from_csv(bytes, file, faults);
}

std::vector<std::string> lines_to_add(const std::vector<Cells>& facts, const std::string& file,
                                      std::string_view present, text::Diagnostics& faults) {
    std::unordered_map<std::string_view, int> held;
    for (const auto line : text::split(present, '\n'))
        ++held[line];
    std::vector<std::string> lines;
    for (const auto& one : facts) {
        const std::vector<std::string> cells = {one.date,     one.amount, one.currency,
                                                one.category, one.tags,   one.note};
        try {
            auto line = records::to_line(records::money, cells);
            if (auto& left = held[line]; left > 0)
                --left;
            else
                lines.push_back(std::move(line));
        } catch (const text::Failure& failure) {
            for (auto fault : failure.found()) {
                fault.place = {file, one.line};
                faults.push_back(std::move(fault));
            }
        }
    }
    return lines;
}

}  // namespace osm::budget
