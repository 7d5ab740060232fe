// osm-log import git --calibrate
#include "study/calibrate.hpp"
#include "study/sessions.hpp"
#include "study/totals.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/import_git.hpp"

#include <fmt/core.h>

namespace osm::log {
namespace {

// What was clocked by week, without what commits were taken for, and without the week that is not
// over: nobody knows how much of it was clocked.
std::map<time::Week, time::Duration> clocked_weeks(cli::Context& context,
                                                   const std::optional<std::string>& topic) {
    study::Totals totals{context.day_start()};
    text::Diagnostics faults;
    study::each(context.data(), context.now().at, faults, [&](const study::Session& session) {
        if (!session.from_git() && (!topic || study::is_within(session.topic, *topic)))
            totals.add(session);
    });
    context.warn(faults);
    std::map<time::Week, time::Duration> weeks;
    for (const auto& [week, sum] : study::weekly(totals.days()))
        if (week < time::week_of(context.words().today()))
            weeks[week] = sum.spent;
    return weeks;
}

// As osm.toml takes it.
std::string in_toml(time::Duration length) {
    return length.seconds % 60 == 0 ? fmt::format("{}m", length.seconds / 60)
                                    : fmt::format("{}s", length.seconds);
}

std::string line_of(std::string_view name, const study::Fit& fit) {
    return fmt::format("{:<9} gap {:>4}  addon {:>4}   off by {:>5} a week, {} in all\n", name,
                       in_toml(fit.rule.gap), in_toml(fit.rule.addon), time::to_clock(fit.error),
                       time::to_clock(fit.inferred));
}

}  // namespace

cli::Exit print_calibration(cli::Context& context, std::span<const study::Commit> commits,
                            const study::Rule& rule, const std::optional<std::string>& topic) {
    const auto found =
        study::calibrate(commits, clocked_weeks(context, topic), context.day_start(), rule);
    if (!found)
        text::refuse(fmt::format("fewer than {} weeks between the first commit and the last were "
                                 "clocked: too few to tell a rule by",
                                 study::least_weeks),
                     "clock more weeks, or name more repositories");
    context.print(fmt::format("{} that were clocked, {} to {}: {}{}; {}\n",
                              text::counted(found->weeks, "week"), time::to_text(found->first),
                              time::to_text(found->last), time::to_clock(found->clocked),
                              topic ? " of " + *topic : std::string{},
                              text::counted(static_cast<std::int64_t>(commits.size()), "commit")));
    context.print(line_of("as it is", found->present));
    context.print(line_of("best fit", found->best));
    context.print(fmt::format("each week by the rule of the others: off by {} a week\n",
                              time::to_clock(found->left_out)));
    if (!found->is_better())
        context.print("the best fit does no better on weeks that it has not seen: leave it\n");
    else
        context.print(fmt::format("write into osm.toml:\n\n[log]\ngap = \"{}\"\naddon = \"{}\"\n",
                                  in_toml(found->best.rule.gap), in_toml(found->best.rule.addon)));
    return cli::Exit::done;
}

}  // namespace osm::log
