// osm-plan backtest - how good the forecasts would have been.

#include "plan/backtest.hpp"

#include "cli/groups.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/plan/past.hpp"
#include "tools/plan/verbs.hpp"

#include <fmt/core.h>

namespace osm::plan::verbs {
namespace {

report::Cell share(int held, const Score& score) {
    if (score.judged == 0 || score.method == Method::plan || score.method == Method::linear)
        return {};
    return report::Real{static_cast<double>(held) / score.judged};
}

report::Column number(std::string key) { return {key, key, report::Type::number}; }

class Backtest final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"backtest", "how good the forecasts would have been"};
    }

    void declare(cli::Options& options) override {
        options.flag("--finish", finish_, "the dates told for the whole plan, week by week");
        options.values("--weeks", "N", weeks_, "so far ahead; 2, 4, 8 and 12 unless said");
        table_.declare(options);
        options.arguments("-", words_, "take the study log from standard input");
        options.example("osm-plan backtest", "how often 80 % ranges held, beside simpler methods");
        options.example("osm-plan backtest --finish",
                        "each Monday's finish date against what came");
        options.remark(
            "Goes through the log week by week with what was recorded by then. A range must hold "
            "75 "
            "to 90 times in 100; a forecast further ahead than its ranges do is refused. Without a "
            "plan, hours are counted as they are.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto ahead = horizons();
        const auto past = look_back(context, words_);
        if (past.study.weeks() < first_told)
            text::refuse(fmt::format("a log of {} says nothing yet",
                                     text::counted(past.study.weeks(), "whole week")),
                         fmt::format("ask again after {} weeks", first_told));
        if (!finish_) {
            table_.print(table(backtest(past.hours(), ahead)), context);
            return cli::Exit::done;
        }
        if (past.bare)
            text::refuse("there is no plan of what this log is about",
                         "osm-plan add TRACK:ITEM --hours 40");
        const auto told = past.finishes(context);
        table_.print(table(told, past.capacity), context);
        return cli::Exit::done;
    }

private:
    std::vector<std::size_t> horizons() const {
        std::vector<std::size_t> found;
        for (const auto& word : weeks_) {
            const auto number = text::whole_number(word);
            if (!number || *number < 1 || *number > most_ahead)
                text::fail(fmt::format("'{}' weeks", word),
                           fmt::format("write 1 to {}", most_ahead));
            found.push_back(static_cast<std::size_t>(*number));
        }
        return found.empty() ? std::vector<std::size_t>{2, 4, 8, 12} : found;
    }

    static report::Table table(const std::vector<Score>& scores) {
        using report::Cell, report::Real, report::Table, report::ratio, report::wide, report::date;
        Table found({report::text("weeks"),
                     report::text("method"),
                     report::count("judged"),
                     report::count("apart"),
                     ratio("held_80", "80 %"),
                     ratio("low"),
                     ratio("high"),
                     ratio("held_50", "50 %"),
                     ratio("held_95", "95 %"),
                     number("score"),
                     wide(number("pinball")),
                     wide(report::count("early")),
                     wide(report::count("late")),
                     wide(number("days_off")),
                     wide(report::count("refused")),
                     wide(report::count("stopped")),
                     wide(report::count("changed")),
                     wide(report::count("withheld")),
                     wide(report::count("censored")),
                     report::text("verdict")});
        for (const auto& score : scores) {
            const bool ours = score.method == Method::range;
            const bool ranged = ours || score.method == Method::iid;
            const auto only = [](bool when, Cell cell) { return when ? cell : Cell{}; };
            const auto whole = [](int n) { return Cell{std::int64_t{n}}; };
            found.row({score.weeks == 0 ? std::string("all") : fmt::format("{}", score.weeks),
                       std::string(name(score.method)),
                       whole(score.judged),
                       whole(score.apart),
                       share(score.held80, score),
                       only(ranged && score.judged > 0, Real{score.interval.low}),
                       only(ranged && score.judged > 0, Real{score.interval.high}),
                       share(score.held50, score),
                       share(score.held95, score),
                       only(score.judged > 0, Real{score.winkler}),
                       only(score.judged > 0, Real{score.pinball}),
                       only(ranged, whole(score.early)),
                       only(ranged, whole(score.late)),
                       score.days_off ? Cell{Real{*score.days_off}} : Cell{},
                       only(ours, whole(score.short_log + score.stopped + score.changed)),
                       only(ours, whole(score.stopped)),
                       only(ours, whole(score.changed)),
                       only(ours, whole(score.withheld)),
                       only(ours, whole(score.censored)),
                       only(ours, std::string(name(verdict(score))))});
        }
        return found;
    }

    static report::Table table(const std::vector<ToldFinish>& told, const Capacity& capacity) {
        using report::Cell, report::Real, report::Table, report::ratio, report::wide, report::date;
        Table found({date("asked"), report::text("basis"), date("p10", "1 in 10"),
                     date("p50", "half"), date("p80", "8 in 10"), wide(date("p90", "9 in 10")),
                     wide(date("p95", "19 in 20")), wide(date("as_planned", "as planned")),
                     wide(date("linear", "linear")), date("came"), report::text("held"),
                     report::count("days_off", "off")});
        for (const auto& one : told) {
            const auto day = [](const std::optional<time::Date>& at) {
                return at ? Cell{*at} : Cell{};
            };
            const bool ranged = one.finish.basis != Basis::refused;
            Cell held, off;
            if (ranged && one.came) {
                held = one.held() ? std::string("yes")
                                  : std::string(*one.came < one.finish.by(0.1) ? "early" : "late");
                if (const auto middle = one.finish.by(0.5))
                    off = std::int64_t{working_days(capacity, *middle, *one.came)};
            }
            found.row({one.day, std::string(name(one.finish.basis)), day(one.finish.by(0.1)),
                       day(one.finish.by(0.5)), day(one.finish.by(0.8)), day(one.finish.by(0.9)),
                       day(one.finish.by(0.95)), day(one.finish.as_planned), day(one.linear),
                       day(one.came), held, off});
        }
        found.footer({"told, held", Cell{}, Cell{}, Cell{}, sum(told)});
        return found;
    }

    static std::string sum(const std::vector<ToldFinish>& told) {
        int judged = 0, held = 0;
        for (const auto& one : told)
            if (one.came && one.finish.basis != Basis::refused) {
                ++judged;
                held += one.held() ? 1 : 0;
            }
        return fmt::format("{} of {}", held, judged);
    }

    bool finish_ = false;
    std::vector<std::string> weeks_, words_;
    cli::TableOptions table_;
};

}  // namespace

cli::VerbPtr backtest() { return std::make_unique<Backtest>(); }

}  // namespace osm::plan::verbs
