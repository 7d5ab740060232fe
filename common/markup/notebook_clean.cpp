// A notebook is cut, not written anew: what stays keeps its bytes, so that a change of one cell is
// a change of its lines and numbers keep their digits.
#include "interchange/base64.hpp"
#include "markup/notebook.hpp"
#include "markup/notebook_json.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace osm::markup {
namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 5> of_notebook = {"cells", "metadata", "nbformat",
                                                         "nbformat_minor", "worksheets"};
constexpr std::array<std::string_view, 2> of_worksheet = {"cells", "metadata"};
constexpr std::array<std::string_view, 6> of_metadata = {"kernelspec", "language_info", "title",
                                                         "authors",    "jupytext",      "osm"};
constexpr std::array<std::string_view, 3> of_kernel = {"display_name", "language", "name"};
constexpr std::array<std::string_view, 11> of_cell = {
    "cell_type", "id",      "metadata",        "source",        "input",      "language",
    "level",     "outputs", "execution_count", "prompt_number", "attachments"};
constexpr std::array<std::string_view, 5> of_cell_metadata = {"tags", "name", "slideshow", "format",
                                                              "raw_mimetype"};
constexpr std::array<std::string_view, 12> of_output = {
    "output_type", "name", "stream",          "text",          "ename",    "evalue",
    "traceback",   "data", "execution_count", "prompt_number", "metadata", "latex"};
constexpr std::array<std::string_view, 2> texts = {"text/plain", "text/latex"};

