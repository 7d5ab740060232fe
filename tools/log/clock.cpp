#include "tools/log/clock.hpp"

#include "records/schema.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "time/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace osm::log {
namespace {

constexpr auto usual_max_session = time::hours(4);

// The latest sign of life while the session ran, as `stop --at` takes it.
struct Sign {
    time::Stamp at;
    std::string what;
};

// Earliest first; of two that were seen in one minute, the later.
std::vector<Sign> signs_of(const cli::Context& context, const study::Open& open) {
    std::vector<Sign> signs;
    const auto consider = [&](std::optional<time::Instant> at, std::string what) {
        if (at && *at > open.start.at && *at <= context.now().at)
            signs.push_back({context.zone().at(*at), std::move(what)});
    };
    consider(study::last_seen(context.data()), "last seen");
    if (const auto commit = study::last_commit(context.data()))
        consider(commit->at, fmt::format("last commit, in {}", commit->repository));
    std::sort(signs.begin(), signs.end(),
              [](const Sign& a, const Sign& b) { return a.at.at < b.at.at; });
    if (signs.size() == 2 && in_full(signs[0].at) == in_full(signs[1].at))
        signs.erase(signs.begin());
    return signs;
}

// A moment as a person would type it for --at, where that names it and none before `start`.
std::string typed(const cli::Context& context, time::Stamp at, time::Stamp start) {
    const auto text = time::to_text(at);
    const auto minute = at.local_seconds() / 60 * 60 - time::begin_of(at.day(), 0).seconds;
    const auto found = context.zone().instants(at.day(), {minute});
    if (found.size() == 1 && found.front().at > start.at)
        return fmt::format("'{} {}'", text.substr(0, 10), text.substr(11, 5));
    return text;
}

void print_choice(cli::Context& context, const std::string& options, time::Duration length,
                  const std::string& why) {
    context.print(fmt::format("osm-log stop {:<25} # {}: {}\n", options, text::escape(why),
                              time::to_clock(length)));
}

}  // namespace

void When::declare(cli::Options& options) {
    options.value("--at", "TIME", at_, "09:30, 'yesterday 22:10', -25m, RFC 3339");
    options.value("--ago", "LENGTH", ago_, "so long before now: 25m, 1h30m");
}

time::Stamp When::resolve(const cli::Context& context) const {
    if (at_ && ago_)
        text::fail("--at and --ago say two things", "write one or the other");
    const auto& words = context.words();
    time::Stamp stamp = words.now();
    if (at_)
        stamp = words.moment(*at_);
    if (ago_)
        stamp = context.zone().at(words.now().at - time::read_duration(*ago_));
    if (stamp.at > words.now().at)
        text::fail(fmt::format("{} is still to come", in_full(stamp)),
                   fmt::format("it is {}", in_full(words.now())));
    return stamp;
}

time::Stamp When::resolve_after(const cli::Context& context, const study::Open& open) const {
    const auto stamp = resolve(context);
    if (open.start.at <= stamp.at)
        return stamp;
    if (!given() && open.start.at - stamp.at <= haste)
        return open.start;
    text::fail(
        fmt::format("{} is before '{}' began, {}", in_full(stamp), open.topic, in_full(open.start)),
        "write a time after that");
}

time::Duration max_session(const cli::Context& context) {
    return context.settings().duration("log.max_session").value_or(usual_max_session);
}

study::Rule inference_rule(const cli::Context& context) {
    study::Rule rule;
    rule.gap = context.settings().duration("log.gap").value_or(rule.gap);
    rule.addon = context.settings().duration("log.addon").value_or(rule.addon);
    return rule;
}

std::string log_file(const cli::Context& context) {
    return (context.data() / records::study.file()).string();
}

std::string in_full(time::Stamp stamp) {
    const auto text = time::to_text(stamp);
    return fmt::format("{} {} ({})", text.substr(0, 10), text.substr(11, 5), text.substr(19));
}

