// osm-log hook - study time from each commit.
#include "tools/log/hook.hpp"

#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/topics.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <memory>

namespace osm::log {
namespace {

const std::vector<std::string> actions{"install", "status", "remove"};

class Hook final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"hook", "log study time on each commit: install, status, remove"};
    }

    void declare(cli::Options& options) override {
        options.argument("install|status|remove", action_, "what to do");
        options.arguments("REPOSITORY", rest_, "its folder; this one without it");
        options.value("--topic", "TOPIC", options_.topic, "instead of code:<repository>");
        options.flag("--evidence-only", options_.evidence_only,
                     "log nothing, only mark you as seen");
        options.example("osm-log hook install", "in the repository that you study with");
        options.example("osm-log hook install ~/kata --topic algo:kata", "under a topic of yours");
        options.remark(
            "While the clock runs a commit only marks you as seen. Otherwise it adds a session, "
            "tagged via=git, that ends at the commit and begins at the commit or session before it "
            "within [log] gap, else [log] addon earlier. Rebased, amended and picked commits and "
            "merges add nothing.");
        options.remark("A second install keeps the options of the first unless it has its own.");
        options.remark("git calls 'hook post-commit' and 'hook post-rewrite'.");
    }

    cli::Exit run(cli::Context& context) override {
        if (action_ == "post-commit" || action_ == "post-rewrite")
            return called_by_git(context);
        if (rest_.size() > 1)
            text::fail(fmt::format("'{}' is one word too many", rest_[1]),
                       "hooks are installed one repository at a time");
        const auto& here = context.world().here;
        const auto folder = rest_.empty() ? here : here / rest_.front();
        if (action_ == "install") {
            if (options_.topic && options_.evidence_only)
                text::fail("--topic and --evidence-only say two things",
                           "nothing is logged under a topic when nothing is logged");
            options_.topic = topic_of(context, options_.topic);
            install_hooks(context, folder, options_);
        } else if (action_ == "remove")
            remove_hooks(context, folder);
        else if (action_ == "status")
            return status(context, folder);
        else
            text::fail(fmt::format("'{}' is nothing to do with a hook", action_),
                       text::did_you_mean(action_, actions, "install, status or remove"));
        return cli::Exit::done;
    }

private:
    cli::Exit called_by_git(cli::Context& context) const {
        if (action_ == "post-commit")
            after_commit(context, options_);
        else
            after_rewrite(context);
        return cli::Exit::done;
    }

    static cli::Exit status(cli::Context& context, const std::filesystem::path& folder) {
        tell_hook_problems(context);
        return print_hooks(context, folder) ? cli::Exit::done : cli::Exit::no;
    }

    std::string action_;
    std::vector<std::string> rest_;
    HookOptions options_;
};

}  // namespace

cli::VerbPtr hook() { return std::make_unique<Hook>(); }

}  // namespace osm::log
