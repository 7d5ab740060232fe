#include "tools/log/pictures.hpp"

#include "study/totals.hpp"
#include "text/words.hpp"
#include "tools/log/spans.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace osm::log {
namespace {

// "31:20 of study, ml, 2016-10-03..2016-10-09"
std::string title(const Reading& reading, time::Duration all, time::Date first, time::Date last) {
    std::string out = time::to_clock(all) + " of study";
    for (const auto& topic : reading.topics())
        out += ", " + text::escape(topic);
    return fmt::format(
        "{}, {}", out,
        first == last ? time::to_text(first) : time::to_text(time::Period{first, last}));
}

// The names with most time, as many as have a colour, in their order; the rest is one, the last.
struct Folded {
    std::vector<std::string> names;
    std::map<std::string, std::size_t, std::less<>> places;  // of each name that was there
};

Folded folded(const std::vector<study::Groups::Row>& totals) {
    std::vector<std::size_t> by_time(totals.size());
    for (std::size_t i = 0; i < totals.size(); ++i)
        by_time[i] = i;
    std::stable_sort(by_time.begin(), by_time.end(), [&](std::size_t a, std::size_t b) {
        return totals[a].sum.spent > totals[b].sum.spent;
    });
    const bool all = totals.size() <= chart::most_kinds;
    by_time.resize(all ? totals.size() : chart::most_kinds - 1);
    std::sort(by_time.begin(), by_time.end());
    Folded folded;
    for (const auto i : by_time) {
        folded.places.emplace(totals[i].row, folded.names.size());
        folded.names.push_back(totals[i].row);
    }
    if (!all) {
        for (const auto& total : totals)
            folded.places.emplace(total.row, folded.names.size());
        folded.names.emplace_back("others");
    }
    return folded;
}

// The days that a picture without a given end shows.
time::Period days_shown(const time::Period& period, const study::Days& days, time::Date today) {
    auto first = days.empty() ? today : days.begin()->first;
    auto last = days.empty() ? today : std::max(today, days.rbegin()->first);
    first = period.first.value_or(std::min(first, period.last.value_or(first)));
    last = std::max(first, std::min(last, period.last.value_or(last)));
    return {first, last};
}

}  // namespace

chart::Heat heat_of(cli::Context& context, const Reading& reading) {
    const auto period = reading.period(context);
    study::Totals totals{context.day_start(), period};
    reading.each(context, [&](const study::Session& session) { totals.add(session); });
    const auto shown = days_shown(period, totals.days(), context.words().today());
    chart::Heat heat{{}, *shown.first, *shown.last, {}};
    for (const auto& [day, sum] : totals.days())
        heat.days.emplace(day, sum.spent);
    heat.title = title(reading, totals.all().spent, heat.first, heat.last);
    return heat;
}

chart::Timeline timeline_of(cli::Context& context, const Reading& reading, int depth) {
    const auto period = reading.period(context);
    const auto day_start = context.day_start();
    study::Groups topics{{{study::Axis::topic, depth}}, day_start, period};

    struct Piece {
        chart::Timeline::Span span;
        std::string topic;
    };

    std::map<time::Date, std::vector<Piece>> days;
    reading.each(context, [&](const study::Session& session) {
        topics.add(session);
        study::each_part(session, day_start, [&](const study::Part& part) {
            if (!period.holds(part.day))
                return;
            const auto offset = session.start.offset;
            const auto from = part.from - time::begin_of(part.day, offset);
            auto& piece = days[part.day].emplace_back();
            piece.span.from = from;
            piece.span.until = from + part.length;
            piece.span.name =
                fmt::format("{}-{} {}", time::clock_of({part.from, offset}),
                            time::clock_of({part.from + part.length, offset}), session.topic);
            piece.topic = study::to_depth(session.topic, depth);
        });
    });
    const auto kinds = folded(topics.rows());
    chart::Timeline timeline{{}, chart::kinds(kinds.names), {}};
    if (days.empty()) {
        const auto shown = days_shown(period, {}, context.words().today());
        timeline.title = title(reading, {}, *shown.first, *shown.last);
        return timeline;
    }
    const auto first = days.begin()->first, last = days.rbegin()->first;
    timeline.title = title(reading, topics.all().spent, first, last);
    for (auto day = first; day <= last; ++day) {
        chart::Timeline::Row row{day_name(day), {}, {}};
        time::Duration all;
        if (const auto found = days.find(day); found != days.end())
            for (auto& piece : found->second) {
                piece.span.kind = kinds.places.at(piece.topic);
                all += piece.span.until - piece.span.from;
                row.spans.push_back(std::move(piece.span));
            }
        row.aside = all.seconds == 0 ? "" : time::to_clock(all);
        timeline.rows.push_back(std::move(row));
    }
    return timeline;
}

namespace {

// Labels of every day, week or month that is shown.
std::vector<std::string> every(study::Axis axis, time::Date first, time::Date last) {
    std::vector<std::string> labels;
    for (auto at = study::begin_of(first, axis); at <= last; at = study::end_of(at, axis))
        labels.push_back(study::label(at, axis));
    return labels;
}

std::vector<std::string> labels_of(const std::vector<study::Groups::Row>& rows) {
    std::vector<std::string> labels;
    for (const auto& row : rows)
        if (labels.empty() || labels.back() != row.row)
            labels.push_back(row.row);
    return labels;
}

}  // namespace

chart::Bars bars_of(cli::Context& context, const Reading& reading, const study::By& by) {
    const auto period = reading.period(context);
    const auto day_start = context.day_start();
    study::Groups groups{by, day_start, period};
    study::Groups columns{{by.columns.value_or(by.rows)}, day_start, period};
    study::Totals totals{day_start, period};
    reading.each(context, [&](const study::Session& session) {
        groups.add(session);
        totals.add(session);
        if (by.columns)
            columns.add(session);
    });
    const auto rows = groups.rows();
    const auto shown = days_shown(period, totals.days(), context.words().today());
    const bool calendar = study::is_calendar(by.rows.axis) && !rows.empty();
    const auto labels = calendar ? every(by.rows.axis, *shown.first, *shown.last) : labels_of(rows);

    const auto kinds = by.columns ? folded(columns.rows()) : Folded{};
    chart::Bars bars;
    bars.title = title(reading, groups.all().spent, *shown.first, *shown.last);
    bars.kinds = by.columns ? chart::kinds(kinds.names)
                 : groups.all().from_git.seconds > 0
                     ? std::vector<chart::Kind>{{"clocked", '#'}, {"from git", '+'}}
                     : std::vector<chart::Kind>{{"clocked", '#'}};
    bars.named = by.columns.has_value();
    std::map<std::string, std::size_t> places;
    for (const auto& label : labels) {
        places.emplace(label, bars.bars.size());
        bars.bars.push_back({label, std::vector<time::Duration>(bars.kinds.size())});
    }
    for (const auto& row : rows) {
        auto& parts = bars.bars[places.at(row.row)].parts;
        if (by.columns) {
            parts[kinds.places.at(row.column)] += row.sum.spent;
            continue;
        }
        parts.front() += row.sum.spent - row.sum.from_git;
        if (parts.size() > 1)
            parts.back() += row.sum.from_git;
    }
    return bars;
}

}  // namespace osm::log
