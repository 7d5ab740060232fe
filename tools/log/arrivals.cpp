#include "tools/log/arrivals.hpp"

#include "records/schema.hpp"
#include "study/sessions.hpp"
#include "text/words.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/topics.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <unordered_map>

namespace osm::log {
namespace {

constexpr std::string_view nameless = "unsorted";
constexpr std::size_t most_topics = 20;

text::Diagnostic warning(const std::string& file, int line, std::string what, std::string hint) {
    return {{.file = file, .line = line}, std::move(what), std::move(hint), text::Level::warning};
}

std::string named(const std::string& topic, const Renaming& renaming) {
    if (renaming.topic)
        return *renaming.topic;
    std::string name = topic;
    if (name.empty() && renaming.under)
        return *renaming.under;
    if (name.empty())
        name = nameless;
    for (const auto& [old, becomes] : renaming.maps)
        if (study::is_within(name, old)) {
            name = becomes + name.substr(old.size());
            break;
        }
    return renaming.under ? *renaming.under + ':' + name : with_track(renaming.planned, name);
}

}  // namespace

void Arrivals::take(std::string file, study::Incoming incoming) {
    auto& source = sources_.emplace_back();
    source.file = std::move(file);
    source.form = incoming.form;
    source.left_out = std::move(incoming.left_out);
    source.lines_left_out =
        std::ranges::count_if(source.left_out, [](const text::Diagnostic& fault) {
            return fault.what.starts_with("left out");  // the others say what is odd in one taken
        });
    source.sessions = static_cast<std::int64_t>(incoming.sessions.size());
    for (const auto& session : incoming.sessions)
        source.all += session.end.at - session.start.at;
    if (sessions_.empty())
        sessions_ = std::move(incoming.sessions);
    else
        std::ranges::move(incoming.sessions, std::back_inserter(sessions_));
    source.end = sessions_.size();
}

Arrivals::Source& Arrivals::source_of(const study::Foreign& session) {
    const auto place = static_cast<std::size_t>(&session - sessions_.data());
    return *std::ranges::upper_bound(sources_, place, {}, &Source::end);
}

void Arrivals::rename(const Renaming& renaming) {
    std::unordered_map<std::string, std::string> names;
    for (auto& session : sessions_) {
        if (session.topic.empty() && !renaming.topic) {
            ++nameless_;
            nameless_topic_ = named({}, renaming);
        }
        auto found = names.find(session.topic);
        if (found == names.end())
            found = names.emplace(session.topic, named(session.topic, renaming)).first;
        session.topic = found->second;
    }
    for (const auto& [old, topic] : names)
        if (doubt_about(renaming.planned, topic))
            unplanned_.insert(topic);
}

// One warning, however many there are: another program's log may be of anything.
void Arrivals::warn_of_unplanned(cli::Context& context) const {
    constexpr std::size_t most = 5;
    std::string some;
    std::size_t said = 0;
    for (const auto& topic : unplanned_)
        if (said++ < most)
            some += fmt::format("{}'{}'", some.empty() ? "" : ", ", topic);
    if (unplanned_.size() > most)
        some += fmt::format(" and {} more", unplanned_.size() - most);
    if (said > 0)
        context.warn({{{},
                       fmt::format("{} {} not in plan.toml", some, said == 1 ? "is" : "are"),
                       "name topics of the plan with --map OLD=NEW",
                       text::Level::warning}});
}

cli::Exit Arrivals::record(cli::Context& context, bool dry_run) {
    text::Diagnostics warnings;
    if (dry_run)
        decide(study::Log{context.system(), context.data()}.after(time::Instant{}));
    else
        warnings = study::Log{context.system(), context.data()}.append(
            time::Instant{}, [&](const auto& sessions) { return decide(sessions); });
    for (auto& source : sources_) {
        std::ranges::stable_sort(source.left_out, {},
                                 [](const auto& fault) { return fault.place.line; });
        context.warn_all(source.left_out);
    }
    context.warn(warnings);
    warn_of_unplanned(context);
    say(context, dry_run);
    const bool nothing = sessions_.empty() && std::ranges::any_of(sources_, [](const auto& source) {
                             return source.lines_left_out > 0;
                         });
    return nothing ? cli::Exit::no : cli::Exit::done;
}

std::vector<std::string> Arrivals::decide(const std::vector<study::Past>& log) {
    judge(log);
    find_shared(log);
    std::vector<std::string> lines;
    lines.reserve(fresh_.size());
    std::vector<std::string> cells(5);
    records::Row row;
    std::erase_if(fresh_, [&](const study::Foreign* session) {
        cells[0] = time::to_text(session->start);
        cells[1] = time::to_text(session->end);
        cells[2] = session->topic;
        cells[3] = session->tags.empty() ? "-" : session->tags;
        cells[4] = session->note.empty() ? "-" : session->note;
        std::string why;
        try {
            auto line = records::to_line(records::study, cells);
            if (const auto faults = records::check_line(records::study, line, row); faults.empty())
                lines.push_back(std::move(line));
            else
                why = faults.front().what;
        } catch (const text::Failure& failure) {
            why = failure.found().front().what;
        }
        if (why.empty())
            return false;
        auto& source = source_of(*session);
        source.left_out.push_back(warning(source.file, session->line, "left out: " + why, {}));
        ++source.lines_left_out;
        --source.added;
        source.new_time -= session->end.at - session->start.at;
        return true;
    });
    return lines;
}

void Arrivals::judge(const std::vector<study::Past>& log) {
    study::Admission admission{log, sessions_.size()};
    for (auto& session : sessions_) {
        auto& source = source_of(session);
        switch (admission.judge(session)) {
            case study::Verdict::known:
                ++source.known;
                break;
            case study::Verdict::twice:
                source.left_out.push_back(
                    warning(source.file, session.line,
                            fmt::format("left out: the same session was in line {}",
                                        admission.first_line()),
                            {}));
                ++source.lines_left_out;
                break;
            case study::Verdict::fresh:
                ++source.added;
                source.new_time += session.end.at - session.start.at;
                fresh_.push_back(&session);
        }
    }
}

void Arrivals::find_shared(const std::vector<study::Past>& log) {
    for (const auto& shared : study::sharing(log, fresh_)) {
        auto& session = *fresh_[shared.fresh];
        if (overlap) {
            if (!study::may_share(session.tags))
                session.tags += session.tags.empty() ? "overlap" : ",overlap";
            continue;
        }
        auto& source = source_of(session);
        source.left_out.push_back(
            warning(source.file, session.line,
                    fmt::format("shares time with {}, {}; both are kept", shared.topic,
                                in_full(shared.start, shared.end)),
                    "osm-log check names it again; with --overlap it is meant"));
    }
}

void Arrivals::say(cli::Context& context, bool dry_run) const {
    Source all;
    const auto line = [&](const Source& part, std::string_view form) {
        auto said = fmt::format("{}: {}{}, {}; {} {}", part.file, form,
                                text::counted(part.sessions, "session"), time::to_clock(part.all),
                                dry_run ? "would add" : "added", part.added);
        if (part.added > 0 && part.added != part.sessions)
            said += fmt::format(", {}", time::to_clock(part.new_time));
        if (part.known > 0)
            said += fmt::format("; {} known before", part.known);
        if (part.lines_left_out > 0)
            said += fmt::format("; {} left out", text::counted(part.lines_left_out, "line"));
        context.say(said);
    };
    for (const auto& part : sources_) {
        line(part, fmt::format("{}, ", study::name(part.form)));
        all.sessions += part.sessions;
        all.added += part.added;
        all.known += part.known;
        all.lines_left_out += part.lines_left_out;
        all.all += part.all;
        all.new_time += part.new_time;
    }
    all.file = "total";
    if (sources_.size() > 1)
        line(all, "");
    if (nameless_ > 0)
        context.say(fmt::format(
            "{} no topic and {} under '{}' (--topic TOPIC, or --map {}=TOPIC)",
            nameless_ == 1 ? "1 session names" : fmt::format("{} sessions name", nameless_),
            nameless_ == 1 ? "is" : "are", nameless_topic_, nameless));
    if (dry_run)
        say_topics(context);
}

void Arrivals::say_topics(cli::Context& context) const {
    std::map<std::string_view, std::pair<std::int64_t, time::Duration>> topics;
    for (const auto* session : fresh_) {
        auto& [count, spent] = topics[session->topic];
        ++count;
        spent += session->end.at - session->start.at;
    }
    std::size_t said = 0;
    for (const auto& [topic, sum] : topics) {
        if (said++ == most_topics) {
            context.say(fmt::format("  and {} more topics", topics.size() - most_topics));
            return;
        }
        context.say(fmt::format("  {}: {}, {}", topic, text::counted(sum.first, "session"),
                                time::to_clock(sum.second)));
    }
}

}  // namespace osm::log
