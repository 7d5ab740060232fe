// text/diagnostic.hpp - what is wrong, and where: the one error type.
#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace osm::text {

// Where something was read. Lines and columns count from 1, columns in code points; 0 means the
// whole file, or the whole line. An empty `file` means no place: the message then begins with the
// tool's name. `line_text` is the line as it stands there, for the caret on a terminal; may be
// empty.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
    std::string line_text = {};

    bool operator==(const Place&) const = default;
};

enum class Level { error, warning };

// One message. `what`: lower case, no full stop, the subject in single quotes. `hint`: what to
// write instead, printed in parentheses; may be empty.
struct Diagnostic {
    Place place;
    std::string what;
    std::string hint = {};
    Level level = Level::error;

    bool operator==(const Diagnostic&) const = default;
};

// Faults found in the user's files are data: readers add to a list and go on.
using Diagnostics = std::vector<Diagnostic>;

// Why a verb stops; the number is its exit code (see osm(7)).
enum class Stop {
    decision = 1,  // the answer is no, or the user must decide something first
    misuse = 2,    // usage, configuration or input that the user can mend
    failed = 3,    // it could not be done: disk, lock, another program
};

// The one exception. It carries every Diagnostic found, at least one, in the order to be printed.
// Thrown by anything below the tools; caught once, in cli::Tool::run.
class Failure final : public std::exception {
public:
    Failure(Stop stop, Diagnostics found);

    Stop stop() const noexcept { return stop_; }

    const Diagnostics& found() const noexcept { return found_; }

    const char* what() const noexcept override;  // the first message, without its place

private:
    Stop stop_;
    Diagnostics found_;
};

// One way to fail each: what is wrong, what to write instead, where.
[[noreturn]] void fail(std::string what, std::string hint = {}, Place place = {});         // misuse
[[noreturn]] void fail_system(std::string what, std::string hint = {}, Place place = {});  // failed
[[noreturn]] void refuse(std::string what, std::string hint = {}, Place place = {});  // decision

// Throws a Failure (misuse) that carries `faults` if there is an error among them; warnings alone
// do nothing.
void fail_if_any(const Diagnostics& faults);

// `place: error: what (hint)`, one line without newline; `tool` stands where there is no place.
// Whatever came from a file is escaped (see text/words.hpp), so no message can drive a terminal.
std::string to_line(const Diagnostic& diagnostic, std::string_view tool);

// The same, followed on a terminal by the line itself and a caret under the column.
std::string to_terminal(const Diagnostic& diagnostic, std::string_view tool);

}  // namespace osm::text
