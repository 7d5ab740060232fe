#include "study/titles.hpp"

#include "study/spelling.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace osm::study {
namespace {

using interchange::CsvRow;

constexpr std::ptrdiff_t most_rows_above = 20;

// Words by which others call a column, the surest first.
constexpr auto start_words = std::to_array<std::string_view>(
    {"start",      "start time",   "start datetime",  "start date time", "started at",
     "started",    "time start",   "begin",           "start at",        "begin time",
     "from",       "clock in",     "time in",         "check in",        "in",
     "beginn",     "von",          "start timestamp", "started on",      "time started",
     "starttime",  "startzeit",    "inicio",          "début",           "timestamp",
     "datetime",   "timestamp in", "entrada",         "início",          "hora inicio",
     "uhrzeit von"});
constexpr auto end_words = std::to_array<std::string_view>(
    {"end",      "end time", "stop",     "stop time",     "end datetime", "end date time",
     "ended at", "ended",    "time end", "stopped at",    "finish",       "finished",
     "end at",   "until",    "to",       "clock out",     "time out",     "check out",
     "out",      "ende",     "bis",      "end timestamp", "time ended",   "endtime",
     "stop at",  "end at",   "endzeit",  "fin",           "completed at", "timestamp out",
     "saida",    "saída",    "salida",   "fim",           "hora fin",     "uhrzeit bis"});
constexpr auto day_words =
    std::to_array<std::string_view>({"date", "day", "start date", "datum", "spent date",
                                     "work date", "spent on", "fecha", "data", "dia"});
constexpr auto end_day_words = std::to_array<std::string_view>({"end date", "stop date"});
constexpr auto length_words = std::to_array<std::string_view>({"time spent (seconds)",
                                                               "duration",
                                                               "duration (h)",
                                                               "time s",
                                                               "time",
                                                               "duration seconds",
                                                               "total seconds",
                                                               "time spent",
                                                               "time (seconds)",
                                                               "duration (decimal)",
                                                               "duration (hours)",
                                                               "duration (minutes)",
                                                               "duration (seconds)",
                                                               "seconds",
                                                               "minutes",
                                                               "hours",
                                                               "length",
                                                               "total time",
                                                               "dauer",
                                                               "stunden",
                                                               "duration in hours",
                                                               "duration minutes",
                                                               "hours decimal",
                                                               "decimal hours",
                                                               "time (hours)",
                                                               "time (h)",
                                                               "worked",
                                                               "spent",
                                                               "hour",
                                                               "duração",
                                                               "duración"});
constexpr auto pause_words = std::to_array<std::string_view>(
    {"break", "breaks", "pause", "break time", "break duration", "break (minutes)", "break (min)",
     "break minutes", "pause (minutes)", "break (h)", "break hours"});
constexpr auto client_words = std::to_array<std::string_view>({"client", "customer", "kunde"});
constexpr auto person_words = std::to_array<std::string_view>(
    {"user", "member", "user name", "username", "employee", "person", "worker", "email", "nutzer"});
constexpr auto topic_words = std::to_array<std::string_view>(
    {"topic",         "account",       "project",    "activity",     "subject", "course",
     "category",      "task",          "projekt",    "project name", "sheet",   "task name",
     "activity name", "activity type", "categories", "type",         "entity",  "app",
     "name",          "project id",    "title",      "work"});
constexpr auto tags_words =
    std::to_array<std::string_view>({"tags", "tag", "labels", "record tags"});
constexpr auto note_words = std::to_array<std::string_view>(
    {"note", "notes", "description", "comment", "comments", "summary", "annotation", "details",
     "beschreibung", "title", "document", "task name", "task", "name", "what", "anmerkungen"});

std::string normal(std::string_view title) {
    // startTime, start_time and Start-Time are one.
    std::string parted;
    for (const char c : text::trim(title)) {
        const bool capital = c >= 'A' && c <= 'Z';
        if (capital && !parted.empty() && parted.back() >= 'a' && parted.back() <= 'z')
            parted += ' ';
        parted += c;
    }
    auto word = text::lower(parted);
    std::ranges::replace(word, '_', ' ');
    std::ranges::replace(word, '-', ' ');
    return word;
}

class Row {
public:
    explicit Row(const CsvRow& row) {
        for (const auto& cell : row.cells)
            titles_.push_back(normal(cell));
    }

