#include "text/utf8.hpp"

#include <utf8proc.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace osm::text {

bool is_utf8(std::string_view bytes) {
    const auto* at = bytes.data();
    const auto* const end = at + bytes.size();
    while (at < end) {
        // Facts are nearly all ASCII: 32 bytes at a time, until one has its high bit set.
        std::array<std::uint64_t, 4> words{};
        while (end - at >= 32) {
            std::memcpy(words.data(), at, 32);
            if (((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080U) != 0)
                break;
            at += 32;
        }
        while (at < end && static_cast<unsigned char>(*at) < 0x80)
            ++at;
        if (at == end)
            break;
        utf8proc_int32_t code = 0;
        const auto length =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(at), end - at, &code);
        if (length < 1)
            return false;
        at += length;
    }
    return true;
}

}  // namespace osm::text
