// publish/inspect.hpp - looking into one file that may become public. Known to publish alone.
#pragma once

#include "file/folder.hpp"
#include "markup/references.hpp"
#include "publish/survey.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::publish {

// One place that is surveyed: where it lies, and how its files are called on both sides.
struct Ground {
    Path folder;
    std::string shown;   // "notes", "../pgm"
    std::string target;  // "notes", "code/pgm"
    bool of_notes;
};

// What a public note refers to inside the notes.
struct Use {
    std::string path;  // below notes/; of what is named the name
    markup::Reference::Kind kind = markup::Reference::Kind::link;
    std::string by;  // the note's path
    int line = 0;
    int cell = 0;
};

// An error, without its place.
Finding error(std::string rule, std::string what, std::string hint);

// What a data folder keeps and nobody else may see, by what it holds ("#osm money 1", whatever it
// is called) or by its place in the public repository: settings, budget, plan, the story. nullopt:
// not such a file.
std::optional<Finding> facts_in(std::string_view target, std::string_view bytes);

// Bytes that no rule can read: a zero among them, or no UTF-8.
bool is_no_text(std::string_view bytes);

// Refused, with the reason: the first of several is the candidate's.
void refuse(Survey& survey, Candidate& candidate, Finding finding);

class Inspector {
public:
    Inspector(const Measures& measures, const OutAlready& out_already, Survey& survey,
              Memory* memory)
        : measures_(measures), out_already_(out_already), survey_(survey), memory_(memory) {}

    // Whether it is out, has not changed since, and is remembered: decided then, and not read.
    bool recall(const file::Found& found, Candidate& candidate);

    // The decision by what stands in the file; `candidate` has its paths already.
    void look_into(const Ground& ground, const file::Found& found, Candidate& candidate);

    // A picture of the notes that a public note shows.
    void look_into_picture(const Ground& ground, const file::Found& found, const std::string& by,
                           Candidate& candidate);

    // What the public notes refer to.
    const std::vector<Use>& uses() const { return uses_; }

private:
    void look_into_note(Candidate& candidate);
    void look_into_notebook(Candidate& candidate);
    // Whether the header makes it public; the reason either way.
    bool is_public(const markup::Header& header, const text::Diagnostics& faults,
                   Candidate& candidate);
    void note_uses(Candidate& candidate, std::string_view text, int line, int cell);
    void warn_of_comment(const Candidate& candidate, std::string_view body, int first);
    void refuse_embedded(Candidate& candidate, std::string_view text, int cell);
    void refuse_telling(Candidate& candidate, std::string_view picture, int line, int cell);
    void refuse_odd_title(Candidate& candidate);
    void refuse_facts(Candidate& candidate);
    void refuse_no_text(Candidate& candidate);
    void screen(Candidate& candidate);

    const Measures& measures_;
    const OutAlready& out_already_;
    Survey& survey_;
    Memory* memory_;  // none: everything is read
    std::vector<Use> uses_;
};

}  // namespace osm::publish
