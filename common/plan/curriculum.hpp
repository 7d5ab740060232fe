// plan/curriculum.hpp - curricula as others write them, as items: tables of courses (OSSU), lists
// of links, tab-separated tables.
#pragma once

#include "plan/append.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace osm::plan {

// What a curriculum says in other words than ids: `alias` gives the id that a phrase means.
struct Reading {
    std::string track;                         // of items that name none
    std::string kind;                          // the same; "course" for a table, "link" for a list
    std::map<std::string, std::string> alias;  // phrase, in any case -> id
};

struct Curriculum {
    // One row of it, and what of it became no field.
    struct Entry {
        NewItem item;
        int line = 0;
        std::string about;  // a description, in words
    };

    // A heading over rows; becomes a milestone that needs them all.
    struct Section {
        std::string id;
        std::string title;
        std::vector<std::string> items;
    };

    std::vector<Entry> entries;
    std::vector<Section> sections;
    int rows = 0;                       // of the source; each is an entry or in left_out
    std::vector<std::string> left_out;  // "line 12: no title", in the order of the lines
    int without_hours = 0;
    // Rows, by what they need before; of those in part the rest is text.
    int needs_none = 0, needs_found = 0, needs_in_part = 0, needs_in_words = 0;
};

// Every Markdown table with a column Courses (Course, Topic, Title or Name) and one of Duration,
// Effort and Prerequisites. Hours are Duration
// times Effort: the least, the middle and the most of both; a month is 52/12 weeks. Prerequisites
// that name other rows by their whole title, by what stands before its colon, or by an alias are
// needs (`any` where the row says "or", `with` behind "corequisite:"); whatever else they say is
// kept as text, word for word. Nothing is guessed: half a title is text.
Curriculum read_ossu(std::string_view markdown, const Reading& reading);

// Every list line that begins with a link: `- [title](address) - description`. Links within the
// page are left out, and so is a second line of the same address.
Curriculum read_links(std::string_view markdown, const Reading& reading);

// A first line with names of columns out of id, title, track, kind, hours, priority, needs, any,
// with, text, price, link, due, and a row an item; at least id or title. Failure (misuse) for
// another column, or a value that is none.
Curriculum read_table(std::string_view tsv, const std::string& file, const Reading& reading);

// As plan.toml, with [[track]] blocks for the `new_tracks`; first, as a comment, what became of the
// rows.
std::string to_toml(const Curriculum& curriculum, const std::vector<std::string>& new_tracks);

}  // namespace osm::plan
