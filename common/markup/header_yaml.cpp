// The subset of YAML 1.2 that stands in headers. Anchors, aliases and tags are refused: they make a
// value from somewhere else, and what a header says must stand in it.
#include "markup/header_forms.hpp"
#include "markup/yaml_flow.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

namespace osm::markup {
namespace {

struct Line {
    std::string_view text;  // without its indentation and what blanks end it
    std::string_view whole;
    int indent = 0;
    int number = 0;

    bool says_nothing() const { return text.empty() || text.front() == '#'; }
};

// What no plain word begins with.
constexpr std::string_view special = "[]{},#&*!|>%@`?:";

// A colon with a blank or nothing behind it.
bool ends_key(std::string_view text, std::size_t colon) {
    return colon + 1 == text.size() || text[colon + 1] == ' ' || text[colon + 1] == '\t';
}

// A list's item: a dash, and a blank or nothing behind it.
bool is_item(std::string_view text) {
    return text.starts_with('-') && (text.size() == 1 || text[1] == ' ' || text[1] == '\t');
}

class Yaml {
public:
    Yaml(std::string_view inside, int first_line, const Complaints& complaints,
         std::vector<Field>& fields)
        : complaints_(complaints), fields_(fields) {
        for (osm::markup::Lines lines(inside, 0, first_line); !lines.done();) {
            const int number = lines.number();
            const auto whole = lines.next();
            const auto text = text::trim(whole);
            const auto indent = whole.find_first_not_of(' ');
            const bool blank = indent == std::string_view::npos;
            lines_.push_back({text, whole, blank ? 0 : static_cast<int>(indent), number});
            if (!text.empty() && !blank && whole[indent] == '\t')
                lines_.back().text = {};
            if (lines_.back().text.empty() && !text.empty())
                complaints_.add(number, "a tab indents the line", "indent it with blanks");
        }
    }

    void read() {
        while (skip_nothing()) {
            const auto begin = at_;
            map(lines_[at_].indent, {}, 0);
            if (at_ == begin)
                odd_line();
        }
    }

private:
    bool done() const { return at_ >= lines_.size(); }

    bool skip_nothing() {
        while (!done() && lines_[at_].says_nothing())
            ++at_;
        return !done();
    }

    void odd_line() {
        const Line& line = lines_[at_++];
        complaints_.add(line.number,
                        fmt::format("'{}' is no line of a header", text::clip(line.text, 40)),
                        "write key: value");
    }

    // The keys at one depth of indentation.
    void map(int indent, const std::string& prefix, int depth) {
        while (skip_nothing() && lines_[at_].indent == indent) {
            const auto cut = key_of(lines_[at_].text);
            if (!cut) {
                odd_line();
                continue;
            }
            const auto& [key, rest] = *cut;
            Field field{prefix + text::lower(key), {}, false, lines_[at_].number};
            node(field, rest, indent, depth);
        }
    }

    // `key: rest` or `"key": rest`.
    static std::optional<std::pair<std::string, std::string_view>> key_of(std::string_view text) {
        std::size_t colon = 0;
        std::string key;
        if (text.starts_with('"') || text.starts_with('\'')) {
            const auto end = text.find(text.front(), 1);
            if (end == std::string_view::npos)
                return std::nullopt;
            key = text.substr(1, end - 1);
            colon = text.find_first_not_of(" \t", end + 1);
            if (colon == std::string_view::npos || text[colon] != ':')
                return std::nullopt;
        } else {
            // At the first colon before a blank: `blogdown::html_page:` is one key.
            for (colon = text.find(':'); colon != std::string_view::npos && !ends_key(text, colon);)
                colon = text.find(':', colon + 1);
            if (colon == std::string_view::npos || special.find(text[0]) != std::string_view::npos)
                return std::nullopt;
            key = text::trim(text.substr(0, colon));
        }
        if (key.empty() || !ends_key(text, colon))
            return std::nullopt;
        return std::pair{key, text::trim(text.substr(colon + 1))};
    }

    // What stands behind a key or a dash, in the line and below it.
    void node(Field& field, std::string_view rest, int indent, int depth) {
        const Line& line = lines_[at_];
        const char first = rest.empty() ? '#' : rest.front();
        if (depth > deepest_map || first == '@' || first == '`' || first == '%') {
            odd_line();
        } else if (first == '&' || first == '*' || first == '!') {
            complaints_.add(line.number,
                            first == '!'   ? "a tag of YAML"
                            : first == '&' ? "an anchor of YAML"
                                           : "an alias of YAML",
                            "write the value itself, or put it in quotes");
            ++at_;
            skip_deeper(indent);
        } else if (first == '|' || first == '>') {
            block(field, rest, indent);
        } else if (first == '"' || first == '\'' || first == '[' || first == '{') {
            flow(field, rest, indent);
        } else if (first == '#') {
            ++at_;
            below(field, indent, depth);
        } else {
            plain(field, rest, indent);
        }
    }

    void skip_deeper(int indent) {
        while (!done() && (lines_[at_].text.empty() || lines_[at_].indent > indent))
            ++at_;
    }

