// unit/budget/facts.hpp - a data folder that lasts as long as a test, and short ways to say money.
#pragma once

#include "budget/bills.hpp"
#include "budget/ledger.hpp"
#include "config/document.hpp"
#include "unit/catch.hpp"

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace osm::budget {

inline time::Date day(std::string_view text) { return time::read_date(text).value(); }

inline money::Currency cur(std::string_view code) { return money::Currency::named(code).value(); }

inline money::Amount amount(std::string_view text) { return money::read_amount(text); }

class Folder {
public:
    explicit Folder(std::string_view money, std::string_view rates = {}) {
        std::string name = (std::filesystem::temp_directory_path() / "osm-unit-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        path_ = name;
        std::filesystem::create_directories(path_ / "facts");
        std::ofstream(path_ / "facts/money.tsv") << "#osm money 1\n" << money;
        if (!rates.empty())
            std::ofstream(path_ / "facts/rates.tsv") << "#osm rates 1\n" << rates;
    }

    ~Folder() { std::filesystem::remove_all(path_); }

    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return path_; }

    Ledger ledger(std::string_view today, text::Diagnostics& faults) const {
        return {path_, day(today), faults};
    }

private:
    std::filesystem::path path_;
};

// A line as `entries` keeps it.
inline Entry entry(std::string_view date, std::string_view sum, std::string_view category,
                   std::string_view note = {}, money::Share mine = {}) {
    Entry made;
    made.day = day(date);
    made.amount = amount(sum);
    made.mine = mine;
    made.kind = kind_of(category);
    made.category = category;
    made.note = note;
    return made;
}

// budget.toml from its text; what is wrong with it, in `faults`.
inline Budget budget_of(std::string_view toml, text::Diagnostics& faults) {
    const auto document =
        config::Document::parse(toml, "budget.toml", config::File::budget, faults);
    return read_budget(document.root(), faults);
}

inline Budget budget_of(std::string_view toml) {
    text::Diagnostics faults;
    auto budget = budget_of(toml, faults);
    text::fail_if_any(faults);
    return budget;
}

}  // namespace osm::budget
