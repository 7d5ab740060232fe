// The part of TOML 1.0 that stands in headers. A reader of its own: here a fault costs one line,
// where toml++ gives up the whole, and numbers and dates stay as they are written.
#include "markup/header_forms.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

namespace osm::markup {
namespace {

class Toml {
public:
    Toml(std::string_view whole, int first_line, const Complaints& complaints,
         std::vector<Field>& fields)
        : whole_(whole), line_(first_line), complaints_(complaints), fields_(fields) {}

    void read() {
        while (skip_blank_lines()) {
            const int line = line_;
            const auto begin = at_;
            const bool good = peek() == '[' ? table() : pair(table_, 0);
            if (good && ends_line())
                continue;
            const auto shown = whole_.substr(begin, whole_.find('\n', begin) - begin);
            complaints_.add(
                line, fmt::format("'{}' is no line of a header", text::clip(text::trim(shown), 40)),
                "write key = value");
            at_ = std::min(whole_.find('\n', at_), whole_.size());
        }
    }

private:
    bool done() const { return at_ >= whole_.size(); }

    char peek(std::size_t ahead = 0) const {
        return at_ + ahead < whole_.size() ? whole_[at_ + ahead] : '\n';
    }

    void step() {
        if (whole_[at_++] == '\n')
            ++line_;
    }

    bool take(std::string_view word) {
        if (!whole_.substr(std::min(at_, whole_.size())).starts_with(word))
            return false;
        for (std::size_t i = 0; i < word.size(); ++i)
            step();
        return true;
    }

    void skip_blanks() {
        while (!done() && (peek() == ' ' || peek() == '\t'))
            ++at_;
    }

    void skip_comment() {
        if (peek() == '#')
            at_ = std::min(whole_.find('\n', at_), whole_.size());
    }

    // To the next line that says something; false at the end.
    bool skip_blank_lines() {
        while (!done()) {
            skip_blanks();
            skip_comment();
            if (done() || (peek() != '\n' && peek() != '\r'))
                break;
            step();
        }
        return !done();
    }

    bool ends_line() {
        skip_blanks();
        skip_comment();
        if (peek() == '\r')
            ++at_;
        return done() || peek() == '\n';
    }

    // `[a.b]` or `[[a.b]]`: what follows belongs to it.
    bool table() {
        const bool many = take("[[");
        if (!many)
            take("[");
        auto name = key();
        if (!name || !take(many ? "]]" : "]"))
            return false;
        table_ = *name + ".";
        return true;
    }

    bool pair(const std::string& prefix, int depth) {
        const int line = line_;
        const auto name = key();
        if (!name || !take("="))
            return false;
        skip_blanks();
        if (peek() == '{')
            return inline_table(prefix + *name + ".", depth + 1);
        Field field{prefix + *name, {}, peek() == '[', line};
        if (!value(field.items, depth))
            return false;
        fields_.push_back(std::move(field));
        return true;
    }

    // A dotted key, each part bare or quoted, with the blanks around it.
    std::optional<std::string> key() {
        std::string name;
        do {
            skip_blanks();
            std::optional<std::string> part;
            if (peek() == '"' || peek() == '\'') {
                part = quoted(peek());
            } else {
                const auto begin = at_;
                while (!done() && (peek() == '-' || is_key(whole_.substr(at_, 1))))
                    ++at_;
                part = whole_.substr(begin, at_ - begin);
            }
            if (!part || part->empty())
                return std::nullopt;
            name += (name.empty() ? "" : ".") + text::lower(*part);
            skip_blanks();
        } while (take("."));
        return name;
    }

    bool inline_table(const std::string& prefix, int depth) {
        if (depth > deepest_map)
            return false;
        take("{");
        skip_blanks();
        if (take("}"))
            return true;
        do {
            if (!pair(prefix, depth))
                return false;
            skip_blanks();
        } while (take(","));
        return take("}");
    }

