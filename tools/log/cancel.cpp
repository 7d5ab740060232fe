// osm-log cancel - throw away what runs, unrecorded.
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

namespace osm::log {
namespace {

// A word as a shell takes it for one.
std::string quoted(const std::string& word) {
    const auto is_plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view{"_:=,./+@%-"}.find(c) != std::string_view::npos;
    };
    if (!word.empty() && std::all_of(word.begin(), word.end(), is_plain))
        return word;
    std::string safe = "'";
    for (const char c : word)
        safe += c == '\'' ? std::string{"'\\''"} : std::string{c};
    return safe + "'";
}

// The command that has the clock run again as it did.
std::string start_again(const study::Open& open) {
    auto command = "osm-log start " + quoted(open.topic);
    if (!open.tags.empty())
        command += " --tag " + quoted(open.tags);
    if (!open.note.empty())
        command += " -m " + quoted(open.note);
    return command + " --at " + time::to_text(open.start);
}

class Cancel final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"cancel", "throw away what runs"}; }

    void declare(cli::Options& options) override {
        options.remark("Nothing is recorded. The command that starts it again is printed.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto lock = clock_lock(context);
        const auto open = study::running(context.data());
        if (!open)
            text::refuse("nothing is running");
        const auto sessions = study::Log{context.system(), context.data()}.after(std::nullopt);
        const auto* past = study::recorded(*open, sessions);
        move_clock(context, open, std::nullopt);
        if (past != nullptr) {
            // The machine went down in the middle of stop.
            context.say(fmt::format("put away {}, which is recorded: {}", open->topic,
                                    in_full(past->start, past->end)));
            return cli::Exit::done;
        }
        const auto length = std::max(context.now().at - open->start.at, time::Duration{});
        context.say(fmt::format("cancelled {}, since {}, {}", open->topic, in_full(open->start),
                                time::to_clock(length)));
        context.say("start it again with: " + start_again(*open));
        return cli::Exit::done;
    }
};

}  // namespace

cli::VerbPtr cancel() { return std::make_unique<Cancel>(); }

}  // namespace osm::log
