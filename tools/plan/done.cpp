// osm-plan done - an item is finished.

#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/plan/record.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

namespace osm::plan::verbs {
namespace {

// A comma would end the tag.
std::string as_tag(const std::string& evidence) {
    std::string found = "evidence=";
    for (const char c : evidence)
        if (c == ',')
            found += "%2C";
        else if (c == ' ' || c == '\t')
            text::fail(fmt::format("'{}' is no evidence", evidence),
                       "write a link, or a word such as post:softmax, without blanks");
        else
            found += c;
    return found;
}

class Done final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"done", "record that items are finished"}; }

    void declare(cli::Options& options) override {
        options.arguments("ITEM", words_, "pgm-1 or ml:pgm-1; +word is a tag", 1);
        options.values("--evidence", "LINK", evidence_,
                       "what shows it: a link, post:SLUG, repo:NAME@COMMIT; may be repeated");
        when_.declare(options);
        notes_.declare(options);
        options.example("osm-plan done pgm-1", "now");
        options.example("osm-plan done softmax --evidence post:softmax", "with what shows it");
        options.remark("Said again of the same item, only evidence is added; the day stays.");
    }

    cli::Exit run(cli::Context& context) override {
        notes_.take_tags(words_);
        if (words_.empty())
            text::fail("no item", "write its id: osm-plan done pgm-1");
        const auto view = look(context);
        const auto at = when_.resolve(context);
        std::vector<std::string> also;
        for (const auto& one : evidence_)
            also.push_back(as_tag(one));
        std::vector<Line> lines;
        std::vector<Index> items;
        for (const auto& word : words_) {
            items.push_back(finished(view, word));
            lines.push_back({Event::done, view.plan.items[items.back()].id, "", notes_.tags(also),
                             notes_.note()});
        }
        record(context, at, lines);
        for (const auto item : items)
            confirm(context, view, item, at);
        return cli::Exit::done;
    }

private:
    Index finished(const View& view, const std::string& word) const {
        const auto item = find_no_goal(view.plan, word);
        const auto& standing = view.progress.items[item];
        if (view.plan.items[item].milestone)
            text::fail(fmt::format("'{}' is a milestone", word),
                       "it is reached when all that it needs is done");
        if (standing.state == State::done && evidence_.empty())
            text::refuse(fmt::format("'{}' has been done since {}", view.plan.topic(item),
                                     in_full(*standing.ended)),
                         "osm-plan rm takes the record away");
        return item;
    }

    void confirm(cli::Context& context, const View& view, Index item, time::Stamp at) const {
        const auto& standing = view.progress.items[item];
        const auto topic = view.plan.topic(item);
        if (standing.state == State::done) {
            context.say(
                fmt::format("evidence added to {}: {}", topic, text::join(evidence_, ", ")));
            return;
        }
        auto line = fmt::format("done {} at {}", topic, in_full(at));
        if (standing.hours)
            line += fmt::format(", {} logged, {} estimated", time::to_clock(standing.logged),
                                time::to_clock(*standing.hours));
        context.say(line);
        for (const auto need : standing.waits_for)
            context.warn(
                {{{},
                  fmt::format("'{}' needs '{}', which is not done", topic, view.plan.topic(need)),
                  "",
                  text::Level::warning}});
    }

    std::vector<std::string> words_, evidence_;
    When when_;
    cli::NoteOptions notes_;
};

}  // namespace

cli::VerbPtr done() { return std::make_unique<Done>(); }

}  // namespace osm::plan::verbs
