#include "tools/log/target.hpp"

#include "study/working.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/planned.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace osm::log {
namespace {

// What was done: of it, what was done late and on days off.
struct Done {
    time::Duration spent, late, off, from_git;

    Done& operator+=(const Done& other) {
        spent += other.spent;
        late += other.late;
        off += other.off;
        from_git += other.from_git;
        return *this;
    }
};

struct Target {
    time::Duration whole, by_now;

    Target& operator+=(const Target& other) {
        whole += other.whole;
        by_now += other.by_now;
        return *this;
    }
};

// Rows are days, weeks or months, tracks, or both.
struct Rows {
    std::optional<study::Axis> time;
    bool tracks = false;
};

Rows rows_of(const study::By& by) {
    Rows rows;
    for (const auto& each : {std::optional{by.rows}, by.columns}) {
        if (!each)
            continue;
        if (study::is_calendar(each->axis) && !rows.time)
            rows.time = each->axis;
        else if (*each == study::Grouping{study::Axis::topic, 1} && !rows.tracks)
            rows.tracks = true;
        else
            text::fail(fmt::format("'{}' has no target", study::name(each->axis)),
                       "with --target write --by topic:1, day, week, month, or week,topic:1");
    }
    return rows;
}

constexpr plan::Index elsewhere = plan::none;  // what no track has

class Sheet {
public:
    Sheet(cli::Context& context, Planned& planned, const Rows& rows)
        : planned_(planned),
          rows_(rows),
          day_start_(context.day_start()),
          now_(context.now()),
          today_(context.words().today()) {}

    // Which tracks there are rows for. A session is of a track as the plan says, so that a bare
    // item's counts too.
    void choose(const std::vector<std::string>& topics) {
        chosen_ = !topics.empty();
        for (plan::Index i = 0; i < planned_.plan().tracks.size(); ++i) {
            const auto& id = planned_.plan().tracks[i].id;
            if (topics.empty() || std::find(topics.begin(), topics.end(), id) != topics.end())
                tracks_.push_back(i);
        }
    }

    void add(const study::Session& session, const time::Period& period) {
        const auto track = planned_.track_of(session.topic).value_or(elsewhere);
        if (chosen_ && std::ranges::find(tracks_, track) == tracks_.end())
            return;
        const auto leaving = planned_.capacity().leaving();
        study::each_part(session, day_start_, [&](const study::Part& part) {
            if (!period.holds(part.day))
                return;
            Done done{part.length, {}, {}, session.from_git() ? part.length : time::Duration{}};
            if (planned_.rests(part.day))
                done.off = part.length;
            else if (leaving)
                done.late = study::later_than(*leaving, part, session.start.offset);
            done_[part.day][track] += done;
        });
    }

    report::Table table(const time::Period& period) {
        const auto first = begin(period);
        const auto last = period.last.value_or(today_);
        report::Table table{columns()};
        Done all_done;
        Target all_target;
        for (auto day = first; day <= last;) {
            const auto end =
                rows_.time ? std::min(study::end_of(day, *rows_.time), last + 1) : last + 1;
            add_rows(table, day, end, all_target, all_done);
            day = end;
        }
        table.footer(cells("total", "", all_target, all_done));
        return table;
    }

private:
    time::Date begin(const time::Period& period) const {
        if (period.first)
            return *period.first;
        auto first = planned_.plan().start.value_or(period.last.value_or(today_));
        if (!done_.empty())
            first = std::min(first, done_.begin()->first);
        return first;
    }

    std::vector<report::Column> columns() const {
        std::vector<report::Column> columns;
        if (rows_.time)
            columns.push_back(report::text(std::string{study::name(*rows_.time)}));
        if (rows_.tracks)
            columns.push_back(report::text("track"));
        for (auto column :
             {report::duration("target"), report::duration("by_now", "by now"),
              report::duration("time"), report::duration("difference", "+/-"),
              report::ratio("pace"), report::duration("late"), report::duration("off", "days off"),
              report::duration("from_git", "from git")})
            columns.push_back(std::move(column));
        return columns;
    }

