// osm-config(5) says what the code declares, and its examples are sound.
#include "config/document.hpp"
#include "file/store.hpp"
#include "text/words.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"

#include <array>
#include <set>

using namespace osm;
using config::File;

namespace {

constexpr std::array files{File::osm, File::plan, File::budget};

std::string_view word_of(config::Type type) {
    constexpr std::array words{"text",  "texts", "integer",  "number",  "boolean",
                               "date",  "dates", "duration", "clock",   "amount",
                               "share", "table", "tables",   "estimate"};
    return words[static_cast<std::size_t>(type)];
}

std::string page() { return *file::read_whole(OSM_SOURCE "/man/osm-config.5"); }

}  // namespace

TEST_CASE("the page lists each key with its type, in the order of the code", "[config]") {
    std::string declared, listed;
    for (const auto file : files)
        for (const auto& key : config::keys(file))
            declared += std::string{name(file)} + ' ' + std::string{key.path} + ' ' +
                        std::string{word_of(key.type)} + '\n';
    const auto text = page();
    std::string file;
    for (const auto line : text::split(text, '\n')) {
        const auto words = text::split(line, ' ');
        if (line.starts_with(".Ss "))
            file = words[1];
        else if (line.starts_with(".It Ic "))
            listed += file + ' ' + std::string{words[2]} + ' ' + std::string{words.back()} + '\n';
    }
    CHECK(listed == declared);
}

TEST_CASE("the page's examples are sound", "[config]") {
    const auto text = page();
    auto at = text.find(".Sh EXAMPLES");
    for (const auto file : files) {
        at = text.find(".Pa " + std::string{name(file)} + " ,", at);
        REQUIRE(at != text.npos);
        const auto begin = text.find("indent\n", at) + 7;
        const auto example = text.substr(begin, text.find(".Ed", begin) - begin);
        text::Diagnostics faults;
        const auto document =
            config::Document::parse(example, std::string{name(file)}, file, faults);
        CHECK(unit::told(faults).empty());
        CHECK(document.root().names().size() > 2);
    }
}

TEST_CASE("a parent is declared before its keys, as a table", "[config]") {
    for (const auto file : files) {
        std::set<std::string_view> tables;
        for (const auto& key : config::keys(file)) {
            INFO(key.path);
            CHECK_FALSE(key.help.empty());
            if (const auto dot = key.path.rfind('.'); dot != key.path.npos)
                CHECK(tables.contains(key.path.substr(0, dot)));
            if (key.type == config::Type::table || key.type == config::Type::tables)
                tables.insert(key.path);
        }
    }
}

TEST_CASE("the example year reads without a fault", "[config]") {
    for (const auto file : files) {
        text::Diagnostics faults;
        const auto document = config::Document::read(OSM_SOURCE "/share/example", file, faults);
        CHECK(document.exists());
        CHECK(unit::told(faults).empty());
    }
}
