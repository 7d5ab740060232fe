// cli/tool.hpp - one binary: its verbs, its help, its one catch.
#pragma once

#include "cli/context.hpp"
#include "cli/verb.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::cli {

// main() lists the verbs and runs. `--help`, `help [VERB]`, `--version` and the hidden `--osm-spec`
// are every tool's. Only the verb that was named is declared; the others are names.
class Tool {
public:
    Tool(std::string_view name, std::string_view line);

    Tool& add(VerbPtr verb);
    // The verb that runs when none is named (osm-week, osm).
    Tool& otherwise(VerbPtr verb);
    // When a word is no verb (osm: hands over to osm-WORD). Returns only if it could not.
    using Handler = std::function<void(const std::string& word,
                                       const std::vector<std::string>& rest, Context&)>;
    Tool& unknown(Handler handler);
    // A heading in the help for the verbs that are added after it.
    Tool& group(std::string_view title);
    // A word that the handler of unknown words takes: in the help and in suggestions.
    Tool& elsewhere(std::string_view name, std::string_view line);
    // Under the list of verbs in the help.
    Tool& see_also(std::string_view paragraph);

    int run(int argc, char** argv);
    // The same against a world of the caller's: what a test runs.
    int run(const std::vector<std::string>& words, const World& world);

private:
    struct Heading {
        std::string title;
        std::size_t first;  // of verbs_
    };

    struct Elsewhere {
        std::string name, line;
    };

    Exit dispatch(const std::vector<std::string>& words, const World& world);
    Exit run_verb(Verb& verb, const std::string& called, const std::vector<std::string>& words,
                  const World& world);
    Exit print(const std::string& page, const World& world) const;
    Exit print_help(const std::vector<std::string>& words, const World& world);
    Verb* find(std::string_view name) const;
    static bool takes_words(Verb& verb);
    [[noreturn]] void fail_unknown_verb(const std::string& word) const;
    std::string help(int width) const;
    std::string spec() const;

    std::string name_, line_, see_also_;
    std::vector<VerbPtr> verbs_;
    std::vector<Elsewhere> elsewhere_;
    std::vector<Heading> groups_;
    VerbPtr otherwise_;
    Handler unknown_;
};

}  // namespace osm::cli
