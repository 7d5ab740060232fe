// screen/tokens.hpp - the search for tokens by their shapes (screen/rules.hpp).
#pragma once

#include "screen/search.hpp"

#include <memory>
#include <string>
#include <vector>

namespace osm::screen {

std::unique_ptr<Search> token_search();
std::vector<std::string> token_names();

}  // namespace osm::screen
