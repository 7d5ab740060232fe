#include "tools/osm/answers.hpp"

#include "config/document.hpp"
#include "plan/capacity.hpp"
#include "plan/progress.hpp"

#include <fmt/core.h>

namespace osm::front {
namespace {

constexpr std::int64_t minute = 60;

std::string window(std::int64_t from_minutes, std::int64_t minutes) {
    const auto until = from_minutes + minutes;
    return fmt::format("\"{:02}:{:02}-{:02}:{:02}\"", from_minutes / 60, from_minutes % 60,
                       until / 60, until % 60);
}

// The fifth part of the week, as windows of a day.
std::string windows(time::Duration weekly) {
    constexpr std::int64_t begin = 9 * 60, noon = 4 * 60, after = 14 * 60;
    const auto minutes = weekly.seconds / minute / 5;
    auto text = window(begin, std::min(minutes, noon));
    if (minutes > noon)
        text += ", " + window(after, minutes - noon);
    return text;
}

std::string plain(double hours) { return fmt::format("{:.2f}", hours); }

}  // namespace

std::string shown(money::Amount amount) {
    const auto text = money::to_round(amount);
    return amount.currency.code() == no_currency ? text.substr(0, text.find(' ')) : text;
}

std::string plan_toml(const Answers& answers) {
    auto text = fmt::format(
        "# plan.toml - your curriculum; osm-plan(1) reads it, 'osm-plan add' appends to it.\n"
        "# Made by osm feasible: rename the courses to yours, and say what each needs.\n\n"
        "[plan]\nname = \"Open-Source Master's\"\nstart = {}\n\n"
        "[week]\ndays = [\"mon\", \"tue\", \"wed\", \"thu\", \"fri\"]\nhours = [{}]\n\n"
        "[[track]]\nid = \"study\"\nshare = 100\n",
        time::to_text(answers.start), windows(answers.weekly));
    const auto each = plain(answers.hours / static_cast<double>(answers.courses));
    for (std::int64_t i = 1; i <= answers.courses; ++i)
        text += fmt::format(
            "\n[[item]]\nid = \"course-{}\"\ntitle = \"Course {}\"\ntrack = \"study\"\nhours = "
            "{}\n",
            i, i, each);
    return text;
}

std::string budget_toml(const Answers& answers) {
    auto text = fmt::format(
        "# budget.toml - the money and what it must pay; osm-budget(1) reads it.\n"
        "# Made by osm feasible.\n\ncash = \"{}\"\nstart = {}\nrisk = {:.2f}\n\n",
        money::to_text(answers.cash), time::to_text(answers.start), answers.risk);
    auto living = answers.monthly;
    if (answers.rent)
        living = living - *answers.rent;
    text += fmt::format("[monthly]\nliving = \"{}\"\n", money::to_text(living));
    if (answers.rent)
        text += fmt::format(
            "\n[[bill]]\nname = \"rent\"\ncategory = \"home:rent\"\namount = \"{}\"\nday = 1\n",
            money::to_text(*answers.rent));
    if (answers.once)
        text += fmt::format(
            "\n[[once]]\nname = \"to begin with\"\ncategory = \"start\"\namount = \"{}\"\n"
            "date = {}\n",
            money::to_text(*answers.once), time::to_text(answers.start));
    return text;
}

Prospect prospect(const Answers& answers, std::optional<std::uint64_t> seed, int paths) {
    text::Diagnostics faults;
    const auto plan = plan::read(
        config::Document::parse(plan_toml(answers), "plan.toml", config::File::plan, faults),
        faults);
    const auto document =
        config::Document::parse(budget_toml(answers), "budget.toml", config::File::budget, faults);
    Prospect found{{}, {}, {}, budget::read_budget(document.root(), faults)};
    text::fail_if_any(faults);

    const auto progress = plan::standing(plan, {}, {});
    const time::Stamp morning{time::begin_of(answers.start, 0), 0};
    found.finish = plan::forecast(plan::work(plan, progress), plan::Capacity{plan}, {}, morning,
                                  seed.value_or(plan::usual_seed), paths);
    found.budget.chances.seed = seed;
    found.known =
        budget::know(found.budget, {}, money::Rates{}, answers.start, answers.cash.currency);
    found.runway = budget::forecast(found.known, paths);
    return found;
}

}  // namespace osm::front
