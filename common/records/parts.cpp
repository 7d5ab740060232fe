#include "records/parts.hpp"

#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace osm::records {

bool is_list(std::string_view cell, char separator, char never_first) {
    bool bad = false, after_separator = true;
    for (const char c : cell) {
        const bool first = (c == separator) | (c == never_first);
        bad |= (c == ' ') | (first & after_separator);
        after_separator = c == separator;
    }
    return !(bad | after_separator);
}

#ifdef __SSE2__

// Every line of a file comes here twice. Cells differ in length, and to guess it wrong costs more
// than to look at 32 characters at once, whatever stands behind the cell.
bool is_list_in_block(std::string_view cell, char separator, char never_first) {
    if (cell.size() > readable)
        return is_list(cell, separator, never_first);
    const auto* const bytes = reinterpret_cast<const __m128i*>(cell.data());
    const auto front = _mm_loadu_si128(bytes), back = _mm_loadu_si128(bytes + 1);
    const auto places = [&](char wanted) {
        const auto all = _mm_set1_epi8(wanted);
        const auto low = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(front, all)));
        const auto high = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(back, all)));
        return std::uint64_t{high} << 16 | low;
    };
    const auto inside = (std::uint64_t{1} << cell.size()) - 1;
    const auto separators = places(separator) & inside;
    const auto firsts = separators | places(never_first);
    // A part begins at the start and behind each separator; behind the last one there must be one.
    const auto begins = separators << 1 | 1;
    return (((places(' ') | (firsts & begins)) & inside) | (begins & ~inside)) == 0;
}

#else

bool is_list_in_block(std::string_view cell, char separator, char never_first) {
    return is_list(cell, separator, never_first);
}

#endif

}  // namespace osm::records
