// cli/verb.hpp - what one verb is: words in, an exit code out.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace osm::cli {

class Context;

// Nothing else is ever returned; see osm(7), EXIT STATUS.
enum class Exit { done = 0, no = 1, misuse = 2, failed = 3 };

struct Summary {
    std::string_view name;  // "start"
    std::string_view line;  // "start the clock on a topic": lower case, no full stop
};

// The options and arguments of one verb. Declaring only binds a name to a variable of the verb;
// values are words until run() gives them a meaning, so that "yesterday" can know its now.
//
// An option's `name` is "--at" or "-m,--note"; `word` is what stands for its value in the help. The
// words of an unknown option or verb are refused with the nearest known one.
class Options {
public:
    virtual ~Options() = default;

    virtual void argument(std::string_view word, std::string& to, std::string_view help) = 0;
    virtual void argument(std::string_view word, std::optional<std::string>& to,
                          std::string_view help) = 0;  // may be left out
    virtual void arguments(std::string_view word, std::vector<std::string>& to,
                           std::string_view help, int at_least = 0) = 0;  // the rest; always last

    virtual void flag(std::string_view name, bool& to, std::string_view help) = 0;
    virtual void value(std::string_view name, std::string_view word, std::optional<std::string>& to,
                       std::string_view help) = 0;
    virtual void values(std::string_view name, std::string_view word, std::vector<std::string>& to,
                        std::string_view help) = 0;  // repeatable
    virtual void number(std::string_view name, std::string_view word,
                        std::optional<std::int64_t>& to,
                        std::string_view help) = 0;  // not negative
    // One of `words`; completion and help list them.
    virtual void choice(std::string_view name, const std::vector<std::string>& words,
                        std::optional<std::string>& to, std::string_view help) = 0;

    // Shown first in the help: a command as typed and what it does.
    virtual void example(std::string_view command, std::string_view what) = 0;
    // A paragraph under the options, for what a reader cannot guess.
    virtual void remark(std::string_view paragraph) = 0;
};

class Verb {
public:
    virtual ~Verb() = default;
    virtual Summary summary() const = 0;
    virtual void declare(Options& options) = 0;  // touches nothing but its own variables
    virtual Exit run(Context& context) = 0;      // throws text::Failure to stop
};

using VerbPtr = std::unique_ptr<Verb>;

}  // namespace osm::cli
