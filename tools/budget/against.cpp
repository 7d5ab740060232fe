#include "tools/budget/against.hpp"

#include "budget/against.hpp"
#include "tools/budget/folder.hpp"

namespace osm::spend {
namespace {

using budget::Against;

std::vector<report::Cell> cells(std::string kind, const Against& one) {
    return {std::move(kind), one.name,       one.month, one.month_meant,
            one.trip,        one.trip_meant, one.left()};
}

}  // namespace

report::Table against_budget(cli::Context& context, const std::vector<std::string>& words,
                             text::Diagnostics& faults) {
    const auto budget = read_budget(context);
    const auto home = spend::home(context, &budget);
    const auto entries = budget::entries(open(context, words, faults));
    const auto known = rates(context, budget.max_age_days, faults);
    report::Table table{{report::wide(report::text("kind")), report::text("name"),
                         report::amount("month"), report::amount("month_meant", "of"),
                         report::amount("trip", "so far"), report::amount("trip_meant", "of"),
                         report::wide(report::amount("left"))}};
    const auto compared = budget::against(budget, entries, known, context.words().today(), home);
    for (const auto& one : compared.rows)
        table.row(cells(std::string(budget::name(one.kind)), one));
    for (const auto* sum : {&compared.running, &compared.once, &compared.all})
        table.footer(cells({}, *sum));
    return table;
}

}  // namespace osm::spend
