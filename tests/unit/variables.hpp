// unit/variables.hpp - environment variables for as long as a test looks.
#pragma once

#include <cstdlib>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace osm::unit {

class Variables {
public:
    using Values = std::vector<std::pair<std::string, std::optional<std::string>>>;

    // Sets each, or takes it away where there is no value. None of them is set afterwards.
    explicit Variables(Values values) : values_(std::move(values)) {
        for (const auto& [name, value] : values_)
            value ? ::setenv(name.c_str(), value->c_str(), 1) : ::unsetenv(name.c_str());
    }

    ~Variables() {
        for (const auto& [name, value] : values_)
            ::unsetenv(name.c_str());
    }

    Variables(const Variables&) = delete;
    Variables& operator=(const Variables&) = delete;

private:
    Values values_;
};

}  // namespace osm::unit
