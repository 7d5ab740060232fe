// osm check - every tool's check, one after the other.
#include "process/run.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/osm/driver.hpp"
#include "tools/osm/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::front {
namespace {

class Check final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"check", "find what is wrong in the files, by every tool's check"};
    }

    void declare(cli::Options& options) override {
        options.example("osm check", "before a commit, and every week from cron");
        options.remark("Exit status 1 when anything was found, 2 or 3 when a tool could not look.");
    }

    cli::Exit run(cli::Context& context) override {
        context.settings();  // faults in osm.toml stop here, once, not once a tool
        int worst = 0;
        for (const auto& tool : other_tools()) {
            const auto program = binary_of(tool.name, context);
            const auto spec = spec_of(program);
            if (spec.find("\ncheck\t-\t-\t") != std::string::npos)
                worst = std::max(worst, run_check(program, spec, context));
        }
        return static_cast<cli::Exit>(std::max(worst, check_driver(context)));
    }

private:
    static int check_driver(cli::Context& context) {
        text::Diagnostics found;
        try {
            found = install_driver(context, context.data());
        } catch (const text::Failure& failure) {
            found = failure.found();
        }
        context.warn(found);
        return static_cast<int>(found.empty() ? cli::Exit::done : cli::Exit::no);
    }

    static std::string spec_of(const std::filesystem::path& program) {
        try {
            const auto spec = process::run({.words = {program.string(), "--osm-spec"}});
            return spec.ok() ? spec.out : std::string();
        } catch (const text::Failure&) {
            return {};  // not installed
        }
    }

    static int run_check(const std::filesystem::path& program, const std::string& spec,
                         cli::Context& context) {
        std::vector<std::string> words{program.string(), "check", "--data",
                                       context.data().string()};
        if (context.common().now)
            words.insert(words.end(), {"--now", *context.common().now});
        if (context.quiet())
            words.emplace_back("--quiet");
        if (context.world().out_is_terminal && spec.find("|lines\t") != std::string::npos)
            words.insert(words.end(), {"--format", "lines"});
        const auto result = process::run({.words = words});
        context.print(result.out);
        context.world().write_err(context.world().err_is_terminal ? text::escape_page(result.err)
                                                                  : result.err);
        constexpr int failed = static_cast<int>(cli::Exit::failed);
        if (result.status > failed) {
            text::fail_system(fmt::format("'{} check' ended with status {}",
                                          program.filename().string(), result.status));
        }
        return result.status;
    }
};

}  // namespace

cli::VerbPtr check() { return std::make_unique<Check>(); }

}  // namespace osm::front
