// What a bank wrote, as CSV or OFX.
#include "budget/ofx.hpp"
#include "budget/profiles.hpp"
#include "config/document.hpp"
#include "records/store.hpp"
#include "report/table.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/import.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::spend {
namespace {

using budget::Statement;

const std::vector<std::string> decimals{",", "."};
const std::vector<std::string> orders{"ymd", "dmy", "mdy"};
const std::vector<std::string> delimiters{"comma", "semicolon", "tab", "pipe"};
const std::vector<std::string> signs{"spent", "received"};
constexpr std::size_t payees_told = 12;

// Of a word that the option was checked to be.
std::size_t index_of(const std::vector<std::string>& words, const std::string& word) {
    return static_cast<std::size_t>(std::ranges::find(words, word) - words.begin());
}

budget::Importing read_importing(const cli::Context& context) {
    text::Diagnostics faults;
    const auto document = config::Document::read(context.data(), config::File::budget, faults);
    auto importing = budget::read_importing(document.root(), faults);
    text::fail_if_any(faults);
    return importing;
}

std::string sums(const std::map<money::Currency, std::int64_t>& by_currency) {
    std::string said;
    for (const auto& [currency, minor] : by_currency)
        said += (said.empty() ? "" : ", ") + money::to_text({minor, currency});
    return said;
}

std::string summary_of(const Statement& statement, std::size_t fresh) {
    const auto [first, last] =
        std::ranges::minmax_element(statement.movements, {}, &budget::Movement::day);
    money::Purse spent, received;
    for (const auto& movement : statement.movements)
        movement.amount.minor > 0 ? spent.add(movement.amount) : received.add(-movement.amount);
    const auto count = statement.movements.size();
    auto said =
        fmt::format("{} from {} to {}", text::counted(static_cast<std::int64_t>(count), "movement"),
                    time::to_text(first->day), time::to_text(last->day));
    if (!spent.empty())
        said += ", spent " + sums(spent.sums());
    if (!received.empty())
        said += ", received " + sums(received.sums());
    return said + fmt::format("; {} recorded, {} known before", fresh, count - fresh);
}

// As options, ready to be typed and changed.
std::string found_columns(const budget::Profile& profile) {
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
    add("--memo", profile.memo);
    add("--currency-column", profile.currency_column);
    if (profile.currency)
        said += fmt::format(" --currency {}", profile.currency->code());
    add("--category-column", profile.category_column);
    return said;
}

std::string understood(const Statement& statement) {
    if (statement.delimiter == 0)
        return fmt::format("read as {}, OFX", statement.encoding);
    auto said = fmt::format(
        "read as {}, columns cut at {}, {}, dates {}", statement.encoding,
        statement.delimiter == '\t' ? std::string("tab") : fmt::format("'{}'", statement.delimiter),
        statement.header_line ? fmt::format("titles in line {}", statement.header_line)
                              : std::string("no titles"),
        budget::name_of(statement.order));
    if (statement.decimal)
        said += fmt::format(", decimal mark '{}'", statement.decimal);
    if (!statement.profile.amount.empty())
        said += fmt::format(", positive is {}", budget::name_of(statement.positive));
    if (!statement.profile.direction_column.empty())
        said += fmt::format(", '{}' says what left", statement.profile.direction_column);
    return said;
}

// What was read is recorded; what may be a movement and was not read is the user's to decide.
cli::Exit judge(cli::Context& context, const Statement& statement) {
    if (statement.unread() == 0)
        return cli::Exit::done;
    context.warn_all({{{},
                       fmt::format("{} may be a movement of money and could not be read",
                                   text::counted(statement.unread(), "row")),
                       "mend the file and import it again: what is known is not recorded twice"}});
    return cli::Exit::no;
}

// Payees that no rule knows, with rules to be pasted.
void tell_unsorted(cli::Context& context, const Statement& statement) {
    const auto payees = budget::unsorted_payees(statement.movements);
    std::int64_t movements = 0;
    for (const auto& payee : payees)
        movements += payee.movements;
    if (payees.empty())
        return;
    context.say(fmt::format("{} uncategorised, of {}; rules for budget.toml:", movements,
                            text::counted(static_cast<std::int64_t>(payees.size()), "payee")));
    for (std::size_t i = 0; i < std::min(payees.size(), payees_told); ++i) {
        // A pattern is a literal string of TOML, where nothing is escaped.
        const auto& payee = payees[i];
        const bool literal = payee.pattern.find('\'') == std::string::npos;
        context.say(
            fmt::format("[[rule]]\nmatch = {0}{1}{0}\ncategory = \"uncategorised\"  # {2}, {3}",
                        literal ? "'" : "'''", payee.pattern,
                        text::counted(payee.movements, "movement"), sums(payee.sum.sums())));
    }
    if (payees.size() > payees_told)
        context.say(fmt::format("# and {} more payees", payees.size() - payees_told));
}

cli::Exit show(cli::Context& context, const Statement& statement, const cli::TableOptions& output) {
    report::Table table{{report::count("row"), report::date("date"), report::amount("amount"),
                         report::text("category"), report::text("note")}};
    for (const auto& movement : statement.movements)
        table.row({std::int64_t{movement.line}, movement.day, movement.amount, movement.category,
                   movement.text});
    output.print(table, context);
    return cli::Exit::done;
}

std::size_t record(cli::Context& context, const Statement& statement) {
    std::size_t fresh = 0;
    records::Store store(context.system(), context.data(), records::money);
    context.warn(store.append_after([&](std::string_view present) {
        auto lines = budget::lines_to_add(statement.movements, present);
        fresh = lines.size();
        return lines;
    }));
    return fresh;
}

// Amounts of more digits than the log has are named and keep nothing else out.
void leave_out_unwritable(Statement& statement, const std::string& file) {
    constexpr std::int64_t most = 999'999'999'999'999'999;
    std::erase_if(statement.movements, [&](const budget::Movement& movement) {
        const bool is_short = movement.amount.minor <= most && movement.amount.minor >= -most;
        if (!is_short)
            statement.left_out.push_back(
                {{.file = file, .line = movement.line},
                 fmt::format("left out: {} has more digits than an amount may have",
                             money::to_text(movement.amount)),
                 {}});
        return !is_short;
    });
    if (statement.movements.empty())
        throw text::Failure{text::Stop::misuse, statement.left_out};
}

}  // namespace

