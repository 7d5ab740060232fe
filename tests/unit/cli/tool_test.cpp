#include "cli/tool.hpp"

#include "text/diagnostic.hpp"
#include "unit/catch.hpp"
#include "unit/cli/world.hpp"

#include <cerrno>
#include <functional>
#include <new>
#include <stdexcept>

using namespace osm;

namespace {

using Body = std::function<cli::Exit(cli::Context&, const std::vector<std::string>&)>;

// A verb that does what the test says.
class Act final : public cli::Verb {
public:
    Act(std::string_view name, Body body) : name_(name), body_(std::move(body)) {}

    cli::Summary summary() const override { return {name_, "do as told"}; }

    void declare(cli::Options& options) override {
        options.arguments("WORD", words_, "whatever");
        options.value("--format", "F", format_, "how");
    }

    cli::Exit run(cli::Context& context) override { return body_(context, words_); }

private:
    std::string_view name_;
    Body body_;
    std::vector<std::string> words_;
    std::optional<std::string> format_;
};

struct Ran {
    int status;
    std::string out, err;
};

Ran run(unit::Made& made, const std::vector<std::string>& words, const Body& body) {
    cli::Tool tool{"osm-x", "a tool for tests"};
    tool.add(std::make_unique<Act>("act", body)).add(std::make_unique<Act>("other", body));
    const int status = tool.run(words, made.world());
    return {status, made.out, made.err};
}

Ran run(const std::vector<std::string>& words, const Body& body) {
    unit::Made made;
    return run(made, words, body);
}

cli::Exit nothing(cli::Context&, const std::vector<std::string>&) { return cli::Exit::done; }

}  // namespace

TEST_CASE("a verb's exit is the tool's", "[cli]") {
    for (const auto exit : {cli::Exit::done, cli::Exit::no, cli::Exit::misuse, cli::Exit::failed})
        CHECK(run({"act"}, [&](auto&, auto&) { return exit; }).status == static_cast<int>(exit));
}

TEST_CASE("every stop is caught once and has its code", "[cli]") {
    auto ran = run({"act"}, [](auto&, auto&) -> cli::Exit { text::fail("no", "yes"); });
    CHECK(ran.err == "osm-x: error: no (yes)\n");
    CHECK(ran.status == 2);
    ran = run({"act"}, [](auto&, auto&) -> cli::Exit { text::refuse("no", "", {"f", 3, 4}); });
    CHECK(ran.err == "f:3:4: error: no\n");
    CHECK(ran.status == 1);
    CHECK(run({"act"}, [](auto&, auto&) -> cli::Exit { text::fail_system("no"); }).status == 3);
    ran = run({"act"}, [](auto&, auto&) -> cli::Exit { throw std::bad_alloc{}; });
    CHECK(ran.err == "osm-x: error: out of memory\n");
    CHECK(ran.status == 3);
    ran = run({"act"}, [](auto&, auto&) -> cli::Exit { throw std::runtime_error{"odd"}; });
    CHECK(ran.err == "osm-x: error: odd\n");
    CHECK(ran.status == 3);
}

TEST_CASE("without a verb the help goes to standard error", "[cli]") {
    auto ran = run({}, nothing);
    CHECK(ran.status == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err.starts_with("osm-x - a tool for tests\n\nusage: osm-x VERB"));
    const auto asked = run({"--help"}, nothing);
    CHECK(asked.status == 0);
    CHECK(asked.out == ran.err);
    CHECK(run({"help"}, nothing).out == ran.err);
}

TEST_CASE("a verb's help comes by three ways", "[cli]") {
    const auto page = run({"act", "--help"}, nothing).out;
    CHECK(page.starts_with("osm-x act - do as told\n"));
    CHECK(run({"help", "act"}, nothing).out == page);
    CHECK(run({"act", "-h", "surplus"}, nothing).out == page);
}

TEST_CASE("common options count before and after the verb", "[cli]") {
    const auto body = [](cli::Context& context, const std::vector<std::string>& words) {
        context.say("not with --quiet");
        context.print(time::to_text(context.now()) + " " + words.front() + "\n");
        return cli::Exit::done;
    };
    const auto* const now = "2016-10-03T11:00:00+02:00";
    const auto* const shown = "2016-10-03T10:00:00+01:00 -3d\n";
    CHECK(run({"--quiet", "--now", now, "act", "-3d"}, body).out == shown);
    CHECK(run({"act", "-3d", "--quiet", "--now", now}, body).out == shown);
    CHECK(run({"--now", now, "act", "-3d"}, body).out == "not with --quiet\n" + std::string{shown});
}

TEST_CASE("unknown verbs are refused with the nearest", "[cli]") {
    const auto ran = run({"acct"}, nothing);
    CHECK(ran.err == "osm-x: error: unknown verb 'acct' (did you mean 'act'; see osm-x --help)\n");
    CHECK(ran.status == 2);
    CHECK(run({"help", "zzz"}, nothing).err ==
          "osm-x: error: unknown verb 'zzz' (see osm-x --help)\n");
}

