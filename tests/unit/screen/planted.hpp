// planted.hpp - secrets made up anew each time, one of each kind. Their beginnings are put together
// here, so that no file of this tree holds one.
#pragma once

#include "chance/chance.hpp"

#include <map>
#include <string>
#include <string_view>

namespace osm::unit {

inline constexpr std::string_view alnum =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
inline constexpr std::string_view hex = "0123456789abcdef";
inline constexpr std::string_view base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
inline constexpr std::string_view figures = "123456789";
inline constexpr std::string_view low = "abcdefghijklmnopqrstuvwxyz0123456789";

std::string some(chance::Generator& generator, std::size_t n, std::string_view of = alnum);

// By the rule that finds it.
std::map<std::string, std::string> planted(chance::Generator& generator);

// The sixteen kinds of the bar, by name; of some the whole line that gives them away.
std::map<std::string, std::string> sixteen(chance::Generator& generator);

}  // namespace osm::unit
