// Installing the git hook. git waits for a hook, so ours starts osm-log beside it and is gone: the
// shell's start is all that a commit waits for.
#include "file/store.hpp"
#include "process/git.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/hook_script.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::log {
namespace {

namespace fs = std::filesystem;
using Kind = StandingHook::Kind;

// Where git looks for hooks, and where a person is to write into them.
struct Place {
    fs::path folder;
    fs::path written;        // another folder under husky, which makes its own from these
    std::string whose = {};  // what must be said about it
};

[[noreturn]] void fail_without_repository(const fs::path& folder) {
    text::fail(fmt::format("'{}' is in no git repository", folder.lexically_normal().string()),
               "name the folder of one");
}

// The folder that core.hooksPath names may be everybody's.
std::string whose(const fs::path& folder, const fs::path& hooks) {
    const auto scope = process::git_line(folder, {"config", "--show-scope", "core.hooksPath"});
    if (scope.empty())
        return {};
    if (scope.starts_with("global") || scope.starts_with("system"))
        return "these hooks are run in every repository: git's core.hooksPath is " +
               scope.substr(0, scope.find('\t'));
    const auto top = process::git_line(folder, {"rev-parse", "--show-toplevel"});
    const auto below = hooks.lexically_relative(top);
    const bool is_shared = !top.empty() && !below.empty() && *below.begin() != "..";
    return is_shared && *below.begin() != ".git"
               ? fmt::format(
                     "'{}' is a folder of the work tree: do not commit these hooks, they "
                     "name folders of yours",
                     below.string())
               : std::string{};
}

Place place_of(const fs::path& folder) {
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        fail_without_repository(folder);
    const auto answer =
        process::git(folder, {"rev-parse", "--path-format=absolute", "--git-path", "hooks"});
    if (!answer.ok() && answer.err.find("not a git repository") != std::string::npos)
        fail_without_repository(folder);
    if (!answer.ok())
        text::fail_system("git does not say where its hooks are: " +
                          std::string{text::trim(answer.err.substr(0, answer.err.find('\n')))});
    // git parts nothing but lines here: in such a path the first line names another folder.
    if (answer.out.find('\n') + 1 != answer.out.size())
        text::fail(fmt::format("the path of the hooks, '{}', has a line break in it",
                               text::escape(answer.out.substr(0, answer.out.size() - 1))),
                   "give the folder another name");
    const auto hooks = fs::path{answer.out.substr(0, answer.out.find('\n'))}.lexically_normal();
    const bool husky = hooks.filename() == "_" && hooks.parent_path().filename() == ".husky";
    return {hooks, husky ? hooks.parent_path() : hooks, whose(folder, hooks)};
}

// What stands for git to run: under husky the file that its own hook runs.
StandingHook standing(const Place& place, std::string_view name) {
    if (place.folder != place.written)
        if (auto written = standing_hook(place.written / name, name); written.kind != Kind::none) {
            written.executable = true;  // husky asks for no more than a file
            return written;
        }
    return standing_hook(place.folder / name, name);
}

[[noreturn]] void refuse_foreign(cli::Context& context, const Place& place, const HookCall& call,
                                 const std::string& foreign) {
    for (auto name = hook_names.rbegin(); name != hook_names.rend(); ++name)
        context.print(hook_line(*name, call) + "\n");
    auto how = std::string{"add these lines to post-commit and to post-rewrite"};
    if (place.folder != place.written)
        how += fmt::format(" in '{}', which husky runs", place.written.string());
    else if (foreign.find("lefthook") != std::string::npos)
        how = "these are lefthook's: let them run these lines, from lefthook-local.yml";
    text::refuse(fmt::format("a hook of yours stands in '{}' already, and stays as it is",
                             place.folder.string()),
                 how);
}

// New options win, what was said before stands: a topic of old is not lost in a second install.
HookOptions with_former(HookOptions options, const HookOptions& former) {
    if (options.topic || options.evidence_only)
        return options;
    return former;
}

std::string in_words(const HookOptions& options) {
    if (options.evidence_only)
        return ", evidence only";
    return options.topic ? ", under " + *options.topic : std::string{};
}

// Both hooks are written beside their places before either is moved there, and the first is put
// back when the second cannot be: there are both, or what there was.
class Installation {
public:
    Installation(cli::Context& context, fs::path folder, const HookCall& call)
        : system_(context.system()), folder_(std::move(folder)), call_(call) {}

    void run() {
        for (const auto name : hook_names)
            write(fresh(name), hook_script(name, call_));
        const auto former = standing_hook(folder_ / hook_names[0], hook_names[0]);
        if (former.kind != Kind::none)
            write(kept(), former.bytes);
        try {
            for (const auto name : hook_names)
                file::move(system_, fresh(name), folder_ / name);
        } catch (const text::Failure&) {
            put_back(former.kind != Kind::none);
            throw;
        }
        system_.unlink(kept().c_str());
    }

