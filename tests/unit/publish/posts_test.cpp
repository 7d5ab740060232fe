#include "publish/posts.hpp"

#include "publish/message.hpp"
#include "text/words.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"
#include "unit/scratch.hpp"

using namespace osm;
using publish::Candidate;
using publish::Post;
using publish::State;

namespace {

time::Stamp at(std::string_view text) { return *time::read_stamp(text); }

Candidate note(const std::string& slug, const std::string& title, std::int64_t words) {
    return {"notes/" + slug + ".md",
            "notes/" + slug + ".md",
            State::is_public,
            "",
            publish::Note{slug, title, words},
            {}};
}

const std::vector<Post> history = {
    {at("2016-10-03T09:00:00+01:00"), "published", "a", "", "On A"},
    {at("2016-10-04T01:00:00+01:00"), "published", "b", "", "On B"},
    {at("2016-10-04T09:00:00+01:00"), "announced", "b", "channel=datatau", ""},
    {at("2016-10-05T09:00:00+01:00"), "updated", "a", "", "On A, again"},
    {at("2016-10-06T09:00:00+01:00"), "withdrawn", "b", "", "On B"},
};

std::string shown(const std::vector<publish::Outcome>& outcomes) {
    std::string all;
    for (const auto& outcome : outcomes)
        all += outcome.slug + "|" + outcome.title + (outcome.is_new ? "|new" : "") +
               (outcome.withdrawn ? "|withdrawn" : "") + "|" + std::to_string(outcome.updates) +
               "|" + text::join(outcome.announced, ",") + "\n";
    return all;
}

}  // namespace

TEST_CASE("outcomes of a period are told post by post", "[publish]") {
    const auto days = [](std::string_view first, std::string_view last) {
        return time::Period{time::read_date(first), time::read_date(last)};
    };
    CHECK(shown(publish::outcomes(history, {})) ==
          "a|On A, again|new|1|\nb|On B|new|withdrawn|0|datatau\n");
    CHECK(shown(publish::outcomes(history, days("2016-10-03", "2016-10-03"))) == "a|On A|new|0|\n");
    CHECK(shown(publish::outcomes(history, days("2016-10-03", "2016-10-03"), time::hours(4))) ==
          "a|On A|new|0|\nb|On B|new|0|\n");
    CHECK(shown(publish::outcomes(history, days("2016-10-05", "2016-10-31"))) ==
          "a|On A, again|1|\nb|On B|withdrawn|0|\n");
    CHECK(publish::outcomes(history, days("2016-11-01", "2016-11-30")).empty());
    CHECK(publish::out_since(history).size() == 1);
    CHECK(publish::out_since(history).at("a") == history[0].at);
}

TEST_CASE("posts are read up to now, in the order of time", "[publish]") {
    const unit::Scratch scratch;
    text::Diagnostics faults;
    CHECK(publish::load_posts(scratch.path(), at("2016-10-05T00:00:00+00:00").at, faults)
              .all.empty());
    scratch.write("facts/posts.tsv",
                  "#osm posts 1\n"
                  "2016-10-04T09:00:00+01:00\tupdated\ta\tcommit=1234567\tOn A\n"
                  "2016-10-03T09:00:00+01:00\tpublished\ta\t-\tOn A\n"
                  "2016-10-06T09:00:00+01:00\tpublished\tlater\t-\t-\n");
    const auto posts =
        publish::load_posts(scratch.path(), at("2016-10-05T00:00:00+00:00").at, faults);
    CHECK(unit::told(faults).empty());
    REQUIRE(posts.all.size() == 2);
    CHECK(posts.all[0].event == "published");
    CHECK(posts.all[1].tags == "commit=1234567");
}

TEST_CASE("a commit becomes one fact a note concerned", "[publish]") {
    const std::vector<Candidate> all = {note("a", "On A", 10), note("b", "On B", 20),
                                        note("c", "On\tC", 30)};
    const publish::Committed committed{
        at("2016-10-07T10:00:00+01:00"),
        "0123456789abcdef",
        {{"notes/c.md"}, {"notes/a.md"}, {"notes/gone.md", "notes/x.md"}, {}},
        {{"a", "moved", 0}, {"unknown", "U", 0}}};
    CHECK(publish::new_facts(publish::slugs_out(history), all, committed) ==
          std::vector<std::string>{
              "2016-10-07T10:00:00+01:00\tupdated\ta\tcommit=0123456,words=10\tOn A",
              "2016-10-07T10:00:00+01:00\tpublished\tb\twords=20\tOn B",
              "2016-10-07T10:00:00+01:00\tpublished\tc\tcommit=0123456,words=30\tOn C"});
    CHECK(
        publish::new_facts(
            publish::slugs_out(history), {},
            {at("2016-10-07T10:00:00+01:00"), "0123456789", {}, {{"a", "On A", 0}}}) ==
        std::vector<std::string>{"2016-10-07T10:00:00+01:00\twithdrawn\ta\tcommit=0123456\tOn A"});
}

TEST_CASE("a message says what is new and what changed", "[publish]") {
    const std::vector<Candidate> all = {note("a", "On A", 10), note("b", "On B", 1)};
    git::Publication files{{}, {}, {}};
    files.files["code/x.py"] = {"1\n2\n3", false};
    const auto before = [](const std::string& path) -> std::optional<std::string> {
        return path == "notes/a.md" ? std::optional<std::string>("one two three\n") : std::nullopt;
    };
    const auto compose = [&](const git::Difference& difference, std::optional<std::string> own = {},
                             std::optional<time::Duration> studied = {}) {
        return publish::message(
            {files, difference, all, before, *time::read_date("2016-10-03"), studied}, own);
    };
    CHECK(compose({{"code/x.py", "notes/b.md"}, {"notes/a.md"}, {"notes/c.md"}, {}}, {},
                  time::minutes(125)) ==
          "notes: On B (1 changed, 1 removed, 1 code file)\n\n"
          "new      notes/b.md: On B (1 word)\n"
          "changed  notes/a.md: On A (+7 words)\n"
          "removed  notes/c.md\n"
          "new      code/x.py (3 lines)\n\n"
          "OSM-Date: 2016-10-03\nOSM-Studied: 2:05\n");
    CHECK(compose({{"code/x.py"}, {}, {}, {}}) ==
          "code: x.py\n\nnew      code/x.py (3 lines)\n\nOSM-Date: 2016-10-03\n");
    CHECK(compose({{}, {}, {"notes/c.md"}, {}}) ==
          "notes: without c.md\n\nremoved  notes/c.md\n\nOSM-Date: 2016-10-03\n");
    CHECK(compose({{}, {"notes/a.md"}, {}, {}}, "My own words") ==
          "My own words\n\nOSM-Date: 2016-10-03\n");
}

TEST_CASE("a subject has at most 72 columns and a body at most 50 items", "[publish]") {
    std::vector<Candidate> all;
    git::Difference difference;
    for (int i = 100; i < 200; ++i) {
        all.push_back(note("n" + std::to_string(i), std::string(80, 'T') + "\xC3\xA9", 5));
        difference.added.push_back(all.back().target);
    }
    const git::Publication files{{}, {}, {}};
    const std::string text =
        publish::message({files, difference, all, {}, *time::read_date("2016-10-03"), {}}, {});
    const std::string subject = text.substr(0, text.find('\n'));
    CHECK(text::width(subject) == 72);
    CHECK(subject.ends_with("T… (+99 new)"));
    CHECK(text.find("\nand 50 more\n") != std::string::npos);
}
