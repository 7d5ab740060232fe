// Documents as Markdown, HTML, JSON and TSV.
#include "report/cells.hpp"
#include "report/page.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <map>

namespace osm::report {
namespace {

std::string html(std::string_view shown) {
    std::string safe;
    for (const char c : text::escape(shown)) {
        switch (c) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            case '"':
                safe += "&quot;";
                break;
            default:
                safe += c;
        }
    }
    return safe;
}

// Names the browser's own monospace, so that bars and figures stand under each other.
constexpr std::string_view style =
    "body { font: 15px/1.5 monospace; max-width: 52em; margin: 2em auto; padding: 0 1em }\n"
    "h1 { font-size: 1.2em }\n"
    "th, td { text-align: left; vertical-align: top; padding: 0 1em 0 0; white-space: pre-wrap }\n"
    ".crit { color: #b00020; font-weight: bold }\n";

// The figures of each section under its name, in the order of first mention.
std::vector<std::pair<std::string, std::vector<Figure>>> figures_of(const Document& document) {
    std::vector<std::pair<std::string, std::vector<Figure>>> found;
    std::map<std::string, std::size_t> where;
    const auto names = names_of(document.sections);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto [at, is_new] = where.try_emplace(names[i], found.size());
        if (is_new)
            found.emplace_back(names[i], std::vector<Figure>{});
        auto& figures = found[at->second].second;
        const auto& more = document.sections[i].figures;
        figures.insert(figures.end(), more.begin(), more.end());
    }
    return found;
}

}  // namespace

std::string print_markdown(const Document& document) {
    std::string out;
    if (!document.title.empty())
        out += fmt::format("# {}\n\n", markdown(text::escape(document.title)));
    if (!document.aside.empty())
        out += fmt::format("{}\n\n", markdown(text::escape(document.aside)));
    for (const auto& section : worst_first(document.sections)) {
        const std::string indent = is_part(section) ? "  " : "";
        const auto label = markdown(text::escape(text::trim(section.label)));
        out += label.empty() ? indent + '-' : fmt::format("{}- **{}**", indent, label);
        bool first = true;
        for (const auto& line : section.lines) {
            // A backslash at the end of a line breaks it there.
            out += first ? " " : fmt::format("\\\n{}  ", indent);
            out += markdown(text::escape(text::trim(line)));
            first = false;
        }
        out += '\n';
    }
    return out;
}

std::string print_html(const Document& document) {
    const auto title = html(document.title);
    auto out = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n"
        "<style>\n{}</style>\n</head>\n<body>\n<h1>{}</h1>\n",
        title, style, title);
    if (!document.aside.empty())
        out += fmt::format("<p>{}</p>\n", html(document.aside));
    out += "<table>\n";
    for (const auto& section : worst_first(document.sections)) {
        out += fmt::format("<tr{}><th scope=\"row\">{}</th><td>",
                           section.weight == Weight::crit ? " class=\"crit\"" : "",
                           html(section.label));
        bool first = true;
        for (const auto& line : section.lines) {
            out += (first ? "" : "\n") + html(line);
            first = false;
        }
        out += "</td></tr>\n";
    }
    return out + "</table>\n</body>\n</html>\n";
}

std::string print_json(const Document& document) {
    auto out = fmt::format("{{\"title\":{},\"aside\":{},\"sections\":{{",
                           json_string(document.title), json_string(document.aside));
    bool first_section = true;
    for (const auto& [name, figures] : figures_of(document)) {
        out += fmt::format("{}{}:{{", first_section ? "" : ",", json_string(name));
        first_section = false;
        bool first = true;
        for (const auto& figure : figures) {
            out += fmt::format("{}{}:{}", first ? "" : ",",
                               json_string(pipe_name(figure.key, figure.type)), json(figure.value));
            if (figure.type == Type::amount)
                out += fmt::format(",{}:{}", json_string(currency_name(figure.key)),
                                   json_currency(figure.value));
            first = false;
        }
        out += '}';
    }
    return out + "}}\n";
}

std::string print_tsv(const Document& document) {
    std::string out = "section\tkey\tvalue\n";
    for (const auto& [name, figures] : figures_of(document)) {
        for (const auto& figure : figures) {
            out += fmt::format("{}\t{}\t{}\n", name, pipe_name(figure.key, figure.type),
                               plain(figure.value));
            if (figure.type == Type::amount)
                out += fmt::format("{}\t{}\t{}\n", name, currency_name(figure.key),
                                   currency_of(figure.value));
        }
    }
    return out;
}

}  // namespace osm::report
