#include "chance/ladder.hpp"

#include <algorithm>
#include <numeric>

namespace osm::chance {

Ladder ladder(std::size_t count, double now, double tolerated,
              const std::function<double(const std::vector<std::size_t>&)>& chance, double least) {
    Ladder found;
    for (std::size_t i = 0; i < count; ++i)
        found.alone.push_back(chance({i}));
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return found.alone[i]; });
    found.together = now;
    for (const auto i : order) {
        if (found.together <= tolerated || found.alone[i] > now - least)
            break;
        auto with = found.chosen;
        with.push_back(i);
        const auto then = with.size() == 1 ? found.alone[i] : chance(with);
        if (then >= found.together)
            continue;
        found.chosen = std::move(with);
        found.together = then;
    }
    found.enough = found.together <= tolerated;
    return found;
}

}  // namespace osm::chance
