// Which line paid which bill.
#include "budget/bills.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <tuple>

namespace osm::budget {
namespace {

constexpr double tolerance = 0.25;

bool names(const std::string& note, const std::string& lower_name) {
    return text::lower(note).find(lower_name) != std::string::npos;
}

// A line that may pay bills of its category.
struct Candidate {
    std::size_t entry = 0;
    money::Amount amount;
    std::string note;
};

class Matching {
public:
    Matching(std::vector<Occurrence>& due, const Budget& budget, const std::vector<Entry>& entries,
             const money::Rates& rates)
        : due_(due), budget_(budget), entries_(entries), rates_(rates), used_(entries.size()) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const auto& entry = entries[i];
            const bool cost = entry.kind == Kind::spending || entry.kind == Kind::deposit;
            if (!entry.bill.empty())
                said_[entry.bill].push_back(i);
            else if (cost && entry.amount.minor > 0)
                by_category_[entry.category].push_back(i);
        }
        for (const auto& bill : budget.bills)
            lower_names_.push_back(text::lower(bill.name));
    }

    std::vector<bool> run() {
        if (!said_.empty())
            for (auto& one : due_)
                take_said(one);
        collect_pairs();
        std::ranges::sort(pairs_);
        for (const auto& pair : pairs_)
            if (!due_[pair.occurrence].paid && !used_[pair.entry])
                pay(due_[pair.occurrence], pair.entry);
        return used_;
    }

private:
    // The better the smaller: a note that names the bill, then the nearer day, then the earlier.
    struct Pair {
        bool unnamed;
        int distance;
        std::size_t occurrence;
        std::size_t entry;

        auto operator<=>(const Pair&) const = default;
    };

    void pay(Occurrence& one, std::size_t entry) {
        used_[entry] = true;
        one.paid = {entries_[entry].day, entries_[entry].amount, entries_[entry].number};
    }

    // A line that says which bill it pays needs to fit in nothing but its time: it may be half an
    // interval away.
    void take_said(Occurrence& one) {
        const auto& bill = budget_.bills[one.bill];
        auto said = said_.find(text::to_kebab(bill.name));  // a tag holds no blank
        if (said == said_.end())
            said = said_.find(bill.name);
        if (said == said_.end())
            return;
        const int days = bill.every.months * 30 + bill.every.days;
        const int reach = bill.every.once() ? 366 : std::max(1, days / 2);
        std::optional<std::size_t> best;
        for (const auto i : said->second) {
            const int away = std::abs(entries_[i].day - one.due);
            if (!used_[i] && away <= reach &&
                (!best || away < std::abs(entries_[*best].day - one.due)))
                best = i;
        }
        if (best)
            pay(one, *best);
    }

    void collect_pairs() {
        for (std::size_t o = 0; o < due_.size(); ++o) {
            const auto& bill = budget_.bills[due_[o].bill];
            const auto lines = by_category_.find(bill.category);
            if (due_[o].paid || lines == by_category_.end())
                continue;
            const int grace = grace_days(bill.every);
            const auto day_of = [&](std::size_t i) { return entries_[i].day; };
            const auto first =
                std::ranges::lower_bound(lines->second, due_[o].due - grace, {}, day_of);
            for (auto i = first; i != lines->second.end(); ++i) {
                const auto& entry = entries_[*i];
                if (entry.day > due_[o].due + grace)
                    break;
                if (fits(bill, entry) && !names_another(bill, entry))
                    pairs_.push_back({!names(entry.note, lower_names_[due_[o].bill]),
                                      std::abs(entry.day - due_[o].due), o, *i});
            }
        }
    }

    // A bill of the same category that the note names has the better claim.
    bool names_another(const Bill& bill, const Entry& entry) const {
        if (names(entry.note, text::lower(bill.name)))
            return false;
        for (std::size_t b = 0; b < budget_.bills.size(); ++b)
            if (&budget_.bills[b] != &bill && budget_.bills[b].category == bill.category &&
                names(entry.note, lower_names_[b]))
                return true;
        return false;
    }

    // Either of us may have written the whole sum or my part alone.
    bool fits(const Bill& bill, const Entry& entry) const {
        const auto paid = worth(entry.amount, bill.amount.currency, entry.day, entry.category);
        const auto near = [&](money::Amount asked) {
            const auto sum = worth(asked, asked.currency, entry.day, bill.name);
            return std::abs(paid - sum) <= sum * (tolerance + bill.spread) + 1e-9;
        };
        return near(bill.amount) || near(bill.share());
    }

    double worth(money::Amount amount, money::Currency into, time::Date day,
                 const std::string& what) const {
        const auto exact = rates_.worth(amount, into, day);
        if (!exact)
            money::fail_without_rate(amount.currency, into, day, fmt::format("'{}'", what), rates_);
        return static_cast<double>(*exact) * 1e-12;
    }

    std::vector<Occurrence>& due_;
    const Budget& budget_;
    const std::vector<Entry>& entries_;
    const money::Rates& rates_;
    std::vector<bool> used_;
    std::map<std::string, std::vector<std::size_t>> said_;
    std::map<std::string, std::vector<std::size_t>> by_category_;
    std::vector<std::string> lower_names_;
    std::vector<Pair> pairs_;
};

}  // namespace

int grace_days(const Every& every) {
    constexpr int usual = 7;
    if (every.months > 0 || every.once())
        return usual;
    return std::min(usual, (every.days - 1) / 2);
}

std::vector<bool> match(std::vector<Occurrence>& due, const Budget& budget,
                        const std::vector<Entry>& entries, const money::Rates& rates) {
    return Matching(due, budget, entries, rates).run();
}

}  // namespace osm::budget
