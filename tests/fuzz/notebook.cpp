// Any bytes as a notebook; what is cleaned is one, and clean.
#include "markup/notebook.hpp"

#include "fuzz/start.hpp"

using namespace osm;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = view_of(data, size);
    text::Diagnostics faults;
    const auto notebook = markup::read_notebook(bytes, "a", faults);
    promise(notebook.has_value() == faults.empty());
    if (!notebook)
        return 0;
    markup::notebook_header(*notebook, "a", faults);
    for (const auto keep : {markup::Keep::none, markup::Keep::text, markup::Keep::images}) {
        text::Diagnostics none;
        const auto clean = markup::clean_notebook(bytes, "a", {keep}, none);
        promise(clean && markup::clean_notebook(*clean, "a", {keep}, none) == clean);
        const auto again = markup::read_notebook(*clean, "a", none);
        promise(again && again->cells.size() <= notebook->cells.size());
        for (const auto& cell : again->cells)
            promise(!cell.is_private && (keep != markup::Keep::none || cell.outputs.empty()));
    }
    return 0;
}
