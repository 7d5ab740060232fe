#include "records/instants.hpp"

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>

namespace osm::records {
namespace {

constexpr std::size_t width = 25;  // 2016-10-03T09:02:11+01:00
constexpr std::size_t time_at = 11;

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

}  // namespace

bool Instants::read(std::string_view text, time::Stamp& to) {
    constexpr bool little = std::endian::native == std::endian::little;
    if (!little || text.size() != width || !same_day_and_offset(text.data(), last_.data()))
        return read_anew(text, to);
    const auto seconds = seconds_of(text.data() + time_at);
    if (!seconds)
        return false;
    to = {midnight_ + time::Duration{*seconds}, offset_};
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
