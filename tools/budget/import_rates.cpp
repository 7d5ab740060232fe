// Exchange rates: the European Central Bank's history, and price lines of journals.
#include "budget/quotes.hpp"
#include "config/document.hpp"
#include "file/store.hpp"
#include "records/reader.hpp"
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

// What the rates are for: the currencies of the lines, home, and the first day.
struct Use {
    std::set<std::string, std::less<>> currencies;
    std::optional<time::Date> first;
};

Use use_of(const cli::Context& context) {
    Use use;
    text::Diagnostics faults;  // of lines: report and check tell them
    records::Reader reader(context.data(), records::money, faults);
    records::Row row;
    std::string_view last;
    std::string kept;
    while (reader.next(row)) {
        if (row.cells[2] != last) {
            kept = row.cells[2];
            last = kept;
            use.currencies.insert(kept);
        }
        if (!use.first || row.day < *use.first)
            use.first = row.day;
    }
    const auto budget = read_budget(context);
    if (const auto home = find_home(context, &budget))
        use.currencies.emplace(home->code());
    const auto also = [&](const std::optional<money::Amount>& amount) {
        if (amount)
            use.currencies.emplace(amount->currency.code());
    };
    also(budget.cash);
    also(budget.reserve);
    for (const auto& bill : budget.bills)
        also(bill.amount);
    for (const auto& month : budget.monthly)
        also(month.amount);
    if (budget.start && (!use.first || *budget.start < *use.first))
        use.first = budget.start;
    return use;
}

std::string listed(const std::set<std::string>& words) {
    constexpr std::size_t most = 8;
    std::vector<std::string> some(
        words.begin(),
        std::next(words.begin(), static_cast<std::ptrdiff_t>(std::min(words.size(), most))));
    return text::join(some, ", ") +
           (words.size() > most ? fmt::format(" and {} more", words.size() - most) : "");
}

// A year before the first line: how far a rate wanders is seen in it.
constexpr int days_before = 366;

}  // namespace

void RateOptions::declare(cli::Options& options) {
    options.value("--currencies", "CODES", currencies_,
                  "rates: of these, MAD,USD, or all; unless said, of those that you use");
    options.value("--from", "DATE", from_,
                  "rates: from this day on; unless said, from a year before your first line");
}

bool RateOptions::given() const { return currencies_ || from_; }

cli::Exit RateOptions::run(cli::Context& context, const Importing& what, bool ecb,
                           const cli::TableOptions& output) const {
    budget::Wanted wanted;
    const auto use = use_of(context);
    if (!currencies_)
        wanted.currencies = use.currencies;
    else if (*currencies_ != "all")
        for (const auto code : text::split(*currencies_, ','))
            wanted.currencies.emplace(read_currency(std::string(code)).code());
    // A price in another currency leads nowhere without its own rate, so euro always comes along.
    if (!wanted.currencies.empty())
        wanted.currencies.emplace("EUR");
    if (from_)
        wanted.from = context.words().date(*from_);
    else if (use.first)
        wanted.from = *use.first - days_before;
    const auto quotes = ecb ? budget::read_ecb(what.bytes, what.file, wanted)
                            : budget::read_prices(what.bytes, what.file, wanted);
    context.warn(quotes.left_out);
    if (quotes.quotes.empty() && quotes.left.empty() && quotes.earlier == 0)
        text::fail("there is no exchange rate in it", {}, {what.file});
    std::int64_t kept = 0;
    std::size_t fresh = 0;
    const auto decide = [&](std::string_view present) {
        auto lines = budget::lines_to_add(quotes, present, kept);
        fresh = lines.size();
        return lines;
    };
    if (what.dry_run) {
        report::Table table{{report::date("date"), report::text("base"), report::text("quote"),
                             report::text("rate")}};
        for (const auto& one : quotes.quotes)
            table.row(
                {one.day, std::string(one.base.code()), std::string(one.quote.code()), one.rate});
        output.print(table, context);
        decide(file::read_whole(context.data() / records::rates.file()).value_or(""));
    } else {
        records::Store store(context.system(), context.data(), records::rates);
        context.warn(store.append_after(records::Store::DecideOnAll(decide)));
    }
    std::set<std::string> codes;
    for (const auto& one : quotes.quotes)
        codes.emplace(ecb ? one.quote.code() : one.base.code());
    context.say(fmt::format(
        "{}{}; {} {}, {} known before", text::counted(std::ssize(quotes.quotes), "rate"),
        codes.empty() ? "" : " in " + listed(codes), fresh,
        what.dry_run ? "would be recorded" : "recorded", quotes.quotes.size() - fresh));
    if (kept > 0)
        context.say(fmt::format("{} another rate already, which stays",
                                kept == 1 ? "1 day has" : fmt::format("{} days have", kept)));
    if (!quotes.left.empty())
        context.say(fmt::format("left out, for no line is in them: {} (--currencies all)",
                                listed(quotes.left)));
    if (quotes.earlier > 0)
        context.say(fmt::format("left out before {}: {} (--from DATE)", time::to_text(wanted.from),
                                text::counted(quotes.earlier, "rate")));
    return quotes.left_out.empty() ? cli::Exit::done : cli::Exit::no;
}

}  // namespace osm::spend
