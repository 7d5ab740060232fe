// tools/budget/cities.hpp - where one was, day by day, by facts/stays.tsv.
#pragma once

#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace osm::spend {

class Cities {
public:
    // The last entry of each day counts: where the night was spent. Its tag city=, else its
    // country.
    Cities(const std::filesystem::path& data, text::Diagnostics& faults);

    std::string_view at(time::Date day) const;  // "" before the first entry

private:
    std::map<time::Date, std::string> since_;
};

}  // namespace osm::spend
