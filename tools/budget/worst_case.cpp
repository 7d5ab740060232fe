// osm-budget worst-case - what can be lost at most, and what stopping now would leave.

#include "budget/cash.hpp"
#include "budget/costs.hpp"
#include "budget/levers.hpp"
#include "budget/owed.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "plan/capacity.hpp"
#include "plan/next.hpp"
#include "report/document.hpp"
#include "report/say.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/budget/finish.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace osm::spend {
namespace {

using report::Section;
using report::Type;

class WorstCase final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"worst-case", "what can be lost at most, and what stopping now would leave"};
    }

    void declare(cli::Options& options) override {
        options.example("osm-budget worst-case", "a known sum, and a known time");
        options.arguments("-", words_, "read facts from standard input");
        output_.declare(options);
        options.remark(
            "At worst all the cash that was there on the first day is gone on the last, and so is "
            "the time. What is kept back ('reserve') is not at stake.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        const auto budget = read_budget(context);
        home_ = home(context, &budget);
        const auto entries = budget::entries(open(context, words_, faults));
        known_ = rates(context, budget.max_age_days, faults);
        today_ = context.words().today();
        if (!budget.cash)
            text::fail("there is no cash to begin with", "cash = \"12000 USD\" in budget.toml");
        const auto studied = read_studied(context, faults);
        context.warn(faults);
        const auto stake = at_home(*budget.cash) - at_home(budget.reserve);
        const auto start = budget::first_day(budget, entries).value_or(today_);

        report::Document page;
        page.title = "At worst " + money::to_round(stake);
        if (budget.end)
            page.title += fmt::format(" and {}", text::counted(*budget.end - start + 1, "day"));
        page.sections.push_back(at_stake(budget, stake, start));
        page.sections.push_back(gone(entries, start));
        page.sections.push_back(stop_now(budget, entries, studied));
        if (budget.end && studied.plan.exists)
            page.sections.push_back(an_hour(budget, stake, start, studied));
        if (budget.reference_cost)
            page.sections.push_back(instead(budget, stake));
        output_.print(page, context);
        return cli::Exit::done;
    }

private:
    money::Amount at_home(const std::optional<money::Amount>& amount) const {
        money::Total total(home_);
        if (amount)
            total.add(*amount, today_, known_);
        return total.amount();
    }

    Section at_stake(const budget::Budget& budget, money::Amount stake, time::Date start) const {
        Section section{
            "stake",
            {fmt::format("{} of cash on {}", money::to_round(at_home(budget.cash)), full(start))},
            {{"stake", Type::amount, stake}, {"from", Type::date, start}}};
        auto& line = section.lines.back();
        if (budget.reserve)
            line += fmt::format(", {} of it kept back", money::to_round(at_home(budget.reserve)));
        if (budget.end) {
            line += fmt::format(" | the time until {}", full(*budget.end));
            section.figures.push_back({"until", Type::date, *budget.end});
            section.figures.push_back({"days", Type::count, std::int64_t{*budget.end - start + 1}});
        }
        return section;
    }

    Section gone(const std::vector<budget::Entry>& entries, time::Date start) const {
        const auto spent =
            budget::cost(entries, known_, home_,
                         [&](std::size_t, const auto& entry) { return entry.day >= start; });
        const int days = std::max(0, today_ - start + 1);
        return {"gone",
                {fmt::format("{} in {}", money::to_round(spent), text::counted(days, "day"))},
                {{"spent", Type::amount, spent}, {"days", Type::count, std::int64_t{days}}}};
    }

    // Bonds come back; debts are paid first.
    Section stop_now(const budget::Budget& budget, const std::vector<budget::Entry>& entries,
                     const Studied& studied) const {
        auto left = budget::cash_now(budget, entries, known_, today_, home_).amount;
        money::Total bonds(home_), others(home_);
        for (const auto& entry : entries)
            if (entry.kind == budget::Kind::deposit && entry.day <= today_)
                bonds.add(entry.amount, today_, known_);
        for (const auto& one : budget::owed(entries))
            others.add(one.amount, today_, known_);
        std::vector<std::string> parts{"stopping today leaves " + money::to_round(left)};
        if (bonds.amount().minor != 0)
            parts.push_back(money::to_round(bonds.amount()) + " of deposits come back");
        if (const auto sum = others.amount(); sum.minor > 0)
            parts.push_back("others owe you " + money::to_round(sum));
        else if (sum.minor < 0)
            parts.push_back("you owe " + money::to_round(-sum));
        std::int64_t done = 0;
        for (std::size_t i = 0; i < studied.progress.items.size(); ++i)
            done += studied.progress.items[i].state == plan::State::done &&
                    !studied.plan.items[i].milestone;
        if (studied.plan.exists)
            parts.push_back(
                fmt::format("kept: {} and {}", text::counted(done, "finished item"),
                            plan::in_hours({studied.all.all().spent.seconds / 3600 * 3600})));
        return {"stop",
                {report::statements(parts)},
                {{"left", Type::amount, left},
                 {"deposits", Type::amount, bonds.amount()},
                 {"owed", Type::amount, others.amount()},
                 {"items_done", Type::count, done}}};
    }

    // If all of it goes: by whole weeks of the plan, and what of it is for learning by the budget.
    Section an_hour(const budget::Budget& budget, money::Amount stake, time::Date start,
                    const Studied& studied) const {
        const auto item = item_of(studied);
        money::Total learning(home_);
        for (const auto& one : budget::occurrences(budget, *budget.end))
            if (const auto& bill = budget.bills[one.bill];
                one.due >= start &&
                (budget::is_learning(bill.category) || budget::course_of(bill, item)))
                learning.add(bill.share(), today_, known_);
        const auto usual = plan::Capacity(studied.plan).usual_week();
        const auto weeks = (*budget.end - start + 1) / 7;
        const auto hours = usual.hours() * weeks;
        Section section{"hour", {}, {{"learning", Type::amount, learning.amount()}}};
        if (hours <= 0)
            return section;
        const auto all = money::scaled(stake, 1 / hours);
        const auto of_learning = money::scaled(learning.amount(), 1 / hours);
        section.lines.push_back(fmt::format(
            "{} of {}, {:.0f} h: {} each | for learning alone {}: {}", text::counted(weeks, "week"),
            plan::in_hours(usual), hours, money::to_text(all), money::to_round(learning.amount()),
            money::to_text(of_learning)));
        section.figures.push_back({"time", Type::duration, time::Duration{usual.seconds * weeks}});
        section.figures.push_back({"per_hour", Type::amount, all});
        section.figures.push_back({"learning_per_hour", Type::amount, of_learning});
        return section;
    }

    Section instead(const budget::Budget& budget, money::Amount stake) const {
        const auto cost = at_home(budget.reference_cost);
        const auto name =
            budget.reference_name.empty() ? std::string("the reference") : budget.reference_name;
        const auto times = stake.minor > 0
                               ? static_cast<double>(cost.minor) / static_cast<double>(stake.minor)
                               : 0;
        return {"instead",
                {fmt::format("{} {}: {:.1f} times as much | {} not spent", name,
                             money::to_round(cost), times, money::to_round(cost - stake))},
                {{"reference", Type::amount, cost},
                 {"times", Type::number, report::Real{std::round(times * 10) / 10}},
                 {"not_spent", Type::amount, cost - stake}}};
    }

    money::Currency home_;
    money::Rates known_;
    time::Date today_;
    std::vector<std::string> words_;
    cli::PageOptions output_;
};

}  // namespace

cli::VerbPtr worst_case() { return std::make_unique<WorstCase>(); }

}  // namespace osm::spend
