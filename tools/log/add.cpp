// osm-log add - record a session that was not clocked.
#include "cli/groups.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "time/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/topics.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <memory>

namespace osm::log {
namespace {

// 9:30 or 23:05, and no day.
bool is_clock(std::string_view word) {
    const auto colon = word.find(':');
    return colon != std::string_view::npos && text::whole_number(word.substr(0, colon)) &&
           text::whole_number(word.substr(colon + 1));
}

class Add final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"add", "a session that was not clocked"}; }

    void declare(cli::Options& options) override {
        options.arguments("TOPIC FROM TO", words_, "what, from when and until when, and +tags", 1);
        options.value("--for", "LENGTH", length_, "instead of TO; without FROM: until now");
        note_.declare(options);
        options.flag("--overlap", overlap_, "although another session has some of that time");
        options.example("osm-log add ml:pgm-1 09:00 10:30", "this morning");
        options.example("osm-log add french 'yesterday 22:30' 00:15", "until after midnight");
        options.example("osm-log add ml:pgm-1 --for 45m +video", "the last 45 minutes");
        options.remark("A bare TO is the first such time after FROM.");
    }

    cli::Exit run(cli::Context& context) override {
        note_.take_tags(words_);
        tell_hook_problems(context);
        study::Open session{from(context), topic_of(context, words_.front()), tags(), note_.note()};
        const auto end = to(context, session.start);
        check_order(context, session.start, end);
        const auto line = study::finished(session, end);
        const auto lock = clock_lock(context);
        if (const auto open = study::running(context.data());
            open && !overlap_ && open->start.at < end.at)
            text::refuse(fmt::format("'{}' has run since {}", open->topic, in_full(open->start)),
                         "end before that, or say --overlap");
        study::Log log{context.system(), context.data()};
        const auto warnings =
            log.append(session.start.at, [&](const std::vector<study::Past>& sessions) {
                const auto* past = study::overlapping(sessions, session.start.at, end.at);
                if (past != nullptr && !overlap_)
                    refuse_overlap(context, *past,
                                   "correct that with osm-log edit, or say --overlap");
                return std::vector<std::string>{line};
            });
        context.warn(warnings);
        context.say(fmt::format("added {} from {}, {}", session.topic, in_full(session.start, end),
                                time::to_clock(end.at - session.start.at)));
        return cli::Exit::done;
    }

private:
    // Who says --overlap means it: `check` need not ask again.
    std::string tags() const {
        return note_.tags(overlap_ ? std::vector<std::string>{"overlap"}
                                   : std::vector<std::string>{});
    }

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
        if (!is_clock(words_[2]))
            return words.moment(words_[2]);
        auto end = words.moment(fmt::format("{} {}", time::to_text(start.day()), words_[2]));
        if (end.at <= start.at)
            end = words.moment(fmt::format("{} {}", time::to_text(start.day() + 1), words_[2]));
        return end;
    }

    static void check_order(const cli::Context& context, time::Stamp start, time::Stamp end) {
        if (end.at <= start.at)
            text::fail(fmt::format("{} is not after {}", in_full(end), in_full(start)),
                       "write the earlier time first");
        if (end.at > context.now().at)
            text::fail(fmt::format("{} is still to come", in_full(end)),
                       fmt::format("it is {}; another day is written like 'yesterday 22:10'",
                                   in_full(context.now())));
    }

    std::vector<std::string> words_;
    std::optional<std::string> length_;
    cli::NoteOptions note_;
    bool overlap_ = false;
};

}  // namespace

cli::VerbPtr add() { return std::make_unique<Add>(); }

}  // namespace osm::log
