// budget/signs.hpp - which amounts of a bank's file left and which came. Known to this module
// alone.
#pragma once

#include "budget/rows.hpp"

#include <string>
#include <utility>
#include <vector>

namespace osm::budget {

struct Signs {
    bool spent = false;  // what a positive amount of the one column is
    int debit = 1;       // -1: debits are written with a minus
    int credit = 1;
    std::string why;
};

// Decided by, in this order: what the profile says; words beside every amount (debit, credit; CR
// and DR), which give unsigned amounts their sign; how many are negative, with what the rows are
// about (salary, purchase). Failure (misuse) when these do not tell, or contradict each other.
Signs read_signs(std::vector<RawRow>& rows, const Profile& profile, const std::string& file,
                 int header_line);

// What the account holds, row by row, in either order of time.
class Balances {
public:
    struct Row {
        money::Amount held;
        money::Amount moved;  // positive: it left
    };

    void add(Row row);

    // A row without a balance.
    void interrupt() { last_ = {}; }

    struct Result {
        int pairs = 0;
        int agree = 0;
        int contradict = 0;  // they would agree with every sign turned round
    };

    Result result() const;

private:
    std::optional<Row> last_;
    int pairs_ = 0;
    int down_ = 0, up_ = 0;  // agreeing, with the oldest row first, and last
    int against_down_ = 0, against_up_ = 0;
};

}  // namespace osm::budget
