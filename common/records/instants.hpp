// records/instants.hpp - instants of neighbouring lines, which mostly share their day and offset.
// Known to records alone.
#pragma once

#include "time/calendar.hpp"

#include <array>
#include <span>
#include <string_view>

namespace osm::records {

// Reads as time::read_stamp does, and remembers what the last one said about its day and offset:
// the next of the same day costs its six digits of time. Twice as fast on a file, and no slower
// elsewhere.
class Instants {
public:
    // False when `text` is not an instant; `to` is left as it was then.
    bool read(std::string_view text, time::Stamp& to);

    // Two at once, where one byte stands between them: most lines of a study log begin and end on
    // the days of the line before, and are told from it as one piece. `to` may be half written when
    // it is false.
    bool read_both(std::string_view from, std::string_view until, std::span<time::Stamp, 2> to);

private:
    bool read_anew(std::string_view text, time::Stamp& to);

    static constexpr std::size_t width = 25;  // 2016-10-03T09:02:11+01:00

    std::array<char, width> last_{};
    time::Instant midnight_;  // of its day, there
    std::int32_t offset_ = 0;

    std::array<char, 2 * width + 1> last_both_{};
    std::array<time::Stamp, 2> midnights_;  // of their days
};

}  // namespace osm::records
