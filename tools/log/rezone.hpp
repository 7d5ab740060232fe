// tools/log/rezone.hpp - amend --zone: the laptop kept the old zone.
#pragma once

#include "cli/context.hpp"
#include "cli/verb.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::log {

// --zone, --period and --wall-clock.
class RezoneOptions {
public:
    void declare(cli::Options& options);

    // Failure (misuse) when one is given that needs --zone, without it.
    bool given() const;

    // Rewrites the offsets of the named records, or of the period's sessions, in one change.
    void run(cli::Context& context, const std::vector<std::string>& references, bool dry_run) const;

private:
    std::optional<std::string> zone_, period_;
    bool wall_clock_ = false;
};

}  // namespace osm::log
