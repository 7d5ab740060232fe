#include "cli/references.hpp"

#include "cli/facts.hpp"
#include "records/reader.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <functional>

namespace osm::cli {
namespace {

// Lines that are no record have no name; `check` is about those.
void each_record(const Context& context, const records::Schema& schema,
                 const std::function<void(const records::Row&)>& each) {
    text::Diagnostics ignored;
    records::Reader reader{context.data(), schema, ignored};
    records::Row row;
    while (reader.next(row))
        each(row);
}

Named find(const Context& context, const records::Schema& schema, const std::string& reference) {
    const auto number = text::whole_number(reference);
    std::vector<Named> found;
    each_record(context, schema, [&](const records::Row& row) {
        if (reference == "last")
            found.assign(1, {row.line, std::string{row.text}});
        else if (row.line == number || (!reference.empty() && row.text.starts_with(reference)))
            found.push_back({row.line, std::string{row.text}});
    });
    // A year is a number too, and a line of that number is what was named.
    if (const auto exact = std::find_if(found.begin(), found.end(),
                                        [&](const Named& named) { return named.line == number; });
        exact != found.end())
        return *exact;
    if (found.empty() && reference == "last")
        text::refuse(fmt::format("there is no record in {} yet", schema.file()));
    if (found.empty()) {
        text::fail(fmt::format("no record '{}' in {}", reference, schema.file()),
                   "name it by line number, by its time, or 'last'");
    }
    if (found.size() > 1) {
        text::fail(
            fmt::format("'{}' names {} records of {}, first on line {}, last on line {}", reference,
                        found.size(), schema.file(), found.front().line, found.back().line),
            "write more of the time, or the line number");
    }
    return found.front();
}

}  // namespace

std::vector<Named> named_records(const Context& context, const records::Schema& schema,
                                 const std::vector<std::string>& references) {
    std::vector<Named> all;
    for (const auto& reference : references) {
        auto named = find(context, schema, reference);
        if (std::none_of(all.begin(), all.end(),
                         [&](const Named& other) { return other.line == named.line; }))
            all.push_back(std::move(named));
    }
    return all;
}

std::vector<std::string> all_records(const Context& context, const records::Schema& schema) {
    std::vector<std::string> lines;
    each_record(context, schema, [&](const records::Row& row) { lines.emplace_back(row.text); });
    return lines;
}

std::int64_t find_record(const Context& context, const records::Schema& schema,
                         const std::string& reference) {
    return find(context, schema, reference).line;
}

}  // namespace osm::cli