    std::optional<std::size_t> any(std::span<const std::string_view> words,
                                   std::span<const std::size_t> but = {}) const {
        for (const auto word : words)
            if (const auto found = column(word);
                found && std::ranges::find(but, *found) == but.end())
                return found;
        return std::nullopt;
    }

    std::optional<std::size_t> column(std::string_view word) const {
        const auto found = std::ranges::find(titles_, word);
        if (found == titles_.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - titles_.begin());
    }

    const std::string& title(std::size_t column) const { return titles_[column]; }

private:
    std::vector<std::string> titles_;
};

std::int64_t unit_in(std::string_view title) {
    const auto has = [&](std::string_view word) {
        return title.find(word) != std::string_view::npos;
    };
    if (has("second") || title.ends_with(" s") || has("(s)") || has("(sec"))
        return 1;
    if (has("minute") || title.ends_with(" min") || has("(m)") || has("(min"))
        return 60;
    if (has("hour") || has("decimal") || title.ends_with(" h") || has("(h"))
        return 3600;
    return 0;
}

Titles found_in(const Row& row) {
    Titles titles;
    titles.start = row.any(start_words);
    titles.end = row.any(end_words);
    titles.day = row.any(day_words);
    titles.end_day = row.any(end_day_words);
    titles.length = row.any(length_words);
    if (!titles.start && !titles.end && titles.day && titles.end_day) {  // startDate and endDate
        titles.start = std::exchange(titles.day, {});
        titles.end = std::exchange(titles.end_day, {});
    }
    titles.pause = row.any(pause_words);
    titles.client = row.any(client_words);
    titles.person = row.any(person_words);
    titles.tags = row.any(tags_words);
    // RescueTime says what and of which kind; Toggl and Clockify have tasks of projects, Kimai
    // activities of them.
    const auto either = [&](std::string_view one, std::string_view other) {
        const auto found = row.column(one);
        return found ? found : row.column(other);
    };
    const auto activity = either("activity", "activity name"),
               kind = either("category", "categories"), project = either("project", "projekt"),
               task = row.column("task");
    const auto whole = project ? project : kind, part = task ? task : activity;
    if (!row.column("topic") && whole && part)
        titles.topics = {*whole, *part};
    else if (const auto topic = row.any(topic_words))
        titles.topics = {*topic};
    titles.note = row.any(note_words, titles.topics);
    if (titles.length)
        titles.unit_seconds = unit_in(row.title(*titles.length));
    if (titles.pause)
        titles.pause_seconds = unit_in(row.title(*titles.pause));
    return titles;
}

// A plain number says a length where the title says its unit; where it does not, another column
// may: "Hours" beside "Time Spent".
void prefer_unit(Titles& titles, const Row& row, std::span<const CsvRow> below) {
    if (!titles.length || titles.unit_seconds != 0)
        return;
    const auto filled = std::ranges::find_if(below, [&](const CsvRow& one) {
        return *titles.length < one.cells.size() && !text::trim(one.cells[*titles.length]).empty();
    });
    if (filled == below.end() || !read_units(filled->cells[*titles.length], 1))
        return;
    for (const auto word : length_words)
        if (const auto column = row.column(word); column && unit_in(row.title(*column)) != 0) {
            titles.length = column;
            titles.unit_seconds = unit_in(row.title(*column));
            return;
        }
}

bool is_enough(const Titles& titles) {
    return (titles.start && titles.end) || (titles.beginning() && titles.length);
}

std::optional<Titles> found_among(const std::vector<CsvRow>& rows) {
    const auto most = std::min(static_cast<std::ptrdiff_t>(rows.size()), most_rows_above);
    for (std::ptrdiff_t at = 0; at < most; ++at) {
        auto titles = found_in(Row{rows[static_cast<std::size_t>(at)]});
        if (is_enough(titles)) {
            titles.row = at;
            prefer_unit(titles, Row{rows[static_cast<std::size_t>(at)]},
                        std::span{rows}.subspan(static_cast<std::size_t>(at) + 1));
            return titles;
        }
    }
    return std::nullopt;
}

std::string listed(const CsvRow& row) {
    std::string all;
    for (const auto& cell : row.cells)
        all += fmt::format("{}'{}'", all.empty() ? "" : ", ", text::trim(cell));
    return all;
}

std::vector<std::string> named(const Columns& columns) {
    std::vector<std::string> all;
    for (const auto* title : {&columns.start, &columns.end, &columns.day, &columns.end_day,
                              &columns.length, &columns.topic, &columns.tags, &columns.note})
        if (!title->empty())
            all.push_back(normal(*title));
    return all;
}

// The first row that has all the named titles.
std::ptrdiff_t row_of(const std::vector<CsvRow>& rows, const std::vector<std::string>& wanted,
                      const std::string& file) {
    const auto most = std::min(rows.size(), static_cast<std::size_t>(most_rows_above));
    for (std::size_t at = 0; at < most; ++at)
        if (const Row row{rows[at]}; std::ranges::all_of(
                wanted, [&](const auto& title) { return row.column(title).has_value(); }))
            return static_cast<std::ptrdiff_t>(at);
    std::vector<std::string> known;
    if (!rows.empty())
        for (const auto& cell : rows.front().cells)
            known.emplace_back(text::trim(cell));
    const Row first{rows.empty() ? CsvRow{} : rows.front()};
    const auto missing = std::ranges::find_if(
        wanted, [&](const auto& title) { return !first.column(title).has_value(); });
    text::fail(
        fmt::format("no column is called '{}'", missing == wanted.end() ? std::string{} : *missing),
        text::did_you_mean(missing == wanted.end() ? "" : *missing, known,
                           rows.empty() ? "" : "there are " + listed(rows.front())),
        {.file = file, .line = 1});
}

}  // namespace

