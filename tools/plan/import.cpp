// osm-plan import - a curriculum of others, as blocks for plan.toml.

#include "file/store.hpp"
#include "plan/curriculum.hpp"
#include "text/words.hpp"
#include "tools/plan/appended.hpp"
#include "tools/plan/verbs.hpp"
#include "tools/plan/view.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::plan::verbs {
namespace {

class Import final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"import", "a curriculum of others as TOML"}; }

    void declare(cli::Options& options) override {
        options.argument("KIND", kind_of_file_,
                         "ossu (tables of courses), links (a Markdown list), tsv");
        options.argument("FILE", file_, "the file; '-' is standard input");
        options.value("--track", "TRACK", track_, "of items that name none; that of a plan of one");
        options.value("--kind", "KIND", kind_,
                      "of items that name none; course or link unless set");
        options.values("--alias", "WORDS=ITEM", alias_,
                       "what prerequisites in words mean; may be repeated");
        options.flag("--append", append_, "write it at the end of plan.toml");
        options.example("osm-plan import ossu README.md --track cs",
                        "its courses, on standard output");
        options.example(
            "osm-plan import ossu README.md --track cs --alias 'How to Code=how-to-code-"
            "complex-data' --append",
            "with a phrase explained, into plan.toml");
        options.remark(
            "The first lines say what became of every row. plan.toml is written only "
            "with --append, and then as by add: checked first, as a whole, at its end.");
    }

    cli::Exit run(cli::Context& context) override {
        text::Diagnostics faults;
        const auto plan = load(context.data(), faults);
        text::fail_if_any(faults);
        const auto found = read(bytes(context), reading(plan));
        if (found.entries.empty())
            text::refuse(fmt::format("nothing in '{}' is an item", file_), hint());
        const auto blocks = to_toml(found, new_tracks(plan, found));
        if (!append_) {
            context.print(blocks);
            return cli::Exit::done;
        }
        append(context.system(), context.data(), blocks);
        context.say(
            fmt::format("added {} to plan.toml, {} without hours; {} left out",
                        text::counted(static_cast<std::int64_t>(found.entries.size()), "item"),
                        found.without_hours,
                        text::counted(static_cast<std::int64_t>(found.left_out.size()), "row")));
        std::vector<std::string> ids;
        for (const auto& entry : found.entries)
            ids.push_back(entry.item.id);
        remember_append(context, ids);
        return cli::Exit::done;
    }

private:
    std::string bytes(cli::Context& context) const {
        if (file_ == "-") {
            auto input = file::Blocks::standard_input();
            std::string all;
            for (auto block = input.next(); !block.empty(); block = input.next())
                all += block;
            return all + std::string(input.tail());
        }
        auto found = file::read_whole(context.world().here / file_, std::size_t{16} << 20);
        if (!found)
            text::fail("there is no file '" + file_ + "'");
        return *found;
    }

    Reading reading(const Plan& plan) const {
        Reading found;
        if (track_)
            found.track = *track_;
        else if (plan.tracks.size() == 1)
            found.track = plan.tracks.front().id;
        else if (kind_of_file_ != "tsv")
            text::fail("which track is it for",
                       "write --track " +
                           (plan.tracks.empty() ? std::string("cs") : plan.tracks.front().id));
        if (!found.track.empty() && !text::is_kebab(found.track))
            text::fail("'" + found.track + "' is no id of a track",
                       "write " + text::to_kebab(found.track));
        found.kind = kind_.value_or("");
        for (const auto& word : alias_) {
            const auto equals = word.rfind('=');
            if (equals == std::string::npos || !text::is_kebab(word.substr(equals + 1)))
                text::fail("'" + word + "' is no alias",
                           "write 'How to Code=how-to-code-complex-data'");
            found.alias[word.substr(0, equals)] = word.substr(equals + 1);
        }
        return found;
    }

    Curriculum read(const std::string& bytes, const Reading& reading) const {
        if (kind_of_file_ == "ossu")
            return read_ossu(bytes, reading);
        if (kind_of_file_ == "links")
            return read_links(bytes, reading);
        if (kind_of_file_ == "tsv")
            return read_table(bytes, file_, reading);
        const std::vector<std::string> known{"ossu", "links", "tsv"};
        text::fail("'" + kind_of_file_ + "' is no kind of curriculum",
                   text::did_you_mean(kind_of_file_, known, "write ossu, links or tsv"));
    }

    std::string hint() const {
        if (kind_of_file_ == "ossu")
            return "it wants tables with a column Courses";
        return kind_of_file_ == "links" ? "it wants lines '- [title](address)'"
                                        : "it wants a first line with names of columns";
    }

    static std::vector<std::string> new_tracks(const Plan& plan, const Curriculum& found) {
        std::vector<std::string> tracks;
        for (const auto& entry : found.entries)
            if (!entry.item.track.empty() && !plan.track(entry.item.track) &&
                std::find(tracks.begin(), tracks.end(), entry.item.track) == tracks.end())
                tracks.push_back(entry.item.track);
        return tracks;
    }

    std::string kind_of_file_, file_;
    std::optional<std::string> track_, kind_;
    std::vector<std::string> alias_;
    bool append_ = false;
};

}  // namespace

cli::VerbPtr import() { return std::make_unique<Import>(); }

}  // namespace osm::plan::verbs
