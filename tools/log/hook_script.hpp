// tools/log/hook_script.hpp - the text of a hook, and what stands in one.
#pragma once

#include "tools/log/hook.hpp"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace osm::log {

// The later one last: without post-commit, post-rewrite has nothing to follow.
inline constexpr std::array<std::string_view, 2> hook_names{"post-rewrite", "post-commit"};

// What a hook calls.
struct HookCall {
    std::filesystem::path program;  // osm-log, absolute
    std::filesystem::path data;
    HookOptions options;
};

// The line that a hook of the user's needs: starts osm-log beside the hook with every descriptor
// closed to whoever reads git's output, so that nobody waits for it. Any path may be in it.
std::string hook_line(std::string_view name, const HookCall& call);

// A hook of our own: finds osm-log in PATH when it is gone from where it was, and is silent and
// successful whatever happens.
std::string hook_script(std::string_view name, const HookCall& call);

struct StandingHook {
    enum class Kind {
        none,
        ours,      // a script of hook_script
        calls_us,  // the user's, with a line of hook_line
        foreign,
    };
    Kind kind = Kind::none;
    HookCall call = {};  // of the first two
    int line = 0;        // where the call is, from 1
    bool executable = false;
    std::string bytes = {};

    bool works() const { return executable && (kind == Kind::ours || kind == Kind::calls_us); }
};

// Failure when it is no file.
StandingHook standing_hook(const std::filesystem::path& hook, std::string_view name);

}  // namespace osm::log
