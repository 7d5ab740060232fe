// What the week cost, what was paid and what is due, and what an hour of study costs so far.
#include "text/diagnostic.hpp"
#include "tools/week/say.hpp"
#include "tools/week/sections.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace osm::week {
namespace {

constexpr double days_a_month = 365.25 / 12;
constexpr int look_ahead = 14;  // days
constexpr std::size_t most_owed = 4;

// "98" of "98 USD", where the currency follows anyway.
std::string round_number(money::Amount amount) {
    const auto whole = money::to_round(amount);
    return whole.substr(0, whole.find(' '));
}

bool in_week(const Facts& facts, time::Date day) {
    return facts.monday <= day && day <= facts.sunday;
}

// My part of what was spent, each line at its own day's rate; `which` chooses lines.
template <class Which>
money::Amount cost(const Purse& purse, Which which) {
    money::Total total(purse.home);
    for (std::size_t i = 0; i < purse.entries.size(); ++i) {
        const auto& entry = purse.entries[i];
        if (entry.kind == budget::Kind::spending && which(i, entry))
            budget::add_worth(total, entry.cost(), entry.day, entry.rate, purse.home, purse.rates);
    }
    return total.amount();
}

// What [monthly] allows for seven days, in the home currency.
money::Amount allowed(const Purse& purse, time::Date today) {
    money::Total month(purse.home);
    for (const auto& line : purse.budget.monthly)
        month.add(line.amount, today, purse.rates);
    return money::scaled(month.amount(), 7 / days_a_month);
}

// What was to be paid by today, the oldest first.
std::string owed_bills(const Facts& facts) {
    auto due = budget::late(facts.purse.bills, facts.purse.entries, facts.today);
    const auto today = budget::unpaid(facts.purse.bills, facts.today, facts.today);
    due.insert(due.end(), today.begin(), today.end());
    std::vector<std::string> parts;
    for (const auto& one : due) {
        if (parts.size() == most_owed) {
            parts.push_back(fmt::format("and {} more ('osm budget due')", due.size() - most_owed));
            break;
        }
        const auto& bill = facts.purse.budget.bills[one.bill];
        parts.push_back(fmt::format("{} {} due {}", bill.name, money::to_round(bill.share()),
                                    one.due == facts.today
                                        ? "today"
                                        : time::to_short_date(one.due) + ", not noted as paid"));
    }
    return statements(parts);
}

void add_bills(const Facts& facts, std::vector<std::string>& parts) {
    for (const auto& bill : facts.purse.bills) {
        const auto& name = facts.purse.budget.bills[bill.bill].name;
        const auto& mine = facts.purse.budget.bills[bill.bill].mine;
        const auto price = facts.purse.budget.bills[bill.bill].share();
        if (bill.paid && in_week(facts, bill.paid->day))
            parts.push_back(fmt::format("{} {} paid {}", name,
                                        money::to_round(money::share_of(bill.paid->amount, mine)),
                                        time::to_short_date(bill.paid->day)));
        else if (!bill.paid && facts.today < bill.due && bill.due - facts.today <= look_ahead)
            parts.push_back(fmt::format("{} {} due {}", name, money::to_round(price),
                                        time::to_short_date(bill.due)));
    }
}

// What the week cost without a date, of what [monthly] allows.
void add_spent(const Facts& facts, std::vector<std::string>& parts, report::Section& section) {
    const auto& purse = facts.purse;
    const auto spent =
        cost(purse, [&](std::size_t, const auto& entry) { return in_week(facts, entry.day); });
    const auto undated = cost(purse, [&](std::size_t i, const auto& entry) {
        return in_week(facts, entry.day) && !purse.paid_a_bill[i];
    });
    section.figures.push_back({"spent", report::Type::amount, spent});
    section.figures.push_back({"undated", report::Type::amount, undated});
    parts.push_back(money::to_round(undated));
    if (purse.budget.monthly.empty())
        return;
    const auto most = allowed(purse, facts.today);
    parts.back() = fmt::format("{} of {}", round_number(undated), money::to_round(most));
    section.figures.push_back({"allowed", report::Type::amount, most});
}

void add_price(const Facts& facts, std::vector<std::string>& parts, report::Section& section) {
    const auto hours = facts.standing.studied.all().spent.hours();
    const auto all = cost(facts.purse, [](std::size_t, const auto&) { return true; });
    section.figures.push_back({"spent_in_all", report::Type::amount, all});
    if (hours >= 1 && all.minor > 0) {  // less than one has no price worth telling
        const auto price = money::scaled(all, 1 / hours);
        parts.push_back(money::to_text(price) + " a study hour");
        section.figures.push_back({"per_hour", report::Type::amount, price});
    }
}

}  // namespace

report::Section money_lines(const Facts& facts) {
    report::Section section{"money", {}, {}};
    const auto& purse = facts.purse;
    if (!purse.unknown.empty()) {
        section.lines.push_back(purse.unknown);
        return section;
    }
    if (purse.entries.empty() && purse.budget.bills.empty() && purse.missing.empty())
        return section;
    if (auto owed = owed_bills(facts); !owed.empty()) {
        section.figures.push_back({"unpaid", report::Type::text, owed});
        section.lines.push_back(std::move(owed));
    }
    auto missing = purse.missing;
    // A sum that lacks a rate is left out; a smaller one would be a lie.
    const auto can = [&](const auto& add) {
        try {
            add();
            return true;
        } catch (const text::Failure& failure) {
            if (failure.stop() != text::Stop::misuse)
                throw;
            for (const auto& one : failure.found())
                if (std::ranges::find(missing, one.hint, &text::Diagnostic::hint) == missing.end())
                    missing.push_back(one);
            return false;
        }
    };
    std::vector<std::string> parts, price;
    const auto known = missing;
    can([&] { add_spent(facts, parts, section); });
    add_bills(facts, parts);
    if (const auto of_week = std::exchange(missing, known);
        can([&] { add_price(facts, price, section); }))
        missing = of_week;  // else every line that the week lacks a rate for is told already
    parts.insert(parts.end(), price.begin(), price.end());
    section.lines.push_back(statements(parts));
    for (const auto& one : missing) {
        section.lines.push_back(fmt::format("{} ('{}')", one.what, one.hint));
        section.weight = report::Weight::crit;
    }
    if (!missing.empty())
        section.figures.push_back({"missing", report::Type::text, missing.front().what});
    if (section.lines.size() > 1)
        std::erase(section.lines, "");
    return section;
}

}  // namespace osm::week
