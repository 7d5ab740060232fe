#include "records/version.hpp"

#include "records/cells.hpp"
#include "text/utf8.hpp"
#include "time/calendar.hpp"

#include <algorithm>

namespace osm::records {
namespace {

constexpr std::string_view first_word = "#osm ";

std::string without_returns(std::string_view text) {
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find("\r\n", at), text.size());
        kept.append(text.substr(at, end - at));
        at = end == text.size() ? end : end + 1;
    }
    return kept;
}

std::size_t same_begin(std::string_view a, std::string_view b) {
    const auto n = std::min(a.size(), b.size());
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.begin() + n, b.begin()).first -
                                    a.begin());
}

std::size_t same_end(std::string_view a, std::string_view b) {
    const auto n = std::min(a.size(), b.size());
    return static_cast<std::size_t>(
        std::mismatch(a.rbegin(), a.rbegin() + static_cast<std::ptrdiff_t>(n), b.rbegin()).first -
        a.rbegin());
}

// Whether a line begins there; both ends of the text count.
bool is_border(std::string_view text, std::size_t at) { return at == 0 || text[at - 1] == '\n'; }

}  // namespace

Version::Version(std::string_view text) {
    text = text::without_mark(text);
    if (text.find("\r\n") != std::string_view::npos)
        text = copy_ = without_returns(text);
    const auto end = text.rfind('\n') + 1;
    torn = text.substr(end);
    body = text.substr(0, end);
    if (body.starts_with(first_word)) {
        first = body.substr(0, body.find('\n'));
        body.remove_prefix(first.size() + 1);
    }
}

void Version::mend(const Schema& schema) {
    Row row;
    if (torn.empty() || !only_newline_missing(schema, torn, row))
        return;
    auto whole = std::string{body}.append(torn).append(1, '\n');
    const auto first_copy = std::string{first};
    copy_ = first_copy + whole;
    first = std::string_view{copy_}.substr(0, first_copy.size());
    body = std::string_view{copy_}.substr(first_copy.size());
    torn = {};
}

Common take_common(const std::vector<std::string_view*>& bodies) {
    const auto one = *bodies.front();
    auto head = one.size();
    for (const auto* body : bodies)
        head = std::min(head, same_begin(one, *body));
    while (!is_border(one, head))
        --head;
    for (auto* body : bodies)
        body->remove_prefix(head);

    const auto rest = *bodies.front();
    auto foot = rest.size();
    for (const auto* body : bodies)
        foot = std::min(foot, same_end(rest, *body));
    // Each must begin a line in its own text.
    const auto cuts_a_line = [&](const std::string_view* body) {
        return !is_border(*body, body->size() - foot);
    };
    while (foot > 0 && std::ranges::any_of(bodies, cuts_a_line)) {
        const auto next = rest.find('\n', rest.size() - foot);
        foot = rest.size() - (next + 1);
    }
    for (auto* body : bodies)
        body->remove_suffix(foot);
    return {one.substr(0, head), rest.substr(rest.size() - foot)};
}

std::optional<std::int64_t> Moments::of(std::string_view line) {
    const auto cell = line.substr(0, line.find('\t'));
    time::Stamp stamp;
    if (kind_ != Kind::date && instants_.read(cell, stamp))
        return stamp.at.seconds;
    if (kind_ == Kind::instant)
        return std::nullopt;
    const auto date = time::read_date(cell);
    return date ? std::optional{time::begin_of(*date, 0).seconds} : std::nullopt;
}

}  // namespace osm::records
