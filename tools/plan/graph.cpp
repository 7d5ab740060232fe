// osm-plan graph - what needs what, as a picture.

#include "text/diagnostic.hpp"
#include "tools/plan/pictures.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

namespace osm::plan::verbs {
namespace {

class Graph final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"graph", "what needs what, as a picture"}; }

    void declare(cli::Options& options) override {
        options.value("--track", "TRACK", track_, "only items of this track");
        options.flag("--open", open_, "only what is neither done nor dropped");
        options.choice("--format", {"dot", "svg"}, format_, "dot unless asked");
        options.example("osm-plan graph --format svg > plan.svg", "to look at in a browser");
        options.example("osm-plan graph --open | dot -Tpdf > plan.pdf", "by Graphviz");
    }

    cli::Exit run(cli::Context& context) override {
        const auto view = look(context);
        const auto items = chosen(view, {track_ ? find_track(view.plan, *track_) : none, open_});
        if (items.empty())
            text::refuse("there is nothing to draw", how_to_begin(view.plan));
        context.print(format_ == "svg" ? graph_svg(view, items) : graph_dot(view, items));
        return cli::Exit::done;
    }

private:
    std::optional<std::string> track_, format_;
    bool open_ = false;
};

}  // namespace

cli::VerbPtr graph() { return std::make_unique<Graph>(); }

}  // namespace osm::plan::verbs
