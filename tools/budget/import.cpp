// osm-budget import - a bank's CSV file.

#include "budget/statement.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "file/store.hpp"
#include "records/store.hpp"
#include "report/table.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::spend {
namespace {

using budget::Statement;

const std::vector<std::string> decimals{",", "."};
const std::vector<std::string> orders{"ymd", "dmy", "mdy"};
const std::vector<std::string> delimiters{"comma", "semicolon", "tab", "pipe"};
constexpr std::string_view delimiter_marks = ",;\t|";
const std::vector<std::string> signs{"spent", "received"};

// Of a word that the option was checked to be.
std::size_t index_of(const std::vector<std::string>& words, const std::string& word) {
    return static_cast<std::size_t>(std::ranges::find(words, word) - words.begin());
}

class Import final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"import", "a bank's CSV file"}; }

    void declare(cli::Options& options) override {
        options.example("osm-budget import may.csv --dry-run",
                        "finds the columns; shows what it would record");
        options.example(
            "osm-budget import may.csv --date Date --amount Amount --text Payee --currency EUR",
            "one column of amounts, negative is spent");
        options.example(
            "osm-budget import may.csv --date Buchungstag --debit Soll --credit Haben "
            "--currency-column W --dry-run",
            "two columns; shows what would be recorded");
        options.argument("FILE", file_, "the file, or - for standard input");
        options.value("--date", "TITLE", profile_.date, "column of the day");
        options.value("--amount", "TITLE", profile_.amount, "column of signed amounts");
        options.value("--debit", "TITLE", profile_.debit, "column of what left");
        options.value("--credit", "TITLE", profile_.credit, "column of what came");
        options.value("--text", "TITLE", profile_.text, "column of whom or what for: the note");
        options.value("--currency", "CURRENCY", currency_, "the currency of all amounts");
        options.value("--currency-column", "TITLE", profile_.currency, "column of the currency");
        options.value("--category", "CATEGORY", category_,
                      "of what was spent; uncategorised unless said");
        options.value("--category-column", "TITLE", profile_.category, "column of the category");
        options.choice("--decimal", decimals, decimal_,
                       "the decimal mark, if the file leaves doubt");
        options.choice("--order", orders, order_,
                       "of day, month and year, if the file leaves doubt");
        options.choice("--sign", signs, sign_,
                       "what a positive amount is; received unless said, as banks see it");
        options.choice("--delimiter", delimiters, delimiter_, "between columns; found unless said");
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
        const auto statement = budget::read_statement(bytes(), file_, profile(context));
        context.warn_all(statement.left_out);
        if (dry_run_)
            return show(context, statement);
        std::size_t fresh = 0;
        records::Store store(context.system(), context.data(), records::money);
        context.warn(store.append_after([&](std::string_view present) {
            auto lines = budget::lines_to_add(statement.movements, present);
            fresh = lines.size();
            return lines;
        }));
        context.say(summary_of(statement, fresh));
        context.say(understood(statement));
        return judge(context, statement);
    }

