#include "study/admission.hpp"

#include "records/schema.hpp"

#include <algorithm>

namespace osm::study {
namespace {

bool has(std::string_view tags, std::string_view key) {
    return records::tag(tags, key).data() != nullptr;
}

bool is_rough(std::string_view tags) { return has(tags, "approx"); }

struct Lasting {
    time::Stamp start;
    time::Stamp end;
    std::string_view topic;
    std::size_t fresh = 0;  // its number and 1; 0: of the log
};

}  // namespace

bool may_share(std::string_view tags) { return is_rough(tags) || has(tags, "overlap"); }

std::size_t Admission::Hash::operator()(const Key& key) const {
    const auto mix = static_cast<std::size_t>(key.start) * 0x9e3779b97f4a7c15 ^
                     static_cast<std::size_t>(key.end) * 0xc2b2ae3d27d4eb4f;
    return mix ^ mix >> 29 ^ std::hash<std::string_view>{}(key.topic);
}

Admission::Admission(std::span<const Past> log, std::size_t expected) {
    seen_.reserve(log.size() + expected);
    for (const auto& past : log) {
        seen_.try_emplace({past.start.at.seconds, past.end.at.seconds, past.topic}, 0);
        if (is_rough(past.tags))
            ++rough_[{past.start.day().days, (past.end.at - past.start.at).seconds, past.topic}];
    }
}

Verdict Admission::judge(const Foreign& session) {
    if (is_rough(session.tags)) {
        const auto found = rough_.find(
            {session.start.day().days, (session.end.at - session.start.at).seconds, session.topic});
        if (found != rough_.end() && found->second > 0) {
            --found->second;
            return Verdict::known;
        }
    }
    const auto [found, fresh] = seen_.try_emplace(
        {session.start.at.seconds, session.end.at.seconds, session.topic}, session.line);
    first_line_ = found->second;
    if (fresh)
        return Verdict::fresh;
    return found->second == 0 ? Verdict::known : Verdict::twice;
}

std::vector<Shared> sharing(std::span<const Past> log, std::span<const Foreign* const> fresh) {
    std::vector<Lasting> all;
    all.reserve(log.size() + fresh.size());
    for (const auto& past : log)
        if (!may_share(past.tags))
            all.push_back({past.start, past.end, past.topic, 0});
    for (std::size_t i = 0; i < fresh.size(); ++i)
        if (!may_share(fresh[i]->tags))
            all.push_back({fresh[i]->start, fresh[i]->end, fresh[i]->topic, i + 1});
    std::ranges::stable_sort(all, {}, [](const Lasting& one) { return one.start.at; });
    std::vector<Shared> found;
    const Lasting* longest = nullptr;
    for (const auto& session : all) {
        if (longest != nullptr && session.start.at < longest->end.at) {
            const auto& mine = session.fresh != 0 ? session : *longest;
            const auto& other = session.fresh != 0 ? *longest : session;
            if (mine.fresh != 0)
                found.push_back({mine.fresh - 1, other.start, other.end, std::string{other.topic}});
        }
        if (longest == nullptr || longest->end.at < session.end.at)
            longest = &session;
    }
    return found;
}

}  // namespace osm::study
