// timedot, hledger's: a day, and under it `account  .... ..` in quarters of an hour, or `1.5h`.
#include "study/intake.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>

namespace osm::study {
namespace {

constexpr std::int64_t quarter = 900;

// Letters are quarters with a tag each: `aab` is two of a and one of b.
using Amounts = std::map<std::string, time::Duration>;

std::optional<Amounts> read_amount(std::string_view word) {
    const auto only = [&](auto allowed) { return std::ranges::all_of(word, allowed); };
    const auto count = [&](char c) { return std::ranges::count(word, c); };
    if (only([](char c) { return c == '.' || c == ' '; }))
        return Amounts{{"", {count('.') * quarter}}};
    if (const auto hours = read_units(word, 3600))
        return Amounts{{"", *hours}};
    if (const auto length = read_length(word); length && word.find(':') == std::string_view::npos)
        return Amounts{{"", *length}};
    if (!only([](char c) { return (c >= 'a' && c <= 'z') || c == ' '; }))
        return std::nullopt;
    Amounts amounts;
    for (const char c : word)
        if (c != ' ')
            amounts[std::string(1, c)] += {quarter};
    return amounts;
}

class Days {
public:
    explicit Days(Intake& intake) : intake_(intake) {}

    void take(int number, std::string_view line) {
        // In a file of Org's a day or an entry may be a heading; other headings are nothing.
        const auto stars = std::min(line.find_first_not_of('*'), line.size());
        const bool heading = stars > 0 && stars < line.size() && line[stars] == ' ';
        if (heading)
            line = text::trim(line.substr(stars));
        Spelled spelled{line};
        if (const auto day = spelled.day();
            day && (spelled.done() || spelled.front() == ' ' || spelled.front() == '\t')) {
            day_ = day;
            return;
        }
        if (!heading || std::min(line.find("  "), line.find('\t')) != std::string_view::npos)
            entry(number, line);
    }

private:
    void entry(int number, std::string_view line) {
        auto comment = line.find(" ;");
        if (comment == std::string_view::npos)
            comment = line.find("\t;");
        const auto body = text::trim(line.substr(0, comment));
        const auto gap = std::min(body.find("  "), body.find('\t'));
        const auto topic = body.substr(0, gap);
        const auto amounts = gap == std::string_view::npos
                                 ? std::nullopt
                                 : read_amount(text::trim(body.substr(gap)));
        if (!amounts || !day_) {
            intake_.leave_out(number,
                              fmt::format("left out: {} {}", quoted(line),
                                          amounts ? "stands under no day" : "says no length"),
                              "under a line 2016-10-03, write account, two blanks and .... or 1h");
            return;
        }
        About about{as_topic(topic), {}, {}};
        if (comment != std::string_view::npos)
            take_comment(line.substr(comment + 2), about);
        for (const auto& [letter, length] : *amounts) {
            auto part = about;
            if (!letter.empty())
                part.tags.push_back(letter);
            intake_.length(number, *day_, length, part);
        }
    }

    Intake& intake_;
    std::optional<time::Date> day_;
};

}  // namespace

void from_timedot(std::string_view text, Intake& intake) {
    Days days{intake};
    each_line(text, [&](int number, std::string_view line) {
        const auto piece = text::trim(line);
        if (!piece.empty() && piece.front() != '#' && piece.front() != ';')
            days.take(number, piece);
    });
}

}  // namespace osm::study
