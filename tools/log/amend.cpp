// osm-log amend - change parts of a session: its ends, topic, tags, note; or the zone of many.
#include "cli/amend.hpp"

#include "records/schema.hpp"
#include "study/mend.hpp"
#include "study/sessions.hpp"
#include "text/diagnostic.hpp"
#include "time/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/rezone.hpp"
#include "tools/log/room.hpp"
#include "tools/log/topics.hpp"
#include "tools/log/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

namespace osm::log {
namespace {

enum Column : std::size_t { start_column, end_column, topic_column, tags_column };

class Amend final : public cli::Amend {
public:
    Amend() : cli::Amend(records::study) {}

    cli::Summary summary() const override { return {"amend", "change parts of a session"}; }

    void declare(cli::Options& options) override {
        options.example("osm-log amend last --end 10:30 -m 'chapter 3'", "it was longer");
        options.example("osm-log amend 412 --topic ml:pgm-2 +video", "line 412, as list names it");
        options.example("osm-log amend --zone Europe/Berlin --period 2016-10-03..2016-10-05",
                        "the laptop kept the old zone");
        cli::Amend::declare(options);
        room_.declare(options);
        options.flag("--yes", yes_, "however long it is then");
        rezoning_.declare(options);
    }

    cli::Exit run(cli::Context& context) override {
        room_.check();
        if (!rezoning_.given())
            return cli::Amend::run(context);
        if (given())
            text::fail("--zone stands alone", "amend columns before or after it");
        rezoning_.run(context, references(), dry_run());
        return cli::Exit::done;
    }

protected:
    std::string read(cli::Context& context, std::size_t column, const std::string& word,
                     const std::vector<std::string>& cells) const override {
        if (column == topic_column)
            return topic_of(context, word);
        const auto clock = time::time_of_day(word);
        const auto start = time::read_stamp(cells[start_column]);
        const auto end = time::read_stamp(cells[end_column]);
        if (column == end_column && clock && start && end) {
            const auto at = first_after(*start, *clock, end->offset);
            // After now it is no end yet: the time of its own day is what was meant.
            return time::to_text(
                at.at <= context.now().at
                    ? at
                    : time::Stamp{time::begin_of(start->day(), end->offset, *clock), end->offset});
        }
        return cli::Amend::read(context, column, word, cells);
    }

    void apply(cli::Context& context, std::vector<Piece>& pieces) const override {
        for (auto& piece : pieces)
            if (room_.overlap() &&
                records::tag(piece.after[tags_column], "overlap").data() == nullptr)
                piece.after[tags_column] +=
                    piece.after[tags_column].empty() ? "overlap" : ",overlap";
        if (!given(start_column) && !given(end_column))
            return cli::Amend::apply(context, pieces);
        if (pieces.size() > 1)
            text::fail("several records cannot have one start or one end", "amend them one by one");
        move(context, pieces);
    }

private:
    void move(cli::Context& context, const std::vector<Piece>& pieces) const {
        const auto& piece = pieces.front();
        const auto start = time::read_stamp(piece.after[start_column]).value();
        const auto end = time::read_stamp(piece.after[end_column]).value();
        check_order(context, start, end);
        // What was allowed to be long may become shorter.
        const auto length = end.at - start.at;
        const auto before = time::read_stamp(piece.before[end_column])->at -
                            time::read_stamp(piece.before[start_column])->at;
        refuse_length(context, length, yes_ || length <= before);
        refuse_if_running(context, end, room_);
        const study::Span span{start.at, end.at};
        std::vector<study::Cut> cuts;
        study::Log{context.system(), context.data()}.change(
            span, [&](std::vector<study::Past> others) {
                std::erase_if(others, [&](const auto& past) { return past.text == piece.text; });
                auto change = change_of(pieces);
                const bool beside = study::is_beside(piece.after[tags_column]);
                if (const auto* past = study::overlapping(others, span.from, span.to);
                    past != nullptr && !beside) {
                    if (!room_.adjust())
                        refuse_overlap(context, *past,
                                       "say --adjust to have it give way, or --overlap");
                    cuts = study::make_room(others, span);
                    study::add_to(change, cuts);
                }
                return dry_run() ? records::Change{} : change;
            });
        say_cuts(context, cuts, dry_run());
    }

    Room room_;
    bool yes_ = false;
    RezoneOptions rezoning_;
};

}  // namespace

cli::VerbPtr amend() { return std::make_unique<Amend>(); }

}  // namespace osm::log
