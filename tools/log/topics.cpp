#include "tools/log/topics.hpp"

#include "config/document.hpp"
#include "file/store.hpp"
#include "study/clock.hpp"
#include "study/sessions.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::log {
namespace {

constexpr std::size_t longest_memory = std::size_t{16} << 20;

std::vector<std::string> read_plan(cli::Context& context) {
    text::Diagnostics faults;
    const auto document = config::Document::read(context.data(), config::File::plan, faults);
    if (!faults.empty())
        context.warn({{.place = faults.front().place,
                       .what = "the plan cannot be asked for topics: " + faults.front().what,
                       .hint = "see osm-plan check",
                       .level = text::Level::warning}});
    std::vector<std::string> topics;
    for (const auto& track : document.root().tables("track"))
        if (const auto id = track.text("id"))
            topics.push_back(*id);
    for (const auto& item : document.root().tables("item"))
        if (const auto id = item.text("id"))
            topics.push_back(item.has("track") ? *item.text("track") + ':' + *id : *id);
    return topics;
}

bool holds(const std::vector<std::string>& topics, std::string_view topic) {
    return std::find(topics.begin(), topics.end(), topic) != topics.end();
}

// The topic of the item that has this id.
const std::string* item_called(const std::vector<std::string>& planned, std::string_view id) {
    const auto found = std::find_if(planned.begin(), planned.end(), [&](const auto& topic) {
        return topic.size() > id.size() && topic.ends_with(id) &&
               topic[topic.size() - id.size() - 1] == ':';
    });
    return found == planned.end() ? nullptr : &*found;
}

// The nearest planned topic, or the topic of the item whose id alone is nearest.
std::string nearest(const std::vector<std::string>& planned, const std::string& topic) {
    if (topic.find(':') != std::string::npos)
        return text::did_you_mean(topic, planned);
    std::vector<std::string> ids;
    ids.reserve(planned.size());
    for (const auto& known : planned)
        ids.push_back(known.substr(known.rfind(':') + 1));
    const auto id = text::nearest(topic, ids);
    if (!id)
        return {};
    const auto* item = item_called(planned, *id);
    return fmt::format("did you mean '{}'", item != nullptr ? *item : *id);
}

}  // namespace

std::vector<std::string> planned_topics(cli::Context& context) {
    const auto plan = context.data() / config::name(config::File::plan);
    struct stat state = {};
    if (context.system().stat(plan.c_str(), &state) != 0)
        return {};
    const auto memory = context.data() / ".osm" / "topics";
    const auto identity = file::identity(state);
    try {
        if (const auto bytes = file::read_whole(memory, longest_memory)) {
            const auto lines = text::split(*bytes, '\n');
            if (lines.front() == identity && lines.back().empty())
                return {lines.begin() + 1, lines.end() - 1};
        }
    } catch (const text::Failure&) {
        // Only a memory: the plan itself is read.
    }
    auto topics = read_plan(context);
    std::string bytes = identity + '\n';
    for (const auto& topic : topics)
        bytes += topic + '\n';
    try {
        if (!context.warned())
            file::put(context.system(), memory, bytes);
    } catch (const text::Failure&) {
        // Only a memory: whoever records something says where that cannot be written.
    }
    return topics;
}

std::optional<std::string> doubt_about(const std::vector<std::string>& planned,
                                       const std::string& topic) {
    const std::string item{study::to_depth(topic, 2)};
    if (planned.empty() || holds(planned, item))
        return std::nullopt;
    auto hint = nearest(planned, item);
    // A track whose items nobody planned may have any.
    const std::string track{study::to_depth(topic, 1)};
    const bool free = item != track && holds(planned, track) &&
                      std::ranges::none_of(planned, [&](const auto& known) {
                          return known.starts_with(track + ':');
                      });
    if (free && hint.empty())
        return std::nullopt;
    return hint;
}

std::string with_track(const std::vector<std::string>& planned, const std::string& word) {
    const auto id = word.substr(0, word.find(':'));
    if (!holds(planned, id))
        if (const auto* item = item_called(planned, id))
            return *item + word.substr(id.size());
    return word;
}

std::string topic_of(cli::Context& context, const std::string& word) {
    if (word.empty())
        return word;  // what records it says what is wrong with that
    const auto planned = planned_topics(context);
    if (auto topic = with_track(planned, word); topic != word)
        return topic;
    if (const auto doubt = doubt_about(planned, word))
        context.warn({{.place = {},
                       .what = fmt::format("topic '{}' is not in plan.toml", word),
                       .hint = *doubt,
                       .level = text::Level::warning}});
    return word;
}

std::optional<std::string> topic_of(cli::Context& context, const std::optional<std::string>& word) {
    if (!word)
        return std::nullopt;
    auto topic = topic_of(context, *word);
    study::finished({context.now(), topic}, context.now());  // throws
    return topic;
}

}  // namespace osm::log
