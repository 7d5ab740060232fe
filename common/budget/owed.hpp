// budget/owed.hpp - who owes whom, from shared costs and what was settled.
#pragma once

#include "budget/ledger.hpp"
#include "money/amount.hpp"
#include "time/calendar.hpp"

#include <string>
#include <vector>

namespace osm::budget {

struct Owed {
    std::string name;
    money::Amount amount;  // positive: they owe me; negative: I owe them
    time::Date last;       // the last line between us
};

// By name, then currency; settled ones are left out. Of a cost that I paid (tags mine=, with=) the
// others owe me the rest of it, in equal parts where there are several with= (what does not divide
// goes to the first of them, a minor unit each); of one that somebody paid for me (tag paid=NAME) I
// owe my part. A `settle` with somebody is what passed between us: positive when I paid.
std::vector<Owed> owed(const std::vector<Entry>& entries);

// Who is named in lines, by tags with= and paid=; sorted.
std::vector<std::string> people(const std::vector<Entry>& entries);

}  // namespace osm::budget
