// What the forecast rests on, gathered from the budget and the lines.
#include "budget/cash.hpp"
#include "budget/owed.hpp"
#include "budget/pots.hpp"
#include "budget/runway.hpp"
#include "chance/chance.hpp"
#include "text/diagnostic.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace osm::budget {
namespace {

constexpr int weeks_seen = 52;        // of an exchange rate's past
constexpr double weeks_assumed = 13;  // that what is assumed of it counts for
constexpr int study_month = 30;       // the month of the study that the level's variance comes from

class Gathering {
public:
    Gathering(const Budget& budget, const std::vector<Entry>& entries, const money::Rates& rates,
              time::Date today, money::Currency home)
        : budget_(budget), entries_(entries), rates_(rates) {
        known_.home = home;
        pots_ = pots(entries);
        known_.today = today;
        known_.chances = budget.chances;
        known_.rest.resize(1);
    }

    Known run() {
        const auto cash = cash_now(budget_, pots_, rates_, known_.today, known_.home);
        known_.cash = cash.amount;
        known_.pots = cash.pots;
        for (const auto& debt : owed(entries_))
            if (debt.amount.minor < 0)
                known_.cash = known_.cash + at_home(debt.amount, "what is owed");
        known_.reserve = budget_.reserve ? at_home(*budget_.reserve, "'reserve' of budget.toml")
                                         : money::Amount{0, known_.home};
        find_first_day();
        take_bills();
        take_rest();
        add_up();
        measure_level();
        measure_rates();
        value_scenarios();
        known_.seed = budget_.chances.seed ? *budget_.chances.seed : seed_of_input();
        return std::move(known_);
    }

private:
    bool counts(const Entry& entry) const { return !budget_.start || entry.day >= *budget_.start; }

    // Silence is no evidence of thrift: what happened after the last line is not known, so the
    // forecast begins there, and before the first line at the start.
    void find_first_day() {
        if (!entries_.empty() && counts(entries_.back()))
            known_.from = entries_.back().day + 1;
        else
            known_.from = budget_.start ? *budget_.start : known_.today + 1;
    }

    // A bill that is late within its grace is still to come; one that is later was forgotten in the
    // log or will never be asked for.
    void take_bills() {
        auto all = occurrences(budget_, known_.from + horizon_days);
        paid_a_bill_ = match(all, budget_, entries_, rates_);
        for (const auto& one : all) {
            const auto& bill = budget_.bills[one.bill];
            const bool ahead = one.due >= known_.from;
            const bool just_late = !ahead && one.due > known_.from - grace_days(bill.every) &&
                                   !entries_.empty() && counts(entries_.back());
            if (one.paid || !(ahead || just_late))
                continue;
            const auto share = bill.share();
            known_.schedule.push_back(
                {bill.name, std::max(one.due, known_.from), share,
                 worth_today(share, "bill", bill.name), index_of(share.currency), bill.spread,
                 static_cast<double>(bill.mine.part) / static_cast<double>(bill.mine.whole)});
        }
        std::ranges::stable_sort(known_.schedule, {}, &Coming::due);
    }

    void take_rest() {
        const auto first =
            std::ranges::find_if(entries_, [&](const Entry& entry) { return counts(entry); });
        if (first != entries_.end())
            known_.days_logged = known_.from - first->day;
        const bool planned = !budget_.monthly.empty();
        known_.assumed = known_.days_logged < (planned ? least_days : known_.chances.block_days);
        if (planned || !known_.assumed)
            logged_ = static_cast<std::size_t>(known_.days_logged);
        const auto days = planned ? pseudo_days(known_.days_logged) : logged_ == 0 ? least_days : 0;
        length_ = logged_ + static_cast<std::size_t>(days);
        known_.planned = static_cast<double>(days) / static_cast<double>(length_);
        if (days > 0)
            take_plan();
        if (logged_ > 0)
            take_lines(first->day);
    }

    void take_lines(time::Date first) {
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            const auto& entry = entries_[i];
            if (!counts(entry) || entry.kind != Kind::spending || paid_a_bill_[i])
                continue;
            const auto worth = worth_today(entry.cost(), "lines of", entry.category);
            days_of(entry.category,
                    entry.amount.currency)[static_cast<std::size_t>(entry.day - first)] += worth;
            known_.logged_a_day += worth / known_.days_logged;
        }
        take_leaks(first);
    }

