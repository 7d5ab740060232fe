#include "process/git.hpp"

#include "text/diagnostic.hpp"
#include "unit/catch.hpp"
#include "unit/process/git_folder.hpp"
#include "unit/refusal.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>

using namespace osm;
namespace fs = std::filesystem;

namespace {

using Folder = unit::GitFolder;

std::string commit_at(const std::string& date, const std::string& subject) {
    return "GIT_AUTHOR_DATE='" + date + "' GIT_COMMITTER_DATE='" + date +
           "' git commit -q --allow-empty -m '" + subject + "'; ";
}

}  // namespace

TEST_CASE("commits of all branches come oldest first, merges left out", "[process]") {
    const Folder folder;
    folder.sh("git init -q -b main . ; " + commit_at("2016-10-03T09:00:00+01:00", "first") +
              "git checkout -q -b side; " + commit_at("2016-10-03T10:30:00+0530", "on the side") +
              "git checkout -q main; " + commit_at("2016-10-03T12:00:00-0230", "tab\there") +
              "GIT_AUTHOR_EMAIL=bob@example.org git merge -q --no-ff -m merged side; " +
              "GIT_AUTHOR_EMAIL=bob@example.org git commit -q --allow-empty -m other");
    const auto all = process::commits(folder.path());
    REQUIRE(all.size() == 4);
    CHECK(all[0].subject == "on the side");
    CHECK(all[0].offset == 19800);
    CHECK(all[0].authored == 1475470800);
    CHECK(all[1].subject == "first");
    CHECK(all[1].parents == 0);
    CHECK(all[1].id.size() == 40);
    CHECK(all[1].author == "Ada@Example.org");
    CHECK(all[2].subject == "tab\there");
    CHECK(all[2].offset == -9000);
    CHECK(all[2].parents == 1);
    CHECK(process::commits(folder.path(), {"ada@example.ORG"}).size() == 3);
    CHECK(process::commits(folder.path(), {"a"}).empty());
}

TEST_CASE("a repository without commits has none; no repository is a failure", "[process]") {
    const Folder folder;
    CHECK_THROWS_WITH(process::commits(folder.path()),
                      "git could not read the history of '" + folder.path().string() +
                          "': not a git repository (or any of the parent directories): .git");
    folder.sh("git init -q .");
    CHECK(process::commits(folder.path()).empty());
}

TEST_CASE("a repository is found by its files, from any folder in it", "[process]") {
    const Folder folder;
    CHECK_FALSE(process::find_repository(folder.path()));
    folder.sh("git init -q project; mkdir -p project/src/deep; cd project; " +
              commit_at("2016-10-03T09:00:00+01:00", "x") + "git worktree add -q ../second");
    const auto found = process::find_repository(folder.path() / "project/src/deep");
    REQUIRE(found);
    CHECK(found->work_tree == folder.path() / "project");
    CHECK(found->git_folder == folder.path() / "project/.git");
    CHECK(found->common_folder == found->git_folder);

    const auto second = process::find_repository(folder.path() / "second");
    REQUIRE(second);
    CHECK(second->work_tree == folder.path() / "second");
    CHECK(second->git_folder == folder.path() / "project/.git/worktrees/second");
    CHECK(second->common_folder == folder.path() / "project/.git");
}

TEST_CASE("git's reason is its first line, its advice the others", "[process]") {
    CHECK(process::git_reason("fatal: no such ref\n") == "no such ref");
    CHECK(process::git_reason("\n error: it is locked\nwait a bit\n") == "it is locked");
    CHECK(process::git_reason("") == "it did not say why");
    CHECK(refusal([] { process::fail_as_git_says("no", "fatal: a\n\n b\nc\n"); }) ==
          "osm-x: error: no: a (b c)");
    CHECK(refusal([] { process::fail_as_git_says("no", " \n"); }) ==
          "osm-x: error: no: it did not say why");
}

TEST_CASE("a .git that names nothing is no repository", "[process]") {
    const Folder folder;
    folder.sh("mkdir a b; echo 'something else' > a/.git; mkdir b/.git");
    CHECK_FALSE(process::find_repository(folder.path() / "a"));
    CHECK_FALSE(process::find_repository(folder.path() / "b"));
}

TEST_CASE("variables that git sets for its hooks lead nobody astray", "[process]") {
    const Folder folder;
    folder.sh("git init -q here; cd here; " + commit_at("2016-10-03T09:00:00+01:00", "x"));
    ::setenv("GIT_DIR", "/nowhere", 1);
    const auto result = process::git(folder.path() / "here", {"rev-list", "--count", "HEAD"});
    ::unsetenv("GIT_DIR");
    CHECK(result.out == "1\n");
}
