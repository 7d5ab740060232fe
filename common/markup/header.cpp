#include "markup/header.hpp"

#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace osm::markup {
namespace {

// The lines of a text one after the other, without their line ends.
class Lines {
public:
    Lines(std::string_view whole, std::size_t at) : whole_(whole), at_(at) {}

    bool done() const { return at_ >= whole_.size(); }

    std::size_t at() const { return at_; }

    int number() const { return number_; }  // of the line that `next` gave

    std::string_view peek() const {
        std::string_view line = whole_.substr(at_, end() - at_);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return line;
    }

    std::string_view next() {
        const auto line = peek();
        at_ = std::min(end() + 1, whole_.size());
        ++number_;
        return line;
    }

private:
    std::size_t end() const { return std::min(whole_.find('\n', at_), whole_.size()); }

    std::string_view whole_;
    std::size_t at_;
    int number_ = 0;
};

bool is_key(std::string_view word) {
    if (word.empty() || word.front() == '-')
        return false;
    return std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_';
    });
}

// The key in its quotes is the same key.
std::string_view unquoted(std::string_view key) {
    const bool quoted =
        key.size() > 2 && (key.front() == '"' || key.front() == '\'') && key.front() == key.back();
    return quoted ? key.substr(1, key.size() - 2) : key;
}

// `key: value` cut at its separator; nullopt when the line is none. After a colon stands a blank or
// nothing, so that an address is no key.
std::optional<std::pair<std::string_view, std::string_view>> cut(std::string_view line,
                                                                 char separator) {
    const auto at = line.find(separator);
    if (at == std::string_view::npos)
        return std::nullopt;
    const auto key = unquoted(text::trim(line.substr(0, at)));
    if (!is_key(key))
        return std::nullopt;
    const auto rest = line.substr(at + 1);
    if (separator == ':' && !rest.empty() && rest.front() != ' ' && rest.front() != '\t')
        return std::nullopt;
    return std::pair{key, text::trim(rest)};
}

bool is_indented(std::string_view line) {
    return !line.empty() && (line.front() == ' ' || line.front() == '\t');
}

// Without the quotes around it, or without the comment behind it.
std::string scalar(std::string_view raw) {
    raw = text::trim(raw);
    if (raw.size() >= 2 && (raw.front() == '"' || raw.front() == '\'')) {
        const char quote = raw.front();
        std::string plain;
        for (std::size_t i = 1; i < raw.size(); ++i) {
            if (raw[i] == quote) {
                if (quote == '\'' && i + 1 < raw.size() && raw[i + 1] == '\'') {
                    plain += raw[i++];
                    continue;
                }
                return plain;
            }
            if (quote == '"' && raw[i] == '\\' && i + 1 < raw.size())
                ++i;
            plain += raw[i];
        }
        return std::string(raw);  // never closed: as it stands
    }
    if (const auto comment = raw.find(" #"); comment != std::string_view::npos)
        raw = text::trim(raw.substr(0, comment));
    if (raw.starts_with('#'))
        return {};
    return std::string(raw);
}

// `[a, "b, c"]` as "a, b, c"; anything else as a scalar.
std::string value_of(std::string_view raw) {
    raw = text::trim(raw);
    const auto close = raw.rfind(']');
    if (!raw.starts_with('[') || close == std::string_view::npos)
        return scalar(raw);
    std::vector<std::string> items;
    std::string_view inside = raw.substr(1, close - 1);
    while (!inside.empty()) {
        std::size_t end = 0;
        for (char quote = 0; end < inside.size() && (quote != 0 || inside[end] != ','); ++end)
            if (inside[end] == '"' || inside[end] == '\'')
                quote = quote == 0 ? inside[end] : quote == inside[end] ? '\0' : quote;
        if (std::string item = scalar(inside.substr(0, end)); !item.empty())
            items.push_back(std::move(item));
        inside.remove_prefix(std::min(end + 1, inside.size()));
    }
    return text::join(items, ", ");
}

void add_to_last(Header& header, std::string_view raw, std::string_view between) {
    if (header.values.empty())
        return;
    std::string& value = header.values.back().second;
    if (value == "|" || value == ">" || value == "|-" || value == ">-")
        value.clear();
    const std::string more = scalar(raw);
    if (!value.empty() && !more.empty())
        value += between;
    value += more;
}

