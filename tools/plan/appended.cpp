#include "tools/plan/appended.hpp"

#include "cli/facts.hpp"
#include "file/store.hpp"
#include "plan/plan.hpp"
#include "records/store.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::plan::verbs {
namespace {

// Its first line is the place of the last fact in the order of changes, the others are ids.
constexpr std::string_view note_name = "appended";

// Where no fact was recorded on this machine.
constexpr std::string_view no_place = "none";

// Of the ids, so many are named.
constexpr std::size_t named = 3;

std::string place_of_last_fact(cli::Context& context) {
    const auto turn =
        records::Store(context.system(), context.data(), records::progress).turn().undo;
    return turn ? std::to_string(*turn) : std::string(no_place);
}

// What was appended after the last fact and is still there.
std::vector<std::string> appended_last(cli::Context& context) {
    const auto note = file::read_whole(context.data() / ".osm" / note_name);
    auto lines = text::split(note ? std::string_view(*note) : std::string_view(), '\n');
    if (lines.empty() || lines.front() != place_of_last_fact(context))
        return {};
    text::Diagnostics faults;
    const auto plan = load(context.data(), faults);
    std::vector<std::string> found;
    for (std::size_t i = 1; i < lines.size(); ++i)
        if (plan.item(lines[i]))
            found.emplace_back(lines[i]);
    return found;
}

class UndoFact final : public cli::Verb {
public:
    cli::Summary summary() const override { return facts_->summary(); }

    void declare(cli::Options& options) override {
        facts_->declare(options);
        options.remark(
            "What add and import --append wrote in plan.toml is yours to take out: while it is "
            "there, and newer than the last record, undo says so and takes nothing back.");
    }

    cli::Exit run(cli::Context& context) override {
        auto ids = appended_last(context);
        const auto count = ids.size();
        if (count == 0)
            return facts_->run(context);
        if (count > named) {
            ids.resize(named);
            ids.push_back(fmt::format("{} more", count - named));
        }
        const std::string it = count == 1 ? "it" : "them";
        text::refuse(fmt::format("what was done last is in plan.toml, which is yours: the {} of {}",
                                 count == 1 ? "block" : "blocks", text::join(ids, ", ")),
                     "take " + it + " out there" +
                         (place_of_last_fact(context) == no_place
                              ? ""
                              : "; osm-plan rm last takes the last record away"));
    }

private:
    cli::VerbPtr facts_ = cli::undo(records::progress);
};

}  // namespace

void remember_append(cli::Context& context, const std::vector<std::string>& ids) {
    try {
        file::put(context.system(), context.data() / ".osm" / note_name,
                  place_of_last_fact(context) + "\n" + text::join(ids, "\n") + "\n");
    } catch (const text::Failure& failure) {
        // The items are in plan.toml all the same.
        auto faults = failure.found();
        for (auto& fault : faults)
            fault.level = text::Level::warning;
        context.warn(faults);
    }
}

cli::VerbPtr undo() { return std::make_unique<UndoFact>(); }

}  // namespace osm::plan::verbs
