// osm-budget import - movements of money and rates that something else recorded.
#include "tools/budget/import.hpp"

#include "budget/exchange.hpp"
#include "budget/ofx.hpp"
#include "budget/quotes.hpp"
#include "file/store.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::spend {
namespace {

const std::vector<std::string> forms{"csv", "ofx", "facts", "ecb", "prices"};

class Import final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"import", "a bank's file (CSV, OFX), or exchange rates"};
    }

    void declare(cli::Options& options) override {
        options.example("osm-budget import may.csv --guess --dry-run",
                        "what it would record, and a profile to keep");
        options.example("osm-budget import may.csv --profile bank",
                        "as [[import]] of budget.toml says");
        options.example(
            "osm-budget import may.csv --date Buchungstag --debit Soll --credit Haben "
            "--currency EUR",
            "with columns that you name");
        options.example("osm-budget import eurofxref-hist.csv",
                        "rates of the currencies that you use");
        options.arguments("[FORM] FILE", words_,
                          "csv, ofx, facts, ecb or prices, seen by its content unless said; the "
                          "file, or - for standard input",
                          1);
        statement_.declare(options);
        rates_.declare(options);
        options.flag("--dry-run", dry_run_, "show the lines, record nothing");
        output_.declare(options);
        options.remark(
            "Columns that are not named are found by the words in their titles, and told. Lines "
            "above the titles are passed over; rows that are no movement (totals, blank "
            "dates) are named and left out. Exit status 1 when a row that may be a movement could "
            "not be read. A movement that was imported before is not recorded "
            "again, so files may overlap.");
    }

    cli::Exit run(cli::Context& context) override {
        std::optional<std::string> form;
        if (words_.size() > 2)
            text::fail(fmt::format("'{}' is one file too many", words_[2]), "one at a time");
        if (words_.size() == 2) {
            form = words_.front();
            if (std::ranges::find(forms, *form) == forms.end())
                text::fail(fmt::format("'{}' is no form to read", *form),
                           text::did_you_mean(*form, forms, "one of " + text::join(forms, ", ")));
        }
        Importing what{words_.back(), {}, dry_run_};
        what.bytes = bytes_of(what.file);
        const auto kind = form.value_or(seen(what.bytes));
        const bool rates = kind == "ecb" || kind == "prices";
        if (rates && statement_.given())
            text::fail(fmt::format("'{}' holds exchange rates, and the options are of statements",
                                   what.file),
                       "osm-budget import csv FILE reads it as one");
        if (!rates && rates_.given())
            text::fail("--currencies and --from are for exchange rates",
                       "osm-budget import ecb FILE");
        if (rates)
            return rates_.run(context, what, kind == "ecb", output_);
        if (kind == "facts")
            return import_facts(context, what, output_);
        if (kind == "csv")
            check_lines(what);
        return statement_.run(context, what, kind == "ofx", output_);
    }

private:
    // No row of a bank's is so long, and all its columns would be guessed at.
    static void check_lines(const Importing& what) {
        constexpr std::size_t longest = std::size_t{1} << 20;
        int line = 1;
        for (std::size_t from = 0; from < what.bytes.size(); ++line) {
            const auto end = std::min(what.bytes.find('\n', from), what.bytes.size());
            if (end - from > longest)
                text::fail("a line of more than 1 MiB", "is this a statement of a bank's?",
                           {.file = what.file, .line = line});
            from = end + 1;
        }
    }

    static std::string seen(std::string_view bytes) {
        if (budget::is_ofx(bytes))
            return "ofx";
        if (budget::is_ecb(bytes))
            return "ecb";
        if (budget::are_facts(bytes))
            return "facts";
        return budget::has_prices(bytes) ? "prices" : "csv";
    }

    static std::string bytes_of(const std::string& file) {
        if (file == "-") {
            auto blocks = file::Blocks::standard_input();
            std::string all;
            for (auto block = blocks.next(); !block.empty(); block = blocks.next())
                all += block;
            return all += blocks.tail();
        }
        auto all = file::read_whole(file);
        if (!all)
            text::fail(fmt::format("there is no file '{}'", file));
        return std::move(*all);
    }

    std::vector<std::string> words_;
    StatementOptions statement_;
    RateOptions rates_;
    bool dry_run_ = false;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr import() { return std::make_unique<Import>(); }

}  // namespace osm::spend
