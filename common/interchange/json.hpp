// interchange/json.hpp - JSON as other programs write it (RFC 8259).
#pragma once

#include "text/diagnostic.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::interchange {

enum class JsonKind : std::uint8_t { null, truth, number, text, array, object };

class Json;

// A value in a document, valid as long as that is; of no value when default-made.
class JsonValue {
public:
    JsonValue() = default;

    explicit operator bool() const { return document_ != nullptr; }

    // Of no value: null, "", 0.
    JsonKind kind() const;
    std::string_view text() const;  // of a text; else as it is written: 1.5, true, null; "" of more
    int line() const;               // of the file, from 1
    std::size_t place() const;      // of the file: the byte where it begins, from 0

    // The values of an array or object in their order: for (auto v = a.first(); v; v = v.next()).
    JsonValue first() const;
    JsonValue next() const;
    std::string_view key() const;                       // in its object
    JsonValue member(std::string_view key) const;       // no value when there is none
    std::string_view text(std::string_view key) const;  // of a member that is a text; else ""

    // A number, or a text of one, cut to whole units towards the past; nullopt for others.
    std::optional<std::int64_t> whole() const;

private:
    friend class Json;

    JsonValue(const Json* document, std::uint32_t index) : document_(document), index_(index) {}

    const Json* document_ = nullptr;
    std::uint32_t index_ = 0;
};

// One document, or one a line, in memory.
class Json {
public:
    // Reads all of it; `lines`: each line that is not blank is a document. What is no JSON is named
    // in `faults` with its line: the whole file without `lines`, else that line. simdjson does
    // the reading; it lies in a module that is loaded here, since to load it with the program
    // would cost each start more than the rest of it. Failure (failed) where the module is missing.
    static Json read(std::string_view bytes, const std::string& file, bool lines,
                     text::Diagnostics& faults);

    // The documents, in their order.
    JsonValue first() const;

private:
    friend class JsonValue;

    struct Node {
        JsonKind kind;
        std::int32_t line;
        std::uint32_t place;
        std::uint32_t key, key_size;
        std::uint32_t text, text_size;  // of texts_
        std::uint32_t end;              // the node behind the last one inside
        std::uint32_t parent;           // its number and 1; 0: a document
    };

    struct Building;

    std::vector<Node> nodes_;
    std::string texts_;
};

// The byte behind the value that begins at `place`, in a document that was read without fault.
std::size_t end_of_value(std::string_view bytes, std::size_t place);

// With its quotes; control characters escaped, in the short form where there is one.
std::string json_string(std::string_view text);

}  // namespace osm::interchange
