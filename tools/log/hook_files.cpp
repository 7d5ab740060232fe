// Installing the git hook. git waits for a hook, so ours starts osm-log beside it and is gone: the
// shell's start is all that a commit waits for. Every descriptor is closed to whoever reads the
// commit's output, and the hook's own exit status is always 0.
#include "file/store.hpp"
#include "process/git.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/hook.hpp"

#include <fmt/core.h>

#include <array>

namespace osm::log {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 2> names{"post-commit", "post-rewrite"};
constexpr std::string_view mark = "# osm-log hook: study time from commits";
constexpr std::size_t longest_hook = std::size_t{1} << 20;

std::string quoted(const std::string& word) {
    std::string safe = "'";
    for (const char c : word)
        safe += c == '\'' ? std::string{"'\\''"} : std::string{c};
    return safe + "'";
}

// Where git looks for this repository's hooks.
fs::path hooks_folder(const fs::path& folder) {
    if (!process::find_repository(folder))
        text::fail(fmt::format("'{}' is in no git repository", folder.lexically_normal().string()),
                   "name the folder of one");
    const auto hooks = process::git_line(folder, {"rev-parse", "--git-path", "hooks"});
    if (hooks.empty())
        text::fail_system("git does not say where its hooks are");
    return (folder / hooks).lexically_normal();
}

std::string line_of(const cli::Context& context, std::string_view name,
                    const HookOptions& options) {
    auto line = fmt::format("{} hook {} --data {}", quoted(context.world().program.string()), name,
                            quoted(fs::absolute(context.data()).lexically_normal().string()));
    if (name == names[0] && options.topic)
        line += " --topic " + quoted(*options.topic);
    if (name == names[0] && options.evidence_only)
        line += " --evidence-only";
    return line + " </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- &";
}

std::string script(const std::string& line) {
    return fmt::format(
        "#!/bin/sh\n"
        "{}; 'osm-log hook remove' takes it away.\n"
        "# It runs beside the commit; OSM_HOOK_WAIT=1 makes the commit wait for it.\n"
        "{}\n"
        "${{OSM_HOOK_WAIT:+wait}}\n"
        "exit 0\n",
        mark, line);
}

enum class Standing { none, ours, foreign };

Standing standing(const fs::path& hook) {
    const auto bytes = file::read_whole(hook, longest_hook);
    if (!bytes)
        return Standing::none;
    return bytes->find(mark) != std::string::npos ? Standing::ours : Standing::foreign;
}

void write(cli::Context& context, const fs::path& hook, const std::string& bytes) {
    if (standing(hook) == Standing::ours)
        file::remove(context.system(), hook);
    file::create(context.system(), hook, bytes, 0755);
}

}  // namespace

void install_hooks(cli::Context& context, const fs::path& folder, const HookOptions& options) {
    const auto hooks = hooks_folder(folder);
    bool foreign = false;
    for (const auto name : names)
        foreign = foreign || standing(hooks / name) == Standing::foreign;
    if (foreign) {
        for (const auto name : names)
            context.print(line_of(context, name, options) + "\n");
        text::refuse(fmt::format("a hook of yours stands in '{}' already, and stays as it is",
                                 hooks.string()),
                     "add these lines to post-commit and to post-rewrite");
    }
    file::make_folder(context.system(), hooks);
    for (const auto name : names)
        write(context, hooks / name, script(line_of(context, name, options)));
    context.say(fmt::format("installed post-commit and post-rewrite in {}", hooks.string()));
}

bool print_hooks(cli::Context& context, const fs::path& folder) {
    const auto hooks = hooks_folder(folder);
    bool all = true;
    for (const auto name : names) {
        const auto found = standing(hooks / name);
        all = all && found == Standing::ours;
        context.print(fmt::format("{}: {}\n", (hooks / name).string(),
                                  found == Standing::ours      ? "installed"
                                  : found == Standing::foreign ? "not ours"
                                                               : "not installed"));
    }
    return all;
}

void remove_hooks(cli::Context& context, const fs::path& folder) {
    const auto hooks = hooks_folder(folder);
    bool any = false;
    for (const auto name : names) {
        if (standing(hooks / name) != Standing::ours)
            continue;
        file::remove(context.system(), hooks / name);
        context.say(fmt::format("removed {}", (hooks / name).string()));
        any = true;
    }
    if (!any)
        text::refuse(fmt::format("no hook of osm-log is in '{}'", hooks.string()),
                     "a line added to a hook of yours is yours to remove");
}

}  // namespace osm::log
