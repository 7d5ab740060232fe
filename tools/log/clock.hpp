// tools/log/clock.hpp - what the verbs that move the clock have in common.
#pragma once

#include "cli/context.hpp"
#include "cli/verb.hpp"
#include "study/clock.hpp"
#include "study/inference.hpp"
#include "time/calendar.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace osm::log {

// --at TIME or --ago LENGTH, and now without them.
class When {
public:
    void declare(cli::Options& options);

    bool given() const { return at_ || ago_; }

    // Failure (misuse) for both at once, and for a time to come.
    time::Stamp resolve(const cli::Context& context) const;

    // The same for what cannot be before `open` began. A session of less than a second is recorded
    // as one of a second, so what runs may begin a moment later than now: then it is that moment.
    // Failure (misuse) for another time before that.
    time::Stamp resolve_after(const cli::Context& context, const study::Open& open) const;

private:
    std::optional<std::string> at_, ago_;
};

// [log] of osm.toml, with what stands unless set.
time::Duration max_session(const cli::Context& context);  // 4 h
study::Rule inference_rule(const cli::Context& context);

// The log's name in messages.
std::string log_file(const cli::Context& context);

// So many commands a second, one after the other, at most: for so long what was recorded may end
// later than now.
inline constexpr time::Duration haste{60};

// "2016-10-03 09:02 (+01:00)": how a confirmation says a time.
std::string in_full(time::Stamp stamp);
// "2016-10-03 09:02 to 10:30 (+01:00)", with the second day where it is another.
std::string in_full(time::Stamp start, time::Stamp end);

// The first moment after `start` at which a clock of that offset shows `of_day`.
time::Stamp first_after(time::Stamp start, time::Duration of_day, std::int32_t offset);

// How long nobody was seen: since the last sign of life, or since the session began.
time::Duration idle(const cli::Context& context, const study::Open& open);

// Throws when the session would end at `end` longer than max_session: too long to be logged
// unasked. Prints the commands that decide, with what speaks for each.
void refuse_if_too_long(cli::Context& context, const study::Open& open, time::Stamp end);

// Makes the running session a fact that ends at `end`, and says so; what runs then is `next`, which
// begins no earlier, or nothing. One change, for undo. Never refused for an overlap: that would
// keep the clock running; it is named instead. What is changed over before it ran for a second is
// put away.
void finish(cli::Context& context, const study::Open& open, time::Stamp end,
            study::Open* next = nullptr);

// "stopped TOPIC at TIME, LENGTH".
void say_stopped(cli::Context& context, const study::Open& open, time::Stamp end,
                 std::string_view rest = {});

// Has the clock show `after` in the place of `before`, and records nothing.
void move_clock(cli::Context& context, const std::optional<study::Open>& before,
                const std::optional<study::Open>& after);

// The lock under which .osm/open changes, so that two commands at once are two commands in a row.
file::Lock clock_lock(cli::Context& context,
                      std::chrono::milliseconds patience = std::chrono::seconds(10));

// Tells, once, what the git hook could not do since.
void tell_hook_problems(cli::Context& context);

}  // namespace osm::log
