// The page lists what the code looks for.
#include "file/store.hpp"
#include "screen/screening.hpp"
#include "text/words.hpp"
#include "unit/catch.hpp"

using namespace osm;

TEST_CASE("the page of secrets names every rule, in the order of the code", "[screen]") {
    const auto page = *file::read_whole(OSM_SOURCE "/share/doc/secrets.md");
    std::vector<std::string> listed;
    for (const auto line : text::split(page, '\n'))
        if (line.starts_with("| `"))
            listed.emplace_back(line.substr(3, line.find('`', 3) - 3));
    CHECK(listed == screen::rule_names());
    CHECK(listed.size() >= 30);
    for (const auto& name : screen::personal_names())
        CHECK(page.find("`" + name + "`") != page.npos);
}
