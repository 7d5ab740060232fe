// WakaTime: the dump of its days (seconds of a day a project) or of its heartbeats, and what its
// API answers: summaries, durations.
#include "study/observed.hpp"

#include <algorithm>

namespace osm::study {
namespace {

using interchange::JsonKind;
using interchange::JsonValue;

// Two heartbeats that are no further apart are of one session; WakaTime's own default.
constexpr Millis timeout = 15 * 60 * 1000;

bool is_heartbeat(JsonValue value) { return value.member("time") && value.member("entity"); }

bool is_duration(JsonValue value) { return value.member("time") && value.member("duration"); }

std::string project_of(JsonValue value) {
    const auto project = value.member("project");
    return as_topic(project.kind() == JsonKind::text ? project.text() : "");
}

void take_day(JsonValue day, Intake& intake) {
    const auto written = day.member("date") ? day : day.member("range");
    const auto date = read_moment(written.text("date"));
    if (!date) {
        intake.leave_out(day.line(), "left out: it has no 'date'");
        return;
    }
    const auto take_total = [&](JsonValue holder, const About& about) {
        const auto inner = holder.member("grand_total");
        const auto total = (inner ? inner : holder).member("total_seconds");
        if (const auto seconds = total.whole(); seconds && *seconds > 0)
            intake.length(holder.line(), date->day, {*seconds}, about);
        else if (!seconds)
            intake.leave_out(holder.line(), "left out: it has no 'total_seconds'");
    };
    const auto projects = day.member("projects");
    for (auto project = projects.first(); project; project = project.next())
        take_total(project, {as_topic(project.text("name")), {}, {}});
    if (!projects)
        take_total(day, {});
}

class Beats {
public:
    explicit Beats(Intake& intake) : intake_(intake) {}

    void add_list(JsonValue list) {
        for (auto beat = list.first(); beat; beat = beat.next())
            add(beat);
    }

    void add(JsonValue beat) {
        if (const auto at = millis_of(beat.member("time")))
            beats_.push_back({*at, *at, beat.line(), project_of(beat), {}});
        else
            intake_.leave_out(beat.line(), "left out: a heartbeat has no 'time'");
    }

    // The time to the next beat belongs to the project of the one before.
    void take() {
        std::ranges::stable_sort(beats_, {}, &Observed::from);
        for (std::size_t i = 0; i + 1 < beats_.size(); ++i)
            if (const auto next = beats_[i + 1].from; next - beats_[i].from <= timeout)
                beats_[i].until = next;
        take_observed(std::move(beats_), 0, intake_);
    }

private:
    Intake& intake_;
    std::vector<Observed> beats_;
};

}  // namespace

bool is_wakatime(JsonValue value) {
    return is_heartbeat(value) || is_duration(value) || value.member("heartbeats") ||
           value.member("grand_total") || value.member("total_seconds") ||
           (value.member("date") && value.member("projects"));
}

void from_wakatime(JsonValue first, Intake& intake) {
    Beats beats{intake};
    std::vector<Observed> durations;
    for (auto value = first; value; value = value.next()) {
        if (value.member("heartbeats")) {
            beats.add_list(value.member("heartbeats"));
        } else if (is_duration(value)) {
            const auto at = millis_of(value.member("time"));
            const auto length = length_in_millis(value.member("duration"));
            if (at && length)
                durations.push_back({*at, *at + *length, value.line(), project_of(value), {}});
            else
                intake.leave_out(value.line(), "left out: its 'time' or 'duration' is no number");
        } else if (is_heartbeat(value)) {
            beats.add(value);
        } else {
            take_day(value, intake);
        }
    }
    beats.take();
    take_observed(std::move(durations), 0, intake);
}

}  // namespace osm::study
