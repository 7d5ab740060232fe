// plan/append.hpp - one more item at the end of plan.toml: the one file of a person's that a tool
// adds to.
#pragma once

#include "config/document.hpp"
#include "file/system.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace osm::plan {

// As it is to stand in the file; empty and absent fields are left out.
struct NewItem {
    std::string id;
    std::string title;
    std::string track;
    bool new_track = false;  // a [[track]] of that id goes before it
    std::string kind;
    std::optional<config::Estimate> hours;
    std::optional<std::int64_t> priority;
    std::vector<std::string> needs, any, with;
    std::string text;
    std::string price;
    std::string link;
    std::optional<time::Date> from;
    std::optional<time::Date> due;
};

// The block: `[[item]]`, then one key a line; before it that of a new track.
std::string to_toml(const NewItem& item);

// `[[milestone]]` that needs them all.
std::string milestone_to_toml(const std::string& id, const std::string& title,
                              const std::vector<std::string>& needs);

// Appends blocks of TOML to plan.toml, under the same conditions as below.
void append(file::System& system, const std::filesystem::path& data, const std::string& blocks);

// Appends the block to plan.toml, which is made when there is none. The new file is read and
// checked before it takes the old one's place in one step; Failure (misuse) with what is wrong, and
// nothing is written, when it would not do: a double id, an unknown prerequisite, a circle. No
// other byte of the file changes.
void append(file::System& system, const std::filesystem::path& data, const NewItem& item);

}  // namespace osm::plan
