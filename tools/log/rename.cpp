// osm-log rename - give a topic, and all below it, another name.
#include "records/schema.hpp"
#include "study/mend.hpp"
#include "study/sessions.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/renamed.hpp"
#include "tools/log/topics.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

namespace osm::log {
namespace {

class Rename final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"rename", "give a topic, and all below it, another name"};
    }

    void declare(cli::Options& options) override {
        options.argument("OLD", old_, "the topic as the log has it");
        options.argument("NEW", new_, "what it shall be; it may be there already");
        options.flag("--dry-run", dry_run_, "only say what would be renamed");
        options.example("osm-log rename pgm-1 ml:pgm-1 --dry-run", "what would become of what");
        options.remark("Only the log is changed: plan.toml is yours.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto to = topic_of(context, std::optional{new_}).value();
        if (old_ == to)
            text::fail(fmt::format("'{}' is its name already", to), "write another one");
        const auto lock = clock_lock(context);
        records::Store store{context.system(), context.data(), records::study};
        std::optional<study::Renaming> renaming;
        records::Change change;
        store.apply_after([&](std::string_view log) {
            renaming.emplace(log, old_, to, log_file(context));
            require_some(context, *renaming);
            if (!dry_run_)
                change = renaming->change();
            return change;
        });
        say(context, *renaming, to);
        take_running(context, to, change);
        note_plan(context);
        return cli::Exit::done;
    }

private:
    void require_some(const cli::Context& context, const study::Renaming& renaming) const {
        if (renaming.sessions() > 0)
            return;
        if (const auto open = study::running(context.data());
            open && study::is_within(open->topic, old_))
            return;
        const std::vector<std::string> known{renaming.topics().begin(), renaming.topics().end()};
        text::refuse(fmt::format("no session is of '{}'", old_),
                     text::did_you_mean(old_, known, "see osm-log report"));
    }

    void say(cli::Context& context, const study::Renaming& renaming, const std::string& to) const {
        for (const auto& row : renaming.rows())
            context.say(fmt::format("{} {} to {}, {}", dry_run_ ? "would rename" : "renamed",
                                    row.from, row.to, text::counted(row.sessions, "session")));
        if (renaming.there_before() > 0)
            context.say(fmt::format("{} had {} before", to,
                                    text::counted(renaming.there_before(), "session")));
    }

    void take_running(cli::Context& context, const std::string& to,
                      const records::Change& change) const {
        const auto open = study::running(context.data());
        if (!open || !study::is_within(open->topic, old_))
            return;
        const auto topic = study::renamed(open->topic, old_, to);
        if (!dry_run_)
            rename_running(context, *open, topic, change);
        context.say(fmt::format("{} {} to {}, which runs", dry_run_ ? "would rename" : "renamed",
                                open->topic, topic));
    }

    void note_plan(cli::Context& context) const {
        const auto planned = planned_topics(context);
        if (std::any_of(planned.begin(), planned.end(),
                        [&](const auto& topic) { return study::is_within(topic, old_); }))
            context.say(fmt::format("note: plan.toml still says '{}'", old_));
    }

    std::string old_, new_;
    bool dry_run_ = false;
};

}  // namespace

cli::VerbPtr rename() { return std::make_unique<Rename>(); }

}  // namespace osm::log
