// tools/publish/committing.hpp - from the notes to a commit, as `commit` and `push` go.
#pragma once

#include "publish/posts.hpp"
#include "tools/publish/proof.hpp"

#include <optional>
#include <string>

namespace osm::publish {

class Committing {
public:
    void declare(cli::Options& options);  // -m,--message, --dry-run, --backend

    bool dry_run() const { return dry_run_; }

    git::Backend backend() const { return backend_.backend(); }

    // Checks, commits what is new, records it; with --dry-run prints the message and writes
    // nothing. Failure says that nothing was committed.
    bool run(cli::Context& context, const Sources& sources, const Measures& measures) const;

private:
    void refuse_odd_message(const Measures& measures) const;
    void refuse_secrets(const std::string& message, const Measures& measures) const;
    void refuse_secret_author(const git::Signature& author, const Measures& measures) const;
    std::string compose(const Survey& found, const git::Publication& publication,
                        const git::Difference& difference,
                        const std::optional<git::Repository>& repository,
                        cli::Context& context) const;
    void tell_nothing_new(const Survey& found, const std::optional<git::Repository>& repository,
                          cli::Context& context) const;

    std::optional<std::string> message_;
    bool dry_run_ = false;
    BackendOption backend_;
};

// As osm.toml says; Failure (misuse) when it names no public repository.
Sources sources_with_repository(const cli::Context& context);

}  // namespace osm::publish
