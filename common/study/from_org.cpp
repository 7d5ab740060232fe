// Org mode: `CLOCK: [2016-10-03 Mon 09:02]--[2016-10-03 Mon 10:30] =>  1:28` under headings, whose
// path is the topic. Logseq writes the same lines under the points of a Markdown list.
#include "study/intake.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::study {
namespace {

constexpr std::string_view clock_mark = "clock:";
constexpr std::size_t longest_part = 60;

struct Heading {
    std::size_t level = 0;
    std::string part;
    std::vector<std::string> tags;
};

bool is_tag_character(char c) {
    return text::is_alnum(c) || c == '_' || c == '@' || c == '#' || c == '%' ||
           static_cast<unsigned char>(c) >= 0x80;
}

// `:one:two:` at the end of a title; taken off it.
std::vector<std::string> take_tags(std::string_view& title) {
    const auto gap = title.find_last_of(" \t");
    const auto word = gap == std::string_view::npos ? title : title.substr(gap + 1);
    const bool tags =
        word.size() > 2 && word.front() == ':' && word.back() == ':' &&
        std::ranges::all_of(word, [](char c) { return c == ':' || is_tag_character(c); });
    std::vector<std::string> found;
    if (!tags)
        return found;
    for (const auto piece : text::split(word.substr(1, word.size() - 2), ':'))
        if (auto tag = as_tag(piece); !tag.empty())
            found.push_back(std::move(tag));
    title = gap == std::string_view::npos ? std::string_view{} : text::trim(title.substr(0, gap));
    return found;
}

// What a heading may begin with and does not mean by it: a state of the task. A file adds its own.
class Keywords {
public:
    // Of a line that lists them: `NEXT(n) WAITING(w@/!) | DONE`. Other lines say nothing.
    void learn(std::string_view line) {
        const auto colon = line.find(':');
        if (!line.starts_with("#+") || colon == std::string_view::npos)
            return;
        const auto name = text::lower(line.substr(2, colon - 2));
        if (name != "todo" && name != "seq_todo" && name != "typ_todo")
            return;
        Spelled rest{line.substr(colon + 1)};
        for (rest.blanks(); !rest.done(); rest.blanks())
            if (const auto word = rest.until(" \t"); word != "|")
                words_.emplace_back(word.substr(0, word.find('(')));
    }

