// osm-budget subs - what is paid for courses against the hours studied in them.

#include "budget/costs.hpp"
#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "report/say.hpp"
#include "report/table.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/budget/finish.hpp"
#include "tools/budget/folder.hpp"
#include "tools/budget/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>

namespace osm::spend {
namespace {

constexpr int idle_days = 21;    // without use: worth a word
constexpr int look_ahead = 366;  // for the next payment

struct Course {
    money::Total paid;
    std::int64_t payments = 0;
    std::optional<time::Date> next;  // payment to come
    money::Amount price;             // of that one
};

// Hours at or below an item, and the day of the last of them.
struct Use {
    time::Duration spent;
    std::optional<time::Date> last;
};

Use use_of(const Studied& studied, std::string_view item) {
    Use found;
    const auto wanted = studied.plan.item(item);
    for (const auto& [topic, sum] : studied.all.topics())
        if (wanted && studied.plan.item_of(topic) == wanted) {
            found.spent += sum.spent;
            const auto last = studied.last.at(topic);
            found.last = found.last ? std::max(*found.last, last) : last;
        }
    return found;
}

class Subs final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"subs", "what courses cost against the hours studied in them"};
    }

    void declare(cli::Options& options) override {
        options.example("osm-budget subs", "paid, studied, last used, paid again when");
        options.arguments("-", words_, "read facts from standard input");
        output_.declare(options);
        options.remark(
            "A line is for a course of the plan by its tag (+course=pgm-1), by the bill that it "
            "pays ('course' in budget.toml, or the bill's name), or when its note is the course's "
            "id. What is unused comes first.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        const auto budget = read_budget(context);
        const auto home = spend::home(context, &budget);
        const auto entries = budget::entries(open(context, words_, faults));
        const auto known = rates(context, budget.max_age_days, faults);
        const auto studied = read_studied(context, faults);
        const auto today = context.words().today();
        const auto courses = gather(budget, entries, known, studied, today, home);
        report::Table table{{report::text("course"), report::amount("paid"),
                             report::wide(report::count("payments")), report::duration("time"),
                             report::amount("per_hour", "an hour"),
                             report::date("last_use", "last use"),
                             report::wide(report::date("next")),
                             report::wide(report::amount("price")), report::text("text")}};

        struct Row {
            int rank;
            std::vector<report::Cell> cells;
        };

        std::vector<Row> rows;
        money::Amount all{0, home};
        for (const auto& [id, course] : courses) {
            const auto use = use_of(studied, id);
            const auto paid = course.paid.amount();
            const auto hours = use.spent.hours();
            const auto [rank, words] = verdict(studied, id, course, use, today);
            all = all + paid;
            rows.push_back(
                {rank,
                 {id, paid, course.payments, use.spent,
                  hours > 0 ? report::Cell{money::scaled(paid, 1 / hours)} : report::Cell{},
                  use.last ? report::Cell{*use.last} : report::Cell{},
                  course.next ? report::Cell{*course.next} : report::Cell{},
                  course.next ? report::Cell{course.price} : report::Cell{}, words}});
        }
        std::ranges::stable_sort(rows, {}, &Row::rank);
        for (auto& row : rows)
            table.row(std::move(row.cells));
        if (!rows.empty())
            table.footer({std::string("total"), all});
        context.warn(faults);
        output_.print(table, context);
        return cli::Exit::done;
    }

private:
    static std::map<std::string, Course> gather(const budget::Budget& budget,
                                                const std::vector<budget::Entry>& entries,
                                                const money::Rates& known, const Studied& studied,
                                                time::Date today, money::Currency home) {
        const budget::Item item = item_of(studied);
        auto due = budget::occurrences(budget, today + look_ahead);
        budget::match(due, budget, entries, known);
        std::map<std::string, Course> found;
        const auto at = [&](const std::string& id) -> Course& {
            return found.try_emplace(id, Course{money::Total(home), 0, {}, {}}).first->second;
        };
        const auto lines = budget::courses(budget, entries, due, item);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (lines[i].empty() || entries[i].kind != budget::Kind::spending)
                continue;
            auto& course = at(lines[i]);
            ++course.payments;
            budget::add_worth(course.paid, entries[i].cost(), entries[i].day, entries[i].rate, home,
                              known);
        }
        for (const auto& one : budget::unpaid(due, today, today + look_ahead)) {
            const auto& bill = budget.bills[one.bill];
            const auto id = budget::course_of(bill, item);
            if (!id)
                continue;
            auto& course = at(*id);
            if (!course.next) {
                course.next = one.due;
                course.price = bill.share();
            }
        }
        return found;
    }

    // What there is to say, the more urgent the lower its rank.
    static std::pair<int, std::string> verdict(const Studied& studied, const std::string& id,
                                               const Course& course, const Use& use,
                                               time::Date today) {
        const auto state = studied.progress.items[*studied.plan.item(id)].state;
        const bool over = state == plan::State::done || state == plan::State::dropped;
        const auto again = course.next && course.payments > 0
                               ? fmt::format(", {} again {}", money::to_round(course.price),
                                             report::near_date(*course.next, today))
                               : std::string{};
        if (over)
            return {again.empty() ? 4 : 0, std::string(plan::name(state)) + again};
        if (course.payments == 0)
            return {3, "due " + report::near_date(*course.next, today)};
        if (!use.last)
            return {1, "paid, never used" + again};
        if (const int idle = today - *use.last; idle >= idle_days)
            return {2, fmt::format("unused for {}{}", text::counted(idle, "day"), again)};
        return {3, again.empty() ? "in use" : "in use" + again};
    }

    std::vector<std::string> words_;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr subs() { return std::make_unique<Subs>(); }

}  // namespace osm::spend
