// What git's hooks do. The rule against counting twice needs no memory of commits: a commit that
// was amended, rebased or picked keeps its author date, which then is not its commit date, and adds
// nothing; and what one commit was given is taken when the next one asks.
#include "process/git.hpp"
#include "records/schema.hpp"
#include "study/spelling.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/hook.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace osm::log {
namespace {

namespace fs = std::filesystem;

constexpr auto patience = std::chrono::milliseconds(100);
constexpr std::int64_t most_apart = 60;  // seconds between author date and commit date of new work
constexpr off_t longest_hook_log = 64 * 1024;

// In the middle of these, commits are made from commits.
constexpr const char* signs_of_rewriting[] = {"rebase-merge", "rebase-apply", "CHERRY_PICK_HEAD",
                                              "REVERT_HEAD", "BISECT_LOG"};

bool is_rewriting(const fs::path& git_folder) {
    std::error_code ignored;
    return std::any_of(std::begin(signs_of_rewriting), std::end(signs_of_rewriting),
                       [&](const char* sign) { return fs::exists(git_folder / sign, ignored); });
}

// The repository that git called us from: as git says (a linked work tree, a folder that lies
// elsewhere), else by its files.
process::Repository calling_repository(const cli::Context& context) {
    const auto& here = context.world().here;
    if (const auto said = context.world().variable("GIT_DIR"))
        return process::repository_at(here, (here / *said).lexically_normal());
    auto found = process::find_repository(context.world().here);
    if (!found)
        text::fail(fmt::format("'{}' is in no git repository", context.world().here.string()));
    return *found;
}

// HEAD, when it is new work of its committer's; nullopt when it was made from other commits.
std::optional<study::Commit> new_commit(const process::Repository& repository) {
    const auto head = process::git_line(
        repository.work_tree,
        {"--git-dir=" + repository.git_folder.string(), "log", "-1", "--no-show-signature",
         "--no-color", "--encoding=UTF-8", "--date=format:%z",
         "--format=%H%x1f%at%x1f%ad%x1f%ct%x1f%ae%x1f%ce%x1f%P%x1f%s"});
    const auto fields = text::split(head, '\x1f');
    if (fields.size() < 8)
        text::fail_system("git does not say what was committed");
    const auto authored = text::whole_number(fields[1]).value_or(0);
    const auto committed = text::whole_number(fields[3]).value_or(0);
    const bool is_merge = fields[6].find(' ') != std::string_view::npos;
    if (std::abs(committed - authored) > most_apart || fields[4] != fields[5] || is_merge)
        return std::nullopt;
    return study::Commit{.at = {{authored}, process::read_offset(fields[2])},
                         .id = std::string{fields[0]},
                         .repository = {},
                         .topic = {},
                         .subject = std::string{fields[7]}};
}

void log_commit(cli::Context& context, const study::Commit& commit) {
    const auto rule = inference_rule(context);
    const auto reach = std::max(rule.gap, rule.addon) + time::Duration{1};
    study::Log log{context.system(), context.data()};
    log.append(
        commit.at.at - reach,
        [&](const std::vector<study::Past>& sessions) {
            std::vector<std::string> lines;
            for (const auto& session : study::infer({commit}, study::taken_by(sessions), rule))
                lines.push_back(study::line_of(session));
            return lines;
        },
        patience);
}

// One line a problem, for tell_hook_problems. As little as possible is asked of a machine on which
// something went wrong.
void note_problem(const cli::Context& context, const std::string& what) noexcept {
    try {
        const auto path = context.data() / ".osm" / "hook.log";
        const int fd =
            ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0600);
        if (fd < 0)
            return;
        const auto line =
            fmt::format("{}\t{}\n", text::escape(context.world().here.string()), what);
        if (::lseek(fd, 0, SEEK_END) < longest_hook_log)
            static_cast<void>(::write(fd, line.data(), line.size()) < 0);
        ::close(fd);
    } catch (...) {  // without a data folder there is nobody to tell
    }
}

void guarded(const cli::Context& context, const std::function<void()>& work) {
    try {
        work();
    } catch (const text::Failure& failure) {
        note_problem(context, text::to_line(failure.found().front(), context.tool()));
    } catch (const std::exception& error) {
        note_problem(context, error.what());
    }
}

}  // namespace

std::string repository_name(const fs::path& work_tree, const fs::path& common_folder) {
    auto folder = common_folder;
    const bool is_bare = folder.extension() == ".git" && folder.stem() != "";  // kata.git
    if (folder.filename() == ".git" || folder.filename() == ".bare")
        folder = folder.parent_path();
    const auto named = is_bare ? folder.stem() : folder.filename();
    for (const auto& name : {named.string(), work_tree.filename().string()})
        if (auto kebab = text::to_kebab(name); !kebab.empty())
            return kebab;
    // A name without a Latin letter is a topic as it is.
    auto own = study::as_topic_part(study::as_tag(text::escape(named.string())));
    return own.empty() ? "repository" : own;
}

bool is_data_folder(const cli::Context& context, const fs::path& work_tree) {
    std::error_code ignored;
    return fs::equivalent(work_tree, context.data(), ignored);
}

void after_commit(cli::Context& context, const HookOptions& options) {
    guarded(context, [&] {
        const auto repository = calling_repository(context);
        if (is_rewriting(repository.git_folder) || is_data_folder(context, repository.work_tree))
            return;
        const auto name = repository_name(repository.work_tree, repository.common_folder);
        const auto lock = clock_lock(context, patience);
        if (options.evidence_only || study::running(context.data())) {
            study::mark_commit(context.data(), {context.instant(), name});
            return;
        }
        auto commit = new_commit(repository);
        if (!commit || commit->at.at > context.instant())
            return;
        commit->repository = name;
        commit->topic = options.topic.value_or("code:" + name);
        log_commit(context, *commit);
    });
}

void after_rewrite(cli::Context& context) {
    guarded(context, [&] { study::mark_seen(context.data(), context.instant()); });
}

void tell_hook_problems(cli::Context& context) {
    const auto path = context.data() / ".osm" / "hook.log";
    const auto told = context.data() / ".osm" / "hook.told";
    if (context.common().quiet)
        return;  // who does not hear it is told another time
    // Moved away first, so that what a hook notes meanwhile is told next time.
    if (context.system().rename(path.c_str(), told.c_str()) != 0)
        return;
    text::Diagnostics problems;
    const auto bytes = file::read_whole(told).value_or("");
    for (const auto line : text::split(bytes, '\n')) {
        const auto tab = line.find('\t');
        if (tab == std::string_view::npos)
            continue;
        const std::string where{line.substr(0, tab)};
        problems.push_back(
            {.place = {},
             .what = fmt::format("the git hook in '{}': {}", where, line.substr(tab + 1)),
             .hint = fmt::format("osm-log import git '{}' makes up for it", where),
             .level = text::Level::warning});
    }
    context.warn(problems);
    file::remove(context.system(), told);
}

}  // namespace osm::log
