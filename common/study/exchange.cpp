#include "study/exchange.hpp"

#include "interchange/csv.hpp"
#include "interchange/encoding.hpp"
#include "study/intake.hpp"
#include "study/titles.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace osm::study {
namespace {

constexpr int lines_for_guess = 300;

// What a line of a text looks like, one vote each.
struct Votes {
    int timewarrior = 0, timeclock = 0, org = 0, gtimelog = 0, days = 0, klog = 0, timedot = 0;

    void count(std::string_view line) {
        const auto piece = text::trim(line);
        if (piece.empty())
            return;
        Spelled spelled{piece};
        if (const auto stars = piece.find_first_not_of('*');
            stars != 0 && stars != std::string_view::npos && piece[stars] == ' ')
            spelled = Spelled{piece.substr(stars + 1)};  // timedot in a file of Org's
        if (piece.starts_with("inc ") && piece.size() > 4 && text::is_digit(piece[4]))
            ++timewarrior;
        if (piece.starts_with("CLOCK:") || piece.starts_with("#+") || piece == ":LOGBOOK:")
            ++org;
        if (piece.size() > 2 && std::string_view{"iIoO"}.find(piece[0]) != std::string_view::npos &&
            piece[1] == ' ') {
            Spelled rest{text::trim(piece.substr(2))};
            timeclock += rest.day() ? 1 : 0;
        }
        if (spelled.day())
            count_dated(spelled);
        else if ((line.front() == ' ' || line.front() == '\t') && is_klog_entry(piece))
            ++klog;
        else
            timedot += is_timedot_entry(piece) ? 1 : 0;
    }

    void count_dated(Spelled spelled) {
        spelled.blanks();
        if (spelled.clock()) {
            spelled.blanks();
            spelled.offset();
            gtimelog += spelled.take(":") ? 1 : 0;
        } else {
            ++days;
        }
    }

    static bool is_klog_entry(std::string_view piece) {
        Spelled spelled{piece};
        spelled.take("<");
        if (spelled.clock())
            return true;
        const auto length = spelled.until(" \t");
        return read_length(length).has_value() && length.find(':') == std::string_view::npos;
    }

    static bool is_timedot_entry(std::string_view piece) {
        const auto gap = std::min(piece.find("  "), piece.find('\t'));
        if (gap == std::string_view::npos || piece.front() == '#' || piece.front() == ';')
            return false;
        const auto amount = text::trim(piece.substr(gap));
        return !amount.empty() &&
               std::string_view{".0123456789"}.find(amount.front()) != std::string_view::npos;
    }

    std::optional<Form> most() const {
        const std::pair<int, Form> all[] = {
            {timewarrior, Form::timewarrior},
            {timeclock, Form::timeclock},
            {org, Form::org},
            {gtimelog, Form::gtimelog},
            {days > 0 ? klog : 0, Form::klog},
            {days > 0 ? timedot : 0, Form::timedot},
        };
        const auto* best = std::ranges::max_element(
            all, [](const auto& a, const auto& b) { return a.first < b.first; });
        if (best->first > 0)
            return best->second;
        return days > 0 ? std::optional{Form::klog} : std::nullopt;
    }
};

bool is_named(const Columns& columns) {
    return !(columns.start + columns.end + columns.day + columns.length).empty();
}

std::optional<Form> form_of(std::string_view text, const Terms& terms) {
    if (is_named(terms.columns) || text.starts_with("#osm study") ||
        text.starts_with("start\tend\t"))
        return Form::csv;
    // Only what is near the top is cut into cells.
    std::size_t end = 0;
    for (int line = 0; line < lines_for_guess && end < text.size(); ++line)
        end = std::min(text.find('\n', end), text.size() - 1) + 1;
    const auto top = text.substr(0, end);
    Votes votes;
    each_line(top, [&](int, std::string_view line) {
        if (!line.empty())
            votes.count(line);
    });
    const auto most = votes.most();
    if (most && (votes.klog + votes.timedot > 0 || (*most != Form::klog && *most != Form::timedot)))
        return most;
    text::Diagnostics ignored;
    const auto csv =
        interchange::read_csv(top, terms.file, terms.columns.delimiter.value_or('\0'), ignored);
    return has_titles(csv.rows) || !implied_titles(csv.rows).empty() ? Form::csv : most;
}

void read(std::string_view text, Form form, Intake& intake) {
    switch (form) {
        case Form::timewarrior:
            return from_timewarrior(text, intake);
        case Form::timeclock:
            return from_timeclock(text, intake);
        case Form::timedot:
            return from_timedot(text, intake);
        case Form::klog:
            return from_klog(text, intake);
        case Form::org:
            return from_org(text, intake);
        case Form::gtimelog:
            return from_gtimelog(text, intake);
        case Form::csv:
            return from_csv(text, intake);
        case Form::watson:
        case Form::jsonl:
        case Form::wakatime:
        case Form::activitywatch:
            from_json(text, form, intake);
    }
}

bool is_json(Form form) {
    return form == Form::watson || form == Form::jsonl || form == Form::wakatime ||
           form == Form::activitywatch;
}

}  // namespace

std::optional<Form> form_named(std::string_view word) {
    const auto found = std::ranges::find(form_names, word);
    if (found == form_names.end())
        return std::nullopt;
    return static_cast<Form>(found - form_names.begin());
}

Incoming read_foreign(std::string_view bytes, std::optional<Form> form, const Terms& terms) {
    auto decoded = interchange::decode(bytes);
    if (!decoded)
        text::fail("this is no text", {}, {.file = terms.file});
    const std::string_view text = decoded->text;
    Intake intake{terms};
    if (text::trim(text).find_first_not_of("\r\n\t ") == std::string_view::npos)
        return intake.finish(form.value_or(Form::csv));
    const bool json = looks_like_json(text);
    if (form && is_json(*form) && !json)
        text::fail("this is no JSON", {}, {.file = terms.file, .line = 1});
    if (json && (!form || is_json(*form) || *form == Form::timewarrior || *form == Form::csv))
        return intake.finish(from_json(text, form, intake));
    if (!form)
        form = form_of(text, terms);
    if (!form)
        text::fail("this is of no form that is known",
                   "name it: timewarrior, timeclock, timedot, klog, watson, org, gtimelog, csv, "
                   "jsonl, wakatime or activitywatch",
                   {.file = terms.file, .line = 1});
    read(text, *form, intake);
    return intake.finish(*form);
}

}  // namespace osm::study
