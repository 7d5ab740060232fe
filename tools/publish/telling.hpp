// tools/publish/telling.hpp - findings and reasons as a person at a terminal reads them: whole.
#pragma once

#include "publish/survey.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osm::publish {

// `text` in lines of at most `width` columns, broken at blanks and behind slashes; a word that is
// longer stands alone. At least one line.
std::vector<std::string> folded(std::string_view text, int width);

// `path:line:column: error: what (hint) [fingerprint]`, a line each, in the order of the findings;
// with `width` what is wider is folded, the hint on lines of its own. The fingerprint is what
// `allow` takes; a finding that nobody can allow has none.
std::string in_lines(const std::vector<Finding>& findings, const Measures& measures, int width = 0);

// "2 errors, 1 warning"
std::string counts_of(const std::vector<Finding>& findings);

// "where a finding is none: osm-publish allow 3f2a9c01d4e8", with the only one's name; empty where
// no error can be allowed.
std::string way_to_allow(const std::vector<Finding>& findings, const Measures& measures);

}  // namespace osm::publish