bool holds(Names names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

// Whether the bytes are of the kind that they are called: an SVG under the name of a PNG would not
// be looked at as what it is.
bool begins_as(std::string_view mime, std::string_view bytes) {
    return mime == "image/png"    ? bytes.starts_with("\x89PNG")
           : mime == "image/jpeg" ? bytes.starts_with("\xff\xd8")
           : mime == "image/gif"  ? bytes.starts_with("GIF8")
                                  : bytes.starts_with("RIFF");
}

// Collects what is to be cut or replaced, and does it in one pass.
class Cutter {
public:
    explicit Cutter(std::string_view bytes) : bytes_(bytes) {}

    void replace(JsonValue value, std::string instead) {
        const auto end = interchange::end_of_value(bytes_, value.place());
        if (bytes_.substr(value.place(), end - value.place()) != instead)
            edits_.push_back({value.place(), end, std::move(instead)});
    }

    // Keeps the members or elements for which `stays` is true, and calls it for each in order.
    template <typename Stays>
    void filter(JsonValue container, Stays&& stays) {
        struct Span {
            std::size_t begin, end;
            bool stays;
        };

        std::vector<Span> spans;
        const bool named = container.kind() == JsonKind::object;
        auto at = container.place() + 1;
        for (auto inner = container.first(); inner; inner = inner.next()) {
            const auto begin = named ? skip(at) : inner.place();
            const auto end = interchange::end_of_value(bytes_, inner.place());
            spans.push_back({begin, end, stays(inner)});
            at = end;
        }
        if (std::ranges::none_of(spans, &Span::stays)) {
            if (!spans.empty())
                edits_.push_back({container.place() + 1, closing(at), {}});
            return;
        }
        bool before = false;  // something that stays
        for (std::size_t i = 0; i < spans.size(); ++i)
            if (spans[i].stays)
                before = true;
            else if (before)
                edits_.push_back({spans[i - 1].end, spans[i].end, {}});
            else
                edits_.push_back({spans[i].begin, spans[i + 1].begin, {}});
    }

    std::string done() {
        std::ranges::stable_sort(edits_, {}, &Edit::begin);
        std::string cut;
        cut.reserve(bytes_.size());
        std::size_t at = 0;
        for (const Edit& edit : edits_) {
            cut += bytes_.substr(at, edit.begin - at);
            cut += edit.instead;
            at = edit.end;
        }
        return cut += bytes_.substr(at);
    }

private:
    struct Edit {
        std::size_t begin, end;
        std::string instead;
    };

    // Behind blanks and a comma: where a member's name begins.
    std::size_t skip(std::size_t at) const { return bytes_.find_first_not_of(" \t\r\n,", at); }

    std::size_t closing(std::size_t at) const { return bytes_.find_first_of("]}", at); }

    std::string_view bytes_;
    std::vector<Edit> edits_;
};

class Cleaner {
public:
    Cleaner(std::string_view bytes, const Cleaning& how) : cut_(bytes), how_(how) {}

    std::string clean(JsonValue root) {
        cut_.filter(root, [&](JsonValue member) {
            if (!holds(of_notebook, member.key()))
                return false;
            if (member.key() == "cells")
                cells(member);
            else if (member.key() == "metadata")
                metadata(member);
            else if (member.key() == "worksheets")
                for (auto sheet = member.first(); sheet; sheet = sheet.next())
                    worksheet(sheet);
            return true;
        });
        return cut_.done();
    }

private:
    void worksheet(JsonValue sheet) {
        cut_.filter(sheet, [&](JsonValue member) {
            if (member.key() == "cells")
                cells(member);
            else if (member.key() == "metadata")
                cut_.filter(member, [](JsonValue) { return false; });
            return holds(of_worksheet, member.key());
        });
    }

    void metadata(JsonValue value) {
        cut_.filter(value, [&](JsonValue member) {
            if (member.key() == "language_info" && member.kind() == JsonKind::object)
                cut_.filter(member, [](JsonValue info) { return info.key() != "version"; });
            if (member.key() == "kernelspec" && member.kind() == JsonKind::object)
                cut_.filter(member, [](JsonValue spec) { return holds(of_kernel, spec.key()); });
            return holds(of_metadata, member.key());
        });
    }

    void cells(JsonValue array) {
        cut_.filter(array, [&](JsonValue value) {
            if (how_.without.contains(number_++) || private_by(value))
                return false;
            cell(value);
            return true;
        });
    }

    void cell(JsonValue value) {
        cut_.filter(value, [&](JsonValue member) {
            const auto key = member.key();
            if (key == "execution_count" || key == "prompt_number")
                cut_.replace(member, "null");
            else if (key == "metadata")
                cut_.filter(member,
                            [](JsonValue inner) { return holds(of_cell_metadata, inner.key()); });
            else if (key == "attachments")
                for (auto file = member.first(); file; file = file.next())
                    cut_.filter(file, [&](JsonValue part) {
                        return is_shown_picture(part.key()) && picture(part.key(), part);
                    });
            else if (key == "outputs" && how_.outputs == Keep::none)
                cut_.filter(member, [](JsonValue) { return false; });
            else if (key == "outputs")
                cut_.filter(member, [&](JsonValue output) { return this->output(output); });
            return holds(of_cell, key);
        });
    }

    // A form of an output that goes out.
    bool is_shown(std::string_view mime) const {
        return holds(texts, mime) || (how_.outputs == Keep::images && is_shown_picture(mime));
    }

    bool has_content(JsonValue output) const {
        const auto kind = output.text("output_type");
        if (kind == "stream" || kind == "error" || kind == "pyerr")
            return true;
        for (auto part = output.member("data").first(); part; part = part.next())
            if (is_shown(part.key()))
                return true;
        for (auto part = output.first(); part; part = part.next())
            if (is_shown(mime_of(part.key())))
                return true;
        return false;
    }

    bool output(JsonValue value) {
        if (!has_content(value))
            return false;
        cut_.filter(value, [&](JsonValue member) {
            const auto key = member.key();
            if (key == "execution_count")
                cut_.replace(member, "null");
            else if (key == "prompt_number")  // format 3 wants a number there
                cut_.replace(member, "0");
            else if (key == "metadata")
                cut_.filter(member, [](JsonValue) { return false; });
            else if (key == "data")
                cut_.filter(member, [&](JsonValue part) { return this->part(part.key(), part); });
            else if (const auto mime = mime_of(key); is_shown_picture(mime))
                return part(mime, member);
            return holds(of_output, key);
        });
        return true;
    }

    bool part(std::string_view mime, JsonValue value) {
        return is_shown(mime) && (!is_shown_picture(mime) || picture(mime, value));
    }

    // Whether it stays; with other bytes where they tell too much.
    bool picture(std::string_view mime, JsonValue value) {
        if (!how_.picture)
            return true;
        const auto bytes = interchange::from_base64(text_of(value));
        const auto plain = bytes && begins_as(mime, *bytes) ? how_.picture(*bytes) : std::nullopt;
        if (!plain)
            return false;
        if (*plain != *bytes)
            cut_.replace(value, '"' + interchange::to_base64(*plain) + '"');
        return true;
    }

    Cutter cut_;
    const Cleaning& how_;
    std::size_t number_ = 0;
};

}  // namespace

std::optional<std::string> clean_notebook(std::string_view bytes, const std::string& file,
                                          const Cleaning& how, text::Diagnostics& faults) {
    const auto notebook = load_notebook(bytes, file, faults);
    if (!notebook)
        return std::nullopt;
    return Cleaner(bytes, how).clean(notebook->json.first());
}

}  // namespace osm::markup