    // The keyword, [#A] and COMMENT, in front of more.
    void drop(std::string_view& title) const {
        const auto word = title.substr(0, title.find(' '));
        if (word.size() < title.size() && std::ranges::find(words_, word) != words_.end())
            title = text::trim(title.substr(word.size()));
        if (title.starts_with("[#") && title.size() > 4 && title[3] == ']')
            title = text::trim(title.substr(4));
        if (title.starts_with("COMMENT "))
            title = text::trim(title.substr(8));
    }

private:
    std::vector<std::string> words_{
        "TO"
        "DO",
        "DONE",
        "NEXT",
        "WAITING",
        "WAIT",
        "HOLD",
        "STARTED",
        "CANCELLED",
        "CANCELED",
        "DOING",
        "INPROGRESS",
        "IN-PROGRESS",
        "SOMEDAY",
        "DELEGATED",
        "LATER",
        "NOW",
        "PROJ",
        "STRT",
        "KILL",
        "LOOP",
        "IDEA"};
};

// [[target][what is shown]] as what is shown; [2/5], [40%] and ((reference)) as nothing.
std::string plain(std::string_view title) {
    std::string all;
    while (!title.empty()) {
        const auto end = title.find(']');
        if (title.starts_with("[[") && title.find("]]") != std::string_view::npos) {
            auto inner = title.substr(2, title.find("]]") - 2);
            title.remove_prefix(title.find("]]") + 2);
            const auto shown = inner.find("][");
            all += shown == std::string_view::npos ? inner : inner.substr(shown + 2);
        } else if (title.starts_with("((") && title.find("))") != std::string_view::npos) {
            title.remove_prefix(title.find("))") + 2);
        } else if (title.front() == '[' && end != std::string_view::npos &&
                   title.substr(1, end - 1).find_first_not_of("0123456789/%") ==
                       std::string_view::npos) {
            title.remove_prefix(end + 1);
        } else {
            all += title.front();
            title.remove_prefix(1);
        }
    }
    return all;
}

// One word stays as it is; a sentence becomes kebab-case.
std::string part_of(std::string_view title) {
    const auto name = plain(title);
    const auto words = text::trim(name);
    const bool foreign =
        std::ranges::any_of(words, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (foreign || words.find_first_of(" \t") == std::string_view::npos)
        return as_topic_part(words);
    auto part = text::to_kebab(std::string{words});
    return part.empty() ? as_topic_part(words) : part;
}

// [2016-10-03 Mon 09:02]; the name of the day in any language.
std::optional<Moment> take_stamp(Spelled& spelled) {
    const bool active = spelled.front() == '<';
    if (!spelled.take(active ? "<" : "["))
        return std::nullopt;
    const auto day = spelled.day();
    spelled.blanks();
    if (const char c = spelled.front(); c < '0' || c > '9')
        spelled.until(" ]>");
    spelled.blanks();
    const auto clock = day ? spelled.clock() : std::nullopt;
    spelled.blanks();
    if (!clock || !spelled.take(active ? ">" : "]"))
        return std::nullopt;
    return Moment{*day, *clock, std::nullopt, true};
}

// Items that Org writes itself between clock lines.
bool is_of_org(std::string_view item) {
    return item.starts_with("State \"") || item.starts_with("Note taken on") ||
           item.starts_with("Rescheduled from") || item.starts_with("New deadline from") ||
           item.starts_with("Refiled on") || item.starts_with("CLOSING NOTE");
}

class Outline {
public:
    explicit Outline(Intake& intake) : intake_(intake) {}

    // Keywords may be said at the end. What has no heading of Org's is a page of Logseq's, whose
    // headings are Markdown's and the points of its lists.
    void look_at(std::string_view text) {
        markdown_ = true;
        each_line(text, [&](int, std::string_view line) {
            keywords_.learn(line);
            markdown_ = markdown_ && level_of(line) == 0;
        });
    }

    void take(int number, std::string_view line) {
        const auto piece = text::trim(line);
        if (const auto stars = level_of(line); stars > 0) {
            heading(stars, text::trim(line.substr(stars)));
            noted_ = false;
        } else if (text::lower(piece.substr(0, clock_mark.size())) == clock_mark) {
            clock(number, piece);
        } else if (text::lower(piece.substr(0, 11)) == "#+filetags:") {
            auto rest = text::trim(piece.substr(11));
            tags_ = take_tags(rest);
        } else if (markdown_ && (piece.starts_with("- ") || piece.starts_with('#'))) {
            markdown_heading(line, piece);
        } else if (noted_ && piece.starts_with("- ") && !is_of_org(piece.substr(2))) {
            intake_.sessions().back().note = as_note(piece.substr(2));
            noted_ = false;
        } else {
            noted_ = false;
        }
    }

private:
    // How many stars a heading of Org's has; 0: it is none.
    static std::size_t level_of(std::string_view line) {
        const auto stars = std::min(line.find_first_not_of('*'), line.size());
        return stars < line.size() && line[stars] == ' ' ? stars : 0;
    }

    // `## Title`, `- title` and `- ## Title`: points are below all headings, by their indentation.
    void markdown_heading(std::string_view line, std::string_view piece) {
        constexpr std::size_t below_headings = 10;
        const bool point = piece.starts_with("- ");
        auto title = point ? text::trim(piece.substr(2)) : piece;
        const auto marks = std::min(title.find_first_not_of('#'), title.size());
        if (marks > 0 && marks < title.size() && title[marks] == ' ')
            title = text::trim(title.substr(marks));
        else if (!point)
            return;
        heading(
            point ? below_headings + static_cast<std::size_t>(piece.data() - line.data()) : marks,
            title);
        auto& part = path_.back().part;
        if (part.size() > longest_part)
            part.resize(part.rfind('-', longest_part) != std::string::npos
                            ? part.rfind('-', longest_part)
                            : longest_part);
    }

    void heading(std::size_t level, std::string_view title) {
        while (!path_.empty() && path_.back().level >= level)
            path_.pop_back();
        Heading heading{level, {}, take_tags(title)};
        keywords_.drop(title);
        heading.part = part_of(title);
        path_.push_back(std::move(heading));
    }

    About about() const {
        About about{{}, tags_, {}};
        for (const auto& heading : path_) {
            if (!heading.part.empty())
                about.topic += (about.topic.empty() ? "" : ":") + heading.part;
            about.tags.insert(about.tags.end(), heading.tags.begin(), heading.tags.end());
        }
        return about;
    }

    void clock(int number, std::string_view line) {
        Spelled spelled{line.substr(clock_mark.size())};
        spelled.blanks();
        const auto start = take_stamp(spelled);
        spelled.blanks();
        const bool ended = spelled.take("--");
        spelled.blanks();
        const auto end = ended ? take_stamp(spelled) : std::nullopt;
        spelled.blanks();
        noted_ = false;
        if (start && !ended && spelled.done()) {
            intake_.leave_out(number, "left out: its clock runs still",
                              "import it when it is clocked out");
            return;
        }
        if (!start || !end || !(spelled.done() || spelled.take("=>"))) {
            intake_.leave_out(number, fmt::format("left out: {} is no clock line", quoted(line)),
                              "write CLOCK: [2016-10-03 Mon 09:02]--[2016-10-03 Mon 10:30]");
            return;
        }
        const auto from = intake_.at(number, *start);
        const auto to = from ? intake_.at(number, *end) : std::nullopt;
        if (!to)
            return;
        const auto said = read_length(spelled.rest());
        noted_ = intake_.session(number, *from, *to, about());
        const auto apart = to->at - from->at;
        const auto shown = time::Duration{(end->day - start->day) * std::int64_t{86'400}} +
                           end->of_day - start->of_day;
        if (noted_ && said && *said != shown && *said != apart)
            intake_.leave_out(number, fmt::format("it says {}, but its times are {} apart; they "
                                                  "were taken",
                                                  time::to_clock(*said), time::to_clock(apart)));
    }

    Intake& intake_;
    Keywords keywords_;
    bool markdown_ = false;
    std::vector<Heading> path_;
    std::vector<std::string> tags_;  // of the file
    bool noted_ = false;             // the next item is a note on the last session
};

}  // namespace

void from_org(std::string_view text, Intake& intake) {
    Outline outline{intake};
    outline.look_at(text);
    each_line(text, [&](int number, std::string_view line) { outline.take(number, line); });
}

}  // namespace osm::study
