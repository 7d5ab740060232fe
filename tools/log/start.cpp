// osm-log start - start the clock on a topic.
#include "cli/groups.hpp"
#include "text/diagnostic.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/topics.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

namespace osm::log {
namespace {

class Start final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"start", "start the clock on a topic; while it runs: change over"};
    }

    void declare(cli::Options& options) override {
        options.arguments("TOPIC", words_, "what you study, and +tags", 1);
        when_.declare(options);
        note_.declare(options);
        options.flag("--overlap", overlap_, "although a recorded session lasts longer than that");
        options.example("osm-log start ml:pgm-1 +reading", "from now on");
        options.example("osm-log start french --ago 10m", "you forgot, ten minutes ago");
        options.remark(
            "A bare item id is given its track (pgm-1 is ml:pgm-1). What ran before ends where "
            "this begins.");
    }

    cli::Exit run(cli::Context& context) override {
        note_.take_tags(words_);
        if (words_.size() != 1)
            text::fail("start takes one topic", "put a note behind -m, in quotes");
        context.warn_if_system_zone_differs();
        tell_hook_problems(context);
        study::Open next{when_.resolve(context), topic_of(context, words_.front()), tags(),
                         note_.note()};
        const auto lock = clock_lock(context);
        const auto open = study::running(context.data());
        if (open)
            change_over(context, *open, next);
        else
            begin(context, next);
        context.say(fmt::format("started {} at {}", next.topic, in_full(next.start)));
        return cli::Exit::done;
    }

private:
    // Who says --overlap means it: `check` need not ask again.
    std::string tags() const {
        return note_.tags(overlap_ ? std::vector<std::string>{"overlap"}
                                   : std::vector<std::string>{});
    }

    void change_over(cli::Context& context, const study::Open& open, study::Open& next) const {
        if (open.topic == next.topic && open.tags == next.tags && open.note == next.note)
            text::refuse(
                fmt::format("'{}' runs already, since {}", open.topic, in_full(open.start)));
        next.start = when_.resolve_after(context, open);
        refuse_if_too_long(context, open, next.start);
        study::finished(next, next.start);  // before anything is recorded
        if (!overlap_)
            follow(context, next);
        const auto ended = finish(context, open, next.start);
        if (next.start.at < ended.at)
            next.start = ended;
        study::set_running(context.system(), context.data(), next);
    }

    void begin(cli::Context& context, study::Open& next) const {
        if (!overlap_)
            follow(context, next);
        study::set_running(context.system(), context.data(), next);
    }

    // A session of less than a second was recorded as one of a second: what begins in that second
    // begins behind it. Any other that lasts longer than the new one's start is in its way.
    // Only for a start in the past can that be anywhere but at the log's end.
    void follow(cli::Context& context, study::Open& next) const {
        const study::Log log{context.system(), context.data()};
        const auto since = when_.given() ? std::optional{next.start.at} : std::nullopt;
        for (const auto& past : log.after(since)) {
            if (past.end.at <= next.start.at || past.start.at > context.now().at)
                continue;  // over before, or a fact that is later than --now
            if (past.end.at - next.start.at > time::Duration{1})
                refuse_overlap(context, past, "start where it ends, or say --overlap");
            next.start.at = std::max(next.start.at, past.end.at);
        }
    }

    std::vector<std::string> words_;
    When when_;
    cli::NoteOptions note_;
    bool overlap_ = false;
};

}  // namespace

cli::VerbPtr start() { return std::make_unique<Start>(); }

}  // namespace osm::log
