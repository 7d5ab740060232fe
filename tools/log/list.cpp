// osm-log list - one row a session.
#include "text/words.hpp"
#include "tools/log/reading.hpp"
#include "tools/log/spans.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace osm::log {
namespace {

// What people read fits into eighty columns with room for the note.
report::Table empty_table() {
    using report::wide;
    return report::Table{span_columns({report::text("topic"), wide(report::text("tags")),
                                       wide(report::text("note")), wide(report::count("line")),
                                       report::people(report::text("about", "+tags note"))})};
}

// Tags as they are typed, and the note, which may be cut. Of tags that programs write only the
// source is told.
std::string note_of(const study::Session& session) {
    std::string note;
    for (const auto tag : text::split(session.tags, ','))
        if (!tag.empty() && (tag.find('=') == std::string_view::npos || tag.starts_with("via=")))
            note += fmt::format("{}+{}", note.empty() ? "" : " ", tag);
    if (!note.empty() && !session.note.empty())
        note += ' ';
    return note.append(session.note);
}

// "22:00-19:30 (-4h)": by how much the clocks were moved meanwhile, by a flight or by summer time.
std::string from_to(const study::Session& session) {
    auto shown = fmt::format("{}-{}", time::clock_of(session.start), time::clock_of(session.end));
    const int moved = session.end.offset - session.start.offset;
    if (moved % 3600 != 0)
        shown += fmt::format(" ({}{})", moved > 0 ? "+" : "", time::to_clock({moved}));
    else if (moved != 0)
        shown += fmt::format(" ({:+}h)", moved / 3600);
    return shown;
}

class List final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"list", "one row a session"}; }

    void declare(cli::Options& options) override {
        reading_.declare(options);
        output_.declare(options);
        options.example("osm-log list --period yesterday", "what was clocked yesterday");
        options.example("osm-log list --topic ml --format csv", "everything of one track");
        options.remark(
            "time is the part of the session within the period, so that rows add up to what "
            "report says. A pipe gets start, end, time, topic, tags, note and line: its line in "
            "the file, by which rm and edit know it; --columns takes those, and day, from-to and "
            "about. Rows are in the order of time, whatever that of the file is.");
    }

    // A day is said once where the eye finds it above.
    cli::Exit run(cli::Context& context) override {
        period_ = reading_.period(context);
        day_start_ = context.day_start();
        const bool people = output_.for_people(context);
        const bool once = people && output_.format(context) == report::Format::table;
        const bool forms = people || output_.columns_named();
        auto table = empty_table();
        std::string last;
        const auto all = each(context, [&](const study::Session& session, time::Duration length) {
            std::vector<report::Cell> cells{session.start,
                                            session.end,
                                            {},
                                            {},
                                            length,
                                            std::string{session.topic},
                                            std::string{session.tags},
                                            std::string{session.note},
                                            session.line};
            if (forms) {
                auto day = day_name(session.start.day());
                if (!once || day != last)
                    cells[2] = day;
                last = std::move(day);
                cells[3] = from_to(session);
                cells.push_back(note_of(session));
            }
            table.row(std::move(cells));
        });
        if (!table.empty())
            table.footer({{}, {}, {}, {}, all, "total"});
        output_.print(table, context);
        return cli::Exit::done;
    }

private:
    // A session that outlives its line.
    struct Kept {
        study::Session session;
        time::Duration length;
        std::string topic, tags, note;
    };

    // Sessions with some time in the period, in the order of time; returns the sum of it.
    template <typename Visit>
    time::Duration each(cli::Context& context, const Visit& visit) {
        time::Duration all;
        std::vector<Kept> kept;
        reading_.each(context, [&](const study::Session& session) {
            const auto length = study::length_within(session, day_start_, period_);
            if (length.seconds == 0)
                return;
            all += length;
            kept.push_back({session, length, std::string{session.topic}, std::string{session.tags},
                            std::string{session.note}});
        });
        std::ranges::stable_sort(kept, {}, [](const Kept& one) { return one.session.start.at; });
        for (auto& one : kept) {
            one.session.topic = one.topic;
            one.session.tags = one.tags;
            one.session.note = one.note;
            visit(one.session, one.length);
        }
        return all;
    }

    Reading reading_;
    cli::TableOptions output_;
    time::Period period_;
    time::Duration day_start_;
};

}  // namespace

cli::VerbPtr list() { return std::make_unique<List>(); }

}  // namespace osm::log