    // What was spent and never noted, evenly over the days between the counts that found it. Money
    // that one count misses and another finds was moved, or left the other pot; and money found
    // will not be found again, so in all it is never below nothing.
    void take_leaks(time::Date first) {
        double lost = 0, found = 0;
        each_leak(first, [&](const Pot& pot, const Leak& leak, int days) {
            const auto worth =
                worth_today(leak.amount, "what is missing in pot", pot.name) * days / leak.days();
            (worth > 0 ? lost : found) += worth;
        });
        if (lost + found <= 0)
            return;
        known_.logged_a_day += (lost + found) / known_.days_logged;
        each_leak(first, [&](const Pot& pot, const Leak& leak, int days) {
            if (leak.amount.minor <= 0)
                return;
            auto& daily = days_of({}, leak.amount.currency);
            const auto each = worth_today(leak.amount, "what is missing in pot", pot.name) /
                              leak.days() * (1 + found / lost);
            const auto begin = std::max(leak.from + 1, first) - first;
            for (int d = begin; d < begin + days; ++d)
                daily[static_cast<std::size_t>(d)] += each;
        });
    }

    // With how many of its days are forecast from.
    template <class Take>
    void each_leak(time::Date first, Take take) const {
        for (const auto& pot : pots_.pots)
            for (const auto& leak : pot.leaks)
                if (const int days =
                        std::min(leak.to + 1, known_.from) - std::max(leak.from + 1, first);
                    days > 0)
                    take(pot, leak, days);
    }

    // After the logged days: the pseudo-days, each as [monthly] says.
    void take_plan() {
        for (const auto& [name, amount] : budget_.monthly) {
            const auto each = worth_today(amount, "[monthly]", name) / days_a_month;
            known_.planned_a_day += each;
            auto& days = days_of(name, amount.currency);
            for (auto d = logged_; d < length_; ++d)
                days[d] += each;
        }
    }

    // The days of one heading in one currency.
    std::vector<double>& days_of(const std::string& name, money::Currency currency) {
        const auto [place, is_new] = heading_of_.try_emplace(name, known_.headings.size());
        if (is_new)
            known_.headings.push_back({name, {}});
        auto& daily = known_.headings[place->second].days;
        const auto money = index_of(currency);
        if (daily.size() <= money)
            daily.resize(money + 1);
        daily[money].resize(length_);
        return daily[money];
    }

    // All headings of one shape, and their sum.
    void add_up() {
        double all = 0, unlogged = 0;
        for (auto& money : known_.rest)
            money.assign(std::max<std::size_t>(length_, 1), 0.0);
        for (auto& heading : known_.headings) {
            heading.days.resize(known_.rest.size());
            for (std::size_t money = 0; money < heading.days.size(); ++money) {
                heading.days[money].resize(known_.rest[money].size());
                for (std::size_t d = 0; d < heading.days[money].size(); ++d)
                    known_.rest[money][d] += heading.days[money][d];
                const auto sum =
                    std::accumulate(heading.days[money].begin(), heading.days[money].end(), 0.0);
                all += sum;
                unlogged += heading.name.empty() ? sum : 0;
            }
        }
        known_.unlogged = all > 0 ? unlogged / all : 0;
    }

    // How far each foreign rate wandered from week to week, as far as it is known: a peg is not
    // for ever, so what is assumed counts for a quarter of a year.
    void measure_rates() {
        const auto assumed = known_.chances.volatility;
        for (const auto currency : known_.foreign) {
            double squares = 0;
            int weeks = 0;
            std::optional<double> later;
            for (int week = 0; week <= weeks_seen && !known_.chances.volatility_said; ++week) {
                const auto rate =
                    rates_.worth({1'000'000, currency}, known_.home, known_.today - 7 * week);
                if (!rate || *rate <= 0)
                    break;
                const auto log = std::log(static_cast<double>(*rate));
                if (later) {
                    squares += (*later - log) * (*later - log);
                    ++weeks;
                }
                later = log;
            }
            const auto a_week = assumed * assumed / weeks_seen;
            known_.volatility.push_back(std::sqrt((weeks_assumed * a_week + squares) /
                                                  (weeks_assumed + weeks) * weeks_seen));
        }
    }

