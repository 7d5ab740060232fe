// git/raw.hpp - what git says of commits and changes, taken apart.
#pragma once

#include "time/calendar.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::git {

enum class Mode { file, executable, link, repository };

Mode read_mode(std::string_view octal);  // "100755"; what is none is a file
std::string_view mode_text(Mode mode);   // "100755"

// What became of one path.
struct Change {
    enum class Kind { added, changed, removed };
    Kind kind = Kind::changed;
    std::string path;
    std::string id;  // of what stands there now, in hex; empty when it was removed
    Mode mode = Mode::file;
};

struct Logged {
    std::string id;
    int parents = 0;
    std::string author;     // "Ada Learner"
    std::string email;      // of the author
    std::string committer;  // "Ada Learner <ada@example.org>"
    time::Stamp at;         // the author's date
    std::string message;
    std::vector<Change> changes;  // where they were asked for
};

// What `git diff --raw -z --no-abbrev --no-renames` and its kin print.
std::vector<Change> read_raw(std::string_view said);

// The lines of what git printed that are not blank, trimmed.
std::vector<std::string> lines_of(std::string_view said);

// `git log` with these options, and with or without --raw --root; `visit` says false to stop. With
// `-m` a merge comes once for each parent, each time with the changes against it.
std::vector<std::string> log_options();
void read_log(std::string_view said, const std::function<bool(const Logged&)>& visit);

}  // namespace osm::git
