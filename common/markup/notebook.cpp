#include "markup/notebook.hpp"

#include "markup/notebook_json.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace osm::markup {
namespace {

// Without ESC [ ... m and its like, which colour a traceback.
std::string without_colours(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\x1b') {
            plain += text[at];
            continue;
        }
        if (++at < text.size() && text[at] == '[')
            while (++at < text.size() && (text[at] < '@' || text[at] > '~')) {
            }
    }
    return plain;
}

// A name twice in one object. Nullopt: nowhere; else the value of the second.
std::optional<JsonValue> find_double(JsonValue value) {
    std::vector<std::pair<std::string_view, std::size_t>> names;
    std::vector<JsonValue> open = {value};
    while (!open.empty()) {
        const auto outer = open.back();
        open.pop_back();
        names.clear();
        for (auto inner = outer.first(); inner; inner = inner.next()) {
            if (outer.kind() == JsonKind::object)
                names.emplace_back(inner.key(), inner.place());
            if (inner.first())
                open.push_back(inner);
        }
        std::ranges::sort(names);
        const auto same = std::ranges::adjacent_find(
            names, [](const auto& a, const auto& b) { return a.first == b.first; });
        if (same == names.end())
            continue;
        for (auto inner = outer.first(); inner; inner = inner.next())
            if (inner.place() == std::next(same)->second)
                return inner;
    }
    return std::nullopt;
}

Cell::Kind kind_of(std::string_view name) {
    return name == "markdown" || name == "heading" || name == "html" ? Cell::Kind::markdown
           : name == "raw"                                           ? Cell::Kind::raw
                                                                     : Cell::Kind::code;
}

// All texts and names in a value, for screening; what is a picture's is passed over.
void gather(JsonValue value, std::vector<Remark>& remarks) {
    if (!value.key().empty())
        remarks.push_back({std::string(value.key()), value.line()});
    if (value.kind() == JsonKind::text)
        remarks.push_back({std::string(value.text()), value.line()});
    for (auto inner = value.first(); inner; inner = inner.next())
        if (!is_shown_picture(inner.key()))
            gather(inner, remarks);
}

// The texts of a value that may be anything, a line each.
std::string flattened(JsonValue value) {
    if (value.kind() == JsonKind::text)
        return std::string(value.text());
    if (value.kind() == JsonKind::array)
        if (const auto first = value.first(); first && first.kind() == JsonKind::text)
            return text_of(value);
    std::vector<Remark> remarks;
    gather(value, remarks);
    std::string all;
    for (const auto& remark : remarks)
        all += remark.text + "\n";
    return all;
}

class Reader {
public:
    explicit Reader(Notebook& notebook) : notebook_(notebook) {}

    void read(JsonValue root) {
        read_metadata(root.member("metadata"));
        for (auto member = root.first(); member; member = member.next())
            if (member.key() != "cells" && member.key() != "worksheets")
                gather(member, notebook_.remarks);
        each_cells(root, [&](JsonValue cells) {
            for (auto cell = cells.first(); cell; cell = cell.next())
                notebook_.cells.push_back(read_cell(cell));
        });
    }

private:
    void read_metadata(JsonValue metadata) {
        notebook_.title = metadata.text("title");
        notebook_.language = metadata.member("kernelspec").text("language");
        if (notebook_.language.empty())
            notebook_.language = metadata.member("language_info").text("name");
        if (const auto osm = metadata.member("osm"); osm.kind() == JsonKind::object) {
            notebook_.header.form = Header::Form::notebook;
            add_fields(osm, {});
        }
    }

    void add_fields(JsonValue object, const std::string& prefix) {
        for (auto value = object.first(); value; value = value.next()) {
            Field field{prefix + text::lower(value.key()),
                        {},
                        value.kind() == JsonKind::array,
                        value.line()};
            if (value.kind() == JsonKind::object) {
                add_fields(value, field.key + ".");
                continue;
            }
            if (field.is_list)
                for (auto item = value.first(); item; item = item.next())
                    field.items.emplace_back(item.text());
            else if (value.kind() != JsonKind::null)
                field.items.emplace_back(value.text());
            notebook_.header.fields.push_back(std::move(field));
        }
    }

    Cell read_cell(JsonValue value) {
        Cell cell;
        const auto kind = value.text("cell_type");
        cell.kind = kind_of(kind);
        for (auto member = value.first(); member; member = member.next()) {
            const auto key = member.key();
            if (key == "source" || key == "input") {
                cell.source = text_of(member);
                cell.line = member.first() ? member.first().line() : member.line();
            } else if (key == "outputs") {
                for (auto output = member.first(); output; output = output.next())
                    cell.outputs.push_back(read_output(output));
            } else if (key != "cell_type") {
                gather(member, notebook_.remarks);
            }
        }
        if (kind == "heading") {
            const auto level = value.member("level").whole().value_or(1);
            cell.source.insert(
                0,
                std::string(static_cast<std::size_t>(std::clamp<std::int64_t>(level, 1, 6)), '#') +
                    " ");
        }
        const auto tags = value.member("metadata").member("tags");
        for (auto tag = tags.first(); tag; tag = tag.next())
            cell.tags.emplace_back(tag.text());
        const auto by = private_by(value);
        cell.is_private = by.has_value();
        cell.private_tag = by.value_or("");
        if (notebook_.language.empty())
            notebook_.language = value.text("language");
        return cell;
    }

