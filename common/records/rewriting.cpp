#include "records/rewriting.hpp"

#include "records/cells.hpp"
#include "text/diagnostic.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::records {

Parts parts_of(const Schema& schema, std::string_view text) {
    const auto end = text.rfind('\n') + 1;
    const auto tail = text.substr(end);
    Row row;
    const bool torn = !tail.empty() && !only_newline_missing(schema, tail, row);
    return {text.substr(0, end), torn ? std::string_view() : tail,
            torn ? tail : std::string_view()};
}

std::string_view without_return(std::string_view line) {
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

Rewriting::Rewriting(const Schema& schema, const Change& change, std::size_t wanted_line,
                     bool all_copies, const std::string& file)
    : schema_(schema),
      change_(change),
      wanted_line_(wanted_line),
      all_copies_(all_copies),
      file_(file) {
    for (const auto& line : change.removed)
        ++to_remove_[line];
    for (std::size_t i = change.removed.size(); i-- > 0;)
        places_[change.removed[i]].push_back(i);
}

std::string Rewriting::run(std::string_view present) {
    const auto parts = parts_of(schema_, present);
    text_.reserve(present.size() + 128);
    if (parts.whole.empty() && parts.last.empty())
        text_ = schema_.first_line() + '\n';
    each_line(parts, [&](std::string_view line) { take(line); });
    require_all_found();
    if (!added_ && change_.removed.empty())
        add(0);
    return text_.append(parts.torn);
}

Noted Rewriting::done() const {
    Noted noted{{removed_, successors_, change_.clock}, line_};
    auto& removed = noted.change.removed;
    removed.insert(removed.end(), gone_.begin(), gone_.end());
    auto& added = noted.change.added;
    added.insert(added.end(), change_.added.begin() + std::ssize(successors_), change_.added.end());
    return noted;
}

void Rewriting::take(std::string_view line) {
    ++number_;
    if (!added_ && change_.removed.empty() && number_ == wanted_line_)
        add(number_);
    if (const auto old = without_return(line); remove(old)) {
        if (line_ == 0)
            line_ = number_;
        replace(old);
        return;
    }
    text_.append(line).append(1, '\n');
}

bool Rewriting::remove(std::string_view line) {
    const auto found = to_remove_.find(line);
    if (found == to_remove_.end() || (found->second == 0 && !all_copies_))
        return false;
    found->second -= found->second > 0 ? 1 : 0;
    return true;
}

// By the line that takes its place, if there is one; the last of those is followed by the lines
// that have no place of their own.
void Rewriting::replace(std::string_view line) {
    auto& places = places_.at(line);
    const auto both = std::min(change_.removed.size(), change_.added.size());
    if (places.empty() || places.back() >= both) {  // a further copy, or one without successor
        gone_.emplace_back(line);
        if (!places.empty())
            places.pop_back();
        return;
    }
    const auto place = places.back();
    places.pop_back();
    removed_.emplace_back(line);
    successors_.push_back(change_.added[place]);
    text_.append(successors_.back()).append(1, '\n');
    if (place + 1 == both)
        for (std::size_t i = both; i < change_.added.size(); ++i)
            text_.append(change_.added[i]).append(1, '\n');
}

void Rewriting::add(std::size_t at) {
    added_ = true;
    line_ = at;
    for (const auto& line : change_.added)
        text_.append(line).append(1, '\n');
}

void Rewriting::require_all_found() const {
    for (const auto& line : change_.removed)
        if (to_remove_.at(line) > 0)
            text::fail(
                fmt::format("the record '{}' is not there any more; nothing was changed", line),
                "see what is there with 'list'", {file_});
}

}  // namespace osm::records
