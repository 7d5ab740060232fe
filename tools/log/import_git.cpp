// osm-log import git - study time from the history of repositories.
#include "tools/log/import_git.hpp"

#include "process/git.hpp"
#include "records/reader.hpp"
#include "records/schema.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "time/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/hook.hpp"
#include "tools/log/import.hpp"
#include "tools/log/topics.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

namespace osm::log {
namespace {

constexpr std::string_view everyone = "all";

struct Imported {
    std::string name;
    std::int64_t commits = 0;
    std::int64_t sessions = 0, known = 0;
    time::Duration spent;
};

// Says on a terminal how far git has come, once that takes long; takes it back in the end.
class Progress {
public:
    Progress(const cli::Context& context, std::string name)
        : world_(context.world()),
          is_shown_(world_.err_is_terminal && !context.common().quiet),
          name_(std::move(name)) {}

    ~Progress() {
        if (said_)
            world_.write_err("\r\x1b[K");
    }

    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    std::function<void(std::int64_t)> counting() const {
        constexpr std::int64_t long_history = 5000;  // a quarter of a second of git's
        return [this](std::int64_t commits) {
            if (!is_shown_ || commits < long_history)
                return;
            said_ = true;
            world_.write_err(fmt::format("\r{}: {} commits read\x1b[K", name_, commits));
        };
    }

private:
    const cli::World& world_;
    bool is_shown_;
    std::string name_;
    mutable bool said_ = false;
};

class GitHistory final : public Importer {
public:
    void declare(cli::Options& options) override {
        options.values("--author", "EMAIL", authors_,
                       "whose commits; each repository's user.email without it; all: everyone's");
        options.value("--gap", "LENGTH", gap_, "commits so far apart are one session; 60m");
        options.value("--addon", "LENGTH", addon_, "work before a commit that stands alone; 30m");
        options.flag("--calibrate", calibrate_,
                     "add nothing; find the gap and the addon that fit the weeks you clocked");
        options.example("osm-log import git ~/kata", "what you committed there");
        options.remark(
            "From git, by the rule of the git hook, over all the repositories together; time that "
            "is in the log already is not added, so a second import adds nothing.");
    }

    cli::Exit run(cli::Context& context, std::span<const std::string> folders,
                  const ImportOptions& options) override {
        rule_ = rule(context);
        topic_ = topic_of(context, options.topic);
        dry_run_ = options.dry_run;
        for (const auto& folder : folders)
            read(context, folder);
        if (calibrate_)
            return print_calibration(context, commits_, rule_, topic_);
        const auto lock = clock_lock(context);
        if (dry_run_)
            decide(context, study::Log{context.system(), context.data()}.after(since()));
        else
            context.warn(study::Log{context.system(), context.data()}.append(
                since(), [&](const auto& sessions) { return decide(context, sessions); }));
        context.warn_all(left_out_);
        say(context);
        return cli::Exit::done;
    }

private:
    // As git would sign a commit there.
    static std::string own_email(const std::filesystem::path& folder) {
        const auto signature = process::git_line(folder, {"var", "GIT_AUTHOR_IDENT"});
        const auto begin = signature.find('<') + 1;
        auto email = signature.substr(begin, signature.find('>') - begin);
        if (signature.empty() || email.empty())
            text::fail(fmt::format("git knows no user.email in '{}'", folder.string()),
                       "say --author EMAIL, or --author all");
        return email;
    }

    void read(const cli::Context& context, const std::string& word) {
        const auto folder = (context.world().here / word).lexically_normal();
        const auto repository = process::find_repository(folder);
        if (!repository)
            text::fail(fmt::format("'{}' is in no git repository", word), "name the folder of one");
        const auto name = repository_name(repository->work_tree, repository->common_folder);
        auto authors = authors_.empty() ? std::vector{own_email(folder)} : authors_;
        if (std::find(authors.begin(), authors.end(), everyone) != authors.end())
            authors.clear();
        const Progress progress{context, name};
        const auto found = process::commits(folder, authors, progress.counting());
        if (found.empty() && !authors.empty())
            refuse_nobody(folder, word, authors);
        auto& imported = imported_.emplace_back();
        imported.name = name;
        for (const auto& commit : found) {
            if (commit.authored > context.now().at.seconds)
                continue;
            ++imported.commits;
            commits_.push_back({{{commit.authored}, commit.offset},
                                commit.id,
                                name,
                                topic_.value_or("code:" + name),
                                commit.subject});
        }
    }

