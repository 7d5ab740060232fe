// osm-log import - study time that something else recorded.
#include "tools/log/import.hpp"

#include "text/diagnostic.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <memory>

namespace osm::log {
namespace {

class Import final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"import", "study time from the history of git repositories"};
    }

    void declare(cli::Options& options) override {
        options.arguments("git REPOSITORY", words_, "where from: git, and folders", 2);
        options.value("--topic", "TOPIC", shared_.topic, "instead of code:<repository>");
        git_->declare(options);
        options.flag("--dry-run", shared_.dry_run, "only say what would be added");
    }

    cli::Exit run(cli::Context& context) override {
        if (words_.front() != "git")
            text::fail(fmt::format("'{}' is nothing to import from", words_.front()),
                       "write import git REPOSITORY");
        return git_->run(context, std::span{words_}.subspan(1), shared_);
    }

private:
    std::vector<std::string> words_;
    ImportOptions shared_;
    std::unique_ptr<Importer> git_ = import_git();
};

}  // namespace

cli::VerbPtr import() { return std::make_unique<Import>(); }

}  // namespace osm::log
