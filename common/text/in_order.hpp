// text/in_order.hpp - looking up names in a sorted list, when most are asked for in its order.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string_view>

namespace osm::text {

// The element of `sorted` whose name is `name`, or nullptr. `next` is where the last search ended:
// the element there is tried first, which makes a pass through the whole list linear. It may hold
// anything when the list has changed meanwhile.
template <typename List, typename NameOf>
auto find_in_order(const List& sorted, std::string_view name, NameOf name_of, std::size_t& next)
    -> decltype(sorted.data()) {
    if (next >= sorted.size() || std::invoke(name_of, sorted[next]) != name) {
        const auto found = std::ranges::lower_bound(sorted, name, {}, name_of);
        if (found == sorted.end() || std::invoke(name_of, *found) != name)
            return nullptr;
        next = static_cast<std::size_t>(found - sorted.begin());
    }
    return sorted.data() + next++;
}

}  // namespace osm::text
