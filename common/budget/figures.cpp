#include "budget/figures.hpp"

#include "text/ascii.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <vector>

namespace osm::budget {
namespace {

using text::is_digit;
using text::is_letter;

// What one character of an amount stands for.
enum class Sort { digit, mark, group, blank, minus, plus, open, close, symbol, letter, other };

struct Written {
    std::string_view bytes;
    Sort sort;
    std::string_view code = {};  // of a sign that only one currency has
};

// Beyond ASCII: blanks that do not break, minus signs, apostrophes, currency signs.
constexpr Written signs[] = {
    {"\u00A0", Sort::blank},    {"\u202F", Sort::blank},      {"\u2009", Sort::blank},
    {"\u2007", Sort::blank},    {"\u2212", Sort::minus},      {"\u2013", Sort::minus},
    {"\uFE63", Sort::minus},    {"\uFF0D", Sort::minus},      {"\u2019", Sort::group},
    {"€", Sort::symbol, "EUR"}, {"£", Sort::symbol},          {"¥", Sort::symbol},
    {"฿", Sort::symbol, "THB"}, {"₫", Sort::symbol, "VND"},   {"₹", Sort::symbol, "INR"},
    {"₩", Sort::symbol, "KRW"}, {"₽", Sort::symbol, "RUB"}, {"₺", Sort::symbol, "TRY"},
    {"₱", Sort::symbol, "PHP"}, {"₴", Sort::symbol, "UAH"},   {"₪", Sort::symbol, "ILS"},
    {"₦", Sort::symbol, "NGN"}, {"₾", Sort::symbol, "GEL"},
};

Written next_of(std::string_view text) {
    const auto one = text.substr(0, 1);
    const char c = one.front();
    if (is_digit(c))
        return {one, Sort::digit};
    if (is_letter(c))
        return {one, Sort::letter};
    switch (c) {
        case '.':
        case ',':
            return {one, Sort::mark};
        case '\'':
            return {one, Sort::group};
        case ' ':
        case '\t':
            return {one, Sort::blank};
        case '-':
            return {one, Sort::minus};
        case '+':
            return {one, Sort::plus};
        case '(':
            return {one, Sort::open};
        case ')':
            return {one, Sort::close};
        case '$':
            return {one, Sort::symbol};
        default:
            break;
    }
    for (const auto& sign : signs)
        if (text.starts_with(sign.bytes))
            return sign;
    return {one, Sort::other};
}

// What currencies are called beside their amounts; no code where several are called so.
struct Named {
    std::string_view word;
    std::string_view code;
};

constexpr Named names[] = {
    {"zł", "PLN"}, {"zl", "PLN"}, {"kč", "CZK"},  {"ft", "HUF"},   {"lei", "RON"},
    {"tl", "TRY"}, {"kr", ""},    {"rs", ""},     {"r", ""},       {"us", "USD"},
    {"dh", ""},    {"fr", ""},    {"sfr", "CHF"}, {"euro", "EUR"}, {"euros", "EUR"},
    {"s", ""},     {"c", ""},     {"a", ""},      {"nz", ""},      {"hk", ""},
};

const Named* name_of_currency(std::string_view lower) {
    const auto* found = std::ranges::find(names, lower, &Named::word);
    return found == std::end(names) ? nullptr : found;
}

// The letters, beyond ASCII too, that `text` begins with, and a full stop behind `Rs.` or `kr.`.
std::string_view letters_at(std::string_view text) {
    std::size_t size = 0;
    while (size < text.size()) {
        const bool more = text.substr(size).starts_with("ł") || text.substr(size).starts_with("č");
        if (!more && !is_letter(text[size]))
            break;
        size += more ? 2 : 1;
    }
    return text.substr(0, size);
}

// Builds a figure from its characters; `ok` turns false at the first that has no place.
struct Building {
    Figure figure;
    int signs = 0;
    bool opened = false;
    bool closed = false;
    bool gap = false;    // a blank after digits: a group if digits follow
    bool ended = false;  // nothing of the number may follow
    bool ok = true;

    void digit(std::string_view bytes) {
        if (ended)
            ok = false;
        if (gap)
            figure.digits += '\'';
        gap = false;
        figure.digits += bytes;
    }

    // Letters that belong together: a code, the name of a currency, or DR and CR.
    void word(std::string_view letters) {
        const auto lower = text::lower(letters);
        if (lower == "dr" || lower == "db" || lower == "cr") {
            ok = ok && !figure.left && signs == 0 && !figure.digits.empty();
            figure.left = lower != "cr";
        } else if (const auto* name = name_of_currency(lower)) {
            figure.code += name->code;
        } else {
            figure.code += letters;
        }
        ended = ended || !figure.digits.empty();
    }

