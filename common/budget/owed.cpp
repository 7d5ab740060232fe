#include "budget/owed.hpp"

#include <map>
#include <set>

namespace osm::budget {
namespace {

class Accounts {
public:
    void add(const std::string& name, money::Amount amount, time::Date day) {
        auto& account = accounts_[{name, amount.currency}];
        account.name = name;
        account.amount = account.amount + amount;
        account.last = std::max(account.last, day);
    }

    void add_shared(const Entry& entry) {
        const auto rest = entry.amount - entry.cost();
        const auto parts = static_cast<std::int64_t>(entry.with.size());
        if (parts == 0)
            return;
        const auto each = rest.minor / parts;
        auto odd = rest.minor % parts;
        for (const auto& name : entry.with) {
            const auto more = odd > 0 ? 1 : odd < 0 ? -1 : 0;
            odd -= more;
            add(name, {each + more, rest.currency}, entry.day);
        }
    }

    std::vector<Owed> open() const {
        std::vector<Owed> found;
        for (const auto& [key, account] : accounts_)
            if (account.amount.minor != 0)
                found.push_back(account);
        return found;
    }

private:
    std::map<std::pair<std::string, money::Currency>, Owed> accounts_;
};

}  // namespace

std::vector<Owed> owed(const std::vector<Entry>& entries) {
    Accounts accounts;
    for (const auto& entry : entries) {
        if (entry.kind == Kind::settle)
            for (const auto& name : entry.with)
                accounts.add(name, entry.amount, entry.day);
        else if (!entry.paid.empty())
            accounts.add(entry.paid, -entry.cost(), entry.day);
        else if (entry.kind == Kind::spending)
            accounts.add_shared(entry);
    }
    return accounts.open();
}

std::vector<std::string> people(const std::vector<Entry>& entries) {
    std::set<std::string> names;
    for (const auto& entry : entries) {
        names.insert(entry.with.begin(), entry.with.end());
        if (!entry.paid.empty())
            names.insert(entry.paid);
    }
    return {names.begin(), names.end()};
}

}  // namespace osm::budget
