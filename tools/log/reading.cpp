#include "tools/log/reading.hpp"

#include "records/reader.hpp"
#include "study/sessions.hpp"
#include "text/diagnostic.hpp"
#include "tools/log/topics.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace osm::log {
namespace {

// Days that no offset and no day_start can move a session by.
constexpr int farthest = 3;

void bound(records::Reader& reader, const time::Period& period) {
    if (period.open())
        return;
    const auto from =
        period.first ? time::begin_of(*period.first - farthest, 0) : time::Instant{INT64_MIN};
    const auto until =
        period.last ? time::begin_of(*period.last + 1 + farthest, 0) : time::Instant{INT64_MAX};
    reader.only_between(from, until);
}

// Items are known by their ids alone, too.
class Items {
public:
    // Asks the plan only when some topic could be an id.
    Items(cli::Context& context, const std::vector<std::string>& asked) {
        const auto is_bare = [](const std::string& topic) {
            return topic.find(':') == std::string::npos;
        };
        if (std::ranges::any_of(asked, is_bare))
            planned_ = planned_topics(context);
    }

    // The topic from its item's id on; as it is where the plan knows none.
    std::string_view by_id(std::string_view topic) const {
        const auto track = topic.find(':');
        if (track == std::string_view::npos ||
            std::ranges::find(planned_, study::to_depth(topic, 2)) == planned_.end())
            return topic;
        return topic.substr(track + 1);
    }

private:
    std::vector<std::string> planned_;
};

}  // namespace

void Reading::declare(cli::Options& options) {
    options.argument("-", source_, "facts from standard input instead of facts/study.tsv");
    period_.declare(options);
    filter_.declare(options);
}

void Reading::each(cli::Context& context, const study::Visit& visit) const {
    read(context, period_.resolve(context), true, visit);
}

void Reading::each_of_any_topic(cli::Context& context, const study::Visit& visit) const {
    read(context, period_.resolve(context), false, visit);
}

void Reading::each_ever(cli::Context& context, const study::Visit& visit) const {
    read(context, {}, true, visit);
}

void Reading::read(cli::Context& context, const time::Period& period, bool filtered,
                   const study::Visit& visit) const {
    if (source_ && *source_ != "-")
        text::fail(fmt::format("'{}' is nothing to read from", *source_),
                   "a period is written --period " + *source_ +
                       ", a topic --topic; '-' is standard input");
    text::Diagnostics faults;
    auto reader = source_ ? records::Reader::standard_input(records::study, faults)
                          : records::Reader{context.data(), records::study, faults};
    if (!filtered || (filter_.topics().empty() && filter_.tags().empty())) {
        bound(reader, period);
        study::each(reader, context.now().at, faults, visit);
        context.warn(faults);
        return;
    }
    // Whether a topic is known is asked of the whole log.
    const Items items{context, filter_.topics()};
    study::each(reader, context.now().at, faults, [&](const study::Session& session) {
        const bool of_topic =
            filter_.holds_topic(session.topic) | filter_.holds_topic(items.by_id(session.topic));
        if (filter_.holds_tags(session.tags) && of_topic)
            visit(session);
    });
    context.warn(faults);
    filter_.warn_of_unknown(context);
}

}  // namespace osm::log
