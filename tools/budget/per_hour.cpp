// osm-budget per-hour - what an hour of study costs, and a finished item.

#include "budget/costs.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "plan/capacity.hpp"
#include "plan/next.hpp"
#include "report/document.hpp"
#include "report/say.hpp"
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

constexpr std::size_t most_items = 8;  // that people are shown

class PerHour final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"per-hour", "what an hour of study costs, and a finished item"};
    }

    void declare(cli::Options& options) override {
        options.example("osm-budget per-hour", "all that was spent, and learning alone");
        options.arguments("-", words_, "read facts from standard input");
        output_.declare(options);
        options.remark(
            "Learning is what was spent on 'learning' and below it, or on a course of the plan. A "
            "finished item costs its hours at the price of an hour of everything else, and what "
            "was paid for it. Planned hours are whole weeks since the start, at the plan's usual "
            "week.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        const auto budget = read_budget(context);
        home_ = home(context, &budget);
        const auto entries = budget::entries(open(context, words_, faults));
        const auto known = rates(context, budget.max_age_days, faults);
        const auto studied = read_studied(context, faults);
        const auto today = context.words().today();
        const auto start = budget::first_day(budget, entries).value_or(today);
        auto due = budget::occurrences(budget, today);
        budget::match(due, budget, entries, known);
        const auto courses = budget::courses(budget, entries, due, item_of(studied));
        const auto since = [&](const budget::Entry& entry) { return entry.day >= start; };
        const auto all = budget::cost(entries, known, home_,
                                      [&](std::size_t, const auto& one) { return since(one); });
        const auto learning =
            budget::cost(entries, known, home_, [&](std::size_t i, const auto& one) {
                return since(one) && (!courses[i].empty() || budget::is_learning(one.category));
            });
        context.warn(faults);

        report::Document page;
        page.title = "What an hour costs";
        page.aside = fmt::format("{} to {}", report::near_date(start, today), full(today));
        page.sections.push_back(studied_hours(all, learning, studied.all.all().spent));
        if (const auto weeks = std::max(0, today - start + 1) / 7; weeks > 0 && studied.plan.exists)
            page.sections.push_back(planned_hours(all, learning, weeks, studied.plan));
        const auto cost_of = [&](const std::string& id) {
            return budget::cost(entries, known, home_, [&](std::size_t i, const auto& one) {
                return since(one) && courses[i] == id;
            });
        };
        page.sections.push_back(finished(all - learning, all, studied, cost_of));
        if (budget.reference_cost)
            page.sections.push_back(reference(budget, known, today, all));
        output_.print(page, context);
        return cli::Exit::done;
    }

private:
    static std::string hours_text(double hours) { return fmt::format("{:.0f} h", hours); }

    static Section studied_hours(money::Amount all, money::Amount learning, time::Duration spent) {
        Section section{"studied",
                        {},
                        {{"cost", Type::amount, all},
                         {"learning", Type::amount, learning},
                         {"time", Type::duration, spent}}};
        if (spent.seconds == 0) {
            section.lines.push_back(money::to_text(all) + ", and no hour is logged");
            return section;
        }
        const auto hour = money::scaled(all, 1 / spent.hours());
        const auto of_learning = money::scaled(learning, 1 / spent.hours());
        section.lines.push_back(
            report::statements({fmt::format("{} in {}: {} an hour", money::to_text(all),
                                            hours_text(spent.hours()), money::to_text(hour)),
                                fmt::format("learning alone {}: {}", money::to_text(learning),
                                            money::to_text(of_learning))}));
        section.figures.push_back({"per_hour", Type::amount, hour});
        section.figures.push_back({"learning_per_hour", Type::amount, of_learning});
        return section;
    }

    static Section planned_hours(money::Amount all, money::Amount learning, int weeks,
                                 const plan::Plan& plan) {
        const auto usual = plan::Capacity(plan).usual_week();
        const auto hours = usual.hours() * weeks;
        Section section{"planned", {}, {{"weeks", Type::count, std::int64_t{weeks}}}};
        if (hours <= 0)
            return section;
        const auto hour = money::scaled(all, 1 / hours);
        const auto of_learning = money::scaled(learning, 1 / hours);
        section.lines.push_back(
            fmt::format("{} of {} are {}: {} a planned hour | learning alone: {}",
                        text::counted(weeks, "week"), plan::in_hours(usual), hours_text(hours),
                        money::to_text(hour), money::to_text(of_learning)));
        section.figures.push_back({"time", Type::duration, time::Duration{usual.seconds * weeks}});
        section.figures.push_back({"per_hour", Type::amount, hour});
        section.figures.push_back({"learning_per_hour", Type::amount, of_learning});
        return section;
    }

    template <class CostOf>
    Section finished(money::Amount living, money::Amount all, const Studied& studied,
                     CostOf cost_of) const {
        Section section{"finished", {}, {}};
        std::vector<plan::Index> done;
        for (plan::Index i = 0; i < studied.progress.items.size(); ++i)
            if (studied.progress.items[i].state == plan::State::done &&
                !studied.plan.items[i].milestone)
                done.push_back(i);
        section.figures.push_back({"items", Type::count, static_cast<std::int64_t>(done.size())});
        if (done.empty()) {
            section.lines.emplace_back("no item is done yet");
            return section;
        }
        const auto each = money::scaled(all, 1 / static_cast<double>(done.size()));
        section.lines.push_back(fmt::format(
            "{}: {} an item", text::counted(static_cast<std::int64_t>(done.size()), "item"),
            money::to_text(each)));
        section.figures.push_back({"per_item", Type::amount, each});
        const auto hours = studied.all.all().spent.hours();
        std::ranges::stable_sort(done, std::greater{}, [&](plan::Index i) {
            return studied.progress.items[i].logged.seconds;
        });
        std::size_t widest = 0;
        for (std::size_t i = 0; i < std::min(done.size(), most_items); ++i)
            widest = std::max(widest, studied.plan.items[done[i]].id.size());
        for (std::size_t i = 0; i < done.size(); ++i) {
            const auto& id = studied.plan.items[done[i]].id;
            const auto logged = studied.progress.items[done[i]].logged;
            const auto own = cost_of(id);
            const auto whole =
                hours > 0 ? money::scaled(living, logged.hours() / hours) + own : own;
            section.figures.push_back({id, Type::amount, whole});
            if (i < most_items)
                section.lines.push_back(fmt::format(
                    "{:<{}}  {:>6}  {:>9}{}", id, widest, time::to_clock(logged),
                    money::to_round(whole),
                    own.minor != 0 ? fmt::format(", {} of it for the course", money::to_round(own))
                                   : ""));
        }
        if (done.size() > most_items)
            section.lines.push_back(fmt::format("and {} more", done.size() - most_items));
        return section;
    }

    Section reference(const budget::Budget& budget, const money::Rates& known, time::Date today,
                      money::Amount all) const {
        money::Total worth(home_);
        worth.add(*budget.reference_cost, today, known);
        const auto cost = worth.amount();
        Section section{"instead", {}, {{"reference", Type::amount, cost}}};
        const auto name =
            budget.reference_name.empty() ? std::string("the reference") : budget.reference_name;
        constexpr double told = 100;  // more often it says nothing but that the year is young
        const auto times = static_cast<double>(cost.minor) / static_cast<double>(all.minor);
        if (all.minor <= 0 || times > told) {
            section.lines.push_back(name + ": " + money::to_round(cost));
            return section;
        }
        section.lines.push_back(fmt::format("{} {}: {:.1f} times what was spent | {} not spent",
                                            name, money::to_round(cost), times,
                                            money::to_round(cost - all)));
        section.figures.push_back(
            {"times", Type::number, report::Real{std::round(times * 10) / 10}});
        section.figures.push_back({"not_spent", Type::amount, cost - all});
        return section;
    }

    money::Currency home_;
    std::vector<std::string> words_;
    cli::PageOptions output_;
};

}  // namespace

cli::VerbPtr per_hour() { return std::make_unique<PerHour>(); }

}  // namespace osm::spend
