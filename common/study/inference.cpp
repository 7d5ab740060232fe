#include "study/inference.hpp"

#include "records/schema.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::study {
namespace {

// The same time as spans that neither touch nor overlap, oldest first.
std::vector<Span> joined(std::span<const Span> taken) {
    std::vector<Span> spans{taken.begin(), taken.end()};
    std::erase_if(spans, [](const Span& span) { return span.to <= span.from; });
    std::sort(spans.begin(), spans.end(),
              [](const Span& a, const Span& b) { return a.from < b.from; });
    std::vector<Span> whole;
    for (const Span& span : spans)
        if (!whole.empty() && span.from <= whole.back().to)
            whole.back().to = std::max(whole.back().to, span.to);
        else
            whole.push_back(span);
    return whole;
}

bool continues(const Inferred& session, time::Instant from, const Commit& commit) {
    return session.end.at == from && session.topic == commit.topic &&
           session.repository == commit.repository;
}

void add(std::vector<Inferred>& sessions, time::Instant from, const Commit& commit) {
    if (sessions.empty() || !continues(sessions.back(), from, commit))
        sessions.push_back({.start = {from, commit.at.offset},
                            .end = commit.at,
                            .topic = commit.topic,
                            .repository = commit.repository});
    Inferred& session = sessions.back();
    session.end = commit.at;
    session.last_id = commit.id;
    session.subject = commit.subject;
    ++session.commits;
}

}  // namespace

std::vector<Inferred> infer(std::vector<Commit> commits, std::span<const Span> taken,
                            const Rule& rule) {
    std::stable_sort(commits.begin(), commits.end(),
                     [](const Commit& a, const Commit& b) { return a.at.at < b.at.at; });
    const std::vector<Span> spans = joined(taken);
    std::vector<Inferred> sessions;
    std::optional<time::Instant> seen;  // the commit or the end of taken time before this one
    auto next = spans.begin();          // the first span that ends after the last commit
    for (const Commit& commit : commits) {
        const time::Instant at = commit.at.at;
        for (; next != spans.end() && next->to < at; ++next)
            seen = std::max(seen.value_or(next->to), next->to);
        const bool is_taken = next != spans.end() && next->from < at;
        if (!is_taken) {
            const bool near = seen && at - *seen <= rule.gap;
            const time::Instant from =
                near ? *seen : std::max(at - rule.addon, seen.value_or(at - rule.addon));
            if (from < at)
                add(sessions, from, commit);
        }
        seen = at;
    }
    return sessions;
}

std::string line_of(const Inferred& session) {
    constexpr int longest_subject = 1000;
    const std::vector<std::string> cells{
        time::to_text(session.start), time::to_text(session.end), session.topic,
        fmt::format("via=git,commit={},repo={}", session.last_id.substr(0, 12), session.repository),
        session.commits > 1 ? text::counted(session.commits, "commit")
                            : text::escape(text::clip(session.subject, longest_subject))};
    return records::to_line(records::study, cells);
}

}  // namespace osm::study
