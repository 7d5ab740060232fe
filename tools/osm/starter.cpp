#include "tools/osm/starter.hpp"

#include "file/folder.hpp"
#include "file/store.hpp"
#include "process/git.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "time/zone.hpp"
#include "tools/osm/driver.hpp"

#include <fmt/core.h>

#include <array>

namespace osm::front {
namespace {

namespace fs = std::filesystem;

struct Starter {
    std::string_view from;  // in share/starter
    std::string_view to;    // in the data folder
};

// Fact files are not among them: each appears with its first fact.
constexpr std::array starters{
    Starter{"osm.toml", "osm.toml"},       Starter{"plan.toml", "plan.toml"},
    Starter{"budget.toml", "budget.toml"}, Starter{"story.md", "story.md"},
    Starter{"gitignore", ".gitignore"},    Starter{"gitattributes", ".gitattributes"}};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::string text_of(const fs::path& path, const Beginning& beginning) {
    auto text = file::read_whole(path);
    if (!text) {
        text::fail_system(fmt::format("no starter file '{}'", path.string()),
                          "install the toolchain again");
    }
    replace_all(*text, "@zone@", beginning.zone);
    replace_all(
        *text, "@home@",
        beginning.home ? fmt::format("home = \"{}\"", *beginning.home) : "# home = \"USD\"");
    return *text;
}

void fill(cli::Context& context, const fs::path& folder, const Beginning& beginning) {
    const auto templates = file::share_folder(context.world().program) / "starter";
    std::vector<std::string> made, kept;
    std::error_code ignored;
    for (const auto& starter : starters) {
        const auto path = folder / starter.to;
        auto& list = fs::exists(path, ignored) ? kept : made;
        list.emplace_back(starter.to);
        if (&list == &kept)
            continue;
        const auto instead = beginning.instead.find(list.back());
        file::create(context.system(), path,
                     instead != beginning.instead.end()
                         ? instead->second
                         : text_of(templates / starter.from, beginning));
    }
    for (const auto* name : {"facts", "notes"}) {
        auto& list = fs::exists(folder / name, ignored) ? kept : made;
        list.emplace_back(std::string{name} + "/");
        file::make_folder(context.system(), folder / name);
    }
    if (!made.empty())
        context.say(fmt::format("made {} in {}", text::join(made, " "), folder.string()));
    if (!kept.empty())
        context.say(fmt::format("kept {} as found", text::join(kept, " ")));
    if (!made.empty() && made.front() == starters.front().to) {
        context.say(fmt::format("time zone {}, home currency {}", beginning.zone,
                                beginning.home.value_or("not set (osm.toml, [money] home)")));
    }
}

// Whether there was none.
bool begin_repository(const fs::path& folder, cli::Context& context) {
    if (const auto repository = process::find_repository(folder)) {
        if (fs::weakly_canonical(folder) != repository->work_tree) {
            context.say(
                fmt::format("it lies in the Git repository {}", repository->work_tree.string()));
        }
        return false;
    }
    const auto result = process::git(folder, {"init", "--quiet"});
    if (!result.ok()) {
        text::fail_system(
            fmt::format("the files are there, but git could not make a repository of {}: {}",
                        folder.string(), text::trim(result.err)));
    }
    context.say("began a Git repository there; nothing is committed");
    return true;
}

}  // namespace

std::string system_zone(const cli::Context& context) {
    const auto name = context.world().system_zone();
    return name.empty() ? "UTC" : time::Zone::named(name).name();
}

bool make_data_folder(cli::Context& context, const fs::path& folder, const Beginning& beginning) {
    file::make_folder(context.system(), folder);
    std::error_code ignored;
    const bool unplanned = !fs::exists(folder / "plan.toml", ignored);
    fill(context, folder, beginning);
    const bool begun = begin_repository(folder, context);
    context.warn(install_driver(context, folder, begun ? Confirm::no : Confirm::yes));
    return unplanned;
}

}  // namespace osm::front
