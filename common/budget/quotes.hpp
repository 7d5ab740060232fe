// budget/quotes.hpp - exchange rates in the files of others, as lines of facts/rates.tsv.
#pragma once

#include "money/amount.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace osm::budget {

// One unit of `base` cost `rate` of `quote` on a day.
struct Quote {
    time::Date day;
    money::Currency base;
    money::Currency quote;
    std::string rate;  // as facts/rates.tsv writes it
};

struct Quotes {
    std::vector<Quote> quotes;   // in the file's order
    std::string source;          // "ECB", "prices": the note of each line
    std::set<std::string> left;  // currencies that were not asked for
    std::int64_t earlier = 0;    // rates left out because they are of days before the first
    text::Diagnostics left_out;
};

// Which to take: `wanted` empty takes all.
struct Wanted {
    std::set<std::string, std::less<>> currencies;
    time::Date from;
};

// The European Central Bank's history: a column of days, titled Date, and one a currency, in what
// one euro cost; newest or oldest first, `N/A` or blank where there was no rate, perhaps a comma
// behind the last. False when the file is none.
bool is_ecb(std::string_view bytes);
Quotes read_ecb(std::string_view bytes, const std::string& file, const Wanted& wanted);

// hledger's and ledger's `P 2016-10-03 MAD 0.1012 USD` and beancount's `2016-10-03 price ...`;
// other lines of a journal are passed over. Commodities are codes, perhaps in quotes, or signs of
// one currency; a line with another is told in left_out.
bool has_prices(std::string_view bytes);
Quotes read_prices(std::string_view bytes, const std::string& file, const Wanted& wanted);

// The lines to append, given the present text of facts/rates.tsv: a rate that is there already is
// not there twice. Where a day has another rate of the pair, the present one stays and `kept`
// counts it.
std::vector<std::string> lines_to_add(const Quotes& quotes, std::string_view present,
                                      std::int64_t& kept);

}  // namespace osm::budget
