// osm merge-facts - what Git runs to merge a fact file.
#include "file/store.hpp"
#include "records/merge.hpp"
#include "text/diagnostic.hpp"
#include "tools/osm/verbs.hpp"

namespace osm::front {
namespace {

class MergeFacts final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"merge-facts", "merge two versions of a fact file, for git"};
    }

    void declare(cli::Options& options) override {
        options.argument("BASE", base_, "what both began with; may be empty or missing");
        options.argument("OURS", ours_, "our version, which gets the result");
        options.argument("THEIRS", theirs_, "their version");
        options.argument("NAME", name_, "what messages call the file; OURS unless said");
        options.example("git config merge.osm.driver 'osm merge-facts %O %A %B %P'",
                        "what 'osm init', 'osm sync' and 'osm check' tell git in each clone");
        options.remark(
            "There are no conflicts: what either side added is there, what either took away is "
            "not. Files of unlike kinds or versions are refused, and OURS stays as it is.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto named = name_.value_or(ours_);
        const auto path = context.world().here / ours_;
        const auto ours = version(path, ours_);
        const auto theirs = version(context.world().here / theirs_, theirs_);
        const auto base = file::read_whole(context.world().here / base_).value_or("");
        const auto merged = records::merge({base, ours, theirs}, named);
        if (merged == ours)
            return cli::Exit::done;
        file::replace(context.system(), path, [&](std::string_view present) {
            if (present != ours)
                text::fail_system("another program changed it meanwhile; nothing was merged",
                                  "run the command again", {named});
            return std::optional{merged};
        });
        return cli::Exit::done;
    }

private:
    static std::string version(const std::filesystem::path& path, const std::string& named) {
        auto text = file::read_whole(path);
        if (!text) {
            text::fail("there is no such file", "write 'osm merge-facts BASE OURS THEIRS'",
                       {named});
        }
        return std::move(*text);
    }

    std::string base_, ours_, theirs_;
    std::optional<std::string> name_;
};

}  // namespace

cli::VerbPtr merge_facts() { return std::make_unique<MergeFacts>(); }

}  // namespace osm::front
