#include "study/streak.hpp"

#include <algorithm>

namespace osm::study {
namespace {

std::vector<Stretch> in_a_row(const Days& days, time::Date last, const Rests& rests, int length) {
    std::vector<Stretch> all;
    if (days.empty())
        return all;
    auto first = days.begin()->first;
    if (length == 7)
        first = first - static_cast<int>(first.weekday());
    auto at = days.begin();
    // A traveller's day may be ahead of the one at home.
    for (last = std::max(last, days.rbegin()->first); first <= last; first = first + length) {
        Stretch stretch{first, first + (length - 1), {}, true};
        for (auto day = first; day <= stretch.last; ++day)
            stretch.rests = stretch.rests && rests(day);
        for (; at != days.end() && at->first <= stretch.last; ++at)
            stretch.spent += at->second.spent;
        all.push_back(stretch);
    }
    return all;
}

}  // namespace

std::vector<Stretch> days_in_a_row(const Days& days, time::Date last, const Rests& rests) {
    return in_a_row(days, last, rests, 1);
}

std::vector<Stretch> weeks_in_a_row(const Days& days, time::Date last, const Rests& rests) {
    return in_a_row(days, last, rests, 7);
}

Streaks streaks(std::span<const Stretch> stretches, time::Duration enough, bool running) {
    Streaks found;
    Run run;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const Stretch& stretch = stretches[i];
        if (stretch.spent >= enough) {
            ++found.studied;
            if (run.length++ == 0)
                run.first = stretch.first;
            run.last = stretch.last;
            run.spent += stretch.spent;
            if (run.length > found.longest.length)
                found.longest = run;
        } else if (stretch.rests) {
            ++found.rested;
        } else if (!running || i + 1 < stretches.size()) {
            ++found.missed;
            run = {};
        }
    }
    found.current = run;
    return found;
}

}  // namespace osm::study
