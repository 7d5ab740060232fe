#include "cli/context.hpp"

#include "cli/declared.hpp"
#include "cli/groups.hpp"
#include "text/diagnostic.hpp"
#include "unit/catch.hpp"
#include "unit/cli/world.hpp"

using namespace osm;

namespace {

std::string fault(const std::function<void()>& act) {
    try {
        act();
    } catch (const text::Failure& failure) {
        return text::to_line(failure.found().front(), "osm-x");
    }
    return "no fault";
}

// What `group` reads from these words.
template <typename Group>
Group given(const std::vector<std::string>& words) {
    Group group;
    cli::Declared declared;
    group.declare(declared);
    cli::parse(declared, words, "osm-x act --help", false);
    return group;
}

}  // namespace

TEST_CASE("now is the clock's, OSM_NOW or --now, with the zone's offset", "[cli]") {
    unit::Made made;
    {
        cli::Context context{"osm-x", made.world(), {}};
        CHECK(time::to_text(context.now()) == "2016-10-03T09:00:00+01:00");
        CHECK_FALSE(context.now_given());
    }
    made.variables["OSM_NOW"] = "2016-12-31T23:30:00-05:00";
    {
        cli::Context context{"osm-x", made.world(), {}};
        CHECK(time::to_text(context.now()).starts_with("2017-01-01T0"));
        CHECK(context.now_given());
    }
    cli::Common common;
    common.now = "2016-11-01 10:30";
    cli::Context context{"osm-x", made.world(), common};
    CHECK(time::clock_of(context.now()) == "10:30");
    CHECK(time::to_text(context.words().today()) == "2016-11-01");
}

TEST_CASE("a now that cannot be read says where it came from", "[cli]") {
    unit::Made made;
    cli::Common common;
    common.now = "soonish";
    cli::Context context{"osm-x", made.world(), common};
    CHECK(
        fault([&] { context.now(); }).starts_with("osm-x: error: --now: 'soonish' is not a time"));
}

TEST_CASE("the zone is the settings', else the system's, else UTC", "[cli]") {
    unit::Made made;
    CHECK(cli::Context{"osm-x", made.world(), {}}.zone().name() == "Africa/Casablanca");
    made.write("osm.toml", "");
    made.zone = "Asia/Kolkata";
    CHECK(cli::Context{"osm-x", made.world(), {}}.zone().name() == "Asia/Kolkata");
    made.zone = "";
    CHECK(cli::Context{"osm-x", made.world(), {}}.zone().name() == "UTC");
}

TEST_CASE("a zone that does not exist is a fault in osm.toml", "[cli]") {
    unit::Made made;
    made.write("osm.toml", "[time]\nzone = \"Africa/Casablanka\"\n");
    const auto said = fault([&] { cli::Context{"osm-x", made.world(), {}}.zone(); });
    CHECK(said.find("osm.toml:2:8: error: 'Africa/Casablanka' is not a time zone (did you mean "
                    "'Africa/Casablanca')") != std::string::npos);
}

TEST_CASE("a system elsewhere is mentioned once the offset differs", "[cli]") {
    unit::Made made;
    const auto said = [&](bool always = false) {
        made.err.clear();
        cli::Context context{"osm-x", made.world(), {}};
        context.warn_if_system_zone_differs(always);
        CHECK_FALSE(context.warned());
        return made.err;
    };
    const std::string warning =
        "osm-x: warning: it is 09:00 in Africa/Casablanca, but the system's clock shows 08:00 (if "
        "you moved, change [time] zone in osm.toml)\n";
    CHECK(said() == warning);
    CHECK(said().empty());  // once
    CHECK(said(true) == warning);
    made.zone = "Europe/London";  // another name, the same time: they agree again
    CHECK(said(true).empty());
    made.zone = "UTC";
    CHECK(said() == warning);
    made.zone = "Asia/Kolkata";
    CHECK(said().find("shows 13:30") != std::string::npos);
    made.zone = "UTC";
    CHECK(said() == warning);
    made.zone = "EST5EDT,M3.2.0,M11.1.0";
    CHECK(said().empty());
    made.zone = "UTC";
    made.variables["OSM_NOW"] = "2016-10-03T09:00:00+01:00";
    CHECK(said().empty());
}

