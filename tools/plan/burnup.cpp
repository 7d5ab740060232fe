// osm-plan burnup - work done against work there is, and where the two will meet.

#include "chart/burnup.hpp"

#include "text/diagnostic.hpp"
#include "tools/plan/past.hpp"
#include "tools/plan/verbs.hpp"

namespace osm::plan::verbs {
namespace {

constexpr std::size_t weeks_between_ghosts = 8;

class BurnUp final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"burnup", "work done against work there is, and where they meet"};
    }

    void declare(cli::Options& options) override {
        options.choice("--format", {"text", "svg"}, format_, "text unless said");
        options.example("osm-plan burnup", "on one screen");
        options.example("osm-plan burnup --format svg > burnup.svg", "for a page");
        options.remark(
            "Work is in hours by estimate: what is done counts as estimated. The fan is the "
            "forecast; pale ones are what was told before.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto past = look_back(context, {});
        if (past.plan.items.empty())
            text::refuse("there is nothing in the plan", how_to_begin(past.plan));
        auto told = past.finishes(context);
        if (told.empty())
            text::refuse("nothing is left in the plan");
        auto now = past.finish_now(context);
        if (told.back().day == now.day)
            told.pop_back();
        told.push_back(std::move(now));
        const auto burnup = picture(past, told);
        context.print(format_ == "svg" ? chart::burnup_svg(burnup)
                                       : chart::burnup_text(burnup, context.world().width));
        return cli::Exit::done;
    }

private:
    static chart::Burnup::Fan fan(const ToldFinish& told, const chart::Burnup::Point& from) {
        return {from, told.finish.by(0.1), told.finish.by(0.5), told.finish.by(0.8),
                told.finish.by(0.95)};
    }

    static chart::Burnup picture(const LookedBack& past, const std::vector<ToldFinish>& told) {
        chart::Burnup found;
        found.title = past.plan.name.empty() ? "the plan" : past.plan.name;
        for (const auto& one : told)
            found.points.push_back({one.day, one.scope, one.scope - one.finish.hours_left});
        for (std::size_t i = 0; i + 1 < told.size(); i += weeks_between_ghosts)
            if (!told[i].finish.sorted.empty())
                found.ghosts.push_back(fan(told[i], found.points[i]));
        if (!told.back().finish.sorted.empty())
            found.fan = fan(told.back(), found.points.back());
        found.planned = told.front().finish.as_planned;
        const auto last = found.fan && found.fan->p95 ? *found.fan->p95 : told.back().day + 365;
        for (auto day = told.front().day; day <= std::min(last, told.front().day + 1500); ++day) {
            auto& to = past.capacity.on_leave(day) ? found.leave : found.off;
            if (past.capacity.works(day))
                continue;
            if (!to.empty() && *to.back().last + 1 == day)
                to.back().last = day;
            else
                to.push_back({day, day});
        }
        for (const auto& item : past.plan.items)
            if (item.due)
                found.due.push_back({item.id, *item.due});
        return found;
    }

    std::optional<std::string> format_;
};

}  // namespace

cli::VerbPtr burnup() { return std::make_unique<BurnUp>(); }

}  // namespace osm::plan::verbs
