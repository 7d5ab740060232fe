#include "publish/note.hpp"

#include "markup/notebook.hpp"
#include "text/words.hpp"
#include "time/calendar.hpp"

#include <algorithm>

namespace osm::publish {
namespace {

std::string without_ending(std::string_view name) {
    const auto point = name.rfind('.');
    return std::string(name.substr(0, point == 0 ? std::string_view::npos : point));
}

// `2016-10-03-softmax` is called softmax, as Jekyll has it.
std::string_view without_date(std::string_view stem) {
    if (stem.size() > 11 && time::read_date(stem.substr(0, 10)) && stem[10] == '-')
        stem.remove_prefix(11);
    return stem;
}

std::string slug_by_path(std::string_view path) {
    const auto slash = path.rfind('/');
    std::string stem = without_ending(path.substr(slash + 1));
    const std::string plain = text::lower(stem);
    if ((plain == "index" || plain == "readme") && slash != std::string_view::npos &&
        path.find('/') != slash)
        return slug_by_path(path.substr(0, slash));
    const std::string slug = text::to_kebab(without_date(stem));
    return slug.empty() ? "note" : slug;
}

}  // namespace

Note describe(const std::string& path, const markup::Header& header, std::string_view body) {
    Note note;
    note.slug = text::to_kebab(header.get("slug").value_or(""));
    if (note.slug.empty())
        note.slug = slug_by_path(path);
    note.title = header.get("title").value_or("");
    if (note.title.empty())
        note.title = markup::first_heading(body).value_or(
            without_ending(std::string_view(path).substr(path.rfind('/') + 1)));
    std::ranges::replace_if(
        note.title, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return note;
}

Note read_note(const std::string& path, std::string_view bytes) {
    text::Diagnostics ignored;
    if (markup::is_notebook(path))
        if (const auto notebook = markup::read_notebook(bytes, path, ignored)) {
            const auto prose = markup::prose_of(*notebook);
            Note note = describe(path, markup::notebook_header(*notebook, path, ignored), prose);
            note.words = markup::count_words(prose);
            return note;
        }
    const auto header = markup::read_header(bytes, path, ignored);
    Note note = describe(path, header, bytes.substr(header.body));
    note.words = markup::count_words(bytes.substr(header.body));
    return note;
}

}  // namespace osm::publish
