// Account and card numbers, by their sums: many a long number has their shape.
#include "screen/personal.hpp"
#include "screen/value.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace osm::screen {
namespace {

using std::string_view;

constexpr string_view leave_out = "leave it out";
constexpr Kind iban{"iban", "an account number (IBAN)", leave_out, text::Level::error, false, true,
                    3};
constexpr Kind card{"card", "a card number", leave_out, text::Level::error, false, true, 3};

// Country and length, of the registry of ISO 13616.
constexpr string_view lengths =
    "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24"
    "FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32"
    "LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24"
    "RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20";

// Printed in every explanation of the number.
constexpr std::array<string_view, 6> printed_ibans = {
    "GB29NWBK60161331926819",      "GB82WEST12345698765432", "DE89370400440532013000",
    "FR1420041010050500013M02606", "GB33BUKB20201555555555", "NL91ABNA0417164300"};

// What the makers of cards and payment services print for trials; the rest are of few digits.
constexpr std::array<string_view, 13> trial_cards = {
    "378282246310005",  "371449635398431",  "378734493671000",  "6011000990139424",
    "30569309025904",   "38520000023237",   "3530111333300000", "3566002020360505",
    "5200828282828210", "4000056655665556", "2223003122003222", "6011981111111113",
    "4012888888881881"};

std::size_t iban_length(string_view country) {
    for (std::size_t i = 0; i + 4 <= lengths.size(); i += 4)
        if (lengths.substr(i, 2) == country)
            return static_cast<std::size_t>((lengths[i + 2] - '0') * 10 + lengths[i + 3] - '0');
    return 0;
}

bool is_modulo_97(string_view number) {
    int rest = 0;
    const std::string turned = std::string(number.substr(4)) + std::string(number.substr(0, 4));
    for (const char c : turned) {
        const int its = is_digit(c) ? c - '0' : c - 'A' + 10;
        rest = (rest * (its > 9 ? 100 : 10) + its) % 97;
    }
    return rest == 1;
}

bool is_luhn(string_view digits) {
    int sum = 0;
    bool twice = false;
    for (auto c = digits.rbegin(); c != digits.rend(); ++c, twice = !twice) {
        const int its = (*c - '0') * (twice ? 2 : 1);
        sum += its > 9 ? its - 9 : its;
    }
    return sum % 10 == 0;
}

bool is_maker(string_view digits) {
    const auto head = [&](std::size_t n) { return std::stoi(std::string(digits.substr(0, n))); };
    const auto in = [](int value, int low, int high) { return value >= low && value <= high; };
    switch (digits.size()) {
        case 14:
            return in(head(3), 300, 305) || head(2) == 36 || head(2) == 38;
        case 15:
            return head(2) == 34 || head(2) == 37;
        case 16:
            return digits[0] == '4' || in(head(2), 51, 55) || in(head(4), 2221, 2720) ||
                   head(4) == 6011 || head(2) == 65 || in(head(3), 644, 649) ||
                   in(head(4), 3528, 3589) || head(2) == 62;
        default:
            return false;
    }
}

// Digits in groups, parted by one blank or one hyphen throughout.
struct Groups {
    std::string digits;
    std::vector<std::size_t> sizes;
    char sign = 0;
    std::size_t end = 0;
};

Groups groups_at(string_view text, std::size_t at) {
    Groups groups;
    std::size_t size = 0;
    for (; at < text.size() && groups.digits.size() < 24; ++at) {
        if (is_digit(text[at])) {
            groups.digits += text[at];
            ++size;
            continue;
        }
        const bool parts = (text[at] == ' ' || text[at] == '-') && at + 1 < text.size() &&
                           is_digit(text[at + 1]) && (groups.sign == 0 || groups.sign == text[at]);
        if (!parts)
            break;
        groups.sign = text[at];
        groups.sizes.push_back(size);
        size = 0;
    }
    groups.sizes.push_back(size);
    groups.end = at;
    return groups;
}

// 5430 5431 5432 5433
bool is_counting(string_view digits) {
    return digits.size() == 16 && digits.substr(0, 3) == digits.substr(4, 3) &&
           digits.substr(4, 3) == digits.substr(8, 3);
}

bool is_parted_as_on_cards(const Groups& groups) {
    const auto& sizes = groups.sizes;
    return sizes == std::vector<std::size_t>{4, 4, 4, 4} ||
           sizes == std::vector<std::size_t>{4, 6, 5} || sizes == std::vector<std::size_t>{4, 6, 4};
}

// Whether a word just before says that a card's number follows.
bool is_called_card(string_view text, std::size_t at) {
    const std::size_t from = at < 40 ? 0 : at - 40;
    const std::string before = text::lower(text.substr(from, at - from));
    return std::ranges::any_of(std::array<string_view, 7>{"card", "visa", "kreditkarte", "carte",
                                                          "tarjeta", "amex", "karte"},
                               [&](string_view word) { return before.rfind(word) != before.npos; });
}

// A number in a row of numbers, perhaps hexadecimal ones, is none.
bool follows_number(string_view text, std::size_t at) {
    if (at < 2 || text[at - 1] != ' ')
        return false;
    for (std::size_t i = at - 1; i-- > 0 && at - i < 12 && is_alnum(text[i]);)
        if (is_digit(text[i]))
            return true;
    return false;
}

class Accounts final : public Search {
public:
    Accounts(bool ibans, bool cards) : ibans_(ibans), cards_(cards) {}

