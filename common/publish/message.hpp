// publish/message.hpp - a commit's message, made from what it changes.
#pragma once

#include "publish/survey.hpp"
#include "time/calendar.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace osm::publish {

// What the message is about. `before(path)` are the bytes of HEAD's file, for the words and lines
// that came or went; `studied` is the time studied since the last commit, where it is known.
struct Change {
    const git::Publication& publication;
    const git::Difference& difference;
    const std::vector<Candidate>& candidates;
    std::function<std::optional<std::string>(const std::string& path)> before;
    time::Date day;
    std::optional<time::Duration> studied;
};

inline constexpr std::size_t longest_subject = 72;  // columns
inline constexpr std::size_t most_items = 50;       // lines of the body; the rest is counted

// A subject that names the first new note (else the first changed one) and counts the rest, one
// line an item with the words or lines that came, and the trailers. With `own`, that is subject and
// body, and only the trailers are added.
std::string message(const Change& change, const std::optional<std::string>& own);

}  // namespace osm::publish
