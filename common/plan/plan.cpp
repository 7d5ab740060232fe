#include "plan/plan.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace osm::plan {
namespace {

std::vector<std::string> ids(const Plan& plan) {
    std::vector<std::string> all;
    all.reserve(plan.items.size());
    for (const auto& item : plan.items)
        all.push_back(item.id);
    return all;
}

std::vector<std::string> track_ids(const Plan& plan) {
    std::vector<std::string> all;
    for (const auto& track : plan.tracks)
        all.push_back(track.id);
    return all;
}

// Takes the part before the next ':' off `rest`.
std::string_view take_part(std::string_view& rest) {
    const auto end = rest.find(':');
    const auto part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    return part;
}

}  // namespace

std::optional<Index> Plan::item(std::string_view id) const {
    const auto found = by_id.find(std::string(id));
    if (found == by_id.end())
        return std::nullopt;
    return found->second;
}

std::optional<Index> Plan::track(std::string_view id) const {
    const auto found = std::find_if(tracks.begin(), tracks.end(),
                                    [&](const Track& track) { return track.id == id; });
    if (found == tracks.end())
        return std::nullopt;
    return static_cast<Index>(found - tracks.begin());
}

std::optional<Index> Plan::goal(std::string_view id) const {
    const auto found =
        std::find_if(goals.begin(), goals.end(), [&](const Goal& goal) { return goal.id == id; });
    if (found == goals.end())
        return std::nullopt;
    return static_cast<Index>(found - goals.begin());
}

std::string Plan::topic(Index index) const {
    const auto& one = items[index];
    return one.track == none ? one.id : tracks[one.track].id + ":" + one.id;
}

std::optional<Index> Plan::item_of(std::string_view topic) const {
    auto rest = topic;
    const auto first = take_part(rest);
    const auto second = take_part(rest);
    auto found = second.empty() ? std::nullopt : item(second);
    if (!found && !track(first))
        found = item(first);
    return found;
}

std::optional<Index> Plan::track_of(std::string_view topic) const {
    if (const auto found = item_of(topic); found && items[*found].track != none)
        return items[*found].track;
    auto rest = topic;
    return track(take_part(rest));
}

bool InPlan::operator()(std::string_view topic) {
    auto found = known_.find(topic);
    if (found == known_.end())
        found = known_.emplace(topic, plan_.track_of(topic).has_value()).first;
    return found->second;
}

std::string how_to_begin(const Plan& plan, Index track) {
    const bool has_some = std::ranges::any_of(plan.items, [&](const Item& item) {
        return !item.milestone && (track == none || item.track == track);
    });
    if (has_some)
        return {};
    if (plan.tracks.empty())
        return "osm-plan add ml:pgm-1 --hours 40 --new-track";
    return "osm-plan add " + plan.tracks[track == none ? 0 : track].id + ":pgm-1 --hours 40";
}

Index find_item(const Plan& plan, std::string_view word) {
    auto rest = word;
    const auto first = take_part(rest);
    const auto id = rest.empty() ? first : rest;
    const auto found = plan.item(id);
    if (found && (rest.empty() || plan.topic(*found) == word))
        return *found;
    if (found)
        text::fail("'" + std::string(word) + "' is no item of the plan",
                   "did you mean '" + plan.topic(*found) + "'");
    text::fail("'" + std::string(word) + "' is no item of the plan",
               nearest_id(plan, id,
                          plan.items.empty() ? "the plan has none yet: " + how_to_begin(plan)
                                             : "osm-plan list shows them"));
}

Index find_track(const Plan& plan, std::string_view word) {
    if (const auto found = plan.track(word))
        return *found;
    const auto known = track_ids(plan);
    text::fail("'" + std::string(word) + "' is no track of the plan",
               text::did_you_mean(word, known,
                                  known.empty() ? "the plan has none; write [[track]] in plan.toml"
                                                : "there is " + text::join(known, ", ")));
}

std::string nearest_id(const Plan& plan, std::string_view word, std::string otherwise) {
    return text::did_you_mean(word, ids(plan), std::move(otherwise));
}

}  // namespace osm::plan
