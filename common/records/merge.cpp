#include "records/merge.hpp"

#include "records/cells.hpp"
#include "records/version.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <iterator>
#include <limits>
#include <tuple>

namespace osm::records {
namespace {

enum Side : std::size_t { base, ours, theirs };

struct Counted {
    std::string_view line;
    std::size_t hash = 0;
    std::array<std::uint32_t, 3> times{};
};

// How often each line is in each version.
class Counts {
public:
    // For so many lines at most.
    explicit Counts(std::size_t lines)
        : slots_(std::bit_ceil(std::max<std::size_t>(lines * 2, 16))) {}

    std::uint32_t add(Side side, std::string_view line) {
        const auto hash = std::hash<std::string_view>()(line);
        const auto mask = slots_.size() - 1;
        auto at = hash & mask;
        while (slots_[at] != 0) {
            auto& entry = all[slots_[at] - 1];
            if (entry.hash == hash && entry.line == line) {
                ++entry.times[side];
                return slots_[at] - 1;
            }
            at = (at + 1) & mask;
        }
        all.push_back({line, hash, {}});
        all.back().times[side] = 1;
        slots_[at] = static_cast<std::uint32_t>(all.size());
        return slots_[at] - 1;
    }

    std::vector<Counted> all;

private:
    std::vector<std::uint32_t> slots_;  // index into `all`, from 1
};

std::size_t lines_of(std::string_view body) {
    return static_cast<std::size_t>(std::ranges::count(body, '\n'));
}

// How often the line is in the result.
std::uint32_t wanted(const Counted& line, bool counted) {
    auto [o, a, b] = line.times;
    if (!counted) {
        o = std::min(o, 1U);
        a = std::min(a, 1U);
        b = std::min(b, 1U);
    }
    if (a == b || b == o)
        return a;
    if (a == o)
        return b;
    if (a > o && b > o)
        return std::max(a, b);
    if (a < o && b < o)
        return std::min(a, b);
    return a + b - o;
}

// A record that only they have, with the comments before it; or, of a record that we have too, only
// the comments.
struct Arrival {
    std::int64_t at = 0;
    std::string_view record;
    std::size_t first = 0, last = 0;  // of its lines
    bool is_new = false;              // the record itself is among the lines

    auto key() const { return std::tie(at, record); }
};

constexpr std::int64_t at_the_end = std::numeric_limits<std::int64_t>::max();

class Merging {
public:
    Merging(const Schema& schema, const Version& o, const Version& a, const Version& b)
        : schema_(schema), moments_(schema), bodies_{o.body, a.body, b.body} {
        common_ = take_common({&bodies_[base], &bodies_[ours], &bodies_[theirs]});
        text_.reserve(a.body.size() + b.body.size() + 1024);
    }

    std::string run(std::string_view first) {
        text_.append(first).append(1, '\n');
        count();
        find_arrivals();
        take_unchanged(common_.head);
        take_ours();
        take_unchanged(common_.foot);
        let_go_of_comments();
        while (next_ < arrivals_.size())
            put(arrivals_[next_++]);
        return std::move(text_);
    }

private:
    void count() {
        std::size_t lines = 0;
        for (const auto body : bodies_)
            lines += lines_of(body);
        Counts counts(lines);
        std::array<std::vector<std::uint32_t>, 3> places;
        for (const auto side : {base, ours, theirs})
            each_line_of(bodies_[side], [&](std::string_view line) {
                places[side].push_back(counts.add(side, line));
            });
        ours_ = std::move(places[ours]);
        theirs_ = std::move(places[theirs]);
        for (const auto& entry : counts.all) {
            const auto n = wanted(entry, schema_.counted || !is_record(entry.line));
            const auto here = std::min(n, entry.times[ours]);
            stay_.push_back(here);
            come_.push_back(n - here);
        }
    }

    // Their lines that come, each with the record that it belongs to, by time.
    void find_arrivals() {
        auto place = theirs_.begin();
        Arrival arrival;
        each_line_of(bodies_[theirs], [&](std::string_view line) {
            auto& coming = come_[*place++];
            const bool comes = coming > 0;
            if (comes) {
                --coming;
                lines_.push_back(line);
            }
            if (is_record(line))
                arrive(arrival, line, comes);
        });
        // What stands behind their last record stays before what follows for both.
        for (auto rest = common_.foot; !rest.empty() && arrival.first < lines_.size();) {
            const auto line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(line.size() + 1);
            if (is_record(line))
                arrive(arrival, line, false);
        }
        if (arrival.first < lines_.size())
            arrivals_.push_back({at_the_end, {}, arrival.first, lines_.size(), false});
        std::ranges::stable_sort(arrivals_, {}, &Arrival::key);
    }

    // The lines that came since the last one belong to this record, if it says when it was.
    void arrive(Arrival& arrival, std::string_view record, bool is_new) {
        if (arrival.first == lines_.size())
            return;
        const auto at = moments_.of(record);
        if (!at)
            return;
        arrival.at = *at;
        arrival.record = record;
        arrival.last = lines_.size();
        arrival.is_new = is_new;
        arrivals_.push_back(arrival);
        arrival.first = arrival.last;
    }

