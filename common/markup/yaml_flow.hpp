// markup/yaml_flow.hpp - values of YAML in quotes and brackets; for this module's own files.
#pragma once

#include "markup/header.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::markup {

// Without the comment behind a plain value.
std::string_view without_comment(std::string_view value);

// A value in quotes or brackets. It may go on over lines, which are joined by newlines beforehand.
class Flow {
public:
    explicit Flow(std::string_view text) : text_(text) {}

    // Each reads from its first sign; false or nullopt when it is wrong.
    std::optional<std::string> quoted();
    // `[a, "b", [c]]`: all items, those of lists inside among them.
    bool list(std::vector<std::string>& items, int depth = 0);
    // `{a: 1, b: [2]}`, the keys behind `prefix`.
    bool map(std::vector<Field>& fields, const std::string& prefix, int line, int depth = 0);

    bool ends() const;  // when nothing but a comment follows

    const std::string& wrong() const { return wrong_; }

private:
    bool bad(std::string_view what);
    bool value(Field& field, std::vector<Field>& fields, int line, int depth);
    std::optional<std::string> scalar(std::string_view ends);
    bool skip_blanks();
    void fold(std::string& plain);
    bool escape(std::string& plain);

    std::string_view text_;
    std::size_t at_ = 0;
    std::string wrong_;
};

}  // namespace osm::markup
