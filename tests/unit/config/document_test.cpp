#include "config/document.hpp"

#include "time/words.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"

#include <map>

using namespace osm;
using config::File;

namespace {

config::Document sound(File file, std::string_view bytes) {
    text::Diagnostics faults;
    auto document = config::Document::parse(bytes, std::string{name(file)}, file, faults);
    REQUIRE(unit::told(faults).empty());
    return document;
}

std::string faults_of(File file, std::string_view bytes) {
    text::Diagnostics faults;
    config::Document::parse(bytes, std::string{name(file)}, file, faults);
    return unit::told(faults);
}

std::string place(const text::Place& place) {
    return place.file + ':' + std::to_string(place.line) + ':' + std::to_string(place.column);
}

}  // namespace

TEST_CASE("a plan reads with all its types", "[config]") {
    const auto document =
        sound(File::plan, R"(track = [{ id = "ml", share = 80 }, { id = "french" }]
[plan]
name = "OSM, Casablanca"
start = 2016-09-05
[week]
days = ["mon", "tue"]
holidays = [2016-11-06, "2016-11-18"]
leave = ["2016-12-24..2017-01-01"]
[[item]]
id = "pgm-1"
hours = { low = 40, likely = 55.5, high = 90, source = "guess" }
price = "50 USD"
due = "2016-12-16"
[[item]]
id = "pgm-2"
hours = 40
priority = 1
)");
    const auto plan = document.root();
    CHECK(document.exists());
    CHECK(plan.names() == std::vector<std::string>{"track", "plan", "week", "item"});
    CHECK(plan.text("plan.name") == "OSM, Casablanca");
    CHECK(plan.date("plan.start") == time::date(2016, 9, 5));
    CHECK(plan.texts("week.days") == std::vector<std::string>{"mon", "tue"});
    const auto day = [](int month, int n) { return time::date(2016, month, n); };
    CHECK(plan.dates("week.holidays") ==
          std::vector<time::Period>{{day(11, 6), day(11, 6)}, {day(11, 18), day(11, 18)}});
    CHECK(plan.dates("week.leave") ==
          std::vector<time::Period>{{day(12, 24), time::date(2017, 1, 1)}});
    CHECK(plan.tables("track")[0].integer("share") == 80);
    CHECK_FALSE(plan.tables("track")[1].integer("share"));

    const auto items = plan.tables("item");
    REQUIRE(items.size() == 2);
    const auto hours = *items[0].estimate("hours");
    CHECK(hours.low == 40);
    CHECK(hours.likely == 55.5);
    CHECK(hours.high == 90);
    CHECK(hours.source == "guess");
    CHECK(money::to_text(*items[0].amount("price")) == "50.00 USD");
    CHECK(items[0].date("due") == day(12, 16));
    CHECK(items[1].estimate("hours")->low == 40);
    CHECK(items[1].estimate("hours")->high == 40);
    CHECK_FALSE(items[1].has("price"));
    CHECK_FALSE(items[1].amount("price"));
    CHECK(items[1].texts("needs").empty());
    CHECK(plan.tables("milestone").empty());
    CHECK_FALSE(plan.table("nothing"));
}

TEST_CASE("settings and budget read with all their types", "[config]") {
    const auto settings = sound(File::osm, R"([time]
zone = "Africa/Casablanca"
day_start = "04:00"
[log]
gap = "1h30m"
[publish]
roots = []
)");
    CHECK(settings.root().clock("time.day_start") == time::hours(4));
    CHECK(settings.root().duration("log.gap") == time::minutes(90));
    CHECK(settings.root().texts("publish.roots").empty());
    CHECK(settings.root().has("publish.roots"));
    CHECK(settings.root().table("log")->duration("gap") == time::minutes(90));

    const auto budget = sound(File::budget, R"(cash = "12000 USD"
risk = 0.2
[monthly]
food = "250 USD"
"eating out" = "80 USD"
[[bill]]
name = "rent"
mine = "1/2"
spread = 1
[runway]
futures = 2000
)");
    CHECK(money::to_text(*budget.root().amount("cash")) == "12000.00 USD");
    CHECK(budget.root().number("risk") == 0.2);
    const auto monthly = *budget.root().table("monthly");
    CHECK(monthly.names() == std::vector<std::string>{"food", "eating out"});
    CHECK(money::to_text(*monthly.amount("eating out")) == "80.00 USD");
    const auto rent = budget.root().tables("bill")[0];
    CHECK(rent.share("mine")->whole == 2);
    CHECK(rent.number("spread") == 1.0);
    CHECK(budget.root().integer("runway.futures") == 2000);
}

