// screen/gitleaks.hpp - the user's own rules, as gitleaks reads them.
#pragma once

#include "screen/search.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace osm::screen {

// A rule's expression is looked for around its keywords, up to some thousand bytes behind the line
// of one; without keywords in the whole text.
class Gitleaks : public Search {
public:
    // The kind of a file whose path alone a rule forbids; nullptr when none does.
    virtual const Kind* forbidden(std::string_view path) const = 0;
};

// See Screening::add_gitleaks.
std::unique_ptr<Gitleaks> read_gitleaks(std::string_view text, const std::string& file,
                                        text::Diagnostics& faults);

}  // namespace osm::screen
