// report/document.hpp - a page of labelled lines, and the figures in them: text, Markdown, HTML,
// JSON or TSV of one and the same.
#pragma once

#include "report/table.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::report {

// A figure that the page states, under a frozen key: what pipes read and tests compare.
struct Figure {
    std::string key;  // "total", unit behind it as in tables
    Type type;
    Cell value;
};

enum class Weight {
    plain,
    crit
};  // crit: printed first, in bold or red where there is such a thing

// What one label has to say: a few lines for people, and its figures for pipes.
struct Section {
    // "study"; at most eight columns. Indented ("  ml") it is a part of the section before it, in a
    // pipe `study:ml`; empty, it goes on with the section before it.
    std::string label = {};
    std::vector<std::string> lines = {};  // none: nothing for people
    std::vector<Figure> figures = {};
    Weight weight = Weight::plain;
};

enum class Page { text, md, html, json, tsv };

struct Document {
    std::string title = {};  // first line, left
    std::string aside = {};  // first line, flush right; may be empty
    std::vector<Section> sections = {};
};

// text: `width` columns, the label in the first nine, longer lines wrapped between statements
// (" | ") or words. json: one object, {title, aside, sections: {label: {key: value}}}. tsv:
// `section  key  value`, one figure a line. Labels in json and tsv are lower case, in the order
// given; for people what is critical comes first.
std::string print(const Document& document, Page page, bool color = false, int width = 80);

}  // namespace osm::report
