// .osm/renamed remembers the last renaming of what runs: when that began, both topics, and a line
// of the log as it was before, by which its undo is known. It is a memory, no fact: without it what
// runs keeps its name.
#include "tools/log/renamed.hpp"

#include "file/store.hpp"
#include "text/words.hpp"
#include "tools/log/clock.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::log {
namespace {

constexpr std::size_t longest = 256 * 1024;

file::Path memory_file(const cli::Context& context) { return context.data() / ".osm" / "renamed"; }

struct Memory {
    std::string start, from, to, line;
};

std::optional<Memory> recall(const cli::Context& context) {
    const auto bytes = file::read_whole(memory_file(context), longest);
    if (!bytes)
        return std::nullopt;
    const auto lines = text::split(*bytes, '\n');
    if (lines.size() != 5)
        return std::nullopt;
    return Memory{std::string{lines[0]}, std::string{lines[1]}, std::string{lines[2]},
                  std::string{lines[3]}};
}

bool holds(const std::vector<std::string>& lines, const std::string& line) {
    return std::ranges::find(lines, line) != lines.end();
}

}  // namespace

void rename_running(cli::Context& context, study::Open open, const std::string& topic,
                    const records::Change& change) {
    if (!change.removed.empty())
        file::put(context.system(), memory_file(context),
                  fmt::format("{}\n{}\n{}\n{}\n", time::to_text(open.start), open.topic, topic,
                              change.removed.front()));
    open.topic = topic;
    study::set_running(context.system(), context.data(), open);
}

void follow_renaming(cli::Context& context, const records::Change& change) {
    const auto memory = recall(context);
    if (!memory)
        return;
    const auto lock = clock_lock(context);
    auto open = study::running(context.data());
    if (!open || time::to_text(open->start) != memory->start)
        return;
    const bool undone = holds(change.added, memory->line) && open->topic == memory->to;
    const bool redone = holds(change.removed, memory->line) && open->topic == memory->from;
    if (!undone && !redone)
        return;
    const auto before = open->topic;
    open->topic = undone ? memory->from : memory->to;
    study::set_running(context.system(), context.data(), *open);
    context.say(fmt::format("renamed {} to {}, which runs", before, open->topic));
}

}  // namespace osm::log
