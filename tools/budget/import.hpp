// tools/budget/import.hpp - the parts of `import`: statements of banks, exchange rates, our own
// lines.
#pragma once

#include "budget/statement.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "cli/verb.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::spend {

// What was read, whatever it is.
struct Importing {
    std::string file;
    std::string bytes;
    bool dry_run = false;
};

// The options of statements, as they were typed.
class StatementOptions {
public:
    void declare(cli::Options& options);
    bool given() const;

    // `ofx`: what only a CSV file can answer is not asked.
    cli::Exit run(cli::Context& context, const Importing& what, bool ofx,
                  const cli::TableOptions& output) const;

private:
    void override(budget::Profile& profile) const;

    // The titles as typed; the domain's Profile is made of them.
    struct Titles {
        std::optional<std::string> date, amount, debit, credit, text, memo, currency, category;
    };

    Titles titles_;
    std::optional<std::string> profile_, currency_, category_, pot_, decimal_, order_, sign_,
        delimiter_;
    bool guess_ = false;
};

// --currencies and --from: which rates to take.
class RateOptions {
public:
    void declare(cli::Options& options);
    bool given() const;
    cli::Exit run(cli::Context& context, const Importing& what, bool ecb,
                  const cli::TableOptions& output) const;

private:
    std::optional<std::string> currencies_, from_;
};

// Lines as `export csv` and `export jsonl` write them.
cli::Exit import_facts(cli::Context& context, const Importing& what,
                       const cli::TableOptions& output);

}  // namespace osm::spend
