#include "git/entries.hpp"

#include "text/in_order.hpp"

namespace osm::git {

void Entries::add(std::string_view folder, std::string_view name, std::string_view id, Mode mode) {
    const std::size_t size = folder.size() + name.size();
    char* const text = static_cast<char*>(texts_.allocate(size + id.size(), 1));
    std::ranges::copy(id, std::ranges::copy(name, std::ranges::copy(folder, text).out).out);
    const Entry entry{{text, size}, {text + size, id.size()}, mode};
    // A tree that no git wrote may have them in any order.
    if (all_.empty() || all_.back().path < entry.path)
        all_.push_back(entry);
    else
        all_.insert(std::ranges::lower_bound(all_, entry.path, {}, &Entry::path), entry);
}

const Entry* Entries::find(std::string_view path) const {
    return text::find_in_order(all_, path, &Entry::path, next_);
}

bool Entries::any_below(std::string_view folder) const {
    const std::string start = std::string(folder) + '/';
    const auto first = std::ranges::lower_bound(all_, start, {}, &Entry::path);
    return first != all_.end() && first->path.starts_with(start);
}

}  // namespace osm::git