TEST_CASE("a value knows its place", "[config]") {
    const auto document = sound(File::plan,
                                "[[item]]\n"
                                "id = \"café\"\n"
                                "\n"
                                "[[item]]\r\n"
                                "  needs = [\"one\",\n"
                                "           \"two\"]\n");
    const auto items = document.root().tables("item");
    CHECK(place(document.root().place()) == "plan.toml:0:0");
    CHECK(place(items[0].place()) == "plan.toml:1:1");
    CHECK(place(items[0].place("id")) == "plan.toml:2:6");
    CHECK(items[0].place("id").line_text == "id = \"café\"");
    CHECK(items[1].place().line_text == "[[item]]");
    CHECK(place(items[1].place("needs")) == "plan.toml:5:11");
    CHECK(place(items[1].place("needs", 1)) == "plan.toml:6:12");
    CHECK(items[1].place("needs", 1).line_text == "           \"two\"]");
    CHECK(place(items[1].place("needs", 7)) == "plan.toml:5:11");
    CHECK(place(items[1].place("due")) == "plan.toml:4:1");
}

TEST_CASE("unknown keys are told with the nearest known one", "[config]") {
    CHECK(faults_of(File::osm, "[time]\nday_start = \"04:00\"\n  zoen = \"UTC\"\n") ==
          "osm.toml:3:3: error: unknown key 'zoen' (did you mean 'zone')\n");
    CHECK(faults_of(File::osm, "zone = \"UTC\"\n[tiem]\n") ==
          "osm.toml:1:1: error: unknown key 'zone' (there are time, money, log, publish)\n"
          "osm.toml:2:2: error: unknown key 'tiem' (did you mean 'time')\n");
    CHECK(faults_of(File::plan, "[[item]]\nhours = { lo = 1, likely = 2 }\n") ==
          "plan.toml:2:11: error: unknown key 'lo' (did you mean 'low')\n");
    CHECK(faults_of(File::budget, "[monthly]\nwhatever = \"1 USD\"\n").empty());
}

