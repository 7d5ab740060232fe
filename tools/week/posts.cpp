// What became public this week, and who was told.
#include "text/words.hpp"
#include "tools/week/say.hpp"
#include "tools/week/sections.hpp"

#include <fmt/core.h>

namespace osm::week {

report::Section posts(const Facts& facts) {
    report::Section section{"posts", {}, {}};
    std::string titles;
    std::string channels;
    std::int64_t published = 0;
    std::int64_t updated = 0;
    for (const auto& post : facts.posts) {
        if (post.is_new && !post.withdrawn) {
            ++published;
            titles += (titles.empty() ? "" : ", ") + post.title;
        }
        updated += post.updates > 0 && !post.is_new ? 1 : 0;
        for (const auto& channel : post.announced)
            if (channels.find(channel) == std::string::npos)
                channels += (channels.empty() ? "announced on " : ", ") + channel;
    }
    section.figures = {{"published", report::Type::count, published},
                       {"updated", report::Type::count, updated}};
    const auto silent = published > 0 && channels.empty();
    section.lines.push_back(
        statements({published > 0 ? fmt::format("{}: {}", published, titles) : "none this week",
                    updated > 0 ? text::counted(updated, "update") : "",
                    silent ? "announced nowhere yet" : channels}));
    return section;
}

}  // namespace osm::week
