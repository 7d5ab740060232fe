// Phone numbers: only a plus or a word before it tells one from other numbers.
#include "screen/personal.hpp"
#include "screen/value.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace osm::screen {
namespace {

using std::string_view;

constexpr Kind phone{"phone", "a phone number", "leave it out", text::Level::error, false, true, 4};

// The country codes of E.164 of two digits; those of one are 1 and 7, all others are of three and
// begin as said.
constexpr string_view of_two =
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 "
    "64 65 66 81 82 84 86 90 91 92 93 94 95 98";
constexpr string_view of_three =
    "21 22 23 24 25 26 29 35 37 38 42 50 59 67 68 69 80 85 87 88 96 97 99";

constexpr std::array<string_view, 14> labels = {
    "tel",          "phone",  "telefon",  "t\xc3\xa9l\xc3\xa9phone",
    "telephone",    "mobile", "whatsapp", "handy",
    "fax",          "mobil",  "portable", "gsm",
    "m\xc3\xb3vil", "signal"};

bool has_code(string_view list, string_view digits) {
    const auto at = list.find(digits.substr(0, 2));
    return at != string_view::npos && at % 3 == 0;
}

// How many digits the country code has; 0 when there is none such.
std::size_t country_code(string_view digits) {
    if (digits.size() < 8)
        return 0;
    if (digits[0] == '1' || digits[0] == '7')
        return 1;
    return has_code(of_two, digits) ? 2 : has_code(of_three, digits) ? 3 : 0;
}

// Numbers that regulators keep for novels and films, and rows of digits.
bool is_fictional(string_view digits) {
    return distinct(digits) < 4 || digits.find("12345678") != string_view::npos ||
           digits.find("23456789") != string_view::npos ||
           (digits.size() == 11 && digits[0] == '1' && digits.substr(4, 3) == "555") ||
           digits.starts_with("44207946") || digits.starts_with("3319900") ||
           digits.find("00000") != string_view::npos;
}

// A number as it is written: digits, parted by single blanks, hyphens, points, slashes, brackets.
struct Written {
    std::string digits;
    std::size_t first = 0;  // digits before the first sign that parts them
    std::size_t end = 0;
    bool parted = false;
};

Written written_at(string_view text, std::size_t at) {
    Written written;
    std::size_t signs = 0;
    for (; at < text.size() && written.digits.size() < 17 && signs < 3; ++at) {
        if (is_digit(text[at])) {
            if (signs > 0 && !written.parted && !written.digits.empty()) {
                written.parted = true;
                written.first = written.digits.size();
            }
            written.digits += text[at];
            written.end = at + 1;
            signs = 0;
        } else if (string_view(" -./()").find(text[at]) == string_view::npos) {
            break;
        } else {
            ++signs;
        }
    }
    return written;
}

bool goes_on(string_view text, std::size_t end) {
    return end < text.size() &&
           (is_word_byte(text[end]) || (string_view(".,:-").find(text[end]) != string_view::npos &&
                                        end + 1 < text.size() && is_digit(text[end + 1])));
}

// `2016-10-03`
bool is_date(string_view text) {
    return text.size() >= 8 && (text.starts_with("19") || text.starts_with("20")) &&
           (text[4] == '-' || text[4] == '/' || text[4] == '.');
}

class Phones final : public Search {
public:
    std::vector<Word> words() const override {
        std::vector<Word> words = {{"+"}};
        for (const string_view label : labels)
            words.push_back({std::string(label)});
        return words;
    }

    void look(std::size_t word, const Hit& hit, Matches& matches) override {
        if (word == 0)
            look_at_plus(hit, matches);
        else
            look_at_label(hit, matches);
    }

private:
    static void look_at_plus(const Hit& hit, Matches& matches) {
        if (hit.end() >= hit.text.size() || !is_digit(hit.text[hit.end()]))
            return;
        const char before = hit.before();
        if (string_view(" \t\n\"'(:*|>,;`").find(before) == string_view::npos)
            return;
        const Written its = written_at(hit.text, hit.end());
        const std::size_t code = country_code(its.digits);
        if (code == 0 || its.digits.size() > 15 || its.digits.size() < 9 ||
            goes_on(hit.text, its.end) || is_fictional(its.digits))
            return;
        const bool american = its.digits[0] == '1';
        if (american && (its.digits.size() != 11 || its.digits[1] < '2' || its.digits[4] < '2'))
            return;
        // A plus at the beginning of a line, or behind a blank, may be a difference or a sum:
        // there the number must be parted behind its country code, or stand in full.
        if (its.parted ? its.first != code : before == '\n' || its.digits.size() < 10)
            return;
        matches.push_back({hit.at, its.end, &phone});
    }

    static void look_at_label(const Hit& hit, Matches& matches) {
        if (is_word_byte(hit.before()))
            return;
        std::size_t at = hit.end();
        std::size_t signs = 0;
        bool said = false;
        for (; at < hit.text.size() && signs < 12; ++at, ++signs) {
            const char c = hit.text[at];
            said = said || c == ':' || c == '=' || c == '.';
            if (string_view(" \t:=.\"'*#").find(c) == string_view::npos)
                break;
        }
        if (signs == 0 || at >= hit.text.size())
            return;
        const char first = hit.text[at];
        if (!is_digit(first) && first != '(')
            return;
        const Written its = written_at(hit.text, at);
        const bool national = first == '0' || first == '(';
        if (its.digits.size() < (national ? 7 : 9) || its.digits.size() > 15 ||
            (!said && !national) || goes_on(hit.text, its.end) ||
            is_date(hit.text.substr(at, 10)) || is_fictional(its.digits) ||
            its.digits.starts_with("555"))
            return;
        matches.push_back({at, its.end, &phone});
    }
};

}  // namespace

std::unique_ptr<Search> phone_search() { return std::make_unique<Phones>(); }

}  // namespace osm::screen
