// osm-log join - make one session of several that follow each other.
#include "cli/references.hpp"
#include "records/schema.hpp"
#include "study/mend.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "time/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/room.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

namespace osm::log {
namespace {

// So long between two sessions is the time that it takes to type.
constexpr auto usual_gap = time::minutes(1);

class Join final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"join", "make one session of several that follow each other"};
    }

    void declare(cli::Options& options) override {
        options.arguments("RECORD", references_, "line number, or time (as much as is unique)", 2);
        options.value("--gap", "LENGTH", gap_, "the longest time between them; 1m unless given");
        options.flag("--yes", yes_, "however long it is then");
        options.example("osm-log join 412 413", "what belongs together");
        options.remark(
            "They must be of one topic. Tags of all are kept, notes put behind each other. The "
            "time between them counts then, so more than --gap is refused.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto most = gap_ ? time::read_duration(*gap_) : usual_gap;
        std::vector<study::Past> sessions;
        for (auto& record : cli::named_records(context, records::study, references_))
            sessions.push_back(
                study::past_of(std::move(record.text), record.line, log_file(context)));
        if (sessions.size() < 2)
            text::fail("join takes two records or more", "write lines or times of two");
        const auto joined = study::join(sessions);
        if (joined.longest_gap > most)
            text::refuse(fmt::format("between them are {} that would count as studied",
                                     minutes(joined.longest_gap)),
                         fmt::format("say --gap {} if that is so", minutes(joined.longest_gap)));
        const auto length = joined.end.at - joined.session.start.at;
        refuse_length(context, length, yes_);
        replace(context, sessions, joined);
        context.say(fmt::format(
            "joined {} of {}: {}, {}{}", text::counted(std::ssize(sessions), "session"),
            joined.session.topic, in_full(joined.session.start, joined.end), time::to_clock(length),
            joined.filled.seconds == 0
                ? ""
                : fmt::format(", {} of it between them", minutes(joined.filled))));
        return cli::Exit::done;
    }

private:
    // Rounded up, as --gap takes it.
    static std::string minutes(time::Duration length) {
        return length.seconds < 60 ? fmt::format("{}s", length.seconds)
                                   : fmt::format("{}m", (length.seconds + 59) / 60);
    }

    static void replace(cli::Context& context, const std::vector<study::Past>& sessions,
                        const study::Joined& joined) {
        const study::Span span{joined.session.start.at, joined.end.at};
        study::Log log{context.system(), context.data()};
        log.change(span, [&](std::vector<study::Past> others) {
            records::Change change{{}, {study::finished(joined.session, joined.end)}};
            for (const auto& past : sessions)
                change.removed.push_back(past.text);
            std::erase_if(others, [&](const study::Past& other) {
                return std::any_of(sessions.begin(), sessions.end(),
                                   [&](const auto& past) { return past.text == other.text; });
            });
            if (const auto* past = study::overlapping(others, span.from, span.to))
                refuse_overlap(context, *past, "it stands between them");
            return change;
        });
    }

    std::vector<std::string> references_;
    std::optional<std::string> gap_;
    bool yes_ = false;
};

}  // namespace

cli::VerbPtr join() { return std::make_unique<Join>(); }

}  // namespace osm::log
