// records/doubles.hpp - whether a line was there already. Known to records alone.
#pragma once

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace osm::records {

// Facts stand nearly in order. A line whose instant is later than all before it is new, and only
// noted; the few others are looked for among the notes by instant, then by a 64-bit hash of the
// line.
class Doubles {
public:
    // `key` is what the line's first column says. True when the same line was asked about before.
    bool seen(std::int64_t key, std::string_view line);

private:
    // Hashes of the lines in order, and the key of each run of them; in pieces, since a vector
    // would copy itself as it grows.
    class Notes {
    public:
        void push(std::int64_t key, std::uint64_t hash);
        bool contains(std::int64_t key, std::uint64_t hash) const;

    private:
        static constexpr std::size_t run = 32, piece = 4096;
        std::vector<std::int64_t> first_keys_;  // of each run
        std::vector<std::unique_ptr<std::uint64_t[]>> pieces_;
        std::size_t size_ = 0;
    };

    Notes in_order_;
    std::int64_t latest_ = INT64_MIN;  // key of the last note
    std::size_t same_ = 0;             // notes at the end that share it
    std::pmr::monotonic_buffer_resource memory_;
    std::pmr::unordered_set<std::uint64_t> others_{&memory_};
};

}  // namespace osm::records
