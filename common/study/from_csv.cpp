// Rows under titles: of our own export, Toggl, Clockify, RescueTime, a spreadsheet.
#include "interchange/csv.hpp"
#include "study/intake.hpp"
#include "study/titles.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <utility>

namespace osm::study {
namespace {

using interchange::Csv;
using interchange::CsvRow;

constexpr std::string_view own_first_line = "#osm study";

// A day with its parts apart: 03/10/2016 is one of two days.
std::optional<time::Date> read_slashed(std::string_view word, bool day_first) {
    Spelled spelled{word};
    const auto one = spelled.number(1, 2);
    const char mark = spelled.take();
    const auto two = spelled.number(1, 2);
    if (!one || !two || (mark != '/' && mark != '.' && mark != '-') || spelled.take() != mark)
        return std::nullopt;
    auto year = spelled.number(2, 4);
    if (!year || !spelled.done() || (*year > 99 && *year < 1000))
        return std::nullopt;
    if (*year < 100)
        *year += 2000;
    return day_first || mark == '.' ? time::date(*year, *two, *one) : time::date(*year, *one, *two);
}

// Its cells as tabs cut them: our own TSV has no quotes, and "-" or nothing for an empty cell.
Csv read_tsv(std::string_view text) {
    Csv csv{'\t', {}};
    if (text.starts_with(own_first_line))
        csv.rows.push_back({0, {"start", "end", "topic", "tags", "note"}});
    each_line(text, [&](int number, std::string_view line) {
        if (text::trim(line).empty() || line.starts_with('#'))
            return;
        auto& row = csv.rows.emplace_back(CsvRow{number, {}});
        for (const auto cell : text::split(line, '\t'))
            row.cells.emplace_back(cell == "-" ? "" : cell);
    });
    return csv;
}

class Rows {
public:
    Rows(const Csv& csv, const Titles& titles, Intake& intake)
        : csv_(csv), titles_(titles), intake_(intake), day_first_(day_first()) {}

    void take() {
        const auto& person = intake_.terms().columns.person;
        if (person.empty())
            say_people();
        for (auto row = csv_.rows.begin() + titles_.row + 1; row != csv_.rows.end(); ++row)
            if (person.empty() || cell(*row, titles_.person) == person)
                take(*row);
    }

private:
    static std::string_view cell(const CsvRow& row, std::optional<std::size_t> column) {
        return column && *column < row.cells.size() ? text::trim(row.cells[*column])
                                                    : std::string_view{};
    }

    // A report of a whole team is not one learner's.
    void say_people() {
        std::set<std::string_view> people;
        for (auto row = csv_.rows.begin() + titles_.row + 1; row != csv_.rows.end(); ++row)
            if (const auto person = cell(*row, titles_.person); !person.empty())
                people.insert(person);
        if (people.size() > 1)
            intake_.leave_out(
                csv_.rows[static_cast<std::size_t>(titles_.row)].line,
                fmt::format("the rows are of {} people; all were taken", people.size()),
                fmt::format("of one: --person '{}'", *people.begin()));
    }

    // Whether the day comes before the month: said, or by the first number that is no month.
    std::optional<bool> day_first() const {
        if (intake_.terms().columns.day_first)
            return intake_.terms().columns.day_first;
        std::optional<bool> found;
        for (auto row = csv_.rows.begin() + titles_.row + 1; row != csv_.rows.end(); ++row)
            for (const auto column : {titles_.start, titles_.end, titles_.day, titles_.end_day}) {
                const auto word = cell(*row, column).substr(0, cell(*row, column).find(' '));
                const bool as_day = read_slashed(word, true).has_value();
                const bool as_month = read_slashed(word, false).has_value();
                if (as_day != as_month)
                    found = as_day;
            }
        return found;
    }

    std::optional<time::Date> day(std::string_view word) const {
        Spelled spelled{word};
        if (const auto day = spelled.day(); day && spelled.done())
            return day;
        if (!read_slashed(word, true) && !read_slashed(word, false))
            return std::nullopt;
        if (!day_first_ && read_slashed(word, true) != read_slashed(word, false))
            text::fail(fmt::format("whether the day or the month comes first in '{}' is not said "
                                   "in this file",
                                   word),
                       "say --order dmy or --order mdy", {.file = intake_.terms().file});
        return read_slashed(word, day_first_.value_or(true));
    }

