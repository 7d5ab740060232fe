// osm-log chart - study time as a picture, for a terminal or as SVG.
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/pictures.hpp"
#include "tools/log/reading.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace osm::log {
namespace {

const std::vector<std::string> pictures{"heat", "day", "bars"};

class Chart final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"chart", "a picture: heat map, day by day, or bars"};
    }

    void declare(cli::Options& options) override {
        options.argument("PICTURE", picture_,
                         "heat (unless given): a year at a glance; day: when in the day; bars");
        options.value("--by", "GROUP", by_,
                      "of bars as in report, topic:1 unless given; two: week,topic:1. Of day a "
                      "depth of topics");
        options.choice("--format", {"text", "svg"}, format_, "text unless given");
        reading_.declare(options);
        options.example("osm-log chart", "every day since the beginning");
        options.example("osm-log chart day --period week", "this week, hour by hour");
        options.example("osm-log chart bars --by week,topic:1", "weeks, and tracks in them");
        options.example("osm-log chart heat --period 2017 --format svg > 2017.svg",
                        "for a page; it suits light and dark");
    }

    cli::Exit run(cli::Context& context) override {
        const auto picture = picture_.value_or("heat");
        if (picture == "-")
            text::fail("'-' is no picture", "name one first: osm-log chart heat -");
        if (std::find(pictures.begin(), pictures.end(), picture) == pictures.end())
            text::fail(fmt::format("'{}' is no picture", picture),
                       text::did_you_mean(picture, pictures, "one of heat, day, bars"));
        if (by_ && picture == "heat")
            text::fail("a heat map is by day",
                       "leave --by out, or write: osm-log chart bars --by " + *by_);
        context.print(drawn(context, picture));
        return cli::Exit::done;
    }

private:
    std::string drawn(cli::Context& context, const std::string& picture) const {
        const chart::Look look{context.color(), context.world().width};
        const bool svg = format_ == "svg";
        if (picture == "heat") {
            const auto heat = heat_of(context, reading_);
            return svg ? chart::heat_svg(heat) : chart::heat_text(heat, look);
        }
        const auto by = study::by(by_.value_or("topic:1"));
        if (picture == "bars") {
            const auto bars = bars_of(context, reading_, by);
            return svg ? chart::bars_svg(bars) : chart::bars_text(bars, look);
        }
        if (by.rows.axis != study::Axis::topic || by.columns)
            text::fail(fmt::format("days cannot be told apart by '{}'", *by_),
                       "write a depth of topics: --by topic:2");
        const auto timeline = timeline_of(context, reading_, by.rows.depth);
        return svg ? chart::timeline_svg(timeline) : chart::timeline_text(timeline, look);
    }

    std::optional<std::string> picture_;
    Reading reading_;
    std::optional<std::string> by_, format_;
};

}  // namespace

cli::VerbPtr chart() { return std::make_unique<Chart>(); }

}  // namespace osm::log
