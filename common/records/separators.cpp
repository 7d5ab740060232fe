#include "records/separators.hpp"

#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace osm::records {
namespace {

constexpr std::size_t stride = 64;

// One bit a byte.
struct Marks {
    std::uint64_t separators = 0;
    std::uint64_t controls = 0;
};

#ifdef __SSE2__

Marks mark(const char* bytes) {
    const auto tab = _mm_set1_epi8('\t'), newline = _mm_set1_epi8('\n');
    const auto last_control = _mm_set1_epi8(0x1F), del = _mm_set1_epi8(0x7F);
    Marks marks;
    for (unsigned i = 0; i < 4; ++i) {
        const auto piece = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i));
        const auto parts = _mm_or_si128(_mm_cmpeq_epi8(piece, tab), _mm_cmpeq_epi8(piece, newline));
        const auto low = _mm_cmpeq_epi8(_mm_min_epu8(piece, last_control), piece);
        const auto bad = _mm_or_si128(_mm_andnot_si128(parts, low), _mm_cmpeq_epi8(piece, del));
        const auto bits = [i](__m128i mask) {
            return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(mask)))
                   << (16 * i);
        };
        marks.separators |= bits(parts);
        marks.controls |= bits(bad);
    }
    return marks;
}

#else

Marks mark(const char* bytes) {
    Marks marks;
    for (unsigned i = 0; i < stride; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool part = byte == '\t' || byte == '\n';
        const bool bad = (byte < 0x20 && !part) || byte == 0x7F;
        marks.separators |= std::uint64_t{part} << i;
        marks.controls |= std::uint64_t{bad} << i;
    }
    return marks;
}

#endif

}  // namespace

void Separators::find(std::string_view block) {
    if (room_ < block.size()) {
        // As many as could be; what is never touched costs nothing.
        room_ = block.size();
        places_ = std::make_unique_for_overwrite<std::uint32_t[]>(room_);
    }
    auto* out = places_.get();
    std::uint64_t controls = 0;
    const auto take = [&](const char* bytes, std::size_t at) {
        const auto marks = mark(bytes);
        controls |= marks.controls;
        for (auto left = marks.separators; left != 0; left &= left - 1)
            *out++ =
                static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(std::countr_zero(left));
    };
    std::size_t at = 0;
    for (; at + stride <= block.size(); at += stride)
        take(block.data() + at, at);
    if (at < block.size()) {
        char last[stride];
        std::memset(last, ' ', stride);
        std::memcpy(last, block.data() + at, block.size() - at);
        take(last, at);
    }
    controls_ = controls != 0;
}

}  // namespace osm::records
