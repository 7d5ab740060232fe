// tools/log/room.hpp - a session among others: refused where they share time, unless they give way
// or the sharing is meant.
#pragma once

#include "cli/context.hpp"
#include "cli/verb.hpp"
#include "study/mend.hpp"

#include <string>
#include <vector>

namespace osm::log {

// --adjust and --overlap.
class Room {
public:
    void declare(cli::Options& options);

    void check() const;  // Failure (misuse) for both at once

    bool adjust() const { return adjust_; }

    bool overlap() const { return overlap_; }

    // Who says --overlap means it: `check` need not ask again.
    std::vector<std::string> tags() const;

private:
    bool adjust_ = false;
    bool overlap_ = false;
};

// Failure (decision) that names the session which shares time with a new one.
[[noreturn]] void refuse_overlap(const cli::Context& context, const study::Past& past,
                                 std::string hint);

// The same when the running session has begun before `end`; not with --overlap.
void refuse_if_running(const cli::Context& context, time::Stamp end, const Room& room);

// Failure (decision) for a session that is longer than max_session, which `asked` allows.
void refuse_length(const cli::Context& context, time::Duration length, bool asked);

// Failure (misuse) for one that ends before it starts, or is still to come.
void check_order(const cli::Context& context, time::Stamp start, time::Stamp end);

// Records a session, in one change with what gives way to it; that is what is returned.
std::vector<study::Cut> record(cli::Context& context, const study::Open& session, time::Stamp end,
                               const Room& room);

// Cuts from the log what lasts from `from` until now, in one change with `change`. Where there is
// nothing to cut, nothing is changed.
std::vector<study::Cut> clear(cli::Context& context, time::Instant from, records::Change change);

// A line for each session that gave way, or would.
void say_cuts(cli::Context& context, const std::vector<study::Cut>& cuts, bool dry_run = false);

}  // namespace osm::log
