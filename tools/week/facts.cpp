#include "tools/week/facts.hpp"

#include "config/document.hpp"
#include "plan/history.hpp"
#include "study/sessions.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::week {
namespace {

constexpr int bills_ahead = 31;  // days

// The session as far as it lies before `now`; nothing of it is left when it begins later.
bool cut_at(study::Session& session, time::Instant now) {
    if (session.start.at >= now)
        return false;
    session.end.at = std::min(session.end.at, now);
    return true;
}

// What was studied up to a moment: all of it, and what the plan knows.
struct Studied {
    explicit Studied(time::Duration day_start) : all(day_start), in_plan(day_start) {}

    void add(const study::Session& session, bool known) {
        all.add(session);
        if (known)
            in_plan.add(session);
    }

    study::Totals all;
    study::Totals in_plan;
};

struct Log {
    Studied now;
    Studied week_ago;
    study::Totals week;
    std::map<time::Date, time::Duration> last_end;
};

// One reading of the study log for all that the page asks of it.
Log read_log(cli::Context& context, const Facts& facts, time::Instant week_ago,
             text::Diagnostics& faults) {
    const auto day_start = context.day_start();
    const time::Period week{facts.monday, facts.sunday};
    Log log{Studied(day_start), Studied(day_start), study::Totals(day_start, week), {}};
    plan::InPlan in_plan(facts.plan);
    study::each(context.data(), facts.now.at, faults, [&](const study::Session& session) {
        const bool known = in_plan(session.topic);
        log.now.add(session, known);
        log.week.add(session);
        if (const auto day = session.start.day(day_start); week.holds(day)) {
            const auto midnight = time::begin_of(day, session.start.offset);
            auto& last = log.last_end[day];
            last = std::max(last, session.end.at - midnight);
        }
        if (auto before = session; cut_at(before, week_ago))
            log.week_ago.add(before, known);
    });
    return log;
}

Standing standing(const cli::Context& context, const Facts& facts, Studied studied,
                  std::vector<plan::Fact> events, time::Stamp now, int draws) {
    plan::Logged logged;
    for (const auto& [topic, sum] : studied.all.topics())
        logged[topic] = sum.spent;
    Standing out;
    out.studied = std::move(studied.all);
    out.in_plan = std::move(studied.in_plan);
    out.events = std::move(events);
    out.progress = plan::standing(facts.plan, out.events, logged);
    if (facts.capacity) {
        auto left = plan::work(facts.plan, out.progress);
        left.growth =
            plan::recorded_growth(context.data(), context.zone(), context.day_start(), now);
        out.finish = plan::forecast(left, *facts.capacity, pace_of(out.in_plan), now,
                                    plan::usual_seed, draws);
    }
    return out;
}

std::vector<plan::Fact> until(std::vector<plan::Fact> events, time::Instant then) {
    std::erase_if(events, [&](const auto& event) { return event.at.at > then; });
    return events;
}

// A rate that is missing hides what needs it, and nothing else.
void look_ahead(Purse& purse, time::Date today) {
    const auto counted = [](const auto& entry) { return entry.kind == budget::Kind::balance; };
    try {
        auto bills = budget::occurrences(purse.budget, today + bills_ahead);
        purse.paid_a_bill = budget::match(bills, purse.budget, purse.entries, purse.rates);
        purse.bills = std::move(bills);
        if (purse.budget.cash || std::ranges::any_of(purse.entries, counted)) {
            purse.known = budget::know(purse.budget, purse.entries, purse.rates, today, purse.home);
            purse.runway = budget::forecast(*purse.known);
        }
    } catch (const text::Failure& failure) {
        if (failure.stop() != text::Stop::misuse)
            throw;
        purse.missing = failure.found();
        purse.paid_a_bill.resize(purse.entries.size());
    }
}

std::int64_t errors(const text::Diagnostics& faults) {
    return std::ranges::count(faults, text::Level::error, &text::Diagnostic::level);
}

std::string broken(std::int64_t faults, std::string_view file) {
    return fmt::format("{} in {}.toml ('osm {} check')", text::counted(faults, "fault"), file,
                       file);
}

Purse read_purse(cli::Context& context, const Facts& facts, text::Diagnostics& faults) {
    Purse purse;
    text::Diagnostics wrong;
    const auto document = config::Document::read(context.data(), config::File::budget, wrong);
    purse.budget = budget::read_budget(document.root(), wrong);
    if (const auto count = errors(wrong)) {
        purse.unknown = broken(count, "budget");
        return purse;
    }
    context.warn(wrong);
    const bool told = context.settings().has("money.home") || purse.budget.cash;
    purse.entries = budget::entries(budget::Ledger(context.data(), facts.today, faults));
    if (!told && purse.entries.empty())
        return purse;  // a folder that says nothing of money yet
    if (!told) {
        purse.unknown = "no home currency (osm.toml: [money] home)";
        return purse;
    }
    purse.home = budget::home_currency(context.settings(), purse.budget.cash);
    purse.rates =
        budget::read_rates(context.data(), facts.today, purse.budget.max_age_days, faults);
    look_ahead(purse, facts.today);
    return purse;
}

}  // namespace

plan::Pace pace_of(const study::Totals& studied) {
    plan::Pace out;
    for (const auto& [week, sum] : study::weekly(studied.days()))
        out.weeks.push_back({week.monday(), sum.spent});
    if (!studied.days().empty())
        out.since = studied.days().begin()->first;
    return out;
}

Facts read(cli::Context& context, time::Stamp now, time::Date monday) {
    Facts facts;
    facts.now = now;
    facts.monday = monday;
    facts.sunday = monday + 6;
    facts.today = now.day(context.day_start());
    text::Diagnostics wrong;
    facts.plan = plan::load(context.data(), wrong);
    if (const auto count = errors(wrong)) {
        facts.plan = {};
        facts.plan_unknown = broken(count, "plan");
    } else {
        context.warn(wrong);
    }
    if (facts.plan.exists)
        facts.capacity.emplace(facts.plan);

    text::Diagnostics faults;
    facts.purse = read_purse(context, facts, faults);
    const auto draws =
        static_cast<int>(facts.purse.runway ? facts.purse.runway->ends.size() : plan::usual_draws);
    const auto week_ago = context.zone().at(now.at - time::hours(7 * 24));
    auto log = read_log(context, facts, week_ago.at, faults);
    const auto events = facts.plan_unknown.empty()
                            ? plan::read_facts(context.data(), facts.plan, now.at, faults)
                            : std::vector<plan::Fact>{};
    facts.standing = standing(context, facts, std::move(log.now), events, now, draws);
    facts.week_ago = standing(context, facts, std::move(log.week_ago), until(events, week_ago.at),
                              week_ago, draws);
    facts.week = std::move(log.week);
    facts.last_end = std::move(log.last_end);
    facts.posts = publish::outcomes(publish::load_posts(context.data(), now.at, faults).all,
                                    {facts.monday, facts.sunday}, context.day_start());
    context.warn(faults);
    return facts;
}

}  // namespace osm::week
