// records/doubles.hpp - whether a line was there already. Known to records alone.
#pragma once

#include <cstdint>
#include <deque>
#include <string_view>
#include <unordered_set>

namespace osm::records {

// Facts stand nearly in order. A line whose instant is later than all before it is new, and only
// noted; the few others are looked for among the notes by instant, then by a 64-bit hash of the
// line.
class Doubles {
public:
    // `key` is what the line's first column says. True when the same line was asked about before.
    bool seen(std::int64_t key, std::string_view line);

private:
    struct Note {
        std::int64_t key;
        std::uint64_t hash;
    };

    bool noted(std::int64_t key, std::uint64_t hash) const;

    std::deque<Note> in_order_;  // a vector would copy itself as it grows
    std::size_t run_ = 0;        // notes at the end that share one key
    std::unordered_set<std::uint64_t> others_;
};

}  // namespace osm::records
