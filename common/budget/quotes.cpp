#include "budget/quotes.hpp"

#include "budget/figures.hpp"
#include "interchange/csv.hpp"
#include "interchange/encoding.hpp"
#include "money/rates.hpp"
#include "records/schema.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace osm::budget {
namespace {

bool asked_for(const Wanted& wanted, std::string_view code) {
    return wanted.currencies.empty() || wanted.currencies.contains(code);
}

// A line cut at blanks; what is in quotes is one word, a comment ends it.
std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    while (!line.empty() && line.front() != ';' && line.front() != '#') {
        if (line.front() == ' ' || line.front() == '\t') {
            line.remove_prefix(1);
            continue;
        }
        const bool quoted = line.front() == '"';
        auto end = quoted ? line.find('"', 1) : line.find_first_of(" \t;");
        end = std::min(end, line.size());
        words.push_back(quoted ? line.substr(1, end - 1) : line.substr(0, end));
        line.remove_prefix(std::min(line.size(), quoted ? end + 1 : end));
    }
    return words;
}

// The words of a price in their order: day, commodity, amount with its own. Empty for other lines.
std::vector<std::string_view> price_words(std::string_view line) {
    auto words = words_of(line);
    if (words.size() > 3 && words[0] == "P") {
        words.erase(words.begin());
        if (words[1].find(':') != words[1].npos)  // a time of the day
            words.erase(words.begin() + 1);
        return words;
    }
    if (words.size() > 4 && words[1] == "price") {
        words.erase(words.begin() + 1);
        return words;
    }
    return {};
}

std::optional<money::Currency> commodity(std::string_view word) {
    if (const auto sign = currency_sign_in(word); !sign.empty())
        return money::Currency::named(sign);
    return money::Currency::named(word);
}

// `0.1012 USD`, `USD 0.1012`, `€1.12`, `1,234.5 USD`.
std::optional<std::pair<std::string, money::Currency>> price(std::string_view words) {
    const auto figure = read_figure(words);
    if (!figure || figure->negative)
        return std::nullopt;
    const auto currency = money::Currency::named(figure->code);
    auto evidence = evidence_of(figure->digits);
    // A point is no doubt in `1.123`: a price has as many decimals as it needs.
    if (evidence == Evidence::unclear && figure->digits.find(',') == std::string::npos)
        evidence = Evidence::point;
    if (!currency || evidence == Evidence::broken || evidence == Evidence::unclear)
        return std::nullopt;
    const auto plain = plain_digits(figure->digits, evidence == Evidence::comma ? ',' : '.');
    if (!plain || !money::read_rate(*plain))
        return std::nullopt;
    return std::pair{*plain, *currency};
}

std::string key_of(std::string_view day, std::string_view base, std::string_view quote) {
    return fmt::format("{}\t{}\t{}", day, base, quote);
}

}  // namespace

bool is_ecb(std::string_view bytes) {
    bytes = text::without_mark(bytes);
    const auto line = bytes.substr(0, bytes.find('\n'));
    const auto titles = text::split(line, ',');
    if (titles.size() < 3 || text::lower(text::trim(titles[0])) != "date")
        return false;
    return std::ranges::all_of(titles.begin() + 1, titles.end(), [](std::string_view title) {
        title = title.substr(0, title.find_last_not_of(" \r\t") + 1);
        title = text::trim(title);
        return title.empty() || (title.size() == 3 && money::Currency::named(title));
    });
}