TEST_CASE("the verb that runs when none is named has its own options", "[cli]") {
    const auto ran = [](const std::vector<std::string>& words) {
        unit::Made made;
        cli::Tool tool{"osm-x", "a tool for tests"};
        tool.add(std::make_unique<Act>("act", nothing));
        tool.otherwise(std::make_unique<Act>("page", [](auto& context, auto& given) {
            context.print(given.empty() ? "page" : "page " + given.front());
            return cli::Exit::done;
        }));
        tool.run(words, made.world());
        return made.out;
    };
    CHECK(ran({}) == "page");
    CHECK(ran({"--format", "json"}) == "page");
    CHECK(ran({"2016-W40"}) == "page 2016-W40");
    CHECK(ran({"act"}).empty());
}

TEST_CASE("a word that is no verb may be handed over", "[cli]") {
    unit::Made made;
    std::vector<std::string> got;
    cli::Tool tool{"osm-x", "a tool for tests"};
    tool.unknown([&](const std::string& word, const std::vector<std::string>& rest, cli::Context&) {
        got = rest;
        got.insert(got.begin(), word);
    });
    CHECK(tool.run({"--quiet", "log", "start", "x"}, made.world()) == 2);
    CHECK(got == std::vector<std::string>{"log", "--quiet", "start", "x"});
    CHECK(tool.run({"help", "log", "start"}, made.world()) == 2);
    CHECK(got == std::vector<std::string>{"log", "help", "start"});
}

TEST_CASE("only the named verb is declared", "[cli]") {
    class Never final : public cli::Verb {
    public:
        cli::Summary summary() const override { return {"never", "not asked for"}; }

        void declare(cli::Options&) override { FAIL("declared"); }

        cli::Exit run(cli::Context&) override { return cli::Exit::failed; }
    };

    unit::Made made;
    cli::Tool tool{"osm-x", "a tool for tests"};
    tool.add(std::make_unique<Never>()).add(std::make_unique<Act>("act", nothing));
    CHECK(tool.run({"act"}, made.world()) == 0);
}

TEST_CASE("--strict makes a warning about facts an answer", "[cli]") {
    const auto body = [](cli::Context& context, auto&) {
        context.warn({{{"study.tsv", 2, 1}, "not a time", "", text::Level::warning}});
        return cli::Exit::done;
    };
    CHECK(run({"act"}, body).status == 0);
    CHECK(run({"act", "--strict"}, body).status == 1);
    CHECK(run({"act"}, body).err == "study.tsv:2:1: warning: not a time\n");
    const auto quiet = run({"act", "--strict", "--quiet"}, body);
    CHECK(quiet.status == 1);
    CHECK(quiet.err.empty());
}

TEST_CASE("twenty warnings are shown and the rest counted", "[cli]") {
    const auto ran = run({"act"}, [](cli::Context& context, auto&) {
        for (int i = 1; i <= 23; ++i)
            context.warn({{{"f", i, 1}, "odd", "", text::Level::warning}});
        return cli::Exit::done;
    });
    CHECK(ran.err.find("f:20:1") != std::string::npos);
    CHECK(ran.err.find("f:21:1") == std::string::npos);
    CHECK(ran.err.ends_with("osm-x: warning: 3 more like these\n"));
}

TEST_CASE("standard output that cannot be written is a failure, unless all it lost is an echo",
          "[cli]") {
    unit::Made made;
    made.write_error = ENOSPC;
    auto ran = run(made, {"act"}, [](cli::Context& context, auto&) {
        context.print("figures");
        return cli::Exit::done;
    });
    CHECK(ran.status == 3);
    CHECK(ran.err ==
          "osm-x: error: standard output could not be written: No space left on device\n");
    made.err.clear();
    ran = run(made, {"act"}, [](cli::Context& context, auto&) {
        context.say("recorded");
        return cli::Exit::done;
    });
    CHECK(ran.status == 0);
    CHECK(ran.err ==
          "osm-x: warning: standard output could not be written: No space left on device (what was "
          "recorded stands)\n");
    made.err.clear();
    made.write_error = EPIPE;
    ran = run(made, {"act"}, [](cli::Context& context, auto&) {
        context.print(std::string(5'000'000, 'x'));
        return cli::Exit::no;
    });
    CHECK(ran.status == 1);
    CHECK(ran.err.empty());
}

TEST_CASE("what was said before a stop is still printed", "[cli]") {
    const auto ran = run({"act"}, [](cli::Context& context, auto&) -> cli::Exit {
        context.say("recorded the first");
        text::fail_system("the second could not be recorded");
    });
    CHECK(ran.out == "recorded the first\n");
    CHECK(ran.status == 3);
}
