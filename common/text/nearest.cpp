// The word that was meant: restricted Damerau-Levenshtein distance (optimal string alignment).
#include "text/words.hpp"

#include <algorithm>

namespace osm::text {
namespace {

// Edits from `a` to `b`: insert, delete, replace, or swap two neighbours, no piece edited twice.
// `limit` and more are all the same to the caller.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
    const auto apart = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (apart >= limit)
        return limit;
    // Three rows of the table: the swap looks back two letters.
    std::vector<std::size_t> two(b.size() + 1), one(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        one[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({one[j] + 1, row[j - 1] + 1, one[j - 1] + replaced});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped)
                row[j] = std::min(row[j], two[j - 2] + 1);
        }
        std::swap(two, one);
        std::swap(one, row);
    }
    return one[b.size()];
}

}  // namespace

std::optional<std::string> nearest(std::string_view word, std::span<const std::string> known) {
    const auto meant = lower(word);
    const std::string* best = nullptr;
    std::size_t fewest = 0;
    for (const auto& candidate : known) {
        const auto allowed = std::max(meant.size(), candidate.size()) / 3;
        const auto limit = best ? std::min(fewest, allowed + 1) : allowed + 1;
        const auto edits = distance(meant, lower(candidate), limit);
        if (edits < limit) {
            best = &candidate;
            fewest = edits;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

std::string did_you_mean(std::string_view word, std::span<const std::string> known,
                         std::string otherwise) {
    if (const auto near = nearest(word, known))
        return "did you mean '" + *near + "'";
    return otherwise;
}

}  // namespace osm::text
