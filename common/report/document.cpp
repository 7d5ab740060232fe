#include "report/document.hpp"

#include "report/cells.hpp"
#include "report/page.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::report {
namespace {

constexpr int label_width = 9;
constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view bold_red = "\x1b[1;31m";
constexpr std::string_view normal = "\x1b[0m";

std::string painted(const std::string& shown, std::string_view paint, bool color) {
    return color && !shown.empty() ? fmt::format("{}{}{}", paint, shown, normal) : shown;
}

// Bytes of `line` that fill at most `room` columns. A cut does not fall inside a character.
std::size_t bytes_within(std::string_view line, int room) {
    std::size_t end = 0;
    while (end < line.size()) {
        auto next = end + 1;
        while (next < line.size() && (static_cast<unsigned char>(line[next]) & 0xC0U) == 0x80U)
            ++next;
        if (text::width(line.substr(0, next)) > room)
            break;
        end = next;
    }
    return end;
}

struct Cut {
    std::size_t end = 0;   // of this piece
    std::size_t next = 0;  // where the rest begins
};

// Behind the last `mark` that leaves a piece of `least` to `most` bytes. `kept` bytes of the mark
// stay with the piece.
std::optional<Cut> cut_at(std::string_view line, std::string_view mark, std::size_t kept,
                          std::size_t least, std::size_t most) {
    const auto at = line.substr(0, most - kept + mark.size()).rfind(mark);
    if (at == std::string_view::npos || at + kept < least || at + kept > most)
        return std::nullopt;
    return Cut{at + kept, at + mark.size()};
}

// Pieces of at most `room` columns: cut between two statements (" | ") or behind a comma if that
// leaves at least a third of a line, else between words, else anywhere.
std::vector<std::string> wrapped(std::string_view line, int room) {
    std::vector<std::string> pieces;
    while (text::width(line) > room) {
        const auto most = std::max<std::size_t>(bytes_within(line, room), 2);
        auto cut = cut_at(line, " | ", 0, most / 3, most);
        if (!cut)
            cut = cut_at(line, ", ", 1, most / 3, most);
        if (!cut)
            cut = cut_at(line, " ", 0, line.find_first_not_of(' ') + 1, most);
        const auto [end, next] = cut.value_or(Cut{most, most});
        pieces.emplace_back(line.substr(0, end));
        line.remove_prefix(next);
    }
    pieces.emplace_back(line);
    return pieces;
}

void add_line(std::string& out, std::string_view line) {
    out += line;
    out.erase(out.find_last_not_of(' ') + 1);
    out += '\n';
}

std::string headline(const Document& document, bool color, int width) {
    const auto title = text::escape(document.title);
    const auto aside = text::escape(document.aside);
    auto line = painted(title, bold, color);
    if (!aside.empty()) {
        const int room = width - text::width(title) - text::width(aside);
        line += room > 0 ? std::string(static_cast<std::size_t>(room), ' ') : "\n";
        line += aside;
    }
    return line;
}

}  // namespace

bool is_part(const Section& section) { return section.label.starts_with(' '); }

std::vector<Section> worst_first(const std::vector<Section>& sections) {
    std::vector<Section> ordered;
    for (const auto weight : {Weight::crit, Weight::plain}) {
        auto head = Weight::plain;
        for (const auto& section : sections) {
            if (!is_part(section) && !section.label.empty())
                head = section.weight;
            if (head == weight && !section.lines.empty())
                ordered.push_back(section);
        }
    }
    return ordered;
}

std::vector<std::string> names_of(const std::vector<Section>& sections) {
    std::vector<std::string> names;
    std::string head;
    for (const auto& section : sections) {
        const auto label = text::lower(text::trim(section.label));
        if (label.empty()) {
            names.push_back(names.empty() ? "" : names.back());
        } else if (is_part(section) && !head.empty()) {
            names.push_back(head + ':' + label);
        } else {
            head = label;
            names.push_back(label);
        }
    }
    return names;
}

std::string print_text(const Document& document, bool color, int width) {
    std::string out;
    if (!document.title.empty() || !document.aside.empty())
        add_line(out, headline(document, color, width));
    for (const auto& section : worst_first(document.sections)) {
        const auto label = text::escape(section.label);
        const auto shown =
            painted(label, bold_red, color && section.weight == Weight::crit) +
            std::string(static_cast<std::size_t>(std::max(label_width - text::width(label), 1)),
                        ' ');
        bool first = true;
        for (const auto& line : section.lines) {
            for (const auto& piece : wrapped(text::escape(line), width - label_width)) {
                add_line(out, (first ? shown : std::string(label_width, ' ')) + piece);
                first = false;
            }
        }
    }
    return out;
}

std::string print(const Document& document, Page page, bool color, int width) {
    switch (page) {
        case Page::text:
            return print_text(document, color, width);
        case Page::md:
            return print_markdown(document);
        case Page::html:
            return print_html(document);
        case Page::json:
            return print_json(document);
        case Page::tsv:
            return print_tsv(document);
    }
    return {};
}

}  // namespace osm::report
