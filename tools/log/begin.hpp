// tools/log/begin.hpp - starting the clock, as start and resume do.
#pragma once

#include "cli/groups.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/room.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::log {

// --at, --ago, tags, a note, --adjust and --overlap; and the start itself.
class Beginning {
public:
    void declare(cli::Options& options);

    cli::NoteOptions& note() { return note_; }

    // Starts the clock on this topic, with these tags and those typed, and the note, unless another
    // one was typed. What runs is changed over, unless it is the very same: Failure (decision).
    void begin(cli::Context& context, std::string topic, std::vector<std::string> tags,
               std::string note) const;

private:
    bool begin_in_room(cli::Context& context, const std::optional<study::Open>& open,
                       const study::Open& next) const;
    void follow(cli::Context& context, study::Open& next) const;

    When when_;
    cli::NoteOptions note_;
    Room room_;
};

}  // namespace osm::log
