// budget.toml as typed values.
#include "budget/bills.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <utility>

namespace osm::budget {
namespace {

// Reads one table and blames it by the key at fault.
class Reading {
public:
    Reading(const config::Table& table, text::Diagnostics& faults)
        : table_(table), faults_(faults) {}

    const config::Table& table() const { return table_; }

    void blame(std::string_view key, std::string what, std::string hint = {}) {
        faults_.push_back({table_.place(key), std::move(what), std::move(hint)});
    }

    // Present, or blamed.
    template <typename Value>
    bool need(const std::optional<Value>& value, std::string_view key, std::string_view of) {
        if (!value && !table_.has(key))
            blame({}, fmt::format("{} has no '{}'", of, key));
        return value.has_value();
    }

private:
    const config::Table& table_;
    text::Diagnostics& faults_;
};

// What [[bill]] and [[once]] share. False when it cannot be used.
bool read_common(Reading& reading, Bill& bill, std::string_view kind) {
    const auto& table = reading.table();
    bill.place = table.place();
    const auto name = table.text("name");
    const bool named = reading.need(name, "name", fmt::format("a {}", kind));
    bill.name = name.value_or("");
    const auto of = named ? fmt::format("{} '{}'", kind, bill.name) : fmt::format("a {}", kind);
    const auto category = table.text("category");
    const auto amount = table.amount("amount");
    const bool sorted = reading.need(category, "category", of);
    const bool priced = reading.need(amount, "amount", of);
    if (!named || !sorted || !priced)
        return false;
    bill.category = *category;
    bill.amount = *amount;
    bill.mine = table.share("mine").value_or(money::Share{});
    bill.optional = table.boolean("optional").value_or(false);
    bill.course = table.text("course").value_or("");
    if (kind_of(bill.category) != Kind::spending && kind_of(bill.category) != Kind::deposit)
        reading.blame("category", fmt::format("'{}' is no spending", bill.category),
                      "a category of your own, such as home:rent");
    if (bill.amount.minor <= 0)
        reading.blame("amount", fmt::format("'{}' is not positive", money::to_text(bill.amount)));
    return true;
}

void read_bill(const config::Table& table, Budget& budget, text::Diagnostics& faults) {
    Reading reading(table, faults);
    Bill bill;
    if (!read_common(reading, bill, "bill"))
        return;
    bill.with = table.text("with").value_or("");
    const auto every = table.text("every").value_or("month");
    if (const auto known = read_every(every))
        bill.every = *known;
    else
        return reading.blame("every", fmt::format("'{}' is no interval", every),
                             "week, month, quarter, year, or a number of them: 3 months");
    const auto from = table.date("from");
    if (!from && !budget.start)
        return reading.blame(
            {}, fmt::format("bill '{}' has no 'from', and there is no 'start'", bill.name),
            "from = 2016-10-01");
    bill.from = from ? *from : *budget.start;
    bill.until = table.date("until");
    bill.times = table.integer("times");
    if (bill.times && *bill.times < 1)
        reading.blame("times", fmt::format("'{}' is not positive", *bill.times));
    const auto day = table.integer("day").value_or(0);
    if (table.has("day") && (day < 1 || day > 31))
        return reading.blame("day", fmt::format("'{}' is no day of a month", day), "1 to 31");
    if (day > 0 && bill.every.months == 0)
        reading.blame("day", "'day' is of the month, and this bill comes by the week",
                      "say its first day with from");
    bill.day = static_cast<int>(day);
    bill.spread = table.number("spread").value_or(0);
    if (bill.spread < 0 || bill.spread > 1)
        reading.blame("spread", fmt::format("'{}' is no spread", bill.spread), "0 to 1");
    budget.bills.push_back(std::move(bill));
}

void read_once(const config::Table& table, Budget& budget, text::Diagnostics& faults) {
    Reading reading(table, faults);
    Bill bill;
    if (!read_common(reading, bill, "once"))
        return;
    const auto date = table.date("date");
    if (!reading.need(date, "date", fmt::format("once '{}'", bill.name)))
        return;
    if (date)
        bill.from = *date;
    budget.bills.push_back(std::move(bill));
}

void read_chances(Reading& reading, Budget& budget) {
    const auto& table = reading.table();
    auto& chances = budget.chances;
    const auto number = [&](std::string_view key, double least, double most, double& to) {
        const auto value = table.number(key).value_or(to);
        if (value < least || value > most)
            reading.blame(key, fmt::format("'{}' is out of range", value),
                          fmt::format("{} to {}", least, most));
        else
            to = value;
    };
    number("risk", 0, 1, budget.risk);
    number("runway.level_sd", 0, 2, chances.level_sd);
    number("runway.level_months", 1, 1000, chances.level_months);
    number("rates.volatility", 0, 2, chances.volatility);
    chances.volatility_said = table.has("rates.volatility");
    double whole = static_cast<double>(chances.paths);
    number("runway.futures", 100, 1e6, whole);
    chances.paths = static_cast<std::int64_t>(whole);
    whole = chances.block_days;
    number("runway.block_days", 1, 28, whole);
    chances.block_days = static_cast<int>(whole);
    whole = budget.max_age_days;
    number("rates.max_age_days", 0, 10000, whole);
    budget.max_age_days = static_cast<int>(whole);
    if (const auto seed = table.integer("runway.seed"))
        chances.seed = static_cast<std::uint64_t>(*seed);
}

// A bill that a scenario names, for sharing it or doing without it.
void need_bills(Reading& reading, std::string_view key, const std::vector<std::string>& words,
                const Budget& budget) {
    std::vector<std::string> known;
    for (const auto& bill : budget.bills)
        known.push_back(bill.name);
    for (const auto& word : words)
        if (!bill_named(budget, word))
            reading.blame(key, fmt::format("'{}' is no bill", word),
                          text::did_you_mean(word, known, "the name of a [[bill]]"));
}

void read_scenario(const std::string& name, const config::Table& table, Budget& budget,
                   text::Diagnostics& faults) {
    Reading reading(table, faults);
    Scenario scenario;
    scenario.name = name;
    scenario.place = table.place();
    scenario.from = table.date("from");
    scenario.move_cost = table.amount("move_cost");
    if (const auto replace = table.table("replace"))
        for (const auto& of : replace->names())
            if (const auto amount = replace->amount(of))
                scenario.replace.push_back({of, *amount});
    if (const auto scale = table.table("scale"))
        for (const auto& of : scale->names())
            if (const auto factor = scale->number(of)) {
                if (*factor < 0 || *factor > 100)
                    Reading(*scale, faults)
                        .blame(of, fmt::format("'{}' is out of range", *factor),
                               "0.8 is a fifth less, 1.2 a fifth more");
                scenario.scale.push_back({of, *factor});
            }
    scenario.share = table.texts("share");
    scenario.drop = table.texts("drop");
    need_bills(reading, "share", scenario.share, budget);
    need_bills(reading, "drop", scenario.drop, budget);
    budget.scenarios.push_back(std::move(scenario));
}

}  // namespace

const Bill* bill_named(const Budget& budget, std::string_view name) {
    for (const auto& bill : budget.bills)
        if (bill.name == name || text::to_kebab(bill.name) == name)
            return &bill;
    return nullptr;
}

Budget read_budget(const config::Table& root, text::Diagnostics& faults) {
    Budget budget;
    Reading reading(root, faults);
    budget.cash = root.amount("cash");
    budget.start = root.date("start");
    budget.end = root.date("end");
    budget.reserve = root.amount("reserve");
    if (budget.start && budget.end && *budget.end < *budget.start)
        reading.blame("end", "'end' is before 'start'");
    read_chances(reading, budget);
    if (const auto monthly = root.table("monthly"))
        for (const auto& name : monthly->names())
            if (const auto amount = monthly->amount(name))
                budget.monthly.push_back({name, *amount});
    for (const auto& table : root.tables("bill"))
        read_bill(table, budget, faults);
    for (const auto& table : root.tables("once"))
        read_once(table, budget, faults);
    if (const auto scenarios = root.table("scenario"))
        for (const auto& name : scenarios->names())
            if (const auto table = scenarios->table(name))
                read_scenario(name, *table, budget, faults);
    budget.reference_name = root.text("reference.name").value_or("");
    budget.reference_cost = root.amount("reference.cost");
    return budget;
}

money::Currency home_currency(const config::Table& settings,
                              const std::optional<money::Amount>& cash) {
    if (const auto code = settings.text("money.home")) {
        const auto named = money::Currency::named(*code);
        if (!named)
            text::fail(fmt::format("'{}' is no currency", *code), "write a code such as USD",
                       settings.place("money.home"));
        return *named;
    }
    if (!cash)
        text::fail("there is no home currency", "home = \"USD\" below [money] in osm.toml");
    return cash->currency;
}

}  // namespace osm::budget