    void sign(bool negative) {
        ok = ok && ++signs == 1 && !figure.left;
        figure.negative = negative;
        ended = ended || !figure.digits.empty();
    }

    void take(const Written& next) {
        switch (next.sort) {
            case Sort::digit:
                return digit(next.bytes);
            case Sort::mark:
            case Sort::group:
                ok = ok && !ended && !gap;
                figure.digits += next.sort == Sort::mark ? next.bytes.front() : '\'';
                return;
            case Sort::blank:
                gap = !figure.digits.empty();
                return;
            case Sort::minus:
                return sign(true);
            case Sort::plus:
                return sign(false);
            case Sort::open:
                ok = ok && !opened && figure.digits.empty();
                opened = true;
                return sign(true);
            case Sort::close:
                ok = ok && opened && !closed;
                closed = ended = true;
                return;
            case Sort::letter:
                return word(next.bytes);
            case Sort::symbol:
                figure.code += next.code;
                ended = ended || !figure.digits.empty();
                return;
            case Sort::other:
                ok = false;
        }
    }
};

// Groups of thousands, or of lakhs: the last of three digits, those before it all of three or all
// of two, the first not longer.
bool grouped_well(const std::vector<std::string_view>& groups) {
    if (groups.size() == 1)
        return !groups.front().empty();
    if (groups.back().size() != 3 || groups.front().empty())
        return false;
    const bool lakhs = groups.size() > 2 && groups[1].size() == 2;
    const std::size_t size = lakhs ? 2 : 3;
    return groups.front().size() <= size &&
           std::all_of(groups.begin() + 1, groups.end() - 1,
                       [&](std::string_view group) { return group.size() == size; });
}

// How a month's name begins, folded to ASCII: English, German, French, Spanish, Italian, Dutch,
// Portuguese, Polish, Swedish, Danish, Norwegian, Finnish, Turkish.
constexpr std::string_view month_names[] = {
    "jan ene gen sty tammi oca",  "feb fev lut helmi sub",
    "mar mae mrz mrt maa",        "apr avr abr kwi huhti nis",
    "may mai mei maj mag touko",  "jun juin giu cze kesa haz",
    "jul juil lug lip heina tem", "aug aou ago sie elo agu",
    "sep set wrz syys eyl",       "oct okt out ott paz loka eki",
    "nov lis marras kas",         "dec dez des dic dis gru joulu ara"};

std::optional<int> month_named(std::string_view word) {
    if (word.empty() || !is_letter(word.front()))
        return std::nullopt;
    const auto lower = text::lower(word);
    std::size_t longest = 0;
    std::optional<int> found;
    for (int i = 0; i < 12; ++i)
        for (const auto name : text::split(std::string_view(month_names[i]), ' '))
            if (lower.starts_with(name) && name.size() > longest) {
                longest = name.size();
                found = i + 1;
            }
    return found;
}

// The first three runs of digits or letters, and what follows them.
struct Runs {
    std::vector<std::string_view> runs;
    std::string_view rest;
};

Runs runs_of(std::string_view cell) {
    Runs found;
    std::size_t at = 0;
    while (at < cell.size() && found.runs.size() < 3) {
        const bool digits = is_digit(cell[at]);
        if (!digits && !is_letter(cell[at])) {
            if (std::string_view("-/. ,").find(cell[at]) == std::string_view::npos)
                break;
            ++at;
            continue;
        }
        const auto first = at;
        while (at < cell.size() && (digits ? is_digit(cell[at]) : is_letter(cell[at])))
            ++at;
        found.runs.push_back(cell.substr(first, at - first));
        if (digits && found.runs.size() == 1 && found.runs.front().size() == 8)
            break;
    }
    found.rest = cell.substr(at);
    return found;
}

int small(std::string_view digits) {
    return digits.size() > 4 ? -1 : static_cast<int>(text::whole_number(digits).value_or(-1));
}

// 16 is 2016: no bank file is older than its century.
int full_year(int year) { return year >= 0 && year < 100 ? 2000 + year : year; }

}  // namespace

std::optional<Figure> read_figure(std::string_view cell) {
    Building building;
    while (!cell.empty() && building.ok) {
        auto next = next_of(cell);
        if (next.sort == Sort::letter)
            next.bytes = letters_at(cell);
        building.take(next);
        cell.remove_prefix(next.bytes.size());
        if (next.sort == Sort::letter && next.bytes.size() == 2 && cell.starts_with('.'))
            cell.remove_prefix(1);
    }
    auto& figure = building.figure;
    if (figure.left)
        figure.negative = *figure.left;
    const bool coded = figure.code.empty() || money::Currency::named(figure.code).has_value();
    if (!building.ok || building.opened != building.closed || !coded || figure.digits.empty())
        return std::nullopt;
    return figure;
}

std::string_view currency_sign_in(std::string_view words) {
    for (const auto& sign : signs)
        if (!sign.code.empty() && words.find(sign.bytes) != std::string_view::npos)
            return sign.code;
    return {};
}

Evidence evidence_of(std::string_view digits) {
    const auto points = std::ranges::count(digits, '.');
    const auto commas = std::ranges::count(digits, ',');
    const bool as_point = plain_digits(digits, '.').has_value();
    const bool as_comma = plain_digits(digits, ',').has_value();
    if (!as_point && !as_comma)
        return Evidence::broken;
    if (points + commas == 0)
        return Evidence::none;
    if (as_point && as_comma)
        return Evidence::unclear;
    return as_point ? Evidence::point : Evidence::comma;
}

std::optional<std::string> plain_digits(std::string_view digits, char decimal) {
    const auto mark = digits.find(decimal);
    const auto whole = digits.substr(0, mark);
    const auto decimals =
        mark == std::string_view::npos ? std::string_view{} : digits.substr(mark + 1);
    if (mark != std::string_view::npos &&
        (decimals.empty() || !std::ranges::all_of(decimals, is_digit)))
        return std::nullopt;
    char group = 0;
    for (const char c : whole)
        if (!is_digit(c)) {
            if (group != 0 && c != group)
                return std::nullopt;
            group = c;
        }
    const bool nothing = whole.empty() && !decimals.empty();  // .50
    if (!nothing && !grouped_well(group == 0 ? std::vector{whole} : text::split(whole, group)))
        return std::nullopt;
    // 0,123 and 0123 are no groups of thousands.
    if (group != 0 && whole.front() == '0')
        return std::nullopt;
    std::string plain;
    std::ranges::copy_if(whole, std::back_inserter(plain), is_digit);
    if (nothing)
        plain = "0";
    return decimals.empty() ? plain : plain + "." + std::string(decimals);
}

std::optional<time::Date> DateFields::in(DateOrder order) const {
    switch (order) {
        case DateOrder::ymd:
            return time::date(full_year(first), second, third);
        case DateOrder::dmy:
            return time::date(full_year(third), second, first);
        case DateOrder::mdy:
            return time::date(full_year(third), first, second);
    }
    return std::nullopt;
}

std::optional<DateFields> read_date_fields(std::string_view cell) {
    cell = text::trim(cell);
    if (cell.size() > 40)
        return std::nullopt;
    const auto foreign = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    if (std::ranges::any_of(cell, foreign)) {  // `3 févr. 2016`
        const auto folded = text::to_kebab(cell);
        return std::ranges::any_of(folded, foreign) ? std::nullopt : read_date_fields(folded);
    }
    if (const auto comma = cell.find(", "); comma < 10 && is_letter(cell[0]) &&
                                            std::ranges::count(cell.substr(comma), ',') == 1 &&
                                            !month_named(cell.substr(0, comma)))
        cell.remove_prefix(comma + 2);  // `Mon, 3 Oct 2016`
    if (cell.size() == 14 && std::ranges::all_of(cell, is_digit))
        cell = cell.substr(0, 8);  // seconds behind the day
    const auto [runs, rest] = runs_of(cell);
    if (runs.empty() || (!rest.empty() && rest != "." &&
                         std::string_view("T ,").find(rest.front()) == std::string_view::npos))
        return std::nullopt;
    if (runs.size() == 1 && runs[0].size() == 8 && is_digit(runs[0][0]))
        return DateFields{small(runs[0].substr(0, 4)), small(runs[0].substr(4, 2)),
                          small(runs[0].substr(6, 2)), DateOrder::ymd};
    if (runs.size() != 3)
        return std::nullopt;
    if (const auto month = month_named(runs[1]))  // 3 Oct 2016, 2016 Oct 3
        return runs[0].size() == 4
                   ? DateFields{small(runs[0]), *month, small(runs[2]), DateOrder::ymd}
                   : DateFields{small(runs[0]), *month, small(runs[2]), DateOrder::dmy};
    if (const auto month = month_named(runs[0]))  // Oct 3, 2016
        return DateFields{*month, small(runs[1]), small(runs[2]), DateOrder::mdy};
    if (!std::ranges::all_of(runs, [](std::string_view run) { return is_digit(run.front()); }))
        return std::nullopt;
    if (runs[0].size() == 4)
        return DateFields{small(runs[0]), small(runs[1]), small(runs[2]), DateOrder::ymd};
    return DateFields{small(runs[0]), small(runs[1]), small(runs[2]), {}};
}

std::string_view name_of(DateOrder order) {
    switch (order) {
        case DateOrder::ymd:
            return "ymd";
        case DateOrder::dmy:
            return "dmy";
        case DateOrder::mdy:
            return "mdy";
    }
    return {};
}

}  // namespace osm::budget
