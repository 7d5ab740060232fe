#include "records/doubles.hpp"

#include <algorithm>
#include <cstring>

namespace osm::records {
namespace {

constexpr std::size_t most_same = 16;  // notes with one key, searched one by one

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

// Two chains, so that the multiplications of one do not wait for the other's. A long line's last
// piece overlaps the one before.
std::uint64_t hash_of(std::string_view line) {
    std::uint64_t one = line.size(), two = ~one;
    const auto take = [&](const char* piece) {
        one = mix(word_at(piece) ^ one, word_at(piece + 8));
        two = mix(word_at(piece + 16) ^ two, word_at(piece + 24));
    };
    if (line.size() < 32) {
        char only[32] = {};
        std::memcpy(only, line.data(), line.size());
        take(only);
        return mix(one, two);
    }
    for (std::size_t at = 0; at + 32 < line.size(); at += 32)
        take(line.data() + at);
    take(line.data() + line.size() - 32);
    return mix(one, two);
}

}  // namespace

void Doubles::Notes::push(std::int64_t key, std::uint64_t hash) {
    if (size_ % run == 0)
        first_keys_.push_back(key);
    if (size_ % piece == 0)
        pieces_.push_back(std::make_unique_for_overwrite<std::uint64_t[]>(piece));
    pieces_.back()[size_++ % piece] = hash;
}

// A key may be in the last run that begins before it, and in all that begin with it.
bool Doubles::Notes::contains(std::int64_t key, std::uint64_t hash) const {
    const auto [from, to] = std::ranges::equal_range(first_keys_, key);
    const auto before = from - first_keys_.begin() - (from == first_keys_.begin() ? 0 : 1);
    const auto first = static_cast<std::size_t>(before) * run;
    const auto last = std::min(size_, static_cast<std::size_t>(to - first_keys_.begin()) * run);
    for (auto at = first; at < last; ++at)
        if (pieces_[at / piece][at % piece] == hash)
            return true;
    return false;
}

bool Doubles::seen(std::int64_t key, std::string_view line) {
    const auto hash = hash_of(line);
    if (key > latest_) {
        in_order_.push(key, hash);
        latest_ = key;
        same_ = 1;
        return false;
    }
    if (in_order_.contains(key, hash) || others_.contains(hash))
        return true;
    if (key == latest_ && same_ < most_same) {
        in_order_.push(key, hash);
        ++same_;
    } else {
        others_.insert(hash);
    }
    return false;
}

}  // namespace osm::records