    // What the currencies of scenarios are worth, where a rate is known; a scenario that nobody
    // asks for needs none.
    void value_scenarios() {
        const auto value = [&](const money::Amount& amount) {
            constexpr std::int64_t many = 1'000'000;
            if (const auto exact = rates_.worth({many, amount.currency}, known_.home, known_.today))
                known_.worth[amount.currency] = static_cast<double>(*exact) * 1e-12 / many;
        };
        for (const auto& scenario : budget_.scenarios) {
            if (scenario.move_cost)
                value(*scenario.move_cost);
            for (const auto& price : scenario.replace)
                value(price.amount);
        }
    }

    // log-level ~ t: s2 (1/m + 1/3), where s2 shrinks the deviations of whole months to the prior.
    void measure_level() {
        const auto days = known_.rest.front().size();
        known_.months = static_cast<double>(days) / study_month;
        std::vector<double> logs;
        for (std::size_t m = 0; (m + 1) * study_month <= logged_; ++m) {
            double sum = 0;
            for (const auto& money : known_.rest)
                for (std::size_t d = m * study_month; d < (m + 1) * study_month; ++d)
                    sum += money[d];
            if (sum > 0)
                logs.push_back(std::log(sum));
        }
        const auto count = static_cast<double>(logs.size());
        const auto mean = logs.empty() ? 0 : std::accumulate(logs.begin(), logs.end(), 0.0) / count;
        double squares = 0;
        for (const auto log : logs)
            squares += (log - mean) * (log - mean);
        const auto& chances = known_.chances;
        const auto freedom = chances.level_months + std::max(count - 1, 0.0);
        const auto prior = chances.level_months * chances.level_sd * chances.level_sd;
        known_.variance = (prior + squares) / freedom * (1 / known_.months + 1.0 / 3);
        known_.degrees = std::max(1, static_cast<int>(std::lround(freedom)));
    }

    std::uint64_t seed_of_input() const {
        std::string input =
            fmt::format("{} {} {}", known_.from.days, known_.cash.minor, known_.reserve.minor);
        for (const auto& one : known_.schedule)
            input += fmt::format("\n{} {} {}", one.name, one.due.days, one.share.minor);
        for (const auto& entry : entries_)
            input += fmt::format("\n{} {}", entry.day.days, entry.amount.minor);
        return chance::hash(input) >> 32U;  // short enough to be typed
    }

    std::size_t index_of(money::Currency currency) {
        if (currency == known_.home)
            return 0;
        const auto place = std::ranges::find(known_.foreign, currency);
        const auto index = static_cast<std::size_t>(place - known_.foreign.begin()) + 1;
        if (place == known_.foreign.end()) {
            known_.foreign.push_back(currency);
            known_.rest.emplace_back();
        }
        return index;
    }

    money::Amount at_home(money::Amount amount, std::string_view what) const {
        if (!rates_.worth(amount, known_.home, known_.today))
            money::fail_without_rate(amount.currency, known_.home, known_.today, what, rates_);
        money::Total total(known_.home);
        total.add(amount, known_.today, rates_);
        return total.amount();
    }

    double worth_today(money::Amount amount, std::string_view what, std::string_view name) const {
        const auto exact = rates_.worth(amount, known_.home, known_.today);
        if (!exact)
            money::fail_without_rate(amount.currency, known_.home, known_.today,
                                     fmt::format("{} '{}'", what, name), rates_);
        return static_cast<double>(*exact) * 1e-12;
    }

    const Budget& budget_;
    const std::vector<Entry>& entries_;
    const money::Rates& rates_;
    Pots pots_;
    std::vector<bool> paid_a_bill_;
    std::map<std::string, std::size_t> heading_of_;
    std::size_t logged_ = 0;  // days at the beginning that lines tell
    std::size_t length_ = 0;
    Known known_;
};

}  // namespace

Known know(const Budget& budget, const std::vector<Entry>& entries, const money::Rates& rates,
           time::Date today, money::Currency home) {
    return Gathering(budget, entries, rates, today, home).run();
}

}  // namespace osm::budget
