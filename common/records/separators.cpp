#include "records/separators.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace osm::records {
namespace {

constexpr std::size_t stride = 64;
constexpr std::size_t written_at_once = 4;

// One bit a byte.
struct Marks {
    std::uint64_t separators = 0;
    std::uint64_t controls = 0;
    std::uint64_t high = 0;  // not ASCII
};

// What was found so far, and where the next place goes.
struct Search {
    std::string_view block;
    std::uint32_t* out;
    std::uint64_t controls = 0;
    std::size_t high_begin = SIZE_MAX;  // of a run of strides that are not all ASCII
    bool utf8 = true;
};

// Four places are written whether or not there are so many, since to guess their number costs more
// than to write them. What is too much is written over.
[[gnu::always_inline]] inline void write_places(Search& search, std::uint64_t left,
                                                std::size_t at) {
    const auto count = static_cast<std::size_t>(std::popcount(left));
    auto* out = search.out;
    for (std::size_t i = 0; i < written_at_once; ++i, left &= left - 1)
        out[i] = static_cast<std::uint32_t>(at + static_cast<std::size_t>(std::countr_zero(left)));
    for (out += written_at_once; left != 0; left &= left - 1)
        *out++ = static_cast<std::uint32_t>(at + static_cast<std::size_t>(std::countr_zero(left)));
    search.out += count;
}

// A run of strides with bytes beyond ASCII begins and ends between characters.
[[gnu::noinline]] void follow_run(Search& search, bool high, std::size_t at) {
    if (high) {
        if (search.high_begin == SIZE_MAX)
            search.high_begin = at;
    } else if (search.high_begin != SIZE_MAX) {
        search.utf8 = search.utf8 &&
                      text::is_utf8(search.block.substr(search.high_begin, at - search.high_begin));
        search.high_begin = SIZE_MAX;
    }
}

[[gnu::always_inline]] inline void take(Search& search, const Marks& marks, std::size_t at) {
    search.controls |= marks.controls;
    write_places(search, marks.separators, at);
    if (marks.high != 0 || search.high_begin != SIZE_MAX)
        follow_run(search, marks.high != 0, at);
}

Marks mark_by_bytes(const char* bytes, std::size_t size) {
    Marks marks;
    for (unsigned i = 0; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool part = byte == '\t' || byte == '\n';
        const bool bad = (byte < 0x20 && !part) || byte == 0x7F;
        marks.separators |= std::uint64_t{part} << i;
        marks.controls |= std::uint64_t{bad} << i;
        marks.high |= std::uint64_t{byte >= 0x80} << i;
    }
    return marks;
}

#ifdef __x86_64__

[[gnu::target("avx2,bmi,popcnt")]] void find_wide(Search& search) {
    const auto tab = _mm256_set1_epi8('\t'), newline = _mm256_set1_epi8('\n');
    const auto last_control = _mm256_set1_epi8(0x1F), del = _mm256_set1_epi8(0x7F);
    for (std::size_t at = 0; at + stride <= search.block.size(); at += stride) {
        Marks marks;
        for (unsigned i = 0; i < 2; ++i) {
            const auto piece = _mm256_loadu_si256(
                reinterpret_cast<const __m256i*>(search.block.data() + at + 32 * i));
            const auto parts =
                _mm256_or_si256(_mm256_cmpeq_epi8(piece, tab), _mm256_cmpeq_epi8(piece, newline));
            const auto low = _mm256_cmpeq_epi8(_mm256_min_epu8(piece, last_control), piece);
            const auto bad =
                _mm256_or_si256(_mm256_andnot_si256(parts, low), _mm256_cmpeq_epi8(piece, del));
            const auto shift = 32 * i;
            marks.separators |=
                std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(parts))} << shift;
            marks.controls |= std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(bad))}
                              << shift;
            marks.high |= std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(piece))}
                          << shift;
        }
        take(search, marks, at);
    }
}

void find_narrow(Search& search) {
    const auto tab = _mm_set1_epi8('\t'), newline = _mm_set1_epi8('\n');
    const auto last_control = _mm_set1_epi8(0x1F), del = _mm_set1_epi8(0x7F);
    for (std::size_t at = 0; at + stride <= search.block.size(); at += stride) {
        Marks marks;
        for (unsigned i = 0; i < 4; ++i) {
            const auto piece = _mm_loadu_si128(
                reinterpret_cast<const __m128i*>(search.block.data() + at + 16 * i));
            const auto parts =
                _mm_or_si128(_mm_cmpeq_epi8(piece, tab), _mm_cmpeq_epi8(piece, newline));
            const auto low = _mm_cmpeq_epi8(_mm_min_epu8(piece, last_control), piece);
            const auto bad = _mm_or_si128(_mm_andnot_si128(parts, low), _mm_cmpeq_epi8(piece, del));
            const auto shift = 16 * i;
            marks.separators |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(parts))}
                                << shift;
            marks.controls |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(bad))}
                              << shift;
            marks.high |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(piece))}
                          << shift;
        }
        take(search, marks, at);
    }
}

void find_strides(Search& search, bool narrow) {
    if (!narrow && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
        __builtin_cpu_supports("popcnt"))
        find_wide(search);
    else
        find_narrow(search);
}

#else

void find_strides(Search& search, bool) {
    for (std::size_t at = 0; at + stride <= search.block.size(); at += stride)
        take(search, mark_by_bytes(search.block.data() + at, stride), at);
}

#endif

}  // namespace

void Separators::find(std::string_view block, bool narrow) {
    const auto room = block.size() + written_at_once + max_columns;
    if (room_ < room) {
        // As many as could be; what is never touched costs nothing.
        room_ = room;
        places_ = std::make_unique_for_overwrite<std::uint32_t[]>(room_);
    }
    Search search{block, places_.get()};
    find_strides(search, narrow);
    const auto rest = block.size() / stride * stride;
    take(search, mark_by_bytes(block.data() + rest, block.size() - rest), rest);
    follow_run(search, false, block.size());
    std::fill_n(search.out, max_columns, static_cast<std::uint32_t>(block.size() - 1));
    clean_ = search.controls == 0 && search.utf8;
}

}  // namespace osm::records