    Output read_output(JsonValue value) {
        Output output;
        const auto kind = value.text("output_type");
        output.kind = kind == "error" || kind == "pyerr"            ? Output::Kind::error
                      : kind == "execute_result" || kind == "pyout" ? Output::Kind::execute_result
                      : kind == "stream"                            ? Output::Kind::stream
                                                                    : Output::Kind::display_data;
        if (output.kind == Output::Kind::error)
            output.parts.push_back(traceback(value));
        for (auto member = value.first(); member; member = member.next()) {
            const auto key = member.key();
            if (key == "data")
                for (auto part = member.first(); part; part = part.next())
                    add_part(output, part.key(), part);
            else if (output.kind == Output::Kind::error &&
                     (key == "traceback" || key == "ename" || key == "evalue"))
                continue;
            else if (const auto mime = mime_of(key); !mime.empty())
                add_part(output, mime, member);
            else if (key != "output_type")
                gather(member, notebook_.remarks);
        }
        return output;
    }

    static void add_part(Output& output, std::string_view mime, JsonValue value) {
        Part part{std::string(mime), {}, value.line()};
        if (!is_shown_picture(mime))
            part.text = without_colours(flattened(value));
        output.parts.push_back(std::move(part));
    }

    static Part traceback(JsonValue value) {
        const auto lines = value.member("traceback");
        std::string all = fmt::format("{}: {}", value.text("ename"), value.text("evalue"));
        for (auto line = lines.first(); line; line = line.next())
            all += "\n" + std::string(line.text());
        return {"text/plain", without_colours(all), lines ? lines.line() : value.line()};
    }

    Notebook& notebook_;
};

// Whether a tag keeps its cell back: in any case, with `-`, `_` or a blank. What is only to be
// folded away (`hide_input`) is kept back as well, since nobody can fold a file that went out.
bool is_private_tag(std::string_view tag) {
    static constexpr std::array<std::string_view, 12> whole = {
        "secret",    "confidential", "personal", "draft",     "skip",        "skip_publish",
        "nopublish", "no_publish",   "noexport", "no_export", "unpublished", "internal"};
    std::string plain = text::lower(text::trim(tag));
    std::ranges::replace_if(
        plain, [](char c) { return c == '-' || c == ' '; }, '_');
    for (const std::string_view beginning : {"private", "hide", "hidden", "remove"})
        if (plain.starts_with(beginning))
            return true;
    return std::ranges::find(whole, plain) != whole.end();
}

// The words of a line that is nothing but a comment, in lower case; nullopt for another.
std::optional<std::string> comment_of(std::string_view line) {
    for (const std::string_view sign : {"#", "//", "--", "/*", "<!--", "\"\"\"", "'''"}) {
        if (!line.starts_with(sign))
            continue;
        line.remove_prefix(std::min(line.find_first_not_of("#/-*<!|\"' \t"), line.size()));
        const auto end = line.find_last_not_of("-*/>\"' \t");
        return text::lower(line.substr(0, end == std::string_view::npos ? 0 : end + 1));
    }
    return std::nullopt;
}

// A comment at the top of a cell, behind its magics, that begins with hide or private, as fastpages
// and nbdev have it. A heading of prose has a blank behind its `#`: it must be that word alone.
bool says_hide(std::string_view source, bool of_prose) {
    while (!source.empty()) {
        const auto end = std::min(source.find('\n'), source.size());
        const auto line = text::trim(source.substr(0, end));
        source.remove_prefix(std::min(end + 1, source.size()));
        if (line.empty() || line.starts_with('%'))
            continue;
        const auto comment = comment_of(line);
        if (!comment)
            return false;
        const auto mark = std::min(line.find_first_not_of('#'), line.size());
        const bool is_heading = of_prose && mark > 0 && line.substr(mark).starts_with(' ');
        if (*comment == "hide" || *comment == "hidden" || *comment == "private" ||
            (!is_heading && (comment->starts_with("hide") || comment->starts_with("private"))))
            return true;
        if (is_heading)
            return false;
    }
    return false;
}

}  // namespace

bool is_notebook(std::string_view path) {
    constexpr std::string_view ending = ".ipynb";
    return path.size() >= ending.size() &&
           text::lower(path.substr(path.size() - ending.size())) == ending;
}

