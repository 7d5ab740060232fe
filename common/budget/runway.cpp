#include "budget/runway.hpp"

#include "chance/chance.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace osm::budget {
namespace {

constexpr double least_level = 0.3;
constexpr double most_level = 3;
constexpr double days_a_year = 365;

double units(money::Amount amount) {
    return static_cast<double>(amount.minor) / std::pow(10.0, amount.currency.exponent());
}

// What a block of days that begins on a given day of the past costs: in all, and at its worst
// moment, so that most blocks of most futures need no look at their days.
struct Block {
    double sum = 0;
    double peak = 0;
};

class Simulation {
public:
    explicit Simulation(const Known& known)
        : known_(known),
          length_(static_cast<std::size_t>(known.chances.block_days)),
          monies_(known.rest.size()),
          days_(known.rest.front().size()),
          deviation_(std::sqrt(known.variance)),
          walk_(known.chances.volatility *
                std::sqrt(static_cast<double>(known.chances.block_days) / days_a_year)) {
        measure_blocks();
        cut_schedule();
    }

    // Days after `from` until the money of this future is out; horizon_days if it never is.
    int end_of(std::uint64_t path) {
        begin(path);
        for (std::size_t block = 0; block < cuts_.size() - 1; ++block) {
            draw(block);
            if (left_ - worst() < 0)
                if (const auto day = end_within(block))
                    return *day;
            left_ -= sum();
        }
        return horizon_days;
    }

private:
    void measure_blocks() {
        starts_ = days_ >= length_ ? days_ - length_ + 1 : 1;
        blocks_.resize(monies_ * starts_);
        for (std::size_t money = 0; money < monies_; ++money)
            for (std::size_t start = 0; start < starts_; ++start) {
                auto& block = blocks_[money * starts_ + start];
                for (std::size_t d = start; d < std::min(start + length_, days_); ++d) {
                    block.sum += known_.rest[money][d];
                    block.peak = std::max(block.peak, block.sum);
                }
            }
    }

    // cuts_[b] is the first payment of block b.
    void cut_schedule() {
        const auto count = (static_cast<std::size_t>(horizon_days) + length_ - 1) / length_;
        std::size_t next = 0;
        for (std::size_t block = 0; block <= count; ++block) {
            const auto day = known_.from + static_cast<int>(block * length_);
            while (next < known_.schedule.size() && known_.schedule[next].due < day)
                ++next;
            cuts_.push_back(next);
        }
    }

    // Each path has its own generators, each purpose its own stream: a future stays what it is
    // whatever other futures and other bills there are.
    void begin(std::uint64_t path) {
        const auto seed = known_.seed + path * 0x9E3779B97F4A7C15U;
        rest_ = chance::Generator(seed, "runway rest");
        if (monies_ > 1)
            rates_ = chance::Generator(seed, "runway rates");
        spread_ = chance::Generator(seed, "runway bills");
        const auto log =
            deviation_ * chance::Generator(seed, "runway level").student(known_.degrees);
        level_ = std::clamp(std::exp(log - known_.variance / 2), least_level, most_level);
        rate_.assign(monies_, 1.0);
        left_ = units(known_.cash) - units(known_.reserve);
    }

    void draw(std::size_t block) {
        start_ = rest_.below(starts_);
        for (std::size_t money = 1; money < monies_; ++money)
            rate_[money] *= std::exp(walk_ * rates_.normal());
        payments_.clear();
        for (auto i = cuts_[block]; i < cuts_[block + 1]; ++i) {
            const auto& one = known_.schedule[i];
            auto worth = one.worth * rate_[one.currency];
            if (one.spread > 0)
                worth *= 1 + one.spread * (2 * spread_.uniform() - 1);
            payments_.push_back(worth);
        }
    }

    double worst() const { return total(&Block::peak); }

    double sum() const { return total(&Block::sum); }

