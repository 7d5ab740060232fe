// osm-log import - study time that something else recorded.
#include "tools/log/import.hpp"

#include "text/diagnostic.hpp"
#include "tools/log/verbs.hpp"

#include <memory>

namespace osm::log {
namespace {

class Import final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"import", "study time from other programs' files and from git"};
    }

    void declare(cli::Options& options) override {
        options.arguments("[FORM] FILE", words_,
                          "the files, - for standard input; or git and repositories", 1);
        options.value("--topic", "TOPIC", shared_.topic, "of all, instead of what is named there");
        options.flag("--dry-run", shared_.dry_run, "only say what would be added");
        files_->declare(options);
        git_->declare(options);
    }

    cli::Exit run(cli::Context& context) override {
        if (words_.front() != "git")
            return files_->run(context, words_, shared_);
        if (words_.size() == 1)
            text::fail("no repository is named", "write import git REPOSITORY");
        return git_->run(context, std::span{words_}.subspan(1), shared_);
    }

private:
    std::vector<std::string> words_;
    ImportOptions shared_;
    std::unique_ptr<Importer> files_ = import_files();
    std::unique_ptr<Importer> git_ = import_git();
};

}  // namespace

cli::VerbPtr import() { return std::make_unique<Import>(); }

}  // namespace osm::log
