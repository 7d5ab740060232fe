// budget/costs.hpp - what lines cost in one currency, and which of them were for learning.
#pragma once

#include "budget/bills.hpp"
#include "budget/ledger.hpp"
#include "money/amount.hpp"
#include "money/rates.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

// My part of what was spent, each line at its own day's rate; `which` chooses among the lines that
// are spending, by their number in `entries`. Failure (misuse) that lists every missing rate.
money::Amount cost(const std::vector<Entry>& entries, const money::Rates& rates,
                   money::Currency home,
                   const std::function<bool(std::size_t, const Entry&)>& which = {});

// From here the budget counts: its start, else the first line; nullopt without either.
std::optional<time::Date> first_day(const Budget& budget, const std::vector<Entry>& entries);

// The item of the plan that a word means; nullopt for none.
using Item = std::function<std::optional<std::string>(std::string_view)>;

// The item that a bill is for: its `course`, else the item that it is named like.
std::optional<std::string> course_of(const Bill& bill, const Item& item);

// The item that each line was for, "" for none: by its tag course=, by the bill that it pays, or by
// a note that is an item's id. `due` as `match` left it.
std::vector<std::string> courses(const Budget& budget, const std::vector<Entry>& entries,
                                 const std::vector<Occurrence>& due, const Item& item);

// Whether it is the category `word` or one below: `food` holds `food:eating-out`. Nothing is below
// an empty word.
bool is_below(std::string_view category, std::string_view word);

// Whether a category is for learning: `learning`, or below it.
bool is_learning(std::string_view category);

}  // namespace osm::budget
