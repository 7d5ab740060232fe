// study/names.hpp - words as small numbers, so that a million sessions can be added up in a vector.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace osm::study {

class Names {
public:
    // The word's number, counted from 0 in the order of first mention.
    std::size_t number_of(std::string_view word);

    const std::vector<std::string>& words() const { return words_; }

private:
    // What tells a word from others without looking at its letters elsewhere: its size and three
    // pieces of eight bytes, which hold all of a word of up to 24. Of a longer one the first piece
    // is a hash of all.
    struct Key {
        std::uint64_t first = 0, middle = 0, last = 0;
        std::uint32_t size = 0;

        bool operator==(const Key&) const = default;
    };

    // Open addressing over a power of two. The library's map follows two pointers a word.
    struct Slot {
        Key key;
        std::uint32_t number = 0;  // and 1; 0: nobody's
    };

    static Key key_of(std::string_view word);
    std::size_t home_of(const Key& key) const;
    void grow();

    std::vector<std::string> words_;
    std::vector<Slot> slots_;
};

}  // namespace osm::study
