#include "screen/deflate.hpp"

#define ZLIB_CONST  // it reads what it is given, and says so
#include <zlib.h>

#include <algorithm>
#include <array>

namespace osm::screen {
namespace {

class Inflation {
public:
    explicit Inflation(std::string_view stream, int form = 15) {
        state_.next_in = reinterpret_cast<const Bytef*>(stream.data());
        state_.avail_in = static_cast<uInt>(stream.size());
        ready_ = inflateInit2(&state_, form) == Z_OK;
    }

    ~Inflation() { inflateEnd(&state_); }

    Inflation(const Inflation&) = delete;
    Inflation& operator=(const Inflation&) = delete;

    // Some more of it; `ended` when that was the last. nullopt: damaged or cut.
    std::optional<std::string_view> more(bool& ended) {
        if (!ready_)
            return std::nullopt;
        state_.next_out = reinterpret_cast<Bytef*>(block_.data());
        state_.avail_out = static_cast<uInt>(block_.size());
        const int said = inflate(&state_, Z_NO_FLUSH);
        ended = said == Z_STREAM_END;
        const auto size = block_.size() - state_.avail_out;
        if (!ended && (said != Z_OK || size == 0))
            return std::nullopt;
        return std::string_view(block_.data(), size);
    }

private:
    z_stream state_{};
    bool ready_ = false;
    std::array<char, 16384> block_{};
};

}  // namespace

std::optional<std::string> inflated(std::string_view stream, std::size_t most) {
    Inflation inflation(stream);
    std::string bytes;
    for (bool ended = false; !ended;) {
        const auto more = inflation.more(ended);
        if (!more || bytes.size() + more->size() > most)
            return std::nullopt;
        bytes += *more;
    }
    return bytes;
}

std::string inflated_start(std::string_view stream, std::size_t most) {
    constexpr int either = 15 + 32;  // zlib tells them apart
    Inflation inflation(stream, either);
    std::string bytes;
    for (bool ended = false; !ended && bytes.size() < most;) {
        const auto more = inflation.more(ended);
        if (!more)
            break;
        bytes += more->substr(0, most - bytes.size());
    }
    return bytes;
}

std::string stored(std::string_view bytes) {
    constexpr std::size_t longest = 65535;
    std::string stream("\x78\x01");
    const auto sum = adler32(adler32(0, nullptr, 0), reinterpret_cast<const Bytef*>(bytes.data()),
                             static_cast<uInt>(bytes.size()));
    do {
        const auto block = bytes.substr(0, longest);
        bytes.remove_prefix(block.size());
        stream += bytes.empty() ? '\1' : '\0';
        for (const auto size : {block.size(), ~block.size()})
            for (const int shift : {0, 8})
                stream += static_cast<char>(size >> shift);
        stream += block;
    } while (!bytes.empty());
    for (const int shift : {24, 16, 8, 0})
        stream += static_cast<char>(sum >> shift);
    return stream;
}

}  // namespace osm::screen
