#include "plan/progress.hpp"

#include "text/words.hpp"
#include "time/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace osm::plan {
namespace {

constexpr std::array<std::pair<Event, std::string_view>, 5> event_names = {{
    {Event::start, "start"},
    {Event::done, "done"},
    {Event::drop, "drop"},
    {Event::estimate, "estimate"},
    {Event::measure, "measure"},
}};

constexpr std::array<std::pair<State, std::string_view>, 5> state_names = {{
    {State::done, "done"},
    {State::dropped, "dropped"},
    {State::started, "started"},
    {State::ready, "ready"},
    {State::blocked, "blocked"},
}};

// The cells of facts/progress.tsv.
constexpr std::size_t event_cell = 1, item_cell = 2, value_cell = 3, tags_cell = 4, note_cell = 5;

bool settled(State state) { return state == State::done || state == State::dropped; }

// Where a cell stands in its line, in code points; the cell is a view into the line.
text::Place place_of(const records::Reader& reader, const records::Row& row,
                     std::string_view cell) {
    const auto bytes = static_cast<std::size_t>(cell.data() - row.text.data());
    const auto column =
        1 + std::count_if(row.text.begin(), row.text.begin() + static_cast<std::ptrdiff_t>(bytes),
                          [](char c) { return (c & 0xC0) != 0x80; });
    return {reader.file(), static_cast<int>(row.line), static_cast<int>(column),
            std::string(row.text)};
}

std::vector<std::string> evidence_in(std::string_view tags) {
    constexpr std::string_view key = "evidence=";
    std::vector<std::string> found;
    if (tags.empty())
        return found;
    for (const auto tag : text::split(tags, ','))
        if (tag.starts_with(key))
            found.emplace_back(tag.substr(key.size()));
    return found;
}

// What a line says about the plan; nullopt, and told, when it says nothing.
std::optional<Fact> fact_in(const records::Reader& reader, const records::Row& row,
                            const Plan& plan, text::Diagnostics& faults) {
    const auto tell = [&](std::string_view cell, std::string what, std::string hint) {
        faults.push_back(
            {place_of(reader, row, cell), std::move(what), std::move(hint), text::Level::warning});
    };
    const auto& cells = row.cells;
    const auto event = event_named(cells[event_cell]);
    if (!event) {
        tell(cells[event_cell], "'" + std::string(cells[event_cell]) + "' is no event of a plan",
             "start, done, drop, estimate or measure");
        return std::nullopt;
    }
    Fact fact;
    fact.at = row.stamps[0];
    fact.event = *event;
    const auto word = cells[item_cell];
    if (const auto goal = plan.goal(word); goal && fact.event == Event::measure)
        fact.goal = *goal;
    else if (const auto item = plan.item_of(word))
        fact.item = *item;
    else if (const auto track = plan.track(word); track && fact.event == Event::measure)
        fact.track = *track;
    else {
        tell(word, "'" + std::string(word) + "' is no item of the plan",
             nearest_id(plan, word, "it does not count"));
        return std::nullopt;
    }
    if (fact.event == Event::estimate && !read_hours(cells[value_cell])) {
        const auto value = cells[value_cell];
        if (value.empty())
            tell(word, "an estimate without hours", "write 18 or 2.5");
        else
            tell(value, "'" + std::string(value) + "' is no number of hours", "write 18 or 2.5");
        return std::nullopt;
    }
    fact.value = cells[value_cell];
    fact.evidence = evidence_in(cells[tags_cell]);
    fact.note = cells[note_cell];
    fact.line = row.line;
    return fact;
}

void apply(const Fact& fact, Standing& item) {
    item.evidence.insert(item.evidence.end(), fact.evidence.begin(), fact.evidence.end());
    switch (fact.event) {
        case Event::start:
            item.state = State::started;
            item.ended.reset();
            break;
        case Event::done:
            if (item.state != State::done)  // a second one only adds evidence
                item.ended = fact.at;
            item.state = State::done;
            break;
        case Event::drop:
            item.state = State::dropped;
            item.ended = fact.at;
            break;
        case Event::estimate:
            item.hours = read_hours(fact.value);
            break;
        case Event::measure:
            break;
    }
}

void measure(const Fact& fact, std::vector<Measure>& measures) {
    for (auto& known : measures) {
        if (known.item != fact.item || known.track != fact.track || known.goal != fact.goal)
            continue;
        known.at = fact.at;
        known.value = fact.value;
        return;
    }
    measures.push_back({fact.item, fact.track, fact.goal, fact.at, fact.value});
}

time::Duration remaining(const Standing& item) {
    if (settled(item.state) || !item.hours)
        return {};
    const time::Duration least{
        std::llround(static_cast<double>(item.hours->seconds) * least_share_left)};
    return std::max(*item.hours - item.logged, least);
}

// A milestone is reached with the last that it needs.
void reach(const Item& milestone, std::vector<Standing>& items, Standing& standing) {
    standing.state = standing.waits_for.empty() ? State::done : State::blocked;
    if (standing.state == State::blocked)
        return;
    for (const auto need : milestone.needs)
        if (const auto& ended = items[need].ended;
            ended && (!standing.ended || standing.ended->at < ended->at))
            standing.ended = ended;
}

}  // namespace

