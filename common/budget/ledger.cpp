#include "budget/ledger.hpp"

#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace osm::budget {
namespace {

// Columns of `#osm money 1` and `#osm rates 1`.
enum Cell : std::size_t {
    date_cell,
    amount_cell,
    currency_cell,
    category_cell,
    tags_cell,
    note_cell
};

enum RateCell : std::size_t { rate_date, rate_base, rate_quote, rate_value };

struct Reserved {
    std::string_view word;
    Kind kind;
};

constexpr Reserved reserved[] = {{"income", Kind::income},
                                 {"balance", Kind::balance},
                                 {"settle", Kind::settle},
                                 {"move", Kind::move},
                                 {"deposit", Kind::deposit}};

text::Place place_of(std::string file, const records::Row& row, std::string_view cell) {
    text::Place place{std::move(file), static_cast<int>(row.line), 0, std::string(row.text)};
    if (cell.data() >= row.text.data() && cell.data() <= row.text.data() + row.text.size()) {
        const auto before =
            row.text.substr(0, static_cast<std::size_t>(cell.data() - row.text.data()));
        place.column = 1 + static_cast<int>(std::ranges::count_if(
                               before, [](char c) { return (c & 0xC0) != 0x80; }));
    }
    return place;
}

void take_tags(std::string_view tags, Entry& entry) {
    for (const auto tag : text::split(tags, ',')) {
        const auto equal = tag.find('=');
        if (equal == std::string_view::npos)
            continue;
        const auto key = tag.substr(0, equal);
        const auto value = tag.substr(equal + 1);
        const auto first = [&](std::string& to) {
            if (to.empty())
                to = value;
        };
        if (key == "pot")
            first(entry.pot);
        else if (key == "bill")
            first(entry.bill);
        else if (key == "course")
            first(entry.course);
        else if (key == "fx")
            first(entry.rate);
        else if (key == "paid")
            first(entry.paid);
        else if (key == "to")
            first(entry.to);
        else if (key == "got")
            entry.got = read_joined(value);
        else if (key == "with")
            entry.with.emplace_back(value);
    }
}

}  // namespace

Kind kind_of(std::string_view category) {
    const auto first = category.substr(0, category.find(':'));
    for (const auto& [word, kind] : reserved)
        if (first == word)
            return kind;
    return Kind::spending;
}

money::Amount Line::cost() const {
    return mine.whole == 1 ? amount : money::share_of(amount, mine);
}

Ledger::Ledger(records::Reader reader, std::string file, time::Date today,
               text::Diagnostics& faults)
    : reader_(std::move(reader)), file_(std::move(file)), today_(today), faults_(&faults) {}

Ledger::Ledger(const std::filesystem::path& data, time::Date today, text::Diagnostics& faults)
    : Ledger(data, today, faults, faults) {}

Ledger::Ledger(const std::filesystem::path& data, time::Date today, text::Diagnostics& faults,
               text::Diagnostics& shapes)
    : Ledger({data, records::money, shapes}, (data / records::money.file()).string(), today,
             faults) {}

Ledger Ledger::standard_input(time::Date today, text::Diagnostics& faults) {
    return {records::Reader::standard_input(records::money, faults), "-", today, faults};
}

bool Ledger::next(Line& line) {
    records::Row row;
    while (reader_.next(row))
        if (row.day <= today_ && fill(line, row))
            return true;
    return false;
}

bool Ledger::fill(Line& line, const records::Row& row) {
    const auto code = row.cells[currency_cell];
    if (last_currency_.code() != code) {
        const auto named = money::Currency::named(code);
        if (!named) {
            blame(row, code, fmt::format("'{}' is no currency", code), "write a code such as USD");
            return false;
        }
        last_currency_ = *named;
    }
    const auto written = row.cells[amount_cell];
    const auto minor = money::read_minor(written, last_currency_);
    if (!minor) {
        blame(row, written, fmt::format("'{}' is no amount of {}", written, code),
              fmt::format("{} has {}", code, text::counted(last_currency_.exponent(), "decimal")));
        return false;
    }
    line = {row.day,
            {*minor, last_currency_},
            {},
            kind_of(row.cells[category_cell]),
            row.cells[category_cell],
            row.cells[tags_cell],
            row.cells[note_cell],
            {},
            row.line};
    return line.tags.empty() || fill_tags(line, row);
}

