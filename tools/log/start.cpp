// osm-log start - start the clock on a topic.
#include "text/diagnostic.hpp"
#include "time/words.hpp"
#include "tools/log/begin.hpp"
#include "tools/log/topics.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

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
        beginning_.declare(options);
        options.example("osm-log start ml:pgm-1 +reading", "from now on");
        options.example("osm-log start french --ago 10m", "you forgot, ten minutes ago");
        options.remark(
            "A bare item id is given its track (pgm-1 is ml:pgm-1). What ran before ends where "
            "this begins.");
    }

    cli::Exit run(cli::Context& context) override {
        beginning_.note().take_tags(words_);
        if (words_.size() == 2 && time::time_of_day(words_[1]))
            text::fail(fmt::format("start takes one topic, and no '{}'", words_[1]),
                       "write --at " + words_[1]);
        if (words_.size() != 1)
            text::fail("start takes one topic", "put a note behind -m, in quotes");
        context.warn_if_system_zone_differs();
        tell_hook_problems(context);
        beginning_.begin(context, topic_of(context, words_.front()), {}, {});
        return cli::Exit::done;
    }

private:
    std::vector<std::string> words_;
    Beginning beginning_;
};

}  // namespace

cli::VerbPtr start() { return std::make_unique<Start>(); }

}  // namespace osm::log
