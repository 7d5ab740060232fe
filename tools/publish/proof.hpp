// tools/publish/proof.hpp - what lies before a publication: the settings, the survey, the
// repository.
#pragma once

#include "cli/context.hpp"
#include "cli/verb.hpp"
#include "file/store.hpp"
#include "publish/survey.hpp"

#include <optional>
#include <string>

namespace osm::publish {

// As osm.toml and allow.tsv say; Failure (misuse) naming every fault in them.
Measures measures_of(const cli::Context& context);

// --backend auto|libgit2|git.
class BackendOption {
public:
    void declare(cli::Options& options);
    git::Backend backend() const;

private:
    std::optional<std::string> word_;
};

// Alone at the publication; whoever comes second waits a while, and is told then.
file::Lock alone(cli::Context& context);

// Refused, and nothing was written: `outcome` says so.
[[noreturn]] void refuse(text::Diagnostics why, std::string outcome);

// Warns of the warnings; refuses when there is an error among the findings. At a terminal each is
// told with the name by which it can be allowed.
void require_clean(const std::vector<Finding>& findings, const Measures& measures,
                   cli::Context& context, const std::string& outcome,
                   const std::string& advice = {});

// A folder that is not there (not mounted, renamed) is no wish to take every note back.
void refuse_lost_notes(const Sources& sources, const std::optional<git::Repository>& repository);

}  // namespace osm::publish
