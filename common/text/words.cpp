#include "text/words.hpp"

#include <algorithm>
#include <charconv>

namespace osm::text {
namespace {

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

std::string plural(std::string_view noun) {
    const auto ends = [&](std::string_view tail) { return noun.ends_with(tail); };
    if (noun.size() > 1 && ends("y") && !is_vowel(noun[noun.size() - 2]))
        return std::string(noun.substr(0, noun.size() - 1)) + "ies";
    const bool hissing = ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh");
    return std::string(noun) + (hissing ? "es" : "s");
}

}  // namespace

std::vector<std::string_view> split(std::string_view whole, char separator) {
    std::vector<std::string_view> pieces;
    for (;;) {
        const auto end = whole.find(separator);
        pieces.push_back(whole.substr(0, end));
        if (end == std::string_view::npos)
            return pieces;
        whole.remove_prefix(end + 1);
    }
}

std::string_view trim(std::string_view piece) {
    const auto first = piece.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return piece.substr(first, piece.find_last_not_of(" \t") - first + 1);
}

std::string join(std::span<const std::string> pieces, std::string_view separator) {
    std::string whole;
    for (const auto& piece : pieces) {
        if (&piece != pieces.data())
            whole += separator;
        whole += piece;
    }
    return whole;
}

std::string lower(std::string_view word) {
    std::string low(word);
    for (auto& c : low)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return low;
}

std::optional<std::int64_t> whole_number(std::string_view digits) {
    std::int64_t number = 0;
    const auto* end = digits.data() + digits.size();
    const auto [stopped, fault] = std::from_chars(digits.data(), end, number);
    if (fault != std::errc{} || stopped != end)
        return std::nullopt;
    return number;
}

bool is_kebab(std::string_view word) {
    bool inside = false;  // a letter or digit stands right before
    for (const char c : word) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!letter && !(c == '-' && inside))
            return false;
        inside = letter;
    }
    return inside;
}

std::string counted(std::int64_t n, std::string_view noun) {
    return std::to_string(n) + ' ' + (n == 1 ? std::string(noun) : plural(noun));
}

}  // namespace osm::text
