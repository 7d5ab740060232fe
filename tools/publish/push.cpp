// osm-publish push - check, commit, and what the remote lacks to the remote: what cron calls.
#include "publish/range.hpp"
#include "publish/seen.hpp"
#include "text/words.hpp"
#include "tools/publish/committing.hpp"
#include "tools/publish/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::publish {
namespace {

class Push final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"push", "check, commit, and push to where everyone can see it"};
    }

    void declare(cli::Options& options) override {
        committing_.declare(options);
        options.example("osm-publish push", "all of it; the line for cron");
        options.example("osm-publish push --dry-run", "what would be committed and pushed");
        options.remark(
            "Every commit that the remote lacks is screened, with all its versions of every file: "
            "a secret that a later commit took out is in one of them. The push is your own git's, "
            "with your keys and hooks, and never forced.");
    }

    cli::Exit run(cli::Context& context) override {
        const Sources sources = sources_with_repository(context);
        Measures measures = measures_of(context);
        const auto lock = alone(context);
        const bool is_new = committing_.run(context, sources, measures);
        const auto repository = git::Repository::open(*sources.repository, committing_.backend());
        if (!repository || repository->head().empty())
            return cli::Exit::done;  // nothing was ever public, and that was said
        const auto remote = git::remote_of(repository->folder(), repository->branch());
        if (!is_new && seen(context, *repository).everywhere()) {
            context.say(fmt::format("nothing to push: '{}' had it all when it was last asked",
                                    remote.shown()));
            return cli::Exit::done;
        }
        const auto theirs = git::heads_of(repository->folder(), remote, may_ask(context));
        if (std::ranges::all_of(theirs, [&](const git::Heads& heads) {
                const auto found = heads.find(remote.branch);
                return found != heads.end() && found->second == repository->head();
            })) {
            context.say(is_new ? fmt::format("would push this commit to {}", remote.shown())
                               : fmt::format("nothing to push: '{}' has it all", remote.shown()));
        } else {
            push(context, *repository, remote, theirs, measures);
        }
        if (!committing_.dry_run())
            seen(context, *repository).note();
        return cli::Exit::done;
    }

private:
    // As git has it now: a push tells it of a new commit there.
    static Seen seen(const cli::Context& context, const git::Repository& repository) {
        return {context.data(), repository.folder(),
                git::remote_of(repository.folder(), repository.branch()), repository.head()};
    }

    static bool may_ask(const cli::Context& context) { return context.world().err_is_terminal; }

    // The address that the learner's commits bear is shown by every one of them.
    static void take_own_address(const git::Repository& repository, Measures& measures,
                                 cli::Context& context) {
        measures.screening.add_own_mail(repository.author(context.now()).email);
    }

    void push(cli::Context& context, const git::Repository& repository, const git::Remote& remote,
              const std::vector<git::Heads>& theirs, Measures& measures) const {
        const auto folder = repository.folder();
        const std::string base = git::common_base(folder, remote, theirs);
        const auto commits = git::outgoing(folder, repository.head(), theirs);
        take_own_address(repository, measures, context);
        auto findings = screen_commits(folder, commits, measures);
        const auto back = findings.empty() ? std::string() : way_back(folder, commits, base);
        for (const auto& found : measures.screening.text("branch", remote.branch))
            if (!measures.allowed.covers(found)) {
                findings.push_back(to_finding(found, "the name of the branch"));
                findings.back().hint = "rename it: git branch -m NAME";
                findings.back().line = findings.back().column = 0;
            }
        require_clean(findings, measures, context, "nothing was pushed", back);
        const auto count = text::counted(count_of(commits), "commit");
        const auto where = fmt::format("{} ({})", remote.shown(), git::branch_name(remote.branch));
        if (committing_.dry_run()) {
            context.say(fmt::format("would push {} to {}", count, where));
            return;
        }
        const auto said = git::push(folder, remote, repository.head(), may_ask(context));
        for (const auto& line : said)
            context.say(remote.shown() + ": " + line);
        context.say(fmt::format("pushed {} to {}", count, where));
    }

    // A merge stands there once for each parent.
    static std::int64_t count_of(const std::vector<git::Logged>& commits) {
        std::vector<std::string> ids;
        for (const auto& commit : commits)
            ids.push_back(commit.id);
        std::ranges::sort(ids);
        const auto same = std::ranges::unique(ids);
        return static_cast<std::int64_t>(ids.size()) - std::ssize(same);
    }

    Committing committing_;
};

}  // namespace

cli::VerbPtr push() { return std::make_unique<Push>(); }

}  // namespace osm::publish
