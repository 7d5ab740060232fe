// config/document.hpp - a TOML file as checked, typed values that know their place.
#pragma once

#include "config/keys.hpp"
#include "money/amount.hpp"
#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osm::config {

struct Node;
struct Tree;

// Hours of work as estimated: 0 <= low <= likely <= high. A plain number is all three.
struct Estimate {
    double low = 0;
    double likely = 0;
    double high = 0;
    std::string source = {};
};

// A table of a document. A value: cheap to copy, valid as long as its Document. Each getter gives
// nullopt when the key is absent; a value of the wrong type was already reported by `read` and
// counts as absent. `key` is relative ("hours", or dotted "runway.futures").
class Table {
public:
    bool has(std::string_view key) const;
    std::optional<std::string> text(std::string_view key) const;
    std::vector<std::string> texts(std::string_view key) const;  // empty when absent
    std::optional<std::int64_t> integer(std::string_view key) const;
    std::optional<double> number(std::string_view key) const;
    std::optional<bool> boolean(std::string_view key) const;
    std::optional<time::Date> date(std::string_view key) const;
    std::vector<time::Period> dates(std::string_view key) const;
    std::optional<time::Duration> duration(std::string_view key) const;
    std::optional<time::Duration> clock(std::string_view key) const;
    std::optional<money::Amount> amount(std::string_view key) const;
    std::optional<money::Share> share(std::string_view key) const;
    std::optional<Estimate> estimate(std::string_view key) const;
    std::optional<Table> table(std::string_view key) const;
    std::vector<Table> tables(std::string_view key) const;  // empty when absent
    std::vector<std::string> names() const;                 // its keys, in the file's order

    // Where the key's value stands, or the table itself for "" and for an absent key; with `index`
    // that element of the list. For messages about meaning.
    text::Place place(std::string_view key = {}, std::optional<std::size_t> index = {}) const;

private:
    friend class Document;

    explicit Table(const Node* node) : node_(node) {}

    const Node* find(std::string_view key) const;  // nullptr when absent or unusable

    const Node* node_;  // a Node::Map
};

// One file, read and checked against keys(): every unknown key (with the nearest known one; of
// another program's file as a warning), every value of the wrong type, and TOML's own error are in
// `faults` with their places, in the file's order. A file that is not TOML reads as empty. CRLF and
// a byte order mark are taken as they come.
class Document {
public:
    // A missing file is an empty document. Refuses what would break the parser: over 4 MiB, a line
    // over 16 KiB, key depth over 16, brackets over 32 deep. The file's path is data/name(file).
    static Document read(const std::filesystem::path& data, File file, text::Diagnostics& faults);

    // The same from bytes; `file_name` stands in the places.
    static Document parse(std::string_view bytes, const std::string& file_name, File file,
                          text::Diagnostics& faults);
    ~Document();
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;

    Table root() const;
    bool exists() const;  // there was a file

private:
    explicit Document(std::unique_ptr<Tree> tree);
    std::unique_ptr<Tree> tree_;
};

}  // namespace osm::config
