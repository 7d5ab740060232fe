// osm-budget compare - scenarios side by side: until when, and whether that is long enough.

#include "chance/race.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "report/table.hpp"
#include "text/diagnostic.hpp"
#include "tools/budget/finish.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/scenarios.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

namespace osm::spend {
namespace {

constexpr double likely = 0.8;

class Compare final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"compare", "scenarios side by side: until when the money lasts"};
    }

    void declare(cli::Options& options) override {
        options.example("osm-budget compare", "every [scenario] of budget.toml, and as it is");
        options.example("osm-budget compare shared shared+library", "one, and two at once");
        options.arguments("SCENARIO", words_, "names; joined with + they hold at once");
        output_.declare(options);
        options.remark(
            "All on the same futures: what differs comes from the scenario alone. 'money first' is "
            "the chance that the money ends before the curriculum is done; it needs a plan.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        const auto budget = read_budget(context);
        auto names = words_;
        if (names.empty())
            for (const auto& scenario : budget.scenarios)
                names.push_back(scenario.name);
        if (names.empty())
            text::fail("budget.toml has no scenario", "[scenario.shared] share = [\"rent\"]");
        const auto into = home_of_cash(context, budget);
        const auto entries = budget::entries(open(context, {}, faults));
        const auto rates = spend::rates(context, budget.max_age_days, faults);
        const auto known = budget::know(budget, entries, rates, context.now().day(), into);
        const auto now = budget::forecast(known);
        const auto studied = read_studied(context, faults);
        const auto done = finish(context, studied, static_cast<std::int64_t>(now.ends.size()));
        report::Table table{
            {report::text("scenario"), report::date("ends", "even odds"),
             report::date("sure", "8 in 10 from"), report::count("gain_days", "days"),
             report::ratio("lasts", "to the end"), report::ratio("money_first", "money first"),
             report::amount("monthly", "a month")}};
        const auto add = [&](const std::string& name, const budget::Known& life) {
            const auto runway = &life == &known ? now : budget::forecast(life);
            const auto gained = budget::gain(now, runway);
            table.row({name, cell(runway, runway.p50), cell(runway, runway.until(likely)),
                       gained ? report::Cell{std::int64_t{*gained}} : report::Cell{},
                       budget.end ? report::Cell{report::Real{runway.chance_of(*budget.end)}}
                                  : report::Cell{},
                       done ? report::Cell{report::Real{
                                  chance::race(done->as_days(), runway.as_days()).chance}}
                            : report::Cell{},
                       budget::a_month_ahead(life)});
        };
        add("as it is", known);
        for (const auto& name : names)
            add(name, in_scenario(known, budget, name, faults));
        context.warn(faults);
        output_.print(table, context);
        return cli::Exit::done;
    }

private:
    // Empty when it lasts as far as was looked.
    static report::Cell cell(const budget::Runway& runway, time::Date day) {
        return runway.lasts(day) ? report::Cell{} : report::Cell{day};
    }

    std::vector<std::string> words_;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr compare() { return std::make_unique<Compare>(); }

}  // namespace osm::spend
