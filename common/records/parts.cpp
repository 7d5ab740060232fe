#include "records/parts.hpp"

#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace osm::records {
namespace {

bool is_list_by_characters(std::string_view cell, char separator, char never_first) {
    bool bad = false, after_separator = true;
    for (const char c : cell) {
        const bool first = (c == separator) | (c == never_first);
        bad |= (c == ' ') | (first & after_separator);
        after_separator = c == separator;
    }
    return !(bad | after_separator);
}

#ifdef __SSE2__

// Of up to 64 characters, one bit each.
struct Found {
    std::uint64_t blanks = 0, separators = 0, firsts = 0;
};

// Every line of a file comes here twice: sixteen characters at a time, the last ones of a cell
// together with some that were seen, so that nothing beyond it is read.
class Search {
public:
    Search(char separator, char never_first)
        : blank_(_mm_set1_epi8(' ')),
          separator_(_mm_set1_epi8(separator)),
          first_(_mm_set1_epi8(never_first)) {}

    Found run(std::string_view cell) {
        const auto* bytes = cell.data();
        const auto size = cell.size();
        if (size < 16) {
            take(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(bytes)), 0, 0xFF);
            take(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(bytes + size - 8)), size - 8,
                 0xFF);
            return found_;
        }
        for (std::size_t at = 0; at + 16 <= size; at += 16)
            take(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + at)), at, 0xFFFF);
        take(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + size - 16)), size - 16,
             0xFFFF);
        return found_;
    }

private:
    void take(__m128i piece, std::size_t at, unsigned which) {
        const auto bits = [&](__m128i character) {
            const auto mask = _mm_movemask_epi8(_mm_cmpeq_epi8(piece, character));
            return std::uint64_t{static_cast<unsigned>(mask) & which} << at;
        };
        found_.blanks |= bits(blank_);
        found_.separators |= bits(separator_);
        found_.firsts |= bits(first_);
    }

    const __m128i blank_, separator_, first_;
    Found found_;
};

#endif

}  // namespace

bool is_list(std::string_view cell, char separator, char never_first) {
#ifdef __SSE2__
    if (cell.size() >= 8 && cell.size() <= 64) {
        const auto found = Search(separator, never_first).run(cell);
        const auto begins = found.separators << 1 | 1;
        return (found.blanks | ((found.separators | found.firsts) & begins) |
                found.separators >> (cell.size() - 1)) == 0;
    }
#endif
    return is_list_by_characters(cell, separator, never_first);
}

}  // namespace osm::records
