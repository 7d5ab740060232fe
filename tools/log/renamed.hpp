// tools/log/renamed.hpp - what runs follows a renaming of the log, and its undo and redo.
#pragma once

#include "cli/context.hpp"
#include "records/store.hpp"
#include "study/clock.hpp"

#include <string>

namespace osm::log {

// Gives what runs its new topic. `change` is what became of the log, which undo takes back.
void rename_running(cli::Context& context, study::Open open, const std::string& topic,
                    const records::Change& change);

// After undo or redo: when that was the renaming by which what runs got its topic, it gets its old
// one back, or the new one again.
void follow_renaming(cli::Context& context, const records::Change& change);

}  // namespace osm::log
