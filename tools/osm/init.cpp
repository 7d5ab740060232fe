// osm init - make a data folder from the starter files.
#include "file/folder.hpp"
#include "money/amount.hpp"
#include "plan/plan.hpp"
#include "process/run.hpp"
#include "text/diagnostic.hpp"
#include "time/zone.hpp"
#include "tools/osm/starter.hpp"
#include "tools/osm/verbs.hpp"

#include <fmt/core.h>

namespace osm::front {
namespace {

namespace fs = std::filesystem;

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
        check_home();
        const auto folder = chosen_folder(context);
        if (make_data_folder(context, folder, {chosen_zone(context), home_, {}}))
            say_next_step(context, folder);
        return cli::Exit::done;
    }

private:
    // What to type now, from here.
    static void say_next_step(cli::Context& context, const fs::path& folder) {
        const auto go = is_found(context, folder)
                            ? std::string{}
                            : fmt::format("cd {} && ", process::shell_word(folder.string()));
        context.say(fmt::format("next: {}{}", go, plan::how_to_begin({})));
    }

    // Whether every tool that is run here finds the folder, unless it is told another.
    static bool is_found(const cli::Context& context, const fs::path& folder) {
        const auto& world = context.world();
        std::error_code ignored;
        try {
            const auto found = file::data_folder(
                {{}, world.variable("OSM_DATA"), world.here, world.variable("HOME").value_or("")});
            return fs::equivalent(found, folder, ignored);
        } catch (const text::Failure&) {
            return false;
        }
    }

    std::string chosen_zone(const cli::Context& context) const {
        if (!zone_)
            return system_zone(context);
        return zone_->empty() ? "UTC" : time::Zone::named(*zone_).name();
    }

    void check_home() const {
        if (home_ && !money::is_iso4217(*home_)) {
            text::fail(fmt::format("'{}' is not a currency", *home_),
                       "write an ISO 4217 code such as USD or EUR");
        }
    }

    fs::path chosen_folder(const cli::Context& context) const {
        const auto named = folder_ ? folder_ : context.data_named();
        if (named)
            return (context.world().here / *named).lexically_normal();
        const auto home = context.world().variable("HOME").value_or("");
        if (home.empty())
            text::fail("$HOME is not set", "name the folder: osm init DIR");
        return fs::path{home} / "osm";
    }

    std::optional<std::string> folder_, zone_, home_;
};

}  // namespace

cli::VerbPtr init() { return std::make_unique<Init>(); }

}  // namespace osm::front