    bool value(std::vector<std::string>& items, int depth) {
        if (peek() == '[')
            return array(items, depth + 1);
        std::optional<std::string> word;
        if (peek() == '{') {  // in an array: what it holds is nobody's key
            const auto kept = fields_.size();
            const bool good = inline_table({}, depth + 1);
            fields_.resize(kept);
            return good;
        }
        for (const std::string_view quotes : {"\"\"\"", "'''"})
            if (take(quotes)) {
                word = long_text(quotes);
                break;
            }
        if (!word)
            word = peek() == '"' || peek() == '\'' ? quoted(peek()) : bare();
        if (!word)
            return false;
        items.push_back(std::move(*word));
        return true;
    }

    bool array(std::vector<std::string>& items, int depth) {
        if (depth > deepest_map)
            return false;
        take("[");
        while (skip_blank_lines()) {
            if (take("]"))
                return true;
            if (!value(items, depth))
                return false;
            skip_blank_lines();
            if (!take(",") && peek() != ']')
                return false;
        }
        return false;
    }

    // A number, date or truth. A blank may part the day from the time.
    std::optional<std::string> bare() {
        const auto begin = at_;
        while (!done() && (is_key(whole_.substr(at_, 1)) || peek() == '-' || peek() == '+' ||
                           peek() == '.' || peek() == ':' ||
                           (peek() == ' ' && at_ - begin == 10 && peek(1) >= '0' &&
                            peek(1) <= '9' && peek(3) == ':')))
            ++at_;
        if (at_ == begin)
            return std::nullopt;
        return std::string(whole_.substr(begin, at_ - begin));
    }

    // Within one line, between single or double quotes.
    std::optional<std::string> quoted(char quote) {
        std::string plain;
        for (++at_; !done() && peek() != '\n';) {
            if (peek() == quote) {
                ++at_;
                return plain;
            }
            if (quote == '"' && peek() == '\\') {
                if (!escape(plain))
                    return std::nullopt;
            } else {
                plain += whole_[at_++];
            }
        }
        return std::nullopt;
    }

    // Behind three quotes; a newline that follows them at once does not count.
    std::optional<std::string> long_text(std::string_view quotes) {
        std::string plain;
        if (!take("\r\n"))
            take("\n");
        while (!done()) {
            if (whole_.substr(at_).starts_with(quotes)) {
                std::size_t ahead = 3;  // up to two more belong to the text
                for (; ahead < 5 && peek(ahead) == quotes[0]; ++ahead)
                    plain += quotes[0];
                at_ += ahead;
                return plain;
            }
            if (quotes[0] == '"' && peek() == '\\') {
                if (ends_with_slash())
                    continue;
                if (!escape(plain))
                    return std::nullopt;
                continue;
            }
            plain += peek();
            step();
        }
        return std::nullopt;
    }

    // A backslash as the last of a line joins the next one, without its indentation.
    bool ends_with_slash() {
        const auto next = whole_.find_first_not_of(" \t\r", at_ + 1);
        if (next == std::string_view::npos || whole_[next] != '\n')
            return false;
        while (++at_ < whole_.size() &&
               std::string_view(" \t\r\n").find(peek()) != std::string_view::npos)
            line_ += peek() == '\n' ? 1 : 0;
        return true;
    }

    bool escape(std::string& plain) {
        const char letter = peek(1);
        if (letter == '\n')
            return false;
        at_ += 2;
        constexpr std::string_view letters = "btnfr\"\\e", signs = "\b\t\n\f\r\"\\\x1b";
        if (const auto known = letters.find(letter); known != std::string_view::npos) {
            plain += signs[known];
            return true;
        }
        const auto size = append_escape(plain, letter, whole_.substr(std::min(at_, whole_.size())));
        at_ += size;
        return size > 0;
    }

    std::string_view whole_;
    std::size_t at_ = 0;
    int line_;
    const Complaints& complaints_;
    std::vector<Field>& fields_;
    std::string table_;
};

}  // namespace

void read_toml(std::string_view inside, int first_line, const Complaints& complaints,
               std::vector<Field>& fields) {
    Toml(inside, first_line, complaints, fields).read();
}

}  // namespace osm::markup
