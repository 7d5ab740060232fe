// config/keys.hpp - every key of every TOML file; osm-config(5) in code, and checked against it.
#pragma once

#include <span>
#include <string_view>

namespace osm::config {

enum class File { osm, plan, budget, gitleaks };  // the last is another program's

std::string_view name(File file);  // "osm.toml"

enum class Type {
    text,      // "…"
    texts,     // ["…", …]
    integer,   // 12
    number,    // 12 or 1.5
    boolean,   // true
    date,      // 2016-10-03, bare or in quotes
    dates,     // ["2016-12-24..2017-01-01", 2017-03-30]: days, and periods in quotes
    duration,  // "1h30m"
    clock,     // "09:30"
    amount,    // "600 USD"
    share,     // "1/2"
    table,     // [key]
    tables,    // [[key]]
    estimate,  // 40, or { low = 30, likely = 40, high = 90, source = "guess" }: hours
};

// One key. `path` is dotted; `*` stands for a name that the user chooses (`monthly.*`).
struct Key {
    std::string_view path;
    Type type;
    std::string_view help;  // one line, for osm-config(5) and for hints
};

std::span<const Key> keys(File file);

}  // namespace osm::config
