// tools/publish/recording.hpp - the facts about posts that a commit makes true.
#pragma once

#include "cli/context.hpp"
#include "publish/posts.hpp"
#include "publish/survey.hpp"

#include <functional>

namespace osm::publish {

// Warns of lines that are no facts, and writes down what the newest publication made true, if the
// run that made it could not.
void record_missed(const std::optional<git::Repository>& repository, Ledger& ledger,
                   cli::Context& context);

// Runs `commit`, which sets made.id, while the facts are held open, and writes them: what cannot be
// recorded is not committed. Whatever throws says whether the commit was made.
void commit_and_record(const Survey& found, const Committed& made,
                       const std::function<void()>& commit, Ledger& ledger, cli::Context& context);

}  // namespace osm::publish
