// screen/keywords.hpp - many words found in one pass (Aho and Corasick 1975).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace osm::screen {

// The automaton of a fixed list of words, as a table of states by classes of bytes: bytes that no
// word holds share one class, so that the table stays in the cache.
class Keywords {
public:
    explicit Keywords(std::span<const std::string_view> words);

    // Calls `hit(word, begin)` with the word's index and where it begins, in the order of ends.
    template <typename Hit>
    void find(std::string_view subject, Hit&& hit) const {
        std::uint16_t state = 0;
        for (std::size_t at = 0; at < subject.size(); ++at) {
            state = next_[state * classes_ + class_[static_cast<unsigned char>(subject[at])]];
            for (const std::uint16_t word : ends_[state])
                hit(std::size_t{word}, at + 1 - sizes_[word]);
        }
    }

private:
    std::size_t classes_ = 1;
    std::array<std::uint8_t, 256> class_{};  // 0: in no word
    std::vector<std::uint16_t> next_;
    std::vector<std::vector<std::uint16_t>> ends_;  // the words that end in a state
    std::vector<std::size_t> sizes_;
};

}  // namespace osm::screen
