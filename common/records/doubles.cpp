#include "records/doubles.hpp"

#include <algorithm>
#include <cstring>

namespace osm::records {
namespace {

constexpr std::size_t longest_run = 16;  // of notes with one key, searched one by one

__extension__ typedef unsigned __int128 Wide;

std::uint64_t word_at(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

// Multiplied to 128 bits and folded: every bit of both reaches every bit of the result.
std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
    const auto product = static_cast<Wide>(a ^ 0x9E3779B97F4A7C15U) * (b ^ 0xD1B54A32D192ED03U);
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

// Two chains, so that the multiplications of one do not wait for the other's.
std::uint64_t hash_of(std::string_view line) {
    std::uint64_t one = line.size(), two = ~one;
    for (; line.size() > 32; line.remove_prefix(32)) {
        one = mix(word_at(line.data()) ^ one, word_at(line.data() + 8));
        two = mix(word_at(line.data() + 16) ^ two, word_at(line.data() + 24));
    }
    char last[32] = {};
    std::memcpy(last, line.data(), line.size());
    one = mix(word_at(last) ^ one, word_at(last + 8));
    two = mix(word_at(last + 16) ^ two, word_at(last + 24));
    return mix(one, two);
}

}  // namespace

bool Doubles::noted(std::int64_t key, std::uint64_t hash) const {
    const auto same = std::ranges::equal_range(in_order_, key, {}, &Note::key);
    return std::ranges::find(same, hash, &Note::hash) != same.end() || others_.contains(hash);
}

bool Doubles::seen(std::int64_t key, std::string_view line) {
    const auto hash = hash_of(line);
    if (in_order_.empty() || key > in_order_.back().key) {
        in_order_.push_back({key, hash});
        run_ = 1;
        return false;
    }
    if (noted(key, hash))
        return true;
    if (key == in_order_.back().key && run_ < longest_run) {
        in_order_.push_back({key, hash});
        ++run_;
    } else {
        others_.insert(hash);
    }
    return false;
}

}  // namespace osm::records
