// Who signs a commit.
#include "git/repository.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"
#include "unit/scratch.hpp"
#include "unit/variables.hpp"

using namespace osm;

TEST_CASE("the author is found by git's rules", "[git]") {
    const unit::Scratch scratch;
    const auto at = *time::read_stamp("2016-10-03T09:00:00+01:00");
    const unit::Variables variables{{{"GIT_AUTHOR_NAME", {}},
                                     {"GIT_AUTHOR_EMAIL", {}},
                                     {"EMAIL", {}},
                                     {"GIT_CONFIG_SYSTEM", "/dev/null"},
                                     {"GIT_CONFIG_GLOBAL", (scratch / "mine").string()}}};
    scratch.sh("git init -q p");
    const auto repository = git::Repository::open(scratch / "p");
    const auto who = [&] {
        try {
            const auto found = repository->author(at);
            return found.name + " <" + found.email + ">";
        } catch (const text::Failure& failure) {
            return unit::told(failure.found());
        }
    };
    CHECK(who() ==
          "osm: error: git does not know who you are; nothing was committed (git config "
          "--global user.name 'Your Name'; git config --global user.email "
          "you@example.org)\n");
    scratch.sh("printf '[user]\nname = Una < von\nemail = una@x.org\n' > mine");
    CHECK(who() == "Una  von <una@x.org>");
    CHECK(git::Repository::default_author(at).email == "una@x.org");
    scratch.sh("cd p; git config author.name Ava");
    CHECK(who() == "Ava <una@x.org>");
    const unit::Variables environment{
        {{"GIT_AUTHOR_NAME", "Env"}, {"GIT_AUTHOR_EMAIL", "e@x.org"}}};
    CHECK(who() == "Env <e@x.org>");
}
