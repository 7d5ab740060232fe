// osm-budget check - what is wrong in budget.toml, facts/money.tsv and facts/rates.tsv.

#include "budget/bills.hpp"
#include "budget/ledger.hpp"
#include "budget/pots.hpp"
#include "budget/runway.hpp"
#include "cli/context.hpp"
#include "config/document.hpp"
#include "records/reader.hpp"
#include "text/words.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace osm::spend {
namespace {

// What lines say that cannot be meant.
class Sense {
public:
    Sense(std::string file, std::vector<std::string> bills, text::Diagnostics& found)
        : file_(std::move(file)), bills_(std::move(bills)), found_(found) {}

    void check(const budget::Line& line) {
        if (line.kind == budget::Kind::income && line.amount.minor > 0)
            blame(line, fmt::format("an income of '{}' that left", money::to_text(line.amount)),
                  "what arrives is negative");
        if (line.tags.empty())
            return;
        const auto bill = records::tag(line.tags, "bill");
        if (bill.data() && std::ranges::find(bills_, bill) == bills_.end())
            blame(line, fmt::format("there is no bill '{}' in budget.toml", bill),
                  text::did_you_mean(bill, bills_));
    }

private:
    void blame(const budget::Line& line, std::string what, std::string hint) {
        found_.push_back(
            {{file_, static_cast<int>(line.number)}, std::move(what), std::move(hint)});
    }

    std::string file_;
    std::vector<std::string> bills_;  // names, and names as tags hold them
    text::Diagnostics& found_;
};

// Which currencies there are, and where each stands first.
class Currencies {
public:
    explicit Currencies(text::Diagnostics& found) : found_(found) {}

    void add(std::string_view code, const text::Place& place) {
        if (code.empty() || std::ranges::find(codes_, code) != codes_.end())
            return;
        codes_.emplace_back(code);
        if (money::Currency::named(code) && !money::is_iso4217(code))
            found_.push_back({place, fmt::format("'{}' is no currency of ISO 4217", code),
                              "write a code such as USD", text::Level::warning});
    }

    // Every amount of budget.toml.
    void add_all(const config::Table& budget) {
        for (const char* key : {"cash", "reserve"})
            add(budget, key);
        for (const char* list : {"bill", "once"})
            for (const auto& one : budget.tables(list))
                add(one, "amount");
        if (const auto monthly = budget.table("monthly"))
            for (const auto& name : monthly->names())
                add(*monthly, name);
    }

    void add_rates(const std::filesystem::path& data) {
        text::Diagnostics told;  // by the shared part of check
        records::Reader reader(data, records::rates, told);
        for (records::Row row; reader.next(row);)
            for (const std::size_t base_or_quote : {1U, 2U})
                add(row.cells[base_or_quote], {reader.file(), static_cast<int>(row.line)});
        find_contradictions(data);
    }

    // Sums of several need one to add up in.
    void require_home(const config::Table& settings, const std::optional<money::Amount>& cash) {
        try {
            if (settings.has("money.home") || (!cash && codes_.size() > 1))
                add(budget::home_currency(settings, cash).code(), settings.place("money.home"));
        } catch (const text::Failure& failure) {
            auto why = failure.found().front();
            if (why.place.file.empty())
                why.what += ", and sums are in " + text::join(codes_, ", ");
            found_.push_back(std::move(why));
        }
    }

private:
    void find_contradictions(const std::filesystem::path& data) {
        text::Diagnostics told;
        money::Rates rates;
        records::Reader reader(data, records::rates, told);
        for (records::Row row; reader.next(row);) {
            const auto base = money::Currency::named(row.cells[1]);
            const auto quote = money::Currency::named(row.cells[2]);
            const auto rate = money::read_rate(row.cells[3]);
            if (!base || !quote || !rate)
                continue;
            rates.add(row.day, *base, *quote, *rate);
            if (auto what = money::contradiction(row.day, *base, *quote, rates); !what.empty())
                found_.push_back({{reader.file(), static_cast<int>(row.line)},
                                  std::move(what),
                                  "one of the two is a slip",
                                  text::Level::warning});
        }
    }

    void add(const config::Table& table, const std::string& key) {
        if (const auto amount = table.amount(key))
            add(amount->currency.code(), table.place(key));
    }

    std::vector<std::string> codes_;
    text::Diagnostics& found_;
};

// What a report of all lines and a forecast from today need and lack.
void find_rates(cli::Context& context, const budget::Budget& budget, text::Diagnostics& found) {
    text::Diagnostics told;
    if (!context.settings().has("money.home") && !budget.cash)
        return;
    const auto today = context.words().today();
    const auto rates = budget::read_rates(context.data(), today, budget.max_age_days, told);
    const auto entries = budget::entries({context.data(), today, told});
    std::vector<std::string> hints;
    const auto attempt = [&](const auto& what) {
        try {
            what();
        } catch (const text::Failure& failure) {
            for (auto one : failure.found()) {
                one.level = text::Level::warning;
                if (std::ranges::find(hints, one.hint) == hints.end())
                    found.push_back(one);
                hints.push_back(one.hint);
            }
        }
    };
    const auto home = budget::home_currency(context.settings(), budget.cash);
    attempt([&] {
        money::Total all(home);
        for (const auto& entry : entries)
            if (entry.kind != budget::Kind::balance)
                budget::add_worth(all, entry.cost(), entry.day, entry.rate, home, rates);
        static_cast<void>(all.amount());
    });
    if (budget.cash || !budget::pot_names(entries).empty())
        attempt([&] { budget::know(budget, entries, rates, today, home); });
}

// Shapes of lines were checked before; here is what they mean. Lines of the future count, too.
text::Diagnostics meaning(cli::Context& context) {
    text::Diagnostics found, shapes, told;
    const auto document = config::Document::read(context.data(), config::File::budget, found);
    const auto budget = budget::read_budget(document.root(), found);
    auto bills = budget::bill_names(budget.bills);
    const auto end_of_time = *time::date(2199, 12, 31);
    budget::Ledger ledger(context.data(), end_of_time, found, shapes);
    const auto file = (context.data() / records::money.file()).string();
    Sense sense(file, std::move(bills), found);
    Currencies currencies(found);
    currencies.add_all(document.root());
    budget::Line line;
    while (ledger.next(line)) {
        sense.check(line);
        currencies.add(line.amount.currency.code(), {file, static_cast<int>(line.number)});
    }
    for (const auto& pot : budget::uncounted(budget::entries({context.data(), end_of_time, told})))
        found.push_back(
            {{file, static_cast<int>(pot.line)},
             fmt::format("there is no pot '{}'", pot.name),
             "pots are those that were counted: osm-budget count AMOUNT --pot " + pot.name,
             text::Level::warning});
    currencies.add_rates(context.data());
    currencies.require_home(context.settings(), budget.cash);
    const auto wrong = [](const auto& one) { return one.level == text::Level::error; };
    if (std::ranges::none_of(found, wrong))
        find_rates(context, budget, found);
    return found;
}

}  // namespace

cli::VerbPtr check() { return cli::check({&records::money, &records::rates}, meaning); }

}  // namespace osm::spend
