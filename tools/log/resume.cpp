// osm-log resume - start the clock on what was studied before.
#include "cli/references.hpp"
#include "records/schema.hpp"
#include "study/sessions.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/begin.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <memory>

namespace osm::log {
namespace {

// Tags that say how a session came into the log, not what it was about.
constexpr std::array<std::string_view, 5> of_record{"via", "commit", "repo", "overlap", "approx"};

std::vector<std::string> tags_to_keep(std::string_view tags) {
    std::vector<std::string> kept;
    if (tags.empty())
        return kept;
    for (const auto tag : text::split(tags, ','))
        if (const auto key = tag.substr(0, tag.find('='));
            std::find(of_record.begin(), of_record.end(), key) == of_record.end())
            kept.emplace_back(tag);
    return kept;
}

class Resume final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"resume", "start the clock again on what was studied last"};
    }

    void declare(cli::Options& options) override {
        options.arguments("RECORD", words_, "which session, by line or time, and +tags; the last");
        beginning_.declare(options);
        options.example("osm-log resume", "after lunch");
        options.example("osm-log resume 2016-10-03T09:02 --ago 5m",
                        "what you began then, five minutes ago");
        options.remark(
            "Topic, tags and note are those of the session; another note is instead of its own. "
            "The last session is that which was clocked or added, not inferred from git, and "
            "ended last.");
    }

    cli::Exit run(cli::Context& context) override {
        beginning_.note().take_tags(words_);
        if (words_.size() > 1)
            text::fail("resume takes one record", "put a note behind -m, in quotes");
        context.warn_if_system_zone_differs();
        tell_hook_problems(context);
        const auto past = words_.empty() ? last(context) : named(context);
        beginning_.begin(context, past.topic, tags_to_keep(past.tags), past.note());
        return cli::Exit::done;
    }

private:
    study::Past named(const cli::Context& context) const {
        const auto record = cli::named_records(context, records::study, words_).front();
        return study::past_of(record.text, record.line, log_file(context));
    }

    // Near the end of the file: what ended last was nearly always written last.
    static study::Past last(const cli::Context& context) {
        const auto sessions = study::Log{context.system(), context.data()}.after(std::nullopt);
        const study::Past* last = nullptr;
        for (const auto& past : sessions)
            if (past.start.at < context.now().at &&
                records::tag(past.tags, "via") != std::string_view{"git"} &&
                (last == nullptr || last->end.at <= past.end.at))
                last = &past;
        if (last == nullptr)
            text::refuse("there is no session to resume", "osm-log start TOPIC");
        return *last;
    }

    std::vector<std::string> words_;
    Beginning beginning_;
};

}  // namespace

cli::VerbPtr resume() { return std::make_unique<Resume>(); }

}  // namespace osm::log