private:
    // What was read is recorded; what may be a movement and was not read is the user's to decide.
    static cli::Exit judge(cli::Context& context, const Statement& statement) {
        if (statement.unread() == 0)
            return cli::Exit::done;
        context.warn_all(
            {{{},
              fmt::format("{} may be a movement of money and could not be read",
                          text::counted(statement.unread(), "row")),
              "mend the file and import it again: what is known is not recorded twice"}});
        return cli::Exit::no;
    }

    // The titles as typed; the domain's Profile is made of them.
    struct Titles {
        std::optional<std::string> date, amount, debit, credit, text, currency, category;
    };

    budget::Profile profile(const cli::Context& context) const {
        if (profile_.amount && (profile_.debit || profile_.credit))
            text::fail("--amount and --debit or --credit say two things", "write one or the other");
        budget::Profile profile;
        profile.date = *profile_.date;
        profile.amount = profile_.amount.value_or("");
        profile.debit = profile_.debit.value_or("");
        profile.credit = profile_.credit.value_or("");
        profile.text = profile_.text.value_or("");
        profile.currency_column = profile_.currency.value_or("");
        profile.category_column = profile_.category.value_or("");
        if (currency_)
            profile.currency = read_currency(*currency_);
        else if (context.settings().has("money.home"))
            profile.otherwise = home(context);
        profile.category = category_;
        if (decimal_)
            profile.decimal = decimal_->front();
        if (delimiter_)
            profile.delimiter = delimiter_marks[index_of(delimiters, *delimiter_)];
        if (order_)
            profile.order = static_cast<budget::DateOrder>(index_of(orders, *order_));
        if (sign_)
            profile.positive = static_cast<budget::Sign>(index_of(signs, *sign_));
        return profile;
    }

    std::string bytes() const {
        if (file_ == "-") {
            auto blocks = file::Blocks::standard_input();
            std::string all;
            for (auto block = blocks.next(); !block.empty(); block = blocks.next())
                all += block;
            return all += blocks.tail();
        }
        auto all = file::read_whole(file_);
        if (!all)
            text::fail(fmt::format("there is no file '{}'", file_));
        return std::move(*all);
    }

    cli::Exit show(cli::Context& context, const Statement& statement) const {
        report::Table table{{report::count("row"), report::date("date"), report::amount("amount"),
                             report::text("category"), report::text("note")}};
        for (const auto& movement : statement.movements)
            table.row({std::int64_t{movement.line}, movement.day, movement.amount,
                       movement.category, movement.text});
        output_.print(table, context);
        context.say("nothing recorded; " + understood(statement));
        return judge(context, statement);
    }

    static std::string summary_of(const Statement& statement, std::size_t fresh) {
        const auto [first, last] =
            std::ranges::minmax_element(statement.movements, {}, &budget::Movement::day);
        money::Purse spent, received;
        for (const auto& movement : statement.movements)
            movement.amount.minor > 0 ? spent.add(movement.amount) : received.add(-movement.amount);
        const auto count = statement.movements.size();
        auto said = fmt::format("{} from {} to {}",
                                text::counted(static_cast<std::int64_t>(count), "movement"),
                                time::to_text(first->day), time::to_text(last->day));
        for (const auto& [currency, minor] : spent.sums())
            said += fmt::format(", spent {}", money::to_text({minor, currency}));
        for (const auto& [currency, minor] : received.sums())
            said += fmt::format(", received {}", money::to_text({minor, currency}));
        return said + fmt::format("; {} recorded, {} known before", fresh, count - fresh);
    }

    std::string understood(const Statement& statement) const {
        auto said = fmt::format(
            "read as {}, columns cut at {}, titles in line {}, dates {}", statement.encoding,
            statement.delimiter == '\t' ? std::string("tab")
                                        : fmt::format("'{}'", statement.delimiter),
            statement.header_line, budget::name_of(statement.order));
        if (statement.decimal)
            said += fmt::format(", decimal mark '{}'", statement.decimal);
        if (!statement.profile.amount.empty())
            said += fmt::format(", positive is {}", sign_.value_or("received"));
        if (!statement.profile.direction_column.empty())
            said += fmt::format(", '{}' says what left", statement.profile.direction_column);
        if (statement.otherwise)
            said += fmt::format(", in {} (home)", statement.profile.otherwise->code());
        return said +
               (statement.found ? "\ncolumns found:" + found_columns(statement.profile) : "");
    }

    // As options, ready to be typed and changed.
    static std::string found_columns(const budget::Profile& profile) {
        std::string said;
        const auto add = [&](std::string_view option, const std::string& title) {
            if (!title.empty())
                said += fmt::format(" {} '{}'", option, title);
        };
        add("--date", profile.date);
        add("--amount", profile.amount);
        add("--debit", profile.debit);
        add("--credit", profile.credit);
        add("--text", profile.text);
        add("--currency-column", profile.currency_column);
        if (profile.currency)
            said += fmt::format(" --currency {}", profile.currency->code());
        add("--category-column", profile.category_column);
        return said;
    }

    std::string file_;
    Titles profile_;
    std::optional<std::string> currency_, category_, decimal_, order_, sign_, delimiter_;
    bool dry_run_ = false;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr import() { return std::make_unique<Import>(); }

}  // namespace osm::spend
