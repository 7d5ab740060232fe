// unit/cli/world.hpp - a world made up for one test: its own folder, clock, environment and
// streams.
#pragma once

#include "cli/context.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

namespace osm::unit {

struct Made {
    Made();
    ~Made();
    Made(const Made&) = delete;
    Made& operator=(const Made&) = delete;

    cli::World world();

    void write(const std::string& name, const std::string& bytes) const;

    std::filesystem::path folder;  // also HOME; `osm` below it is the data folder
    std::map<std::string, std::string> variables;
    std::string zone = "UTC";
    std::int64_t clock = 1475481600;  // 2016-10-03T08:00:00Z
    bool terminal = false;
    int write_error = 0;  // errno of every write to standard output
    std::string out, err;
};

}  // namespace osm::unit
