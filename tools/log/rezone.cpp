#include "tools/log/rezone.hpp"

#include "cli/references.hpp"
#include "records/schema.hpp"
#include "records/store.hpp"
#include "study/rezone.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/clock.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::log {

void RezoneOptions::declare(cli::Options& options) {
    options.value("--zone", "ZONE", zone_,
                  "give sessions the offsets of this zone; their moments stay");
    options.value("--period", "PERIOD", period_, "with --zone: all that began on these days");
    options.flag("--wall-clock", wall_clock_,
                 "with --zone: their clock times stay, and the moments were wrong");
}

bool RezoneOptions::given() const {
    if (!zone_ && (period_ || wall_clock_))
        text::fail(fmt::format("{} is without --zone", period_ ? "--period" : "--wall-clock"),
                   "name records by line or time, or write --zone ZONE");
    return zone_.has_value();
}

void RezoneOptions::run(cli::Context& context, const std::vector<std::string>& references,
                        bool dry_run) const {
    if (references.empty() == !period_)
        text::fail("--zone takes records or a period", "write --period A..B, or lines");
    const auto zone = time::Zone::named(*zone_);
    const auto period = period_ ? context.words().period(*period_) : time::Period{};
    const auto named = cli::named_records(context, records::study, references);
    const auto day_start = context.day_start();
    const auto chosen = [&](const records::Row& row) {
        return period_ ? period.holds(row.stamps[0].day(day_start))
                       : std::any_of(named.begin(), named.end(),
                                     [&](const auto& record) { return record.line == row.line; });
    };
    const auto right = wall_clock_ ? study::Right::wall_clock : study::Right::instant;
    std::optional<study::Rezoning> rezoning;
    records::Store{context.system(), context.data(), records::study}.apply_after(
        [&](std::string_view log) {
            rezoning.emplace(log, chosen, zone, right, context.now().at, log_file(context));
            text::fail_if_any(rezoning->faults());
            if (!rezoning->overlaps().empty())
                throw text::Failure{text::Stop::decision, rezoning->overlaps()};
            if (rezoning->chosen() == 0)
                text::refuse("no session began in that period", "see osm-log list");
            return dry_run ? records::Change{} : rezoning->change();
        });
    if (dry_run)
        for (const auto& moved : rezoning->moved())
            context.say(fmt::format("line {}: {} becomes {}", moved.before.line,
                                    in_full(moved.before.start, moved.before.end),
                                    in_full(moved.start, moved.end)));
    context.say(fmt::format("{} {} of {} to {}; their {} stay", dry_run ? "would move" : "moved",
                            rezoning->moved().size(), text::counted(rezoning->chosen(), "session"),
                            zone.name(), wall_clock_ ? "clock times" : "moments"));
}

}  // namespace osm::log
