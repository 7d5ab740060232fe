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

    // Sets each, or takes it away where there is no value.
    explicit Variables(const Values& values) {
        for (const auto& [name, value] : values) {
            const char* const now = std::getenv(name.c_str());
            before_.emplace_back(name,
                                 now == nullptr ? std::nullopt : std::optional<std::string>{now});
            set(name, value);
        }
    }

    ~Variables() {
        for (const auto& [name, value] : before_)
            set(name, value);
    }

    Variables(const Variables&) = delete;
    Variables& operator=(const Variables&) = delete;

private:
    static void set(const std::string& name, const std::optional<std::string>& value) {
        value ? ::setenv(name.c_str(), value->c_str(), 1) : ::unsetenv(name.c_str());
    }

    Values before_;
};

}  // namespace osm::unit
