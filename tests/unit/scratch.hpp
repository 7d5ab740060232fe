// unit/scratch.hpp - a folder that goes with the test, and a shell in it.
#pragma once

#include "process/git.hpp"
#include "process/run.hpp"
#include "unit/catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace osm::unit {

class Scratch {
public:
    Scratch() {
        std::string name = (std::filesystem::temp_directory_path() / "osm-unit-XXXXXX").string();
        path_ = std::filesystem::canonical(::mkdtemp(name.data()));
    }

    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    const std::filesystem::path& path() const { return path_; }

    std::filesystem::path operator/(const std::string& below) const { return path_ / below; }

    // Makes the folders on the way.
    void write(const std::string& below, std::string_view bytes) const {
        const auto path = path_ / below;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream file(path, std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        REQUIRE(file.flush());
    }

    std::string read(const std::string& below) const {
        std::ifstream file(path_ / below, std::ios::binary);
        std::stringstream all;
        all << file.rdbuf();
        return all.str();
    }

    // What a shell line prints; it must succeed. Away from the user's configuration.
    std::string sh(const std::string& line) const {
        const auto result = process::run({.words = {"sh", "-ec", line},
                                          .folder = path_,
                                          .unset = process::git_local_variables(),
                                          .set = {{"GIT_CONFIG_GLOBAL", "/dev/null"},
                                                  {"GIT_CONFIG_NOSYSTEM", "1"},
                                                  {"GIT_AUTHOR_NAME", "Bea"},
                                                  {"GIT_AUTHOR_EMAIL", "bea@example.org"},
                                                  {"GIT_COMMITTER_NAME", "Bea"},
                                                  {"GIT_COMMITTER_EMAIL", "bea@example.org"},
                                                  {"GIT_AUTHOR_DATE", "2016-10-03T12:00:00Z"},
                                                  {"GIT_COMMITTER_DATE", "2016-10-03T12:00:00Z"}}});
        INFO(line << ": " << result.err);
        REQUIRE(result.ok());
        return result.out;
    }

    // A text with the folder's path as `~`.
    std::string tilde(std::string text) const {
        for (auto at = text.find(path_.string()); at != std::string::npos;
             at = text.find(path_.string(), at))
            text.replace(at, path_.string().size(), "~");
        return text;
    }

private:
    std::filesystem::path path_;
};

}  // namespace osm::unit
