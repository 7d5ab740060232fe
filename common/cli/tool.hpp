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
    Tool& unknown(
        std::function<void(const std::string& word, const std::vector<std::string>& rest, Context&)>
            handler);
    // Under the list of verbs in the help.
    Tool& see_also(std::string_view paragraph);

    int run(int argc, char** argv);
    // The same against a world of the caller's: what a test runs.
    int run(const std::vector<std::string>& words, const World& world);

private:
    std::string name_, line_, see_also_;
    std::vector<VerbPtr> verbs_;
    VerbPtr otherwise_;
    std::function<void(const std::string&, const std::vector<std::string>&, Context&)> unknown_;
};

}  // namespace osm::cli
