#include "tools/publish/committing.hpp"

#include "publish/kinds.hpp"
#include "publish/memory.hpp"
#include "publish/message.hpp"
#include "study/sessions.hpp"
#include "text/words.hpp"
#include "tools/publish/recording.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace osm::publish {
namespace {

const std::string nothing_committed = "nothing was committed";

git::Difference all_new(const git::Publication& publication) {
    git::Difference difference;
    for (const auto& [path, staged] : publication.files)
        difference.added.push_back(path);
    return difference;
}

// Since our last commit; nothing before the first.
std::optional<time::Duration> studied(const std::optional<git::Repository>& repository,
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

// The hint works as it is pasted.
[[noreturn]] void refuse_no_repository(const cli::Context& context) {
    const auto file = (context.data() / "osm.toml").string();
    constexpr std::string_view line = "repository = \"../public\"";
    text::fail("no public repository is named",
               context.settings().table("publish")
                   ? fmt::format("write it into '{}', below [publish]: {}", file, line)
                   : fmt::format("printf '[publish]\\n{}\\n' >> '{}'", line, file));
}

std::vector<Note> withdrawn(const git::Difference& difference,
                            const std::optional<git::Repository>& repository) {
    std::vector<Note> gone;
    for (const auto& path : difference.removed)
        if (is_post(path))
            if (const auto bytes = repository->head_bytes(path))
                gone.push_back(read_note(path, *bytes));
    return gone;
}

// What is out and has not changed was warned of when it went out; check tells it again.
void forget_old_warnings(Survey& found) {
    if (found.findings.empty())
        return;
    std::set<std::string_view> old;
    for (const Candidate& candidate : found.candidates)
        if (candidate.state == State::is_public && candidate.staged.in_head)
            old.insert(candidate.path);
    std::erase_if(found.findings, [&](const Finding& finding) {
        return finding.severity == text::Level::warning && old.contains(finding.path);
    });
}

// Whoever waits for a hook to run, or for a signature, sees that they come with the commit.
void tell_who_commits(const std::optional<git::Repository>& repository, cli::Context& context) {
    const auto reasons = repository ? repository->reasons_for_git() : std::vector<std::string>();
    if (!reasons.empty())
        context.say(fmt::format("would be committed by git: {}", text::join(reasons, "; ")));
}

// What would stop the commit though all is clean.
void warn_of_no_author(const std::optional<git::Repository>& repository, cli::Context& context) {
    try {
        if (repository)
            repository->author(context.now());
        else
            git::Repository::default_author(context.now());
    } catch (const text::Failure& failure) {
        auto why = failure.found();
        for (auto& one : why)
            one.level = text::Level::warning;
        context.warn(why);
    }
}

// A note that is taken back is not unsaid; one that only has another name now is out still.
void tell_of_history(const Committed& made, const Survey& found, cli::Context& context) {
    const auto is_out = [&](const Note& gone) {
        return std::ranges::any_of(found.candidates, [&](const Candidate& candidate) {
            return candidate.state == State::is_public && candidate.note &&
                   candidate.note->title == gone.title;
        });
    };
    std::vector<std::string> titles;
    for (const Note& gone : made.withdrawn)
        if (!is_out(gone))
            titles.push_back(fmt::format("'{}'", gone.title));
    if (!titles.empty())
        context.say(fmt::format("withdrawn: {}; the history of the repository keeps what was there",
                                text::join(titles, ", ")));
}

}  // namespace

Sources sources_with_repository(const cli::Context& context) {
    Sources sources = read_sources(context.data(), context.settings());
    if (!sources.repository)
        refuse_no_repository(context);
    return sources;
}

void Committing::declare(cli::Options& options) {
    options.value("-m,--message", "MESSAGE", message_, "instead of the one made from the diff");
    options.flag("--dry-run", dry_run_, "say what would be done, write nothing");
    backend_.declare(options);
}

bool Committing::run(cli::Context& context, const Sources& sources,
                     const Measures& measures) const {
    refuse_odd_message(measures);
    auto repository = git::Repository::open(*sources.repository, backend());
    if (repository && !dry_run_)
        repository->finish_stopped();
    const auto out_already = [&](const std::string& target, std::string_view bytes) {
        return repository && repository->head_holds(target, bytes);
    };
    Memory memory(context.data(), measures.name, [&](std::string_view target) {
        return repository ? repository->head_id(target) : std::string_view();
    });
    Survey found = survey(sources, measures, out_already, &memory);  // what is out is not screened
    if (!dry_run_)
        memory.keep();
    forget_old_warnings(found);
    require_clean(found.findings, measures, context, nothing_committed);
    refuse_lost_notes(sources, repository);
    git::Publication publication = take_publication(found);
    publication.ours_at = memory.ours_at();
    const git::Difference difference =
        repository ? repository->difference(publication) : all_new(publication);
    if (!difference.obstacles.empty())
        refuse(difference.obstacles, nothing_committed);
    if (difference.empty()) {
        tell_nothing_new(found, repository, context);
        return false;
    }

    const std::string text = compose(found, publication, difference, repository, context);
    refuse_secrets(text, measures);
    if (dry_run_) {
        context.print(text);
        tell_who_commits(repository, context);
        warn_of_no_author(repository, context);
        return true;
    }
    const auto author = repository ? repository->author(context.now())
                                   : git::Repository::default_author(context.now());
    refuse_secret_author(author, measures);
    Ledger ledger(context.data(), context.now().at);
    record_missed(repository, ledger, context);
    Committed made{context.now(), {}, difference, withdrawn(difference, repository)};
    const auto commit = [&] {
        if (!repository)
            repository = git::Repository::open_or_create(*sources.repository, backend());
        made.id = repository->commit(publication, difference, text, author);
        context.say(fmt::format("committed {} to {}: {}", made.id.substr(0, 7),
                                repository->folder().string(), text.substr(0, text.find('\n'))));
        if (difference.all_ours)
            memory.keep_ours_at(made.id);
        context.warn(repository->left_undone());
    };
    commit_and_record(found, made, commit, ledger, context);
    tell_of_history(made, found, context);
    repository->tidy_up();
    return true;
}

// The message goes out too, with what was typed into it, and the names of the files.
void Committing::refuse_secrets(const std::string& message, const Measures& measures) const {
    text::Diagnostics why;
    for (const auto& secret : measures.screening.text("message", message))
        if (secret.severity == text::Level::error && !measures.allowed.covers(secret))
            why.push_back({{},
                           fmt::format("the message holds {}: {}", secret.what,
                                       text::escape(secret.redacted)),
                           "leave it out",
                           text::Level::error});
    if (!why.empty())
        refuse(std::move(why), nothing_committed);
}

// Every commit shows it; a push would refuse them all.
void Committing::refuse_secret_author(const git::Signature& author,
                                      const Measures& measures) const {
    text::Diagnostics why;
    const auto look_at = [&](const std::string& what, std::string_view word, std::string key) {
        for (const auto& secret : measures.screening.text("author", word))
            if (secret.severity == text::Level::error && !measures.allowed.covers(secret))
                why.push_back({{},
                               fmt::format("the author's {} holds {}: {}", what, secret.what,
                                           text::escape(secret.redacted)),
                               "git config --global " + key,
                               text::Level::error});
    };
    look_at("name", author.name, "user.name NAME");
    // The address itself may be shown: its learner has it in every commit.
    look_at("address", author.email.substr(0, author.email.find('@')), "user.email ADDRESS");
    if (!why.empty())
        refuse(std::move(why), nothing_committed);
}

void Committing::tell_nothing_new(const Survey& found,
                                  const std::optional<git::Repository>& repository,
                                  cli::Context& context) const {
    const auto out = std::ranges::count(found.candidates, State::is_public, &Candidate::state);
    context.say(out == 0
                    ? "nothing is public yet: a note goes out by a line 'publish: true' in its "
                      "header (osm-publish list --why tells of each)"
                    : fmt::format("nothing new: {} out already", text::counted(out, "file")));
    if (dry_run_)
        return;
    Ledger ledger(context.data(), context.now().at);
    record_missed(repository, ledger, context);
    Committed nothing{context.now(), {}, {}, {}};
    commit_and_record(
        found, nothing, [] {}, ledger, context);
}

std::string Committing::compose(const Survey& found, const git::Publication& publication,
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

void Committing::refuse_odd_message(const Measures& measures) const {
    if (!message_)
        return;
    if (text::trim(*message_).empty())
        text::fail("the message is empty", "leave -m out for the one made from the diff");
    std::string plain = *message_;
    std::ranges::replace_if(
        plain, [](char c) { return c == '\n' || c == '\t'; }, ' ');
    if (text::escape(plain) != plain)
        text::fail(fmt::format("the message holds what is no text: '{}'",
                               measures.screening.masked(plain)),
                   "write it without control characters, in UTF-8");
}

}  // namespace osm::publish
