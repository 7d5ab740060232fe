// osm-budget export - the lines in the forms of other programs.
#include "budget/exchange.hpp"
#include "budget/journal.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "records/reader.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::spend {
namespace {

const std::vector<std::string> forms{"hledger", "ledger", "beancount", "csv", "jsonl"};

class Export final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"export", "the lines for hledger, ledger, beancount, a spreadsheet"};
    }

    void declare(cli::Options& options) override {
        options.example("osm-budget export hledger | hledger -f - balance", "to hledger");
        options.example("osm-budget export csv --period 2017-02", "a month for a spreadsheet");
        options.argument("FORM", form_, text::join(forms, ", "));
        options.arguments("-", words_, "read facts from standard input");
        period_.declare(options);
        options.remark(
            "The first three are double entry: my part of a cost is in expenses, what others "
            "owe me in assets:owed, a pot in assets; a count makes the pot hold that much. "
            "They have the exchange rates too. What csv and jsonl hold can be imported again.");
    }

    cli::Exit run(cli::Context& context) override {
        if (std::ranges::find(forms, form_) == forms.end())
            text::fail(fmt::format("'{}' is no form to write", form_),
                       text::did_you_mean(form_, forms, "one of " + text::join(forms, ", ")));
        text::Diagnostics faults;
        if (form_ == "csv" || form_ == "jsonl")
            write_cells(context, faults);
        else
            write_journal(context, faults);
        context.warn(faults);
        return cli::Exit::done;
    }

private:
    void write_cells(cli::Context& context, text::Diagnostics& faults) const {
        if (!words_.empty() && !cli::from_standard_input(words_))
            open(context, words_, faults);  // says what is wrong
        auto reader = cli::from_standard_input(words_)
                          ? records::Reader::standard_input(records::money, faults)
                          : records::Reader(context.data(), records::money, faults);
        const auto period = period_.resolve(context);
        const auto today = context.now().day();
        const bool csv = form_ == "csv";
        std::string text = csv ? budget::csv_titles() : std::string{};
        records::Row row;
        while (reader.next(row)) {
            if (row.day > today || !period.holds(row.day))
                continue;
            const budget::Cells cells{std::string(row.cells[0]), std::string(row.cells[1]),
                                      std::string(row.cells[2]), std::string(row.cells[3]),
                                      std::string(row.cells[4]), std::string(row.cells[5])};
            text += csv ? budget::to_csv(cells) : budget::to_json(cells);
        }
        context.print(text);
    }

    void write_journal(cli::Context& context, text::Diagnostics& faults) const {
        auto lines = budget::outgoing(open(context, words_, faults));
        const auto period = period_.resolve(context);
        std::erase_if(lines,
                      [&](const budget::Outgoing& line) { return !period.holds(line.entry.day); });
        const auto booked = budget::transactions(lines);
        std::vector<budget::Price> prices;
        std::string home;
        if (!cli::from_standard_input(words_)) {
            prices = budget::prices(context.data(), context.now().day(), faults);
            if (const auto found = find_home(context))
                home = found->code();
        }
        context.print(form_ == "hledger"  ? budget::to_hledger(booked, prices, home)
                      : form_ == "ledger" ? budget::to_ledger(booked, prices, home)
                                          : budget::to_beancount(booked, prices, home));
    }

    std::string form_;
    std::vector<std::string> words_;
    cli::PeriodOptions period_;
};

}  // namespace

cli::VerbPtr export_money() { return std::make_unique<Export>(); }

}  // namespace osm::spend
