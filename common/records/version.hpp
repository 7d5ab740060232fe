// records/version.hpp - one version of a fact file's text, taken apart to be compared with others.
// Known to records alone.
#pragma once

#include "records/instants.hpp"
#include "records/schema.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::records {

// Views into `text`, or into a copy of it without carriage returns; not to be moved.
class Version {
public:
    explicit Version(std::string_view text);
    Version(const Version&) = delete;
    Version& operator=(const Version&) = delete;

    std::string_view first;  // "#osm study 1", "" when there is none
    std::string_view body;   // the whole lines after it
    std::string_view torn;   // what follows the last newline

    bool empty() const { return first.empty() && body.empty() && torn.empty(); }

    // A last line that only lacks its newline becomes a line of the body.
    void mend(const Schema& schema);

private:
    std::string copy_;
};

// A line of a body that is a record or ought to be one.
inline bool is_record(std::string_view line) { return !line.empty() && line.front() != '#'; }

// Calls `take` with each line of a body, without newline.
template <class Take>
void each_line_of(std::string_view body, Take take) {
    while (!body.empty()) {
        const auto line = body.substr(0, body.find('\n'));
        body.remove_prefix(line.size() + 1);
        take(line);
    }
}

// What several bodies begin and end with alike, in whole lines, taken off them.
struct Common {
    std::string_view head, foot;
};

Common take_common(const std::vector<std::string_view*>& bodies);

// When a record was, by its first column: what order is by. nullopt for a line that does not say.
class Moments {
public:
    explicit Moments(const Schema& schema) : kind_(schema.columns.front().kind) {}

    std::optional<std::int64_t> of(std::string_view line);

private:
    Kind kind_;
    Instants instants_;
};

}  // namespace osm::records
