#include "publish/header_rule.hpp"

#include "text/words.hpp"

#include <fmt/core.h>

#include <optional>

namespace osm::publish {
namespace {

// true: for; false: against; nullopt: nothing, or not understood.
std::optional<bool> vote(const std::string& key, const std::string& value) {
    if (key == "publish" || key == "published")
        return yes_or_no(value);
    if (key == "status")
        return text::lower(value) == "published";
    if ((key == "draft" || key == "private") && yes_or_no(value).value_or(true))
        return false;
    return std::nullopt;
}

}  // namespace

Saying by_header(const markup::Header& header) {
    std::string for_it, odd;
    for (const auto& field : header.fields) {
        const std::string &key = field.key, value = field.text();
        const std::string line = text::escape(text::clip(fmt::format("{}: {}", key, value), 40));
        const auto said = vote(key, value);
        if (said && !*said)
            return {false, fmt::format("its header says '{}'", line)};
        if (said && for_it.empty())
            for_it = line;
        else if (!said && (key == "publish" || key == "published"))
            odd = line;
    }
    if (!for_it.empty())
        return {true, fmt::format("its header says '{}'", for_it)};
    if (!odd.empty())
        return {false, fmt::format("'{}' in its header is neither true nor false", odd)};
    return {false, "no header says 'publish: true'"};
}

Saying by_header(const markup::Header& header, const Meaning& meaning, time::Instant now) {
    auto saying = by_header(header);
    if (!saying.is_public || !meaning.scheduled || (meaning.date && meaning.date->at <= now))
        return saying;
    return {false, meaning.date ? fmt::format("it is scheduled for {} {}",
                                              time::to_text(meaning.date->day()),
                                              time::clock_of(*meaning.date))
                                : "it is scheduled, and has no date"};
}

}  // namespace osm::publish
