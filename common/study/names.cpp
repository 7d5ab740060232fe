#include "study/names.hpp"

#include <cstring>

namespace osm::study {
namespace {

constexpr std::size_t step = sizeof(std::uint64_t);
constexpr std::size_t told_by_pieces = 3 * step;
constexpr std::uint64_t golden = 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio

std::uint64_t piece(const char* at, std::size_t size = step) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, at, size);
    return eight;
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t eight) {
    hash = (hash ^ eight) * golden;
    return hash ^ hash >> 32;
}

// Eight bytes at a time; the last eight may be read twice in part.
std::uint64_t hash_of(std::string_view word) {
    std::uint64_t hash = word.size();
    for (std::size_t at = 0; at + step < word.size(); at += step)
        hash = mixed(hash, piece(word.data() + at));
    return mixed(hash, piece(word.data() + word.size() - step));
}

}  // namespace

// Pieces overlap in words of less than 24 bytes, so that no word needs a loop.
Names::Key Names::key_of(std::string_view word) {
    const char* at = word.data();
    const std::size_t size = word.size();
    const auto told = static_cast<std::uint32_t>(size);
    if (size < step)
        return {piece(at, size), 0, 0, told};
    const std::uint64_t middle = piece(at + size / 2 - step / 2);
    const std::uint64_t first = size <= told_by_pieces ? piece(at) : hash_of(word);
    return {first, middle, piece(at + size - step), told};
}

std::size_t Names::home_of(const Key& key) const {
    auto hash = mixed(mixed(key.first + key.size, key.middle), key.last);
    // Words that differ in their last letters differ in the highest bits, which a multiplication
    // leaves where they are: once more, so that ch01 to ch20 do not all live at one home.
    hash = mixed(hash, 0);
    return hash & (slots_.size() - 1);
}

std::size_t Names::number_of(std::string_view word) {
    if (words_.size() * 2 >= slots_.size())
        grow();
    const Key key = key_of(word);
    for (std::size_t at = home_of(key);; at = (at + 1) & (slots_.size() - 1)) {
        Slot& slot = slots_[at];
        if (slot.number == 0) {
            words_.emplace_back(word);
            slot = {key, static_cast<std::uint32_t>(words_.size())};
            return words_.size() - 1;
        }
        if (slot.key == key && (word.size() <= told_by_pieces || words_[slot.number - 1] == word))
            return slot.number - 1;
    }
}

void Names::grow() {
    std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
        if (slot.number == 0)
            continue;
        std::size_t at = home_of(slot.key);
        while (slots_[at].number != 0)
            at = (at + 1) & (slots_.size() - 1);
        slots_[at] = slot;
    }
}

}  // namespace osm::study
