// records/reader.hpp - reading facts: every whole line of the right shape, and a word about each
// other.
#pragma once

#include "records/schema.hpp"
#include "time/calendar.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace osm::records {

// One fact. Views are valid until the next one is read.
struct Row {
    std::array<std::string_view, max_columns> cells;  // "-" read as empty
    // What the columns of kind instant or day say, in their order; where only a date is written,
    // its midnight in UTC.
    std::array<time::Stamp, 2> stamps;
    time::Date day;         // of the column of kind day or date
    std::int64_t line = 0;  // from 1
    std::string_view text;  // the whole line, as it stands
    bool keyed = true;      // some tag may be key=value
};

struct Tally {
    std::int64_t rows = 0;
    std::int64_t skipped = 0;  // lines that are no fact of this schema
    std::int64_t doubles = 0;  // lines left out because they are there already, byte for byte
    std::int64_t outside = 0;  // good lines that only_between() leaves out
};

// Reads one fact file, oldest line first, in blocks; a million lines take tens of milliseconds.
class Reader {
public:
    // `data` is the data folder; a missing file is an empty one. Faults of single lines go to
    // `faults` as warnings, the first ten thousand and then a count; they must live as long as
    // this. A first line of another schema or a newer version, or none, throws Failure (misuse); a
    // folder, FIFO or device in the file's place throws Failure (failed).
    Reader(const std::filesystem::path& data, const Schema& schema, text::Diagnostics& faults);

    // The same from standard input, where the first line may be missing.
    static Reader standard_input(const Schema& schema, text::Diagnostics& faults);

    ~Reader();
    Reader(Reader&&) noexcept;
    Reader& operator=(Reader&&) noexcept;

    // From now on a line whose two instants both lie before `from`, or both at `until` or later, is
    // checked but not given. Its doubles are not looked for: they lie outside as well.
    void only_between(time::Instant from, time::Instant until);

    bool next(Row& row);
    const Tally& tally() const;
    const std::string& file() const;  // as messages call it

private:
    struct State;
    explicit Reader(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

// Checks one line by the schema: what is wrong with it (place: column in characters, the line's
// text), as errors, or an empty list. `row` is filled as far as it goes. What is no line of a fact
// (a comment, a blank one) is wrong here.
text::Diagnostics check_line(const Schema& schema, std::string_view line, Row& row);

}  // namespace osm::records
