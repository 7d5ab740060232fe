// osm-publish check - what keeps notes and code from going out.
#include "cli/groups.hpp"
#include "publish/posts.hpp"
#include "publish/range.hpp"
#include "report/table.hpp"
#include "text/words.hpp"
#include "tools/publish/proof.hpp"
#include "tools/publish/telling.hpp"
#include "tools/publish/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

namespace osm::publish {
namespace {

class Check final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"check", "find secrets, links and what else must not go out"};
    }

    void declare(cli::Options& options) override {
        options.arguments("PATH", paths_, "only what lies at or below these");
        options.flag("--staged", staged_,
                     "what is staged in the repository here: for its hook pre-commit");
        output_.declare(options, {"lines"});
        options.example("osm-publish check", "before a commit; commit does it too");
        options.example("exec osm-publish check --staged",
                        "the hook pre-commit of the public repository");
        options.remark(
            "Exit status 1 when an error was found, or a line of facts/posts.tsv is wrong. "
            "Secrets are never shown: only their first characters and their length.");
    }

    cli::Exit run(cli::Context& context) override {
        const Measures measures = measures_of(context);
        text::Diagnostics faults;
        std::vector<Finding> findings;
        std::string clean;
        if (staged_) {
            const auto& here = context.world().here;
            const auto changes = git::staged_changes(here);
            findings = screen_staged(here, changes, measures);
            clean = fmt::format("{} staged: nothing to refuse",
                                text::counted(std::ssize(changes), "change"));
        } else {
            const Survey found = survey(read_sources(context.data(), context.settings()), measures);
            find_paths(found, context);
            findings = found.findings;
            clean = clean_line(found);
            load_posts(context.data(), context.now().at, faults);
        }
        std::erase_if(findings, [&](const Finding& finding) { return !asked(finding.path); });
        if (findings.empty())
            context.say(clean);
        else if (as_lines(context))
            tell(findings, measures, context);
        else
            print(findings, measures, context);
        context.warn(faults);
        const bool is_clean = std::ranges::none_of(findings, [](const Finding& finding) {
            return finding.severity == text::Level::error;
        });
        return is_clean && faults.empty() ? cli::Exit::done : cli::Exit::no;
    }

private:
    // As compilers tell what they find; a table would cut it.
    bool as_lines(const cli::Context& context) const {
        return output_.other() == "lines" || (!output_.named() && output_.for_people(context));
    }

    void tell(const std::vector<Finding>& findings, const Measures& measures,
              cli::Context& context) const {
        const bool at_terminal = context.world().out_is_terminal;
        context.print(in_lines(findings, measures, at_terminal ? context.world().width : 0));
        if (!at_terminal)
            return;
        const auto way = way_to_allow(findings, measures);
        context.say(counts_of(findings) +
                    (way.empty() ? way : "; " + way + (staged_ ? " --staged" : "")));
    }

    // As the list names them, or as seen from here. A slip of the pen must not pass for a clean
    // file.
    void find_paths(const Survey& found, const cli::Context& context) {
        const auto is_known = [&](const std::string& path) {
            return std::ranges::any_of(
                found.candidates, [&](const auto& one) { return lies_at(one, path); },
                &Candidate::path);
        };
        for (auto& path : paths_) {
            if (is_known(path))
                continue;
            const auto from_here =
                std::filesystem::weakly_canonical(context.world().here / path)
                    .lexically_relative(std::filesystem::weakly_canonical(context.data()))
                    .string();
            if (!is_known(from_here))
                text::fail(fmt::format("no file at or below '{}' is looked at", path),
                           "osm-publish list --why names those that are");
            path = from_here;
        }
    }

    static bool lies_at(const std::string& path, std::string_view asked) {
        while (asked.ends_with('/'))
            asked.remove_suffix(1);
        return path.starts_with(asked) &&
               (path.size() == asked.size() || path[asked.size()] == '/');
    }

    bool asked(const std::string& path) const {
        return paths_.empty() || std::ranges::any_of(paths_, [&](const std::string& asked) {
                   return lies_at(path, asked);
               });
    }

    std::string clean_line(const Survey& found) const {
        const auto of_state = [&](State state) {
            return std::ranges::count_if(found.candidates, [&](const Candidate& candidate) {
                return candidate.state == state && asked(candidate.path);
            });
        };
        return fmt::format("{} public, {} private: nothing to refuse",
                           text::counted(of_state(State::is_public), "file"),
                           of_state(State::is_private));
    }

    void print(const std::vector<Finding>& findings, const Measures& measures,
               cli::Context& context) const {
        report::Table table({report::text("path"), report::count("line"), report::count("cell"),
                             report::text("severity"), report::text("rule"),
                             report::text("message"), report::text("fingerprint")});
        const auto number = [](int n) {
            return n > 0 ? report::Cell(std::int64_t{n}) : report::Cell();
        };
        for (const Finding& finding : findings) {
            const bool is_error = finding.severity == text::Level::error;
            table.row({finding.path, number(finding.line), number(finding.cell),
                       std::string(is_error ? "error" : "warning"), finding.rule,
                       fmt::format("{} ({})", finding.what, finding.hint),
                       finding.allowable
                           ? report::Cell(measures.allowed.fingerprint(*finding.allowable))
                           : report::Cell()});
        }
        output_.print(table, context);
    }

    std::vector<std::string> paths_;
    bool staged_ = false;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr check() { return std::make_unique<Check>(); }

}  // namespace osm::publish
