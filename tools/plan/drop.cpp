// osm-plan drop - an item is given up.

#include "plan/graph.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/plan/record.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

namespace osm::plan::verbs {
namespace {

class Drop final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"drop", "record that items are given up"}; }

    void declare(cli::Options& options) override {
        options.arguments("ITEM", words_, "pgm-1 or ml:pgm-1; +word is a tag", 1);
        when_.declare(options);
        notes_.declare(options);
        options.example("osm-plan drop pgm-3 -m 'enough of it'", "and say why");
        options.remark("What needed it waits for it no longer. Its hours stay logged.");
    }

    cli::Exit run(cli::Context& context) override {
        notes_.take_tags(words_);
        if (words_.empty())
            text::fail("no item", "write its id: osm-plan drop pgm-1");
        const auto view = look(context);
        const auto at = when_.resolve(context);
        std::vector<Line> lines;
        std::vector<Index> items;
        for (const auto& word : words_) {
            items.push_back(given_up(view, word));
            lines.push_back(
                {Event::drop, view.plan.items[items.back()].id, "", notes_.tags(), notes_.note()});
        }
        record(context, at, lines);
        const auto after = successors(view.plan);
        for (const auto item : items) {
            auto line = fmt::format("dropped {} at {}", view.plan.topic(item), in_full(at));
            if (!after[item].empty())
                line += fmt::format("; {} for it no longer", waiting(view.plan, after[item]));
            context.say(line);
        }
        return cli::Exit::done;
    }

private:
    static Index given_up(const View& view, const std::string& word) {
        const auto item = find_no_goal(view.plan, word);
        const auto& standing = view.progress.items[item];
        if (view.plan.items[item].milestone)
            text::fail(fmt::format("'{}' is a milestone", word), "take it out of plan.toml");
        if (standing.state == State::dropped || standing.state == State::done)
            text::refuse(fmt::format("'{}' has been {} since {}", view.plan.topic(item),
                                     name(standing.state), in_full(*standing.ended)),
                         "osm-plan rm takes the record away");
        return item;
    }

    static std::string waiting(const Plan& plan, const std::vector<Index>& after) {
        std::vector<std::string> topics;
        for (const auto item : after)
            topics.push_back(plan.topic(item));
        return text::join(topics, ", ") + (topics.size() == 1 ? " waits" : " wait");
    }

    std::vector<std::string> words_;
    When when_;
    cli::NoteOptions notes_;
};

}  // namespace

cli::VerbPtr drop() { return std::make_unique<Drop>(); }

}  // namespace osm::plan::verbs
