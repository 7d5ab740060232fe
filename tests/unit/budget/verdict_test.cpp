// Does the money end first as often as the verdict says? Simulated years: learners who go on, noisy
// or wandering, some fast and some slow, with estimates that are off as they are, and a life that
// costs what it costs. The tools are told what a log would hold; what comes after is known
// here alone.
#include "chance/race.hpp"
#include "plan/capacity.hpp"
#include "plan/forecast.hpp"
#include "plan/progress.hpp"
#include "unit/budget/lives.hpp"
#include "unit/plan/learners.hpp"
#include "unit/plan/sample.hpp"

#include <array>

namespace osm::budget {
namespace {

using namespace lives;

constexpr double estimate = 40;  // hours an item
constexpr int weeks_lived = 160;
constexpr std::array<std::string_view, 6> kinds{"noisy",  "ar 0.6", "ar 0.8",
                                                "ar 0.9", "walk",   "heavy"};

// A curriculum and how it really goes.
struct Study {
    std::vector<double> items;  // hours that each will take
    std::vector<double> weeks;  // hours studied in each

    explicit Study(chance::Generator& chance) {
        const auto ratio = std::log(1.3) + 0.25 * chance.normal();
        const auto count = 10 + chance.below(22);
        for (std::size_t i = 0; i < count; ++i)
            items.push_back(estimate * std::exp(ratio + 0.4 * chance.normal()));
        const auto level = std::exp(0.3 * chance.normal());
        const auto kind = kinds[chance.below(kinds.size())];
        plan::test::Learner learner(kind, chance.next());
        for (const auto hours : learner.weeks(weeks_lived))
            weeks.push_back(std::min(60.0, level * hours));
    }

    // The day on which all is done: five equal days a week.
    int done_on() const {
        double left = 0;
        for (const auto hours : items)
            left += hours;
        for (std::size_t w = 0; w < weeks.size(); ++w)
            for (int d = 0; d < 5; ++d)
                if ((left -= weeks[w] / 5) <= 0)
                    return static_cast<int>(w) * 7 + d;
        return weeks_lived * 7;
    }
};

plan::Plan plan_of(const Study& study) {
    std::string toml =
        "[plan]\nstart = 2016-01-04\n[week]\nhours = [\"09:00-13:00\", \"14:00-18:00\"]\n"
        "[[track]]\nid = \"ml\"\nshare = 100\n";
    for (std::size_t i = 0; i < study.items.size(); ++i)
        toml += fmt::format(
            "[[item]]\nid = \"i{}\"\ntrack = \"ml\"\nkind = \"course\"\nhours = {}\n", i, estimate);
    return plan::test::sound(toml);
}

// What osm-plan knows after so many weeks.
plan::Finish finish_after(const Study& study, int weeks, int draws) {
    const auto plan = plan_of(study);
    plan::Pace pace;
    pace.since = first_day;
    plan::Logged logged;
    std::vector<plan::Fact> facts;
    std::size_t item = 0;
    double in_item = 0;
    for (int w = 0; w < weeks; ++w) {
        auto hours = study.weeks[static_cast<std::size_t>(w)];
        pace.weeks.push_back({first_day + 7 * w, {std::llround(hours * 3600)}});
        while (hours > 0 && item < study.items.size()) {
            const auto spent = std::min(hours, study.items[item] - in_item);
            logged[fmt::format("ml:i{}", item)] += {std::llround(spent * 3600)};
            in_item += spent;
            hours -= spent;
            if (in_item < study.items[item])
                continue;
            plan::Fact fact;
            fact.at = {time::begin_of(first_day + 7 * w + 5, 0), 0};
            fact.event = plan::Event::done;
            fact.item = item++;
            facts.push_back(fact);
            in_item = 0;
        }
    }
    const time::Stamp now{time::begin_of(first_day + 7 * weeks, 0), 0};
    return plan::forecast(plan::work(plan, plan::standing(plan, facts, logged)),
                          plan::Capacity(plan), pace, now, plan::usual_seed, draws);
}

struct Bin {
    double told = 0;
    int first = 0;
    int all = 0;
};

}  // namespace

TEST_CASE("the money ends first as often as the verdict says", "[budget][property]") {
    constexpr std::uint64_t seed = 2016;
    constexpr int years = 400, futures = 400;
    INFO("seed " << seed);
    auto budget = budget_of_life();
    budget.chances.paths = futures;
    const auto all = occurrences(budget, first_day + lived_days);
    std::array<Bin, 5> bins;
    Bin whole;
    int silent = 0;
    for (int year = 0; year < years; ++year) {
        chance::Generator chance(seed * 100'000 + static_cast<std::uint64_t>(year));
        const Life life(chance);
        const Study study(chance);
        std::vector<double> noise(all.size(), 1.0);
        for (auto& one : noise)
            one = 0.7 + 0.6 * chance.uniform();
        for (const int weeks : {2, 10, 20}) {
            double spent = 0;
            const auto end = true_end(life, all, budget, noise, spent, 7 * weeks);
            const auto done = study.done_on();
            if (end <= 7 * weeks || done < 7 * weeks)
                continue;  // nothing is left to be told
            budget.chances.seed = static_cast<std::uint64_t>(year);
            const auto finish = finish_after(study, weeks, futures);
            if (finish.paths.empty()) {
                ++silent;
                continue;
            }
            const auto runway = forecast(known_of_life(life, all, budget, 7 * weeks));
            const auto race = chance::race(finish.as_days(), runway.as_days());
            auto& bin = bins[std::min<std::size_t>(4, static_cast<std::size_t>(race.chance * 5))];
            for (auto* one : {&bin, &whole}) {
                one->told += race.chance;
                one->first += end < done;
                ++one->all;
            }
        }
    }
    std::string told = fmt::format("{} verdicts, {} withheld", whole.all, silent);
    for (const auto& bin : bins)
        told += fmt::format("\n  told {:.2f}, came {:.2f} of {}", bin.told / bin.all,
                            static_cast<double>(bin.first) / bin.all, bin.all);
    INFO(told);
    CHECK(whole.all > 2 * years);
    CHECK(silent < whole.all / 10);
    CHECK(std::abs(whole.told - whole.first) <= 0.05 * whole.all);
    for (const auto& bin : bins) {
        REQUIRE(bin.all >= 50);
        CHECK(std::abs(bin.told - bin.first) <= 0.1 * bin.all);
    }
}

}  // namespace osm::budget