    // Names those who did commit, most first, so that the right --author can be written.
    [[noreturn]] static void refuse_nobody(const std::filesystem::path& folder,
                                           const std::string& word,
                                           const std::vector<std::string>& authors_wanted) {
        std::map<std::string, int> counts;
        for (const auto& commit : process::commits(folder))
            ++counts[commit.author];
        std::vector<std::pair<std::string, int>> authors{counts.begin(), counts.end()};
        std::stable_sort(authors.begin(), authors.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        std::string known;
        for (std::size_t i = 0; i < std::min<std::size_t>(authors.size(), 3); ++i)
            known +=
                fmt::format("{} {} ({})", i == 0 ? "" : ",", authors[i].first, authors[i].second);
        text::refuse(
            fmt::format("no commit of '{}' is in '{}'", text::join(authors_wanted, "' or '"), word),
            authors.empty() ? "the repository has no commits"
                            : "--author EMAIL, or --author all; there are" + known);
    }

    study::Rule rule(const cli::Context& context) const {
        auto rule = inference_rule(context);
        if (gap_)
            rule.gap = time::read_duration(*gap_);
        if (addon_)
            rule.addon = time::read_duration(*addon_);
        return rule;
    }

    // All that is taken could matter to somebody: gaps may be of any length.
    static time::Instant since() { return {}; }

    std::vector<std::string> decide(const cli::Context& context,
                                    const std::vector<study::Past>& sessions) {
        auto taken = study::taken_by(sessions);
        if (const auto open = study::running(context.data()))
            taken.push_back({open->start.at, context.now().at});
        std::vector<std::string> lines;
        fresh_ = study::infer(commits_, taken, rule_);
        std::erase_if(fresh_, [&](const auto& session) { return leaves_out(session); });
        for (const auto& session : study::infer(commits_, {}, rule_))
            ++part_of(session).known;
        for (const auto& session : fresh_) {
            lines.push_back(study::line_of(session));
            auto& part = part_of(session);
            ++part.sessions;
            part.known -= part.known > 0 ? 1 : 0;
            part.spent += session.end.at - session.start.at;
        }
        return lines;
    }

    // What the log cannot hold, such as work before 1970, is named and keeps nothing else out.
    bool leaves_out(const study::Inferred& session) {
        std::string why;
        try {
            records::Row row;
            const auto line = study::line_of(session);
            if (const auto faults = records::check_line(records::study, line, row); !faults.empty())
                why = faults.front().what;
        } catch (const text::Failure& failure) {
            why = failure.found().front().what;
        }
        if (why.empty())
            return false;
        --part_of(session).known;  // it will be counted as if it were
        left_out_.push_back({{},
                             fmt::format("left out: commit {} of {}: {}",
                                         session.last_id.substr(0, 12), session.repository, why),
                             {},
                             text::Level::warning});
        return true;
    }

    Imported& part_of(const study::Inferred& session) {
        return *std::ranges::find(imported_, session.repository, &Imported::name);
    }

    void say(cli::Context& context) const {
        Imported all;
        const auto line = [&](const Imported& part) {
            context.say(
                fmt::format("{}: {}, {} {}, {}", part.name, text::counted(part.commits, "commit"),
                            dry_run_ ? "would add" : "added",
                            text::counted(part.sessions, "session"), time::to_clock(part.spent)) +
                (part.known > 0 ? fmt::format("; {} known before", part.known) : ""));
        };
        for (const auto& part : imported_) {
            line(part);
            all.commits += part.commits;
            all.sessions += part.sessions;
            all.known += part.known;
            all.spent += part.spent;
        }
        all.name = "total";
        line(all);
        if (dry_run_)
            say_sessions(context);
    }

    void say_sessions(cli::Context& context) const {
        constexpr std::size_t most = 20;
        for (std::size_t i = 0; i < std::min(fresh_.size(), most); ++i)
            context.say(fmt::format("  {} from {}, {}", fresh_[i].topic,
                                    in_full(fresh_[i].start, fresh_[i].end),
                                    time::to_clock(fresh_[i].end.at - fresh_[i].start.at)));
        if (fresh_.size() > most)
            context.say(fmt::format("  and {} more", fresh_.size() - most));
    }

    std::optional<std::string> topic_, gap_, addon_;
    std::vector<std::string> authors_;
    bool dry_run_ = false, calibrate_ = false;
    study::Rule rule_;
    std::vector<study::Commit> commits_;
    std::vector<Imported> imported_;
    std::vector<study::Inferred> fresh_;
    text::Diagnostics left_out_;
};

}  // namespace

std::unique_ptr<Importer> import_git() { return std::make_unique<GitHistory>(); }

}  // namespace osm::log
