// osm-log stop - stop the clock: the session becomes a fact.
#include "cli/groups.hpp"
#include "records/schema.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

namespace osm::log {
namespace {

class Stop final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"stop", "stop the clock: the session becomes a fact"};
    }

    void declare(cli::Options& options) override {
        options.arguments("+TAG", words_, "tags, beside those of start");
        when_.declare(options);
        note_.declare(options);
        options.flag("--cap", cap_, "it lasted max_session and no longer");
        options.flag("--yes", yes_, "however long it is");
        options.value("--if-idle", "LENGTH", if_idle_,
                      "only if you were not seen for so long; else do nothing, exit 1");
        options.example("osm-log stop", "now");
        options.example("osm-log stop --at 'yesterday 22:10' -m 'chapter 3'", "you forgot");
        options.remark(
            "A session longer than [log] max_session (4 h unless set) is not logged unasked: stop "
            "says what speaks for which end, and the commands to choose from. --if-idle is for "
            "cron: it is silent when there is nothing to stop.");
    }

    cli::Exit run(cli::Context& context) override {
        note_.take_tags(words_);
        if (!words_.empty())
            text::fail(fmt::format("stop takes no '{}'", words_.front()),
                       "it stops what runs; put a note behind -m, in quotes");
        if ((when_.given() ? 1 : 0) + (cap_ ? 1 : 0) + (yes_ ? 1 : 0) > 1)
            text::fail("more than one of --at, --ago, --cap and --yes", "write one");
        const auto least =
            if_idle_ ? time::read_duration(*if_idle_) : time::Duration{};  // throws first
        const auto lock = clock_lock(context);
        auto open = study::running(context.data());
        if (if_idle_ && (!open || idle(context, *open) < least))
            return cli::Exit::no;
        context.warn_if_system_zone_differs();
        tell_hook_problems(context);
        if (!open)
            text::refuse("nothing is running",
                         "osm-log start TOPIC; what was not clocked: osm-log add");
        const auto end = end_of(context, *open);
        open->tags = note_.tags(tags_of(*open));
        if (!note_.note().empty())
            open->note += (open->note.empty() ? "" : "; ") + note_.note();
        finish(context, *open, end);
        return cli::Exit::done;
    }

private:
    static std::vector<std::string> tags_of(const study::Open& open) {
        if (open.tags.empty())
            return {};
        const auto tags = text::split(open.tags, ',');
        return {tags.begin(), tags.end()};
    }

    time::Stamp end_of(cli::Context& context, const study::Open& open) const {
        if (cap_) {
            const auto end = open.start.at + max_session(context);
            return context.zone().at(std::min(end, context.now().at));
        }
        const auto end = when_.resolve_after(context, open);
        if (!yes_ && !when_.given())
            refuse_if_too_long(context, open, end);
        return end;
    }

    std::vector<std::string> words_;
    When when_;
    cli::NoteOptions note_;
    bool cap_ = false;
    bool yes_ = false;
    std::optional<std::string> if_idle_;
};

}  // namespace

cli::VerbPtr stop() { return std::make_unique<Stop>(); }

}  // namespace osm::log
