#include "publish/header_rule.hpp"

#include "text/words.hpp"

#include <fmt/core.h>

#include <optional>

namespace osm::publish {
namespace {

std::optional<bool> yes_or_no(const std::string& word) {
    const std::string plain = text::lower(word);
    if (plain == "true" || plain == "yes" || plain == "on")
        return true;
    if (plain == "false" || plain == "no" || plain == "off")
        return false;
    return std::nullopt;
}

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

}  // namespace osm::publish
