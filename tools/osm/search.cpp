#include "tools/osm/search.hpp"

#include <fmt/core.h>

#include <cmath>
#include <functional>
#include <optional>

namespace osm::front {
namespace {

constexpr int paths = 2000;  // of a number that is tried
constexpr double most_week = 60;

struct Number {
    std::string_view key;
    std::function<void(Answers&, double)> set;
    std::function<std::string(double)> text;
    double now = 0;
    double least = 0;
    double most = 0;
    double step = 1;
    bool more_helps = false;
};

// Two digits of a sum count when people name it.
double step_of(double sum) {
    return sum < 100 ? 1 : std::pow(10.0, std::floor(std::log10(sum)) - 1);
}

std::optional<double> edge(const Answers& answers, std::uint64_t seed, const Number& number) {
    const auto holds = [&](std::int64_t steps) {
        auto changed = answers;
        number.set(changed, static_cast<double>(steps) * number.step);
        return prospect(changed, seed, paths).race().chance <= answers.risk;
    };
    const auto low = static_cast<std::int64_t>(std::ceil(number.least / number.step));
    const auto high = static_cast<std::int64_t>(std::floor(number.most / number.step));
    auto fine = number.more_helps ? high : low;
    auto bad = number.more_helps ? low : high;
    if (!holds(fine) || holds(bad))
        return std::nullopt;
    while (std::abs(fine - bad) > 1) {
        const auto middle = (fine + bad) / 2;
        (holds(middle) ? fine : bad) = middle;
    }
    return static_cast<double>(fine) * number.step;
}

double units(money::Amount amount) {
    return static_cast<double>(amount.minor) / std::pow(10.0, amount.currency.exponent());
}

money::Amount amount(double units, money::Currency currency) {
    return {std::llround(units * std::pow(10.0, currency.exponent())), currency};
}

}  // namespace

std::vector<Edge> edges(const Answers& answers, std::optional<std::uint64_t> seed) {
    const auto home = answers.cash.currency;
    const auto sum = [home](double x) { return shown(amount(x, home)); };
    const auto weekly = answers.weekly.hours();
    const auto monthly = units(answers.monthly);
    const auto cash = units(answers.cash);
    const auto fixed = answers.rent ? units(*answers.rent) : 0;
    const std::vector<Number> numbers{
        {"week_hours", [](Answers& a, double x) { a.weekly = {std::llround(x * 3600)}; },
         [](double x) { return fmt::format("study {:.0f} h a week", x); }, weekly, weekly / 3,
         most_week, 1, true},
        {"curriculum_hours", [](Answers& a, double x) { a.hours = x; },
         [](double x) { return fmt::format("a curriculum of {:.0f} h", x); }, answers.hours,
         answers.hours / 3, answers.hours * 3, step_of(answers.hours), false},
        {"monthly", [home](Answers& a, double x) { a.monthly = amount(x, home); },
         [sum](double x) { return fmt::format("live on {} a month", sum(x)); }, monthly,
         std::max(monthly / 3, fixed + 1), monthly * 3, step_of(monthly), false},
        {"cash", [home](Answers& a, double x) { a.cash = amount(x, home); },
         [sum](double x) { return fmt::format("begin with {}", sum(x)); }, cash, cash / 3, cash * 4,
         step_of(cash), true}};
    std::vector<Edge> found;
    for (const auto& number : numbers)
        if (const auto value = edge(answers, seed.value_or(plan::usual_seed), number);
            value && number.text(*value) != number.text(number.now))
            found.push_back({number.key, *value, number.text(*value)});
    return found;
}

std::optional<Edge> together(const Answers& answers, std::optional<std::uint64_t> seed) {
    const auto home = answers.cash.currency;
    const auto changed = [&](int percent) {
        auto with = answers;
        const auto part = percent / 100.0;
        const auto weekly = answers.weekly.hours();
        with.weekly = {
            std::llround(std::max(weekly, std::min(weekly * (1 + part), most_week)) * 3600)};
        with.hours = answers.hours * (1 - part);
        const auto least = answers.rent ? units(*answers.rent) + 1 : 1;
        with.monthly = amount(std::max(units(answers.monthly) * (1 - part), least), home);
        return with;
    };
    const auto holds = [&](int percent) {
        return prospect(changed(percent), seed.value_or(plan::usual_seed), paths).race().chance <=
               answers.risk;
    };
    int bad = 0, fine = 50;
    if (!holds(fine))
        return std::nullopt;
    while (fine - bad > 1) {
        const auto middle = (fine + bad) / 2;
        (holds(middle) ? fine : bad) = middle;
    }
    const auto with = changed(fine);
    return Edge{"together", fine / 100.0,
                fmt::format("{:.0f} h a week, a curriculum of {:.0f} h, {} a month",
                            with.weekly.hours(), with.hours, shown(with.monthly))};
}

}  // namespace osm::front
