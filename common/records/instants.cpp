#include "records/instants.hpp"

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace osm::records {
namespace {

constexpr bool little = std::endian::native == std::endian::little;
constexpr std::size_t time_at = 11, offset_at = 19;
constexpr std::size_t second_at = 26;  // behind the first and what parts them

template <class Word>
Word word_at(const char* bytes) {
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

// Whether two instants have the same first eleven and the same last six characters.
bool same_day_and_offset(const char* a, const char* b) {
    return ((word_at<std::uint64_t>(a) ^ word_at<std::uint64_t>(b)) |
            (word_at<std::uint32_t>(a + 7) ^ word_at<std::uint32_t>(b + 7)) |
            (word_at<std::uint32_t>(a + 19) ^ word_at<std::uint32_t>(b + 19)) |
            (word_at<std::uint32_t>(a + 21) ^ word_at<std::uint32_t>(b + 21))) == 0;
}

// The seconds of `09:02:11`; nullopt when it is no time. All eight characters at once: what is left
// of them after taking '0' and ':' off are digits and nothing, and two digits are a number when one
// is multiplied into its neighbour.
std::optional<std::int64_t> seconds_of(const char* clock) {
    const auto left = word_at<std::uint64_t>(clock) ^ 0x30303A30303A3030U;
    const auto not_digits = ((left + 0x7676767676767676U) | left) & 0x8080808080808080U;
    const auto not_colons = left & 0x0000FF0000FF0000U;
    const auto pairs = left * 10 + (left >> 8);
    const auto hour = pairs & 0xFF, minute = pairs >> 24 & 0xFF, second = pairs >> 48 & 0xFF;
    if ((not_digits | not_colons) != 0 || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return static_cast<std::int64_t>(hour * 3600 + minute * 60 + second);
}

#ifdef __SSE2__

using Both = std::array<char, 51>;

// 0xFF where the two say their days, their offsets and what parts them.
constexpr Both all_but_times = [] {
    Both mask{};
    for (std::size_t i = 0; i < mask.size(); ++i) {
        const auto in_one = i % second_at;
        mask[i] = in_one >= time_at && in_one < offset_at ? '\0' : '\xFF';
    }
    return mask;
}();

__m128i sixteen(const char* bytes) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
}

// Whether two pairs differ in their times alone. The last sixteen bytes are in part looked at
// twice.
bool same_days_and_offsets(const char* a, const char* b) {
    auto unlike = _mm_setzero_si128();
    for (const std::size_t at : {0U, 16U, 32U, 35U})
        unlike =
            _mm_or_si128(unlike, _mm_and_si128(sixteen(all_but_times.data() + at),
                                               _mm_xor_si128(sixteen(a + at), sixteen(b + at))));
    return _mm_movemask_epi8(_mm_cmpeq_epi8(unlike, _mm_setzero_si128())) == 0xFFFF;
}

#else

bool same_days_and_offsets(const char* a, const char* b) {
    return a[25] == b[25] && same_day_and_offset(a, b) &&
           same_day_and_offset(a + second_at, b + second_at);
}

#endif

}  // namespace

bool Instants::read(std::string_view text, time::Stamp& to) {
    if (!little || text.size() != width || !same_day_and_offset(text.data(), last_.data()))
        return read_anew(text, to);
    const auto seconds = seconds_of(text.data() + time_at);
    if (!seconds)
        return false;
    to = {midnight_ + time::Duration{*seconds}, offset_};
    return true;
}

bool Instants::read_both(std::string_view from, std::string_view until,
                         std::span<time::Stamp, 2> to) {
    const char* const both = from.data();
    if (from.size() != width || until.size() != width || until.data() != both + second_at)
        return read(from, to[0]) && read(until, to[1]);
    if (little && same_days_and_offsets(both, last_both_.data())) {
        const auto begin = seconds_of(both + time_at);
        const auto end = seconds_of(both + second_at + time_at);
        to[0] = midnights_[0] + time::Duration{begin.value_or(0)};
        to[1] = midnights_[1] + time::Duration{end.value_or(0)};
        return begin.has_value() && end.has_value();
    }
    if (!read(from, to[0]) || !read(until, to[1]))
        return false;
    std::memcpy(last_both_.data(), both, last_both_.size());
    for (std::size_t i = 0; i < 2; ++i)
        midnights_[i] = {time::begin_of(to[i].day(), to[i].offset), to[i].offset};
    return true;
}

bool Instants::read_anew(std::string_view text, time::Stamp& to) {
    const auto stamp = time::read_stamp(text);
    if (!stamp)
        return false;
    to = *stamp;
    std::memcpy(last_.data(), text.data(), width);
    midnight_ = time::begin_of(stamp->day(), stamp->offset);
    offset_ = stamp->offset;
    return true;
}

}  // namespace osm::records