std::string_view name(Event event) { return event_names[static_cast<std::size_t>(event)].second; }

std::string_view name(State state) { return state_names[static_cast<std::size_t>(state)].second; }

std::optional<Event> event_named(std::string_view word) {
    for (const auto& [event, known] : event_names)
        if (known == word)
            return event;
    return std::nullopt;
}

std::optional<State> state_named(std::string_view word) {
    for (const auto& [state, known] : state_names)
        if (known == word)
            return state;
    return std::nullopt;
}

std::optional<time::Duration> read_hours(std::string_view word) {
    double hours = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), hours);
    if (error != std::errc{} || end != word.data() + word.size() || !(hours > 0) ||
        hours > most_hours)
        return std::nullopt;
    return time::Duration{std::llround(hours * 3600)};
}

std::vector<Fact> read_facts(records::Reader& reader, const Plan& plan, time::Instant now,
                             text::Diagnostics& faults) {
    std::vector<Fact> facts;
    records::Row row;
    while (reader.next(row)) {
        if (now < row.stamps[0].at)
            continue;
        if (auto fact = fact_in(reader, row, plan, faults))
            facts.push_back(std::move(*fact));
    }
    std::stable_sort(facts.begin(), facts.end(),
                     [](const Fact& a, const Fact& b) { return a.at.at < b.at.at; });
    return facts;
}

std::vector<Fact> read_facts(const std::filesystem::path& data, const Plan& plan, time::Instant now,
                             text::Diagnostics& faults) {
    records::Reader reader(data, records::progress, faults);
    return read_facts(reader, plan, now, faults);
}

std::vector<Index> what_it_waits_for(const Plan& plan, const std::vector<Standing>& items,
                                     Index index) {
    const auto& item = plan.items[index];
    const auto open = [&](Index other) { return !settled(items[other].state); };
    std::vector<Index> found;
    std::copy_if(item.needs.begin(), item.needs.end(), std::back_inserter(found), open);
    const auto done = [&](Index other) { return items[other].state == State::done; };
    if (std::none_of(item.any.begin(), item.any.end(), done))
        std::copy_if(item.any.begin(), item.any.end(), std::back_inserter(found), open);
    for (const auto other : item.with) {
        const auto& needs = plan.items[other].needs;
        if (open(other) && std::any_of(needs.begin(), needs.end(),
                                       [&](Index need) { return need != index && open(need); }))
            found.push_back(other);
    }
    return found;
}

std::optional<time::Date> first_day(const Plan& plan, const Progress& progress, Index item) {
    return progress.items[item].state == State::started ? std::nullopt : plan.items[item].from;
}

Progress standing(const Plan& plan, const std::vector<Fact>& facts, const Logged& logged) {
    Progress progress;
    progress.items.resize(plan.items.size());
    for (Index i = 0; i < plan.items.size(); ++i)
        if (const auto& estimate = plan.items[i].estimate)
            progress.items[i].hours = time::Duration{std::llround(estimate->likely * 3600)};
    for (const auto& fact : facts)
        if (fact.event == Event::measure)
            measure(fact, progress.measures);
        else
            apply(fact, progress.items[fact.item]);
    for (const auto& [topic, spent] : logged)
        if (const auto item = plan.item_of(topic))
            progress.items[*item].logged += spent;
        else
            progress.elsewhere += spent;
    for (const auto i : plan.order) {
        auto& item = progress.items[i];
        item.waits_for = what_it_waits_for(plan, progress.items, i);
        if (plan.items[i].milestone) {
            reach(plan.items[i], progress.items, item);
            continue;
        }
        if (item.state == State::blocked && item.logged.seconds > 0)
            item.state = State::started;
        else if (item.state == State::blocked && item.waits_for.empty())
            item.state = State::ready;
        item.remaining = remaining(item);
    }
    return progress;
}

}  // namespace osm::plan
