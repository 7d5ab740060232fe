#include "chart/svg.hpp"
#include "text/words.hpp"
#include "tools/plan/pictures.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::plan::verbs {
namespace {

constexpr int width = 960, left = 232, right = 16, top = 60, row_height = 18, bar_height = 12;
constexpr int letters = 30;  // of a name at the left
constexpr int month_names_apart = 44;

class Drawing {
public:
    Drawing(const View& view, const Schedule& schedule, Index track)
        : view_(view), schedule_(schedule), first_(schedule.today) {
        for (Index i = 0; i < schedule.items.size(); ++i)
            if (schedule.items[i] && (track == none || view.plan.items[i].track == track))
                rows_.push_back(i);
        std::stable_sort(rows_.begin(), rows_.end(), [&](Index a, Index b) {
            const auto &one = *schedule_.items[a], &other = *schedule_.items[b];
            return std::pair(one.begin, one.end) < std::pair(other.begin, other.end);
        });
        last_ = schedule.day_of(*schedule.finish);
        for (const auto i : rows_)
            if (const auto due = view.plan.items[i].due)
                last_ = std::max(last_, *due);
    }

    std::string draw(const std::optional<Bound>& bound) {
        leave();
        months();
        for (std::size_t at = 0; at < rows_.size(); ++at)
            row(rows_[at], top + static_cast<int>(at) * row_height);
        std::vector<std::string> names;
        for (const auto& track : view_.plan.tracks)
            names.push_back(track.title);
        const auto under = chart::svg_legend(svg_, chart::kinds(names), 16, bottom() + 12, width);
        const auto done = time::to_text(schedule_.day_of(*schedule_.finish));
        auto said = "done " + done;
        if (bound)
            said += fmt::format("; no order is done before {}: {}", time::to_text(bound->finish),
                                why(view_.plan, *bound));
        svg_.text(16, under + 14, "small", said);
        return svg_.file(width, under + 28,
                         view_.plan.name.empty() ? "The schedule" : view_.plan.name, said);
    }

private:
    int bottom() const { return top + static_cast<int>(rows_.size()) * row_height; }

    // Where a day begins.
    int x(time::Date day) const {
        return left + (width - left - right) * (day - first_) / (last_ - first_ + 1);
    }

    void leave() {
        for (auto day = first_; day <= last_; ++day) {
            if (!view_.capacity.on_leave(day))
                continue;
            const auto begin = day;
            while (day < last_ && view_.capacity.on_leave(day + 1))
                ++day;
            svg_.rect(x(begin), top - 6, std::max(1, x(day + 1) - x(begin)), bottom() - top + 6,
                      "heat0", "leave " + time::to_text(begin) + ".." + time::to_text(day));
        }
    }

    void months() {
        int named_until = 0;
        for (auto day = time::first_of_month(first_); day <= last_;
             day = time::add_months(day, 1)) {
            const auto at = x(std::max(day, first_));
            svg_.line(at, top - 6, at, bottom(), "grid");
            if (at < named_until)
                continue;
            svg_.text(at + 2, top - 10, "small",
                      fmt::format("{:04}-{:02}", day.year(), day.month()));
            named_until = at + month_names_apart;
        }
    }

    void row(Index i, int y) {
        const auto& item = view_.plan.items[i];
        const auto& span = *schedule_.items[i];
        const auto end = schedule_.day_of(span.end);
        svg_.text(left - 8, y + bar_height - 2, "small right", text::clip(item.title, letters));
        if (item.milestone) {
            svg_.rect(x(end + 1) - 4, y + 2, 8, 8, "kind7",
                      item.id + ", reached " + time::to_text(end));
        } else {
            const auto begin = schedule_.day_of(span.begin + 1);
            svg_.rect(x(begin), y, std::max(2, x(end + 1) - x(begin)), bar_height,
                      fmt::format("kind{}", item.track % (chart::most_kinds - 1)),
                      fmt::format("{}, {:.4g} h, {}..{}", view_.plan.topic(i), span.planned.hours(),
                                  time::to_text(begin), time::to_text(end)));
        }
        if (item.due && first_ <= *item.due)
            svg_.rect(x(*item.due + 1) - 1, y - 2, 3, bar_height + 4,
                      *item.due < end ? "kind5" : "heat4",
                      item.id + ", due " + time::to_text(*item.due));
    }

    const View& view_;
    const Schedule& schedule_;
    time::Date first_, last_;
    std::vector<Index> rows_;
    chart::Svg svg_;
};

}  // namespace

std::string gantt_svg(const View& view, const Schedule& schedule, const std::optional<Bound>& bound,
                      Index track) {
    return Drawing(view, schedule, track).draw(bound);
}

}  // namespace osm::plan::verbs