bool Part::is_picture() const { return is_shown_picture(mime); }

std::string text_of(JsonValue value) {
    if (value.kind() != JsonKind::array)
        return std::string(value.text());
    std::string all;
    for (auto line = value.first(); line; line = line.next())
        all += line.text();
    return all;
}

std::optional<std::string_view> private_by(JsonValue cell) {
    const auto tags = cell.member("metadata").member("tags");
    for (auto tag = tags.first(); tag; tag = tag.next())
        if (is_private_tag(tag.text()))
            return tag.text();
    const auto source = cell.member("source") ? cell.member("source") : cell.member("input");
    const bool of_prose = kind_of(cell.text("cell_type")) == Cell::Kind::markdown;
    return says_hide(text_of(source), of_prose) ? std::optional<std::string_view>("")
                                                : std::nullopt;
}

std::string_view mime_of(std::string_view old_name) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> names = {
        {{"text", "text/plain"},
         {"latex", "text/latex"},
         {"html", "text/html"},
         {"png", "image/png"},
         {"jpeg", "image/jpeg"},
         {"svg", "image/svg+xml"},
         {"json", "application/json"},
         {"pdf", "application/pdf"},
         {"javascript", "application/javascript"}}};
    for (const auto& [old, mime] : names)
        if (old == old_name)
            return mime;
    return {};
}

bool is_shown_picture(std::string_view mime) {
    return mime == "image/png" || mime == "image/jpeg" || mime == "image/gif" ||
           mime == "image/webp";
}

std::optional<NotebookJson> load_notebook(std::string_view bytes, const std::string& file,
                                          text::Diagnostics& faults) {
    text::Diagnostics found;
    NotebookJson notebook{Json::read(bytes, file, false, found), 0};
    const auto fail = [&](int line, std::string what, std::string hint) {
        faults.push_back({{file, line, 0, {}}, std::move(what), std::move(hint)});
        return std::nullopt;
    };
    if (!found.empty())
        return fail(found.front().place.line, found.front().what, "save it anew with Jupyter");
    const auto root = notebook.json.first();
    bool cells = root.kind() == JsonKind::object;
    if (cells) {
        cells = false;
        each_cells(root, [&](JsonValue array) {
            cells = array.kind() == JsonKind::array;
            for (auto cell = array.first(); cell && cells; cell = cell.next())
                cells = cell.kind() == JsonKind::object;
        });
    }
    const auto number = root.member("nbformat");
    if (!number || (!cells && number.whole() == 4))
        return fail(0, "this is no notebook", "save it anew with Jupyter");
    notebook.format = number.whole().value_or(0);
    if (notebook.format != 3 && notebook.format != 4)
        return fail(number.line(),
                    fmt::format("a notebook of format '{}' is not known", number.text()),
                    "save it anew with Jupyter: formats 3 and 4 are");
    if (const auto second = find_double(root))
        return fail(second->line(), fmt::format("'{}' stands twice in one object", second->key()),
                    "save it anew with Jupyter");
    return notebook;
}

std::optional<Notebook> read_notebook(std::string_view bytes, const std::string& file,
                                      text::Diagnostics& faults) {
    const auto json = load_notebook(bytes, file, faults);
    if (!json)
        return std::nullopt;
    Notebook notebook;
    Reader(notebook).read(json->json.first());
    return notebook;
}

Header notebook_header(const Notebook& notebook, const std::string& file,
                       text::Diagnostics& faults) {
    if (notebook.header.form == Header::Form::notebook)
        return notebook.header;
    if (!notebook.cells.empty() && notebook.cells.front().kind != Cell::Kind::code) {
        const Cell& first = notebook.cells.front();
        if (auto header = read_header(first.source, file, faults, first.line);
            header.form != Header::Form::none)
            return header;
    }
    Header header;
    std::string title = notebook.title;
    int line = 0;
    for (const Cell& cell : notebook.cells) {
        if (!title.empty())
            break;
        if (cell.kind != Cell::Kind::markdown || cell.is_private)
            continue;
        title = first_heading(cell.source).value_or("");
        line = cell.line;
    }
    if (!title.empty()) {
        header.form = Header::Form::notebook;
        header.fields.push_back({"title", {title}, false, line});
    }
    return header;
}

std::string prose_of(const Notebook& notebook) {
    text::Diagnostics ignored;
    std::string all;
    for (const Cell& cell : notebook.cells) {
        if (cell.kind != Cell::Kind::markdown || cell.is_private)
            continue;
        std::string_view source = cell.source;
        if (&cell == &notebook.cells.front())
            source.remove_prefix(read_header(source, {}, ignored).body);
        all += (all.empty() ? "" : "\n\n") + std::string(source);
    }
    return all;
}

}  // namespace osm::markup
