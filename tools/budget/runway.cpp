// osm-budget runway - until when the money lasts.

#include "budget/runway.hpp"

#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "report/document.hpp"
#include "text/words.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace osm::spend {
namespace {

using budget::Known;
using budget::Runway;
using report::Section;
using report::Type;

constexpr std::int64_t lever_paths = 2000;
constexpr int least_gain = 3;  // days: a lever that buys less is not worth a line

std::string percent(double chance) { return fmt::format("{:.0f} %", chance * 100); }

// "until 31 Jul 2017", or how far was looked.
std::string until(const Runway& runway, time::Date day) {
    return runway.lasts(day) ? "beyond " + full(runway.horizon) : "until " + full(day);
}

// "8 in 10: from 9 Jul 2017": in so many futures it ends on that day or later.
std::string from(const Runway& runway, std::string_view odds, double chance) {
    const auto day = runway.until(chance);
    return fmt::format("{}: {}", odds,
                       runway.lasts(day) ? "beyond " + full(runway.horizon) : "from " + full(day));
}

class Page {
public:
    Page(const budget::Budget& budget, const Known& known, const Runway& runway)
        : budget_(budget), known_(known), runway_(runway) {
        page_.title = "Money " + until(runway, runway.p50);
        page_.aside = from(runway, "8 in 10", 0.8);
    }

    void alert(std::int64_t days, double chance) {
        page_.sections.push_back(
            {"ALERT",
             {fmt::format("it ends within {} in {} of futures (risk is {})",
                          text::counted(days, "day"), percent(chance), percent(budget_.risk))},
             {},
             report::Weight::crit});
    }

    void add_cash() {
        const auto left = (runway_.p50 - known_.today);
        std::string line =
            fmt::format("{} on {}", money::to_round(known_.cash), full(known_.from - 1));
        line += known_.pots > 0 ? ", " + text::counted(known_.pots, "pot") + " counted" : "";
        if (known_.reserve.minor > 0)
            line += fmt::format(", {} of it kept back", money::to_round(known_.reserve));
        add("cash", std::move(line),
            {{"cash", Type::amount, known_.cash}, {"reserve", Type::amount, known_.reserve}});
        add("ends",
            fmt::format("{} ({}; {})", until(runway_, runway_.p50), from(runway_, "8 in 10", 0.8),
                        from(runway_, "19 in 20", 0.95)),
            {{"p5", Type::date, runway_.until(0.95)},
             {"p10", Type::date, runway_.p10},
             {"p20", Type::date, runway_.until(0.8)},
             {"p50", Type::date, runway_.p50},
             {"p90", Type::date, runway_.p90},
             {"days_left", Type::count, std::int64_t{left}}});
    }

    void add_miss() {
        if (!runway_.miss || runway_.lasts(runway_.p50))
            return;
        const auto& miss = *runway_.miss;
        add("miss",
            fmt::format("{} {} on {} is the first that cannot be paid ({} of futures)", miss.name,
                        money::to_round(miss.share), full(miss.due), percent(miss.chance)),
            {{"bill", Type::text, miss.name},
             {"amount", Type::amount, miss.share},
             {"date", Type::date, miss.due},
             {"chance", Type::ratio, report::Real{miss.chance}}});
    }

    void add_until(time::Date day) {
        const auto chance = runway_.chance_of(day);
        add("until",
            fmt::format("it lasts through {} in {} of futures", full(day), percent(chance)),
            {{"date", Type::date, day}, {"chance", Type::ratio, report::Real{chance}}});
    }

    void add_plain(const budget::Plain& plain) {
        if (std::isinf(plain.months))
            return;
        add("plain",
            fmt::format("{:.1f} months by the plan: {} less {} once, {} a month", plain.months,
                        money::to_round(plain.cash), money::to_round(plain.once),
                        money::to_round(plain.monthly)),
            {{"months", Type::number, report::Real{std::round(plain.months * 10) / 10}},
             {"once", Type::amount, plain.once},
             {"monthly", Type::amount, plain.monthly}});
    }

    void add_levers() {
        const auto paths = std::min<std::int64_t>(lever_paths, known_.chances.paths);
        const auto base = budget::forecast(known_, paths);
        Section section{"levers", {}, {}, report::Weight::plain};
        for (const auto& lever : budget::levers(known_, budget_)) {
            const auto changed = budget::forecast(budget::what_if(known_, budget_, lever), paths);
            const std::int64_t days = changed.p50 - base.p50;
            if (days < least_gain)
                continue;
            section.lines.push_back(
                fmt::format("{}: +{}", budget::to_text(lever), text::counted(days, "day")));
            const auto key = fmt::format("lever_{}", section.lines.size());
            section.figures.push_back({key, Type::text, budget::to_text(lever)});
            section.figures.push_back({key + "_days", Type::count, days});
        }
        if (!section.lines.empty())
            page_.sections.push_back(std::move(section));
    }

