// study/intake.hpp - where the readers of other programs' files put what they find. Known to them
// alone.
#pragma once

#include "interchange/csv.hpp"
#include "interchange/json.hpp"
#include "study/exchange.hpp"
#include "study/spelling.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osm::study {

// What a session is about, as it was spelled there.
struct About {
    std::string topic = {};              // as as_topic() gives it, or ""
    std::vector<std::string> tags = {};  // as as_tag() gives them
    std::string note = {};
};

// Topic and tags of programs that have only tags. The topic is the first with a colon inside, else
// the deepest of a project's levels (Study and Study.Algorithms), else the first of one word, else
// the first. A sentence is the note where there is none.
About about_tags(const std::vector<std::string_view>& tags, std::string_view note);

// `word:` and `key:value` in the comment of a line of hledger's are tags; other words go to the
// note.
void take_comment(std::string_view comment, About& about);

class Intake {
public:
    explicit Intake(const Terms& terms) : terms_(terms) {}

    const Terms& terms() const { return terms_; }

    void leave_out(int line, std::string what, std::string hint = {});

    std::size_t left_out() const { return incoming_.left_out.size(); }  // how many so far

    // A clock time of the day, in the zone that was named; after midnight when 24:00 or later.
    // Nothing, and said so, in the hour that a clock change skips or repeats. Failure (misuse)
    // where no zone was named.
    std::optional<time::Stamp> at(int line, time::Date day, time::Duration of_day);
    std::optional<time::Stamp> at(int line, const Moment& moment);

    // A moment of no place is given the offset of the zone named, else of the home zone.
    time::Stamp at(time::Instant instant) const;

    // So much later: in the offset that was written with the start, else where the zone is then.
    time::Stamp after(time::Stamp start, const Moment& written, time::Duration length) const {
        const bool of_its_own = written.offset && *written.offset != 0;
        return of_its_own ? start + length : at(start.at + length);
    }

    // Takes it, or says why not. False when not.
    bool session(int line, time::Stamp start, time::Stamp end, const About& about);

    // Of a length only: behind the other such on that day, or in that hour.
    bool length(int line, time::Date day, time::Duration length, const About& about);
    bool length_from(int line, time::Stamp from, time::Duration length, About about);

    std::vector<Foreign>& sessions() { return incoming_.sessions; }

    Incoming finish(Form form);

private:
    const time::Zone& zone() const { return terms_.zone ? *terms_.zone : terms_.home; }

    const Terms& terms_;
    Incoming incoming_;
    std::map<time::Instant, time::Duration> laid_;  // from where, how much
};

// Calls `take(number, line)` for each line; line ends may be LF or CRLF.
template <class Take>
void each_line(std::string_view text, Take take) {
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        take(number, line);
    }
}

// The line, shortened, in quotes: what a message is about.
std::string quoted(std::string_view line);

// The readers, each of UTF-8 without a mark.
void from_timewarrior(std::string_view text, Intake& intake);
void from_timeclock(std::string_view text, Intake& intake);
void from_timedot(std::string_view text, Intake& intake);
void from_klog(std::string_view text, Intake& intake);
void from_org(std::string_view text, Intake& intake);
void from_gtimelog(std::string_view text, Intake& intake);
void from_csv(std::string_view text, Intake& intake);

// The rows of a table, wherever it was written.
void from_rows(const interchange::Csv& table, Intake& intake);

// One session a value.
void from_timewarrior(interchange::JsonValue interval, Intake& intake);
void from_watson(interchange::JsonValue frame, Intake& intake);
void from_object(interchange::JsonValue object, Intake& intake);

bool is_session(interchange::JsonValue value);  // its keys say when, as from_object() knows them

// The value and those after it: days, durations or heartbeats.
void from_wakatime(interchange::JsonValue first, Intake& intake);
bool is_wakatime(interchange::JsonValue value);

// A whole document.
void from_activitywatch(interchange::JsonValue document, Intake& intake);
bool is_activitywatch(interchange::JsonValue document);

// All documents of a file; their shape tells whose they are, unless a form is given.
Form from_json(std::string_view text, std::optional<Form> form, Intake& intake);

// Whether it is JSON and not a text that begins with a bracket.
bool looks_like_json(std::string_view text);

}  // namespace osm::study
