// Any bytes as a header in each of its forms.
#include "markup/header.hpp"

#include "fuzz/start.hpp"

#include <string>

using namespace osm;

namespace {

void read(const std::string& note) {
    text::Diagnostics faults;
    const auto header = markup::read_header(note, "a.md", faults);
    promise(header.body <= note.size());
    promise(header.form != markup::Header::Form::none || header.fields.empty());
    for (const auto& field : header.fields)
        promise(!field.key.empty() || header.form == markup::Header::Form::yaml);
    markup::first_heading(std::string_view(note).substr(header.body));
    markup::count_words(std::string_view(note).substr(header.body));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(view_of(data, size));
    read(bytes);
    read("---\n" + bytes + "\n---\n");
    read("+++\n" + bytes + "\n+++\n");
    read("Title: " + bytes);
    text::Diagnostics faults;
    if (bytes.find('\n') == std::string::npos && bytes.find('\r') == std::string::npos)
        promise(markup::read_header("---\na: " + markup::yaml_word(bytes) + "\n---\n", "a", faults)
                    .get("a") == bytes);
    return 0;
}
