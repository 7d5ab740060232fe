// screen/finding.hpp - something that must not become public, told without showing it.
#pragma once

#include "screen/digest.hpp"
#include "text/diagnostic.hpp"

#include <string>

namespace osm::screen {

// What was found, and where. An error keeps the file from going out; a warning is for the learner
// to judge. Nothing in here is the secret, and `value` cannot be turned back into it.
struct Finding {
    std::string rule;  // "github-token"
    std::string path;
    int line = 0;          // from 1, of the cell where there is one; 0: the file itself
    int column = 0;        // from 1, in characters
    std::string redacted;  // first four characters of a long token, and the length; "": the file
    std::string what;      // "a GitHub token"
    text::Level severity = text::Level::error;
    std::string hint = {};  // what to do about it
    int cell = 0;           // of a notebook, from 1; 0: none
    Digest value = {};      // of the secret, for screen/allowed.hpp alone; never to be printed
};

}  // namespace osm::screen
