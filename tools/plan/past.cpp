#include "tools/plan/past.hpp"

#include "cli/groups.hpp"
#include "process/history.hpp"
#include "records/reader.hpp"
#include "study/sessions.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/plan/growth.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace osm::plan::verbs {
namespace {

constexpr int finish_draws = 2000;             // a Monday
constexpr std::int64_t late = 28 * 24 * 3600;  // a line recorded after that was brought in
constexpr int most_quiet = 8;                  // weeks: a log without any for longer has ended
using Recorded = std::unordered_map<std::string, std::int64_t>;

// The columns that tell a record from others, as a key.
std::string key_of(std::initializer_list<std::string_view> cells) {
    std::string key;
    for (const auto cell : cells)
        key += std::string(cell) + '\t';
    return key;
}

// When git first saw each record of a fact file, by the columns that tell it from others.
Recorded recorded(cli::Context& context, const std::string& file, std::size_t second,
                  std::optional<std::size_t> third = {}) {
    Recorded found;
    for (const auto& [line, at] : process::first_recorded(context.data(), file)) {
        const auto cells = text::split(line, '\t');
        if (cells.size() <= std::max(second, third.value_or(0)))
            continue;
        const auto key = third ? key_of({cells[0], cells[second], cells[*third]})
                               : key_of({cells[0], cells[second]});
        const auto [entry, added] = found.try_emplace(key, at);
        entry->second = std::min(entry->second, at);
    }
    return found;
}

struct Line {
    std::string key;
    std::int64_t own = 0;
};

// The later of its own time and git's. When most lines came long after their time they were brought
// in at once, and git knows nothing of when they were known; so it is where there is no history.
std::vector<std::int64_t> known(const std::vector<Line>& lines, const Recorded& recorded,
                                bool& own_time) {
    std::vector<std::int64_t> found;
    std::size_t brought_in = 0;
    for (const auto& line : lines) {
        const auto at = recorded.find(line.key);
        found.push_back(at == recorded.end() ? line.own : std::max(line.own, at->second));
        brought_in += found.back() - line.own > late ? 1 : 0;
    }
    own_time = recorded.empty() || 2 * brought_in > lines.size();
    if (own_time)
        for (std::size_t i = 0; i < lines.size(); ++i)
            found[i] = lines[i].own;
    return found;
}

// Whether study or only its log ended there, nobody can tell from it.
void find_ends(StudyLog& study) {
    std::optional<time::Date> first, last;
    for (const auto& piece : study.pieces)
        if (piece.in_plan) {
            first = std::min(first.value_or(piece.monday), piece.monday);
            last = std::max(last.value_or(piece.monday), piece.monday);
        }
    study.first = first.value_or(study.end);
    study.ended = last && study.end - *last > 7 * (most_quiet + 1);
    if (study.ended)
        study.end = *last + 7;
}

void read_study(cli::Context& context, LookedBack& past, bool from_standard_input, bool& own_time,
                text::Diagnostics& faults) {
    const auto day_start = context.day_start();
    past.bare = true;
    InPlan in_plan(past.plan);
    std::vector<Line> lines;
    std::vector<std::size_t> line_of;
    const auto add = [&](const study::Session& session) {
        const bool counts = in_plan(session.topic);
        past.bare = past.bare && !counts;
        lines.push_back(
            {key_of({time::to_text(session.start), session.topic}), session.end.at.seconds});
        study::each_part(session, day_start, [&](const study::Part& part) {
            past.study.pieces.push_back({time::week_of(part.day).monday(), part.day, part.length,
                                         std::string(session.topic), 0, counts});
            line_of.push_back(lines.size() - 1);
        });
    };
    const auto now = context.now().at;
    if (from_standard_input) {
        auto reader = records::Reader::standard_input(records::study, faults);
        study::each(reader, now, faults, add);
    } else {
        study::each(context.data(), now, faults, add);
    }
    const auto times =
        known(lines, from_standard_input ? Recorded{} : recorded(context, "facts/study.tsv", 2),
              own_time);
    auto& pieces = past.study.pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        pieces[i].known = times[line_of[i]];
        pieces[i].in_plan = pieces[i].in_plan || past.bare;
    }
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const auto& a, const auto& b) { return a.known < b.known; });
    past.study.end = time::week_of(context.now().day(day_start)).monday();
    find_ends(past.study);
}

