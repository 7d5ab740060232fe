// What the week cost, what was paid and what is due, and what an hour of study costs so far.
#include "tools/week/say.hpp"
#include "tools/week/sections.hpp"

#include <fmt/core.h>

namespace osm::week {
namespace {

constexpr double days_a_month = 365.25 / 12;
constexpr int look_ahead = 14;  // days

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

}  // namespace

report::Section money_lines(const Facts& facts) {
    report::Section section{"money", {}, {}};
    const auto& purse = facts.purse;
    if (!purse.unknown.empty()) {
        section.lines.push_back(purse.unknown);
        return section;
    }
    if (purse.entries.empty() && purse.budget.bills.empty())
        return section;
    const auto spent =
        cost(purse, [&](std::size_t, const auto& entry) { return in_week(facts, entry.day); });
    const auto undated = cost(purse, [&](std::size_t i, const auto& entry) {
        return in_week(facts, entry.day) && !purse.paid_a_bill[i];
    });
    section.figures.push_back({"spent", report::Type::amount, spent});
    section.figures.push_back({"undated", report::Type::amount, undated});

    std::vector<std::string> parts{money::to_round(undated)};
    if (!purse.budget.monthly.empty()) {
        const auto most = allowed(purse, facts.today);
        parts.front() = fmt::format("{} of {}", round_number(undated), money::to_round(most));
        section.figures.push_back({"allowed", report::Type::amount, most});
    }
    add_bills(facts, parts);

    const auto hours = facts.standing.studied.all().spent.hours();
    const auto all = cost(purse, [](std::size_t, const auto&) { return true; });
    section.figures.push_back({"spent_in_all", report::Type::amount, all});
    if (hours > 0 && all.minor > 0) {
        const auto price = money::scaled(all, 1 / hours);
        parts.push_back(money::to_text(price) + " a study hour");
        section.figures.push_back({"per_hour", report::Type::amount, price});
    }
    section.lines.push_back(statements(parts));
    return section;
}

}  // namespace osm::week
