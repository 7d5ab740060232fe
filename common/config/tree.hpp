// config/tree.hpp - a TOML file as a tree of values with their places. For this module.
#pragma once

#include "config/keys.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace osm::config {

// Line and column of a value or key, from 1; line 0 is the whole file.
struct Spot {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

struct Entry;
struct Tree;

// A value as TOML knows it. `Unusable` is what no key takes (a time of day), or what was found
// wrong and reported: it counts as absent.
struct Node {
    struct Unusable {
        std::string_view what;  // "a time", for messages
    };

    using List = std::vector<Node>;

    // A table: its entries in the file's order, and the file.
    struct Map {
        const Tree* tree = nullptr;
        std::vector<Entry> entries;

        const Entry* find(std::string_view key) const;  // nullptr when absent
    };

    Spot at;
    std::variant<Unusable, std::string, std::int64_t, double, bool, time::Date, List, Map> value;

    bool usable() const { return !std::holds_alternative<Unusable>(value); }
};

struct Entry {
    std::string key;
    Spot at;
    Node value;
};

// A file: its name and bytes for messages, its lines, its root table.
struct Tree {
    std::string file;
    std::string bytes;                      // without a byte order mark
    std::vector<std::uint32_t> lines = {};  // where each begins in `bytes`
    // The lines of the `[[name]]` headers, if all that follows the first of them is such tables;
    // else empty. Then each block from one to the next can be read by itself.
    std::vector<std::uint32_t> blocks = {};
    bool exists = false;
    Node root = {};

    text::Place place(Spot at) const;
    std::string_view line(std::uint32_t number) const;  // without its end
};

// Reads tree.bytes into tree.root; what is not TOML goes to `faults` and leaves the root empty.
// Wants bytes that passed `scan`.
void read_toml(Tree& tree, text::Diagnostics& faults);

// Finds tree.lines and tree.blocks, and whatever the parser must not see: too much of anything,
// bytes that are not UTF-8 or that it mishandles. Puts at most one fault; whether there was none.
bool scan(Tree& tree, text::Diagnostics& faults);

// Compares the tree with keys(file): what is unknown or of the wrong type goes to `faults`, in the
// file's order, and becomes unusable.
void check(Tree& tree, File file, text::Diagnostics& faults);

}  // namespace osm::config
