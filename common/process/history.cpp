#include "process/history.hpp"

#include "process/git.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <charconv>
#include <string_view>
#include <utility>

namespace osm::process {
namespace {

namespace fs = std::filesystem;

struct Entry {
    std::string id;
    std::int64_t at = 0;
};

// Without git there is no history; that is no fault here.
Result ask(const fs::path& folder, std::vector<std::string> arguments) {
    if (!find_repository(folder))
        return {1, {}, {}};
    try {
        return run(git_reading(folder, std::move(arguments)));
    } catch (const text::Failure&) {
        return {1, {}, {}};
    }
}

std::vector<Entry> commits_of(const fs::path& folder, const std::string& file) {
    const auto result =
        ask(folder, {"log", "--reverse", "--no-merges", "--format=%H %ct", "--", "./" + file});
    std::vector<Entry> found;
    if (!result.ok())
        return found;
    for (const auto line : text::split(result.out, '\n')) {
        const auto blank = line.find(' ');
        if (blank == std::string_view::npos)
            continue;
        if (const auto at = text::whole_number(line.substr(blank + 1)))
            found.push_back({std::string(line.substr(0, blank)), *at});
    }
    return found;
}

std::vector<Entry> evenly(std::vector<Entry> all, std::size_t most) {
    if (most < 2 || all.size() <= most)
        return all;
    std::vector<Entry> chosen;
    for (std::size_t i = 0; i < most; ++i)
        chosen.push_back(std::move(all[i * (all.size() - 1) / (most - 1)]));
    return chosen;
}

}  // namespace

std::vector<Version> versions(const fs::path& folder, const std::string& file, std::int64_t until,
                              std::size_t most) {
    auto all = commits_of(folder, file);
    std::erase_if(all, [&](const Entry& commit) { return commit.at > until; });
    const auto commits = evenly(std::move(all), most);
    std::vector<Version> found;
    if (commits.empty())
        return found;
    Command command;
    command.words = {"git", "cat-file", "--batch"};
    command.folder = folder;
    command.unset = git_local_variables();
    command.set = {{"LC_ALL", "C"}, {"GIT_OPTIONAL_LOCKS", "0"}};
    for (const auto& commit : commits)
        command.input += commit.id + ":./" + file + "\n";
    const auto result = run(command);
    // "ID blob SIZE", the bytes, a newline; or one line that says it is missing: it was removed.
    std::string_view rest = result.out;
    for (const auto& commit : commits) {
        const auto end = rest.find('\n');
        if (end == std::string_view::npos)
            break;
        const auto head = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        const auto size = text::whole_number(head.substr(head.rfind(' ') + 1));
        if (!size || head.ends_with(" missing"))
            continue;
        const auto bytes = static_cast<std::size_t>(*size);
        if (rest.size() < bytes + 1)
            break;
        found.push_back({commit.at, std::string(rest.substr(0, bytes))});
        rest.remove_prefix(bytes + 1);
    }
    return found;
}

std::unordered_map<std::string, std::int64_t> first_recorded(const fs::path& folder,
                                                             const std::string& file) {
    const auto result =
        ask(folder, {"log", "--reverse", "--no-merges", "--format=%x01%ct", "-p", "--unified=0",
                     "--no-ext-diff", "--no-color", "--no-renames", "--", "./" + file});
    std::unordered_map<std::string, std::int64_t> found;
    if (!result.ok())
        return found;
    std::int64_t at = 0;
    for (const auto line : text::split(result.out, '\n'))
        if (line.starts_with('\x01'))
            at = text::whole_number(line.substr(1)).value_or(at);
        else if (line.starts_with('+') && !line.starts_with("+++ "))
            found.try_emplace(std::string(line.substr(1)), at);
    return found;
}

}  // namespace osm::process
