// unit/process/git_folder.hpp - a folder for a test's own repositories.
#pragma once

#include "process/git.hpp"
#include "process/run.hpp"
#include "unit/catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace osm::unit {

// Goes with the test. Its git knows Ada, and nothing of the user's configuration.
class GitFolder {
public:
    GitFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "osm-git-XXXXXX").string();
        path_ = std::filesystem::canonical(::mkdtemp(name.data()));
    }

    ~GitFolder() { std::filesystem::remove_all(path_); }

    GitFolder(const GitFolder&) = delete;
    GitFolder& operator=(const GitFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

    // Runs a shell line in it.
    void sh(const std::string& line) const {
        const auto result = process::run({.words = {"sh", "-ec", line},
                                          .folder = path_,
                                          .unset = process::git_local_variables(),
                                          .set = {{"GIT_CONFIG_GLOBAL", "/dev/null"},
                                                  {"GIT_CONFIG_NOSYSTEM", "1"},
                                                  {"GIT_AUTHOR_NAME", "Ada"},
                                                  {"GIT_COMMITTER_NAME", "Ada"},
                                                  {"GIT_AUTHOR_EMAIL", "Ada@Example.org"},
                                                  {"GIT_COMMITTER_EMAIL", "ada@example.org"}}});
        INFO(result.err);
        REQUIRE(result.ok());
    }

private:
    std::filesystem::path path_;
};

}  // namespace osm::unit
