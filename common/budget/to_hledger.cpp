// The journal formats of hledger and ledger, which differ in few lines.
#include "budget/journal.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::budget {
namespace {

// A semicolon begins a comment; what looks like a mark or a code at the front is behind an empty
// code.
std::string description(std::string note) {
    std::ranges::replace(note, ';', ',');
    return !note.empty() && std::string_view("*!(").find(note.front()) != std::string_view::npos
               ? "() " + note
               : note;
}

// `; key: value` a line, as both understand it.
std::string comments(const std::string& tags) {
    std::string lines;
    if (tags.empty())
        return lines;
    for (const auto tag : text::split(tags, ',')) {
        const auto equal = tag.find('=');
        lines += fmt::format("    ; {}: {}\n", tag.substr(0, equal),
                             equal == tag.npos ? std::string_view("yes") : tag.substr(equal + 1));
    }
    return lines;
}

std::string posting_line(const Posting& posting, std::string_view home) {
    auto line =
        fmt::format("    {}  {}", text::join(posting.account, ":"), money::to_text(posting.amount));
    if (posting.worth)
        line += " @@ " + money::to_text(*posting.worth);
    else if (!posting.rate.empty() && !home.empty() && posting.amount.currency.code() != home)
        line += fmt::format(" @ {} {}", posting.rate, home);
    if (posting.holds)
        line += " = " + money::to_text(*posting.holds);
    return line + '\n';
}

std::string journal(const std::vector<Transaction>& transactions, const std::vector<Price>& prices,
                    std::string_view home) {
    std::string text;
    for (const auto& price : prices)
        text += fmt::format("P {} {} {} {}\n", time::to_text(price.day), price.base, price.rate,
                            price.quote);
    for (const auto& one : transactions) {
        text += fmt::format("\n{} {}\n", time::to_text(one.day), description(one.note));
        text += comments(one.tags);
        for (const auto& posting : one.postings)
            text += posting_line(posting, home);
    }
    return text;
}

}  // namespace

std::string to_hledger(const std::vector<Transaction>& transactions,
                       const std::vector<Price>& prices, std::string_view home) {
    return "decimal-mark .\n\n" + journal(transactions, prices, home);
}

std::string to_ledger(const std::vector<Transaction>& transactions,
                      const std::vector<Price>& prices, std::string_view home) {
    return journal(transactions, prices, home);
}

}  // namespace osm::budget
