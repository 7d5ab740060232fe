#include "markup/references.hpp"

#include "markup/named.hpp"
#include "markup/percents.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <gumbo.h>
#include <md4c.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <utility>

namespace osm::markup {
namespace {

using Kind = Reference::Kind;

// What HTML refers to by which attribute.
struct Attribute {
    GumboTag tag;
    const char* name;
    Kind kind;
};

constexpr std::array<Attribute, 11> attributes = {{{GUMBO_TAG_A, "href", Kind::link},
                                                   {GUMBO_TAG_IMG, "src", Kind::picture},
                                                   {GUMBO_TAG_IMG, "srcset", Kind::picture},
                                                   {GUMBO_TAG_SOURCE, "src", Kind::picture},
                                                   {GUMBO_TAG_SOURCE, "srcset", Kind::picture},
                                                   {GUMBO_TAG_VIDEO, "src", Kind::picture},
                                                   {GUMBO_TAG_VIDEO, "poster", Kind::picture},
                                                   {GUMBO_TAG_AUDIO, "src", Kind::picture},
                                                   {GUMBO_TAG_OBJECT, "data", Kind::picture},
                                                   {GUMBO_TAG_EMBED, "src", Kind::picture},
                                                   {GUMBO_TAG_IFRAME, "src", Kind::link}}};

// The addresses of `a.png 1x, b.png 2x`, or the one address of another attribute.
void each_address(std::string_view name, std::string_view value,
                  const std::function<void(std::string_view)>& each) {
    if (name != "srcset")
        return each(text::trim(value));
    for (const auto piece : text::split(value, ',')) {
        const auto plain = text::trim(piece);
        each(plain.substr(0, plain.find(' ')));
    }
}

// Calls `each(kind, target, place)` for what one tag refers to; gumbo knows the rules of
// attributes.
template <typename Each>
void in_tag(std::string_view tag, Each&& each) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput* const output = gumbo_parse_with_options(&options, tag.data(), tag.size());
    std::vector<const GumboNode*> open = {output->root};
    while (!open.empty()) {
        const GumboNode* const node = open.back();
        open.pop_back();
        if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
            continue;
        const GumboElement& element = node->v.element;
        for (const auto& [name, attribute, kind] : attributes)
            if (element.tag == name)
                if (const auto* found = gumbo_get_attribute(&element.attributes, attribute))
                    each_address(attribute, found->value,
                                 [&, kind = kind](std::string_view target) {
                                     each(kind, std::string(target), found->original_value.data);
                                 });
        for (unsigned i = element.children.length; i-- > 0;)
            open.push_back(static_cast<const GumboNode*>(element.children.data[i]));
    }
    gumbo_destroy_output(&options, output);
}

// Behind the tag that begins at `at`: at its `>` outside quotes.
std::size_t end_of_tag(std::string_view html, std::size_t at) {
    char quote = 0;
    for (; at < html.size(); ++at) {
        const char c = html[at];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if ((c == '"' || c == '\'') && html[at - 1] == '=')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return html.size();
}

bool may_refer(std::string_view tag) {
    const auto end = std::min(tag.find_first_of(" \t\r\n/>", 1), tag.size());
    const std::string name(tag.substr(1, end - 1));
    const auto known = gumbo_tag_enum(name.c_str());
    return std::ranges::any_of(attributes,
                               [&](const Attribute& attribute) { return attribute.tag == known; });
}

// The same for a piece of HTML, tag by tag: as a tree, which gumbo would make of it, thousands of
// open elements take it minutes.
template <typename Each>
void in_html(std::string_view html, Each&& each) {
    for (auto at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
        const auto rest = html.substr(at);
        if (rest.starts_with("<!--")) {
            at = html.find("-->", at);
            continue;
        }
        const bool begins = rest.size() > 1 && text::is_letter(rest[1]);
        const auto end = begins ? end_of_tag(html, at + 1) : at + 1;
        if (begins && may_refer(rest.substr(0, end - at)))
            in_tag(rest.substr(0, end - at), each);
        at = end;
    }
}

// `&amp;` and `&#38;`; an entity with another name stays as it is.
void append_entity(std::string& text, std::string_view entity) {
    static constexpr std::array<std::pair<std::string_view, char>, 5> named = {
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
    for (const auto& [name, sign] : named)
        if (entity == name) {
            text += sign;
            return;
        }
    if (!entity.starts_with("&#")) {
        text += entity;
        return;
    }
    const bool hexadecimal = entity.size() > 2 && (entity[2] == 'x' || entity[2] == 'X');
    const std::string digits(entity.substr(hexadecimal ? 3 : 2));
    const auto code = std::strtoul(digits.c_str(), nullptr, hexadecimal ? 16 : 10);
    if (code == 0 || code > 0x10ffff || !text::append_point(text, static_cast<std::uint32_t>(code)))
        text::append_point(text, 0xfffd);
}

std::string decoded(const MD_ATTRIBUTE& attribute) {
    std::string text;
    for (std::size_t i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size;
         ++i) {
        const std::string_view piece(attribute.text + attribute.substr_offsets[i],
                                     attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            append_entity(text, piece);
        else
            text += piece;
    }
    return text;
}

// Takes what md4c meets. It tells no lines, but most of what it hands over are pointers into the
// text that it was given, which tell them.
class Reading {
public:
    Reading(std::string_view text, int first_line) : text_(text), line_(first_line) {}

    std::vector<Reference> take() {
        MD_PARSER parser = {};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_LATEXMATHSPANS;
        parser.enter_block = [](MD_BLOCKTYPE, void*, void* self) { return of(self).end_html(); };
        parser.leave_block = parser.enter_block;
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
            return of(self).enter(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE, void*, void* self) { return of(self).end_html(); };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
            return of(self).take_text(type, {text, size});
        };
        md_parse(text_.data(), static_cast<MD_SIZE>(text_.size()), &parser, this);
        end_html();
        std::ranges::stable_sort(found_, {}, &Found::place);
        std::vector<Reference> references;
        for (auto& [place, reference] : found_) {
            reference.line = line_at(place);
            references.push_back(std::move(reference));
        }
        return references;
    }

private:
    struct Found {
        std::size_t place;
        Reference reference;
    };

    static Reading& of(void* self) { return *static_cast<Reading*>(self); }

    // Where the pointer stands in the text; what does not, stands where we are.
    std::size_t place_of(const char* pointer) const {
        const std::less_equal<> before;
        const bool inside =
            before(text_.data(), pointer) && before(pointer, text_.data() + text_.size());
        return inside ? static_cast<std::size_t>(pointer - text_.data()) : at_;
    }

    int line_at(std::size_t place) {
        line_ +=
            static_cast<int>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(counted_),
                                        text_.begin() + static_cast<std::ptrdiff_t>(place), '\n'));
        counted_ = place;
        return line_;
    }

    void add(Kind kind, std::string target, const char* pointer) {
        if (!target.empty())
            found_.push_back({place_of(pointer), {kind, std::move(target), 0}});
    }

    int enter(MD_SPANTYPE type, void* detail) {
        end_html();
        if (type == MD_SPAN_A) {
            const auto& href = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
            add(Kind::link, decoded(href), href.text);
        } else if (type == MD_SPAN_IMG) {
            const auto& src = static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src;
            add(Kind::picture, decoded(src), src.text);
        }
        return 0;
    }

    int take_text(MD_TEXTTYPE type, std::string_view text) {
        if (type != MD_TEXT_HTML && type != MD_TEXT_SOFTBR)
            end_html();
        at_ = place_of(text.data());
        if (type == MD_TEXT_HTML) {
            if (html_.empty())
                html_place_ = at_;
            html_ += text;
        } else if (type == MD_TEXT_SOFTBR && !html_.empty()) {
            html_ += '\n';
        }
        return 0;
    }

    // A tag may come in several pieces, line by line; a block does.
    int end_html() {
        if (html_.empty())
            return 0;
        const std::string html = std::exchange(html_, {});
        in_html(html, [&](Kind kind, std::string target, const char* original) {
            if (target.empty())
                return;
            const auto offset = static_cast<std::size_t>(original - html.data());
            found_.push_back(
                {std::min(html_place_ + offset, text_.size()), {kind, std::move(target), 0}});
        });
        return 0;
    }

    std::string_view text_;
    std::vector<Found> found_;
    std::string html_;
    std::size_t html_place_ = 0;
    std::size_t at_ = 0;
    std::size_t counted_ = 0;
    int line_;
};

// The scheme of an address: letters up to a colon, before any slash.
bool has_scheme(std::string_view target) {
    const auto colon = target.find(':');
    return colon != std::string_view::npos && colon > 0 &&
           std::ranges::all_of(target.substr(0, colon), [](char c) {
               return text::is_alnum(c) || c == '+' || c == '-' || c == '.';
           });
}

}  // namespace

