// klog: records of a day, `2016-10-03 (8h!)`, and under each its entries, indented: ranges,
// lengths, and words with #tags behind them.
#include "study/intake.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::study {
namespace {

struct Tag {
    std::string name;
    std::string value;  // "" when there is none
};

bool is_tag_character(char c) {
    return text::is_alnum(c) || c == '_' || c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

std::string take_tag_characters(Spelled& spelled) {
    std::string word;
    while (is_tag_character(spelled.front()))
        word += spelled.take();
    return word;
}

// #name, #name=value, #name="two words"
std::optional<Tag> take_tag(Spelled& spelled) {
    const auto before = spelled;
    if (!spelled.take("#"))
        return std::nullopt;
    Tag tag{take_tag_characters(spelled), {}};
    if (tag.name.empty()) {
        spelled = before;
        return std::nullopt;
    }
    const auto at_value = spelled;
    if (!spelled.take("="))
        return tag;
    const char quote = spelled.front();
    if (quote == '"' || quote == '\'') {
        spelled.take();
        tag.value = spelled.until({&quote, 1});
        if (spelled.take({&quote, 1}))
            return tag;
        spelled = at_value;
        tag.value.clear();
        return tag;
    }
    tag.value = take_tag_characters(spelled);
    if (tag.value.empty())
        spelled = at_value;
    return tag;
}

// What a summary says: its tags, and its words without those at either end.
struct Summary {
    std::vector<Tag> tags;
    std::string words;
};

Summary read_summary(std::string_view text) {
    Summary summary;
    std::size_t keep = 0;  // of words: what is followed by more than tags
    for (Spelled spelled{text}; !spelled.done();) {
        const auto before = spelled.rest();
        const bool at_word = spelled.rest().data() == text.data() || before.data()[-1] == ' ' ||
                             !is_tag_character(before.data()[-1]);
        if (at_word && spelled.front() == '#') {
            if (auto tag = take_tag(spelled)) {
                summary.tags.push_back(std::move(*tag));
                if (keep > 0)
                    summary.words += before.substr(0, before.size() - spelled.rest().size());
                continue;
            }
        }
        const char c = spelled.take();
        if (!summary.words.empty() || c != ' ')
            summary.words += c;
        if (c != ' ')
            keep = summary.words.size();
    }
    summary.words.resize(keep);
    return summary;
}

About about_of(const Summary& entry, const Summary& record) {
    About about{{}, {}, entry.words.empty() ? record.words : entry.words};
    std::vector<Tag> tags = entry.tags;
    tags.insert(tags.end(), record.tags.begin(), record.tags.end());
    auto topic = std::ranges::find_if(tags, [](const Tag& tag) {
        return (tag.name == "topic" || tag.name == "project") && !tag.value.empty();
    });
    const bool named = topic != tags.end();
    if (!named)
        topic = std::ranges::find_if(tags, [](const Tag& tag) { return tag.value.empty(); });
    if (topic == tags.end())
        topic = tags.begin();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        const auto whole =
            fmt::format("{}{}{}", tag->name, tag->value.empty() ? "" : "=", tag->value);
        if (tag != topic) {
            about.tags.push_back(as_tag(whole));
        } else if (named) {
            about.topic = as_topic(tag->value);
        } else {
            about.topic = tag->name;
            if (!tag->value.empty())
                about.topic += ":" + as_topic(tag->value);
        }
    }
    return about;
}

// A time of a range, perhaps of the day before or after: <23:00, 9:00, 0:30>.
std::optional<time::Duration> take_time(Spelled& spelled) {
    const bool before = spelled.take("<");
    auto clock = spelled.clock();
    if (!clock)
        return std::nullopt;
    if (before)
        *clock -= time::hours(24);
    else if (spelled.take(">"))
        *clock += time::hours(24);
    return clock;
}

struct Entry {
    enum class Kind { range, open, length } kind = Kind::length;
    time::Duration from;
    time::Duration to;
    time::Duration length;
};

// What is behind an entry; early files of klog's have a bar before it.
std::string_view summary_of(std::string_view rest) {
    rest = text::trim(rest);
    return rest.starts_with("| ") ? text::trim(rest.substr(2)) : rest;
}

bool at_end(const Spelled& spelled) {
    return spelled.done() || spelled.front() == ' ' || spelled.front() == '\t';
}

// 1h30m, 90m, +2h, -15m; with hours there are fewer than sixty minutes.
std::optional<Entry> take_length(Spelled& spelled) {
    const bool negative = spelled.take("-");
    if (!negative)
        spelled.take("+");
    std::optional<int> hours, minutes = spelled.number(1, 6);
    if (minutes && spelled.take("h")) {
        hours = minutes;
        minutes = spelled.number(1, 6);
    }
    if ((minutes && !spelled.take("m")) || (!hours && !minutes) ||
        (hours && minutes.value_or(0) > 59) || !at_end(spelled))
        return std::nullopt;
    const auto all = time::hours(hours.value_or(0)) + time::minutes(minutes.value_or(0));
    return Entry{Entry::Kind::length, {}, {}, negative ? time::Duration{} - all : all};
}

std::optional<Entry> take_entry(Spelled& spelled) {
    const auto from = take_time(spelled);
    if (!from)
        return take_length(spelled);
    spelled.blanks();
    if (!spelled.take("-") && !spelled.take("\u2013"))
        return std::nullopt;
    spelled.blanks();
    if (spelled.front() == '?') {
        while (spelled.take("?"))
            continue;
        return at_end(spelled) ? std::optional{Entry{Entry::Kind::open, *from, {}, {}}}
                               : std::nullopt;
    }
    const auto to = take_time(spelled);
    return to && at_end(spelled) ? std::optional{Entry{Entry::Kind::range, *from, *to, {}}}
                                 : std::nullopt;
}

class Records {
public:
    explicit Records(Intake& intake) : intake_(intake) {}