TEST_CASE("a value of the wrong type is told with what to write, and absent", "[config]") {
    const std::map<std::string, std::string> plan{
        {"plan.name = 5", "1:13: error: 'name' is a whole number, not text (put it in quotes)"},
        {"plan.name = \"a\\tb\"",
         "1:13: error: 'name' holds a control character (write one line of text)"},
        {"plan.start = \"3 Oct\"", "1:14: error: '3 Oct' is not a date (write 2016-10-03)"},
        {"plan.start = 1950-01-01",
         "1:14: error: '1950-01-01' is not a date (write a day of the years 1970 to 2200)"},
        {"plan.start = 09:00:00", "1:14: error: 'start' is a time, not a date (write 2016-10-03)"},
        {"plan.start = 2016-10-03T09:00:00Z",
         "1:14: error: 'start' is a date with a time, not a date (write 2016-10-03)"},
        {"plan = 5",
         "1:8: error: 'plan' is a whole number, not a table (write [name], or { ... })"},
        {"week.days = \"mon\"",
         "1:13: error: 'days' is text, not a list of texts (write [\"one\", \"two\"])"},
        {"week.days = [\"mon\", 2]",
         "1:13: error: 'days' holds a whole number, not text (put it in quotes)"},
        {"week.leave = [\"2016-12-24..2016-12-23\"]",
         "1:14: error: '2016-12-24..2016-12-23' ends before it begins"},
        {"week.leave = [true]",
         "1:14: error: 'leave' holds true or false, not a list of days (write [2016-10-03, "
         "\"2016-12-24..2017-01-01\"])"},
        {"[item]\nid = \"a\"",
         "1:1: error: 'item' is a table, not a list of tables (write [[name]] above each)"},
        {"item = [1]",
         "1:8: error: 'item' holds a whole number, not a table (write [name], or { ... })"},
        {"[[item]]\nhours = \"40\"",
         "2:9: error: 'hours' is text, not hours (write 40, or { low = 30, likely = 40, high = 90 "
         "})"},
        {"[[item]]\nhours = -1", "2:9: error: 'hours' is less than nothing"},
        {"[[item]]\nhours = inf", "2:9: error: 'hours' is not finite"},
        {"[[item]]\nhours = { likely = 5, high = 4 }",
         "2:9: error: 'hours' is out of order (write low <= likely <= high)"},
        {"[[item]]\nhours = { high = 4 }",
         "2:9: error: 'hours' has no 'likely' (write 40, or { low = 30, likely = 40, high = 90 })"},
        {"[[item]]\nhours = { likely = \"4\" }", "2:20: error: 'likely' is text, not a number"},
        {"[[item]]\npriority = 1.5", "2:12: error: 'priority' is a number, not a whole number"},
        {"[[item]]\nprice = 50",
         "2:9: error: 'price' is a whole number, not an amount (write \"600 USD\")"},
        {"[[item]]\nprice = \"50\"",
         "2:9: error: '50' is not an amount (write a number and a currency, 12.50 USD)"},
    };
    for (const auto& [bytes, line] : plan)
        CHECK(faults_of(File::plan, bytes) == "plan.toml:" + line + '\n');
    CHECK(faults_of(File::budget, "[[bill]]\nmine = \"3/2\"\n") ==
          "budget.toml:2:8: error: '3/2' is not a share (write 1/2: more than nothing, at most the "
          "whole)\n");
    CHECK(faults_of(File::budget, "risk = nan\n") ==
          "budget.toml:1:8: error: 'risk' is not finite\n");

    text::Diagnostics faults;
    const auto document = config::Document::parse("[log]\ngap = 60\naddon = \"30m\"\n", "osm.toml",
                                                  File::osm, faults);
    CHECK(faults.size() == 1);
    CHECK_FALSE(document.root().has("log.gap"));
    CHECK_FALSE(document.root().duration("log.gap"));
    CHECK(document.root().duration("log.addon") == time::minutes(30));
}

TEST_CASE("durations and times of day are told as everywhere", "[config]") {
    CHECK(faults_of(File::osm, "[log]\ngap = \"60\"\n[time]\nday_start = \"4\"\n") ==
          unit::failure_of([] {
              text::Diagnostics both;
              try {
                  time::read_duration("60");
              } catch (const text::Failure& failure) {
                  both.push_back(failure.found()[0]);
                  both.back().place = {"osm.toml", 2, 7};
              }
              try {
                  time::read_clock("4");
              } catch (const text::Failure& failure) {
                  both.push_back(failure.found()[0]);
                  both.back().place = {"osm.toml", 4, 13};
              }
              throw text::Failure(text::Stop::misuse, both);
          }));
}

TEST_CASE("a missing file is an empty document", "[config]") {
    text::Diagnostics faults;
    const auto document = config::Document::read("/nonexistent", File::budget, faults);
    CHECK(faults.empty());
    CHECK_FALSE(document.exists());
    CHECK(document.root().names().empty());
    CHECK_FALSE(document.root().amount("cash"));
    CHECK(place(document.root().place()) == "/nonexistent/budget.toml:0:0");
}
