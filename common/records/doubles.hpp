// records/doubles.hpp - whether a line was there already. Known to records alone.
#pragma once

#include <cstdint>
#include <memory>
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
    struct Note {
        std::int64_t key;
        std::uint64_t hash;
    };

    // A vector would copy itself as it grows, and a million notes with it.
    class Notes {
    public:
        void push(Note note);

        std::size_t size() const { return size_; }

        const Note& operator[](std::size_t at) const { return pieces_[at / piece][at % piece]; }

    private:
        static constexpr std::size_t piece = 1024;
        std::vector<std::unique_ptr<Note[]>> pieces_;
        std::size_t size_ = 0;
    };

    bool noted(std::int64_t key, std::uint64_t hash) const;

    Notes in_order_;
    std::int64_t latest_ = 0;  // key of the last note
    std::size_t run_ = 0;      // notes at the end that share it
    std::unordered_set<std::uint64_t> others_;
};

}  // namespace osm::records
