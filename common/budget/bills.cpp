#include "budget/bills.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace osm::budget {
namespace {

// The n-th occurrence by the calendar, counted from the first period that holds one.
time::Date nth(const Bill& bill, std::int64_t n) {
    if (bill.every.days > 0)
        return bill.from + static_cast<int>(n) * bill.every.days;
    const auto month =
        time::add_months(time::first_of_month(bill.from), static_cast<int>(n) * bill.every.months);
    const auto day = bill.day > 0 ? bill.day : bill.from.day();
    return std::min(month + (day - 1), time::last_of_month(month));
}

}  // namespace

std::optional<Every> read_every(std::string_view words) {
    words = text::trim(words);
    std::int64_t count = 1;
    if (const auto blank = words.find(' '); blank != std::string_view::npos) {
        const auto number = text::whole_number(words.substr(0, blank));
        if (!number || *number < 1 || *number > 1000)
            return std::nullopt;
        count = *number;
        words = text::trim(words.substr(blank));
        if (words.ends_with('s'))
            words.remove_suffix(1);
    }
    const int n = static_cast<int>(count);
    if (words == "day")
        return Every{0, n};
    if (words == "week")
        return Every{0, 7 * n};
    if (words == "month")
        return Every{n, 0};
    if (words == "quarter")
        return Every{3 * n, 0};
    if (words == "year")
        return Every{12 * n, 0};
    return std::nullopt;
}

std::vector<Occurrence> occurrences(const Budget& budget, time::Date last) {
    std::vector<Occurrence> all;
    for (std::size_t index = 0; index < budget.bills.size(); ++index) {
        const auto& bill = budget.bills[index];
        const auto end = bill.until ? std::min(last, *bill.until) : last;
        if (bill.every.once()) {
            if (bill.from <= end)
                all.push_back({index, bill.from, {}});
            continue;
        }
        std::int64_t found = 0;
        for (std::int64_t n = 0; !bill.times || found < *bill.times; ++n) {
            const auto due = nth(bill, n);
            if (due > end)
                break;
            if (due < bill.from)
                continue;
            all.push_back({index, due, {}});
            ++found;
        }
    }
    std::ranges::stable_sort(all, {}, &Occurrence::due);
    return all;
}

std::vector<Occurrence> unpaid(const std::vector<Occurrence>& all, time::Date first,
                               time::Date last) {
    std::vector<Occurrence> open;
    for (const auto& one : all)
        if (!one.paid && one.due >= first && one.due <= last)
            open.push_back(one);
    return open;
}

std::vector<Occurrence> late(const std::vector<Occurrence>& all, const std::vector<Entry>& entries,
                             time::Date today) {
    if (entries.empty())
        return {};
    return unpaid(all, entries.front().day, today - 1);
}

std::vector<std::string> bill_names(const std::vector<Bill>& bills) {
    std::vector<std::string> names;
    for (const auto& bill : bills) {
        names.push_back(text::to_kebab(bill.name));
        names.push_back(bill.name);
    }
    return names;
}

}  // namespace osm::budget
