// tools/log/topics.hpp - a topic as it is typed, and as the plan knows it.
#pragma once

#include "cli/context.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::log {

// Every topic that plan.toml names: `ml` for a track, `ml:pgm-1` for an item. Empty without a plan.
// Reading a plan of thousands of items takes many times as long as starting the clock may, so what
// was read is kept in .osm/topics, and believed while plan.toml is unchanged (device, inode, size,
// both times). A plan that cannot be read is a warning: it must not keep anybody from clocking.
std::vector<std::string> planned_topics(cli::Context& context);

// A bare item id with its track before it (`pgm-1` is ml:pgm-1), else the word itself.
std::string with_track(const std::vector<std::string>& planned, const std::string& word);

// The topic that `word` means: a bare item id with its track before it (`pgm-1` is ml:pgm-1), else
// the word itself. Never refused: a topic that the plan does not know, when there is one, is said
// so on standard error, with the nearest that it knows.
std::string topic_of(cli::Context& context, const std::string& word);

// The same for an option that stands for later sessions; Failure (misuse) when it is no topic.
std::optional<std::string> topic_of(cli::Context& context, const std::optional<std::string>& word);

// What is doubtful about a topic: the plan (when there is one) holds neither it nor what it is a
// part of. The text is a hint: the nearest that the plan holds, or "". A track may hold more than
// its items, so another name under it is doubtful only when it is near that of an item.
std::optional<std::string> doubt_about(const std::vector<std::string>& planned,
                                       const std::string& topic);

}  // namespace osm::log
