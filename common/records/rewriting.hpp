// records/rewriting.hpp - one change, carried out on the text of a fact file. Known to records
// alone.
#pragma once

#include "records/journal.hpp"
#include "records/schema.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace osm::records {

// A file's text as whole lines and what is torn behind them.
struct Parts {
    std::string_view whole;
    std::string_view last;  // a line that lacks only its newline
    std::string_view torn;
};

Parts parts_of(const Schema& schema, std::string_view text);

std::string_view without_return(std::string_view line);

// Each whole line, and the one that lacks only its newline.
template <class Take>
void each_line(const Parts& parts, Take take) {
    for (auto rest = parts.whole; !rest.empty();) {
        const auto line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(line.size() + 1);
        take(line);
    }
    if (!parts.last.empty())
        take(parts.last);
}

// `all_copies`: a removed line goes as often as it is there, else once for each time that it is
// named. What is added goes to `wanted_line` where nothing is removed, 0 for the end.
class Rewriting {
public:
    Rewriting(const Schema& schema, const Change& change, std::size_t wanted_line, bool all_copies,
              const std::string& file);

    // Failure (misuse) when a line that is to be removed is not there.
    std::string run(std::string_view present);

    // What was done, each copy named.
    Noted done() const;

private:
    void take(std::string_view line);
    bool remove(std::string_view line);
    void replace(std::string_view line);
    void add(std::size_t at);
    void require_all_found() const;

    const Schema& schema_;
    const Change& change_;
    const std::size_t wanted_line_;
    const bool all_copies_;
    const std::string& file_;
    std::unordered_map<std::string_view, std::size_t> to_remove_;
    std::unordered_map<std::string_view, std::vector<std::size_t>>
        places_;  // in removed, last first
    std::string text_;
    std::vector<std::string> removed_, successors_;  // pairs, in the file's order
    std::vector<std::string> gone_;                  // without successor
    std::size_t number_ = 0;
    std::size_t line_ = 0;
    bool added_ = false;
};

}  // namespace osm::records