    double total(double Block::*part) const {
        double sum = 0;
        for (std::size_t money = 0; money < monies_; ++money)
            sum += blocks_[money * starts_ + start_].*part * level_ * rate_[money];
        for (const auto payment : payments_)
            sum += payment;
        return sum;
    }

    // Bills are paid in the morning.
    std::optional<int> end_within(std::size_t block) const {
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
            for (std::size_t money = 0; money < monies_ && start_ + d < days_; ++money)
                left -= known_.rest[money][start_ + d] * level_ * rate_[money];
            if (left < 0)
                return day;
        }
        return std::nullopt;
    }

    const Known& known_;
    std::size_t length_;
    std::size_t monies_;
    std::size_t days_;
    std::size_t starts_ = 1;
    double deviation_;
    double walk_;
    std::vector<Block> blocks_;
    std::vector<std::size_t> cuts_;

    chance::Generator rest_{0};
    chance::Generator rates_{0};
    chance::Generator spread_{0};
    double level_ = 1;
    std::vector<double> rate_;
    double left_ = 0;
    std::size_t start_ = 0;
    std::vector<double> payments_;
};

// The first payment due on or after the day the money ends is the one that bounces.
std::optional<Miss> likeliest_miss(const Known& known, const std::vector<time::Date>& ends) {
    std::map<std::size_t, std::int64_t> missed;
    for (const auto end : ends) {
        const auto first = std::ranges::lower_bound(known.schedule, end, {}, &Coming::due);
        if (first != known.schedule.end())
            ++missed[static_cast<std::size_t>(first - known.schedule.begin())];
    }
    const auto most =
        std::ranges::max_element(missed, {}, [](const auto& one) { return one.second; });
    if (most == missed.end())
        return std::nullopt;
    const auto& one = known.schedule[most->first];
    return Miss{one.name, one.share, one.due,
                static_cast<double>(most->second) / static_cast<double>(ends.size())};
}

time::Date quantile_of(const std::vector<double>& sorted, double p) {
    return {static_cast<std::int32_t>(std::lround(chance::quantile(sorted, p)))};
}

}  // namespace

time::Date Runway::until(double part) const {
    auto sorted = ends;
    const auto rank = static_cast<std::ptrdiff_t>(
        std::floor((1 - std::clamp(part, 0.0, 1.0)) * static_cast<double>(sorted.size() - 1)));
    std::ranges::nth_element(sorted, sorted.begin() + rank);
    return sorted[static_cast<std::size_t>(rank)];
}

double Runway::chance_of(time::Date day) const {
    const auto there = std::ranges::count_if(ends, [&](time::Date end) { return end > day; });
    return static_cast<double>(there) / static_cast<double>(ends.size());
}

std::vector<double> Runway::as_days() const {
    std::vector<double> days;
    days.reserve(ends.size());
    for (const auto date : ends)
        days.push_back(lasts(date) ? std::numeric_limits<double>::infinity()
                                   : static_cast<double>(date.days));
    return days;
}

Runway forecast(const Known& known, std::int64_t paths) {
    Runway runway;
    runway.horizon = known.from + horizon_days;
    Simulation simulation(known);
    const auto count = static_cast<std::uint64_t>(paths > 0 ? paths : known.chances.paths);
    runway.ends.reserve(count);
    for (std::uint64_t path = 0; path < count; ++path)
        runway.ends.push_back(known.from + simulation.end_of(path));
    std::vector<double> sorted(runway.ends.size());
    std::ranges::transform(runway.ends, sorted.begin(),
                           [](time::Date end) { return static_cast<double>(end.days); });
    std::ranges::sort(sorted);
    runway.p10 = quantile_of(sorted, 0.1);
    runway.p50 = quantile_of(sorted, 0.5);
    runway.p90 = quantile_of(sorted, 0.9);
    runway.miss = likeliest_miss(known, runway.ends);
    return runway;
}

}  // namespace osm::budget
