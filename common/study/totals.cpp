#include "study/totals.hpp"

#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace osm::study {
namespace {

constexpr std::array<std::pair<std::string_view, Axis>, 5> axes{{{"topic", Axis::topic},
                                                                 {"day", Axis::day},
                                                                 {"week", Axis::week},
                                                                 {"month", Axis::month},
                                                                 {"tag", Axis::tag}}};

Sum sum_of(const Session& session, time::Duration length) {
    return {length, session.from_git() ? length : time::Duration{}, 1};
}

// The first day of the row that holds `day`.
time::Date row_of(time::Date day, Axis axis) {
    switch (axis) {
        case Axis::week:
            return day - static_cast<int>(day.weekday());
        case Axis::month:
            return time::first_of_month(day);
        default:
            return day;
    }
}

std::string label(time::Date row, Axis axis) {
    switch (axis) {
        case Axis::week:
            return time::to_text(time::week_of(row));
        case Axis::month:
            return time::to_text(row).substr(0, 7);
        default:
            return time::to_text(row);
    }
}

// A topic, then what is below it, then the next: ':' before every other character.
bool above(const std::string& a, const std::string& b) {
    return std::lexicographical_compare(
        a.begin(), a.end(), b.begin(), b.end(), [](char left, char right) {
            const auto rank = [](char c) { return c == ':' ? 0 : static_cast<unsigned char>(c); };
            return rank(left) < rank(right);
        });
}

}  // namespace

void SumsByName::add(std::string_view word, const Sum& sum) {
    const std::size_t number = names_.number_of(word);
    if (number == sums_.size())
        sums_.emplace_back();
    sums_[number] += sum;
}

Topics SumsByName::sorted() const {
    Topics sorted;
    for (std::size_t i = 0; i < sums_.size(); ++i)
        sorted.emplace(names_.words()[i], sums_[i]);
    return sorted;
}

Totals::Totals(time::Duration day_start, time::Period within)
    : day_start_(day_start), within_(within) {}

void Totals::add(const Session& session) {
    const Sum sum = sum_of(session, length_within(session, day_start_, within_));
    if (sum.spent.seconds == 0)
        return;
    all_ += sum;
    topics_.add(session.topic, sum);
    each_part(session, day_start_, [&](const Part& part) {
        if (within_.holds(part.day))
            days_[part.day] += sum_of(session, part.length);
    });
}

Sum at_or_below(const Topics& topics, std::string_view topic) {
    Sum sum;
    if (const auto exact = topics.find(std::string{topic}); exact != topics.end())
        sum += exact->second;
    // ';' follows ':' in ASCII, so what is below the topic stands between the two.
    const auto end = topics.lower_bound(fmt::format("{};", topic));
    for (auto at = topics.lower_bound(fmt::format("{}:", topic)); at != end; ++at)
        sum += at->second;
    return sum;
}

Topics to_depth(const Topics& topics, int depth) {
    Topics cut;
    for (const auto& [topic, sum] : topics)
        cut[std::string{to_depth(topic, depth)}] += sum;
    return cut;
}

std::vector<std::pair<time::Week, Sum>> weekly(const Days& days, std::optional<time::Week> last) {
    std::vector<std::pair<time::Week, Sum>> weeks;
    if (days.empty())
        return weeks;
    const time::Date end = last ? last->monday() : row_of(std::prev(days.end())->first, Axis::week);
    auto day = days.begin();
    for (time::Date monday = row_of(day->first, Axis::week); monday <= end; monday = monday + 7) {
        auto& [week, sum] = weeks.emplace_back(time::week_of(monday), Sum{});
        for (; day != days.end() && day->first < monday + 7; ++day)
            sum += day->second;
    }
    return weeks;
}

Grouping grouping(std::string_view word) {
    const std::size_t colon = word.find(':');
    const std::string_view axis = word.substr(0, colon);
    const auto known = std::find_if(axes.begin(), axes.end(),
                                    [&](const auto& entry) { return entry.first == axis; });
    if (known == axes.end()) {
        std::vector<std::string> words;
        words.reserve(axes.size());
        for (const auto& entry : axes)
            words.emplace_back(entry.first);
        text::fail(fmt::format("'{}' is nothing to report by", word),
                   text::did_you_mean(axis, words, "one of " + text::join(words, ", ")));
    }
    if (colon == std::string_view::npos)
        return {known->second, 0};
    const auto depth = text::whole_number(word.substr(colon + 1));
    if (known->second != Axis::topic || !depth || *depth < 1 || *depth > 100)
        text::fail(fmt::format("'{}' is nothing to report by", word),
                   "a depth belongs to topics and is a number: topic:1 for tracks, topic:2");
    return {known->second, static_cast<int>(*depth)};
}

std::string_view name(Axis axis) {
    return std::find_if(axes.begin(), axes.end(),
                        [&](const auto& entry) { return entry.second == axis; })
        ->first;
}

Groups::Groups(Grouping by, time::Duration day_start, time::Period within)
    : by_(by), day_start_(day_start), within_(within) {}

void Groups::add(const Session& session) {
    const Sum sum = sum_of(session, length_within(session, day_start_, within_));
    if (sum.spent.seconds == 0)
        return;
    all_ += sum;
    if (by_.axis == Axis::topic)
        return words_.add(to_depth(session.topic, by_.depth), sum);
    if (by_.axis != Axis::tag)
        return add_days(session);
    bool tagged = false;
    for (const std::string_view tag : text::split(session.tags, ',')) {
        if (tag.empty() || tag.find('=') != std::string_view::npos)
            continue;
        words_.add(tag, sum);
        tagged = true;
    }
    if (!tagged)
        words_.add("-", sum);
}

void Groups::add_days(const Session& session) {
    std::optional<std::int32_t> last;
    each_part(session, day_start_, [&](const Part& part) {
        if (!within_.holds(part.day))
            return;
        const std::int32_t row = row_of(part.day, by_.axis).days;
        Sum sum = sum_of(session, part.length);
        sum.sessions = row == last ? 0 : 1;
        last = row;
        days_[row] += sum;
    });
}

std::vector<std::pair<std::string, Sum>> Groups::rows() const {
    const Topics words = words_.sorted();
    std::vector<std::pair<std::string, Sum>> rows{words.begin(), words.end()};
    std::sort(rows.begin(), rows.end(),
              [](const auto& a, const auto& b) { return above(a.first, b.first); });
    rows.reserve(rows.size() + days_.size());
    const std::map<std::int32_t, Sum> days{days_.begin(), days_.end()};
    for (const auto& [day, sum] : days)
        rows.emplace_back(label({day}, by_.axis), sum);
    return rows;
}

}  // namespace osm::study