    // A list or map in the lines below, or nothing.
    void below(Field& field, int indent, int depth) {
        const bool there = skip_nothing();
        const int deeper = there ? lines_[at_].indent : -1;
        if (there && deeper >= indent && is_item(lines_[at_].text)) {
            field.is_list = true;
            const auto place = fields_.size();
            fields_.push_back(field);
            items(place, deeper, depth);
        } else if (there && deeper > indent && key_of(lines_[at_].text)) {
            map(deeper, field.key + ".", depth + 1);
        } else if (there && deeper > indent) {
            node(field, lines_[at_].text, indent, depth + 1);
        } else {
            fields_.push_back(std::move(field));
        }
    }

    // `- item` at one depth. An item that is a map or a list of its own is kept by its keys.
    void items(std::size_t place, int indent, int depth) {
        while (skip_nothing() && lines_[at_].indent == indent && is_item(lines_[at_].text)) {
            Line& line = lines_[at_];
            const auto rest = text::trim(line.text.substr(1));
            const auto offset = static_cast<int>(rest.empty() ? 1 : rest.data() - line.text.data());
            const bool inner = !rest.empty() && (is_item(rest) || key_of(rest));
            Field item{fields_[place].key, {}, false, line.number};
            if (inner) {  // as if it began there
                line.text = rest;
                line.indent += offset;
                if (depth >= deepest_map)
                    odd_line();
                else if (is_item(rest))
                    items(place, line.indent, depth + 1);
                else
                    map(line.indent, item.key + ".", depth + 1);
                continue;
            }
            const auto count = fields_.size();
            node(item, rest, indent, depth + 1);
            for (auto i = count; i < fields_.size();) {
                if (fields_[i].key != fields_[place].key) {
                    ++i;
                    continue;
                }
                for (auto& text : fields_[i].items)
                    fields_[place].items.push_back(std::move(text));
                fields_.erase(fields_.begin() + static_cast<std::ptrdiff_t>(i));
            }
        }
    }

    // The lines that belong to a value that began in this one, joined by newlines.
    std::string joined(std::string_view rest, int indent) {
        std::string all(rest);
        for (++at_; !done() && (lines_[at_].text.empty() || lines_[at_].indent > indent); ++at_)
            all += "\n" + std::string(lines_[at_].text);
        return all;
    }

    void flow(Field& field, std::string_view rest, int indent) {
        const int number = lines_[at_].number;
        const auto begin = at_;
        const auto kept = fields_.size();
        // Most end in their line; then what follows is no part of them.
        for (const bool whole : {false, true}) {
            at_ = begin;
            const std::string text = whole ? joined(rest, indent) : std::string(rest);
            at_ += whole ? 0 : 1;
            Flow flow(text);
            Field read = field;
            bool good = false;
            if (rest.front() == '[') {
                read.is_list = true;
                good = flow.list(read.items);
            } else if (rest.front() == '{') {
                good = flow.map(fields_, field.key + ".", number);
            } else if (auto plain = flow.quoted()) {
                good = true;
                read.items.push_back(std::move(*plain));
            }
            if (good && flow.ends()) {
                if (rest.front() != '{')
                    fields_.push_back(std::move(read));
                return;
            }
            fields_.resize(kept);
            if (whole)
                complaints_.add(
                    number,
                    good ? "something stands behind the closing quotes or bracket" : flow.wrong(),
                    "write the value in quotes, in one line");
        }
    }

    // `|` keeps the lines, `>` joins them; `-` behind it drops the last newline, which a header has
    // no use for: it goes in any case.
    void block(Field& field, std::string_view rest, int indent) {
        const auto head = without_comment(rest);
        if (head.find_first_not_of("+-123456789", 1) != std::string_view::npos)
            return plain(field, rest, indent);
        const bool keep = head.front() == '|';
        ++at_;
        int margin = -1;
        std::string all;
        bool after_deeper = false;
        int empty = 0;
        for (; !done(); ++at_) {
            const Line& line = lines_[at_];
            if (text::trim(line.whole).empty()) {
                ++empty;
                continue;
            }
            if (line.indent <= indent)
                break;
            margin = margin < 0 ? line.indent : margin;
            const auto from = static_cast<std::size_t>(std::min(margin, line.indent));
            const bool deeper = line.indent > margin;
            if (!all.empty())
                all += keep || deeper || after_deeper
                           ? std::string(static_cast<std::size_t>(empty) + 1, '\n')
                       : empty > 0 ? std::string(static_cast<std::size_t>(empty), '\n')
                                   : std::string(" ");
            all += line.whole.substr(from);
            after_deeper = deeper;
            empty = 0;
        }
        field.items.push_back(std::move(all));
        fields_.push_back(std::move(field));
    }

    // Up to a comment; deeper lines go on with it.
    void plain(Field& field, std::string_view rest, int indent) {
        std::string all(without_comment(rest));
        bool ended = all.size() != text::trim(rest).size();
        for (++at_; !ended && !done() && lines_[at_].indent > indent && !lines_[at_].says_nothing();
             ++at_) {
            const auto more = without_comment(lines_[at_].text);
            ended = more.size() != lines_[at_].text.size();
            all += " " + std::string(more);
        }
        if (all != "~" && all != "null")
            field.items.push_back(std::move(all));
        fields_.push_back(std::move(field));
    }

    std::vector<Line> lines_;
    std::size_t at_ = 0;
    const Complaints& complaints_;
    std::vector<Field>& fields_;
};

}  // namespace

void read_yaml(std::string_view inside, int first_line, const Complaints& complaints,
               std::vector<Field>& fields) {
    Yaml(inside, first_line, complaints, fields).read();
}

}  // namespace osm::markup
