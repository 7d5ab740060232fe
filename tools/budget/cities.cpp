#include "tools/budget/cities.hpp"

#include "records/reader.hpp"

namespace osm::spend {

Cities::Cities(const std::filesystem::path& data, text::Diagnostics& faults) {
    constexpr std::size_t event = 1, country = 2, tags = 3;
    records::Reader reader(data, records::stays, faults);
    records::Row row;
    while (reader.next(row)) {
        if (row.cells[event] != "enter")
            continue;
        const auto city = records::tag(row.cells[tags], "city");
        since_[row.stamps[0].day()] = city.empty() ? row.cells[country] : city;
    }
}

std::string_view Cities::at(time::Date day) const {
    const auto after = since_.upper_bound(day);
    return after == since_.begin() ? std::string_view{}
                                   : std::string_view{std::prev(after)->second};
}

}  // namespace osm::spend
