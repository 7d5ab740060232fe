#include "study/names.hpp"

#include <cstring>

namespace osm::study {
namespace {

constexpr std::size_t step = sizeof(std::uint64_t);

std::uint64_t mixed(std::uint64_t hash, const char* at, std::size_t size) {
    constexpr std::uint64_t golden = 0x9E3779B97F4A7C15;  // 2^64 over the golden ratio
    std::uint64_t eight = 0;
    std::memcpy(&eight, at, size);
    hash = (hash ^ eight) * golden;
    return hash ^ hash >> 32;
}

// Eight bytes at a time; the last eight may be read twice in part, which costs less than a loop
// over the rest. Neither kept nor shown, so it need not be the same on all machines.
std::uint64_t hash_of(std::string_view word) {
    const char* at = word.data();
    const std::size_t size = word.size();
    if (size < step)
        return mixed(mixed(0, at, size), "", 0);
    std::uint64_t hash = size;
    for (std::size_t done = 0; done + step < size; done += step)
        hash = mixed(hash, at + done, step);
    return mixed(hash, at + size - step, step);
}

}  // namespace

std::size_t Names::number_of(std::string_view word) {
    if (words_.size() * 2 >= slots_.size())
        grow();
    const std::uint64_t hash = hash_of(word);
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot& slot = slots_[at];
        if (slot.number == 0) {
            words_.emplace_back(word);
            slot = {hash, words_.size()};
            return words_.size() - 1;
        }
        if (slot.hash == hash && words_[slot.number - 1] == word)
            return slot.number - 1;
    }
}

void Names::grow() {
    std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.number == 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (slots_[at].number != 0)
            at = (at + 1) & mask;
        slots_[at] = slot;
    }
}

}  // namespace osm::study
