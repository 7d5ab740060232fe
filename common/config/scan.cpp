// Limits in front of the parser. toml++ 3.3 overflows its stack on deep keys, asserts on `[` before
// a line end, and asks of letters that are not ASCII whether they are blank wherever a blank may
// stand, which for most of them is undefined behaviour.
#include "config/tree.hpp"
#include "interchange/encoding.hpp"

#include <fmt/core.h>

#include <optional>

namespace osm::config {
namespace {

constexpr std::size_t most_bytes = std::size_t{4} << 20;
constexpr std::size_t longest_line = 16 * 1024;
constexpr std::size_t deepest_brackets = 32;
constexpr int most_key_parts = 16;
constexpr std::string_view plain_letters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";

struct Fault {
    std::size_t at;
    std::string what;
    std::string hint;
};

// Walks once over the bytes and knows what is text, what is comment, and what is structure.
class Walk {
public:
    explicit Walk(std::string_view bytes) : bytes_(bytes) {}

    std::optional<Fault> run() {
        for (; at_ < bytes_.size() && !fault_; ++at_)
            step();
        return fault_;
    }

    // The lines of `[[name]]` headers; empty where another header follows the first of them.
    std::vector<std::uint32_t> blocks() const {
        return mixed_ ? std::vector<std::uint32_t>{} : blocks_;
    }

private:
    void step() {
        const char c = bytes_[at_];
        bool word = false;  // whether a quote right behind c is in the middle of a word
        switch (c) {
            case '"':
            case '\'':
                word = skip_string(c);
                break;
            case '#':
                return skip_comment();
            case '\n':
                return end_line();
            case ' ':
            case '\t':
                in_word_ = false;
                return;
            case '[':
            case '{':
                open(c);
                break;
            case ']':
            case '}':
                close();
                break;
            case ',':
                expect_key(!open_.empty() && open_.back() == '{');
                break;
            case '=':
                expect_key(false);
                break;
            case '.':
                word = part();
                break;
            default:
                word = plain(c);
        }
        in_word_ = word;
        fresh_line_ = false;
    }

    void end_line() {
        ++line_;
        fresh_line_ = true;
        in_word_ = false;
        expect_key(open_.empty());
    }

    void expect_key(bool key) {
        in_key_ = key;
        key_parts_ = 1;
    }

    void open(char c) {
        const bool header = c == '[' && fresh_line_ && open_.empty();
        open_ += c;
        expect_key(c == '{' || header);
        if (open_.size() > deepest_brackets)
            refuse("brackets are more than 32 deep", {});
        if (!header)
            return;
        const auto name = bytes_.find_first_not_of("[ \t", at_);
        if (name == std::string_view::npos || bytes_[name] == '\n' || bytes_[name] == '\r')
            refuse("a table without a name", "write [name]");
        else
            note_header();
    }

    void close() {
        if (!open_.empty())
            open_.pop_back();
        expect_key(false);
    }

    // A point between the parts of a key, or in a number.
    bool part() {
        if (++key_parts_ > most_key_parts)
            refuse("a key has more than 16 parts", {});
        return !in_key_;
    }

    void note_header() {
        const auto line = bytes_.substr(at_, bytes_.find('\n', at_) - at_);
        const auto name = line.find_first_not_of(plain_letters, 2);
        const bool is_block = line.starts_with("[[") && name != line.npos && name > 2 &&
                              line.substr(name).starts_with("]]");
        if (is_block)
            blocks_.push_back(line_);
        else if (!blocks_.empty())
            mixed_ = true;
    }

    bool plain(char c) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80)
            refuse("a letter outside quotes that is not ASCII", "put it in quotes");
        else if (is_control(byte) && c != '\r')
            refuse(fmt::format("the control character \\x{:02x}", byte), "take it out");
        return true;
    }

    static bool is_control(unsigned char byte) { return byte < 0x20 || byte == 0x7f; }

    void skip_comment() {
        const auto end = bytes_.find('\n', at_);
        at_ = (end == std::string_view::npos ? bytes_.size() : end) - 1;
    }

