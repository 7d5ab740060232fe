#include "process/git.hpp"

#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string_view>

namespace osm::process {
namespace {

namespace fs = std::filesystem;

constexpr char between_fields = '\x1f';

std::optional<std::string> first_line_of(const fs::path& file) {
    std::ifstream in{file};
    std::string line;
    if (!std::getline(in, line))
        return std::nullopt;
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return line;
}

fs::path resolved(const fs::path& base, const std::string& path) {
    std::error_code ignored;
    const auto joined = (base / path).lexically_normal();
    const auto real = fs::weakly_canonical(joined, ignored);
    return ignored ? joined : real;
}

// The folder that a `.git` names: itself, or where the file of a work tree or submodule points.
std::optional<fs::path> git_folder_of(const fs::path& dot_git) {
    std::error_code ignored;
    if (fs::is_directory(dot_git, ignored))
        return fs::exists(dot_git / "HEAD", ignored) ? std::optional{dot_git} : std::nullopt;
    constexpr std::string_view lead = "gitdir: ";
    const auto line = first_line_of(dot_git);
    if (!line || line->rfind(lead, 0) != 0)
        return std::nullopt;
    return resolved(dot_git.parent_path(), line->substr(lead.size()));
}

std::optional<Commit> read_commit(std::string_view line) {
    const auto fields = text::split(line, between_fields);
    if (fields.size() < 6)
        return std::nullopt;
    const auto seconds = text::whole_number(fields[1]);
    if (!seconds)
        return std::nullopt;
    Commit commit;
    commit.id = fields[0];
    commit.authored = *seconds;
    commit.offset = read_offset(fields[2]);
    commit.author = fields[3];
    for (const auto parent : text::split(fields[4], ' '))
        commit.parents += parent.empty() ? 0 : 1;
    // A subject may hold the separator itself.
    commit.subject = line.substr(static_cast<std::size_t>(fields[5].data() - line.data()));
    return commit;
}

}  // namespace

std::int32_t read_offset(std::string_view word) {
    if (word.size() != 5)
        return 0;
    const auto digits = text::whole_number(word.substr(1)).value_or(0);
    const auto seconds = static_cast<std::int32_t>((digits / 100 * 60 + digits % 100) * 60);
    // git takes any four digits; no place is more than a day from UTC.
    constexpr std::int32_t most = 18 * 3600;
    if (seconds > most || digits % 100 > 59)
        return 0;
    return word.front() == '-' ? -seconds : seconds;
}

const std::vector<std::string>& git_local_variables() {
    static const std::vector<std::string> names{"GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                                "GIT_CONFIG",
                                                "GIT_CONFIG_PARAMETERS",
                                                "GIT_CONFIG_COUNT",
                                                "GIT_OBJECT_DIRECTORY",
                                                "GIT_DIR",
                                                "GIT_WORK_TREE",
                                                "GIT_IMPLICIT_WORK_TREE",
                                                "GIT_GRAFT_FILE",
                                                "GIT_INDEX_FILE",
                                                "GIT_NO_REPLACE_OBJECTS",
                                                "GIT_REPLACE_REF_BASE",
                                                "GIT_PREFIX",
                                                "GIT_SHALLOW_FILE",
                                                "GIT_COMMON_DIR",
                                                "GIT_INTERNAL_SUPER_PREFIX"};
    return names;
}

bool git_is_set_by_variables() {
    return inherits("GIT_CONFIG_GLOBAL") || inherits("GIT_CONFIG_SYSTEM") ||
           inherits("GIT_CONFIG_COUNT");
}

Command git_command(const fs::path& folder, std::vector<std::string> arguments) {
    Command command;
    command.words.emplace_back("git");
    command.words.insert(command.words.end(), std::make_move_iterator(arguments.begin()),
                         std::make_move_iterator(arguments.end()));
    command.folder = folder;
    command.unset = git_local_variables();
    std::erase(command.unset, "GIT_CONFIG_COUNT");
    command.set = {{"LC_ALL", "C"}, {"GIT_OPTIONAL_LOCKS", "0"}};
    return command;
}

Result git(const fs::path& folder, std::vector<std::string> arguments) {
    return run(git_command(folder, std::move(arguments)));
}

Command git_reading(const fs::path& folder, std::vector<std::string> arguments) {
    std::vector<std::string> words = {"-c", "core.fsmonitor=false", "-c",
                                      "log.showSignature=false"};
    words.insert(words.end(), std::make_move_iterator(arguments.begin()),
                 std::make_move_iterator(arguments.end()));
    auto command = git_command(folder, std::move(words));
    command.set.insert({{"GIT_ALLOW_PROTOCOL", ""},  // none, whatever its protocol.* say
                        {"GIT_NO_LAZY_FETCH", "1"},
                        {"GIT_TERMINAL_PROMPT", "0"}});
    return command;
}

std::string git_line(const fs::path& folder, std::vector<std::string> arguments) {
    const auto result = run(git_reading(folder, std::move(arguments)));
    return result.ok() ? result.out.substr(0, result.out.find('\n')) : std::string{};
}

namespace {

// ssh ends its lines as a terminal in raw mode wants it.
std::string_view without_margins(std::string_view line) {
    return text::trim(line.substr(0, line.find_last_not_of("\r\n") + 1));
}

}  // namespace

std::string without_credentials(std::string_view text) {
    constexpr std::string_view mark = "://";
    std::string shown;
    for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark)) {
        const bool by_ssh = text.substr(0, at).ends_with("ssh");
        shown += text.substr(0, at + mark.size());
        text.remove_prefix(at + mark.size());
        const auto host = text.substr(0, text.find_first_of("/?# \t\r\n'\""));
        const auto end = host.rfind('@');
        if (end == std::string_view::npos)
            continue;
        const auto colon = host.substr(0, end).find(':');
        if (by_ssh)
            shown.append(host.substr(0, std::min(colon, end))).append("@");
        text.remove_prefix(end + 1);
    }
    return shown += text;
}

