// tools/osm/starter.hpp - making a data folder from the starter files.
#pragma once

#include "cli/context.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace osm::front {

// The system's time zone by its IANA name; UTC where it has none.
std::string system_zone(const cli::Context& context);

struct Beginning {
    std::string zone;                            // IANA name
    std::optional<std::string> home;             // ISO 4217 code
    std::map<std::string, std::string> instead;  // texts in place of starter files, by their names
};

// The folder with its files, in a Git repository with our merge driver, and a word on each. What
// exists is kept as it is; nothing is committed. Whether there was no plan before.
bool make_data_folder(cli::Context& context, const std::filesystem::path& folder,
                      const Beginning& beginning);

}  // namespace osm::front
