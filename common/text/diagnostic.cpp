#include "text/diagnostic.hpp"

#include "text/points.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace osm::text {
namespace {

// What fits on a narrow terminal beside nothing else; longer lines are cut around the caret.
constexpr int shown_columns = 78;

[[noreturn]] void stop(Stop why, std::string what, std::string hint, Place place) {
    throw Failure(why, {Diagnostic{std::move(place), std::move(what), std::move(hint)}});
}

std::string place_text(const Place& place, std::string_view tool) {
    if (place.file.empty())
        return escape(tool);
    auto text = escape(place.file);
    if (place.line > 0) {
        text += ':' + std::to_string(place.line);
        if (place.column > 0)
            text += ':' + std::to_string(place.column);
    }
    return text;
}

// Bytes of the first `n` code points of `line`.
std::size_t bytes_of(std::string_view line, int n) {
    std::size_t end = 0;
    for (; n > 0 && end < line.size(); --n)
        end += point_at(line, end).size;
    return end;
}

// The end of `line` that takes at most `columns`, with "…" in front when something was cut.
std::string clip_front(const std::string& line, int columns) {
    int left = width(line);
    if (left <= columns)
        return line;
    std::size_t begin = 0;
    while (begin < line.size() && left > columns - 1) {
        const auto point = point_at(line, begin);
        left -= width_of(point);
        begin += point.size;
    }
    return "…" + line.substr(begin);
}

// The line and, below it, the caret.
std::string pointed_out(const Place& place) {
    const std::string_view line = place.line_text;
    const auto cut = bytes_of(line, place.column - 1);
    auto before = escape(line.substr(0, cut));
    auto after = escape(line.substr(cut));
    if (width(before) + width(after) > shown_columns) {
        before = clip_front(before, shown_columns / 2);
        after = clip(after, shown_columns - width(before));
    }
    const std::string blanks(static_cast<std::size_t>(width(before)), ' ');
    return before + after + '\n' + blanks + '^';
}

}  // namespace

Failure::Failure(Stop stop, Diagnostics found) : stop_(stop), found_(std::move(found)) {}

const char* Failure::what() const noexcept {
    return found_.empty() ? "stopped" : found_.front().what.c_str();
}

void fail(std::string what, std::string hint, Place place) {
    stop(Stop::misuse, std::move(what), std::move(hint), std::move(place));
}

void fail_system(std::string what, std::string hint, Place place) {
    stop(Stop::failed, std::move(what), std::move(hint), std::move(place));
}

void refuse(std::string what, std::string hint, Place place) {
    stop(Stop::decision, std::move(what), std::move(hint), std::move(place));
}

void fail_if_any(const Diagnostics& faults) {
    if (std::ranges::any_of(faults, [](const auto& f) { return f.level == Level::error; }))
        throw Failure(Stop::misuse, faults);
}

std::string to_line(const Diagnostic& diagnostic, std::string_view tool) {
    auto line = place_text(diagnostic.place, tool);
    line += diagnostic.level == Level::error ? ": error: " : ": warning: ";
    line += escape(diagnostic.what);
    if (!diagnostic.hint.empty())
        line += " (" + escape(diagnostic.hint) + ')';
    return line;
}

std::string to_terminal(const Diagnostic& diagnostic, std::string_view tool) {
    auto text = to_line(diagnostic, tool);
    const auto& place = diagnostic.place;
    if (place.file.empty() || place.line <= 0 || place.column <= 0 || place.line_text.empty())
        return text;
    return text + '\n' + pointed_out(place);
}

}  // namespace osm::text
