// screen/digest.hpp - SHA-256, plain and keyed (nettle).
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace osm::screen {

using Digest = std::array<std::uint8_t, 32>;

Digest sha256(std::string_view bytes);

// HMAC (RFC 2104) with SHA-256.
Digest hmac(std::string_view key, std::string_view bytes);

// As lower-case hexadecimal digits.
std::string to_hex(const Digest& digest);

}  // namespace osm::screen