void fault(text::Diagnostics& faults, const std::string& file, int line, std::string what,
           std::string hint) {
    faults.push_back({{file, line, 0, {}}, std::move(what), std::move(hint), text::Level::warning});
}

// A text in quotes that goes on in the next line: whatever stands there is no key.
bool is_left_open(std::string_view value) {
    if (value.starts_with("\"\"\"") || value.starts_with("'''"))
        return value.find(value.substr(0, 3), 3) == std::string_view::npos;
    if (!value.starts_with('"') && !value.starts_with('\''))
        return false;
    const char quote = value.front();
    for (std::size_t i = 1; i < value.size(); ++i) {
        if (quote == '"' && value[i] == '\\')
            ++i;
        else if (value[i] == quote)
            return false;
    }
    return true;
}

// Between two fences: YAML's scalars and lists, or TOML's. Tables of TOML, and what is nested
// deeper, belong to other programs and are passed over.
Header read_fenced(Lines lines, const std::string& file, char separator,
                   text::Diagnostics& faults) {
    const std::string opening(lines.next());
    Header header;
    text::Diagnostics inside;  // of no use when there is no end
    bool in_table = false;
    while (!lines.done()) {
        const auto line = lines.next();
        const auto plain = text::trim(line);
        if (plain == opening || (separator == ':' && line == "...")) {
            header.body = lines.at();
            faults.insert(faults.end(), inside.begin(), inside.end());
            return header;
        }
        if (plain.empty() || plain.starts_with('#'))
            continue;
        if (separator == '=' && plain.starts_with('[')) {
            in_table = true;
        } else if (in_table) {
            continue;
        } else if (plain.starts_with("- ") && separator == ':') {
            add_to_last(header, plain.substr(2), ", ");
        } else if (is_indented(line)) {
            add_to_last(header, plain, " ");
        } else if (const auto pair = cut(line, separator)) {
            if (is_left_open(pair->second))
                fault(inside, file, lines.number(), "a text goes on over several lines",
                      "write it in one");
            header.values.emplace_back(text::lower(pair->first), value_of(pair->second));
        } else if (plain != "-" && plain != "]") {
            fault(inside, file, lines.number(),
                  fmt::format("'{}' is no line of a header", text::clip(plain, 40)),
                  fmt::format("write key{}value", separator == ':' ? ": " : " = "));
        }
    }
    fault(faults, file, 1, "the header never ends", fmt::format("close it with '{}'", opening));
    return {};
}

// The words with which such a header begins in practice; a note that begins with "Remember: ..." is
// prose.
bool is_usual_key(std::string_view key) {
    static constexpr std::array<std::string_view, 19> usual = {
        "title",     "date",     "author", "authors",  "lang",    "slug",  "status",
        "summary",   "category", "tags",   "modified", "updated", "image", "publish",
        "published", "draft",    "url",    "save_as",  "template"};
    return std::ranges::find(usual, text::lower(key)) != usual.end();
}

// `Key: value` lines up to a blank one.
Header read_plain(Lines lines, const std::string& file, text::Diagnostics& faults) {
    const auto first = cut(lines.peek(), ':');
    if (!first || !is_usual_key(first->first))
        return {};
    Header header;
    while (!lines.done()) {
        const auto line = lines.next();
        const auto plain = text::trim(line);
        if (plain.empty())
            break;
        if (is_indented(line))
            add_to_last(header, plain, " ");
        else if (const auto pair = cut(line, ':'))
            header.values.emplace_back(text::lower(pair->first), std::string(pair->second));
        else
            fault(faults, file, lines.number(),
                  fmt::format("'{}' is no line of a header", text::clip(plain, 40)),
                  "write key: value, and a blank line before the text");
    }
    header.body = lines.at();
    return header;
}

}  // namespace

std::optional<std::string> Header::get(std::string_view key) const {
    for (const auto& [name, value] : values)
        if (name == key)
            return value;
    return std::nullopt;
}

Header read_header(std::string_view note, const std::string& file, text::Diagnostics& faults) {
    const std::size_t mark = note.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    const Lines lines(note, mark);
    Header header;
    if (text::trim(lines.peek()) == "---")
        header = read_fenced(lines, file, ':', faults);
    else if (text::trim(lines.peek()) == "+++")
        header = read_fenced(lines, file, '=', faults);
    else
        header = read_plain(lines, file, faults);
    if (header.values.empty() && header.body == 0)
        header.body = mark;
    return header;
}

}  // namespace osm::markup
