// What a file must begin with before anything is added to it.
#include "file/store.hpp"
#include "unit/catch.hpp"
#include "unit/file/folder.hpp"
#include "unit/refusal.hpp"

using namespace osm;
using unit::Folder;
using unit::slurp;
using unit::spill;

TEST_CASE("the first line decides whether anything may be added", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    spill(path, "#osm other 2\na\n");
    file::Append what{path, "#osm test 1", {"b"}};
    std::string seen;
    what.admit = [&](std::string_view first) {
        seen = first;
        text::fail("no");
    };
    CHECK(refusal([&] { file::append(file::real_system(), what); }) == "osm-x: error: no");
    CHECK(seen == "#osm other 2");
    CHECK(slurp(path) == "#osm other 2\na\n");

    // Also when there is no other line and no newline.
    spill(path, "2016-10-03\twhole");
    CHECK(refusal([&] { file::append(file::real_system(), what); }) == "osm-x: error: no");
    CHECK(seen == "2016-10-03\twhole");
    CHECK(slurp(path) == "2016-10-03\twhole");
}
