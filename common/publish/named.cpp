#include "publish/named.hpp"

#include "publish/kinds.hpp"
#include "text/words.hpp"

namespace osm::publish {
namespace {

std::string_view last_part(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string_view folder_of(std::string_view path) {
    const auto slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::string_view without_ending(std::string_view path) { return path.substr(0, path.rfind('.')); }

// Whether `name` is the path, or its end from a slash on.
bool ends_in(const std::string& path, const std::string& name) {
    return path == name || path.ends_with("/" + name);
}

}  // namespace

Named::Named(std::span<Candidate> all, std::string_view top) : top_(std::string(top) + "/") {
    for (Candidate& candidate : all) {
        const std::string name = text::fold(last_part(candidate.target));
        by_name_.emplace(name, &candidate);
        if (is_note(name))
            by_name_.emplace(without_ending(name), &candidate);
    }
}

Candidate* Named::find(std::string_view name, std::string_view by) const {
    while (name.starts_with('/'))
        name.remove_prefix(1);
    const std::string wanted = text::fold(name);
    Candidate* one = nullptr;
    Candidate* beside = nullptr;
    int count = 0;
    const auto [first, last] = by_name_.equal_range(std::string(last_part(wanted)));
    for (auto at = first; at != last; ++at) {
        Candidate& candidate = *at->second;
        const std::string path = text::fold(std::string_view(candidate.target).substr(top_.size()));
        const std::string stem(is_note(path) ? without_ending(path) : path);
        if (path == wanted || stem == wanted)
            return &candidate;
        if (!ends_in(path, wanted) && !ends_in(stem, wanted))
            continue;
        one = &candidate;
        ++count;
        if (folder_of(candidate.path) == folder_of(by))
            beside = &candidate;
    }
    return count == 1 ? one : beside;
}

}  // namespace osm::publish
