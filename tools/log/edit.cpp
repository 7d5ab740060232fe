// osm-log edit - change records in an editor; what ends before it starts is refused.
#include "cli/facts.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

namespace osm::log {
namespace {

text::Diagnostics look(const records::Row& row) {
    if (row.stamps[0].at < row.stamps[1].at)
        return {};
    return {{.place = {.file = {},
                       .line = 0,
                       .column = static_cast<int>(row.cells[1].data() - row.text.data()) + 1,
                       .line_text = std::string{row.text}},
             .what = fmt::format("the end '{}' is not after the start '{}'", row.cells[1],
                                 row.cells[0]),
             .hint = "instants are compared, offsets included"}};
}

}  // namespace

cli::VerbPtr edit() { return cli::edit(records::study, look); }

}  // namespace osm::log
