// budget/profiles.hpp - how bank files are read and sorted, as budget.toml says: [[import]] and
// [[rule]].
#pragma once

#include "budget/statement.hpp"
#include "config/document.hpp"
#include "text/diagnostic.hpp"
#include "text/pattern.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

// Movements in whose text the pattern is found belong to a category.
struct Rule {
    std::string match;  // as written; capitals do not count
    text::Pattern pattern;
    std::string category;
    std::string import;  // only of this profile; empty: of any
    std::string tags;    // joined
};

struct Importing {
    std::vector<Profile> profiles;
    std::vector<Rule> rules;  // the first that matches counts
};

// What is wrong beyond types goes to `faults` with its place.
Importing read_importing(const config::Table& root, text::Diagnostics& faults);

// The profile all of whose columns some row of the file names; nullptr for none or several.
const Profile* fitting(std::span<const Profile> profiles, std::string_view bytes);

// Gives each movement the category and tags of its rule. `profile` is the name of the one that read
// them.
void sort_out(std::vector<Movement>& movements, std::span<const Rule> rules,
              std::string_view profile);

// Payees without a category, and a pattern that finds each of them.
struct Payee {
    std::string pattern;
    std::int64_t movements = 0;
    money::Purse sum;
};

// The most frequent first.
std::vector<Payee> unsorted_payees(const std::vector<Movement>& movements);

// What was found, as an [[import]] to be pasted into budget.toml, and why; the last line without
// newline.
std::string to_toml(const Statement& statement, const std::string& name);

std::string_view name_of(Sign sign);  // "spent"
inline constexpr std::string_view delimiter_words[] = {"comma", "semicolon", "tab", "pipe"};
inline constexpr std::string_view delimiter_marks = ",;\t|";

}  // namespace osm::budget