    void take(int number, std::string_view line) {
        const auto piece = text::trim(line);
        const auto indent = line.find_first_not_of(" \t");
        if (piece.empty()) {
            finish();
            day_.reset();
        } else if (indent == 0) {
            head_or_summary(number, piece);
        } else if (Spelled spelled{piece}; const auto entry = take_entry(spelled)) {
            if (!day_) {
                intake_.leave_out(number,
                                  fmt::format("left out: {} stands under no day", quoted(line)));
                return;
            }
            finish();
            waiting_ = Waiting{number, *entry, std::string{summary_of(spelled.rest())}};
            indent_ = indent_.value_or(indent);
        } else if (waiting_ && indent > *indent_) {
            waiting_->summary += fmt::format("{}{}", waiting_->summary.empty() ? "" : " ", piece);
        } else {
            intake_.leave_out(number, fmt::format("left out: {} is no entry", quoted(line)),
                              "an entry begins with 9:00 - 10:30 or 1h30m");
        }
    }

    // An entry's summary may go on in the next line, so it counts when that has come.
    void finish() {
        if (!waiting_)
            return;
        const auto entry = std::move(*waiting_);
        waiting_.reset();
        const auto about = about_of(read_summary(entry.summary), record_);
        switch (entry.entry.kind) {
            case Entry::Kind::open:
                intake_.leave_out(entry.line, "left out: it is open still",
                                  "import it when it has an end");
                break;
            case Entry::Kind::range:
                range(entry.line, entry.entry, about);
                break;
            case Entry::Kind::length:
                if (entry.entry.length.seconds < 0)
                    shorten(entry.line, entry.entry.length);
                else
                    intake_.length(entry.line, *day_, entry.entry.length, about);
        }
    }

private:
    struct Waiting {
        int line = 0;
        Entry entry;
        std::string summary;
    };

    void head_or_summary(int number, std::string_view line) {
        Spelled spelled{line};
        const auto day = spelled.day();
        spelled.blanks();
        if (day && (spelled.done() || spelled.front() == '(')) {
            finish();
            day_ = day;
            record_ = {};
            indent_.reset();
            begin_ = intake_.sessions().size();
        } else if (day_ && !waiting_ && begin_ == intake_.sessions().size()) {
            const auto more = read_summary(line);
            record_.tags.insert(record_.tags.end(), more.tags.begin(), more.tags.end());
            record_.words += fmt::format("{}{}", record_.words.empty() ? "" : " ", more.words);
        } else {
            finish();
            intake_.leave_out(number, fmt::format("left out: {} is no day", quoted(line)),
                              "a record begins with 2016-10-03");
        }
    }

    void range(int line, const Entry& entry, const About& about) {
        const auto from = at(line, entry.from);
        if (!from)
            return;
        if (const auto to = at(line, entry.to))
            intake_.session(line, *from, *to, about);
    }

    std::optional<time::Stamp> at(int line, time::Duration clock) {
        return clock.seconds < 0 ? intake_.at(line, *day_ - 1, clock + time::hours(24))
                                 : intake_.at(line, *day_, clock);
    }

    // A pause: what came before it in the record was so much shorter.
    void shorten(int line, time::Duration pause) {
        auto left = pause;
        auto& sessions = intake_.sessions();
        while (left.seconds < 0 && sessions.size() > begin_) {
            auto& last = sessions.back();
            const auto length = last.end.at - last.start.at;
            if (length + left > time::Duration{}) {
                last.end = last.end + left;
                if (("," + last.tags + ",").find(",approx,") == std::string::npos)
                    last.tags += last.tags.empty() ? "approx" : ",approx";
                return;
            }
            left += length;
            sessions.pop_back();
        }
        if (left.seconds < 0)
            intake_.leave_out(line, fmt::format("left out: {} of the pause is more than was done "
                                                "before it",
                                                time::to_clock({-left.seconds})));
    }

    Intake& intake_;
    std::optional<time::Date> day_;
    Summary record_;
    std::size_t begin_ = 0;              // sessions before this record
    std::optional<std::size_t> indent_;  // of its first entry
    std::optional<Waiting> waiting_;
};

}  // namespace

void from_klog(std::string_view text, Intake& intake) {
    Records records{intake};
    each_line(text, [&](int number, std::string_view line) { records.take(number, line); });
    records.finish();
}

}  // namespace osm::study
