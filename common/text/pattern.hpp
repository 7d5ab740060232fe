// text/pattern.hpp - regular expressions (RE2: linear time, no look-around, no back-references).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::text {

class Pattern {
public:
    // Throws Failure (misuse) when `expression` is not one, with RE2's reason.
    explicit Pattern(std::string_view expression);
    ~Pattern();
    Pattern(Pattern&&) noexcept;
    Pattern& operator=(Pattern&&) noexcept;

    bool found_in(std::string_view subject) const;  // anywhere in it

    // The first match anywhere: the whole, then its groups (an unmatched group is empty). Views
    // into `subject`.
    std::optional<std::vector<std::string_view>> match(std::string_view subject) const;

private:
    struct Engine;
    std::unique_ptr<Engine> engine_;
};

}  // namespace osm::text