    // The rows of the days from `from`, before `end`.
    void add_rows(report::Table& table, time::Date from, time::Date end, Target& all_target,
                  Done& all_done) const {
        std::map<plan::Index, Done> done;
        for (auto at = done_.lower_bound(from); at != done_.end() && at->first < end; ++at)
            for (const auto& [track, of_track] : at->second)
                done[track] += of_track;
        const auto begins =
            rows_.time ? study::label(study::begin_of(from, *rows_.time), *rows_.time) : "";
        Target target_sum;
        Done done_sum;
        const auto row = [&](const std::string& track, const Target& target, const Done& of_row) {
            if (target.whole.seconds == 0 && of_row.spent.seconds == 0)
                return;
            table.row(cells(begins, track, target, of_row));
        };
        for (const auto track : tracks_) {
            const auto target = target_of(from, end - 1, track);
            if (rows_.tracks)
                row(planned_.plan().tracks[track].id, target, done[track]);
            target_sum += target;
            done_sum += done[track];
        }
        if (const auto other = done.find(elsewhere); other != done.end()) {
            if (rows_.tracks)
                row("other", {}, other->second);
            done_sum += other->second;
        }
        if (!rows_.tracks)
            row({}, target_sum, done_sum);
        all_target += target_sum;
        all_done += done_sum;
    }

    Target target_of(time::Date from, time::Date last, plan::Index track) const {
        const auto& capacity = planned_.capacity();
        Target target{capacity.between(from, last, track), {}};
        target.by_now = last <= today_ ? target.whole : capacity.between(from, today_, track);
        // Today's hours are over when its own midnight is past and day_start is not.
        if (from <= today_ && today_ <= last && now_.day() == today_)
            target.by_now -= capacity.rest_of(now_, track);
        return target;
    }

    // The first column there is gets `first`, or `second` when rows are tracks alone and it is
    // told.
    std::vector<report::Cell> cells(const std::string& first, const std::string& second,
                                    const Target& target, const Done& done) const {
        std::vector<report::Cell> cells;
        if (rows_.time)
            cells.emplace_back(first);
        if (rows_.tracks)
            cells.emplace_back(rows_.time || !second.empty() ? second : first);
        for (const auto length :
             {target.whole, target.by_now, done.spent, done.spent - target.by_now})
            cells.emplace_back(length);
        const auto planned = static_cast<double>(target.by_now.seconds);
        cells.emplace_back();
        if (planned > 0)
            cells.back() = report::Real{static_cast<double>(done.spent.seconds) / planned};
        for (const auto length : {done.late, done.off, done.from_git})
            cells.emplace_back(length);
        return cells;
    }

    Planned& planned_;
    Rows rows_;
    time::Duration day_start_;
    time::Stamp now_;
    time::Date today_;
    bool chosen_ = false;
    std::vector<plan::Index> tracks_;
    std::map<time::Date, std::map<plan::Index, Done>> done_;
};

void refuse_what_has_no_target(const Planned& planned, const Reading& reading) {
    if (planned.plan().tracks.empty())
        text::fail(planned.plan().exists ? "plan.toml has no track: there is no target"
                                         : "there is no plan.toml: there is no target",
                   "osm-plan add ml:pgm-1 --hours 55 --new-track");
    if (reading.asks_for_tags())
        text::fail("--target and --tag do not go together", "a tag has no target");
    for (const auto& topic : reading.topics())
        if (!planned.plan().track(topic)) {
            std::vector<std::string> ids;
            for (const auto& track : planned.plan().tracks)
                ids.push_back(track.id);
            text::fail(fmt::format("--topic: '{}' has no target", topic),
                       text::did_you_mean(topic, ids, "a track has: " + text::join(ids, ", ")));
        }
}

}  // namespace

report::Table target_table(cli::Context& context, const Reading& reading, const study::By& by) {
    const auto rows = rows_of(by);
    Planned planned{context};
    refuse_what_has_no_target(planned, reading);
    Sheet sheet{context, planned, rows};
    sheet.choose(reading.topics());
    const auto period = reading.period(context);
    reading.each_of_any_topic(context,
                              [&](const study::Session& session) { sheet.add(session, period); });
    return sheet.table(period);
}

}  // namespace osm::log
