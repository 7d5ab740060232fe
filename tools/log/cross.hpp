// tools/log/cross.hpp - hours by two things at once.
#pragma once

#include "report/table.hpp"
#include "study/groups.hpp"

#include <vector>

namespace osm::log {

// One row a pair, for pipes; also one a row of a single thing.
report::Table long_form(const study::By& by, const study::Groups& groups);

// The sums that a table for people is made of. Row and column totals are sums of their own, since a
// session with two tags is in two columns.
struct Cross {
    study::By by;
    study::Groups cells;
    study::Groups rows;
    study::Groups columns;

    Cross(study::By of, time::Duration day_start, time::Period within);
    void add(const study::Session& session);
};

// One column each, as many as `width` has room for (0: all of them). The others are one column: of
// days, weeks and months the last are kept, and `earlier` stands before them; else those with most
// hours, and `others` behind them.
report::Table wide_form(const Cross& cross, int width);

}  // namespace osm::log
