// osm-publish build - check, then the public tree as it would be committed, in a folder to look at.
#include "publish/build.hpp"

#include "cli/groups.hpp"
#include "report/table.hpp"
#include "text/words.hpp"
#include "tools/publish/proof.hpp"
#include "tools/publish/verbs.hpp"

#include <fmt/core.h>

namespace osm::publish {
namespace {

class Build final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"build", "make the public tree, to be looked at"};
    }

    void declare(cli::Options& options) override {
        options.value("--out", "DIR", out_, "write it there; else it is only listed");
        options.flag("--dry-run", dry_run_, "with --out: only list it");
        output_.declare(options);
        options.example("osm-publish build", "what the public repository would hold");
        options.example("osm-publish build --out ../preview", "the same, to look through");
        options.remark(
            "In DIR only what an earlier build wrote there is replaced or removed; its list is "
            "DIR/.osm-build.tsv. Pictures and notebooks are as they would be committed: stripped.");
    }

    cli::Exit run(cli::Context& context) override {
        const Sources sources = read_sources(context.data(), context.settings());
        const Measures measures = measures_of(context);
        Survey found = survey(sources, measures);
        require_clean(found.findings, measures, context, "nothing was built");
        if (!out_ || dry_run_) {
            print(found, context);
            return cli::Exit::done;
        }
        const std::filesystem::path folder = context.world().here / *out_;
        if (const std::string kept = conflict(sources, folder); !kept.empty())
            text::fail(fmt::format("--out: '{}' and {} overlap", *out_, kept),
                       "name a folder of its own");
        const auto built = build_into(folder, take_publication(found));
        context.say(fmt::format(
            "built {} in {}: {} written, {} removed",
            text::counted(std::ssize(built.written) + static_cast<std::int64_t>(built.same),
                          "file"),
            *out_, built.written.size(), built.removed.size()));
        return cli::Exit::done;
    }

private:
    void print(const Survey& found, cli::Context& context) const {
        const bool for_people = output_.for_people(context);  // who sees at once what is the same
        report::Table table({report::text("path"), report::count("bytes"), report::text("source")});
        for (const Candidate& candidate : found.candidates)
            if (candidate.state == State::is_public)
                table.row({candidate.target, std::ssize(candidate.staged.bytes),
                           for_people && candidate.path == candidate.target
                               ? report::Cell()
                               : report::Cell(candidate.path)});
        output_.print(table, context);
    }

    std::optional<std::string> out_;
    bool dry_run_ = false;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr build() { return std::make_unique<Build>(); }

}  // namespace osm::publish
