#include "unit/screen/profiles.hpp"

#include <utility>
#include <vector>

namespace osm::unit {
namespace {

using Tags = std::vector<std::pair<std::string, std::string>>;

std::string big(std::size_t number, std::size_t size) {
    std::string bytes;
    for (std::size_t i = size; i-- > 0;)
        bytes += static_cast<char>(number >> (8 * i));
    return bytes;
}

std::string point(std::size_t x, std::size_t y, std::size_t z) {
    return "XYZ " + big(0, 4) + big(x, 4) + big(y, 4) + big(z, 4);
}

std::string profile(std::size_t version, std::string_view kind, const Tags& tags) {
    std::string table = big(tags.size(), 4), data;
    const auto begin = 132 + tags.size() * 12;
    for (const auto& [name, content] : tags) {
        table += name + big(begin + data.size(), 4) + big(content.size(), 4);
        data += content + std::string((4 - content.size() % 4) % 4, '\0');
    }
    return big(begin + data.size(), 4) + "MAKR" + big(version << 24, 4) + std::string(kind) +
           big(2017, 2) + big(3, 2) + std::string(8, '\1') + "acspAPPL" + big(0, 4) + "SAMS" +
           "S27A" + big(0, 8) + big(1, 4) + big(0xf6d6, 4) + big(0x10000, 4) + big(0xd32d, 4) +
           "ANNA" + std::string(16, 'i') + std::string(28, '\0') + table + data;
}

}  // namespace

std::string colour_profile(std::string_view name, std::string_view extra) {
    const std::string curve = "curv" + big(0, 4) + big(1, 4) + big(0x0233, 2);
    const std::string described =
        "desc" + big(0, 4) + big(name.size() + 1, 4) + std::string(name) + std::string(79, '\0');
    return profile(2, "mntrRGB XYZ ",
                   {{"desc", described},
                    {"cprt", "text" + big(0, 4) + "by " + std::string(name)},
                    {"wtpt", point(0xf351, 0x10000, 0x116cc)},
                    {"rXYZ", point(0x83df, 0x3dbf, 0xffffffbb)},
                    {"gXYZ", point(0x4abf, 0xb137, 0x0ab9)},
                    {"bXYZ", point(0x2838, 0x110b, 0xc8b9)},
                    {"rTRC", curve},
                    {"gTRC", curve},
                    {"bTRC", curve},
                    {"MAKR", "data" + big(0, 4) + std::string(extra)}});
}

std::string table_profile(std::string_view name) {
    std::string described =
        "mluc" + big(0, 4) + big(1, 4) + big(12, 4) + "enUS" + big(2 * name.size(), 4) + big(28, 4);
    for (const char c : name)
        described += {'\0', c};
    // Three colours in and out, two points a side.
    const std::string table = "mft1" + big(0, 4) + big(0x03030200, 4) + std::string(36, '\1') +
                              std::string(3 * 256 + 8 * 3 + 3 * 256, '\7');
    return profile(4, "prtrRGB Lab ",
                   {{"desc", described}, {"A2B0", table + "behind it"}, {"B2A0", table}});
}

}  // namespace osm::unit
