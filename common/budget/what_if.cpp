// A forecast's ground, a little other than it is.
#include "budget/costs.hpp"
#include "budget/levers.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::budget {
namespace {

double part_of(money::Share share) {
    return static_cast<double>(share.part) / static_cast<double>(share.whole);
}

class Changing {
public:
    Changing(Known& known, const Budget& budget, time::Date from)
        : known_(known), budget_(budget), from_(std::max(from, known.from)) {}

    void share(const Bill& bill, money::Share mine) {
        each(bill, [&](Coming& one) {
            if (part_of(mine) >= one.part)
                return;
            one.worth *= part_of(mine) / one.part;
            one.share = money::scaled(one.share, part_of(mine) / one.part);
            one.part = part_of(mine);
        });
    }

    void drop(const Bill& bill) {
        std::erase_if(known_.schedule,
                      [&](const Coming& one) { return one.name == bill.name && one.due >= from_; });
    }

    void scale(std::string_view word, double factor) {
        if (const auto* bill = bill_named(budget_, word))
            return each(*bill, [&](Coming& one) {
                one.worth *= factor;
                one.share = money::scaled(one.share, factor);
            });
        turn([&](const Heading& heading) { return is_below(heading.name, word) ? factor : 1; });
    }

    void scale_rest(double factor) {
        turn([&](const Heading&) { return factor; });
    }

    // A bill from now on is of that sum; a category costs it a month, in the same proportions.
    void replace(std::string_view word, money::Amount amount) {
        if (const auto* bill = bill_named(budget_, word)) {
            const auto money = slot(amount.currency);
            return each(*bill, [&](Coming& one) {
                one.share = money::scaled(amount, one.part);
                one.worth = worth(amount) * one.part;
                one.currency = money;
            });
        }
        const auto before = monthly(word);
        if (before > 0)
            scale(word, worth(amount) / before);
    }

    void pay(std::string name, money::Amount amount) {
        known_.schedule.push_back(
            {std::move(name), from_, amount, worth(amount), slot(amount.currency), 0, 1});
        std::ranges::stable_sort(known_.schedule, {}, &Coming::due);
    }

    // What a category costs a month on average, in the home currency.
    double monthly(std::string_view word) const {
        double sum = 0;
        for (const auto& heading : known_.headings)
            if (is_below(heading.name, word))
                for (const auto& money : heading.days)
                    for (const auto day : money)
                        sum += day;
        return sum / static_cast<double>(known_.rest.front().size()) * days_a_month;
    }

private:
    template <class Change>
    void each(const Bill& bill, Change change) {
        for (auto& one : known_.schedule)
            if (one.name == bill.name && one.due >= from_)
                change(one);
    }

    // The turn that begins on the day, with what was in force before, and all after it.
    template <class Factor>
    void turn(Factor factor) {
        auto& turns = known_.turns;
        auto at = std::ranges::lower_bound(turns, from_, {}, &Turn::from);
        if (at == turns.end() || at->from != from_) {
            Turn begins{from_, std::vector<double>(known_.headings.size(), 1.0)};
            if (at != turns.begin())
                begins.factors = std::prev(at)->factors;
            at = turns.insert(at, std::move(begins));
        }
        for (; at != turns.end(); ++at)
            for (std::size_t h = 0; h < at->factors.size(); ++h)
                at->factors[h] *= factor(known_.headings[h]);
    }

    double worth(money::Amount amount) const {
        const auto unit = known_.worth.find(amount.currency);
        if (unit == known_.worth.end())
            money::fail_without_rate(amount.currency, known_.home, known_.today, "a scenario",
                                     money::Rates{});
        return static_cast<double>(amount.minor) * unit->second;
    }

    // The place of a currency among the monies; a new one has no past spending.
    std::size_t slot(money::Currency currency) {
        if (currency == known_.home)
            return 0;
        auto& foreign = known_.foreign;
        const auto place = std::ranges::find(foreign, currency);
        const auto index = static_cast<std::size_t>(place - foreign.begin()) + 1;
        if (place == foreign.end()) {
            foreign.push_back(currency);
            known_.volatility.push_back(known_.chances.volatility);
            known_.rest.emplace_back(known_.rest.front().size());
            for (auto& heading : known_.headings)
                heading.days.emplace_back(known_.rest.front().size());
        }
        return index;
    }

    Known& known_;
    const Budget& budget_;
    time::Date from_;
};

void apply(Changing& changing, const Budget& budget, const Scenario& scenario) {
    for (const auto& [of, amount] : scenario.replace)
        changing.replace(of, amount);
    for (const auto& [of, factor] : scenario.scale)
        changing.scale(of, factor);
    for (const auto& of : scenario.share)
        if (const auto* bill = bill_named(budget, of))
            changing.share(*bill, {1, 2});
    for (const auto& of : scenario.drop)
        if (const auto* bill = bill_named(budget, of))
            changing.drop(*bill);
    if (scenario.move_cost)
        changing.pay("move to " + scenario.name, *scenario.move_cost);
}

}  // namespace

Known what_if(Known known, const Budget& budget, const Lever& lever) {
    Changing changing(known, budget, lever.from);
    const auto* bill = bill_named(budget, lever.of);
    switch (lever.kind) {
        case Lever::Kind::share:
            if (bill != nullptr)
                changing.share(*bill, lever.mine);
            break;
        case Lever::Kind::drop:
            if (bill != nullptr)
                changing.drop(*bill);
            break;
        case Lever::Kind::scale:
            changing.scale(lever.of, lever.factor);
            break;
        case Lever::Kind::scale_rest:
            changing.scale_rest(lever.factor);
            break;
        case Lever::Kind::scenario:
            for (const auto& scenario : budget.scenarios)
                if (scenario.name == lever.of) {
                    apply(changing, budget, scenario);
                    known.scenarios.push_back(scenario.name);
                }
            break;
    }
    return known;
}

text::Diagnostics unknown_words(const Known& known, const Budget& budget,
                                const Scenario& scenario) {
    std::vector<std::string> words;
    for (const auto& bill : budget.bills)
        words.push_back(text::to_kebab(bill.name));
    for (const auto& heading : known.headings)
        if (!heading.name.empty()) {
            words.push_back(heading.name.substr(0, heading.name.find(':')));
            words.push_back(heading.name);
        }
    text::Diagnostics found;
    const auto look_up = [&](const std::string& word) {
        const bool below = std::ranges::any_of(
            known.headings, [&](const auto& one) { return is_below(one.name, word); });
        if (!below && bill_named(budget, word) == nullptr)
            found.push_back({scenario.place,
                             fmt::format("'{}' in scenario '{}' is no bill, and nothing without a "
                                         "date was spent on it",
                                         word, scenario.name),
                             text::did_you_mean(word, words), text::Level::warning});
    };
    for (const auto& price : scenario.replace)
        look_up(price.of);
    for (const auto& scale : scenario.scale)
        look_up(scale.of);
    return found;
}

}  // namespace osm::budget
