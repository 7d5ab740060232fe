// osm-publish commit - check, then what is new and changed into the public repository.
#include "publish/message.hpp"
#include "publish/posts.hpp"
#include "publish/survey.hpp"
#include "screen/screen.hpp"
#include "study/sessions.hpp"
#include "text/words.hpp"
#include "tools/publish/recording.hpp"
#include "tools/publish/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::publish {
namespace {

class Commit final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"commit", "put what is new and changed into the public repository"};
    }

    void declare(cli::Options& options) override {
        options.value("-m,--message", "MESSAGE", message_, "instead of the one made from the diff");
        options.flag("--dry-run", dry_run_, "show the commit, write nothing");
        options.example("osm-publish commit", "check first; one finding, and nothing is written");
        options.example("osm-publish commit --dry-run", "the message as it would be");
        options.remark(
            "The repository is [publish] repository in osm.toml and is made when it is not there. "
            "What others put into it is kept. Pushing is git's: git push.");
    }

    cli::Exit run(cli::Context& context) override {
        refuse_odd_message();
        const Sources sources = read_sources(context.data(), context.settings());
        if (!sources.repository)
            text::fail("no public repository is named",
                       "write it into osm.toml: [publish], repository = \"../public\"");
        auto repository = git::Repository::open(*sources.repository);
        Survey found = checked(sources, repository, context);
        const git::Publication publication = take_publication(found);
        const git::Difference difference =
            repository ? repository->difference(publication) : all_new(publication);
        if (!difference.obstacles.empty())
            refuse(difference.obstacles);
        if (difference.empty())
            return nothing_new(found, repository, context);

        const std::string text = compose(found, publication, difference, repository, context);
        refuse_secrets(text);
        if (dry_run_) {
            context.print(text);
            return cli::Exit::done;
        }
        record_missed(repository, context);
        const auto author = repository ? repository->author(context.now())
                                       : git::Repository::default_author(context.now());
        Committed made{context.now(), {}, difference, withdrawn(difference, repository)};
        const auto commit = [&] {
            if (!repository)
                repository = git::Repository::open_or_create(*sources.repository);
            made.id = repository->commit(publication, difference, text, author);
            context.say(fmt::format("committed {} to {}: {}", made.id.substr(0, 7),
                                    repository->folder().string(),
                                    text.substr(0, text.find('\n'))));
            context.warn(repository->left_undone());
        };
        commit_and_record(found, made, commit, context);
        return cli::Exit::done;
    }

private:
    [[noreturn]] static void refuse(text::Diagnostics why) {
        why.push_back({{}, "nothing was committed", {}, text::Level::error});
        throw text::Failure(text::Stop::decision, std::move(why));
    }

    // Looks at everything; what already stands in the repository is not screened again.
    static Survey checked(const Sources& sources, const std::optional<git::Repository>& repository,
                          cli::Context& context) {
        const auto out_already = [&](const std::string& target, std::string_view bytes) {
            return repository && repository->head_holds(target, bytes);
        };
        Survey found = survey(sources, out_already);
        text::Diagnostics errors, warnings;
        for (const Finding& finding : found.findings)
            (finding.severity == text::Level::error ? errors : warnings)
                .push_back(to_diagnostic(finding));
        context.warn(warnings);
        if (!errors.empty())
            refuse(std::move(errors));
        refuse_lost_notes(sources, repository);
        return found;
    }

    // A folder that is not there (not mounted, renamed) is no wish to take every note back.
    static void refuse_lost_notes(const Sources& sources,
                                  const std::optional<git::Repository>& repository) {
        std::error_code error;
        if (!repository || std::filesystem::exists(sources.data / "notes", error))
            return;
        if (repository->holds_below("notes"))
            text::refuse(fmt::format("'{}' is missing, and its notes are public; nothing was "
                                     "committed",
                                     (sources.data / "notes").string()),
                         "bring it back; to withdraw all notes make it an empty folder");
    }

    // The message goes out too, with what was typed into it, and the names of the files.
    static void refuse_secrets(const std::string& message) {
        text::Diagnostics why;
        for (const auto& secret : screen::screen_bytes("message", message))
            why.push_back({{},
                           fmt::format("the message holds {}: {}", secret.what,
                                       text::escape(secret.redacted)),
                           "leave it out",
                           text::Level::error});
        if (!why.empty())
            refuse(std::move(why));
    }

    static git::Difference all_new(const git::Publication& publication) {
        git::Difference difference;
        for (const auto& [path, staged] : publication.files)
            difference.added.push_back(path);
        return difference;
    }

    cli::Exit nothing_new(const Survey& found, const std::optional<git::Repository>& repository,
                          cli::Context& context) const {
        const auto out = std::ranges::count(found.candidates, State::is_public, &Candidate::state);
        context.say(out == 0
                        ? "nothing is public: osm-publish list --why says why"
                        : fmt::format("nothing new: {} out already", text::counted(out, "file")));
        if (dry_run_)
            return cli::Exit::done;
        record_missed(repository, context);
        Committed nothing{context.now(), {}, {}, {}};
        commit_and_record(
            found, nothing, [] {}, context);
        return cli::Exit::done;
    }

    std::string compose(const Survey& found, const git::Publication& publication,
                        const git::Difference& difference,
                        const std::optional<git::Repository>& repository,
                        cli::Context& context) const {
        const auto before = [&](const std::string& path) {
            return repository ? repository->head_bytes(path) : std::nullopt;
        };
        return message({publication, difference, found.candidates, before,
                        context.now().day(context.day_start()), studied(repository, context)},
                       message_);
    }

    // Since our last commit; nothing before the first.
    static std::optional<time::Duration> studied(const std::optional<git::Repository>& repository,
                                                 cli::Context& context) {
        const auto newest = repository ? repository->newest_marked(trailer) : std::nullopt;
        if (!newest)
            return std::nullopt;
        const auto since = newest->at.at;
        time::Duration sum;
        text::Diagnostics faults;
        study::each(context.data(), context.now().at, faults, [&](const study::Session& session) {
            if (session.end.at > since)
                sum += session.end.at - std::max(session.start.at, since);
        });
        return sum;
    }

    static std::vector<Note> withdrawn(const git::Difference& difference,
                                       const std::optional<git::Repository>& repository) {
        std::vector<Note> gone;
        for (const auto& path : difference.removed)
            if (path.starts_with("notes/"))
                if (const auto bytes = repository->head_bytes(path))
                    gone.push_back(read_note(path, *bytes));
        return gone;
    }

    void refuse_odd_message() const {
        if (!message_)
            return;
        if (text::trim(*message_).empty())
            text::fail("the message is empty", "leave -m out for the one made from the diff");
        std::string plain = *message_;
        std::ranges::replace_if(
            plain, [](char c) { return c == '\n' || c == '\t'; }, ' ');
        if (text::escape(plain) != plain)
            text::fail(fmt::format("the message holds what is no text: '{}'", plain),
                       "write it without control characters, in UTF-8");
    }

    std::optional<std::string> message_;
    bool dry_run_ = false;
};

}  // namespace

cli::VerbPtr commit() { return std::make_unique<Commit>(); }

}  // namespace osm::publish