std::vector<std::string> implied_titles(const std::vector<CsvRow>& rows) {
    if (rows.empty() || rows.front().cells.size() < 2)
        return {};
    const auto& cells = rows.front().cells;
    const auto when = read_moment(cells[0]);
    if (when && when->timed && cells.size() == 6 && text::whole_number(cells[5]))
        return {"Date", "Activity", "Document", "Category", "Class", "Seconds"};
    const auto is_clock = [](std::string_view cell) {
        Spelled spelled{text::trim(cell)};
        return spelled.clock() && spelled.done();
    };
    if (when && !when->timed && cells.size() == 3 && is_clock(cells[1]) && is_clock(cells[2]))
        return {"Date", "Start", "End"};
    return {};
}

bool has_titles(const std::vector<CsvRow>& rows) { return found_among(rows).has_value(); }

Titles find_titles(const std::vector<CsvRow>& rows, const Columns& columns,
                   const std::string& file) {
    Titles titles;
    const auto wanted = named(columns);
    if (!wanted.empty()) {
        const auto at = row_of(rows, wanted, file);
        const Row row{rows[static_cast<std::size_t>(at)]};
        titles = found_in(row);
        titles.row = at;
        const auto take = [&](std::optional<std::size_t>& to, const std::string& title) {
            if (!title.empty())
                to = row.column(normal(title));
        };
        take(titles.start, columns.start);
        take(titles.end, columns.end);
        take(titles.day, columns.day);
        take(titles.end_day, columns.end_day);
        take(titles.length, columns.length);
        take(titles.tags, columns.tags);
        take(titles.note, columns.note);
        if (!columns.topic.empty())
            titles.topics = {*row.column(normal(columns.topic))};
        if (titles.length)
            titles.unit_seconds = unit_in(row.title(*titles.length));
    } else if (auto found = found_among(rows)) {
        titles = *found;
    }
    if (!is_enough(titles))
        text::fail("no columns say when a session began and when it ended, or how long it was",
                   rows.empty() ? "the file is empty"
                                : "name them: --start TITLE --end TITLE, or --date TITLE --length "
                                  "TITLE; there are " +
                                      listed(rows.front()),
                   {.file = file});
    if (columns.unit_seconds != 0)
        titles.unit_seconds = columns.unit_seconds;
    titles.coarse = !titles.start && !titles.end;
    return titles;
}

}  // namespace osm::study
