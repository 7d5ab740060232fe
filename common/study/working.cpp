#include "study/working.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace osm::study {
namespace {

// A stretch of time that is taken, and the topic of the session that ends it.
struct Span {
    time::Instant from;
    time::Instant to;
    std::uint32_t topic;
};

// A gap while `cursor` has not come to the end of the hours.
struct Finder {
    const std::vector<Span>& spans;
    const std::vector<std::string>& topics;
    time::Duration least;
    std::vector<Gap>& found;

    void look(time::Instant from, time::Instant until, std::int32_t offset) const {
        auto span = std::partition_point(spans.begin(), spans.end(),
                                         [&](const Span& at) { return at.to <= from; });
        std::string after;
        for (; span != spans.end() && span->from < until; ++span) {
            add(from, span->from, offset, after);
            from = span->to;
            after = topics[span->topic];
        }
        add(from, until, offset, after);
    }

    void add(time::Instant from, time::Instant to, std::int32_t offset,
             const std::string& after) const {
        if (from < to && to - from >= least)
            found.push_back({{from, offset}, {to, offset}, after});
    }
};

}  // namespace

time::Duration later_than(time::Duration clock, const Part& part, std::int32_t offset) {
    const auto limit = time::begin_of(part.day, offset) + clock;
    return std::max(part.from + part.length - std::max(part.from, limit), time::Duration{});
}

void Gaps::add(const Session& session) {
    sessions_.push_back({session.start, session.end.at,
                         static_cast<std::uint32_t>(topics_.number_of(session.topic))});
}

time::Date Gaps::first() const {
    const auto day = [&](const Taken& taken) { return taken.from.day(day_start_); };
    const auto first =
        std::min_element(sessions_.begin(), sessions_.end(),
                         [&](const Taken& a, const Taken& b) { return day(a) < day(b); });
    return day(*first);
}

std::vector<Gaps::Taken> Gaps::sorted() const {
    auto sessions = sessions_;
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const Taken& a, const Taken& b) { return a.from.at < b.from.at; });
    return sessions;
}

std::vector<Gap> Gaps::within(time::Date first, time::Date last, const WorkingHours& hours,
                              time::Duration least, time::Stamp now) const {
    std::map<time::Date, std::int32_t> offsets;
    std::vector<Span> spans;
    for (const Taken& taken : sorted()) {
        offsets.emplace(taken.from.day(day_start_), taken.from.offset);
        if (spans.empty() || spans.back().to < taken.from.at)
            spans.push_back({taken.from.at, taken.to, taken.topic});
        else if (spans.back().to < taken.to)
            spans.back() = {spans.back().from, taken.to, taken.topic};
    }
    const auto offset_on = [&](time::Date day) {
        const auto after = offsets.upper_bound(day);
        if (after != offsets.begin())
            return std::prev(after)->second;
        return offsets.empty() ? now.offset : after->second;
    };
    std::vector<Gap> found;
    const Finder finder{spans, topics_.words(), least, found};
    for (time::Date day = first; day <= last; ++day)
        for (const auto& window : hours(day)) {
            const auto offset = offset_on(day);
            const auto midnight = time::begin_of(day, offset);
            finder.look(midnight + window.from, std::min(midnight + window.until, now.at), offset);
        }
    return found;
}

std::vector<Gap> Gaps::between(time::Date first, time::Date last, time::Duration least) const {
    std::vector<Gap> found;
    const auto sessions = sorted();
    if (sessions.empty())
        return found;
    const Taken* latest = &sessions.front();  // of those so far, the one that ends last
    for (const Taken& taken : sessions) {
        const auto day = taken.from.day(day_start_);
        if (latest->to < taken.from.at && latest->from.day(day_start_) == day && first <= day &&
            day <= last && taken.from.at - latest->to >= least)
            found.push_back({{latest->to, latest->from.offset},
                             {taken.from.at, latest->from.offset},
                             topics_.words()[latest->topic]});
        if (latest->to < taken.to)
            latest = &taken;
    }
    return found;
}

}  // namespace osm::study
