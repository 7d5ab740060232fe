// timeclock, as Emacs, ledger and hledger read it: `i 2016/10/03 09:02:11 account  description  ;
// tag:value` and `o 2016/10/03 10:30:00`.
#include "study/intake.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::study {
namespace {

struct ClockedIn {
    int line = 0;
    time::Stamp at;
    bool known = true;  // false: its time was left out already
    About about;
};

About about_of(std::string_view rest) {
    About about;
    auto comment = rest.find(';');
    while (comment != std::string_view::npos && comment > 0 && rest[comment - 1] != ' ')
        comment = rest.find(';', comment + 1);
    const auto body = rest.substr(0, comment);
    const auto gap = std::min(body.find("  "), body.find('\t'));
    about.topic = as_topic(text::trim(body.substr(0, gap)));
    if (gap != std::string_view::npos)
        about.note = text::trim(body.substr(gap));
    if (comment != std::string_view::npos)
        take_comment(rest.substr(comment + 1), about);
    return about;
}

class Clock {
public:
    explicit Clock(Intake& intake) : intake_(intake) {}

    void take(int number, std::string_view line) {
        const char code = line.front();
        if (std::string_view{";#*%"}.find(code) != std::string_view::npos)
            return;
        const bool marked = line.size() > 1 && (line[1] == ' ' || line[1] == '\t');
        if (marked && (code == 'h' || code == 'b'))  // required hours and balance, of Emacs
            return;
        Spelled spelled{line.substr(std::min<std::size_t>(1, line.size()))};
        spelled.blanks();
        const auto day = spelled.day();
        spelled.blanks();
        const auto clock = day && !spelled.take("T") ? spelled.clock() : std::nullopt;
        if (!marked || std::string_view{"iIoO"}.find(code) == std::string_view::npos || !clock) {
            intake_.leave_out(number,
                              fmt::format("left out: {} is no line of a timeclock", quoted(line)),
                              "write i or o, then 2016/10/03 09:02:11");
            return;
        }
        const auto offset = spelled.offset();
        spelled.blanks();
        const auto at = intake_.at(number, {*day, *clock, offset, true});
        if (code == 'i' || code == 'I')
            open_.push_back(
                {number, at.value_or(time::Stamp{}), at.has_value(), about_of(spelled.rest())});
        else
            clock_out(number, at, spelled.rest());
    }

    void finish() {
        for (const auto& in : open_)
            leave_open(in);
    }

private:
    void leave_open(const ClockedIn& in) {
        if (in.known)
            intake_.leave_out(in.line, "left out: it is clocked in and never out",
                              "add its o line, or the session with osm-log add");
    }

    // The one of that account, else the last: what was open beside that was forgotten.
    void clock_out(int number, std::optional<time::Stamp> at, std::string_view rest) {
        auto out = about_of(rest);
        auto in = std::ranges::find_if(open_, [&](const ClockedIn& one) {
            return !out.topic.empty() && one.about.topic == out.topic;
        });
        if (in == open_.end() && !open_.empty()) {
            while (open_.size() > 1) {
                leave_open(open_.front());
                open_.erase(open_.begin());
            }
            in = open_.begin();
        }
        if (in == open_.end()) {
            intake_.leave_out(number, "left out: it is clocked out and was not in");
            return;
        }
        auto about = in->about;
        // What Emacs asks for when one leaves: a reason, no account.
        if (out.topic != about.topic && out.note.empty())
            out.note = text::trim(rest.substr(0, rest.find(';')));
        if (about.note.empty())
            about.note = out.note;
        about.tags.insert(about.tags.end(), out.tags.begin(), out.tags.end());
        if (in->known && at)
            intake_.session(in->line, in->at, *at, about);
        else if (in->known)
            intake_.leave_out(in->line, fmt::format("left out with its end, in line {}", number));
        open_.erase(in);
    }

    Intake& intake_;
    std::vector<ClockedIn> open_;
};

}  // namespace

void from_timeclock(std::string_view text, Intake& intake) {
    Clock clock{intake};
    each_line(text, [&](int number, std::string_view line) {
        if (const auto piece = text::trim(line); !piece.empty())
            clock.take(number, piece);
    });
    clock.finish();
}

}  // namespace osm::study