    void add_basis() {
        const auto days = text::counted(known_.days_logged, "day");
        auto line = !known_.assumed ? days + " logged"
                    : budget_.monthly.empty()
                        ? "only bills: no [monthly] sums and " + days + " logged"
                        : "assumed from [monthly]: " + days + " logged";
        line += fmt::format(", {} futures, seed {}", runway_.ends.size(), known_.seed);
        add("basis", std::move(line),
            {{"days_logged", Type::count, std::int64_t{known_.days_logged}},
             {"assumed", Type::count, std::int64_t{known_.assumed}},
             {"futures", Type::count, static_cast<std::int64_t>(runway_.ends.size())},
             {"seed", Type::count, static_cast<std::int64_t>(known_.seed)}});
    }

    const report::Document& document() const { return page_; }

private:
    void add(std::string label, std::string line, std::vector<report::Figure> figures) {
        page_.sections.push_back(
            {std::move(label), {std::move(line)}, std::move(figures), report::Weight::plain});
    }

    const budget::Budget& budget_;
    const Known& known_;
    const Runway& runway_;
    report::Document page_;
};

class RunwayVerb final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"runway", "until when the money lasts"}; }

    void declare(cli::Options& options) override {
        options.example("osm-budget runway", "half of the futures last until..., 8 in 10 from...");
        options.example("osm-budget runway --until 2017-07-25", "how likely it lasts so long");
        options.example("osm-budget runway --alert 60 --quiet",
                        "for cron: the page and exit status 1 when it is close, else nothing");
        options.arguments("-", words_, "read facts from standard input");
        options.value("--until", "DATE", until_, "the chance that it lasts through this day");
        options.number("--alert", "DAYS", alert_,
                       "exit 1 when it ends within so many days with a chance above 'risk'; with "
                       "--quiet nothing is printed unless it does");
        options.number("--futures", "N", futures_, "simulated; 10000 unless said");
        options.number("--seed", "N", seed_, "start of the chance; from the input unless said");
        output_.declare(options);
        options.remark(
            "Dated bills are kept apart; everything else is drawn from the weeks that were logged, "
            "or taken from [monthly] while fewer than 28 days were.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        auto budget = read_budget(context);
        if (futures_ && (*futures_ < 100 || *futures_ > 1000000))
            text::fail(fmt::format("--futures: '{}' is out of range", *futures_), "100 to 1000000");
        budget.chances.paths = futures_.value_or(budget.chances.paths);
        if (seed_)
            budget.chances.seed = static_cast<std::uint64_t>(*seed_);
        const auto into = find_home(context, &budget);
        if (!into)
            text::fail("there is no cash to begin with", "cash = \"12000 USD\" in budget.toml");
        const auto entries = budget::entries(open(context, words_, faults));
        const auto rates = spend::rates(context, budget.max_age_days, faults);
        const auto today = context.now().day();
        const auto known = budget::know(budget, entries, rates, today, *into);
        const auto runway = budget::forecast(known);
        context.warn(faults);
        const auto plain = budget::plain_months(budget, rates, today, known.home);
        return print(context, budget, known, runway, plain);
    }

private:
    cli::Exit print(cli::Context& context, const budget::Budget& budget, const Known& known,
                    const Runway& runway, const std::optional<budget::Plain>& plain) const {
        Page page(budget, known, runway);
        bool alarm = false;
        if (alert_) {
            const auto days = static_cast<int>(std::min<std::int64_t>(*alert_, 36500));
            const auto gone = 1 - runway.chance_of(known.today + days);
            alarm = gone > budget.risk;
            if (alarm)
                page.alert(*alert_, gone);
        }
        page.add_cash();
        page.add_miss();
        if (until_)
            page.add_until(context.words().date(*until_));
        else if (budget.end)
            page.add_until(*budget.end);
        if (plain)
            page.add_plain(*plain);
        page.add_levers();
        page.add_basis();
        if (alarm || !alert_ || !context.quiet())
            output_.print(page.document(), context);
        return alarm ? cli::Exit::no : cli::Exit::done;
    }

    std::vector<std::string> words_;
    std::optional<std::string> until_;
    std::optional<std::int64_t> alert_, futures_, seed_;
    cli::PageOptions output_;
};

}  // namespace

cli::VerbPtr runway() { return std::make_unique<RunwayVerb>(); }

}  // namespace osm::spend
