// study/streak.hpp - days, or weeks, in a row with enough study in them.
#pragma once

#include "study/totals.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace osm::study {

// A day or a week. One that rests need not be studied: it breaks no run, and lengthens none.
struct Stretch {
    time::Date first;
    time::Date last;
    time::Duration spent;
    bool rests = false;
};

using Rests = std::function<bool(time::Date)>;

// Every day from the first with a session to `last`, or every ISO week of them: one rests when each
// of its days does. Empty when there is no session.
std::vector<Stretch> days_in_a_row(const Days& days, time::Date last, const Rests& rests);
std::vector<Stretch> weeks_in_a_row(const Days& days, time::Date last, const Rests& rests);

// Stretches with enough study, one after the other, `rested` ones between them not counted.
struct Run {
    std::int64_t length = 0;
    time::Date first = {};  // of the first and the last that counts
    time::Date last = {};
    time::Duration spent = {};
};

struct Streaks {
    Run current;  // length 0: the last that should have been studied was not
    Run longest;  // the earliest of those that are
    std::int64_t studied = 0;
    std::int64_t rested = 0;  // with less than enough, and that was planned
    std::int64_t missed = 0;
};

// `stretches` in order and without a hole. When the last one is `running`, it has not been missed
// yet.
Streaks streaks(std::span<const Stretch> stretches, time::Duration enough, bool running);

}  // namespace osm::study
