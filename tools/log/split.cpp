// osm-log split - make two sessions, or more, of one.
#include "cli/references.hpp"
#include "records/schema.hpp"
#include "study/mend.hpp"
#include "text/words.hpp"
#include "time/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <memory>

namespace osm::log {
namespace {

class Split final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"split", "make two sessions of one"}; }

    void declare(cli::Options& options) override {
        options.argument("RECORD", reference_, "line number, time (as much as is unique) or last");
        options.arguments("TIME", at_, "where the next one begins", 1);
        options.example("osm-log split last 09:40", "at 09:40; amend can then tell them apart");
        options.remark(
            "A bare clock time is the first after the session's start, in its own offset. The "
            "pieces keep topic, tags and note.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto record = cli::named_records(context, records::study, {reference_}).front();
        const auto past = study::past_of(record.text, record.line, log_file(context));
        std::vector<time::Stamp> at;
        for (const auto& word : at_)
            at.push_back(moment(context, word, past));
        const auto pieces = study::split(past, std::move(at));
        records::Change change{{past.text}, {}};
        for (const auto& piece : pieces)
            change.added.push_back(piece.text);
        records::Store{context.system(), context.data(), records::study}.apply(change);
        for (const auto& piece : pieces)
            context.say(fmt::format(
                "{} {} from {}, {}", &piece == &pieces.front() ? "split" : "and", piece.topic,
                in_full(piece.start, piece.end), time::to_clock(piece.length())));
        return cli::Exit::done;
    }

private:
    static time::Stamp moment(const cli::Context& context, const std::string& word,
                              const study::Past& past) {
        const auto clock = time::time_of_day(word);
        if (!clock)
            return context.words().moment(word);
        const auto& start = past.start;
        const auto at = first_after(start, *clock, start.offset);
        // Outside of it, the time of its own day is what was meant.
        return at.at < past.end.at
                   ? at
                   : time::Stamp{time::begin_of(start.day(), start.offset, *clock), start.offset};
    }

    std::string reference_;
    std::vector<std::string> at_;
};

}  // namespace

cli::VerbPtr split() { return std::make_unique<Split>(); }

}  // namespace osm::log
