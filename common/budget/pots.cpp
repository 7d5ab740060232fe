#include "budget/pots.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace osm::budget {
namespace {

// What one line does to one pot.
struct Flow {
    std::string_view pot;     // "" where it names none
    money::Amount amount;     // positive: it leaves
    bool there_only = false;  // nowhere, where that pot was never counted
};

// At most two: a move has two ends.
std::vector<Flow> flows_of(const Entry& entry) {
    if (entry.kind == Kind::balance || !entry.paid.empty())
        return {};
    if (entry.kind != Kind::move)
        return {{entry.pot, entry.amount}};
    if (entry.to.empty())
        return {};
    return {{entry.pot, entry.amount, true}, {entry.to, -entry.got.value_or(entry.amount), true}};
}

class Counting {
public:
    explicit Counting(const std::vector<Entry>& entries) : entries_(entries) {
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (entries[i].kind == Kind::balance)
                counts_[entries[i].pot].push_back(i);
    }

    Pots run() {
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            if (entries_[i].kind == Kind::balance)
                count(entries_[i]);
            for (const auto& flow : flows_of(entries_[i]))
                move(i, flow);
        }
        for (auto& [name, pot] : pots_)
            found_.pots.push_back(std::move(pot));
        return std::move(found_);
    }

private:
    void count(const Entry& entry) {
        const auto [place, is_new] = pots_.try_emplace(entry.pot);
        auto& pot = place->second;
        auto& before = before_[entry.pot];
        // Counted again on one day: the first was mistaken, and says nothing.
        const bool again = !is_new && pot.counted == entry.day;
        if (again && !pot.leaks.empty() && pot.leaks.back().to == entry.day)
            pot.leaks.pop_back();
        if (!is_new && !again)
            before = {pot.now, pot.counted};
        if (before && before->held.currency == entry.amount.currency &&
            before->held != entry.amount)
            pot.leaks.push_back({before->held - entry.amount, before->counted, entry.day});
        pot.name = entry.pot;
        pot.counted = entry.day;
        pot.count = pot.now = entry.amount;
        pot.lines = 0;
    }

    void move(std::size_t line, const Flow& flow) {
        const auto& entry = entries_[line];
        if (counts_.empty()) {
            found_.loose.push_back({entry.day, flow.amount, entry.rate});
            return;
        }
        if (flow.there_only && !counts_.contains(std::string(flow.pot)))
            return;
        const auto& name = pot_of(flow, line);
        const auto counted = pots_.find(name);
        if (counted != pots_.end()) {
            auto& pot = counted->second;
            ++pot.lines;
            if (pot.now.currency == flow.amount.currency)
                pot.now = pot.now - flow.amount;
        }
        // Of another currency than its pot: what it took from there is known by its rate alone.
        if (line > counts_.at(name).back() && currency_of(name) != flow.amount.currency)
            found_.loose.push_back({entry.day, flow.amount, entry.rate});
    }

    const std::string& pot_of(const Flow& flow, std::size_t line) const {
        if (const auto named = counts_.find(std::string(flow.pot));
            !flow.pot.empty() && named != counts_.end())
            return named->first;
        const auto best = std::ranges::max_element(
            counts_, {}, [&](const auto& pot) { return claim(pot.first, flow, line); });
        return best->first;
    }

    // How well a pot suits a line that names none; the greatest has it. What is counted later does
    // not change whose a line was.
    std::tuple<bool, bool, std::ptrdiff_t> claim(const std::string& name, const Flow& flow,
                                                 std::size_t line) const {
        const auto& counts = counts_.at(name);
        const auto later = std::ranges::lower_bound(counts, line);
        const bool counted = later != counts.begin();
        return {currency_of(name) == flow.amount.currency, counted,
                counted ? static_cast<std::ptrdiff_t>(*std::prev(later))
                        : -static_cast<std::ptrdiff_t>(*later)};
    }

    money::Currency currency_of(const std::string& name) const {
        return entries_[counts_.at(name).back()].amount.currency;
    }

    // What the lines said when a pot was counted.
    struct Expected {
        money::Amount held;
        time::Date counted;  // the time before
    };

    const std::vector<Entry>& entries_;
    std::map<std::string, std::vector<std::size_t>> counts_;  // which entries, rising
    std::map<std::string, std::optional<Expected>> before_;
    std::map<std::string, Pot> pots_;
    Pots found_;
};

}  // namespace

std::vector<std::string> pot_names(const std::vector<Entry>& entries) {
    std::set<std::string> names;
    for (const auto& entry : entries)
        if (entry.kind == Kind::balance)
            names.insert(entry.pot);
    return {names.begin(), names.end()};
}

std::vector<Uncounted> uncounted(const std::vector<Entry>& entries) {
    const auto known = pot_names(entries);
    std::map<std::string, std::int64_t> first;
    if (!known.empty())
        for (const auto& entry : entries)
            for (const auto& name : {entry.pot, entry.to})
                if (!name.empty() && !std::ranges::binary_search(known, name))
                    first.try_emplace(name, entry.number);
    std::vector<Uncounted> found;
    for (const auto& [name, line] : first)
        found.push_back({name, line});
    return found;
}

Pots pots(const std::vector<Entry>& entries) { return Counting(entries).run(); }

}  // namespace osm::budget
