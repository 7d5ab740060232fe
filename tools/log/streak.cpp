// osm-log streak - days in a row with enough study, and weeks.
#include "study/streak.hpp"

#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/planned.hpp"
#include "tools/log/reading.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

namespace osm::log {
namespace {

// Less than that is opening the book and closing it again.
constexpr time::Duration enough_a_day = time::minutes(25);
constexpr int days_a_week = 5;

class Streak final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"streak", "days or weeks in a row with enough study"};
    }

    void declare(cli::Options& options) override {
        options.value("--min", "LENGTH", least_, "what is enough: 25m a day, 2h5m a week");
        options.choice("--by", {"day", "week"}, by_, "day unless given");
        reading_.declare(options);
        output_.declare(options);
        options.example("osm-log streak --min 2h", "days of two hours and more");
        options.example("osm-log streak --by week --topic french", "weeks with French");
        options.remark(
            "Days off, holidays and leave of plan.toml do not break a streak; without a plan "
            "every day counts. Today is not missed before it is over. A day is that of the "
            "record's own offset: a journey breaks nothing.");
    }

    cli::Exit run(cli::Context& context) override {
        const Planned planned{context};
        const bool weekly = by_ == "week";
        const auto enough = least_   ? time::read_duration(*least_)
                            : weekly ? time::Duration{enough_a_day.seconds * days_a_week}
                                     : enough_a_day;
        const auto period = reading_.period(context);
        study::Totals totals{context.day_start(), period};
        reading_.each(context, [&](const study::Session& session) { totals.add(session); });

        const auto today = context.words().today();
        const auto last = std::min(period.last.value_or(today), today);
        const auto rests = [&](time::Date day) { return planned.rests(day); };
        const auto stretches = weekly ? study::weeks_in_a_row(totals.days(), last, rests)
                                      : study::days_in_a_row(totals.days(), last, rests);
        const bool running = !stretches.empty() && stretches.back().last >= today;
        print(context, study::streaks(stretches, enough, running), enough,
              running ? &stretches.back() : nullptr);
        return cli::Exit::done;
    }

private:
    void print(cli::Context& context, const study::Streaks& found, time::Duration enough,
               const study::Stretch* now) const {
        report::Document page;
        auto current = section("streak", found.current);
        if (now != nullptr) {
            current.lines.back() +=
                fmt::format(" | {} {} of {}", by_ == "week" ? "this week" : "today",
                            time::to_clock(now->spent), time::to_clock(enough));
            current.figures.push_back({"now", report::Type::duration, now->spent});
        }
        current.figures.push_back({"enough", report::Type::duration, enough});
        page.sections.push_back(std::move(current));
        page.sections.push_back(section("longest", found.longest));
        report::Section all{by_ == "week" ? "weeks" : "days"};
        all.lines = {fmt::format("{} with {} or more, {} of rest, {} missed", found.studied,
                                 time::to_clock(enough), found.rested, found.missed)};
        all.figures = {{"studied", report::Type::count, found.studied},
                       {"rested", report::Type::count, found.rested},
                       {"missed", report::Type::count, found.missed}};
        page.sections.push_back(std::move(all));
        output_.print(page, context);
    }

    report::Section section(const std::string& label, const study::Run& run) const {
        report::Section section{label};
        if (run.length == 0) {
            section.lines = {"none"};
            section.figures = {{"length", report::Type::count, std::int64_t{0}}};
            return section;
        }
        section.lines = {fmt::format(
            "{}, {} to {}, {}", text::counted(run.length, by_.value_or("day")),
            time::to_text(run.first), time::to_text(run.last), time::to_clock(run.spent))};
        section.figures = {{"length", report::Type::count, run.length},
                           {"first", report::Type::date, run.first},
                           {"last", report::Type::date, run.last},
                           {"time", report::Type::duration, run.spent}};
        return section;
    }

    Reading reading_;
    cli::PageOptions output_;
    std::optional<std::string> least_, by_;
};

}  // namespace

cli::VerbPtr streak() { return std::make_unique<Streak>(); }

}  // namespace osm::log