void StatementOptions::declare(cli::Options& options) {
    options.flag("--guess", guess_,
                 "find the columns, whatever budget.toml says; tells the profile and why");
    options.value("--profile", "NAME", profile_, "read it as this [[import]] of budget.toml says");
    options.value("--date", "TITLE", titles_.date, "column of the day; '#3' is the third");
    options.value("--amount", "TITLE", titles_.amount, "column of signed amounts");
    options.value("--debit", "TITLE", titles_.debit, "column of what left");
    options.value("--credit", "TITLE", titles_.credit, "column of what came");
    options.value("--text", "TITLE", titles_.text, "column of whom or what for: the note");
    options.value("--memo", "TITLE", titles_.memo, "column that stands in where that is blank");
    options.value("--currency", "CURRENCY", currency_, "the currency of all amounts");
    options.value("--currency-column", "TITLE", titles_.currency, "column of the currency");
    options.value("--category", "CATEGORY", category_,
                  "of what was spent; uncategorised unless said");
    options.value("--category-column", "TITLE", titles_.category, "column of the category");
    options.value("--pot", "POT", pot_, "the pot that the account is");
    options.choice("--decimal", decimals, decimal_, "the decimal mark, if the file leaves doubt");
    options.choice("--order", orders, order_, "of day, month and year, if the file leaves doubt");
    options.choice("--sign", signs, sign_,
                   "what a positive amount is; received unless said, as banks see it");
    options.choice("--delimiter", delimiters, delimiter_, "between columns; found unless said");
}

