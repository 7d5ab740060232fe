// Base64 and hexadecimal digits. What is binary shows itself in its first bytes, so that a plot
// costs little more than the look for its end.
#include "interchange/base64.hpp"
#include "screen/encoded.hpp"
#include "screen/picture_forms.hpp"
#include "screen/shapes.hpp"

#include <array>
#include <cstdint>

namespace osm::screen {
namespace {

constexpr std::size_t shortest = 24;  // letters: a token of 18 bytes
constexpr std::size_t least = 16;     // bytes that must be text
constexpr std::uint8_t none = 64;

constexpr std::array<std::uint8_t, 256> make_values(std::string_view digits) {
    std::array<std::uint8_t, 256> all{};
    all.fill(none);
    for (std::size_t i = 0; i < digits.size(); ++i)
        all[static_cast<unsigned char>(digits[i])] = static_cast<std::uint8_t>(i);
    return all;
}

constexpr auto letters = [] {
    auto all = make_values("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
    all['-'] = 62;
    all['_'] = 63;
    return all;
}();

constexpr auto digits = [] {
    auto all = make_values("0123456789abcdef");
    for (char c = 'A'; c <= 'F'; ++c)
        all[static_cast<unsigned char>(c)] = static_cast<std::uint8_t>(c - 'A' + 10);
    return all;
}();

std::uint8_t value_of(char c) { return letters[static_cast<unsigned char>(c)]; }

bool is_sign(char c) { return c == '-' || c == '_' || c == '/' || c == '+'; }

// Where the next run of letters begins that is long enough: looked for from behind, so that one
// byte in five of prose is touched. `from` must follow no letter.
std::size_t next_run(std::string_view text, std::size_t from) {
    while (from + shortest <= text.size()) {
        std::size_t at = from + shortest;
        while (at > from && value_of(text[at - 1]) != none)
            --at;
        if (at == from)
            return from;
        from = at;
    }
    return std::string_view::npos;
}

std::size_t end_of_run(std::string_view text, std::size_t at) {
    while (at < text.size() && value_of(text[at]) != none)
        ++at;
    return at;
}

// Bytes that may stand in a text: no control characters, UTF-8 beyond ASCII.
class Legible {
public:
    bool take(unsigned char byte) {
        if (more_ > 0) {
            --more_;
            return (byte & 0xc0) == 0x80;
        }
        more_ = byte < 0xc2 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0;
        return (byte >= ' ' && byte < 0x7f) || byte == '\n' || byte == '\t' || byte == '\r' ||
               more_ > 0;
    }

private:
    int more_ = 0;
};

// Behind the end of a line and what begins the next, when a run goes on there; else `at`. A program
// may close its quotes on one line and open them on the other, or put a backslash at the end.
std::size_t over_line(std::string_view text, std::size_t at) {
    const auto skip = [&](std::size_t from, std::string_view signs) {
        return std::min(text.find_first_not_of(signs, from), std::min(from + 40, text.size()));
    };
    auto next = at;
    if (text.substr(next).starts_with("\\n"))
        next += 2;
    next = skip(next, "\"',\\ \t\r");
    if (next < text.size() && text[next] == '\n')
        next = skip(next + 1, "\"'> #\t");
    else if (!text.substr(at).starts_with("\\n"))
        return at;
    return next < text.size() && value_of(text[next]) != none ? next : at;
}

// The text that the letters from `at` on are, as far as it is one; whether it is long enough.
bool read_base64(std::string_view text, std::size_t at, Passage& passage) {
    passage.text.clear();
    passage.goes_on(at, 4);
    Legible legible;
    std::uint32_t held = 0;
    for (unsigned count = 0; at < text.size(); ++at) {
        if (count % 4 == 0 && value_of(text[at]) == none && count >= shortest)
            if (const auto next = over_line(text, at); next != at) {
                at = next;
                passage.goes_on(at, 4);
            }
        const auto value = value_of(text[at]);
        if (value == none)
            break;
        held = held << 6 | value;
        if (count++ % 4 == 0)
            continue;
        const unsigned shift = 6 - (count - 1) % 4 * 2;
        const auto byte = static_cast<unsigned char>(held >> shift);
        if (!legible.take(byte))
            break;
        passage.text += static_cast<char>(byte);
    }
    return passage.text.size() >= least;
}

bool read_digits(std::string_view text, std::size_t at, Passage& passage) {
    passage.text.clear();
    passage.goes_on(at, 6);
    Legible legible;
    for (; at + 1 < text.size(); at += 2) {
        const auto high = digits[static_cast<unsigned char>(text[at])];
        const auto low = digits[static_cast<unsigned char>(text[at + 1])];
        const unsigned byte = high * 16u + low;
        if (high == none || low == none || !legible.take(static_cast<unsigned char>(byte)))
            break;
        passage.text += static_cast<char>(byte);
    }
    return passage.text.size() >= least;
}

// The bytes of all letters from `at` on, line after line; `at` is then behind them. What may be
// lines that have nothing to do with each other ends with one that does not hold whole bytes.
enum class Lines { all, whole_bytes };

std::string whole(std::string_view text, std::size_t& at, Lines lines) {
    std::string run;
    for (;;) {
        const auto end = end_of_run(text, at);
        run += text.substr(at, end - at);
        at = lines == Lines::all || run.size() % 4 == 0 ? over_line(text, end) : end;
        if (at == end)
            break;
    }
    for (char& c : run)
        c = c == '-' ? '+' : c == '_' ? '/' : c;
    run.resize(run.size() - (run.size() % 4 == 1 ? 1 : 0));
    return interchange::from_base64(run).value_or("");
}

bool begins_a_picture(std::string_view run) {
    for (const std::string_view beginning : {"iVBORw0KGgo", "/9j/", "R0lGOD", "UklGR"})
        if (run.starts_with(beginning))
            return true;
    return false;
}

// What a `data:` address holds that would be refused as a file.
const Kind* file_in(std::string_view text, std::size_t begin, std::size_t end) {
    if (!text.substr(0, begin).ends_with("base64,"))
        return nullptr;
    const auto size = std::min<std::size_t>(end - begin, 512) / 4 * 4;
    const auto bytes = interchange::from_base64(text.substr(begin, size));
    const Kind* kind = bytes ? shape_of_bytes(*bytes) : nullptr;
    return kind != nullptr && kind->rule != "not-text" ? kind : nullptr;
}

// Where in a run the letters may begin: behind an escaped `\n`, `0x` and a few signs as well, which
// are letters themselves.
bool read_from_some(std::string_view text, std::size_t begin, std::size_t end, Passage& passage) {
    const auto last = std::min(begin + 40, end - shortest);
    for (auto at = begin; at <= last; ++at) {
        const bool here = at == begin || is_sign(text[at - 1]) ||
                          (at == begin + 1 && begin > 0 && text[begin - 1] == '\\');
        if (here && read_base64(text, at, passage))
            return true;
    }
    return false;
}

}  // namespace

void each_of_letters(std::string_view text, const Act& act) {
    std::size_t known_to = 0;  // how far the bytes were looked at as such
    const auto look_within = [&](std::size_t begin) {
        if (begin < known_to)
            return;
        Passage bytes("in base64");
        bytes.goes_on(begin, 0);
        known_to = begin;
        bytes.text = texts_within(whole(text, known_to, Lines::whole_bytes));
        bytes.ends(known_to);
        if (!bytes.text.empty())
            act(bytes);
    };
    for (std::size_t at = 0; (at = next_run(text, at)) != std::string_view::npos;) {
        const auto begin = at;
        at = end_of_run(text, begin);
        const auto run = text.substr(begin, at - begin);
        if (begins_a_picture(run)) {
            Passage picture("in a picture in the text");
            picture.goes_on(begin, 0);
            at = begin;
            picture.text = texts_beside(whole(text, at, Lines::all));
            picture.ends(at);
            act(picture);
            continue;
        }
        if (const Kind* kind = file_in(text, begin, at)) {
            Passage file("in base64");
            file.goes_on(begin, 3);
            file.text = run;
            file.kind = kind;
            act(file);
            continue;
        }
        Passage passage("in base64");
        if (read_from_some(text, begin, at, passage)) {
            act(passage);
            const auto end = passage.end_of(passage.text.size());
            if (end_of_run(text, end) >= end + shortest)  // behind what is no text it may go on
                look_within(begin);
            at = std::max(at, end);
            continue;
        }
        Passage figures("in hexadecimal digits");
        if (read_digits(text, begin + (run.starts_with("0x") ? 2 : 0), figures))
            act(figures);
        else
            look_within(begin);
    }
}

}  // namespace osm::screen
