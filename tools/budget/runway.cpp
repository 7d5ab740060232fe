// osm-budget runway - until when the money lasts.

#include "budget/runway.hpp"

#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "text/diagnostic.hpp"
#include "tools/budget/finish.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/runway_page.hpp"
#include "tools/budget/scenarios.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::spend {
namespace {

const std::vector<std::string> formats{"text", "md", "html", "json", "tsv", "svg"};

class RunwayVerb final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"runway", "until when the money lasts"}; }

    void declare(cli::Options& options) override {
        options.example("osm-budget runway", "half of the futures last until..., 8 in 10 from...");
        options.example("osm-budget runway --until 2017-07-25", "how likely it lasts so long");
        options.example("osm-budget runway --chart", "the fan of futures, on one screen");
        options.example("osm-budget runway --format svg > runway.svg", "the same for a page");
        options.example("osm-budget runway --alert 60 --quiet",
                        "for cron: the page and exit status 1 when it is close, else nothing");
        options.arguments("-", words_, "read facts from standard input");
        options.value("--until", "DATE", until_, "the chance that it lasts through this day");
        options.number("--alert", "DAYS", alert_,
                       "exit 1 when it ends within so many days with a chance above 'risk'; with "
                       "--quiet nothing is printed unless it does");
        options.values("--scenario", "NAME", scenarios_,
                       "as it would be in a [scenario] of budget.toml; repeatable, all at once");
        options.flag("--chart", chart_, "the fan of futures in characters, not the page");
        options.number("--futures", "N", futures_, "simulated; 10000 unless said");
        options.number("--seed", "N", seed_, "start of the chance; from the input unless said");
        options.choice("--format", formats, format_, "text unless asked; svg is the picture");
        options.remark(
            "Dated bills are kept apart; everything else is drawn from the weeks that were logged, "
            "or taken from [monthly] while fewer than 28 days were.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        auto budget = read_budget(context);
        set_chances(budget);
        const auto into = home_of_cash(context, budget);
        const auto entries = budget::entries(open(context, words_, faults));
        const auto rates = spend::rates(context, budget.max_age_days, faults);
        auto known = budget::know(budget, entries, rates, context.now().day(), into);
        for (const auto& name : scenarios_)
            known = in_scenario(std::move(known), budget, name, faults);
        const auto runway = budget::forecast(known);
        if (chart_ || format_ == "svg") {
            const auto studied = read_studied(context, faults);
            context.warn(faults);
            const auto fan =
                fan_chart(budget, entries, rates, known, runway,
                          finish(context, studied, static_cast<std::int64_t>(runway.ends.size())));
            const chart::Look look{context.color(), std::min(context.world().width, 100)};
            context.print(format_ == "svg" ? chart::fan_svg(fan) : chart::fan_text(fan, look));
            return cli::Exit::done;
        }
        context.warn(faults);
        return print(context, budget, entries, rates, known, runway);
    }

private:
    void set_chances(budget::Budget& budget) const {
        if (futures_ && (*futures_ < 100 || *futures_ > 1000000))
            text::fail(fmt::format("--futures: '{}' is out of range", *futures_), "100 to 1000000");
        budget.chances.paths = futures_.value_or(budget.chances.paths);
        if (seed_)
            budget.chances.seed = static_cast<std::uint64_t>(*seed_);
    }

    cli::Exit print(cli::Context& context, const budget::Budget& budget,
                    const std::vector<budget::Entry>& entries, const money::Rates& rates,
                    const budget::Known& known, const budget::Runway& runway) const {
        RunwayPage page(budget, known, runway);
        bool alarm = false;
        if (alert_) {
            const auto days = static_cast<int>(std::min<std::int64_t>(*alert_, 36500));
            const auto gone = 1 - runway.chance_of(known.today + days);
            alarm = gone > budget.risk;
            if (alarm)
                page.alert(*alert_, gone);
        }
        page.add_cash(budget::owed(entries));
        page.add_miss();
        if (until_)
            page.add_until(context.words().date(*until_));
        else if (budget.end)
            page.add_until(*budget.end);
        if (scenarios_.empty())
            page.add_plain(rates);
        page.add_levers();
        page.add_basis();
        if (alarm || !alert_ || !context.quiet()) {
            const auto place = std::ranges::find(formats, format_.value_or("text"));
            context.print(report::print(page.document(),
                                        static_cast<report::Page>(place - formats.begin()),
                                        context.color(), context.world().width));
        }
        return alarm ? cli::Exit::no : cli::Exit::done;
    }

    std::vector<std::string> words_, scenarios_;
    std::optional<std::string> until_, format_;
    std::optional<std::int64_t> alert_, futures_, seed_;
    bool chart_ = false;
};

}  // namespace

cli::VerbPtr runway() { return std::make_unique<RunwayVerb>(); }

}  // namespace osm::spend
