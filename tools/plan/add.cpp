// osm-plan add - one more item at the end of plan.toml.

#include "money/amount.hpp"
#include "plan/append.hpp"
#include "plan/capacity.hpp"
#include "plan/next.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/plan/appended.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

#include <cmath>

namespace osm::plan::verbs {
namespace {

class Add final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"add", "add an item to plan.toml"}; }

    void declare(cli::Options& options) override {
        options.argument("ITEM", item_,
                         "its track and id, ml:pgm-1; the id alone in a plan of "
                         "one track");
        options.arguments("TITLE", title_, "for people; the id unless said");
        options.value("--hours", "HOURS", hours_,
                      "what it will take: 40, or low,likely,high: "
                      "30,40,90");
        options.value("--kind", "KIND", kind_, "course, book, paper, project, post");
        options.values("--needs", "ITEM", needs_, "must be done before; may be repeated");
        options.values("--any", "ITEM", any_, "one of these must be done before");
        options.values("--with", "ITEM", with_, "must be done before, or possible too");
        options.value("--text", "WORDS", text_, "what else should be known before, in words");
        options.number("--priority", "N", priority_, "1 is first; 2 unless said");
        options.value("--price", "AMOUNT", price_, "what it costs: '50 USD'");
        options.value("--link", "LINK", link_, "where it is");
        options.value("--not-before", "DATE", from_, "the first day on which it can be studied");
        options.value("--due", "DATE", due_, "the day by which it should be done");
        options.flag("--new-track", new_track_, "the track is new: write [[track]] as well");
        options.example("osm-plan add ml:pgm-1 'Graphical Models 1' --hours 55 --kind course",
                        "a course of 55 hours in the track ml");
        options.example("osm-plan add ml:pgm-2 --hours 40,60,95 --needs pgm-1",
                        "a second one "
                        "after it");
        options.remark(
            "A block is added at the end; no other byte of plan.toml changes, and none "
            "at all unless the file is sound before and after.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto plan = sound_plan(context);
        const auto item = wanted(plan, context);
        append(context.system(), context.data(), item);
        auto line = fmt::format("added {}:{} to plan.toml", item.track, item.id);
        if (item.hours)
            line += fmt::format(": {}", in_hours({std::llround(item.hours->likely * 3600)}));
        if (item.due)
            line += fmt::format(", due {}", time::to_text(*item.due));
        context.say(line);
        remember_append(context, {item.id});
        warn_of_no_time(context, item.track);
        return cli::Exit::done;
    }

private:
    // The plan is read anew: a track that takes what others leave may be left nothing.
    static void warn_of_no_time(cli::Context& context, const std::string& id) {
        text::Diagnostics faults;
        const auto plan = load(context.data(), faults);
        const auto track = plan.track(id);
        if (track && Capacity(plan).usual_week(*track).seconds == 0)
            context.warn({{{},
                           fmt::format("track '{}' has no hours of the week", id),
                           "give it a share, or hours of its own, in plan.toml",
                           text::Level::warning}});
    }

    NewItem wanted(const Plan& plan, const cli::Context& context) const {
        NewItem item;
        const auto colon = item_.find(':');
        item.id = colon == std::string::npos ? item_ : item_.substr(colon + 1);
        item.track = track(plan, colon == std::string::npos ? "" : item_.substr(0, colon));
        item.new_track = new_track_;
        if (!text::is_kebab(item.id))
            text::fail(fmt::format("'{}' is no id", item.id), suggestion(item.id));
        item.title = text::join(title_, " ");
        item.kind = kind_.value_or("");
        if (hours_)
            item.hours = estimate(*hours_);
        item.priority = priority_;
        item.needs = ids(plan, needs_);
        item.any = ids(plan, any_);
        item.with = ids(plan, with_);
        item.text = text_.value_or("");
        if (price_)
            item.price = money::to_text(money::read_amount(*price_));
        item.link = link_.value_or("");
        if (from_)
            item.from = context.words().date(*from_);
        if (due_)
            item.due = context.words().date(*due_);
        return item;
    }

    static std::string suggestion(const std::string& id) {
        const auto word = text::to_kebab(id);
        return word.empty() ? "write small letters, digits and hyphens" : "write '" + word + "'";
    }

    std::string track(const Plan& plan, const std::string& word) const {
        if (new_track_) {
            if (!text::is_kebab(word))
                text::fail(fmt::format("'{}' names no track", item_), "write it as track:item");
            if (plan.track(word))
                text::fail(fmt::format("track '{}' is in the plan already", word),
                           "leave --new-track out");
            return word;
        }
        if (word.empty()) {
            if (plan.tracks.size() == 1)
                return plan.tracks.front().id;
            text::fail(fmt::format("'{}' names no track", item_),
                       plan.tracks.empty()
                           ? fmt::format("write ml:{} and --new-track", item_)
                           : fmt::format("write {}:{}", plan.tracks.front().id, item_));
        }
        if (!plan.track(word) && plan.tracks.empty())
            text::fail(fmt::format("'{}' is no track of the plan", word),
                       "--new-track makes it one");
        try {
            return plan.tracks[find_track(plan, word)].id;
        } catch (const text::Failure& failure) {
            auto found = failure.found();
            auto& hint = found.front().hint;
            hint += (hint.empty() ? "" : "; ") + std::string("a new one: --new-track");
            throw text::Failure(failure.stop(), std::move(found));
        }
    }

    // 40, or 30,40,90.
    static config::Estimate estimate(const std::string& word) {
        std::vector<double> hours;
        for (const auto piece : text::split(word, ',')) {
            const auto read = read_hours(text::trim(piece));
            if (!read)
                text::fail(fmt::format("'{}' is no number of hours", word),
                           "write 40, or low,likely,high: 30,40,90");
            hours.push_back(read->hours());
        }
        if (hours.size() != 1 && hours.size() != 3)
            text::fail(fmt::format("'{}' is {} numbers", word, hours.size()),
                       "write 40, or low,likely,high: 30,40,90");
        if (hours.front() > hours[hours.size() / 2] || hours[hours.size() / 2] > hours.back())
            text::fail(fmt::format("'{}' is not in order", word),
                       "write low,likely,high: 30,40,90");
        return {hours.front(), hours[hours.size() / 2], hours.back(), ""};
    }

    static std::vector<std::string> ids(const Plan& plan, const std::vector<std::string>& words) {
        std::vector<std::string> found;
        found.reserve(words.size());
        for (const auto& word : words)
            found.push_back(plan.items[find_item(plan, word)].id);
        return found;
    }

    std::string item_;
    std::vector<std::string> title_, needs_, any_, with_;
    std::optional<std::string> hours_, kind_, text_, price_, link_, from_, due_;
    std::optional<std::int64_t> priority_;
    bool new_track_ = false;
};

}  // namespace

cli::VerbPtr add() { return std::make_unique<Add>(); }

}  // namespace osm::plan::verbs
