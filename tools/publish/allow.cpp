// osm-publish allow - one finding that is none, remembered by a salted hash.
#include "publish/range.hpp"
#include "text/words.hpp"
#include "tools/publish/proof.hpp"
#include "tools/publish/verbs.hpp"

#include <fmt/core.h>

namespace osm::publish {
namespace {

class Allow final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"allow", "let one finding pass from now on"}; }

    void declare(cli::Options& options) override {
        options.argument("FINDING", fingerprint_, "its fingerprint, as check prints it");
        options.value("-m,--note", "WHY", note_, "why it is none; kept beside it");
        options.flag("--staged", staged_, "one that 'check --staged' found here");
        options.example("osm-publish allow 3f2a9c01d4e8 -m 'as the manual prints it'",
                        "that value in that file, and nothing else");
        options.remark(
            "allow.tsv keeps a salted hash, never the value. The same value elsewhere, or another "
            "one in that file, is found again. There is no way to let all of them pass.");
    }

    cli::Exit run(cli::Context& context) override {
        Measures measures = measures_of(context);
        if (const auto told = measures.screening.text({}, note_.value_or("")); !told.empty())
            text::refuse(
                fmt::format("the note holds {}: {}", told.front().what, told.front().redacted),
                "say why in other words; it is kept in allow.tsv as it is");
        const auto findings = all_findings(context, measures);
        const auto& finding = screen::named(findings, measures.allowed, fingerprint_);
        measures.allowed.add(finding, context.now(), note_.value_or(""));
        context.say(fmt::format("allowed {} in {}{}", finding.rule,
                                measures.screening.masked(finding.path),
                                finding.redacted.empty() ? "" : ": " + finding.redacted));
        return cli::Exit::done;
    }

private:
    std::vector<screen::Finding> all_findings(cli::Context& context,
                                              const Measures& measures) const {
        std::vector<screen::Finding> all;
        const auto take = [&](const std::vector<Finding>& findings) {
            for (const Finding& finding : findings)
                if (finding.allowable)
                    all.push_back(*finding.allowable);
        };
        if (staged_) {
            const auto& here = context.world().here;
            take(screen_staged(here, git::staged_changes(here), measures));
            return all;
        }
        const Sources sources = read_sources(context.data(), context.settings());
        take(survey(sources, measures).findings);
        const auto repository =
            sources.repository ? git::Repository::open(*sources.repository) : std::nullopt;
        if (repository && !repository->head().empty())
            take(screen_commits(repository->folder(), unpushed(*repository), measures));
        return all;
    }

    // As far as this machine knows: nothing is asked of the remote.
    static std::vector<git::Logged> unpushed(const git::Repository& repository) {
        std::vector<std::string> known;
        try {
            known.push_back(git::remote_of(repository.folder(), repository.branch()).known);
        } catch (const text::Failure&) {  // no remote: all of it
        }
        std::erase(known, std::string());
        return git::outgoing(repository.folder(), repository.head(), known);
    }

    std::string fingerprint_;
    std::optional<std::string> note_;
    bool staged_ = false;
};

}  // namespace

cli::VerbPtr allow() { return std::make_unique<Allow>(); }

}  // namespace osm::publish
