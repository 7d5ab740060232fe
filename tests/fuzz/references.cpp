// Any bytes as Markdown; lines are lines of it, and no path leads out.
#include "markup/references.hpp"

#include "fuzz/start.hpp"

#include <algorithm>

using namespace osm;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = view_of(data, size);
    const auto last = 1 + std::ranges::count(text, '\n');
    int before = 1;
    for (const auto& reference : markup::references(text)) {
        promise(reference.line >= before && reference.line <= last);
        before = reference.line;
        const auto path = markup::local_path(reference.target, "a/b.md");
        promise(!path ||
                (!path->starts_with('/') && ("/" + *path + "/").find("/../") == path->npos));
    }
    return 0;
}
