// config/foreign.hpp - the keys of other programs' files, as far as we read them. For this module.
#pragma once

#include "config/keys.hpp"

#include <span>

namespace osm::config {

std::span<const Key> gitleaks_keys();  // of gitleaks.toml, see osm-publish(1)

}  // namespace osm::config
