// osm feasible - done before the money ends? Asked before there is a data folder.
#include "budget/levers.hpp"
#include "cli/groups.hpp"
#include "plan/effort.hpp"
#include "plan/next.hpp"
#include "plan/progress.hpp"
#include "report/document.hpp"
#include "report/say.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "time/words.hpp"
#include "time/zone.hpp"
#include "tools/osm/answers.hpp"
#include "tools/osm/search.hpp"
#include "tools/osm/starter.hpp"
#include "tools/osm/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace osm::front {
namespace {

using report::Section;
using report::Type;

constexpr double likely = 0.8;         // "8 in 10"
constexpr double hours_a_course = 40;  // unless said

std::string finish_text(const plan::Finish& finish, time::Date today) {
    const auto even = finish.by(0.5);
    if (!even)
        return "not within ten years";
    const auto sure = finish.by(likely);
    return fmt::format("{} (8 in 10: {})", report::near_date(*even, today),
                       sure ? "by " + report::near_date(*sure, today) : "beyond ten years");
}

std::string money_text(const budget::Runway& runway, time::Date today) {
    const auto from = runway.until(likely);
    if (runway.lasts(from))
        return "for five years and more";
    const auto odds = fmt::format("(8 in 10: from {})", report::near_date(from, today));
    if (runway.lasts(runway.p50))
        return "for five years " + odds;
    return fmt::format("until {} {}", report::near_date(runway.p50, today), odds);
}

class Feasible final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"feasible", "done before the money ends? before there is a plan"};
    }

    void declare(cli::Options& options) override {
        options.example("osm feasible --cash 12000 --monthly 1200 --hours 1160 --week 40",
                        "four numbers, one answer");
        options.example(
            "osm feasible --cash '9000 EUR' --monthly 700 --rent 320 --hours 900 --week 35",
            "of the month, the rent: what it would help to share it");
        options.value("--cash", "AMOUNT", cash_, "what there is to live on");
        options.value("--monthly", "AMOUNT", monthly_, "what a month costs, all of it");
        options.value("--hours", "HOURS", hours_, "of study in the curriculum, as estimated");
        options.value("--week", "HOURS", weekly_, "of study planned in a week, at most 70");
        options.value("--once", "AMOUNT", once_, "paid at the start: flight, deposit, courses");
        options.value("--rent", "AMOUNT", rent_, "the part of a month that could be shared");
        options.number("--courses", "N", courses_, "in how many parts; one for every 40 h");
        options.value("--start", "DATE", start_, "the first day; today unless said");
        options.number("--risk", "PERCENT", risk_, "tolerated; 20 unless said");
        options.number("--seed", "N", seed_, "start of the chance; that of osm-week unless said");
        options.value("--init", "DIR", init_, "make a data folder there that says the same");
        output_.declare(options);
        options.remark(
            "Needs no data folder. Nothing was logged yet, so the pace and how far estimates are "
            "off are those of others: see osm-plan(1). Exit status 1: the answer is no.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto answers = read(context);
        if (init_)
            check_init(context, answers);
        const auto seed = seed_ ? std::optional{static_cast<std::uint64_t>(*seed_)} : std::nullopt;
        const auto found = prospect(answers, seed);
        const auto race = found.race();
        const bool yes = race.chance <= answers.risk;

        report::Document page{
            "Feasible?",
            fmt::format("from {}, {} a week", report::near_date(answers.start, today(context)),
                        plan::in_hours(answers.weekly)),
            {}};
        page.sections = {
            verdict(race, yes),
            {"done", {finish_text(found.finish, today(context))}, finish_figures(found.finish)},
            {"money",
             {money_text(found.runway, today(context))},
             {{"p50", Type::date, found.runway.p50},
              {"p20", Type::date, found.runway.until(likely)}}}};
        add_changes(answers, seed, found, yes, page);
        page.sections.push_back(basis(found));
        output_.print(page, context);
        if (init_)
            begin(context, answers);
        return yes ? cli::Exit::done : cli::Exit::no;
    }

private:
    // The folder in which osm week then says what was said here.
    void begin(cli::Context& context, const Answers& answers) const {
        const auto folder = (context.world().here / *init_).lexically_normal();
        context.print("\n");
        make_data_folder(
            context, folder,
            {system_zone(context),
             std::string(answers.cash.currency.code()),
             {{"plan.toml", plan_toml(answers)}, {"budget.toml", budget_toml(answers)}}});
    }

    void check_init(const cli::Context& context, const Answers& answers) const {
        if (answers.cash.currency.code() == no_currency)
            text::fail("--init needs to know the currency", "--cash '12000 USD'");
        for (const char* const file : {"plan.toml", "budget.toml"}) {
            const auto path = context.world().here / *init_ / file;
            std::error_code ignored;
            if (std::filesystem::exists(path, ignored))
                text::fail(fmt::format("'{}' is there already", path.lexically_normal().string()),
                           "name a new folder, or leave --init away");
        }
    }

    // By the system's zone: there is no other yet.
    static time::Words words(const cli::Context& context) {
        const auto zone = time::Zone::named(system_zone(context));
        return {zone.at(context.instant()), zone};
    }

    static time::Date today(const cli::Context& context) { return words(context).today(); }

    const std::string& given(const std::optional<std::string>& value, std::string_view name) const {
        if (!value)
            text::fail(fmt::format("--{} is missing", name),
                       "four numbers are needed: osm feasible --cash 12000 --monthly 1200 --hours "
                       "1160 --week 40");
        return *value;
    }

    static time::Duration read_hours(const std::string& word, std::string_view name) {
        const auto hours = plan::read_hours(
            word.size() > 1 && word.ends_with('h') ? word.substr(0, word.size() - 1) : word);
        if (!hours)
            text::fail(fmt::format("--{}: '{}' is no number of hours", name, word),
                       "write 40, 37.5 or 40h");
        return *hours;
    }

    // The currency that one of the amounts names; all that name one must agree.
    money::Currency currency() const {
        std::optional<money::Currency> found;
        for (const auto* word : {&cash_, &monthly_, &once_, &rent_}) {
            if (!*word || is_bare(**word))
                continue;
            const auto own = money::read_amount(**word).currency;
            if (found && *found != own)
                text::fail(fmt::format("{} and {} cannot be compared", found->code(), own.code()),
                           "write all amounts in one currency");
            found = own;
        }
        return found.value_or(*money::Currency::named(no_currency));
    }

    static bool is_bare(std::string_view word) {
        if (word.starts_with('-'))
            word.remove_prefix(1);
        return word.find_first_not_of("0123456789.") == std::string_view::npos;
    }

    static money::Amount read_amount(const std::string& word, money::Currency currency,
                                     std::string_view name) {
        const auto amount = is_bare(word)
                                ? money::read_amount(fmt::format("{} {}", word, currency.code()))
                                : money::read_amount(word);
        if (amount.minor <= 0)
            text::fail(fmt::format("--{}: '{}' is nothing", name, word), "write a sum above zero");
        return amount;
    }

    Answers read(const cli::Context& context) const {
        const auto in = currency();
        Answers answers;
        answers.cash = read_amount(given(cash_, "cash"), in, "cash");
        answers.monthly = read_amount(given(monthly_, "monthly"), in, "monthly");
        if (once_)
            answers.once = read_amount(*once_, in, "once");
        if (rent_)
            answers.rent = read_amount(*rent_, in, "rent");
        if (answers.rent && answers.rent->minor > answers.monthly.minor)
            text::fail("--rent is more than --monthly", "--monthly is all that a month costs");
        answers.hours = read_hours(given(hours_, "hours"), "hours").hours();
        if (!courses_ && answers.hours > hours_a_course * most_courses)
            text::fail(fmt::format("--hours: '{}' is out of range", *hours_),
                       fmt::format("at most {:.0f}", hours_a_course * most_courses));
        answers.weekly = read_hours(given(weekly_, "week"), "week");
        if (answers.weekly > most_weekly || answers.weekly < time::hours(1))
            text::fail(
                fmt::format("--week: {} a week cannot be planned", plan::in_hours(answers.weekly)),
                "1 to 70, Monday to Friday");
        answers.courses = courses_.value_or(
            std::max<std::int64_t>(1, std::llround(answers.hours / hours_a_course)));
        if (answers.courses < 1 || answers.courses > most_courses)
            text::fail(fmt::format("--courses: '{}' is out of range", answers.courses),
                       fmt::format("1 to {}", most_courses));
        if (risk_ && (*risk_ < 1 || *risk_ > 99))
            text::fail(fmt::format("--risk: '{}' is out of range", *risk_), "1 to 99, in percent");
        answers.risk = static_cast<double>(risk_.value_or(20)) / 100;
        answers.start = start_ ? words(context).date(*start_) : today(context);
        return answers;
    }

    static Section verdict(const chance::Race& race, bool yes) {
        auto line = fmt::format("{}: the money ends first in {} of futures", yes ? "yes" : "no",
                                report::percent(race.chance));
        Section section{"VERDICT",
                        {},
                        {{"feasible", Type::count, std::int64_t{yes}},
                         {"money_first", Type::ratio, report::Real{race.chance}},
                         {"money_first_error", Type::ratio, report::Real{race.error}}},
                        yes ? report::Weight::plain : report::Weight::crit};
        if (race.chance > 0 && std::isfinite(race.median_short)) {
            line += fmt::format(", by {:.0f} days", race.median_short);
            section.figures.push_back(
                {"short_days", Type::count, static_cast<std::int64_t>(race.median_short)});
        }
        section.lines.push_back(line);
        return section;
    }

    static std::vector<report::Figure> finish_figures(const plan::Finish& finish) {
        std::vector<report::Figure> figures;
        if (const auto even = finish.by(0.5))
            figures.push_back({"p50", Type::date, *even});
        if (const auto sure = finish.by(likely))
            figures.push_back({"p80", Type::date, *sure});
        return figures;
    }

    static void add_changes(const Answers& answers, std::optional<std::uint64_t> seed,
                            const Prospect& found, bool yes, report::Document& page) {
        Section section{yes ? "room" : "change", {}, {}};
        std::vector<std::string> parts;
        for (const auto& change : edges(answers, seed)) {
            parts.push_back(change.text);
            section.figures.push_back(
                {std::string{change.key}, Type::number, report::Real{change.value}});
        }
        const auto percent = report::percent(answers.risk);
        if (!parts.empty()) {
            parts.front() = (yes ? "up to " + percent + " with one of: "
                                 : "down to " + percent + " with one of: ") +
                            parts.front();
            section.lines.push_back(report::statements(parts));
        } else if (!yes) {
            section.lines.push_back(
                fmt::format("no single one of these numbers brings it down to {}", percent));
        }
        for (const auto& lever : budget::levers(found.known, found.budget)) {
            if (lever.kind != budget::Lever::Kind::share)
                continue;
            const auto then = budget::forecast(budget::what_if(found.known, found.budget, lever));
            const auto race = chance::race(found.finish.as_days(), then.as_days());
            section.lines.push_back(
                fmt::format("{}: {}", budget::to_text(lever), report::percent(race.chance)));
            section.figures.push_back(
                {"shared_money_first", Type::ratio, report::Real{race.chance}});
        }
        if (const auto all = yes ? std::nullopt : together(answers, seed)) {
            section.lines.push_back("or all by " + report::percent(all->value) + ": " + all->text);
            section.figures.push_back(
                {std::string{all->key}, Type::ratio, report::Real{all->value}});
        }
        if (!section.lines.empty())
            page.sections.push_back(std::move(section));
    }

    static Section basis(const Prospect& found) {
        return {"basis",
                {fmt::format("assumed, for nothing was logged: {} of the planned hours are "
                             "studied, and work takes {:.1f} times its estimate; {} futures",
                             report::percent(plan::assumed_level), plan::assumed_ratio,
                             found.finish.paths.size())},
                {{"futures", Type::count, static_cast<std::int64_t>(found.finish.paths.size())}}};
    }

    static constexpr std::int64_t most_courses = 1000;

    std::optional<std::string> cash_, monthly_, hours_, weekly_, once_, rent_, start_, init_;
    std::optional<std::int64_t> courses_, risk_, seed_;
    cli::PageOptions output_;
};

}  // namespace

cli::VerbPtr feasible() { return std::make_unique<Feasible>(); }

}  // namespace osm::front