std::string without_percents(std::string_view target) {
    if (target.find('%') == std::string_view::npos)
        return std::string(target);
    std::string plain;
    for (std::size_t i = 0; i < target.size(); ++i) {
        const bool ends = i + 2 >= target.size();
        const int high = ends ? -1 : text::hexadecimal(target[i + 1]);
        const int low = ends ? -1 : text::hexadecimal(target[i + 2]);
        if (target[i] == '%' && high >= 0 && low >= 0) {
            plain += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            plain += target[i];
        }
    }
    return plain;
}

std::vector<Reference> references(std::string_view text, int first_line) {
    auto all = Reading(text, first_line).take();
    append_named(text, first_line, all);
    return all;
}

std::optional<std::string> local_path(std::string_view target, std::string_view note) {
    bool from_top = false;
    for (const std::string_view mark :
         {"{static}", "{filename}", "{attach}", "|static|", "|filename|", "|attach|"})
        if (target.starts_with(mark)) {
            target.remove_prefix(mark.size());
            from_top = target.starts_with('/');
            break;
        }
    target = target.substr(0, target.find_first_of("?#"));
    if (target.empty() || target.starts_with("//") || target.starts_with('{') || has_scheme(target))
        return std::nullopt;
    from_top |= target.starts_with('/');
    const auto slash = note.rfind('/');
    const std::string folder(from_top || slash == std::string_view::npos ? ""
                                                                         : note.substr(0, slash));
    const std::string whole = folder + "/" + without_percents(target);
    std::vector<std::string> parts;
    for (const auto part : text::split(whole, '/')) {
        if (part.empty() || part == ".")
            continue;
        if (part != "..")
            parts.emplace_back(part);
        else if (parts.empty())
            return std::nullopt;
        else
            parts.pop_back();
    }
    return parts.empty() ? std::nullopt : std::optional(text::join(parts, "/"));
}

}  // namespace osm::markup
