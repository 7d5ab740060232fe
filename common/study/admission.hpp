// study/admission.hpp - which sessions of an import are new to the log, and which of those share
// time with another.
#pragma once

#include "study/clock.hpp"
#include "study/exchange.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace osm::study {

enum class Verdict { fresh, known, twice };

// A session is one that is there already when start, end and topic are the same; one tagged
// `approx`, whose times say nothing, when the log has as many of the same day, topic and length.
class Admission {
public:
    // `log` and everything judged must live as long as this.
    explicit Admission(std::span<const Past> log, std::size_t expected = 0);

    // Known: the log has it. Twice: an import brought it before, on the line `first_line()` says.
    Verdict judge(const Foreign& session);

    int first_line() const { return first_line_; }

private:
    struct Key {
        std::int64_t start = 0;
        std::int64_t end = 0;
        std::string_view topic;

        bool operator==(const Key&) const = default;
    };

    struct Hash {
        std::size_t operator()(const Key& key) const;
    };

    std::unordered_map<Key, int, Hash> seen_;   // 0: in the log, else the line of an import
    std::unordered_map<Key, int, Hash> rough_;  // by day, length and topic: how many are left
    int first_line_ = 0;
};

// Whether the tags say that sharing time is nothing to look at: approx or overlap.
bool may_share(std::string_view tags);

struct Shared {
    std::size_t fresh = 0;  // which of the new ones, by its place among them
    time::Stamp start;      // of the other session
    time::Stamp end;
    std::string topic;
};

// The new sessions that share time with one of the log or with each other, each pair of neighbours
// once; those that may are left out.
std::vector<Shared> sharing(std::span<const Past> log, std::span<const Foreign* const> fresh);

}  // namespace osm::study
