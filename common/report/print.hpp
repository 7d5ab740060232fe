// report/print.hpp - a table in each of its five formats. For this module.
#pragma once

#include "report/table.hpp"

#include <string>
#include <vector>

namespace osm::report {

// What is printed of a table: the columns that were chosen, in that order.
struct Selection {
    const std::vector<Column>& columns;
    const std::vector<std::size_t>& chosen;
    const std::vector<std::vector<Cell>>& rows;
    const std::vector<std::vector<Cell>>& footers;
};

std::string print_table(const Selection& table, const Style& style);
std::string print_markdown(const Selection& table);
std::string print_tsv(const Selection& table, bool header);
std::string print_csv(const Selection& table, bool header);
std::string print_jsonl(const Selection& table);

}  // namespace osm::report
