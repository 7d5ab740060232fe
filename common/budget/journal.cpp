#include "budget/journal.hpp"

#include "records/schema.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace osm::budget {
namespace {

constexpr const char* unnamed = "unnamed";

std::vector<std::string> account(std::string_view root, std::string_view below) {
    std::vector<std::string> parts;
    for (const auto part : text::split(root, ':'))
        parts.emplace_back(part);
    if (!below.empty())
        for (const auto part : text::split(below, ':'))
            parts.emplace_back(part);
    return parts;
}

std::string_view behind_first(std::string_view category) {
    const auto colon = category.find(':');
    return colon == category.npos ? std::string_view{} : category.substr(colon + 1);
}

class Booking {
public:
    explicit Booking(const std::vector<Outgoing>& lines) : lines_(lines) {
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].entry.kind == Kind::balance)
                last_count_[lines[i].entry.pot] = i;
    }

    std::vector<Transaction> run() {
        for (const auto& line : lines_) {
            const auto& entry = line.entry;
            Transaction one{
                entry.day, entry.note.empty() ? entry.category : entry.note, line.tags, {}};
            postings_ = &one.postings;
            rate_ = entry.rate;
            book(entry);
            for (const auto& posting : one.postings)
                held_[{posting.account, posting.amount.currency}] += posting.amount.minor;
            if (!one.postings.empty())
                found_.push_back(std::move(one));
        }
        return std::move(found_);
    }

private:
    void post(std::vector<std::string> to, money::Amount amount) {
        postings_->push_back({std::move(to), amount, rate_});
    }

    void book(const Entry& entry) {
        switch (entry.kind) {
            case Kind::balance:
                return count(entry);
            case Kind::move:
                return move(entry);
            case Kind::settle:
                post(account("assets:owed", entry.with.empty() ? unnamed : entry.with.front()),
                     entry.amount);
                break;
            case Kind::income:
                post(account("income", behind_first(entry.category)), cost(entry));
                break;
            case Kind::deposit:
                post(account("assets:deposit", behind_first(entry.category)), cost(entry));
                break;
            case Kind::spending:
                post(account("expenses", entry.category), entry.cost());
                if (entry.paid.empty())
                    share(entry);
                break;
        }
        if (entry.paid.empty())
            post(pot_of(entry.pot, entry.amount.currency), -entry.amount);
        else
            post(account("assets:owed", entry.paid), -entry.cost());
    }

    // What somebody else paid is mine only in part, whatever it is.
    static money::Amount cost(const Entry& entry) {
        return entry.paid.empty() ? entry.amount : entry.cost();
    }

    // As budget::owed shares it: what does not divide goes to the first, a minor unit each.
    void share(const Entry& entry) {
        const auto rest = entry.amount - entry.cost();
        if (rest.minor == 0)
            return;
        if (entry.with.empty())
            return post(account("assets:owed", unnamed), rest);
        const auto each = rest.minor / std::ssize(entry.with);
        auto odd = rest.minor % std::ssize(entry.with);
        for (const auto& name : entry.with) {
            const auto more = odd > 0 ? 1 : odd < 0 ? -1 : 0;
            odd -= more;
            post(account("assets:owed", name), {each + more, rest.currency});
        }
    }

    void move(const Entry& entry) {
        const auto got = entry.got.value_or(entry.amount);
        rate_.clear();
        post(entry.to.empty() ? std::vector<std::string>{"equity", "elsewhere"}
                              : account("assets", entry.to),
             got);
        if (got.currency != entry.amount.currency)
            postings_->back().worth = {
                entry.amount.minor < 0 ? -entry.amount.minor : entry.amount.minor,
                entry.amount.currency};
        else if (got.minor != entry.amount.minor)  // a fee that no line tells
            post({"equity", "unlogged"}, entry.amount - got);
        post(pot_of(entry.pot, entry.amount.currency), -entry.amount);
    }

    void count(const Entry& entry) {
        rate_.clear();
        const auto pot = account("assets", entry.pot.empty() ? unnamed : entry.pot);
        const bool first = counted_.insert({entry.pot, true}).second;
        const money::Amount missing{entry.amount.minor - held_[{pot, entry.amount.currency}],
                                    entry.amount.currency};
        post(pot, missing);
        postings_->back().holds = entry.amount;
        post({"equity", first ? "opening" : "unlogged"}, -missing);
    }

    // The pot that it names, else as budget::pots has it.
    std::vector<std::string> pot_of(const std::string& named, money::Currency currency) const {
        if (!named.empty())
            return account("assets", named);
        const auto fits = [&](const auto& pot) {
            return lines_[pot.second].entry.amount.currency == currency;
        };
        const auto best = std::max_element(
            last_count_.begin(), last_count_.end(), [&](const auto& a, const auto& b) {
                return std::pair{fits(a), a.second} < std::pair{fits(b), b.second};
            });
        return account("assets", best == last_count_.end() || best->first.empty()
                                     ? std::string(unnamed)
                                     : best->first);
    }

    const std::vector<Outgoing>& lines_;
    std::map<std::string, std::size_t> last_count_;
    std::map<std::string, bool> counted_;
    std::map<std::pair<std::vector<std::string>, money::Currency>, std::int64_t> held_;
    std::vector<Transaction> found_;
    std::vector<Posting>* postings_ = nullptr;
    std::string rate_;
};

}  // namespace

std::vector<Outgoing> outgoing(Ledger ledger) {
    std::vector<Outgoing> kept;
    Line line;
    while (ledger.next(line))
        kept.push_back({entry_of(line), std::string(line.tags)});
    std::ranges::stable_sort(kept, {}, [](const Outgoing& one) { return one.entry.day; });
    return kept;
}

std::vector<Transaction> transactions(const std::vector<Outgoing>& lines) {
    return Booking(lines).run();
}

std::vector<Price> prices(const std::filesystem::path& data, time::Date today,
                          text::Diagnostics& faults) {
    std::map<std::pair<std::string, std::string>, std::size_t> seen;  // day and pair
    std::vector<Price> found;
    records::Reader reader(data, records::rates, faults);
    records::Row row;
    while (reader.next(row)) {
        if (row.day > today || !money::read_rate(row.cells[3]))
            continue;
        Price price{row.day, std::string(row.cells[1]), std::string(row.cells[2]),
                    std::string(row.cells[3])};
        const auto [place, fresh] = seen.try_emplace(
            {time::to_text(row.day), price.base + ' ' + price.quote}, found.size());
        if (fresh)
            found.push_back(std::move(price));
        else
            found[place->second] = std::move(price);
    }
    std::ranges::stable_sort(found, {}, &Price::day);
    return found;
}

}  // namespace osm::budget
