#include "budget/against.hpp"

#include "budget/costs.hpp"
#include "budget/runway.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace osm::budget {
namespace {

using Kind = Against::Kind;

bool is_limited(const Bill& bill) { return bill.every.once() || bill.times || bill.until; }

// Two sums, each exact until it is read.
struct Sums {
    money::Total month;
    money::Total trip;
};

class Comparing {
public:
    Comparing(const Budget& budget, const std::vector<Entry>& entries, const money::Rates& rates,
              time::Date today, money::Currency home)
        : budget_(budget),
          entries_(entries),
          rates_(rates),
          today_(today),
          home_(home),
          month_(time::first_of_month(today)),
          start_(std::min(first_day(budget, entries).value_or(today), today)) {}

    Compared run() {
        add_plan();
        add_lines();
        Compared found{{},
                       told({}, "running", running_),
                       told({}, "one-offs", once_),
                       told({}, "total", all_)};
        for (auto& [key, row] : rows_) {
            auto one = told(key.kind, key.name, row);
            if (one.month.minor != 0 || one.month_meant.minor != 0 || one.trip.minor != 0 ||
                one.trip_meant.minor != 0)
                found.rows.push_back(std::move(one));
        }
        return found;
    }

private:
    struct Key {
        Kind kind;
        std::size_t order;  // in the file
        std::string name;

        auto operator<=>(const Key&) const = default;
    };

    struct Row {
        explicit Row(money::Currency home)
            : spent{money::Total(home), money::Total(home)},
              meant{money::Total(home), money::Total(home)},
              meant_by_month{0, home},
              meant_by_day{0, home} {}

        Sums spent, meant;
        money::Amount meant_by_month, meant_by_day;
    };

    static Against told(Kind kind, std::string name, const Row& row) {
        return {kind,
                std::move(name),
                row.spent.month.amount(),
                row.meant.month.amount() + row.meant_by_month,
                row.spent.trip.amount(),
                row.meant.trip.amount() + row.meant_by_day};
    }

    Key key_of(std::size_t bill) const {
        const auto& one = budget_.bills[bill];
        return {is_limited(one) ? Kind::once : Kind::bill, bill, one.name};
    }

    // The row, and the sums that it is in.
    template <class Change>
    void each(const Key& key, Change change) {
        change(rows_.try_emplace(key, home_).first->second);
        change(key.kind == Kind::once ? once_ : running_);
        change(all_);
    }

    void add_plan() {
        for (std::size_t i = 0; i < budget_.monthly.size(); ++i) {
            money::Total month(home_);
            month.add(budget_.monthly[i].amount, today_, rates_);
            const auto day = money::scaled(month.amount(), (today_ - start_ + 1) / days_a_month);
            each({Kind::monthly, i, budget_.monthly[i].name}, [&](Row& to) {
                to.meant_by_month = to.meant_by_month + month.amount();
                to.meant_by_day = to.meant_by_day + day;
            });
        }
        constexpr int early = 7;  // days that a bill may be paid before it is due
        due_ = occurrences(budget_, time::last_of_month(today_) + early);
        paid_ = match(due_, budget_, entries_, rates_);
        for (const auto& one : due_) {
            const auto share = budget_.bills[one.bill].share();
            each(key_of(one.bill), [&](Row& to) {
                if (one.due >= month_ && one.due <= time::last_of_month(today_))
                    to.meant.month.add(share, today_, rates_);
                if (one.due >= start_ && one.due <= today_)
                    to.meant.trip.add(share, today_, rates_);
            });
            if (one.paid)
                bill_of_.emplace(one.paid->number, one.bill);
        }
    }

    void add_lines() {
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            const auto& entry = entries_[i];
            if (entry.kind != osm::budget::Kind::spending || entry.day < start_)
                continue;
            each(key_for(i), [&](Row& to) {
                add_worth(to.spent.trip, entry.cost(), entry.day, entry.rate, home_, rates_);
                if (entry.day >= month_)
                    add_worth(to.spent.month, entry.cost(), entry.day, entry.rate, home_, rates_);
            });
        }
    }

    // Its bill's row, else that of the longest name in [monthly] that it is below.
    Key key_for(std::size_t i) const {
        const auto& entry = entries_[i];
        if (paid_[i])
            if (const auto bill = bill_of_.find(entry.number); bill != bill_of_.end())
                return key_of(bill->second);
        std::size_t best = budget_.monthly.size(), longest = 0;
        for (std::size_t m = 0; m < budget_.monthly.size(); ++m) {
            const auto& name = budget_.monthly[m].name;
            if (name.size() > longest && is_below(entry.category, name)) {
                best = m;
                longest = name.size();
            }
        }
        if (best < budget_.monthly.size())
            return {Kind::monthly, best, budget_.monthly[best].name};
        for (std::size_t b = 0; b < budget_.bills.size(); ++b)
            if (budget_.bills[b].category == entry.category && !is_limited(budget_.bills[b]))
                return key_of(b);
        return {Kind::other, 0, entry.category.substr(0, entry.category.find(':'))};
    }

    const Budget& budget_;
    const std::vector<Entry>& entries_;
    const money::Rates& rates_;
    time::Date today_;
    money::Currency home_;
    time::Date month_, start_;
    std::vector<Occurrence> due_;
    std::vector<bool> paid_;
    std::unordered_map<std::int64_t, std::size_t> bill_of_;  // by the line's number
    std::map<Key, Row> rows_;
    Row running_{home_}, once_{home_}, all_{home_};
};

}  // namespace

std::string_view name(Against::Kind kind) {
    constexpr std::array<std::string_view, 4> names{"monthly", "bill", "other", "once"};
    return names[static_cast<std::size_t>(kind)];
}

Compared against(const Budget& budget, const std::vector<Entry>& entries, const money::Rates& rates,
                 time::Date today, money::Currency home) {
    return Comparing(budget, entries, rates, today, home).run();
}

}  // namespace osm::budget