void read_versions(cli::Context& context, LookedBack& past) {
    for (const auto& version :
         process::versions(context.data(), "plan.toml", context.now().at.seconds)) {
        text::Diagnostics faults;
        const auto document =
            config::Document::parse(version.text, "plan.toml", config::File::plan, faults);
        auto plan = read(document, faults);
        if (std::any_of(faults.begin(), faults.end(),
                        [](const auto& fault) { return fault.level == text::Level::error; }))
            continue;
        plan.exists = true;
        Capacity capacity(plan);
        past.versions.push_back(
            {version.at, std::move(plan), std::move(capacity), hours_of(version.text)});
    }
}

void read_events(cli::Context& context, LookedBack& past, bool& own_time,
                 text::Diagnostics& faults) {
    past.facts = read_facts(context.data(), past.plan, context.now().at, faults);
    std::vector<Line> lines;
    for (const auto& fact : past.facts) {
        const auto id = fact.item != none    ? past.plan.items[fact.item].id
                        : fact.track != none ? past.plan.tracks[fact.track].id
                                             : std::string();  // a goal: no forecast asks for it
        lines.push_back(
            {key_of({time::to_text(fact.at), name(fact.event), id}), fact.at.at.seconds});
    }
    past.known = known(lines, recorded(context, "facts/progress.tsv", 1, 2), own_time);
}

// On what all of it rests: no fault of any line, so --strict does not mind.
void say_what_is_known(cli::Context& context, const LookedBack& past, bool own_time) {
    if (past.study.pieces.empty() || context.quiet())
        return;
    const auto say = [&](std::string_view what) {
        context.world().write_err(fmt::format("{}: note: {}\n", context.tool(), what));
    };
    if (past.bare)
        say("no session is on a track of the plan: all hours count, as they are");
    if (own_time)
        say("git does not know when these facts were recorded: each counts from its own time");
    if (!past.bare && past.versions.empty())
        say("git knows no history of 'plan.toml': it is taken to have been always as it is today");
    if (past.study.ended)
        say(fmt::format("the log ends on {}: no range that reaches beyond is judged",
                        time::to_text(past.study.end - 1)));
}

Pace pace_of(const std::vector<PieceOfStudy>& pieces, std::int64_t at, time::Date before) {
    std::map<time::Date, time::Duration> weeks;
    Pace found;
    for (const auto& piece : pieces) {
        if (piece.known > at)
            break;
        if (!piece.in_plan || piece.day >= before)
            continue;
        weeks[piece.monday] += piece.length;
        found.since = std::min(found.since.value_or(piece.day), piece.day);
    }
    for (const auto& [monday, studied] : weeks)
        found.weeks.push_back({monday, studied});
    return found;
}

std::optional<time::Date> linear(const std::vector<StudyWeek>& past, double hours,
                                 const Capacity& capacity, time::Date today) {
    double planned = 0, studied = 0;
    for (const auto& week : past) {
        planned += week.planned;
        studied += week.studied;
    }
    if (!(studied > 0))
        return std::nullopt;
    for (int days = 0; days < 3653; ++days) {
        hours -= capacity.day(today + days).hours() * studied / planned;
        if (hours <= 0)
            return today + days;
    }
    return std::nullopt;
}

double scope_of(const Progress& progress) {
    double hours = 0;
    for (const auto& item : progress.items)
        if (item.hours && item.state != State::dropped)
            hours += item.hours->hours();
    return hours;
}

}  // namespace

bool ToldFinish::held() const {
    const auto first = finish.by(0.1), last = finish.by(0.9);
    return came && first && *first <= *came && (!last || *came <= *last);
}

int working_days(const Capacity& capacity, time::Date told, time::Date came) {
    int days = 0;
    for (auto at = std::min(told, came); at < std::max(told, came); ++at)
        days += capacity.works(at) ? 1 : 0;
    return came < told ? -days : days;
}

const Was* LookedBack::as_of(std::int64_t at) const {
    if (versions.empty())
        return nullptr;
    const Was* found = &versions.front();
    for (const auto& version : versions)
        if (version.at <= at)
            found = &version;
    return found;
}

std::int64_t LookedBack::begin(time::Date day) const {
    return time::begin_of(day, offset, day_start).seconds;
}

Origin LookedBack::origin(time::Date monday) const {
    Origin found;
    found.monday = monday;
    const auto at = begin(monday);
    const auto studied = pace_of(study.pieces, at, monday);
    const auto* was = as_of(at);
    const auto& then = was ? was->capacity : capacity;
    found.past = bare ? whole_weeks(studied, monday) : whole_weeks(studied, then, monday);
    for (int week = 0; week < most_ahead; ++week)
        found.ahead.push_back(bare ? 1 : then.week(monday + 7 * week).hours());
    return found;
}

