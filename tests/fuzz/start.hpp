// fuzz/start.hpp - what every target begins with: the bytes, and a promise that must hold.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string_view>

inline std::string_view view_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

inline void promise(bool holds) {
    if (!holds)
        std::abort();
}