    // To the closing quote, or to the line end where text of one line is not closed.
    bool skip_string(char quote) {
        if (in_word_)
            refuse("a quote in the middle of a word", "put the whole of it in quotes");
        const std::string three(3, quote);
        const bool multi = bytes_.substr(at_, 3) == three;
        for (at_ += multi ? 3 : 1; at_ < bytes_.size(); ++at_) {
            const char c = bytes_[at_];
            if (c == '\\' && quote == '"') {
                skip_escape();
            } else if (c == '\n' && multi) {
                ++line_;
            } else if (c == '\n') {
                --at_;
                return true;
            } else if (c == quote && (!multi || bytes_.substr(at_, 3) == three)) {
                // Quotes right behind the third belong to the text.
                if (multi)
                    for (at_ += 2; at_ + 1 < bytes_.size() && bytes_[at_ + 1] == quote;)
                        ++at_;
                return true;
            }
        }
        return true;
    }

    void skip_escape() {
        const auto next = bytes_.find_first_not_of(" \t\r\n", at_ + 1);
        if (next != std::string_view::npos && static_cast<unsigned char>(bytes_[next]) >= 0x80)
            refuse("a backslash before a letter that is not ASCII", "write \\\\ for a backslash");
        line_ += bytes_.substr(++at_).starts_with('\n') ? 1 : 0;
    }

    void refuse(std::string what, std::string hint) {
        fault_ = Fault{at_, std::move(what), std::move(hint)};
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
    std::uint32_t line_ = 1;
    bool fresh_line_ = true;
    std::vector<std::uint32_t> blocks_;
    bool mixed_ = false;
    std::string open_;  // brackets
    bool in_key_ = true;
    bool in_word_ = false;
    int key_parts_ = 1;
    std::optional<Fault> fault_;
};

void find_lines(Tree& tree) {
    std::size_t begin = 0;
    while (begin < tree.bytes.size()) {
        tree.lines.push_back(static_cast<std::uint32_t>(begin));
        const auto end = tree.bytes.find('\n', begin);
        begin = end == std::string::npos ? tree.bytes.size() : end + 1;
    }
}

Spot spot_of(const Tree& tree, std::size_t at) {
    std::uint32_t line = 1;
    while (line < tree.lines.size() && tree.lines[line] <= at)
        ++line;
    std::uint32_t column = 1;
    for (auto i = tree.lines[line - 1]; i < at; ++i)
        column += (static_cast<unsigned char>(tree.bytes[i]) & 0xC0U) != 0x80U ? 1 : 0;
    return {line, column};
}

// The first line that a test holds for; 0 if there is none.
template <class Test>
std::uint32_t first_line(const Tree& tree, Test test) {
    for (std::uint32_t line = 1; line <= tree.lines.size(); ++line)
        if (test(tree.line(line)))
            return line;
    return 0;
}

std::optional<text::Diagnostic> fault_of(Tree& tree) {
    const auto too_long = [](std::string_view line) { return line.size() > longest_line; };
    if (const auto line = first_line(tree, too_long))
        return text::Diagnostic{{tree.file, static_cast<int>(line), 0},
                                "the line is longer than 16 KiB"};
    if (!interchange::is_utf8(tree.bytes)) {
        const auto line =
            first_line(tree, [](std::string_view bytes) { return !interchange::is_utf8(bytes); });
        return text::Diagnostic{tree.place({line, 0}), "the line is not UTF-8",
                                "save the file as UTF-8"};
    }
    Walk walk{tree.bytes};
    if (auto fault = walk.run())
        return text::Diagnostic{tree.place(spot_of(tree, fault->at)), fault->what, fault->hint};
    tree.blocks = walk.blocks();
    return std::nullopt;
}

}  // namespace

bool scan(Tree& tree, text::Diagnostics& faults) {
    if (tree.bytes.size() > most_bytes) {
        faults.push_back({{tree.file}, "the file is larger than 4 MiB"});
        return false;
    }
    find_lines(tree);
    auto fault = fault_of(tree);
    if (fault)
        faults.push_back(std::move(*fault));
    return !fault;
}

}  // namespace osm::config
