// osm-log add - record a session that was not clocked.
#include "cli/groups.hpp"
#include "text/diagnostic.hpp"
#include "time/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/room.hpp"
#include "tools/log/topics.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <memory>

namespace osm::log {
namespace {

class Add final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"add", "a session that was not clocked"}; }

    void declare(cli::Options& options) override {
        options.arguments("TOPIC FROM TO", words_, "what, from when and until when, and +tags", 1);
        options.value("--for", "LENGTH", length_, "instead of TO; without FROM: until now");
        note_.declare(options);
        room_.declare(options);
        options.flag("--yes", yes_, "however long it is");
        options.example("osm-log add ml:pgm-1 09:00 10:30", "this morning");
        options.example("osm-log add french 'yesterday 22:30' 00:15", "until after midnight");
        options.example("osm-log add ml:pgm-1 --for 45m +video", "the last 45 minutes");
        options.example("osm-log add call 09:30 09:40 --adjust", "out of what was clocked then");
        options.remark("A bare TO is the first such time after FROM.");
    }

    cli::Exit run(cli::Context& context) override {
        note_.take_tags(words_);
        room_.check();
        tell_hook_problems(context);
        study::Open session{from(context), topic_of(context, words_.front()),
                            note_.tags(room_.tags()), note_.note()};
        const auto end = to(context, session.start);
        check_order(context, session.start, end);
        const auto length = end.at - session.start.at;
        refuse_length(context, length, yes_);
        const auto lock = clock_lock(context);
        refuse_if_running(context, end, room_);
        const auto cuts = record(context, session, end, room_);
        context.say(fmt::format("added {} from {}, {}", session.topic, in_full(session.start, end),
                                time::to_clock(length)));
        say_cuts(context, cuts);
        return cli::Exit::done;
    }

private:
    time::Stamp from(const cli::Context& context) const {
        if (words_.size() > 3 || (length_ && words_.size() > 2))
            text::fail(fmt::format("'{}' is one word too many", words_.back()),
                       "write TOPIC FROM TO, or TOPIC FROM --for LENGTH; put quotes around a time "
                       "of two words");
        const bool ends_now = length_ && words_.size() == 1;
        if (!ends_now && words_.size() < (length_ ? 2 : 3))
            text::fail("from when until when is missing",
                       "write TOPIC FROM TO, or TOPIC FROM --for LENGTH");
        if (ends_now)
            return context.zone().at(context.now().at - time::read_duration(*length_));
        return context.words().moment(words_[1]);
    }

    time::Stamp to(const cli::Context& context, time::Stamp start) const {
        if (length_)
            return context.zone().at(start.at + time::read_duration(*length_));
        const auto& words = context.words();
        if (!time::time_of_day(words_[2]))
            return words.moment(words_[2]);
        auto end = words.moment(fmt::format("{} {}", time::to_text(start.day()), words_[2]));
        if (end.at <= start.at)
            end = words.moment(fmt::format("{} {}", time::to_text(start.day() + 1), words_[2]));
        return end;
    }

    std::vector<std::string> words_;
    std::optional<std::string> length_;
    cli::NoteOptions note_;
    Room room_;
    bool yes_ = false;
};

}  // namespace

cli::VerbPtr add() { return std::make_unique<Add>(); }

}  // namespace osm::log
