// cli/references.hpp - records as a person names them: line number, time, `last`.
#pragma once

#include "cli/context.hpp"
#include "records/schema.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace osm::cli {

struct Named {
    std::int64_t line = 0;
    std::string text;  // the whole line
};

// One for each reference, in that order, no line twice. Failure (misuse) when one names none, or
// more than one.
std::vector<Named> named_records(const Context& context, const records::Schema& schema,
                                 const std::vector<std::string>& references);

std::vector<std::string> all_records(const Context& context, const records::Schema& schema);

}  // namespace osm::cli
