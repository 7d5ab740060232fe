#include "budget/costs.hpp"

#include "text/words.hpp"

#include <unordered_map>

namespace osm::budget {

money::Amount cost(const std::vector<Entry>& entries, const money::Rates& rates,
                   money::Currency home,
                   const std::function<bool(std::size_t, const Entry&)>& which) {
    money::Total total(home);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& entry = entries[i];
        if (entry.kind == Kind::spending && (!which || which(i, entry)))
            add_worth(total, entry.cost(), entry.day, entry.rate, home, rates);
    }
    return total.amount();
}

std::optional<time::Date> first_day(const Budget& budget, const std::vector<Entry>& entries) {
    if (budget.start)
        return budget.start;
    return entries.empty() ? std::nullopt : std::optional(entries.front().day);
}

std::optional<std::string> course_of(const Bill& bill, const Item& item) {
    return bill.course.empty() ? item(text::to_kebab(bill.name)) : item(bill.course);
}

std::vector<std::string> courses(const Budget& budget, const std::vector<Entry>& entries,
                                 const std::vector<Occurrence>& due, const Item& item) {
    std::unordered_map<std::int64_t, std::size_t> bill_of;  // by the line's number
    for (const auto& one : due)
        if (one.paid)
            bill_of.emplace(one.paid->number, one.bill);
    std::vector<std::string> found(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& entry = entries[i];
        std::optional<std::string> course;
        if (!entry.course.empty())
            course = item(entry.course);
        else if (const auto bill = bill_of.find(entry.number); bill != bill_of.end())
            course = course_of(budget.bills[bill->second], item);
        if (!course && entry.kind == Kind::spending && !entry.note.empty())
            course = item(entry.note);
        found[i] = course.value_or("");
    }
    return found;
}

bool is_below(std::string_view category, std::string_view word) {
    return !word.empty() && category.starts_with(word) &&
           (category.size() == word.size() || category[word.size()] == ':');
}

bool is_learning(std::string_view category) { return is_below(category, "learning"); }

}  // namespace osm::budget
