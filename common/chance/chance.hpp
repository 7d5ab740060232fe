// chance/chance.hpp - seeded chance: same seed, same bytes on every machine.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace osm::chance {

// xoshiro256** (Blackman and Vigna, 2018), seeded by SplitMix64. The standard library's engines are
// portable, its distributions are not; hence our own.
class Generator {
public:
    explicit Generator(std::uint64_t seed);
    // An independent stream of the same seed, so that adding a draw in one place moves no other.
    Generator(std::uint64_t seed, std::string_view stream);

    std::uint64_t next();
    double uniform();                  // in [0, 1), 53 bits
    std::size_t below(std::size_t n);  // 0 to n-1, unbiased; n > 0
    double normal();                   // mean 0, deviation 1, by inverse distribution function
    double student(int degrees);       // Student's t, degrees >= 1

private:
    std::array<std::uint64_t, 4> state_;
};

// The standard normal quantile, Wichura's AS241 (1988), accurate to 1e-15; p in (0, 1).
double normal_quantile(double p);

// Quantile p in [0, 1] of values sorted ascending, by linear interpolation (Hyndman and Fan 1996,
// type 7). `sorted` must not be empty.
double quantile(std::span<const double> sorted, double p);

// Wilson score interval for `hits` of `tries` (Wilson 1927), both ends in [0, 1]. tries > 0.
struct Interval {
    double low = 0;
    double high = 1;
};

Interval wilson(std::int64_t hits, std::int64_t tries, double confidence = 0.95);

// A stable 64-bit hash of bytes (FNV-1a), for seeds drawn from inputs.
std::uint64_t hash(std::string_view bytes);

}  // namespace osm::chance