bool StatementOptions::given() const {
    return guess_ || profile_ || currency_ || category_ || pot_ || decimal_ || order_ || sign_ ||
           delimiter_ || titles_.date || titles_.amount || titles_.debit || titles_.credit ||
           titles_.text || titles_.memo || titles_.currency || titles_.category;
}

void StatementOptions::override(budget::Profile& profile) const {
    if (titles_.amount && (titles_.debit || titles_.credit))
        text::fail("--amount and --debit or --credit say two things", "write one or the other");
    const auto set = [](std::string& to, const std::optional<std::string>& said) {
        if (said)
            to = *said;
    };
    if (titles_.amount)
        profile.debit = profile.credit = {};
    if (titles_.debit || titles_.credit)
        profile.amount = {};
    if (currency_)
        profile.currency_column = {};
    if (titles_.currency)
        profile.currency.reset();
    set(profile.date, titles_.date);
    set(profile.amount, titles_.amount);
    set(profile.debit, titles_.debit);
    set(profile.credit, titles_.credit);
    set(profile.text, titles_.text);
    set(profile.memo, titles_.memo);
    set(profile.currency_column, titles_.currency);
    set(profile.category_column, titles_.category);
    if (currency_)
        profile.currency = read_currency(*currency_);
    if (category_)
        profile.category = category_;
    if (pot_)
        profile.pot = pot_;
    if (decimal_)
        profile.decimal = decimal_->front();
    if (delimiter_)
        profile.delimiter = budget::delimiter_marks[index_of(delimiters, *delimiter_)];
    if (order_)
        profile.order = static_cast<budget::DateOrder>(index_of(orders, *order_));
    if (sign_)
        profile.positive = static_cast<budget::Sign>(index_of(signs, *sign_));
}

cli::Exit StatementOptions::run(cli::Context& context, const Importing& what, bool ofx,
                                const cli::TableOptions& output) const {
    const auto importing = read_importing(context);
    if (guess_ && profile_)
        text::fail("--guess and --profile say two things", "write one or the other");
    budget::Profile profile;
    if (profile_) {
        const auto named = std::ranges::find(importing.profiles, *profile_, &budget::Profile::name);
        if (named == importing.profiles.end()) {
            std::vector<std::string> names;
            for (const auto& one : importing.profiles)
                names.push_back(one.name);
            text::fail(
                fmt::format("budget.toml has no [[import]] with the name '{}'", *profile_),
                text::did_you_mean(*profile_, names, "osm-budget import FILE --guess drafts one"));
        }
        profile = *named;
    } else if (const auto* fits = guess_ || ofx || titles_.date || titles_.amount || titles_.debit
                                      ? nullptr
                                      : budget::fitting(importing.profiles, what.bytes)) {
        profile = *fits;
    }
    override(profile);
    auto statement = ofx ? budget::read_ofx(what.bytes, what.file, profile)
                         : budget::read_statement(what.bytes, what.file, profile);
    if (ofx)
        statement.delimiter = 0;
    leave_out_unwritable(statement, what.file);
    budget::sort_out(statement.movements, importing.rules, profile.name);
    context.warn_all(statement.left_out);
    if (what.dry_run)
        show(context, statement, output);
    const auto how = understood(statement) +
                     (profile.name.empty() ? "" : fmt::format(", by '{}'", profile.name));
    if (what.dry_run) {
        context.say("nothing recorded; " + how);
    } else {
        const auto fresh = record(context, statement);
        context.say(summary_of(statement, fresh));
        context.say(how);
    }
    if (guess_ && !ofx)
        context.say(budget::to_toml(statement, "bank"));
    else if (statement.found && !ofx)
        context.say("columns found:" + found_columns(statement.profile));
    if (!importing.rules.empty() || guess_)
        tell_unsorted(context, statement);
    return judge(context, statement);
}

}  // namespace osm::spend
