#include "markup/named.hpp"

#include "text/words.hpp"

#include <md4c.h>

#include <algorithm>
#include <functional>
#include <string>

namespace osm::markup {
namespace {

// What stands in `[[...]]`. A reading of its own: to CommonMark `[[1]](a.md)` is a link.
class NameReading {
public:
    explicit NameReading(std::string_view text, int first_line)
        : text_(text), read_(text), line_(first_line) {}

    void read(std::vector<Reference>& references) {
        MD_PARSER parser = {};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_LATEXMATHSPANS | MD_FLAG_WIKILINKS;
        parser.enter_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
        parser.leave_block = parser.enter_block;
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
            if (type == MD_SPAN_WIKILINK)
                static_cast<NameReading*>(self)->take(
                    static_cast<MD_SPAN_WIKILINK_DETAIL*>(detail)->target);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
        parser.text = [](MD_TEXTTYPE, const MD_CHAR*, MD_SIZE, void*) { return 0; };
        references_ = &references;
        for (auto mark = read_.find("![["); mark != std::string::npos;
             mark = read_.find("![[", mark))
            read_[mark] = shown_mark;
        md_parse(read_.data(), static_cast<MD_SIZE>(read_.size()), &parser, this);
    }

private:
    void take(const MD_ATTRIBUTE& target) {
        const std::string whole = std::string(target.text, target.size);
        const std::string name(
            text::trim(std::string_view(whole).substr(0, whole.find_first_of("#^|"))));
        const std::less_equal<> before;
        const bool inside = before(read_.data() + 3, target.text) &&
                            before(target.text, read_.data() + read_.size());
        // What was escaped, as a bar in a table, is no piece of the text: told on the line before
        // it.
        const auto at = inside ? static_cast<std::size_t>(target.text - read_.data()) : at_;
        const bool shown = inside && text_[at - 3] == '!';
        if (at > at_) {
            line_ +=
                static_cast<int>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                                            text_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
            at_ = at;
        }
        if (!name.empty())
            references_->push_back(
                {shown ? Reference::Kind::named_picture : Reference::Kind::named_link, name,
                 line_});
    }

    // md4c takes `![` for a picture's, and then no name.
    static constexpr char shown_mark = 'x';

    std::string_view text_;
    std::string read_;
    std::vector<Reference>* references_ = nullptr;
    std::size_t at_ = 0;
    int line_;
};

}  // namespace

void append_named(std::string_view text, int first_line, std::vector<Reference>& references) {
    if (text.find("[[") != std::string_view::npos)
        NameReading(text, first_line).read(references);
}

}  // namespace osm::markup
