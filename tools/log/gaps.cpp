// osm-log gaps - working hours without a session.
#include "tools/log/planned.hpp"
#include "tools/log/reading.hpp"
#include "tools/log/spans.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace osm::log {
namespace {

constexpr time::Duration usual_least = time::minutes(15);  // shorter ones are breaks

class ShowGaps final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"gaps", "working hours without a session"}; }

    void declare(cli::Options& options) override {
        options.value("--min", "LENGTH", least_, "no shorter ones; 15m unless given");
        options.flag("--longest", longest_, "the longest first; else in order of time");
        reading_.declare(options);
        output_.declare(options);
        options.example("osm-log gaps --period week", "what this week has left open");
        options.example("osm-log gaps --longest --min 2h", "half days that got lost");
        options.remark(
            "Working hours are those of plan.toml, by the clock where the day's first session "
            "began. Without any, a gap lies between two sessions of one day. after: the topic of "
            "the session before the gap.");
    }

    cli::Exit run(cli::Context& context) override {
        const Planned planned{context};
        const auto least = least_ ? time::read_duration(*least_) : usual_least;
        study::Gaps gaps{context.day_start()};
        reading_.each_ever(context, [&](const study::Session& session) { gaps.add(session); });
        auto found = find(context, planned, gaps, least);
        if (longest_)
            std::stable_sort(found.begin(), found.end(),
                             [](const auto& a, const auto& b) { return a.length() > b.length(); });
        print(context, found);
        return cli::Exit::done;
    }

private:
    std::vector<study::Gap> find(cli::Context& context, const Planned& planned,
                                 const study::Gaps& gaps, time::Duration least) const {
        const auto period = reading_.period(context);
        const auto today = context.words().today();
        const auto last = std::min(period.last.value_or(today), today);
        const auto begin = !gaps.empty() ? gaps.first() : planned.plan().start.value_or(today);
        const auto first = period.first.value_or(begin);
        if (!planned.capacity().leaving())
            return gaps.between(first, last, least);
        const auto hours = [&](time::Date day) {
            return planned.capacity().works(day) ? planned.hours(day) : std::vector<study::Hours>{};
        };
        return gaps.within(first, last, hours, least, context.now());
    }

    void print(cli::Context& context, const std::vector<study::Gap>& found) const {
        const bool people = output_.for_people(context);
        const bool once = people && output_.format(context) == report::Format::table;
        report::Table table{span_columns({report::text("after")})};
        time::Duration all;
        time::Date last;
        for (const auto& gap : found) {
            all += gap.length();
            const auto day = gap.from.day();
            report::Cell shown;
            if (!once || day != last)
                shown = day_name(day);
            last = day;
            table.row({gap.from, gap.to, std::move(shown),
                       fmt::format("{}-{}", time::clock_of(gap.from), time::clock_of(gap.to)),
                       gap.length(), gap.after});
        }
        if (!found.empty())
            table.footer({{}, {}, people ? report::Cell{"total"} : report::Cell{}, {}, all});
        output_.print(table, context);
    }

    Reading reading_;
    cli::TableOptions output_;
    std::optional<std::string> least_;
    bool longest_ = false;
};

}  // namespace

cli::VerbPtr gaps() { return std::make_unique<ShowGaps>(); }

}  // namespace osm::log
