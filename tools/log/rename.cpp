// osm-log rename - give a topic, and all below it, another name.
#include "records/schema.hpp"
#include "study/mend.hpp"
#include "study/sessions.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/clock.hpp"
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
        if (const auto open = study::running(context.data());
            open && study::is_within(open->topic, old_))
            running_ = open;
        records::Store store{context.system(), context.data(), records::study};
        std::optional<study::Renaming> renaming;
        store.apply_after([&](std::string_view log) {
            renaming.emplace(log, old_, to, log_file(context));
            if (renaming->sessions() == 0 && !running_) {  // as elsewhere, an item's id is enough
                old_ = with_track(planned_topics(context), old_);
                renaming.emplace(log, old_, to, log_file(context));
            }
            require_some(*renaming);
            return dry_run_ ? records::Change{} : change(*renaming, to);
        });
        say(context, *renaming, to);
        if (running_)
            context.say(fmt::format("{} {} to {}, which runs",
                                    dry_run_ ? "would rename" : "renamed", running_->topic,
                                    renamed_running(to).topic));
        note_plan(context);
        return cli::Exit::done;
    }

private:
    void require_some(const study::Renaming& renaming) const {
        if (renaming.sessions() > 0 || running_)
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

    study::Open renamed_running(const std::string& to) const {
        auto open = *running_;
        open.topic = study::renamed(open.topic, old_, to);
        return open;
    }

    // What runs is renamed with the log, in one change.
    records::Change change(const study::Renaming& renaming, const std::string& to) const {
        auto change = renaming.change();
        if (running_)
            change.clock = study::moved(running_, renamed_running(to));
        return change;
    }

    void note_plan(cli::Context& context) const {
        const auto planned = planned_topics(context);
        if (std::any_of(planned.begin(), planned.end(),
                        [&](const auto& topic) { return study::is_within(topic, old_); }))
            context.say(fmt::format("note: plan.toml still says '{}'", old_));
    }

    std::string old_, new_;
    std::optional<study::Open> running_;  // where it is within OLD
    bool dry_run_ = false;
};

}  // namespace

cli::VerbPtr rename() { return std::make_unique<Rename>(); }

}  // namespace osm::log