    void take_unchanged(std::string_view body) {
        while (!body.empty()) {
            if (next_ == arrivals_.size()) {
                let_go_of_comments();
                text_.append(body);
                return;
            }
            const auto line = body.substr(0, body.find('\n'));
            body.remove_prefix(line.size() + 1);
            take(line);
        }
    }

    void take_ours() {
        auto place = ours_.begin();
        each_line_of(bodies_[ours], [&](std::string_view line) {
            auto& staying = stay_[*place++];
            if (staying == 0)
                return;
            --staying;
            take(line);
        });
    }

    void take(std::string_view line) {
        const auto at = is_record(line) ? moments_.of(line) : std::nullopt;
        if (!at) {
            comments_.push_back(line);
            return;
        }
        while (next_ < arrivals_.size() && is_before(arrivals_[next_], *at, line))
            put(arrivals_[next_++]);
        let_go_of_comments();
        append(line);
    }

    static bool is_before(const Arrival& arrival, std::int64_t at, std::string_view line) {
        const auto order = arrival.key() <=> std::tie(at, line);
        return order < 0 || (order == 0 && !arrival.is_new);
    }

    void let_go_of_comments() {
        for (const auto line : comments_)
            append(line);
        comments_.clear();
    }

    void put(const Arrival& arrival) {
        for (auto at = arrival.first; at < arrival.last; ++at)
            append(lines_[at]);
    }

    void append(std::string_view line) { text_.append(line).append(1, '\n'); }

    const Schema& schema_;
    Moments moments_;
    std::array<std::string_view, 3> bodies_;
    Common common_;
    std::vector<std::uint32_t> ours_, theirs_;  // which line of the counts each line is
    std::vector<std::uint32_t> stay_, come_;    // of each line of the counts: how many copies
    std::vector<std::string_view> lines_;       // that come
    std::vector<Arrival> arrivals_;
    std::size_t next_ = 0;                    // of the arrivals
    std::vector<std::string_view> comments_;  // ours, before the next record
    std::string text_;
};

// The kind of fact that the first lines name; they must agree.
const Schema& schema_of(const Version& a, const Version& b, const std::string& file) {
    for (const auto* version : {&a, &b})
        if (version->first.empty() && !version->body.empty())
            text::fail("the first line, which says what the file holds, is missing; not merged",
                       "write it, '#osm study 1' in facts/study.tsv, on both sides", {file, 1});
    const auto first = a.first.empty() ? b.first : a.first;
    if (!a.first.empty() && !b.first.empty() && a.first != b.first)
        text::fail(fmt::format("the two are not of one kind and version, '{}' and '{}'; not merged",
                               a.first, b.first),
                   "let the same tools write both", {file, 1});
    const auto name = text::split(first, ' ');
    for (const auto* schema : all())
        if (name.size() > 1 && name[1] == schema->name) {
            require_first_line(*schema, first, file);
            return *schema;
        }
    text::fail(fmt::format("'{}' is no kind of fact that is known here; not merged", first),
               "install newer tools", {file, 1});
}

std::string torn_of(const Version& o, const Version& a, const Version& b) {
    if (a.torn == b.torn || b.torn == o.torn)
        return std::string{a.torn};
    if (a.torn == o.torn)
        return std::string{b.torn};
    if (a.torn.empty() || b.torn.empty())
        return std::string{a.torn.empty() ? b.torn : a.torn};
    return fmt::format("# torn: {}\n{}", text::escape(b.torn), a.torn);
}

}  // namespace

std::string merge(const Versions& versions, const std::string& file) {
    // As git does without asking.
    if (versions.ours == versions.theirs || versions.theirs == versions.base)
        return std::string{versions.ours};
    if (versions.ours == versions.base)
        return std::string{versions.theirs};
    Version o(versions.base), a(versions.ours), b(versions.theirs);
    const auto& schema = schema_of(a, b, file);
    for (auto* version : {&o, &a, &b})
        version->mend(schema);
    const auto first = a.first.empty() ? b.first : a.first;
    return Merging(schema, o, a, b).run(first) + torn_of(o, a, b);
}

Change difference(const Schema& schema, std::string_view before, std::string_view after) {
    Version o(before), a(after);
    o.mend(schema);
    a.mend(schema);
    take_common({&o.body, &a.body});
    Counts counts(lines_of(o.body) + lines_of(a.body));
    for (const auto& [side, body] : {std::pair{base, o.body}, std::pair{ours, a.body}})
        each_line_of(body, [&, side = side](std::string_view line) { counts.add(side, line); });
    Change change;
    for (const auto& [line, hash, times] : counts.all) {
        const auto most = schema.counted ? std::numeric_limits<std::uint32_t>::max() : 1U;
        const auto was = std::min(times[base], most), is = std::min(times[ours], most);
        if (!is_record(line))
            continue;
        change.removed.insert(change.removed.end(), was > is ? was - is : 0, std::string{line});
        change.added.insert(change.added.end(), is > was ? is - was : 0, std::string{line});
    }
    return change;
}

std::vector<std::string> added_by_both(const Schema& schema, const Versions& versions) {
    auto ours = difference(schema, versions.base, versions.ours).added;
    auto theirs = difference(schema, versions.base, versions.theirs).added;
    std::ranges::sort(ours);
    std::ranges::sort(theirs);
    std::vector<std::string> both;
    std::ranges::set_intersection(ours, theirs, std::back_inserter(both));
    return both;
}

}  // namespace osm::records
