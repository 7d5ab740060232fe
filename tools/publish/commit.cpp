// osm-publish commit - check, then what is new and changed into the public repository.
#include "tools/publish/committing.hpp"
#include "tools/publish/verbs.hpp"

namespace osm::publish {
namespace {

class Commit final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"commit", "put what is new and changed into the public repository"};
    }

    void declare(cli::Options& options) override {
        committing_.declare(options);
        options.example("osm-publish commit", "check first; one finding, and nothing is written");
        options.example("osm-publish commit --dry-run", "the message as it would be");
        options.remark(
            "The repository is [publish] repository in osm.toml and is made when it is not there. "
            "What others put into it is kept. 'osm-publish push' does this and pushes.");
    }

    cli::Exit run(cli::Context& context) override {
        const Sources sources = sources_with_repository(context);
        const Measures measures = measures_of(context);
        const auto lock = alone(context);
        committing_.run(context, sources, measures);
        return cli::Exit::done;
    }

private:
    Committing committing_;
};

}  // namespace

cli::VerbPtr commit() { return std::make_unique<Commit>(); }

}  // namespace osm::publish
