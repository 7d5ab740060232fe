#include "tools/log/reading.hpp"

#include "records/reader.hpp"
#include "text/diagnostic.hpp"

#include <fmt/core.h>

namespace osm::log {

void Reading::declare(cli::Options& options) {
    options.argument("-", source_, "facts from standard input instead of facts/study.tsv");
    period_.declare(options);
    filter_.declare(options);
}

void Reading::each(cli::Context& context, const study::Visit& visit) const {
    if (source_ && *source_ != "-")
        text::fail(fmt::format("'{}' is nothing to read from", *source_),
                   "a period is written --period " + *source_ +
                       ", a topic --topic; '-' is standard input");
    text::Diagnostics faults;
    auto reader = source_ ? records::Reader::standard_input(records::study, faults)
                          : records::Reader{context.data(), records::study, faults};
    study::each(reader, context.now().at, faults, [&](const study::Session& session) {
        const bool of_topic = filter_.holds_topic(session.topic);
        if (filter_.holds_tags(session.tags) && of_topic)
            visit(session);
    });
    context.warn(faults);
    filter_.warn_of_unknown(context);
}

}  // namespace osm::log