Quotes read_ecb(std::string_view bytes, const std::string& file, const Wanted& wanted) {
    Quotes found;
    found.source = "ECB";
    const auto text = interchange::decode_text(bytes, file).text;
    const auto euro = *money::Currency::named("EUR");
    std::vector<std::optional<money::Currency>> columns;
    int line = 0;
    for (const auto row : text::split(std::string_view(text), '\n')) {
        ++line;
        const auto cells = text::split(row, ',');
        if (line == 1) {
            for (const auto title : cells) {
                const auto code = title.substr(0, title.find_last_not_of(" \r\t") + 1);
                const auto named = money::Currency::named(text::trim(code));
                if (named && !asked_for(wanted, named->code()))
                    found.left.emplace(named->code());
                columns.push_back(named && asked_for(wanted, named->code()) ? named : std::nullopt);
            }
            continue;
        }
        if (text::trim(cells[0]).empty() || cells[0] == "\r")
            continue;
        const auto fields = read_date_fields(cells[0]);
        const auto day = fields ? fields->in(DateOrder::ymd) : std::nullopt;
        if (!day) {
            found.left_out.push_back(
                {{file, line}, fmt::format("left out: '{}' is no date", cells[0])});
            continue;
        }
        for (std::size_t i = 1; i < cells.size() && i < columns.size(); ++i) {
            auto cell = cells[i].substr(0, cells[i].find_last_not_of(" \r\t") + 1);
            cell = text::trim(cell);
            if (!columns[i] || cell.empty() || cell == "N/A")
                continue;
            if (*day < wanted.from)
                ++found.earlier;
            else if (money::read_rate(cell))
                found.quotes.push_back({*day, euro, *columns[i], std::string(cell)});
            else
                found.left_out.push_back(
                    {{file, line}, fmt::format("left out: '{}' is no rate", cell)});
        }
    }
    return found;
}

bool has_prices(std::string_view bytes) {
    const auto lines = text::split(bytes.substr(0, 64 * 1024), '\n');
    return std::ranges::any_of(lines,
                               [](std::string_view line) { return !price_words(line).empty(); });
}

Quotes read_prices(std::string_view bytes, const std::string& file, const Wanted& wanted) {
    Quotes found;
    found.source = "prices";
    const auto text = interchange::decode_text(bytes, file).text;
    int number = 0;
    for (auto line : text::split(std::string_view(text), '\n')) {
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const auto words = price_words(line);
        if (words.empty())
            continue;
        const auto blame = [&](std::string what, std::string hint = {}) {
            found.left_out.push_back(
                {{file, number}, "left out: " + std::move(what), std::move(hint)});
        };
        const auto fields = read_date_fields(words[0]);
        const auto day = fields ? fields->in(DateOrder::ymd) : std::nullopt;
        std::string amount;
        for (std::size_t i = 2; i < words.size(); ++i)
            amount += (amount.empty() ? "" : " ") + std::string(words[i]);
        const auto base = commodity(words[1]);
        const auto worth = price(amount);
        if (!day)
            blame(fmt::format("'{}' is no date", words[0]));
        else if (!base)
            blame(fmt::format("'{}' is no one currency", words[1]), "write a code such as USD");
        else if (!worth)
            blame(fmt::format("'{}' is no rate in one currency", amount),
                  "write a code such as 0.1012 USD");
        else if (!asked_for(wanted, base->code()) || !asked_for(wanted, worth->second.code()))
            found.left.emplace(asked_for(wanted, base->code()) ? worth->second.code()
                                                               : base->code());
        else if (*day < wanted.from)
            ++found.earlier;
        else
            found.quotes.push_back({*day, *base, worth->second, worth->first});
    }
    return found;
}

std::vector<std::string> lines_to_add(const Quotes& quotes, std::string_view present,
                                      std::int64_t& kept) {
    std::unordered_map<std::string, std::optional<money::Rate>> known;
    for (const auto line : text::split(present, '\n')) {
        const auto cells = text::split(line, '\t');
        if (cells.size() >= 4 && !line.starts_with('#'))
            known[key_of(cells[0], cells[1], cells[2])] = money::read_rate(cells[3]);
    }
    std::vector<std::string> lines;
    for (const auto& one : quotes.quotes) {
        const auto day = time::to_text(one.day);
        const auto rate = money::read_rate(one.rate);
        const auto [place, fresh] =
            known.try_emplace(key_of(day, one.base.code(), one.quote.code()), rate);
        if (!fresh) {
            kept += place->second == rate ? 0 : 1;
            continue;
        }
        const std::vector<std::string> cells = {
            day,          std::string(one.base.code()), std::string(one.quote.code()), one.rate, {},
            quotes.source};
        lines.push_back(records::to_line(records::rates, cells));
    }
    return lines;
}

}  // namespace osm::budget
