#include "markup/header.hpp"

#include "markup/header_forms.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace osm::markup {
namespace {

// `key: value` cut at its colon; nullopt when the line is none. After the colon stands a blank or
// nothing, so that an address is no key.
std::optional<std::pair<std::string_view, std::string_view>> cut(std::string_view line) {
    const auto at = line.find(':');
    if (at == std::string_view::npos)
        return std::nullopt;
    const auto key = text::trim(line.substr(0, at));
    const auto rest = line.substr(at + 1);
    if (!is_key(key) || (!rest.empty() && rest.front() != ' ' && rest.front() != '\t'))
        return std::nullopt;
    return std::pair{key, text::trim(rest)};
}

bool is_indented(std::string_view line) {
    return !line.empty() && (line.front() == ' ' || line.front() == '\t');
}

std::string_view without_end(std::string_view line) {
    const auto last = line.find_last_not_of(" \t");
    return line.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

// Between two fences.
Header read_fenced(Lines lines, Header::Form form, const Complaints& complaints) {
    const int first = lines.number();
    const std::string opening(without_end(lines.next()));
    const auto begin = lines.at();
    Header header{form, {}, 0};
    const bool yaml = form == Header::Form::yaml;
    // The end is looked for first: of a header that has none, nothing is said.
    for (Lines inside = lines; !inside.done();) {
        const auto end = inside.at();
        const auto line = without_end(inside.next());
        if (line != opening && !(yaml && line == "..."))
            continue;
        const auto whole = lines.whole().substr(begin, end - begin);
        (yaml ? read_yaml : read_toml)(whole, first + 1, complaints, header.fields);
        header.body = inside.at();
        return header;
    }
    complaints.add(first, "the header never ends", fmt::format("close it with '{}'", opening));
    return {};
}

// The words with which such a header begins in practice; a note that begins with "Remember: ..." is
// prose.
bool is_usual_key(std::string_view key) {
    static constexpr std::array<std::string_view, 25> usual = {
        "title",   "date",     "author",      "authors",  "lang",    "slug",     "status",
        "summary", "category", "tags",        "modified", "image",   "publish",  "published",
        "draft",   "url",      "alias",       "aliases",  "save_as", "template", "updated",
        "private", "course",   "description", "keywords"};
    return std::ranges::find(usual, text::lower(key)) != usual.end();
}

// `Key: value` lines up to a blank one.
Header read_plain(Lines lines, const Complaints& complaints) {
    const auto first = cut(lines.peek());
    if (!first || is_indented(lines.peek()) || !is_usual_key(first->first))
        return {};
    Header header{Header::Form::plain, {}, 0};
    while (!lines.done()) {
        const int number = lines.number();
        const auto line = lines.next();
        const auto plain = text::trim(line);
        if (plain.empty())
            break;
        if (is_indented(line)) {
            header.fields.back().items.emplace_back(plain);
        } else if (const auto pair = cut(line)) {
            header.fields.push_back({text::lower(pair->first), {}, false, number});
            if (!pair->second.empty())
                header.fields.back().items.emplace_back(pair->second);
        } else {
            complaints.add(number,
                           fmt::format("'{}' is no line of a header", text::clip(plain, 40)),
                           "write key: value, and a blank line before the text");
        }
    }
    header.body = lines.at();
    return header;
}

}  // namespace

bool is_key(std::string_view word) {
    return !word.empty() && word.front() != '-' && std::ranges::all_of(word, [](char c) {
        return text::is_alnum(c) || c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
    });
}

std::size_t append_escape(std::string& text, char letter, std::string_view digits) {
    const std::size_t size = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
    if (digits.size() < size)
        return 0;
    std::uint32_t code = 0;
    for (const char digit : digits.substr(0, size)) {
        if (text::hexadecimal(digit) < 0)
            return 0;
        code = code << 4 | static_cast<std::uint32_t>(text::hexadecimal(digit));
    }
    return size > 0 && text::append_point(text, code) ? size : 0;
}

std::string Field::text() const { return text::join(items, is_list ? ", " : " "); }

std::optional<std::string> Header::get(std::string_view key) const {
    for (const Field& field : fields)
        if (field.key == key)
            return field.text();
    return std::nullopt;
}

Header read_header(std::string_view note, const std::string& file, text::Diagnostics& faults,
                   int first_line) {
    const std::size_t mark = note.size() - text::without_mark(note).size();
    Lines lines(note, mark, first_line);
    // Blank lines before the fence are nothing; without one they begin the text.
    Lines ahead = lines;
    while (!ahead.done() && text::trim(ahead.peek()).empty())
        ahead.next();
    if (const auto fence = without_end(ahead.peek()); fence == "---" || fence == "+++")
        lines = ahead;
    const Complaints complaints{file, faults};
    const auto first = without_end(lines.peek());
    Header header;
    if (first == "---")
        header = read_fenced(lines, Header::Form::yaml, complaints);
    else if (first == "+++")
        header = read_fenced(lines, Header::Form::toml, complaints);
    else
        header = read_plain(lines, complaints);
    if (header.form == Header::Form::none)
        header.body = mark;
    return header;
}

}  // namespace osm::markup
