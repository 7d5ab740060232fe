#include "study/totals.hpp"

#include <iterator>

namespace osm::study {

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

namespace {

time::Date monday_of(time::Date day) { return day - static_cast<int>(day.weekday()); }

}  // namespace

std::vector<std::pair<time::Week, Sum>> weekly(const Days& days, std::optional<time::Week> last) {
    std::vector<std::pair<time::Week, Sum>> weeks;
    if (days.empty())
        return weeks;
    const time::Date end = last ? last->monday() : monday_of(std::prev(days.end())->first);
    auto day = days.begin();
    for (time::Date monday = monday_of(day->first); monday <= end; monday = monday + 7) {
        auto& [week, sum] = weeks.emplace_back(time::week_of(monday), Sum{});
        for (; day != days.end() && day->first < monday + 7; ++day)
            sum += day->second;
    }
    return weeks;
}

}  // namespace osm::study