bool Ledger::fill_tags(Line& line, const records::Row& row) {
    try {
        check_tags(line.tags);
    } catch (const text::Failure& failure) {
        blame(row, line.tags, failure.found().front().what, failure.found().front().hint);
        return false;
    }
    if (const auto mine = records::tag(line.tags, "mine"); mine.data())
        line.mine = money::read_share(mine);
    line.rate = records::tag(line.tags, "fx");
    return true;
}

void Ledger::blame(const records::Row& row, std::string_view cell, std::string what,
                   std::string hint) {
    faults_->push_back({place_of(file_, row, cell), std::move(what) + "; the line is left out",
                        std::move(hint), text::Level::warning});
}

void check_tags(std::string_view tags) {
    if (const auto mine = records::tag(tags, "mine"); mine.data())
        money::read_share(mine);
    if (const auto rate = records::tag(tags, "fx"); rate.data() && !money::read_rate(rate))
        text::fail(fmt::format("'fx={}' is no rate", rate),
                   "what one unit cost in the home currency, such as fx=0.1012");
    if (const auto got = records::tag(tags, "got"); got.data() && !read_joined(got))
        text::fail(fmt::format("'got={}' is no amount", got),
                   "what arrived, with its currency, such as got=580.20USD");
}

std::optional<money::Amount> read_joined(std::string_view word) {
    constexpr std::size_t code = 3;
    if (word.size() <= code)
        return std::nullopt;
    const auto currency = money::Currency::named(word.substr(word.size() - code));
    if (!currency)
        return std::nullopt;
    const auto minor = money::read_minor(word.substr(0, word.size() - code), *currency);
    return minor ? std::optional{money::Amount{*minor, *currency}} : std::nullopt;
}

std::string to_joined(money::Amount amount) {
    return money::to_number(amount) + std::string(amount.currency.code());
}

Entry entry_of(const Line& line) {
    Entry entry{line.day,
                line.amount,
                line.mine,
                line.kind,
                std::string(line.category),
                std::string(line.note)};
    entry.number = line.number;
    if (!line.tags.empty())
        take_tags(line.tags, entry);
    return entry;
}

std::vector<Entry> entries(Ledger ledger) {
    std::vector<Entry> kept;
    Line line;
    while (ledger.next(line))
        kept.push_back(entry_of(line));
    std::ranges::stable_sort(kept, {}, &Entry::day);
    return kept;
}

void add_worth(money::Total& total, money::Amount amount, time::Date day, std::string_view rate,
               money::Currency home, const money::Rates& rates) {
    const auto own = rate.empty() ? std::nullopt : money::read_rate(rate);
    if (!own || amount.currency == home)
        return total.add(amount, day, rates);
    money::Rates single;
    single.add(day, amount.currency, home, *own);
    if (total.into() == home)
        return total.add(amount, day, single);
    money::Total at_home(home);
    at_home.add(amount, day, single);
    total.add(at_home.amount(), day, rates);
}

money::Rates read_rates(const std::filesystem::path& data, time::Date today, int max_age_days,
                        text::Diagnostics& faults) {
    money::Rates rates(max_age_days);
    records::Reader reader(data, records::rates, faults);
    records::Row row;
    while (reader.next(row)) {
        if (row.day > today)
            continue;
        const auto base = money::Currency::named(row.cells[rate_base]);
        const auto quote = money::Currency::named(row.cells[rate_quote]);
        const auto rate = money::read_rate(row.cells[rate_value]);
        if (base && quote && rate)
            rates.add(row.day, *base, *quote, *rate);
        else
            faults.push_back(
                {place_of((data / records::rates.file()).string(), row, row.cells[rate_value]),
                 fmt::format("'{}' is no rate; the line is left out", row.cells[rate_value]),
                 "a positive number of at most 18 digits", text::Level::warning});
    }
    return rates;
}

}  // namespace osm::budget
