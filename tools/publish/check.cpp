// osm-publish check - what keeps notes and code from going out.
#include "cli/groups.hpp"
#include "publish/posts.hpp"
#include "publish/survey.hpp"
#include "report/table.hpp"
#include "text/words.hpp"
#include "tools/publish/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::publish {
namespace {

class Check final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"check", "find secrets, links and what else must not go out"};
    }

    void declare(cli::Options& options) override {
        output_.declare(options);
        options.example("osm-publish check", "before a commit; commit does it too");
        options.remark(
            "Exit status 1 when an error was found, or a line of facts/posts.tsv is wrong. "
            "Secrets are never shown: only their first four characters and their length.");
    }

    cli::Exit run(cli::Context& context) override {
        const Survey found = survey(read_sources(context.data(), context.settings()));
        text::Diagnostics faults;
        load_posts(context.data(), context.now().at, faults);
        if (found.findings.empty())
            say_clean(found, context);
        else
            print(found, context);
        context.warn(faults);
        return found.clean() && faults.empty() ? cli::Exit::done : cli::Exit::no;
    }

private:
    static void say_clean(const Survey& found, cli::Context& context) {
        const auto of_state = [&](State state) {
            return std::ranges::count(found.candidates, state, &Candidate::state);
        };
        context.say(fmt::format("{} public, {} private: nothing to refuse",
                                text::counted(of_state(State::is_public), "file"),
                                of_state(State::is_private)));
    }

    void print(const Survey& found, cli::Context& context) const {
        report::Table table({report::text("path"), report::count("line"), report::text("severity"),
                             report::text("rule"), report::text("message")});
        for (const Finding& finding : found.findings) {
            const bool is_error = finding.severity == text::Level::error;
            report::Cell line;
            if (finding.line > 0)
                line = std::int64_t{finding.line};
            table.row({finding.path, line, std::string(is_error ? "error" : "warning"),
                       finding.rule, fmt::format("{} ({})", finding.what, finding.hint)});
        }
        output_.print(table, context);
    }

    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr check() { return std::make_unique<Check>(); }

}  // namespace osm::publish
