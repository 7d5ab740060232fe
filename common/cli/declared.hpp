// cli/declared.hpp - the options and arguments of one verb as a list: parsed, helped and specified
// from one and the same.
#pragma once

#include "cli/context.hpp"
#include "cli/verb.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace osm::cli {

// Where a word goes once it is known.
using Target = std::variant<bool*, std::string*, std::optional<std::string>*,
                            std::vector<std::string>*, std::optional<std::int64_t>*>;

struct Option {
    std::string names;  // "--at" or "-m,--note"
    std::string word;   // stands for the value in the help; empty: a flag
    Target to;
    std::string help;
    std::vector<std::string> choices = {};
    bool common = false;  // every verb has it

    bool is_flag() const { return std::holds_alternative<bool*>(to); }

    std::string long_name() const;      // "--note"
    std::string shown(char gap) const;  // "-m, --note NOTE"
    bool is_called(std::string_view name) const;
};

struct Argument {
    std::string word;
    Target to;
    std::string help;
    int at_least = 0;   // words that must be there
    bool rest = false;  // takes all that follow
};

struct Example {
    std::string command;
    std::string what;
};

class Declared final : public Options {
public:
    void argument(std::string_view word, std::string& to, std::string_view help) override;
    void argument(std::string_view word, std::optional<std::string>& to,
                  std::string_view help) override;
    void arguments(std::string_view word, std::vector<std::string>& to, std::string_view help,
                   int at_least = 0) override;
    void flag(std::string_view name, bool& to, std::string_view help) override;
    void value(std::string_view name, std::string_view word, std::optional<std::string>& to,
               std::string_view help) override;
    void values(std::string_view name, std::string_view word, std::vector<std::string>& to,
                std::string_view help) override;
    void number(std::string_view name, std::string_view word, std::optional<std::int64_t>& to,
                std::string_view help) override;
    void choice(std::string_view name, const std::vector<std::string>& words,
                std::optional<std::string>& to, std::string_view help) override;
    void example(std::string_view command, std::string_view what) override;
    void remark(std::string_view paragraph) override;

    // --data, --now, --color, --quiet, --strict and --help; the last sets `help`.
    void declare_common(Common& common, bool& help);

    std::vector<Option> options;
    std::vector<Argument> arguments_;
    std::vector<Example> examples;
    std::vector<std::string> remarks;
};

// Gives every word its meaning. Failure (misuse) with `usage` (a command that helps) in the hint
// for an unknown option, a missing or surplus argument, a value that is none of the choices.
// Missing arguments do not count when `help` came out true.
void parse(const Declared& declared, const std::vector<std::string>& words,
           const std::string& usage, const bool& help);

// Whether the word is an option: it begins with '-' and is neither "-" nor a negative value.
bool looks_like_option(std::string_view word);

// Whether `word` asks for an option of every tool that takes the next word as its value.
bool common_takes_value(std::string_view word);

}  // namespace osm::cli
