#include "budget/futures.hpp"

#include <algorithm>
#include <cmath>

namespace osm::budget {
namespace {

constexpr double least_level = 0.3;
constexpr double most_level = 3;
constexpr double days_a_year = 365;

}  // namespace

double units(money::Amount amount) {
    return static_cast<double>(amount.minor) / std::pow(10.0, amount.currency.exponent());
}

Futures::Futures(const Known& known)
    : known_(known),
      length_(static_cast<std::size_t>(known.chances.block_days)),
      monies_(known.rest.size()),
      days_(known.rest.front().size()),
      deviation_(std::sqrt(known.variance)) {
    starts_ = days_ >= length_ ? days_ - length_ + 1 : 1;
    const auto block = std::sqrt(static_cast<double>(length_) / days_a_year);
    walk_.assign(monies_, 0.0);
    for (std::size_t money = 1; money < monies_; ++money)
        walk_[money] = block * known.volatility[money - 1];
    add_regime(0, {});
    for (const auto& turn : known.turns)
        add_regime(std::max(turn.from - known.from, 0), turn.factors);
    cut_schedule();
}

void Futures::add_regime(int first, const std::vector<double>& factors) {
    if (!regimes_.empty() && regimes_.back().first == first)
        regimes_.pop_back();
    Regime regime{first, known_.rest, {}};
    for (std::size_t h = 0; h < factors.size(); ++h)
        if (factors[h] != 1)
            for (std::size_t money = 0; money < known_.headings[h].days.size(); ++money)
                for (std::size_t d = 0; d < known_.headings[h].days[money].size(); ++d)
                    regime.rest[money][d] += (factors[h] - 1) * known_.headings[h].days[money][d];
    measure_blocks(regime);
    regimes_.push_back(std::move(regime));
}

void Futures::measure_blocks(Regime& regime) const {
    regime.blocks.resize(monies_ * starts_);
    for (std::size_t money = 0; money < monies_; ++money)
        for (std::size_t start = 0; start < starts_; ++start) {
            auto& block = regime.blocks[money * starts_ + start];
            for (std::size_t d = start; d < std::min(start + length_, days_); ++d) {
                block.sum += regime.rest[money][d];
                block.peak = std::max(block.peak, block.sum);
            }
        }
}

// cuts_[b] is the first payment of block b.
void Futures::cut_schedule() {
    const auto count = (static_cast<std::size_t>(horizon_days) + length_ - 1) / length_;
    std::size_t next = 0;
    for (std::size_t block = 0; block <= count; ++block) {
        const auto day = known_.from + static_cast<int>(block * length_);
        while (next < known_.schedule.size() && known_.schedule[next].due < day)
            ++next;
        cuts_.push_back(next);
    }
}

const Futures::Regime& Futures::regime_at(int day) const {
    auto at = regimes_.size() - 1;
    while (at > 0 && regimes_[at].first > day)
        --at;
    return regimes_[at];
}

void Futures::begin(std::uint64_t path) {
    const auto seed = known_.seed + path * 0x9E3779B97F4A7C15U;
    rest_ = chance::Generator(seed, "runway rest");
    if (monies_ > 1)
        rates_ = chance::Generator(seed, "runway rates");
    spread_ = chance::Generator(seed, "runway bills");
    const auto log = deviation_ * chance::Generator(seed, "runway level").student(known_.degrees);
    level_ = std::clamp(std::exp(log - known_.variance / 2), least_level, most_level);
    rate_.assign(monies_, 1.0);
    left_ = units(known_.cash) - units(known_.reserve);
}

void Futures::draw(std::size_t block) {
    start_ = rest_.below(starts_);
    const auto first = static_cast<int>(block * length_);
    regime_ = &regime_at(first);
    if (regimes_.size() > 1 && regime_ != &regime_at(first + static_cast<int>(length_) - 1))
        regime_ = nullptr;
    for (std::size_t money = 1; money < monies_; ++money)
        rate_[money] *= std::exp(walk_[money] * rates_.normal());
    payments_.clear();
    for (auto i = cuts_[block]; i < cuts_[block + 1]; ++i) {
        const auto& one = known_.schedule[i];
        auto worth = one.worth * rate_[one.currency];
        if (one.spread > 0)
            worth *= 1 + one.spread * (2 * spread_.uniform() - 1);
        payments_.push_back(worth);
    }
}

// Of a block within one regime.
double Futures::total(double Block::*part) const {
    double sum = 0;
    for (std::size_t money = 0; money < monies_; ++money)
        sum += regime_->blocks[money * starts_ + start_].*part * level_ * rate_[money];
    for (const auto payment : payments_)
        sum += payment;
    return sum;
}

// What has no date: on a day after known.from, the `offset`th of its block.
double Futures::spent_on(int day, std::size_t offset) const {
    const auto& rest = (regime_ != nullptr ? *regime_ : regime_at(day)).rest;
    double sum = 0;
    for (std::size_t money = 0; money < monies_ && start_ + offset < days_; ++money)
        sum += rest[money][start_ + offset] * level_ * rate_[money];
    return sum;
}

double Futures::whole(std::size_t block) const {
    if (regime_ != nullptr)
        return total(&Block::sum);
    double sum = 0;
    for (std::size_t d = 0; d < length_; ++d)
        sum += spent_on(static_cast<int>(block * length_ + d), d);
    for (const auto payment : payments_)
        sum += payment;
    return sum;
}

// Bills are paid in the morning.
std::optional<int> Futures::end_within(std::size_t block) const {
    auto left = left_;
    const auto first = static_cast<int>(block * length_);
    std::size_t paid = 0;
    for (std::size_t d = 0; d < length_; ++d) {
        const auto day = first + static_cast<int>(d);
        for (; paid < payments_.size() &&
               known_.schedule[cuts_[block] + paid].due <= known_.from + day;
             ++paid)
            left -= payments_[paid];
        if (left < 0)
            return day;
        left -= spent_on(day, d);
        if (left < 0)
            return day;
    }
    return std::nullopt;
}

int Futures::end_of(std::uint64_t path) {
    begin(path);
    for (std::size_t block = 0; block < cuts_.size() - 1; ++block) {
        draw(block);
        if (regime_ == nullptr || left_ - total(&Block::peak) < 0)
            if (const auto day = end_within(block))
                return *day;
        left_ -= whole(block);
    }
    return horizon_days;
}

void Futures::walk(std::uint64_t path, std::span<double> left) {
    begin(path);
    std::ranges::fill(left, 0.0);
    for (std::size_t block = 0; block * length_ < left.size(); ++block) {
        draw(block);
        const auto end = end_within(block);
        std::size_t paid = 0;
        for (std::size_t d = 0; d < length_ && block * length_ + d < left.size(); ++d) {
            const auto day = static_cast<int>(block * length_ + d);
            if (end && day >= *end)
                return;
            for (; paid < payments_.size() &&
                   known_.schedule[cuts_[block] + paid].due <= known_.from + day;
                 ++paid)
                left_ -= payments_[paid];
            left_ -= spent_on(day, d);
            left[static_cast<std::size_t>(day)] = left_;
        }
    }
}

}  // namespace osm::budget
