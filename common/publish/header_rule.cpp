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

Saying by_header(const markup::Header& header, const Shown& shown) {
    const auto line_of = [&](const std::string& key, const std::string& value) {
        const std::string line = fmt::format("{}: {}", key, value);
        return text::escape(text::clip(shown ? shown(line) : line, 40));
    };
    std::string for_it, odd, finished;
    for (const auto& field : header.fields) {
        const std::string &key = field.key, value = field.text();
        const auto said = vote(key, value);
        if (said && !*said)
            return {false, fmt::format("its header says '{}'", line_of(key, value))};
        if (said && for_it.empty())
            for_it = line_of(key, value);
        else if (!said && (key == "publish" || key == "published"))
            odd = line_of(key, value);
        else if (!said && key == "draft")
            finished = line_of(key, value);
    }
    if (!for_it.empty())
        return {true, fmt::format("its header says '{}'", for_it)};
    if (!odd.empty())
        return {false, fmt::format("'{}' in its header is neither true nor false", odd)};
    if (!finished.empty())
        return {false, fmt::format("'{}', but no 'publish: true'", finished)};
    return {false, "no header says 'publish: true'"};
}

Saying by_header(const markup::Header& header, const Meaning& meaning, time::Instant now,
                 const Shown& shown) {
    auto saying = by_header(header, shown);
    if (!saying.is_public || !meaning.scheduled || (meaning.date && meaning.date->at <= now))
        return saying;
    return {false, meaning.date ? fmt::format("it is scheduled for {} {}",
                                              time::to_text(meaning.date->day()),
                                              time::clock_of(*meaning.date))
                                : "it is scheduled, and has no date"};
}

}  // namespace osm::publish
