#include "text/words.hpp"
#include "time/words.hpp"
#include "unit/catch.hpp"

#include <fstream>
#include <map>

using namespace osm;
using namespace osm::time;

namespace {

// What the tables of osm-values(7) say a word stands for, by the section they are in.
std::map<std::string, std::vector<std::pair<std::string, std::string>>> tables() {
    std::map<std::string, std::vector<std::pair<std::string, std::string>>> rows;
    std::ifstream page(OSM_SOURCE "/man/osm-values.7");
    std::string section;
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with(".Sh "))
            section = line.substr(4);
        const auto first = line.find(" Ta ");
        const auto second = line.find(" Ta ", first + 1);
        if (line.starts_with(".It ") && second != std::string::npos && !line.starts_with(".It Sy"))
            rows[section].emplace_back(line.substr(4, first - 4),
                                       line.substr(first + 4, second - first - 4));
    }
    return rows;
}

}  // namespace

TEST_CASE("the tables of osm-values(7) are true", "[time][words]") {
    const Words words(*read_stamp("2016-10-03T09:00:00+01:00"), Zone::named("Africa/Casablanca"));
    auto rows = tables();
    REQUIRE(rows["DATES"].size() >= 6);
    REQUIRE(rows["TIMES"].size() >= 8);
    REQUIRE(rows["PERIODS"].size() >= 10);
    REQUIRE(rows["DURATIONS"].size() >= 5);
    for (const auto& [word, meaning] : rows["DATES"])
        CHECK(word + " is " + to_text(words.date(word)) == word + " is " + meaning);
    for (const auto& [word, meaning] : rows["TIMES"])
        CHECK(word + " is " + to_text(words.moment(word)) == word + " is " + meaning);
    for (const auto& [word, meaning] : rows["PERIODS"])
        CHECK(word + " is " + to_text(words.period(word)) == word + " is " + meaning);
    for (const auto& [word, meaning] : rows["DURATIONS"])
        CHECK(word + " is " + to_clock(read_duration(word)) == word + " is " + meaning);
}