    // No word begins such a number: each run of digits is looked at, once.
    void finish(string_view text, Matches& matches) override {
        std::size_t covered = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (!is_digit(text[at]))
                continue;
            if (at >= covered) {
                const std::size_t end = std::max(ibans_ ? iban_at(text, at, matches) : 0,
                                                 cards_ ? card_at(text, at, matches) : 0);
                covered = std::max(covered, end);
            }
            while (at + 1 < text.size() && is_digit(text[at + 1]))
                ++at;
        }
    }

private:
    // The two digits behind a country. Where it ends, or 0.
    static std::size_t iban_at(string_view text, std::size_t at, Matches& matches) {
        if (at < 2 || !is_upper(text[at - 1]) || !is_upper(text[at - 2]) ||
            (at > 2 && is_word_byte(text[at - 3])))
            return 0;
        const std::size_t length = iban_length(text.substr(at - 2, 2));
        std::string number;
        std::size_t end = at - 2;
        for (; end < text.size() && number.size() < length; ++end)
            if (is_digit(text[end]) || is_upper(text[end]))
                number += text[end];
            else if (text[end] != ' ' || (end > 0 && text[end - 1] == ' '))
                return 0;
        if (length == 0 || number.size() != length ||
            (end < text.size() && is_word_byte(text[end])) || !is_modulo_97(number) ||
            std::ranges::find(printed_ibans, number) != printed_ibans.end() || distinct(number) < 6)
            return 0;
        matches.push_back({at - 2, end, &iban});
        return end;
    }

    static std::size_t card_at(string_view text, std::size_t at, Matches& matches) {
        if (text[at] < '2' || text[at] > '6')
            return 0;
        if (at > 0 && (is_word_byte(text[at - 1]) ||
                       string_view("-.+,/[").find(text[at - 1]) != string_view::npos))
            return 0;
        if (follows_number(text, at))
            return 0;
        const Groups groups = groups_at(text, at);
        if (groups.digits.size() < 14 || groups.digits.size() > 16 ||
            (groups.end < text.size() && is_word_byte(text[groups.end])))
            return 0;
        const bool more = groups.end + 1 < text.size() &&
                          string_view(".,-/ ").find(text[groups.end]) != string_view::npos &&
                          is_digit(text[groups.end + 1]);
        if (more ||
            (groups.sign == 0 ? !is_called_card(text, at) : !is_parted_as_on_cards(groups)) ||
            !is_maker(groups.digits) || !is_luhn(groups.digits) || distinct(groups.digits) < 5 ||
            is_counting(groups.digits) ||
            std::ranges::find(trial_cards, groups.digits) != trial_cards.end())
            return 0;
        matches.push_back({at, groups.end, &card});
        return groups.end;
    }

    bool ibans_;
    bool cards_;
};

}  // namespace

std::unique_ptr<Search> account_search(bool ibans, bool cards) {
    return std::make_unique<Accounts>(ibans, cards);
}

}  // namespace osm::screen
