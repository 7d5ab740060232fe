// Timewarrior: `inc 20161003T080211Z - 20161003T093000Z # tag "two words" # "annotation"`, a line
// an interval, in files of a month; or what `timew export` prints.
#include "study/intake.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

namespace osm::study {
namespace {

constexpr std::string_view running = "left out: it runs still";

// A word, or what stands between quotes with \" for a quote inside.
std::string take_word(Spelled& spelled, bool& was_quoted) {
    was_quoted = spelled.take("\"");
    if (!was_quoted)
        return std::string{spelled.until(" \t")};
    std::string word;
    while (!spelled.done() && !spelled.take("\"")) {
        const bool escaped = spelled.take("\\");
        const char c = spelled.take();
        word += escaped && (c == 'n' || c == 't') ? ' ' : c;
    }
    return word;
}

About about_of(Spelled spelled) {
    std::vector<std::string> tags;
    std::string note;
    bool in_tags = false;
    for (spelled.blanks(); !spelled.done(); spelled.blanks()) {
        bool was_quoted = false;
        const auto word = take_word(spelled, was_quoted);
        if (word == "#" && !was_quoted && !in_tags) {
            in_tags = true;
        } else if (word == "#" && !was_quoted) {
            spelled.blanks();
            note = spelled.front() == '"' ? take_word(spelled, was_quoted)
                                          : std::string{spelled.rest()};
            break;
        } else {
            tags.push_back(word);
        }
    }
    return about_tags({tags.begin(), tags.end()}, note);
}

void take_interval(int line, std::string_view text, Intake& intake) {
    Spelled spelled{text};
    const auto start = read_moment(spelled.until(" \t"));
    spelled.blanks();
    std::optional<Moment> end;
    const bool ended = spelled.take("- ");
    if (ended) {
        spelled.blanks();
        end = read_moment(spelled.until(" \t"));
    }
    if (!start || (ended && !end)) {
        intake.leave_out(line, fmt::format("left out: {} has no time to read", quoted(text)),
                         "an interval is written inc 20161003T080211Z - 20161003T093000Z # tag");
        return;
    }
    spelled.blanks();
    if (!ended && (spelled.done() || spelled.front() == '#')) {
        intake.leave_out(line, std::string{running}, "import it when it is stopped");
        return;
    }
    if (!ended || (!spelled.done() && spelled.front() != '#')) {
        intake.leave_out(line, fmt::format("left out: {} is no interval", quoted(text)));
        return;
    }
    const auto from = intake.at(line, *start), to = intake.at(line, *end);
    if (from && to)
        intake.session(line, *from, *to, about_of(spelled));
}

}  // namespace

void from_timewarrior(std::string_view text, Intake& intake) {
    each_line(text, [&](int number, std::string_view line) {
        const auto piece = text::trim(line);
        if (piece.starts_with("inc "))
            take_interval(number, piece.substr(4), intake);
        else if (!piece.empty() && !piece.starts_with("exc ") && !piece.starts_with('#'))
            intake.leave_out(number, fmt::format("left out: {} is no interval", quoted(line)));
    });
}

void from_timewarrior(interchange::JsonValue interval, Intake& intake) {
    const int line = interval.line();
    const auto start = read_moment(interval.text("start"));
    if (!start) {
        intake.leave_out(line, "left out: it has no 'start' that is a time");
        return;
    }
    if (!interval.member("end")) {
        intake.leave_out(line, std::string{running}, "import it when it is stopped");
        return;
    }
    const auto end = read_moment(interval.text("end"));
    if (!end) {
        intake.leave_out(line, "left out: its 'end' is no time");
        return;
    }
    std::vector<std::string_view> tags;
    for (auto tag = interval.member("tags").first(); tag; tag = tag.next())
        tags.push_back(tag.text());
    const auto about = about_tags(tags, interval.text("annotation"));
    const auto from = intake.at(line, *start), to = intake.at(line, *end);
    if (from && to)
        intake.session(line, *from, *to, about);
}

}  // namespace osm::study
