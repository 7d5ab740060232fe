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
    // Open addressing over a power of two. The library's map follows a pointer a word, and works
    // the hash of every word that it passes out again.
    struct Slot {
        std::uint64_t hash = 0;
        std::size_t number = 0;  // and 1; 0: nobody's
    };

    void grow();

    std::vector<std::string> words_;
    std::vector<Slot> slots_;
};

}  // namespace osm::study
