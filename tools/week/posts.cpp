// What became public this week, and who was told.
#include "text/words.hpp"
#include "tools/week/say.hpp"
#include "tools/week/sections.hpp"

#include <fmt/core.h>

namespace osm::week {

report::Section posts(const Facts& facts) {
    report::Section section{"posts", {}, {}};
    const auto count = static_cast<std::int64_t>(facts.posts.size());
    section.figures.push_back({"published", report::Type::count, count});
    if (facts.posts.empty()) {
        section.lines.emplace_back("none this week");
        return section;
    }
    std::string titles;
    std::string channels;
    for (const auto& post : facts.posts) {
        titles += (titles.empty() ? "" : ", ") + post.title;
        for (const auto& channel : post.channels)
            if (channels.find(channel) == std::string::npos)
                channels += (channels.empty() ? "announced on " : ", ") + channel;
    }
    section.lines.push_back(statements({fmt::format("{}: {}", count, titles),
                                        channels.empty() ? "announced nowhere yet" : channels}));
    return section;
}

}  // namespace osm::week