    // Of one cell, or of a time and the cell of its day.
    std::optional<Moment> moment(std::string_view word, std::string_view its_day) const {
        if (auto moment = read_moment(word))
            if (moment->timed || its_day.empty())
                return moment;
        if (Spelled spelled{word}; const auto clock = spelled.clock()) {
            const auto day = this->day(its_day.substr(0, its_day.find_first_of(" T")));
            spelled.blanks();
            const auto offset = spelled.offset();
            return day && spelled.done() ? std::optional{Moment{*day, *clock, offset, true}}
                                         : std::nullopt;
        }
        const auto gap = std::min(word.find_first_of(" ,"), word.size());
        const auto day = this->day(word.substr(0, gap));
        if (!day)
            return std::nullopt;
        Spelled spelled{word.substr(std::min(word.find_first_not_of(" ,", gap), word.size()))};
        if (spelled.done())
            return Moment{*day, {}, std::nullopt, false};
        const auto clock = spelled.clock();
        return clock && spelled.done() ? std::optional{Moment{*day, *clock, std::nullopt, true}}
                                       : std::nullopt;
    }

    // Seconds since 1970, or thousandths of them.
    static std::optional<time::Instant> epoch(std::string_view word) {
        const auto number = text::whole_number(word);
        if (!number || word.size() < 9 || word.size() > 13 || word.size() == 11 ||
            word.size() == 12)
            return std::nullopt;
        return time::Instant{word.size() == 13 ? *number / 1000 : *number};
    }

    About about(const CsvRow& row) const {
        About about;
        for (const auto column : titles_.topics)
            if (const auto part = as_topic(cell(row, column)); !part.empty())
                about.topic += (about.topic.empty() ? "" : ":") + part;
        about.note = cell(row, titles_.note);
        std::string tags{cell(row, titles_.tags)};
        std::ranges::replace(tags, ';', ',');
        for (const auto piece : text::split(tags, ','))
            if (auto tag = as_tag(text::trim(piece)); !tag.empty())
                about.tags.push_back(std::move(tag));
        if (titles_.topics.empty() && !about.tags.empty()) {  // Forest has tags only
            about.topic = as_topic(about.tags.front());
            about.tags.erase(about.tags.begin());
        }
        if (const auto client = cell(row, titles_.client); !client.empty())
            about.tags.push_back(as_tag(fmt::format("client={}", client)));
        return about;
    }

    std::optional<time::Duration> length(const CsvRow& row) const {
        const auto word = cell(row, titles_.length);
        if (const auto length = read_length(word))
            return length;
        if (titles_.unit_seconds == 0 && read_units(word, 1))
            text::fail(fmt::format("whether '{}' is in seconds, minutes or hours is not said in "
                                   "this file",
                                   word),
                       "say --unit seconds, minutes or hours",
                       {.file = intake_.terms().file, .line = row.line});
        return read_units(word, titles_.unit_seconds);
    }

    void refuse(const CsvRow& row, std::string_view what) {
        std::string all;
        for (const auto& one : row.cells)
            if (!text::trim(one).empty())
                all += fmt::format("{}{}", all.empty() ? "" : " ", text::trim(one));
        intake_.leave_out(row.line, fmt::format("left out: {} in {}", what, quoted(all)));
    }

    void take(const CsvRow& row) {
        const auto day_word = cell(row, titles_.day);
        const auto start_word = titles_.start ? cell(row, titles_.start) : day_word;
        if (const auto start = epoch(start_word)) {
            take_epoch(row, *start);
            return;
        }
        const auto start = moment(start_word, titles_.start ? day_word : std::string_view{});
        if (!start) {
            refuse(row, fmt::format("no time to read as '{}'",
                                    csv_.rows[titles_.row].cells[*titles_.beginning()]));
            return;
        }
        const auto end_word = cell(row, titles_.end);
        if (titles_.end && end_word.empty() && cell(row, titles_.length).empty())
            intake_.leave_out(row.line, "left out: it has no end", "import it when it has one");
        else if (titles_.end && !end_word.empty())
            take_range(row, *start, end_word);
        else
            take_length(row, *start);
    }

    void take_epoch(const CsvRow& row, time::Instant start) {
        const auto end_word = cell(row, titles_.end);
        const auto length = this->length(row);
        if (const auto end = epoch(end_word))
            intake_.session(row.line, intake_.at(start), intake_.at(*end), about(row));
        else if (length)
            intake_.session(row.line, intake_.at(start), intake_.at(start + *length), about(row));
        else
            refuse(row, "no end");
    }

