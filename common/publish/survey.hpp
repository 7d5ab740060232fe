// publish/survey.hpp - what may become public: one decision a file, made once, and why.
#pragma once

#include "config/document.hpp"
#include "git/repository.hpp"
#include "markup/notebook.hpp"
#include "publish/note.hpp"
#include "screen/allowed.hpp"
#include "screen/screening.hpp"
#include "text/diagnostic.hpp"
#include "time/zone.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::publish {

using Path = std::filesystem::path;

// A folder of code whose files are public as far as they are of a kind that is published. In the
// public repository it is `code/NAME`; one that is called `code` is `code` itself.
struct Root {
    std::string shown;  // as osm.toml names it
    std::string name;   // its last part
    Path folder;
};

// Where to read and where to write.
struct Sources {
    Path data;
    std::vector<Root> roots;
    std::optional<Path> repository;
    std::string repository_shown;
};

// Reads [publish]. Failure (misuse), with its place, when a folder is missing, is a link, holds or
// lies in a place that never becomes public, or when two of them overlap.
Sources read_sources(const Path& data, const config::Table& settings);

// `place` is what never becomes public or is read by a survey: why a folder may not be written to.
// Empty when it may.
std::string conflict(const Sources& sources, const Path& place);

// What the files are held against.
struct Measures {
    screen::Screening screening;
    screen::Allowed allowed;
    markup::Keep outputs = markup::Keep::none;  // of notebooks
    time::Zone zone;                            // of dates that name none
    time::Stamp now;
    std::string name = {};  // a digest of the settings above
};

// As osm.toml and allow.tsv say. What is wrong in them goes to `faults`.
Measures read_measures(const Path& data, const config::Table& settings, const time::Zone& zone,
                       time::Stamp now, text::Diagnostics& faults);

// `linked`: a repository of its own, which is named and not entered.
enum class State { is_public, is_private, refused, linked };

std::string_view to_text(State state);  // "public", "private", "refused", "linked"

// A cell of a public notebook that does not go out with it.
struct KeptCell {
    int number = 0;  // from 1
    std::string reason;
};

// A file that was looked at.
struct Candidate {
    std::string path;    // as the learner knows it: "notes/softmax.md", "../pgm/em.py"
    std::string target;  // in the public repository: "notes/softmax.md", "code/pgm/em.py"
    State state = State::is_private;
    std::string reason;
    std::optional<Note> note = {};  // of public notes and notebooks
    git::Staged staged = {};        // of what is public: the bytes that were looked at
    std::vector<KeptCell> kept_cells = {};
    Path folder = {};  // of a linked repository
};

// Something that keeps a file, and with it the publication, from going out (error), or that the
// learner should know (warning).
struct Finding {
    std::string path;
    int line = 0;    // from 1; 0: the file itself
    int column = 0;  // from 1; 0: the line itself
    text::Level severity = text::Level::error;
    std::string rule;  // "github-token", "symbolic-link"
    std::string what;  // never a secret
    std::string hint;
    int cell = 0;                                   // of a notebook, from 1; 0: none
    std::optional<screen::Finding> allowable = {};  // of what was found inside a file
};

// A finding of the screening as one of ours, at the path that the learner knows.
Finding to_finding(const screen::Finding& found, const std::string& path);

struct Survey {
    std::vector<Candidate> candidates;  // notes, then the roots, each sorted by path
    std::vector<Finding> findings;

    bool clean() const;  // no error among the findings
};

// Looks at every file of the notes and roots. Private unless a rule makes it public: a note or
// notebook whose header says `publish: true` or `status: published`, a picture that a public one of
// them shows, a file of a code root; all only of the kinds that are published, never links, secrets
// or what is not text. `out_already(target, bytes)` spares the content's screening where the public
// repository holds the same bytes.
using OutAlready = std::function<bool(const std::string& target, std::string_view bytes)>;

class Memory;  // publish/memory.hpp: spares reading what is out and has not changed

Survey survey(const Sources& sources, const Measures& measures, const OutAlready& out_already = {},
              Memory* memory = nullptr);

text::Diagnostic to_diagnostic(const Finding& finding);

// Everything public of a survey, as it shall stand in the repository; takes the bytes out of it.
git::Publication take_publication(Survey& survey);

// The trailer of our commits: "OSM-Date: 2016-10-03".
inline constexpr std::string_view trailer = "OSM-Date:";

}  // namespace osm::publish
