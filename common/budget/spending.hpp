// budget/spending.hpp - what it cost: sums of my part by category, month and more, in one currency.
#pragma once

#include "budget/ledger.hpp"
#include "money/amount.hpp"
#include "money/rates.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace osm::budget {

// What one row of a report stands for.
enum class Group { category, month, week, currency, pot, note, city };

// Which lines count, and how much of them.
enum class Basis {
    cost,  // my part of what was spent
    cash,  // all that left the pots, less what came into them: income, refunds, settlements too
};

struct Spent {
    std::string group;  // "food:groceries", "2016-10", "2016-W40", "MAD"
    std::string month;  // "2016-10" when months are kept apart, else empty
    std::int64_t lines = 0;
    money::Amount cost;
};

// Adds up lines in one pass. Each is valued at its own day; a group by currency values nothing.
class Spending {
public:
    struct Plan {
        Group by = Group::category;
        bool monthly = false;                        // a row for each month of each group
        money::Currency into;                        // of the report
        money::Currency home;                        // what a rate on a line is told in
        std::function<const money::Rates&()> rates;  // asked for at the first foreign line
        Basis basis = Basis::cost;
        std::function<std::string_view(const Line&)> city = {};  // for Group::city
    };

    explicit Spending(Plan plan);
    ~Spending();
    Spending(Spending&&) noexcept;
    Spending& operator=(Spending&&) noexcept;

    // Whether a line counts; one that does not is left out.
    static bool counts(const Line& line, Basis basis);
    void add(const Line& line);

    // Rows by month, then by group; and all of it. Each is rounded once, so rows may differ from
    // their sum in the last digit. Failure (misuse) that lists every missing rate.
    std::vector<Spent> rows() const;
    money::Amount total() const;  // not by currency: there it is Amount{}

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace osm::budget
