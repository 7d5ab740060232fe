#include "screen/digest.hpp"

#include <nettle/hmac.h>
#include <nettle/sha2.h>

namespace osm::screen {
namespace {

const std::uint8_t* octets(std::string_view bytes) {
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

}  // namespace

Digest sha256(std::string_view bytes) {
    sha256_ctx state;
    sha256_init(&state);
    sha256_update(&state, bytes.size(), octets(bytes));
    Digest digest;
    sha256_digest(&state, digest.size(), digest.data());
    return digest;
}

Digest hmac(std::string_view key, std::string_view bytes) {
    hmac_sha256_ctx state;
    hmac_sha256_set_key(&state, key.size(), octets(key));
    hmac_sha256_update(&state, bytes.size(), octets(bytes));
    Digest digest;
    hmac_sha256_digest(&state, digest.size(), digest.data());
    return digest;
}

std::string to_hex(const Digest& digest) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const std::uint8_t octet : digest) {
        hex += digits[octet >> 4];
        hex += digits[octet & 15];
    }
    return hex;
}

}  // namespace osm::screen
