// osm init - make a data folder from the starter files.
#include "file/folder.hpp"
#include "file/store.hpp"
#include "money/amount.hpp"
#include "process/git.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "time/zone.hpp"
#include "tools/osm/driver.hpp"
#include "tools/osm/verbs.hpp"

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
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

class Init final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"init", "make a data folder"}; }

    void declare(cli::Options& options) override {
        options.argument("DIR", folder_, "the folder to make; ~/osm unless said");
        options.value("--zone", "NAME", zone_, "your time zone; the system's unless said");
        options.value("--home", "CUR", home_, "the currency that reports add up in");
        options.example("osm init", "in ~/osm, with the system's time zone");
        options.example("osm init --zone Africa/Casablanca --home USD", "both said");
        options.remark(
            "Nothing that exists is touched, nothing is committed. The folder becomes a Git "
            "repository unless it is in one.");
    }

    cli::Exit run(cli::Context& context) override {
        const auto zone = chosen_zone(context);
        check_home();
        const auto folder = chosen_folder(context);
        file::make_folder(context.system(), folder);
        fill(folder, zone, context);
        const bool begun = begin_repository(folder, context);
        context.warn(install_driver(context, folder, begun ? Confirm::no : Confirm::yes));
        return cli::Exit::done;
    }

private:
    std::string chosen_zone(const cli::Context& context) const {
        auto name = zone_ ? *zone_ : context.world().system_zone();
        return name.empty() ? "UTC" : time::Zone::named(name).name();
    }

    void check_home() const {
        if (home_ && !money::is_iso4217(*home_)) {
            text::fail(fmt::format("'{}' is not a currency", *home_),
                       "write an ISO 4217 code such as USD or EUR");
        }
    }

    fs::path chosen_folder(const cli::Context& context) const {
        const auto named = folder_ ? folder_ : context.data_named();
        if (named) {
            return (context.world().here / *named).lexically_normal();
        }
        const auto home = context.world().variable("HOME").value_or("");
        if (home.empty()) {
            text::fail("$HOME is not set", "name the folder: osm init DIR");
        }
        return fs::path{home} / "osm";
    }

    void fill(const fs::path& folder, const std::string& zone, cli::Context& context) const {
        const auto templates = file::share_folder(context.world().program) / "starter";
        std::vector<std::string> made, kept;
        std::error_code ignored;
        for (const auto& starter : starters) {
            const auto path = folder / starter.to;
            auto& list = fs::exists(path, ignored) ? kept : made;
            list.emplace_back(starter.to);
            if (&list == &made) {
                file::create(context.system(), path, text_of(templates / starter.from, zone));
            }
        }
        for (const auto* name : {"facts", "notes"}) {
            auto& list = fs::exists(folder / name, ignored) ? kept : made;
            list.emplace_back(std::string{name} + "/");
            file::make_folder(context.system(), folder / name);
        }
        if (!made.empty()) {
            context.say(fmt::format("made {} in {}", text::join(made, " "), folder.string()));
        }
        if (!kept.empty()) {
            context.say(fmt::format("kept {} as found", text::join(kept, " ")));
        }
        if (!made.empty() && made.front() == starters.front().to) {
            context.say(fmt::format("time zone {}, home currency {}", zone,
                                    home_.value_or("not set (osm.toml, [money] home)")));
        }
    }

    std::string text_of(const fs::path& path, const std::string& zone) const {
        auto text = file::read_whole(path);
        if (!text) {
            text::fail_system(fmt::format("no starter file '{}'", path.string()),
                              "install the toolchain again");
        }
        replace_all(*text, "@zone@", zone);
        replace_all(*text, "@home@",
                    home_ ? fmt::format("home = \"{}\"", *home_) : "# home = \"USD\"");
        return *text;
    }

    // Whether there was none.
    static bool begin_repository(const fs::path& folder, cli::Context& context) {
        if (const auto repository = process::find_repository(folder)) {
            if (fs::weakly_canonical(folder) != repository->work_tree) {
                context.say(fmt::format("it lies in the Git repository {}",
                                        repository->work_tree.string()));
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

    std::optional<std::string> folder_, zone_, home_;
};

}  // namespace

cli::VerbPtr init() { return std::make_unique<Init>(); }

}  // namespace osm::front
