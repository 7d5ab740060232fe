#include "tools/publish/proof.hpp"

#include "file/store.hpp"
#include "tools/publish/telling.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

namespace osm::publish {

Measures measures_of(const cli::Context& context) {
    text::Diagnostics faults;
    auto measures =
        read_measures(context.data(), context.settings(), context.zone(), context.now(), faults);
    text::fail_if_any(faults);
    return measures;
}

void BackendOption::declare(cli::Options& options) {
    options.choice("--backend", {"auto", "libgit2", "git"}, word_,
                   "who makes the commit; auto: libgit2 where it does all that git would");
}

git::Backend BackendOption::backend() const {
    if (word_ == "libgit2")
        return git::Backend::libgit2;
    return word_ == "git" ? git::Backend::git : git::Backend::automatic;
}

file::Lock alone(cli::Context& context) {
    try {
        return {context.system(), context.data() / ".osm" / "publish.lock"};
    } catch (const text::Failure& failure) {
        auto why = failure.found();
        why.push_back({{}, "nothing was committed, and nothing was pushed"});
        throw text::Failure(failure.stop(), std::move(why));
    }
}

void refuse(text::Diagnostics why, std::string outcome) {
    why.push_back({{}, std::move(outcome), {}, text::Level::error});
    throw text::Failure(text::Stop::decision, std::move(why));
}

void require_clean(const std::vector<Finding>& findings, const Measures& measures,
                   cli::Context& context, const std::string& outcome, const std::string& advice) {
    std::vector<Finding> refused, told;
    text::Diagnostics errors, warnings;
    for (const Finding& finding : findings)
        (finding.severity == text::Level::error ? refused : told).push_back(finding);
    constexpr std::size_t few = 20;  // as many as Context::warn tells
    if (context.world().err_is_terminal && !context.quiet() && !context.strict() &&
        told.size() <= few) {
        context.world().write_err(in_lines(told, measures, context.world().width));
    } else {
        std::ranges::transform(told, std::back_inserter(warnings), to_diagnostic);
        context.warn(warnings);
    }
    if (refused.empty())
        return;
    auto way = way_to_allow(refused, measures);
    const cli::World& world = context.world();
    if (world.err_is_terminal) {
        context.flush();  // what was done before comes first
        world.write_err(in_lines(refused, measures, world.width));
    } else {
        std::ranges::transform(refused, std::back_inserter(errors), to_diagnostic);
        if (!way.empty())
            way = "where a finding is none: osm-publish check names it, osm-publish allow takes it";
    }
    if (!advice.empty())
        errors.push_back({{}, advice});
    errors.push_back({{}, outcome, way, text::Level::error});
    throw text::Failure(text::Stop::decision, std::move(errors));
}

void refuse_lost_notes(const Sources& sources, const std::optional<git::Repository>& repository) {
    std::error_code error;
    if (repository && !std::filesystem::exists(sources.data / "notes", error) &&
        repository->holds_below("notes"))
        text::refuse(fmt::format("'{}' is missing, and its notes are public; nothing was committed",
                                 (sources.data / "notes").string()),
                     "bring it back; to withdraw all notes make it an empty folder");
}

}  // namespace osm::publish
