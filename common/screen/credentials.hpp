// screen/credentials.hpp - the search for secrets that only their surroundings betray: `password =
// "..."`, a password in an address, `curl -u name:...`.
#pragma once

#include "screen/search.hpp"

#include <memory>
#include <string>
#include <vector>

namespace osm::screen {

std::unique_ptr<Search> credential_search();
std::vector<std::string> credential_names();

}  // namespace osm::screen
