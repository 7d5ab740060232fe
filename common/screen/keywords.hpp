// screen/keywords.hpp - many words found in one pass, in any case (Aho and Corasick 1975).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace osm::screen {

// The automaton of a fixed list of words in ASCII lower case, as a table of states by classes of
// bytes: bytes that no word holds share one class, and so do a letter's two cases, so that the
// table stays in the cache.
class Keywords {
public:
    explicit Keywords(std::span<const std::string_view> words);

    // Calls `hit(word, begin)` with the word's index and where it begins, in the order of ends.
    template <typename Hit>
    void find(std::string_view subject, Hit&& hit) const {
        const std::uint32_t* const next = next_.data();
        std::uint32_t row = 0;  // where the state's row of the table begins
        for (std::size_t at = 0; at < subject.size(); ++at) {
            const std::uint32_t to = next[row + class_[static_cast<unsigned char>(subject[at])]];
            row = to & ~ends_here;
            if ((to & ends_here) != 0)
                for (const std::uint32_t word : ends_[row / classes_])
                    hit(std::size_t{word}, at + 1 - sizes_[word]);
        }
    }

    std::size_t size_of(std::size_t word) const { return sizes_[word]; }

private:
    static constexpr std::uint32_t ends_here = std::uint32_t{1} << 31;

    void insert(std::uint32_t word, std::string_view letters);
    void connect();

    std::uint32_t classes_ = 1;
    std::array<std::uint8_t, 256> class_{};         // 0: in no word
    std::vector<std::uint32_t> next_;               // a row, marked when words end there
    std::vector<std::vector<std::uint32_t>> ends_;  // the words that end in a state
    std::vector<std::size_t> sizes_;
};

}  // namespace osm::screen
