#include "study/observed.hpp"

#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::study {
namespace {

using interchange::JsonKind;
using interchange::JsonValue;

constexpr Millis second = 1000;

// Of `.839` and what follows: 839.
Millis fraction(std::string_view digits) {
    Millis value = 0;
    Millis scale = second / 10;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            break;
        value += (c - '0') * scale;
        scale /= 10;
    }
    return value;
}

Millis fraction_in(std::string_view written) {
    const auto point = written.find('.');
    return point == std::string_view::npos ? 0 : fraction(written.substr(point + 1));
}

void take(const Observed& observed, Intake& intake) {
    const auto at = [&](Millis millis) { return intake.at(time::Instant{millis / second}); };
    intake.session(observed.line, at(observed.from), at(observed.until),
                   {observed.topic, observed.tags, {}});
}

}  // namespace

std::optional<Millis> millis_of(JsonValue time) {
    const auto written = time.text();
    if (time.kind() == JsonKind::number) {
        const auto seconds = time.whole();
        return seconds ? std::optional{*seconds * second + fraction_in(written)} : std::nullopt;
    }
    const auto moment = read_moment(written);
    if (!moment || !moment->timed)
        return std::nullopt;
    // What has no offset is of UTC: none of these programs writes a clock's time.
    const auto midnight = time::begin_of(moment->day, moment->offset.value_or(0));
    return (midnight.seconds + moment->of_day.seconds) * second + fraction_in(written);
}

std::optional<Millis> length_in_millis(JsonValue seconds) {
    const auto written = seconds.text();
    if (seconds.kind() != JsonKind::number || written.starts_with('-'))
        return std::nullopt;
    if (written.find("e-") != std::string_view::npos)  // 5e-05
        return 0;
    const auto length = read_units(written, second);
    return length ? std::optional{length->seconds} : std::nullopt;
}

void take_observed(std::vector<Observed> all, Millis bridge, Intake& intake) {
    std::ranges::stable_sort(all, {}, &Observed::from);
    std::int64_t short_ones = 0;
    Millis short_time = 0;
    const auto finish = [&](const Observed& observed) {
        if (observed.from / second < observed.until / second) {
            take(observed, intake);
        } else {
            ++short_ones;
            short_time += observed.until - observed.from;
        }
    };
    std::optional<Observed> open;
    for (auto& next : all) {
        if (open && next.topic == open->topic && next.tags == open->tags &&
            next.from - open->until <= bridge) {
            open->until = std::max(open->until, next.until);
            continue;
        }
        if (open)
            finish(*open);
        open = std::move(next);
    }
    if (open)
        finish(*open);
    if (short_ones > 0)
        intake.leave_out(all.front().line,
                         fmt::format("left out: {} of less than a second, {} s in all",
                                     text::counted(short_ones, "event"), short_time / second));
}

}  // namespace osm::study
