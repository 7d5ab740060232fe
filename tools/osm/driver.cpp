#include "tools/osm/driver.hpp"

#include "process/git.hpp"
#include "records/schema.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <string>
#include <string_view>

namespace osm::front {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view lead = "PATH=";
constexpr std::string_view behind = ":\"$PATH\" osm merge-facts %O %A %B %P";

// The folder of this program first, since cron's PATH has it seldom; PATH next, so that merging
// goes on when the program has moved.
std::string command_for(const fs::path& folder) {
    std::string escaped;
    for (const char c : process::shell_word(folder.string()))
        escaped += c == '%' ? "%%" : std::string{c};
    return fmt::format("{}{}{}", lead, escaped, behind);
}

// The folder in a command of ours; empty for another's.
fs::path folder_in(std::string_view command) {
    if (!command.starts_with(lead) || !command.ends_with(behind) ||
        command.size() <= lead.size() + behind.size())
        return {};
    command.remove_prefix(lead.size());
    command.remove_suffix(behind.size());
    const bool quoted = command.front() == '\'' && command.back() == '\'' && command.size() > 1;
    std::string folder;
    for (std::size_t at = quoted ? 1 : 0; at < command.size() - (quoted ? 1 : 0); ++at) {
        if (command.substr(at).starts_with("'\\''"))
            at += 3;
        else if (command.substr(at).starts_with("%%"))
            ++at;
        folder += command[at];
    }
    return folder;
}

text::Diagnostic complaint(std::string what, std::string hint) {
    return {{}, std::move(what), std::move(hint), text::Level::warning};
}

}  // namespace

text::Diagnostics install_driver(cli::Context& context, const fs::path& data, Confirm confirm) {
    if (!process::find_repository(data) || process::git(data, {"check-ignore", "-q", "."}).ok())
        return {};
    text::Diagnostics found;
    const auto attribute =
        process::git_line(data, {"check-attr", "merge", "--", records::study.file()});
    if (!attribute.empty() && !attribute.ends_with(": merge: osm")) {
        const auto file = (data / ".gitattributes").string();
        found.push_back(
            complaint(fmt::format("'{}' does not give the fact files to 'osm merge-facts'", file),
                      fmt::format("echo 'facts/*.tsv merge=osm text eol=lf' >> {}",
                                  process::shell_word(file))));
    }
    const auto present = process::git_line(data, {"config", "--get", "merge.osm.driver"});
    const auto named = folder_in(present);
    std::error_code ignored;
    if (!present.empty() && (named.empty() || fs::exists(named / "osm", ignored)))
        return found;
    const auto folder = context.world().program.parent_path();
    auto set = process::git(data, {"config", "merge.osm.name", "facts, line by line"});
    if (set.ok())
        set = process::git(data, {"config", "merge.osm.driver", command_for(folder)});
    if (!set.ok()) {
        found.push_back(complaint(
            fmt::format("git cannot be told how to merge facts: {}", process::git_reason(set.err)),
            fmt::format("see 'git -C {} config --list'", process::shell_word(data.string()))));
    } else if (confirm == Confirm::no) {
        return found;
    } else if (present.empty()) {
        context.say("told git in this clone to merge facts with 'osm merge-facts'");
    } else {
        context.say(fmt::format(
            "git merged facts with an osm in {}, which is gone; it now takes the one in {}",
            named.string(), folder.string()));
    }
    return found;
}

}  // namespace osm::front
