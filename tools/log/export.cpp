// osm-log export - the log in the forms of other programs.
#include "study/exchange.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/reading.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

namespace osm::log {
namespace {

const std::vector<std::string> forms{"timewarrior", "timeclock", "timedot", "klog", "watson", "org",
                                     "csv",         "jsonl",     "tsv",     "ics",  "md"};

using Write = study::Written (*)(std::span<const study::Outgoing>);

// Of each form but tsv.
Write writer_of(std::string_view form) {
    constexpr std::pair<std::string_view, Write> writers[] = {
        {"timewarrior", study::to_timewarrior},
        {"timeclock", study::to_timeclock},
        {"timedot", study::to_timedot},
        {"klog", study::to_klog},
        {"watson", study::to_watson},
        {"org", study::to_org},
        {"csv", study::to_csv},
        {"jsonl", study::to_jsonl},
        {"ics", study::to_icalendar},
        {"md", study::to_markdown},
    };
    const auto* found =
        std::ranges::find(writers, form, &std::pair<std::string_view, Write>::first);
    return found == std::end(writers) ? nullptr : found->second;
}

class Export final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"export", "the log for timewarrior, ledger, klog, a calendar, awk"};
    }

    void declare(cli::Options& options) override {
        options.argument("FORM", form_, text::join(forms, ", "));
        reading_.declare(options);
        options.value("--zone", "ZONE", zone_, "in the clock times of one place, or UTC");
        options.flag("--utc", utc_, "tsv: instants in UTC, which sort as text");
        options.flag("--epoch", epoch_, "tsv: instants in seconds since 1970");
        options.example("osm-log export timeclock | hledger -f timeclock:- balance", "to hledger");
        options.example("osm-log export md --period 2016-W40", "a table for a page");
        options.remark(
            "Sessions that begin in the period, whole. What the form has no place for "
            "is said on standard error.");
    }

    cli::Exit run(cli::Context& context) override {
        if (std::ranges::find(forms, form_) == forms.end())
            text::fail(fmt::format("'{}' is no form to write", form_),
                       text::did_you_mean(form_, forms, "one of " + text::join(forms, ", ")));
        if (form_ != "tsv" && (utc_ || epoch_))
            text::fail(fmt::format("{} is for tsv only", utc_ ? "--utc" : "--epoch"),
                       "--zone UTC is for all forms");
        if (utc_ && epoch_)
            text::fail("--utc and --epoch say two things", "write one or the other");
        const auto sessions = read(context);
        const auto written =
            form_ == "tsv" ? study::to_tsv(sessions, instants()) : writer_of(form_)(sessions);
        context.print(written.text);
        tell(context, written.losses);
        return cli::Exit::done;
    }

private:
    study::Instants instants() const {
        return epoch_ ? study::Instants::epoch : utc_ ? study::Instants::utc : study::Instants::own;
    }

    std::vector<study::Outgoing> read(cli::Context& context) const {
        const auto zone = zone_ ? std::optional{time::Zone::named(*zone_)} : std::nullopt;
        const auto period = reading_.period(context);
        const auto day_start = context.day_start();
        std::vector<study::Outgoing> sessions;
        reading_.each(context, [&](const study::Session& session) {
            if (!period.holds(session.start.day(day_start)))
                return;
            sessions.push_back({zone ? zone->at(session.start.at) : session.start,
                                zone ? zone->at(session.end.at) : session.end,
                                std::string{session.topic}, std::string{session.tags},
                                std::string{session.note}});
        });
        std::ranges::stable_sort(sessions, {}, [](const study::Outgoing& session) {
            return std::pair{session.start.at, session.end.at};
        });
        return sessions;
    }

    void tell(cli::Context& context, const std::vector<study::Loss>& losses) const {
        text::Diagnostics told;
        for (const auto& loss : losses)
            told.push_back(
                {{},
                 fmt::format("{} has no place for {} ({})", form_, loss.what,
                             text::counted(loss.sessions, "session")),
                 loss.what.starts_with("offsets") && !zone_ ? "--zone UTC makes them one" : "",
                 text::Level::warning});
        context.warn_all(told);
    }

    std::string form_;
    Reading reading_;
    std::optional<std::string> zone_;
    bool utc_ = false;
    bool epoch_ = false;
};

}  // namespace

cli::VerbPtr export_log() { return std::make_unique<Export>(); }

}  // namespace osm::log
