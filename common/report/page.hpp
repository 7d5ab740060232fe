// report/page.hpp - what all forms of a document share. For this module.
#pragma once

#include "report/document.hpp"

#include <string>
#include <vector>

namespace osm::report {

// For people: sections with lines in the order of printing, what is critical first. A section whose
// label is indented stays behind the one that it belongs to.
std::vector<Section> worst_first(const std::vector<Section>& sections);

bool is_part(const Section& section);  // its label is indented

// The name of each section in a pipe: lower case, and `study:ml` for the part `  ml` of `study`.
// A section without label goes on with the one before it.
std::vector<std::string> names_of(const std::vector<Section>& sections);

std::string print_text(const Document& document, bool color, int width);
std::string print_markdown(const Document& document);
std::string print_html(const Document& document);
std::string print_json(const Document& document);
std::string print_tsv(const Document& document);

}  // namespace osm::report
