#include "process/run.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/osm/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace osm::front {

const std::vector<Other>& other_tools() {
    static const std::vector<Other> tools{
        {"log", "study time: clock it, correct it, take it from git"},
        {"plan", "the curriculum: what next, and when done"},
        {"budget", "money: what it costs, and until when it lasts"},
        {"publish", "notes and code into a public Git repository"},
        {"week", "the weekly page: all of it, and the one verdict"},
    };
    return tools;
}

std::filesystem::path binary_of(std::string_view tool, const cli::Context& context) {
    const auto name = "osm-" + std::string{tool};
    const auto beside = context.world().program.parent_path() / name;
    std::error_code ignored;
    return std::filesystem::exists(beside, ignored) ? beside : std::filesystem::path{name};
}

void hand_over(const std::string& word, const std::vector<std::string>& rest,
               cli::Context& context) {
    if (!text::is_kebab(word))
        return;
    std::vector<std::string> words{"osm-" + word};
    words.insert(words.end(), rest.begin(), rest.end());
    process::become(binary_of(word, context), words);
    const int error = errno;
    const auto& tools = other_tools();
    const bool known = std::any_of(tools.begin(), tools.end(),
                                   [&](const Other& tool) { return tool.name == word; });
    if (error != ENOENT || known) {
        text::fail_system(
            fmt::format("'{}' could not be started: {}", words.front(), std::strerror(error)),
            error == ENOENT ? "it is neither beside osm nor in PATH" : "");
    }
}

}  // namespace osm::front