std::string in_full(time::Stamp start, time::Stamp end) {
    const auto from = time::to_text(start);
    const auto to = time::to_text(end);
    if (start.offset != end.offset)
        return fmt::format("{} to {}", in_full(start), in_full(end));
    const bool same_day = from.substr(0, 10) == to.substr(0, 10);
    return fmt::format("{} {} to {}{} ({})", from.substr(0, 10), from.substr(11, 5),
                       same_day ? "" : to.substr(0, 10) + " ", to.substr(11, 5), from.substr(19));
}

time::Stamp first_after(time::Stamp start, time::Duration of_day, std::int32_t offset) {
    const auto day = time::Stamp{start.at, offset}.day();
    const auto at = time::begin_of(day, offset, of_day);
    return {start.at < at ? at : time::begin_of(day + 1, offset, of_day), offset};
}

time::Duration idle(const cli::Context& context, const study::Open& open) {
    const auto signs = signs_of(context, open);
    return context.now().at - (signs.empty() ? open.start.at : signs.back().at.at);
}

void refuse_if_too_long(cli::Context& context, const study::Open& open, time::Stamp end) {
    const auto length = end.at - open.start.at;
    const auto most = max_session(context);
    if (length <= most)
        return;
    for (const auto& sign : signs_of(context, open))
        print_choice(context, "--at " + typed(context, sign.at, open.start),
                     sign.at.at - open.start.at, sign.what);
    print_choice(context, "--cap", most, "the longest that is logged unasked");
    print_choice(context, "--yes", context.now().at - open.start.at, "all of it, until now");
    text::refuse(fmt::format("'{}' has run since {}, for {}: too long to be logged unasked",
                             open.topic, in_full(open.start), time::to_clock(length)),
                 "decide with one of these commands, or --at TIME");
}

void say_stopped(cli::Context& context, const study::Open& open, time::Stamp end,
                 std::string_view rest) {
    context.say(fmt::format("stopped {} at {}, {}{}", open.topic, in_full(end),
                            time::to_clock(end.at - open.start.at), rest));
}

void finish(cli::Context& context, const study::Open& open, time::Stamp end, study::Open* next) {
    study::Log log{context.system(), context.data()};
    if (next != nullptr && end.at <= open.start.at &&
        study::recorded(open, log.after(std::nullopt)) == nullptr) {
        move_clock(context, open, *next);
        context.say(fmt::format("put away {}, which ran for less than a second", open.topic));
        return;
    }
    end.at = std::max(end.at, open.start.at + time::Duration{1});
    std::optional<study::Past> recorded, overlap;
    const study::Log::DecideStep decide = [&](const std::vector<study::Past>& sessions) {
        records::Change change;
        if (const auto* past = study::recorded(open, sessions)) {
            recorded = *past;
            end = past->end;
        } else {
            change.added.push_back(study::finished(open, end));
            if (const auto* other = study::overlapping(sessions, open.start.at, end.at))
                overlap = *other;
        }
        if (next != nullptr && next->start.at < end.at)
            next->start = end;
        // As it ran: what stop adds to the record is no part of that.
        change.clock = study::moved(study::running(context.data()),
                                    next == nullptr ? std::nullopt : std::optional{*next});
        return change;
    };
    context.warn(log.append({}, decide));
    say_stopped(context, open, end, recorded ? ", as recorded before" : "");
    if (overlap)
        context.say(fmt::format("it overlaps {}, {}; see osm-log check", overlap->topic,
                                in_full(overlap->start, overlap->end)));
}

void move_clock(cli::Context& context, const std::optional<study::Open>& before,
                const std::optional<study::Open>& after) {
    records::Store store{context.system(), context.data(), records::study};
    context.warn(store.move_clock(study::moved(before, after)));
}

file::Lock clock_lock(cli::Context& context, std::chrono::milliseconds patience) {
    return {context.system(), records::clock_lock_file(context.data()), patience};
}

}  // namespace osm::log