std::string git_reason(std::string_view said) {
    for (auto line : text::split(said, '\n')) {
        line = without_margins(line);
        for (const std::string_view lead : {"fatal: ", "error: "})
            if (line.starts_with(lead))
                line.remove_prefix(lead.size());
        if (!line.empty())
            return without_credentials(line);
    }
    return "it did not say why";
}

void fail_as_git_says(const std::string& what, std::string_view said) {
    std::vector<std::string> advice;
    for (const auto line : text::split(said, '\n'))
        if (const auto shown = without_margins(line); !shown.empty())
            advice.push_back(without_credentials(shown));
    if (!advice.empty())
        advice.erase(advice.begin());
    text::fail_system(fmt::format("{}: {}", what, git_reason(said)), text::join(advice, " "));
}

std::optional<Repository> find_repository(const fs::path& folder) {
    std::error_code error;
    auto at = fs::weakly_canonical(fs::absolute(folder, error), error);
    if (error)
        return std::nullopt;
    for (;; at = at.parent_path()) {
        if (const auto found = git_folder_of(at / ".git"))
            return repository_at(at, *found);
        if (at == at.parent_path())
            return std::nullopt;
    }
}

Repository repository_at(const fs::path& work_tree, const fs::path& git_folder) {
    Repository repository{work_tree, git_folder, git_folder};
    if (const auto common = first_line_of(git_folder / "commondir"))
        repository.common_folder = resolved(git_folder, *common);
    return repository;
}

std::vector<Commit> commits(const fs::path& repository, const std::vector<std::string>& authors,
                            const std::function<void(std::int64_t)>& progress) {
    const auto format = fmt::format("--format=%H{0}%at{0}%ad{0}%ae{0}%P{0}%s", between_fields);
    std::set<std::string> wanted;
    for (const auto& author : authors)
        wanted.insert(text::lower(author));
    constexpr std::int64_t now_and_then = 1000;
    std::int64_t said = 0;
    std::vector<Commit> found;
    const auto result = run_lines(
        git_reading(repository,
                    {"log", "--exclude=refs/stash", "--exclude=refs/notes/*", "--all",
                     "--no-merges", "--author-date-order", "--reverse", "--date=format:%z",
                     "--no-show-signature", "--no-color", "--encoding=UTF-8", format}),
        [&](std::string_view line) {
            auto commit = read_commit(line);
            if (commit && (wanted.empty() || wanted.count(text::lower(commit->author)) > 0))
                found.push_back(std::move(*commit));
            if (progress && ++said % now_and_then == 0)
                progress(said);
        });
    if (!result.ok())
        fail_as_git_says(fmt::format("git could not read the history of '{}'", repository.string()),
                         result.err);
    // git keeps parents before children, whatever their dates say.
    std::stable_sort(found.begin(), found.end(),
                     [](const Commit& a, const Commit& b) { return a.authored < b.authored; });
    return found;
}

}  // namespace osm::process
