#include "screen/keywords.hpp"

#include <queue>

namespace osm::screen {

Keywords::Keywords(std::span<const std::string_view> words) {
    for (const std::string_view word : words)
        for (const char c : word)
            if (auto& its = class_[static_cast<unsigned char>(c)]; its == 0)
                its = static_cast<std::uint8_t>(classes_++);

    const auto new_state = [&] {
        next_.resize(next_.size() + classes_);
        ends_.emplace_back();
        return static_cast<std::uint16_t>(ends_.size() - 1);
    };
    new_state();
    for (std::size_t word = 0; word < words.size(); ++word) {
        sizes_.push_back(words[word].size());
        std::uint16_t state = 0;
        for (const char c : words[word]) {
            const std::size_t edge = state * classes_ + class_[static_cast<unsigned char>(c)];
            if (next_[edge] == 0) {
                const auto made = new_state();  // moves next_
                next_[edge] = made;
            }
            state = next_[edge];
        }
        ends_[state].push_back(static_cast<std::uint16_t>(word));
    }

    // Breadth first: where a word breaks off, go on as the longest other beginning would.
    std::vector<std::uint16_t> fail(ends_.size());
    std::queue<std::uint16_t> open;
    for (std::size_t c = 0; c < classes_; ++c)
        if (next_[c] != 0)
            open.push(next_[c]);
    for (; !open.empty(); open.pop()) {
        const std::uint16_t state = open.front();
        const std::uint16_t back = fail[state];
        ends_[state].insert(ends_[state].end(), ends_[back].begin(), ends_[back].end());
        for (std::size_t c = 0; c < classes_; ++c) {
            std::uint16_t& edge = next_[state * classes_ + c];
            if (edge == 0) {
                edge = next_[back * classes_ + c];
            } else {
                fail[edge] = next_[back * classes_ + c];
                open.push(edge);
            }
        }
    }
}

}  // namespace osm::screen
