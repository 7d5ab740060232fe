// ActivityWatch: the export of all its buckets, of one, or a list of events. Each watcher writes a
// bucket: which window was in front, whether somebody was there, which file was open. They tell of
// the same time, so the buckets of one kind are taken; windows only while somebody was there.
#include "study/observed.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace osm::study {
namespace {

using interchange::JsonKind;
using interchange::JsonValue;

constexpr Millis bridge = 5000;  // ActivityWatch itself counts a gap of five seconds as none

// In the order in which they are asked for: what the learner timed, what was in front, what was
// edited, what was read, and only that somebody was there.
enum class Watched { stopwatch, window, editor, web, presence, other };

constexpr std::array<std::pair<std::string_view, Watched>, 5> types{
    {{"general.stopwatch", Watched::stopwatch},
     {"currentwindow", Watched::window},
     {"app.editor.activity", Watched::editor},
     {"web.tab.current", Watched::web},
     {"afkstatus", Watched::presence}}};

struct Bucket {
    std::string_view id;
    std::string_view host;
    Watched watched = Watched::other;
    JsonValue events;
};

struct Interval {
    Millis from = 0;
    Millis until = 0;
};

Watched watched_in(JsonValue data) {
    if (data.member("status"))
        return Watched::presence;
    if (data.member("app"))
        return Watched::window;
    if (data.member("project") || data.member("file"))
        return Watched::editor;
    if (data.member("url"))
        return Watched::web;
    return data.member("label") ? Watched::stopwatch : Watched::other;
}

Watched watched_by(JsonValue bucket) {
    const auto known =
        std::ranges::find(types, bucket.text("type"), &std::pair<std::string_view, Watched>::first);
    return known != types.end() ? known->second
                                : watched_in(bucket.member("events").first().member("data"));
}

// What is behind the last slash of a path.
std::string_view last_part(std::string_view path) {
    while (path.ends_with('/') || path.ends_with('\\'))
        path.remove_suffix(1);
    const auto slash = path.find_last_of("/\\");
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

// https://www.example.org/page as example.org.
std::string_view site_of(std::string_view url) {
    if (const auto scheme = url.find("://"); scheme != std::string_view::npos)
        url.remove_prefix(scheme + 3);
    if (url.starts_with("www."))
        url.remove_prefix(4);
    return url.substr(0, url.find_first_of("/?#"));
}

std::string topic_of(Watched watched, JsonValue data) {
    switch (watched) {
        case Watched::stopwatch:
            return as_topic(data.text("label"));
        case Watched::window: {
            auto app = data.text("app");
            if (app.ends_with(".exe"))
                app.remove_suffix(4);
            return as_topic_part(app);
        }
        case Watched::editor:
            return as_topic_part(last_part(data.text("project")));
        case Watched::web:
            return as_topic_part(site_of(data.text("url")));
        default:
            return {};
    }
}

// Whole and in order, so that one look from left to right finds what an event shares with them.
std::vector<Interval> in_order(std::vector<Interval> all) {
    std::ranges::sort(all, {}, &Interval::from);
    std::vector<Interval> joined;
    for (const auto& next : all)
        if (joined.empty() || joined.back().until < next.from)
            joined.push_back(next);
        else
            joined.back().until = std::max(joined.back().until, next.until);
    return joined;
}

class Buckets {
public:
    explicit Buckets(Intake& intake) : intake_(intake) {}

    void add(JsonValue bucket) {
        auto id = bucket.text("id");
        if (id.empty())
            id = bucket.key();
        all_.push_back({id, bucket.text("hostname"), watched_by(bucket), bucket.member("events")});
    }

    void add_events(JsonValue list) {
        all_.push_back({"events", {}, watched_in(list.first().member("data")), list});
    }

    void take() {
        const auto& wanted = intake_.terms().bucket;
        const auto taken = kind_taken();
        for (const auto& bucket : all_)
            if (bucket.watched == Watched::presence)
                note_presence(bucket);
        for (auto& [host, intervals] : present_)
            intervals = in_order(std::move(intervals));
        for (const auto& bucket : all_) {
            const bool named = !wanted.empty() && bucket.id.find(wanted) != std::string_view::npos;
            if (wanted.empty() ? bucket.watched == taken : named)
                take(bucket);
            else if (bucket.events.first() &&
                     (bucket.watched != Watched::presence || present_.empty()))
                pass_by(bucket);
        }
        take_observed(std::move(observed_), bridge, intake_);
    }

private:
    Watched kind_taken() const {
        auto first = Watched::other;
        for (const auto& bucket : all_)
            if (bucket.events.first())
                first = std::min(first, bucket.watched);
        return first;
    }

    void pass_by(const Bucket& bucket) {
        std::int64_t events = 0;
        for (auto event = bucket.events.first(); event; event = event.next())
            ++events;
        intake_.leave_out(bucket.events.line(),
                          fmt::format("left out: {} of the bucket '{}', of the same time as "
                                      "others",
                                      text::counted(events, "event"), bucket.id),
                          fmt::format("--bucket {} takes it, and nothing else", bucket.id));
    }

    std::optional<Interval> interval_of(JsonValue event) {
        const auto from = millis_of(event.member("timestamp"));
        const auto length = length_in_millis(event.member("duration"));
        if (from && length)
            return Interval{*from, *from + *length};
        intake_.leave_out(event.line(),
                          fmt::format("left out: an event of '{}' has no {}",
                                      event.text("timestamp"), from ? "duration" : "timestamp"));
        return std::nullopt;
    }

    void note_presence(const Bucket& bucket) {
        auto& intervals = present_[bucket.host];
        for (auto event = bucket.events.first(); event; event = event.next())
            if (event.member("data").text("status") == "not-afk")
                if (const auto interval = interval_of(event))
                    intervals.push_back(*interval);
    }

    void take(const Bucket& bucket) {
        const auto present = present_.find(bucket.host);
        const bool everywhere = present == present_.end() || bucket.watched == Watched::stopwatch;
        for (auto event = bucket.events.first(); event; event = event.next()) {
            const auto data = event.member("data");
            if (bucket.watched == Watched::presence && data.text("status") != "not-afk")
                continue;
            if (data.text("running") == "true" || data.member("running").text() == "true") {
                intake_.leave_out(event.line(), "left out: it runs still",
                                  "import it when it is stopped");
                continue;
            }
            const auto interval = interval_of(event);
            if (!interval)
                continue;
            Observed observed{
                interval->from, interval->until, event.line(), topic_of(bucket.watched, data), {}};
            if (auto language = as_tag(data.text("language")); !language.empty())
                observed.tags.push_back(std::move(language));
            if (everywhere || bucket.watched == Watched::presence)
                observed_.push_back(std::move(observed));
            else
                take_while_present(observed, present->second);
        }
    }

    void take_while_present(const Observed& whole, const std::vector<Interval>& present) {
        auto at = std::ranges::upper_bound(present, whole.from, {}, &Interval::until);
        for (; at != present.end() && at->from < whole.until; ++at) {
            auto piece = whole;
            piece.from = std::max(whole.from, at->from);
            piece.until = std::min(whole.until, at->until);
            observed_.push_back(std::move(piece));
        }
    }

    Intake& intake_;
    std::vector<Bucket> all_;
    std::map<std::string_view, std::vector<Interval>> present_;  // where somebody was, by host
    std::vector<Observed> observed_;
};

bool is_event(JsonValue value) {
    return value.member("timestamp") && value.member("duration") &&
           value.member("data").kind() == JsonKind::object;
}

}  // namespace

bool is_activitywatch(JsonValue document) {
    if (document.kind() == JsonKind::array)
        return is_event(document.first());
    return document.member("buckets").first().member("events").kind() == JsonKind::array ||
           (document.member("type") && document.member("events").kind() == JsonKind::array &&
            (!document.member("events").first() || is_event(document.member("events").first())));
}

void from_activitywatch(JsonValue document, Intake& intake) {
    Buckets buckets{intake};
    if (document.kind() == JsonKind::array)
        buckets.add_events(document);
    else if (const auto all = document.member("buckets"); all)
        for (auto bucket = all.first(); bucket; bucket = bucket.next())
            buckets.add(bucket);
    else
        buckets.add(document);
    buckets.take();
}

}  // namespace osm::study
