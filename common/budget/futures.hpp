// budget/futures.hpp - one future of the money after the other. For this module.
#pragma once

#include "budget/runway.hpp"
#include "chance/chance.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace osm::budget {

// Each future has its own generators, each purpose its own stream: a future stays what it is
// whatever other futures and other bills there are. `known` must stay.
class Futures {
public:
    explicit Futures(const Known& known);

    // Days after known.from until the money of this future is out; horizon_days if it never is.
    int end_of(std::uint64_t path);

    // What is left above the reserve at the end of each day from known.from on; nothing from the
    // day on which it ends.
    void walk(std::uint64_t path, std::span<double> left);

private:
    // What a block of days that begins on a given day of the past costs: in all, and at its worst
    // moment, so that most blocks of most futures need no look at their days.
    struct Block {
        double sum = 0;
        double peak = 0;
    };

    // From a day on, what has no date is drawn from this.
    struct Regime {
        int first = 0;  // day after known.from
        Daily rest;
        std::vector<Block> blocks;
    };

    void add_regime(int first, const std::vector<double>& factors);
    void measure_blocks(Regime& regime) const;
    void cut_schedule();
    const Regime& regime_at(int day) const;
    void begin(std::uint64_t path);
    void draw(std::size_t block);
    double total(double Block::*part) const;
    double spent_on(int day, std::size_t offset) const;
    double whole(std::size_t block) const;
    std::optional<int> end_within(std::size_t block) const;

    const Known& known_;
    std::size_t length_;
    std::size_t monies_;
    std::size_t days_;
    std::size_t starts_ = 1;
    double deviation_;
    std::vector<double> walk_;  // by money, in a block
    std::vector<Regime> regimes_;
    std::vector<std::size_t> cuts_;

    chance::Generator rest_{0};
    chance::Generator rates_{0};
    chance::Generator spread_{0};
    double level_ = 1;
    std::vector<double> rate_;
    double left_ = 0;
    std::size_t start_ = 0;
    const Regime* regime_ = nullptr;  // of the block; nullptr: it has more than one
    std::vector<double> payments_;
};

// In whole units, for forecasts.
double units(money::Amount amount);

}  // namespace osm::budget
