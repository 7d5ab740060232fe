// unit/budget/lives.hpp - synthetic learners whose future is known, after the study that chose the
// estimator of the runway.
#pragma once

#include "budget/runway.hpp"
#include "chance/chance.hpp"
#include "unit/budget/facts.hpp"

#include <fmt/core.h>

#include <cmath>
#include <vector>

namespace osm::budget::lives {

inline constexpr int lived_days = 700;
inline const money::Currency usd = cur("USD");
inline const money::Currency thb = cur("THB");
inline const time::Date first_day = day("2016-01-04");

// A year of somebody: a level of their own, a mood that drifts by the month, week-ends, shocks, an
// exchange rate that walks on four fifths of it, and for three in ten a move to another city.
struct Life {
    std::vector<double> varied;  // what has no date, in USD at the first day's rate
    std::vector<double> rate;    // of the foreign currency, 1 on the first day

    explicit Life(chance::Generator& chance) {
        double level = 13 * std::exp(0.3 * chance.normal());
        double mood = 0;
        double walk = 0;
        const auto moves = chance.uniform() < 0.3 ? 60 + chance.below(200) : lived_days;
        const auto moved = std::exp(0.3 * chance.normal());
        for (int d = 0; d < lived_days; ++d) {
            if (d > 0 && d % 30 == 0)
                mood = 0.6 * mood + 0.15 * chance.normal();
            if (static_cast<std::size_t>(d) == moves)
                level *= moved;
            const double mean = level * std::exp(mood) * (d % 7 >= 5 ? 1.5 : 0.8) / 3.3;
            double spent = 0;
            for (int n = purchases(chance); n > 0; --n)
                spent += mean * std::exp(-0.32 + 0.8 * chance.normal());
            if (chance.uniform() < 1.0 / 120)
                spent += std::exp(std::log(120) + chance.normal());
            walk += 0.08 / std::sqrt(365.0) * chance.normal();
            varied.push_back(spent);
            rate.push_back(std::exp(walk));
        }
    }

    // Poisson with mean 3.3 (Knuth's product).
    static int purchases(chance::Generator& chance) {
        int n = -1;
        for (double product = 1; product > std::exp(-3.3); product *= chance.uniform())
            ++n;
        return n;
    }
};

struct Payment {
    std::string_view name;
    int first, every, times;
    double home, away;
};

inline constexpr Payment payments[] = {{"rent", 0, 30, 100, 0, 612},
                                       {"dues", 0, 30, 100, 105, 0},
                                       {"course", 5, 1, 1, 800, 0},
                                       {"desk", 60, 30, 2, 300, 0},
                                       {"visa", 80, 91, 100, 0, 120}};

inline Budget budget_of_life() {
    Budget budget;
    budget.cash = amount("12000 USD");
    budget.start = first_day;
    budget.max_age_days = 1000;
    for (const auto& payment : payments) {
        Bill bill;
        bill.name = bill.category = payment.name;
        const bool home = payment.home > 0;
        // One baht is one dollar on the first day: only the walk is of interest.
        bill.amount = {static_cast<std::int64_t>((home ? payment.home : payment.away) * 100),
                       home ? usd : thb};
        bill.every = {0, payment.every};
        bill.from = first_day + payment.first;
        bill.times = payment.times;
        bill.spread = payment.name == "visa" ? 0.3 : 0;
        budget.bills.push_back(bill);
    }
    return budget;
}

inline std::int64_t cents(double units) {
    return static_cast<std::int64_t>(std::lround(units * 100));
}

inline Entry line(int d, double units, money::Currency currency, std::string_view category) {
    Entry made;
    made.day = first_day + d;
    made.amount = {cents(units), currency};
    made.category = category;
    return made;
}

// The lines that such a life leaves in the first `days` days, bills first.
inline std::vector<Entry> lines_of(const Life& life, const std::vector<Occurrence>& all,
                                   const Budget& budget, int days) {
    std::vector<Entry> lines;
    std::size_t next = 0;
    for (int d = 0; d < days; ++d) {
        for (; next < all.size() && all[next].due <= first_day + d; ++next) {
            const auto& bill = budget.bills[all[next].bill];
            auto made = line(d, static_cast<double>(bill.amount.minor) / 100, bill.amount.currency,
                             bill.category);
            made.bill = bill.name;
            lines.push_back(made);
        }
        const auto spent = life.varied[static_cast<std::size_t>(d)];
        lines.push_back(line(d, 0.2 * spent, usd, "rest"));
        lines.push_back(line(d, 0.8 * spent, thb, "rest"));
    }
    return lines;
}

// The day after which the cash is gone, uncertain bills with a `noise` of their own.
inline int true_end(const Life& life, const std::vector<Occurrence>& all, const Budget& budget,
                    const std::vector<double>& noise, double& spent_until, int from) {
    double left = 12000;
    std::size_t next = 0;
    for (int d = 0; d < lived_days; ++d) {
        const auto rate = life.rate[static_cast<std::size_t>(d)];
        for (; next < all.size() && all[next].due <= first_day + d; ++next) {
            const auto& bill = budget.bills[all[next].bill];
            const bool home = bill.amount.currency == usd;
            left -= static_cast<double>(bill.amount.minor) / 100 * (home ? 1 : rate) *
                    (d >= from && bill.spread > 0 ? noise[next] : 1);
        }
        left -= life.varied[static_cast<std::size_t>(d)] * (0.2 + 0.8 * rate);
        if (d == from - 1)
            spent_until = 12000 - left;
        if (left < 0)
            return d;
    }
    return lived_days;
}

// What such a life knows of itself after `days` days.
inline Known known_of_life(const Life& life, const std::vector<Occurrence>& all,
                           const Budget& budget, int days) {
    money::Rates rates(1000);
    for (int d = 0; d < days; ++d)
        rates.add(first_day + d, thb, usd,
                  *money::read_rate(fmt::format("{:.8f}", life.rate[static_cast<std::size_t>(d)])));
    return know(budget, lines_of(life, all, budget, days), rates, first_day + (days - 1), usd);
}

}  // namespace osm::budget::lives
