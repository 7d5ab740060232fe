// process/run.hpp - running another program: arguments as a list, never through a shell.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::process {

struct Command {
    std::vector<std::string> words;       // words[0] is looked up in PATH unless it has a slash
    std::filesystem::path folder = {};    // working folder; empty: the present one
    std::vector<std::string> unset = {};  // environment variables taken away
    std::map<std::string, std::string> set = {};
    std::string input = {};  // for its standard input, which is empty otherwise
};

struct Result {
    int status = 0;  // exit status, or 128 + signal
    std::string out;
    std::string err;

    bool ok() const { return status == 0; }
};

// Runs it to its end and gives what it printed. Failure (failed) when it cannot be started, naming
// it and what package holds it when it is git. A non-zero status is not an error here.
Result run(const Command& command);

// Standard output line by line as it comes, for output too long to hold; standard error goes to the
// result. `each` gets a line without newline.
Result run_lines(const Command& command, const std::function<void(std::string_view)>& each);

// Whether the programs run from here find this variable set.
bool inherits(std::string_view variable);

// With the terminal: standard streams are ours, but for `input` when there is some. For an editor
// and a pager. Returns its status.
int run_interactive(const Command& command);

// Becomes the program; returns only on failure, with errno set.
void become(const std::filesystem::path& program, const std::vector<std::string>& words);

// The word as a shell reads it, in quotes where it needs them: for hints, and for what git runs.
std::string shell_word(const std::string& word);

}  // namespace osm::process
