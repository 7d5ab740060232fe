#include "tools/osm/learned.hpp"

#include "budget/ledger.hpp"
#include "money/amount.hpp"
#include "records/merge.hpp"
#include "records/reader.hpp"
#include "text/words.hpp"
#include "time/calendar.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <unordered_set>

namespace osm::front {
namespace {

constexpr std::size_t longest_subject = 72;
constexpr std::size_t most_lines = 40;  // of one list in the body
constexpr std::size_t most_tracks = 2, most_currencies = 2, most_items = 3, most_files = 2;

// What a change means: records that came, how many were changed, how many went.
struct Told {
    std::vector<std::string> came;
    std::int64_t changed = 0, went = 0;
};

// A record that went and one that came are one that was changed when they begin alike, or differ in
// nothing else than how they begin.
Told told(const records::Change& change) {
    const auto begin_of = [](const std::string& line) { return line.substr(0, line.find('\t')); };
    const auto rest_of = [](const std::string& line) {
        return line.substr(std::min(line.find('\t'), line.size()));
    };
    std::unordered_multiset<std::string> gone;
    for (const auto& line : change.removed) {
        gone.insert(begin_of(line));
        gone.insert(rest_of(line));
    }
    Told all;
    for (const auto& line : change.added) {
        auto found = gone.find(begin_of(line));
        if (found == gone.end())
            found = gone.find(rest_of(line));
        if (found == gone.end()) {
            all.came.push_back(line);
        } else {
            gone.erase(found);
            ++all.changed;
        }
    }
    const auto removed = static_cast<std::int64_t>(change.removed.size());
    all.changed = std::min(all.changed, removed);
    all.went = removed - all.changed;
    return all;
}

// "2 sessions 2:10 (ml), 1 changed, 1 removed"; `more` is what there is to say about those that
// came.
std::string counted(const Told& told, std::string_view noun, const std::string& more = {}) {
    std::vector<std::string> words;
    const auto say = [&](std::int64_t n, std::string_view what) {
        if (n > 0) {
            words.push_back(words.empty() ? text::counted(n, noun) : std::to_string(n));
            words.back().append(what.empty() ? "" : " ").append(what);
        }
    };
    say(static_cast<std::int64_t>(told.came.size()), more);
    say(told.changed, "changed");
    say(told.went, "removed");
    return text::join(words, ", ");
}

template <class Take>
void each_row(const records::Schema& schema, const std::vector<std::string>& lines, Take take) {
    for (const auto& line : lines) {
        records::Row row;
        if (records::check_line(schema, line, row).empty())
            take(row);
    }
}

std::string of_study(const Told& told) {
    std::map<std::string, time::Duration> tracks;
    time::Duration sum;
    each_row(records::study, told.came, [&](const records::Row& row) {
        const auto length = row.stamps[1].at - row.stamps[0].at;
        const auto topic = row.cells[2];
        tracks[std::string{topic.substr(0, topic.find(':'))}] += length;
        sum += length;
    });
    std::vector<std::pair<std::string, time::Duration>> longest(tracks.begin(), tracks.end());
    std::ranges::stable_sort(longest, [](auto& a, auto& b) { return a.second > b.second; });
    std::vector<std::string> words;
    for (std::size_t at = 0; at < std::min(longest.size(), most_tracks); ++at) {
        const auto& [track, length] = longest[at];
        words.push_back(longest.size() == 1 ? track
                                            : fmt::format("{} {}", track, time::to_clock(length)));
    }
    return counted(told, "session",
                   words.empty()
                       ? std::string{}
                       : fmt::format("{} ({})", time::to_clock(sum), text::join(words, ", ")));
}

std::string of_money(const Told& told) {
    money::Purse spent;
    each_row(records::money, told.came, [&](const records::Row& row) {
        const auto currency = money::Currency::named(row.cells[2]);
        const auto minor = currency ? money::read_minor(row.cells[1], *currency) : std::nullopt;
        if (minor && budget::kind_of(row.cells[3]) == budget::Kind::spending)
            spent.add({*minor, *currency});
    });
    std::vector<std::string> words;
    for (const auto& [currency, minor] : spent.sums())
        if (words.size() < most_currencies)
            words.push_back(money::to_text({minor, currency}));
    return counted(told, "movement", text::join(words, " + "));
}

// Items by name for what ends them, numbers for the rest.
std::string of_progress(const Told& told) {
    std::map<std::string, std::vector<std::string>> items;  // by event
    std::int64_t known = 0;
    each_row(records::progress, told.came, [&](const records::Row& row) {
        items[std::string{row.cells[1]}].emplace_back(row.cells[2]);
        ++known;
    });
    if (told.changed + told.went > 0 || known == 0)
        return counted(told, "word on the plan");
    std::vector<std::string> words;
    for (const auto& [event, names] : items) {
        const auto n = static_cast<std::int64_t>(names.size());
        if (event != "done" && event != "drop") {
            words.push_back(text::counted(n, event));
            continue;
        }
        const auto what =
            names.size() <= most_items ? text::join(names, " and ") : text::counted(n, "item");
        words.push_back(fmt::format("{} {}", what, event == "drop" ? "dropped" : event));
    }
    return text::join(words, ", ");
}

std::string_view noun_of(const records::Schema& schema) {
    const std::map<std::string_view, std::string_view> nouns{{"rates", "rate"},
                                                             {"stays", "crossing"},
                                                             {"keep", "duty"},
                                                             {"reach", "contact"},
                                                             {"posts", "word on a post"}};
    const auto found = nouns.find(schema.name);
    return found == nouns.end() ? "record" : found->second;
}

std::string piece_of(const records::Schema& schema, const records::Change& change) {
    const auto all = told(change);
    if (&schema == &records::study)
        return of_study(all);
    if (&schema == &records::money)
        return of_money(all);
    return &schema == &records::progress ? of_progress(all) : counted(all, noun_of(schema));
}

std::string piece_of(const std::vector<std::string>& files) {
    if (files.size() <= most_files)
        return text::join(files, ", ");
    const bool notes =
        std::ranges::all_of(files, [](auto& file) { return file.starts_with("notes/"); });
    return text::counted(static_cast<std::int64_t>(files.size()), notes ? "note" : "file");
}

// A record for people: no tabs, no empty columns.
std::string shown(std::string_view sign, const std::string& line) {
    std::string words{sign};
    for (const auto cell : text::split(line, '\t'))
        if (cell != "-")
            words.append("  ").append(text::escape(cell));
    return words;
}

void append_list(std::string& body, std::string_view title, const std::vector<std::string>& lines) {
    body.append(body.empty() ? "" : "\n").append(title).append(1, '\n');
    for (std::size_t at = 0; at < std::min(lines.size(), most_lines); ++at)
        body.append(lines[at]).append(1, '\n');
    if (lines.size() > most_lines)
        body.append(fmt::format("and {} more\n", lines.size() - most_lines));
}

}  // namespace

void Learned::add_facts(const records::Schema& schema, std::string_view before,
                        std::string_view after) {
    auto change = records::difference(schema, before, after);
    if (change.empty()) {
        add_file(schema.file(), true);  // a comment, or the mere file
        return;
    }
    const auto place = [](const records::Schema* one) {
        const auto all = records::all();
        return std::find(all.begin(), all.end(), one) - all.begin();
    };
    const auto later = std::ranges::find_if(
        facts_, [&](const Facts& other) { return place(other.schema) > place(&schema); });
    facts_.insert(later, {&schema, std::move(change)});
}

void Learned::add_file(std::string path, bool there) {
    files_.push_back(std::move(path) + (there ? "" : " removed"));
}

std::string Learned::subject() const {
    std::vector<std::string> pieces;
    for (const auto& [schema, change] : facts_)
        pieces.push_back(piece_of(*schema, change));
    if (!files_.empty())
        pieces.push_back(text::escape(piece_of(files_)));
    std::string line;
    for (const auto& piece : pieces) {
        const auto longer = line.empty() ? piece : line + ", " + piece;
        if (!line.empty() && text::code_points(longer) > static_cast<int>(longest_subject)) {
            line += ", ...";
            break;
        }
        line = longer;
    }
    return text::clip(line, longest_subject + 5);
}

std::string Learned::body() const {
    std::string body;
    for (const auto& [schema, change] : facts_) {
        std::vector<std::string> lines;
        for (const auto& line : change.added)
            lines.push_back(shown("+", line));
        for (const auto& line : change.removed)
            lines.push_back(shown("-", line));
        append_list(body, schema->name, lines);
    }
    if (!files_.empty() && (files_.size() > most_files || !facts_.empty())) {
        std::vector<std::string> lines;
        for (const auto& file : files_)
            lines.push_back(text::escape(file));
        append_list(body, "files", lines);
    }
    return body;
}

}  // namespace osm::front
