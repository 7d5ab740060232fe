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

namespace {

#ifdef __SSE2__

// The places of a character among 16 * pieces of them, one bit each.
template <unsigned pieces>
std::uint64_t places(const char* bytes, char wanted) {
    const auto all = _mm_set1_epi8(wanted);
    std::uint64_t found = 0;
    for (unsigned i = 0; i < pieces; ++i) {
        const auto piece = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i));
        const auto mask = _mm_movemask_epi8(_mm_cmpeq_epi8(piece, all));
        found |= std::uint64_t{static_cast<unsigned>(mask)} << (16 * i);
    }
    return found;
}

template <unsigned pieces, char separator, char never_first>
bool is_list_among(std::string_view cell, bool& has_first) {
    const auto* const bytes = cell.data();
    const auto inside = (std::uint64_t{1} << cell.size()) - 1;
    const auto separators = places<pieces>(bytes, separator) & inside;
    const auto others = never_first == separator ? 0 : places<pieces>(bytes, never_first) & inside;
    const auto firsts = separators | others;
    has_first = others != 0;
    // A part begins at the start and behind each separator; behind the last one there must be one.
    const auto begins = separators << 1 | 1;
    const auto bad = places<pieces>(bytes, ' ') | (firsts & begins);
    return ((bad & inside) | (begins & ~inside)) == 0;
}

// Every line of a file comes here twice. Cells differ in length, and to guess it wrong costs more
// than to look at 32 characters at once, whatever stands behind the cell.
template <char separator, char never_first>
bool is_list_at_once(std::string_view cell, bool& has_first) {
    if (cell.size() <= 32)
        return is_list_among<2, separator, never_first>(cell, has_first);
    if (cell.size() < readable)
        return is_list_among<4, separator, never_first>(cell, has_first);
    has_first = true;
    return is_list(cell, separator, never_first);
}

#else

template <char separator, char never_first>
bool is_list_at_once(std::string_view cell, bool& has_first) {
    has_first = true;
    return is_list(cell, separator, never_first);
}

#endif

}  // namespace

bool is_topic_in_block(std::string_view cell) {
    bool ignored = false;
    return is_list_at_once<':', ':'>(cell, ignored);
}

bool is_tags_in_block(std::string_view cell, bool& keyed) {
    return is_list_at_once<',', '='>(cell, keyed);
}

}  // namespace osm::records