Past LookedBack::hours() const {
    Past past;
    past.planned = !bare;
    past.assumed = bare ? 0 : assumed_level;
    std::map<time::Date, double> came;
    for (const auto& piece : study.pieces)
        if (piece.in_plan)
            came[piece.monday] += piece.length.hours();
    for (auto monday = study.first + 7; monday <= study.end; monday = monday + 7) {
        past.origins.push_back(origin(monday));
        if (monday < study.end)
            past.came.push_back(came[monday]);
    }
    return past;
}

std::optional<time::Date> LookedBack::came(const Plan& then, const Progress& progress) const {
    const auto today = standing(plan, facts, {});
    std::optional<time::Date> last;
    for (Index i = 0; i < then.items.size(); ++i) {
        const auto state = progress.items[i].state;
        if (then.items[i].milestone || state == State::done || state == State::dropped)
            continue;
        const auto now = plan.item(then.items[i].id);
        if (!now)
            continue;  // taken out of the plan since
        const auto& ended = today.items[*now].ended;
        if (!ended)
            return std::nullopt;
        const auto day = ended->day(day_start);
        last = std::max(last.value_or(day), day);
    }
    return last;
}

ToldFinish LookedBack::finish_on(time::Date monday) const {
    const auto at = begin(monday);
    const auto* was = as_of(at);
    const auto& then = was ? was->plan : plan;
    const auto& days = was ? was->capacity : capacity;
    std::vector<Fact> until;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (known[i] > at)
            continue;
        auto fact = facts[i];
        const auto index = fact.item == none ? std::nullopt : then.item(plan.items[fact.item].id);
        if (!index)
            continue;
        fact.item = *index;
        until.push_back(std::move(fact));
    }
    Logged logged;
    for (const auto& piece : study.pieces) {
        if (piece.known > at)
            break;
        if (piece.day < monday)
            logged[piece.topic] += piece.length;
    }
    const auto progress = standing(then, until, logged);
    auto left = work(then, progress);
    std::vector<Scope> history;
    for (const auto& version : versions)
        if (version.at <= at)
            history.push_back({time::Stamp{{version.at}, offset}.day(day_start), version.hours});
    left.growth = growth(history, monday);
    left.promises.clear();
    const auto studied = pace_of(study.pieces, at, monday);
    ToldFinish found;
    found.day = monday;
    found.finish = forecast(left, days, studied, {{at}, offset}, usual_seed, finish_draws);
    found.linear =
        linear(whole_weeks(studied, days, monday), found.finish.hours_left, days, monday);
    found.scope = scope_of(progress);
    found.came = came(then, progress);
    return found;
}

std::vector<ToldFinish> LookedBack::finishes(const cli::Context& context) const {
    const auto first =
        plan.start ? std::min(study.first, time::week_of(*plan.start).monday()) : study.first;
    const auto until = study.ended ? study.end : context.now().day(day_start);
    std::vector<ToldFinish> found;
    for (auto monday = first; monday <= until; monday = monday + 7)
        if (auto told = finish_on(monday); told.finish.basis != Basis::nothing_left)
            found.push_back(std::move(told));
    return found;
}

ToldFinish LookedBack::finish_now(cli::Context& context) const {
    const auto now = context.now();
    Logged logged;
    for (const auto& piece : study.pieces)
        logged[piece.topic] += piece.length;
    const auto progress = standing(plan, facts, logged);
    auto left = work(plan, progress);
    left.growth = plan::verbs::growth(context);
    const auto today = now.day(day_start);
    const auto studied =
        bare ? Pace{} : pace_of(study.pieces, std::numeric_limits<std::int64_t>::max(), today + 1);
    ToldFinish found;
    found.day = today;
    found.finish = forecast(left, capacity, studied, now);
    found.scope = scope_of(progress);
    return found;
}

LookedBack look_back(cli::Context& context, const std::vector<std::string>& words) {
    const bool from_standard_input = cli::from_standard_input(words);
    if (words.size() > (from_standard_input ? 1U : 0U))
        text::fail("'" + words.back() + "' is one word too many", "only '-' can stand here");
    auto plan = sound_plan(context);
    Capacity capacity(plan);
    LookedBack past{std::move(plan), std::move(capacity), false, {}, {}, {}, {}, 0, {}};
    past.offset = context.now().offset;
    past.day_start = context.day_start();
    text::Diagnostics faults;
    bool study_own = false, facts_own = false;
    read_study(context, past, from_standard_input, study_own, faults);
    read_events(context, past, facts_own, faults);
    if (!past.bare)
        read_versions(context, past);
    context.warn(faults);
    say_what_is_known(context, past, study_own);
    return past;
}

}  // namespace osm::plan::verbs
