#include "screen/keywords.hpp"

#include <queue>

namespace osm::screen {

Keywords::Keywords(std::span<const std::string_view> words) {
    for (const std::string_view word : words)
        for (const char c : word)
            if (auto& its = class_[static_cast<unsigned char>(c)]; its == 0)
                its = static_cast<std::uint8_t>(classes_++);
    for (unsigned char c = 'a'; c <= 'z'; ++c)
        class_[c - 'a' + 'A'] = class_[c];
    next_.resize(classes_);
    ends_.emplace_back();
    for (std::size_t word = 0; word < words.size(); ++word) {
        sizes_.push_back(words[word].size());
        insert(static_cast<std::uint32_t>(word), words[word]);
    }
    connect();
    for (std::uint32_t& to : next_)
        if (!ends_[to / classes_].empty())
            to |= ends_here;
}

void Keywords::insert(std::uint32_t word, std::string_view letters) {
    std::uint32_t row = 0;
    for (const char c : letters) {
        const std::size_t edge = row + class_[static_cast<unsigned char>(c)];
        if (next_[edge] == 0) {
            next_[edge] = static_cast<std::uint32_t>(next_.size());
            next_.resize(next_.size() + classes_);
            ends_.emplace_back();
        }
        row = next_[edge];
    }
    ends_[row / classes_].push_back(word);
}

// Breadth first: where a word breaks off, go on as the longest other beginning would.
void Keywords::connect() {
    std::vector<std::uint32_t> fail(ends_.size());
    std::queue<std::uint32_t> open;
    for (std::size_t c = 0; c < classes_; ++c)
        if (next_[c] != 0)
            open.push(next_[c]);
    for (; !open.empty(); open.pop()) {
        const std::uint32_t row = open.front();
        const std::uint32_t back = fail[row / classes_];
        auto& ends = ends_[row / classes_];
        const auto& more = ends_[back / classes_];
        ends.insert(ends.end(), more.begin(), more.end());
        for (std::size_t c = 0; c < classes_; ++c) {
            std::uint32_t& edge = next_[row + c];
            if (edge == 0) {
                edge = next_[back + c];
            } else {
                fail[edge / classes_] = next_[back + c];
                open.push(edge);
            }
        }
    }
}

}  // namespace osm::screen
