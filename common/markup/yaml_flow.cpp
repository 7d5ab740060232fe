#include "markup/yaml_flow.hpp"

#include "markup/header_forms.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace osm::markup {
namespace {

// The letters behind a backslash in double quotes, and what they stand for.
constexpr std::string_view letters = "0abtnvfre \"/\\";
constexpr std::string_view signs("\0\a\b\t\n\v\f\r\x1b \"/\\", 13);

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

}  // namespace

std::string_view without_comment(std::string_view value) {
    if (value.starts_with('#'))
        return {};
    for (auto at = value.find('#'); at != std::string_view::npos; at = value.find('#', at + 1))
        if (value[at - 1] == ' ' || value[at - 1] == '\t')
            return text::trim(value.substr(0, at));
    return text::trim(value);
}

bool Flow::ends() const {
    const auto rest = text_.substr(std::min(at_, text_.size()));
    const auto next = rest.find_first_not_of(" \t\n");
    return next == std::string_view::npos || (next > 0 && rest[next] == '#');
}

std::optional<std::string> Flow::quoted() {
    const char quote = text_[at_++];
    std::string plain;
    for (; at_ < text_.size(); ++at_) {
        const char c = text_[at_];
        if (c == quote && quote == '\'' && at_ + 1 < text_.size() && text_[at_ + 1] == '\'')
            plain += text_[++at_];
        else if (c == quote)
            return ++at_, plain;
        else if (c == '\\' && quote == '"') {
            if (!escape(plain))
                return bad("an unknown escape in quotes"), std::nullopt;
        } else if (c == '\n') {
            fold(plain);
        } else {
            plain += c;
        }
    }
    return bad("the quotes are never closed"), std::nullopt;
}

bool Flow::list(std::vector<std::string>& items, int depth) {
    if (depth > deepest_map)
        return bad("nested too deep");
    ++at_;
    while (skip_blanks()) {
        if (text_[at_] == ']')
            return ++at_, true;
        if (text_[at_] == ',') {
            ++at_;
        } else if (text_[at_] == '[') {
            if (!list(items, depth + 1))
                return false;
        } else if (text_[at_] == '{') {
            std::vector<Field> ignored;
            if (!map(ignored, {}, 0, depth + 1))
                return false;
        } else {
            auto item = scalar(",]");
            if (!item)
                return false;
            items.push_back(std::move(*item));
        }
    }
    return bad("the list is never closed");
}

bool Flow::map(std::vector<Field>& fields, const std::string& prefix, int line, int depth) {
    if (depth > deepest_map)
        return bad("nested too deep");
    ++at_;
    while (skip_blanks()) {
        if (text_[at_] == '}')
            return ++at_, true;
        if (text_[at_] == ',') {
            ++at_;
            continue;
        }
        const auto key = scalar(":,}");
        if (!key)
            return false;
        Field field{prefix + text::lower(*key), {}, false, line};
        if (skip_blanks() && text_[at_] == ':') {
            ++at_;
            if (!skip_blanks())
                break;
            if (!value(field, fields, line, depth))
                return false;
        }
        fields.push_back(std::move(field));
    }
    return bad("the map is never closed");
}

bool Flow::bad(std::string_view what) {
    if (wrong_.empty())
        wrong_ = what;
    return false;
}

bool Flow::value(Field& field, std::vector<Field>& fields, int line, int depth) {
    if (text_[at_] == '[') {
        field.is_list = true;
        return list(field.items, depth + 1);
    }
    if (text_[at_] == '{')
        return map(fields, field.key + ".", line, depth + 1);
    if (auto item = scalar(",}")) {
        if (!item->empty())
            field.items.push_back(std::move(*item));
        return true;
    }
    return false;
}

// In a list or map: up to one of `ends`. Quoted, or plain.
std::optional<std::string> Flow::scalar(std::string_view ends) {
    if (text_[at_] == '"' || text_[at_] == '\'')
        return quoted();
    if (text_[at_] == '&' || text_[at_] == '*' || text_[at_] == '!')
        return bad("an anchor, alias or tag"), std::nullopt;
    const auto begin = at_;
    while (at_ < text_.size() && ends.find(text_[at_]) == std::string_view::npos)
        ++at_;
    std::string plain(text::trim(text_.substr(begin, at_ - begin)));
    std::ranges::replace(plain, '\n', ' ');
    return plain;
}

bool Flow::skip_blanks() {
    while (at_ < text_.size() && (is_blank(text_[at_]) || text_[at_] == '#'))
        if (text_[at_] == '#')  // a comment, up to the end of its line
            at_ = std::min(text_.find('\n', at_), text_.size());
        else
            ++at_;
    return at_ < text_.size();
}

// A line's end in quotes is a blank; an empty line is a newline.
void Flow::fold(std::string& plain) {
    while (!plain.empty() && (plain.back() == ' ' || plain.back() == '\t'))
        plain.pop_back();
    std::size_t newlines = 0;
    for (; at_ < text_.size() && is_blank(text_[at_]); ++at_)
        newlines += text_[at_] == '\n' ? 1 : 0;
    --at_;
    plain += newlines > 1 ? std::string(newlines - 1, '\n') : std::string(" ");
}

bool Flow::escape(std::string& plain) {
    if (++at_ == text_.size())
        return false;
    const char letter = text_[at_];
    if (letter == '\n') {  // joins the lines without a blank
        while (at_ + 1 < text_.size() && is_blank(text_[at_ + 1]))
            ++at_;
        return true;
    }
    if (const auto known = letters.find(letter); known != std::string_view::npos) {
        plain += signs[known];
        return true;
    }
    const auto size = append_escape(plain, letter, text_.substr(at_ + 1));
    at_ += size;
    return size > 0;
}

std::string yaml_word(std::string_view text) {
    // Words that other readers of YAML take for a truth, a number or nothing.
    static constexpr std::array<std::string_view, 9> taken = {"true", "false", "yes", "no", "on",
                                                              "off",  "null",  "y",   "n"};
    const auto is_letter = [](char c) {
        return text::is_letter(c) || static_cast<unsigned char>(c) >= 0x80;
    };
    const auto is_safe = [&](char c) {
        return is_letter(c) || text::is_digit(c) ||
               std::string_view(" -_./()+").find(c) != std::string_view::npos;
    };
    if (!text.empty() && is_letter(text.front()) && text.back() != ' ' &&
        std::ranges::all_of(text, is_safe) &&
        std::ranges::find(taken, text::lower(text)) == taken.end())
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        const auto known = std::string_view("\t\n\r\"\\").find(c);
        if (known != std::string_view::npos)
            quoted += std::string("\\") + "tnr\"\\"[known];
        else
            quoted += c;
    }
    return quoted + '"';
}

}  // namespace osm::markup
