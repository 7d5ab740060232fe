// The page: what week, what part of the year, then the sections.
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "cli/verb.hpp"
#include "text/diagnostic.hpp"
#include "tools/week/say.hpp"
#include "tools/week/sections.hpp"
#include "tools/week/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::week {
namespace {

std::string title(const Facts& facts) {
    const auto week = time::week_of(facts.monday);
    return fmt::format("Week {} of {}, {} - {}", week.number, week.year,
                       time::to_day_month(facts.monday), time::to_day_month(facts.sunday));
}

// "day 182 of 301, 60 % of the time", by the days that the budget or the plan names.
std::string aside(const Facts& facts) {
    const auto& budget = facts.purse.budget;
    const auto start = facts.plan.start ? facts.plan.start : budget.start;
    if (!start || facts.today < *start)
        return {};
    const int day = facts.today - *start + 1;
    if (!budget.end || *budget.end < *start)
        return fmt::format("day {}", day);
    const int days = *budget.end - *start + 1;
    if (day > days)
        return fmt::format("day {}, {} past the end", day, day - days);
    return fmt::format("day {} of {}, {} of the time", day, days,
                       percent(static_cast<double>(day) / days));
}

class Page final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"page", "print the week's page"}; }

    void declare(cli::Options& options) override {
        options.argument("WEEK", week_, "any period; the week in which it ends (this week)");
        format_.declare(options);
        options.example("osm-week", "this week, so far");
        options.example("osm-week last-week --format md", "last week, for a blog");
        options.example("osm-week 2017-W09 --format tsv", "its figures, for a pipe");
        options.remark(
            "A week that is over is told as it looked on its last evening: facts of a later day "
            "are "
            "left out, whenever they were recorded; what was recorded late for that week counts.");
    }

    cli::Exit run(cli::Context& context) override {
        auto now = context.now();
        auto today = now.day(context.day_start());
        if (week_) {
            const auto period = context.words().period(*week_);
            if (period.first && *period.first > today)
                text::fail(fmt::format("'{}' is still to come", *week_),
                           "a week that has begun: last-week, 2017-W09");
            const auto last = std::min(period.last.value_or(today), today);
            const auto sunday = time::week_of(last).monday() + 6;
            const auto over = time::begin_of(sunday + 1, now.offset, context.day_start());
            if (over <= now.at) {
                now = context.zone().at(over - time::Duration{1});
                today = sunday;
            }
        }
        const auto facts = read(context, now, time::week_of(today).monday());
        report::Document page{title(facts), aside(facts), {}};
        page.sections.push_back(verdict(facts));
        for (auto& section : study(facts))
            page.sections.push_back(std::move(section));
        page.sections.push_back(plan_lines(facts));
        page.sections.push_back(money_lines(facts));
        page.sections.push_back(posts(facts));
        format_.print(page, context);
        return cli::Exit::done;
    }

private:
    std::optional<std::string> week_;
    cli::PageOptions format_;
};

}  // namespace

cli::VerbPtr page() { return std::make_unique<Page>(); }

}  // namespace osm::week
