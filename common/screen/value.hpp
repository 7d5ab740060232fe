// screen/value.hpp - does a value look like a secret, or like what manuals write in its place?
#pragma once

#include <string_view>

namespace osm::screen {

// Shannon's, in bits a character.
double entropy(std::string_view value);

// How many different bytes.
int distinct(std::string_view value);

// A token as documentation shows it: with `example`, `your` or a row of x in it, of a few
// characters only, or one that a vendor prints in its manual.
bool is_example(std::string_view token);

// A password as documentation shows it: an example as above, a variable, `changeme`, `secret123`.
bool is_stand_in(std::string_view password);

// Letters and digits as no word or name mixes them, and enough of them.
bool is_random(std::string_view value);

}  // namespace osm::screen