TEST_CASE("colour is for terminals, unless it is asked for or forbidden", "[cli]") {
    unit::Made made;
    const auto color = [&](std::optional<std::string> asked) {
        cli::Common common;
        common.color = std::move(asked);
        return cli::Context{"osm-x", made.world(), common}.color();
    };
    CHECK_FALSE(color({}));
    CHECK(color("always"));
    made.terminal = true;
    CHECK(color({}));
    CHECK(color("auto"));
    CHECK_FALSE(color("never"));
    made.variables["NO_COLOR"] = "1";
    CHECK_FALSE(color({}));
    CHECK(color("always"));
}

TEST_CASE("without a period everything is meant; ends may be periods themselves", "[cli]") {
    unit::Made made;
    cli::Context context{"osm-x", made.world(), {}};
    const auto resolved = [&](const std::vector<std::string>& words) {
        return time::to_text(given<cli::PeriodOptions>(words).resolve(context));
    };
    CHECK(given<cli::PeriodOptions>({}).resolve(context).open());
    CHECK(resolved({"--period", "2016-W40"}) == "2016-10-03..2016-10-09");
    CHECK(resolved({"--from", "2016-09", "--to", "2016-W40"}) == "2016-09-01..2016-10-09");
    CHECK(resolved({"--from", "-3d"}) == "2016-09-30..");
    CHECK(
        fault([&] {
            resolved({"--from", "2016-10-03", "--to", "2016-10-01"});
        }) ==
        "osm-x: error: --to 2016-10-01 is before --from 2016-10-03 (write the earlier day first)");
    CHECK(fault([&] {
              resolved({"--period", "week", "--to", "today"});
          }) ==
          "osm-x: error: --period and --from or --to say two things (write one or the other)");
    CHECK(fault([&] {
              resolved({"--from", "soon"});
          }).starts_with("osm-x: error: --from: 'soon' "));
}

TEST_CASE("a topic holds what is below it, a tag its values", "[cli]") {
    const auto filter =
        given<cli::FilterOptions>({"--topic", "ml:pgm-1", "--topic", "french", "--tag", "via"});
    CHECK(filter.holds_topic("ml:pgm-1"));
    CHECK(filter.holds_topic("ml:pgm-1:week3"));
    CHECK(filter.holds_topic("french"));
    CHECK_FALSE(filter.holds_topic("ml:pgm-10"));
    CHECK_FALSE(filter.holds_topic("ml"));
    CHECK(filter.holds_tags("cafe,via=git"));
    CHECK(filter.holds_tags("via"));
    CHECK_FALSE(filter.holds_tags("viaduct"));
    CHECK_FALSE(filter.holds_tags(""));
    CHECK(given<cli::FilterOptions>({}).holds_topic("anything"));
}

TEST_CASE("tags are typed as +word or --tag and checked", "[cli]") {
    auto note = given<cli::NoteOptions>({"-m", "chapter 3", "--tag", "cafe,via=git"});
    std::vector<std::string> words{"ml:pgm-1", "+evening", "+", "x"};
    note.take_tags(words);
    CHECK(words == std::vector<std::string>{"ml:pgm-1", "+", "x"});
    CHECK(note.note() == "chapter 3");
    CHECK(note.tags({"cafe"}) == "cafe,via=git,evening");
    CHECK(given<cli::NoteOptions>({}).tags().empty());
    CHECK(fault([] {
              given<cli::NoteOptions>({"--tag", "two words"}).tags();
          }) == "osm-x: error: 'two words' is not a tag (write word or key=value, without blanks)");
}
