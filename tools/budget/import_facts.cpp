// Our own lines, as `export csv` and `export jsonl` write them.
#include "budget/exchange.hpp"
#include "file/store.hpp"
#include "records/store.hpp"
#include "report/table.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/budget/import.hpp"

#include <fmt/core.h>

namespace osm::spend {

cli::Exit import_facts(cli::Context& context, const Importing& what,
                       const cli::TableOptions& output) {
    text::Diagnostics faults;
    const auto facts = budget::read_facts(what.bytes, what.file, faults);
    std::size_t fresh = 0;
    const auto decide = [&](std::string_view present) {
        auto lines = budget::lines_to_add(facts, what.file, present, faults);
        text::fail_if_any(faults);  // all of them or none: it is one log
        fresh = lines.size();
        return lines;
    };
    if (what.dry_run) {
        report::Table table{{report::count("row"), report::text("date"), report::text("amount"),
                             report::text("currency"), report::text("category"),
                             report::text("tags"), report::text("note")}};
        for (const auto& one : facts)
            table.row({std::int64_t{one.line}, one.date, one.amount, one.currency, one.category,
                       one.tags, one.note});
        output.print(table, context);
        decide(file::read_whole(context.data() / records::money.file()).value_or(""));
    } else {
        records::Store store(context.system(), context.data(), records::money);
        context.warn(store.append_after(records::Store::DecideOnAll(decide)));
    }
    context.say(fmt::format("{}; {} {}, {} known before", text::counted(std::ssize(facts), "line"),
                            fresh, what.dry_run ? "would be recorded" : "recorded",
                            facts.size() - fresh));
    return cli::Exit::done;
}

}  // namespace osm::spend
