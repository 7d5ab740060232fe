// budget/pots.hpp - what each pot (account, wallet, tin) holds: its last count, less the lines
// since.
#pragma once

#include "budget/ledger.hpp"
#include "money/amount.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace osm::budget {

// What a count found to be less than the count of a day before and the lines between them say:
// spent and never noted. Negative when there was more.
struct Leak {
    money::Amount amount;
    time::Date from;  // the count before
    time::Date to;    // this count, later

    int days() const { return to - from; }  // at least 1
};

struct Pot {
    std::string name;  // "" where counts name none
    time::Date counted;
    money::Amount count;
    money::Amount now;        // the count less the lines since, those of its own currency
    std::int64_t lines = 0;   // since, of any currency
    std::vector<Leak> leaks;  // between its counts, oldest first
};

// A line that left, or came into, no pot of its currency since that pot was counted: told apart,
// because only its own day's rate says what it was worth.
struct Loose {
    time::Date day;
    money::Amount amount;  // positive: it left
    std::string rate;      // tag fx=
};

struct Pots {
    std::vector<Pot> pots;  // by name
    std::vector<Loose> loose;
};

// A name that lines give as a pot (tags pot= and to=) and nobody ever counted, so that they leave
// another pot than they say; with the line where it stands first.
struct Uncounted {
    std::string name;
    std::int64_t line = 0;
};

// By name; none while nothing was counted at all.
std::vector<Uncounted> uncounted(const std::vector<Entry>& entries);

// The names of the pots, sorted.
std::vector<std::string> pot_names(const std::vector<Entry>& entries);

// A `balance` line states what its pot (tag pot=) holds from then on. Another line belongs to the
// pot that it names, if that was ever counted; else to the one of its currency that was counted
// last before the line (else first after it), else so to any; before the count it says nothing. A
// `move` leaves the pot it names and arrives in that of its tag to=, as the tag got= says or
// unchanged; a pot that was never counted is out of sight, and a move that does not say where to is
// nothing. What somebody else paid (tag paid=) leaves no pot. No pots at all: `pots` is empty and
// every line that moves cash is loose. `entries` by day.
Pots pots(const std::vector<Entry>& entries);

}  // namespace osm::budget
