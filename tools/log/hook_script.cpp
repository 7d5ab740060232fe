#include "tools/log/hook_script.hpp"

#include "file/store.hpp"
#include "text/words.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <vector>

namespace osm::log {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view mark = "# osm-log hook: study time from commits";
constexpr std::string_view apart = " </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- &";
constexpr std::size_t longest_hook = std::size_t{1} << 20;

std::string quoted(const std::string& word) {
    std::string safe = "'";
    for (const char c : word)
        safe += c == '\'' ? std::string{"'\\''"} : std::string{c};
    return safe + "'";
}

// The words of a line as the shell takes them, as far as quoted() and people write them.
std::vector<std::string> shell_words(std::string_view line) {
    std::vector<std::string> words;
    bool inside = false, open = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == ' ' && !inside) {
            open = false;
            continue;
        }
        if (!open)
            words.emplace_back();
        open = true;
        if (c == '\'')
            inside = !inside;
        else if (c == '\\' && !inside && i + 1 < line.size())
            words.back() += line[++i];
        else
            words.back() += c;
    }
    return words;
}

// What comes behind the program.
std::string arguments(std::string_view name, const HookCall& call) {
    auto line = fmt::format(" hook {} --data {}", name, quoted(call.data.string()));
    if (name == "post-commit" && call.options.topic)
        line += " --topic " + quoted(*call.options.topic);
    if (name == "post-commit" && call.options.evidence_only)
        line += " --evidence-only";
    return line;
}

HookCall read_call(const std::vector<std::string>& words) {
    HookCall call;
    call.program = words.front();
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool has_value = i + 1 < words.size();
        if (words[i] == "--data" && has_value)
            call.data = words[++i];
        else if (words[i] == "--topic" && has_value)
            call.options.topic = words[++i];
        else if (words[i] == "--evidence-only")
            call.options.evidence_only = true;
    }
    return call;
}

}  // namespace

std::string hook_line(std::string_view name, const HookCall& call) {
    return fmt::format("{}{}{}", quoted(call.program.string()), arguments(name, call), apart);
}

std::string hook_script(std::string_view name, const HookCall& call) {
    return fmt::format(
        "#!/bin/sh\n"
        "{}; 'osm-log hook remove' takes it away.\n"
        "# It runs beside the commit; OSM_HOOK_WAIT=1 makes the commit wait for it.\n"
        "osm_log={}; [ -x \"$osm_log\" ] || osm_log=osm-log\n"
        "\"$osm_log\"{}{}\n"
        "${{OSM_HOOK_WAIT:+wait}}\n"
        "exit 0\n",
        mark, quoted(call.program.string()), arguments(name, call), apart);
}

StandingHook standing_hook(const fs::path& hook, std::string_view name) {
    StandingHook found;
    auto bytes = file::read_whole(hook, longest_hook);
    if (!bytes)
        return found;
    found.executable = ::access(hook.c_str(), X_OK) == 0;
    found.kind = StandingHook::Kind::foreign;
    found.bytes = std::move(*bytes);
    const auto wanted = fmt::format(" hook {} --data ", name);
    constexpr std::string_view program = "osm_log=";
    fs::path remembered;
    int number = 0;
    for (const auto line : text::split(found.bytes, '\n')) {
        ++number;
        if (line.starts_with(program))
            remembered = shell_words(line.substr(program.size(), line.rfind("; [")))[0];
        if (line.find(wanted) == std::string_view::npos || text::trim(line).starts_with('#'))
            continue;
        found.kind = StandingHook::Kind::calls_us;
        found.call = read_call(shell_words(text::trim(line)));
        found.line = number;
        break;
    }
    if (found.bytes.find(mark) != std::string::npos)
        found.kind = StandingHook::Kind::ours;
    if (!remembered.empty())
        found.call.program = remembered;
    return found;
}

}  // namespace osm::log