    // What an installation that failed leaves behind.
    void clear() noexcept {
        for (const auto name : hook_names)
            system_.unlink(fresh(name).c_str());
        system_.unlink(kept().c_str());
    }

private:
    fs::path fresh(std::string_view name) const { return folder_ / fmt::format(".{}.osm", name); }

    fs::path kept() const { return folder_ / ".post-rewrite.osm-former"; }

    void write(const fs::path& path, const std::string& bytes) {
        file::remove(system_, path);
        file::create(system_, path, bytes, 0755);
    }

    // By names alone, for on this disk something has just failed. Where the second hook is in its
    // place, only the disk did not say so.
    void put_back(bool is_kept) {
        struct stat state = {};
        if (system_.stat(fresh(hook_names[1]).c_str(), &state) != 0)
            return;
        const auto first = folder_ / hook_names[0];
        if (is_kept)
            system_.rename(kept().c_str(), first.c_str());
        else
            system_.unlink(first.c_str());
    }

    file::System& system_;
    fs::path folder_;
    const HookCall& call_;
};

}  // namespace

void install_hooks(cli::Context& context, const fs::path& folder, const HookOptions& options) {
    const auto place = place_of(folder);
    if (const auto found = process::find_repository(folder);
        found && is_data_folder(context, found->work_tree))
        text::refuse(fmt::format("'{}' is the data folder: its commits are records, no study",
                                 context.data().string()),
                     "name a repository that you study with");
    HookCall call{context.world().program, fs::absolute(context.data()).lexically_normal(),
                  options};
    bool all_call = true;
    const StandingHook* foreign = nullptr;
    std::array<StandingHook, hook_names.size()> found;
    for (std::size_t i = 0; i < found.size(); ++i) {
        found[i] = standing(place, hook_names[i]);
        all_call = all_call && found[i].kind == Kind::calls_us;
        if (found[i].kind == Kind::foreign || found[i].kind == Kind::calls_us)
            foreign = &found[i];
        call.options = with_former(call.options, found[i].call.options);
    }
    if (all_call && !options.topic && !options.evidence_only) {
        context.say(fmt::format("the hooks in {} call osm-log already", place.written.string()));
        return;
    }
    if (foreign != nullptr)
        refuse_foreign(context, place, call, foreign->bytes);
    if (!place.whose.empty())
        context.warn({{.place = {}, .what = place.whose, .level = text::Level::warning}});
    file::make_folder(context.system(), place.folder);
    Installation installation{context, place.folder, call};
    try {
        installation.run();
    } catch (const text::Failure&) {
        installation.clear();
        throw;
    }
    context.say(fmt::format("installed post-commit and post-rewrite in {}{}", place.folder.string(),
                            in_words(call.options)));
}

bool print_hooks(cli::Context& context, const fs::path& folder) {
    const auto place = place_of(folder);
    const auto data = fs::absolute(context.data()).lexically_normal();
    bool all = true;
    for (auto name = hook_names.rbegin(); name != hook_names.rend(); ++name) {
        const auto found = standing(place, *name);
        std::string what = "not installed";
        if (found.kind == Kind::foreign)
            what = "not ours";
        else if (found.kind == Kind::calls_us)
            what = fmt::format("yours, calls osm-log in line {}", found.line);
        else if (found.kind == Kind::ours)
            what = "installed";
        if (found.call.data != data && !found.call.data.empty())
            what += ", for " + found.call.data.string();
        what += in_words(found.call.options);
        if (found.kind != Kind::none && found.kind != Kind::foreign && !found.executable)
            what += ", not executable: git does not run it";
        all = all && found.works();
        context.print(fmt::format("{}: {}\n", (place.folder / *name).string(), what));
    }
    return all;
}

void remove_hooks(cli::Context& context, const fs::path& folder) {
    const auto place = place_of(folder);
    bool any = false;
    std::string written;
    for (auto name = hook_names.rbegin(); name != hook_names.rend(); ++name) {
        const auto found = standing(place, *name);
        if (found.kind == Kind::calls_us && written.empty())
            written = fmt::format("; line {} of {} is yours to remove", found.line, *name);
        if (found.kind != Kind::ours)
            continue;
        file::remove(context.system(), place.folder / *name);
        context.say(fmt::format("removed {}", (place.folder / *name).string()));
        any = true;
    }
    if (!any)
        text::refuse(fmt::format("no hook of osm-log is in '{}'{}", place.folder.string(), written),
                     written.empty() ? "osm-log hook status says what is there" : "");
}

}  // namespace osm::log
