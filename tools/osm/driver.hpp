// tools/osm/driver.hpp - what Git must be told in each clone: how fact files are merged.
#pragma once

#include "cli/context.hpp"
#include "text/diagnostic.hpp"

#include <filesystem>

namespace osm::front {

// Sees to it that the repository around the data folder, if it is in one that does not ignore it,
// has `osm merge-facts` as the merge driver `osm` in its config, which no clone brings along;
// confirms what it changed. A driver that someone else set is left alone; so is ours, as long as
// its program is there. What it found and could not mend is returned: fact files without the
// attribute `merge=osm`, a config that cannot be written. Failure only where there is no git.
enum class Confirm { yes, no };
text::Diagnostics install_driver(cli::Context& context, const std::filesystem::path& data,
                                 Confirm confirm = Confirm::yes);

}  // namespace osm::front