    void take_range(const CsvRow& row, const Moment& start, std::string_view end_word) {
        const auto end_day = cell(row, titles_.end_day);
        const auto that_day = end_day.empty() ? time::to_text(start.day) : std::string{end_day};
        auto end = moment(end_word, that_day);
        if (!end || !end->timed || !start.timed) {
            refuse(row, end && end->timed ? "no time of the day to begin" : "no end to read");
            return;
        }
        // A time alone is the first such time after the start.
        const bool alone = end_day.empty() && end_word.size() <= 11 &&
                           end_word.find_first_of("-/.T") == std::string_view::npos;
        if (alone && end->of_day <= start.of_day)
            end->day = end->day + 1;
        const auto from = intake_.at(row.line, start);
        const auto to = from ? intake_.at(row.line, *end) : std::nullopt;
        if (to)
            take_without_pause(row, *from, *to);
    }

    std::optional<time::Duration> pause(const CsvRow& row) const {
        const auto word = cell(row, titles_.pause);
        if (const auto length = read_length(word))
            return length;
        const auto unit = titles_.pause_seconds != 0 ? titles_.pause_seconds
                                                     : intake_.terms().columns.unit_seconds;
        const auto plain = read_units(word, 1);
        if (unit == 0 && plain && plain->seconds != 0)
            text::fail(fmt::format("whether the pause '{}' is in seconds, minutes or hours is not "
                                   "said in this file",
                                   word),
                       "say --unit seconds, minutes or hours",
                       {.file = intake_.terms().file, .line = row.line});
        return read_units(word, unit);
    }

    // A pause has no place in the day: what it lay in is so much shorter. A length that neither the
    // times nor the pause explain is named.
    void take_without_pause(const CsvRow& row, time::Stamp from, time::Stamp to) {
        constexpr time::Duration rounding{60};
        auto all = about(row);
        const auto paused = pause(row);
        if (paused && paused->seconds > 0 && *paused < to.at - from.at) {
            to = to + (time::Duration{} - *paused);
            all.tags.emplace_back("approx");
        }
        if (!intake_.session(row.line, from, to, all) || !titles_.length)
            return;
        const auto said = read_length(cell(row, titles_.length));
        const auto length =
            said ? said : read_units(cell(row, titles_.length), titles_.unit_seconds);
        const auto apart = to.at - from.at;
        const time::Duration on_the_clock{to.local_seconds() - from.local_seconds()};
        const auto is_near = [&](time::Duration other) {
            return *length - other <= rounding && other - *length <= rounding;
        };
        if (length && length->seconds > 0 && !is_near(apart) && !is_near(on_the_clock))
            intake_.leave_out(row.line,
                              fmt::format("it says {}, but its times are {} apart; they "
                                          "were taken",
                                          time::to_clock(*length), time::to_clock(apart)));
    }

    void take_length(const CsvRow& row, const Moment& start) {
        const auto length = this->length(row);
        if (!length) {
            refuse(row, "no length to read");
            return;
        }
        if (!start.timed) {
            intake_.length(row.line, start.day, *length, about(row));
            return;
        }
        const auto from = intake_.at(row.line, start);
        if (!from)
            return;
        // Of a row that says in which hour or day, but not when.
        if (titles_.coarse)
            intake_.length_from(row.line, *from, *length, about(row));
        else
            intake_.session(row.line, *from, intake_.after(*from, start, *length), about(row));
    }

    const Csv& csv_;
    const Titles& titles_;
    Intake& intake_;
    std::optional<bool> day_first_;
};

}  // namespace

void from_rows(const Csv& table, Intake& intake) {
    const auto titles = find_titles(table.rows, intake.terms().columns, intake.terms().file);
    Rows{table, titles, intake}.take();
}

void from_csv(std::string_view text, Intake& intake) {
    const auto& file = intake.terms().file;
    text::Diagnostics faults;
    const bool own = text.starts_with(own_first_line) || text.starts_with("start\tend\t");
    auto csv = own ? read_tsv(text)
                   : interchange::read_csv(text, file,
                                           intake.terms().columns.delimiter.value_or('\0'), faults);
    for (const auto& fault : faults)
        intake.leave_out(fault.place.line, "left out: " + fault.what, fault.hint);
    if (auto implied = implied_titles(csv.rows); !implied.empty())
        csv.rows.insert(csv.rows.begin(), {0, std::move(implied)});
    from_rows(csv, intake);
}

}  // namespace osm::study
