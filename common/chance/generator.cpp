#include "chance/chance.hpp"

#include <bit>
#include <cmath>

namespace osm::chance {
namespace {

// SplitMix64 (Steele, Lea and Flood 2014, with the constants of Vigna's public-domain code): turns
// any seed, also 0, into well-mixed state.
std::uint64_t split_mix(std::uint64_t& counter) {
    counter += 0x9e3779b97f4a7c15U;
    auto z = counter;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

std::uint64_t seed_of(std::uint64_t seed, std::string_view stream) {
    // Mixed first, so that neighbouring seeds and similar names do not meet.
    return split_mix(seed) ^ hash(stream);
}

}  // namespace

Generator::Generator(std::uint64_t seed) : state_{} {
    for (auto& word : state_)
        word = split_mix(seed);
}

Generator::Generator(std::uint64_t seed, std::string_view stream)
    : Generator(seed_of(seed, stream)) {}

std::uint64_t Generator::next() {
    auto& [a, b, c, d] = state_;
    const auto drawn = std::rotl(b * 5, 7) * 9;
    const auto shifted = b << 17;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = std::rotl(d, 45);
    return drawn;
}

double Generator::uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }

std::size_t Generator::below(std::size_t n) {
    // Draws below 2^64 mod n are thrown away: what is left divides evenly among n.
    const std::uint64_t uneven = (0 - static_cast<std::uint64_t>(n)) % n;
    auto drawn = next();
    while (drawn < uneven)
        drawn = next();
    return static_cast<std::size_t>(drawn % n);
}

double Generator::normal() {
    // Between the grid's points, so that neither 0 nor 1 can come up.
    return normal_quantile((static_cast<double>(next() >> 12) + 0.5) * 0x1p-52);
}

double Generator::student(int degrees) {
    // By definition: a normal over the root of an independent mean of squared normals.
    const double above = normal();
    double squares = 0;
    for (int i = 0; i < degrees; ++i) {
        const double z = normal();
        squares += z * z;
    }
    return above / std::sqrt(squares / degrees);
}

std::uint64_t hash(std::string_view bytes) {
    std::uint64_t sum = 0xcbf29ce484222325U;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        sum *= 0x100000001b3U;
    }
    return sum;
}

}  // namespace osm::chance
