// Repositories of the forms and in the states that learners have: libgit2 or git publishes there,
// or says why not.
#include "git/outgoing.hpp"
#include "unit/git/publications.hpp"

#include <unistd.h>

using namespace osm;
using namespace osm::unit;
namespace fs = std::filesystem;

TEST_CASE("forms that libgit2 does not read are git's", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    SECTION("SHA-256") {
        scratch.sh("git init -q -b main --object-format=sha256 p");
        REQUIRE(publish(scratch / "p", {{"notes/a.md", "one\n"}, {"notes/b.md", "b\n"}}).empty());
        CHECK(reasons(scratch / "p") ==
              "libgit2 says: unsupported extension name extensions.objectformat");
        CHECK(scratch.tilde(
                  publish(scratch / "p", {{"notes/a.md", "two\n"}}, git::Backend::libgit2)) ==
              "osm: error: libgit2 cannot be used in '~/p': libgit2 says: unsupported extension "
              "name extensions.objectformat (leave out --backend libgit2)\n");
        publishes_like_any(scratch);
        const auto repository = git::Repository::open(scratch / "p");
        CHECK(repository->head_holds("notes/a.md", "two\n"));
        CHECK_FALSE(repository->head_holds("notes/a.md", "one\n"));
        CHECK(repository->head_bytes("notes/a.md") == "two\n");
        const auto newest = repository->newest_marked("OSM-Date:");
        REQUIRE(newest);
        CHECK(newest->at == author.at);
        CHECK(repository->changes_of(newest->id).removed == std::vector<std::string>{"notes/b.md"});
        CHECK(repository->bytes_before(newest->id, "notes/b.md") == "b\n");
        CHECK_FALSE(repository->bytes_before(newest->id, "notes/x.md"));
        CHECK(publish(scratch / "p", {{"code/run.sh", "#!/bin/sh\n"}}).empty());  // one gone
        CHECK(publish(scratch / "p", {{"notes/a.md", "two\n"}, {"code/run.sh", "#!/bin/sh\n"}})
                  .empty());
        scratch.sh("cd p; echo theirs > notes/a.md; git commit -qam theirs");
        CHECK(publish(scratch / "p", {{"notes/a.md", "three\n"}, {"code/run.sh", "#!/bin/sh\n"}})
                  .find("was changed here by commit") != std::string::npos);
    }
    for (const std::string extension : {"worktreeConfig true", "partialClone origin",
                                        "preciousObjects true", "noop x", "objectFormat sha1"})
        SECTION(extension + ", of which libgit2 knows nothing or not enough") {
            first(scratch);
            scratch.sh("cd p; git config core.repositoryFormatVersion 1; git config extensions." +
                       extension);
            CHECK_FALSE(reasons(scratch / "p").empty());
            publishes_like_any(scratch);
        }
    SECTION("worktreeConfig of the older form: what stands there is heeded") {
        first(scratch);
        scratch.sh(
            "cd p; git config extensions.worktreeConfig true; git config "
            "core.repositoryFormatVersion 0; git config --worktree core.hooksPath ../hooks");
        scratch.write("hooks/pre-commit", "#!/bin/sh\ntouch ../ran\n");
        scratch.sh("chmod +x hooks/pre-commit");
        CHECK(reasons(scratch / "p") == "its configuration has extensions");
        publishes_like_any(scratch);
        CHECK(fs::exists(scratch / "ran"));
    }
    SECTION("a split index") {
        first(scratch);
        scratch.sh("cd p; git update-index --split-index");
        CHECK(reasons(scratch / "p") == "its index is split or sparse");
        publishes_like_any(scratch);
        scratch.sh("cd p; git update-index --split-index");
        CHECK(publish(scratch / "p", {{"notes/a.md", "3\n"}}, git::Backend::libgit2)
                  .find("is of a form that libgit2 does not read (leave out --backend libgit2)") !=
              std::string::npos);
    }
    SECTION("settings that include others by the remote's address") {
        first(scratch);
        scratch.write("who", "[user]\nname = Work\nemail = work@x.org\n");
        scratch.sh(
            "cd p; git remote add origin https://work.org/x; "
            "git config 'includeIf.hasconfig:remote.*.url:https://work.org/**.path' "
            "\"$(cd ..; pwd)/who\"");
        CHECK(reasons(scratch / "p") == "its settings include others by hasconfig");
        const unit::Variables nobody{{{"GIT_AUTHOR_NAME", {}}, {"GIT_AUTHOR_EMAIL", {}}}};
        CHECK(git::Repository::open(scratch / "p")->author(author.at).email == "work@x.org");
        CHECK(publish(scratch / "p", {{"notes/a.md", "two\n"}}).empty());
    }
}

TEST_CASE("forms that git does not know either are said, and left as they are", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    const auto state = [&] { return scratch.sh("find p -type f -exec sha1sum {} + | sort -k 2"); };
    const auto told = [&](const std::string& settings) {
        const std::string kept = scratch.read("p/.git/config");
        scratch.write("p/.git/config", kept + settings);
        const std::string before = state();
        std::string said;
        for (const auto backend : {git::Backend::automatic, git::Backend::git})
            said = scratch.tilde(publish(scratch / "p", {{"notes/a.md", "two\n"}}, backend));
        CHECK(state() == before);
        scratch.write("p/.git/config", kept);
        return said;
    };
    const auto unknown = [](const std::string& name) {
        return "osm: error: the repository '~/p' is of a form that your git does not know: " +
               name +
               " (a newer one made it: install that here too; git --version says which this "
               "is)\n";
    };
    for (const std::string name : {"oftomorrow", "relativeworktrees", "compatobjectformat"}) {
        const std::string extension = "[extensions]\n\t" + name + " = true\n";
        CHECK(told("[core]\n\trepositoryformatversion = 1\n" + extension) == unknown(name));
    }
    CHECK(told("[extensions]\n\tobjectformat = sha256\n") ==
          "osm: error: git does not open the repository '~/p': its version is 0, and objectformat "
          "is of 1 (git config --file ~/p/.git/config core.repositoryFormatVersion 1)\n");
    CHECK(
        told("[core]\n\trepositoryformatversion = 2\n") ==
        "osm: error: the repository '~/p' cannot be opened: Expected git repo version <= 1, found "
        "2\n");
    SECTION("references in a table, as newer gits keep them") {
        scratch.sh(
            "cd p/.git; mkdir reftable; printf '0x000000000001-0x000000000002-5a1c2e3f.ref\\n' > "
            "reftable/tables.list; printf 'REFT\\1' > "
            "reftable/0x000000000001-0x000000000002-5a1c2e3f.ref; rm -r refs/heads logs; echo "
            "'this "
            "repository uses the reftable format' > refs/heads; echo 'ref: refs/heads/.invalid' > "
            "HEAD");
        CHECK(told("[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefstorage = "
                   "reftable\n") == unknown("refstorage"));
    }
}

TEST_CASE("a sparse checkout loses nothing", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    REQUIRE(publish(scratch / "p", {{"notes/a.md", "one\n"},
                                    {"notes/b.md", "b\n"},
                                    {"notes/away/c.md", "c\n"},
                                    {"notes/away/d.md", "d\n"}})
                .empty());
    const auto shown = [&] {
        return scratch.sh(
            "cd p; git status --porcelain; git ls-files -t; ls -R notes | grep md; "
            "git ls-tree -r --name-only HEAD | wc -l");
    };
    SECTION("by skip-worktree") {
        scratch.sh(
            "cd p; git update-index --skip-worktree notes/away/c.md notes/away/d.md; "
            "rm -r notes/away");
        CHECK(reasons(scratch / "p") == "it is checked out sparsely");
    }
    SECTION("by patterns") {
        scratch.sh("cd p; git sparse-checkout set --no-cone '/*' '!notes/away'");
        CHECK_FALSE(reasons(scratch / "p").empty());
    }
    SECTION("by a cone, with a sparse index") {
        scratch.sh(
            "cd p; git sparse-checkout set --cone --sparse-index notes; rm -rf notes/away; "
            "git sparse-checkout reapply; git ls-files -t > /dev/null");
        scratch.sh(
            "cd p; git update-index --skip-worktree notes/away/c.md notes/away/d.md; "
            "rm -rf notes/away");
    }
    CHECK(shown() ==
          "H notes/a.md\nS notes/away/c.md\nS notes/away/d.md\nH notes/b.md\na.md\nb.md\n4\n");
    CHECK(publish(scratch / "p", {{"notes/a.md", "two\n"},
                                  {"notes/b.md", "b\n"},
                                  {"notes/away/c.md", "see\n"},
                                  {"notes/away/d.md", "d\n"}})
              .empty());
    CHECK(shown() ==
          "H notes/a.md\nS notes/away/c.md\nS notes/away/d.md\nH notes/b.md\na.md\nb.md\n4\n");
    CHECK(scratch.sh("cd p; git show HEAD:notes/away/c.md HEAD:notes/away/d.md HEAD:notes/a.md") ==
          "see\nd\ntwo\n");
    CHECK(publish(scratch / "p",
                  {{"notes/a.md", "two\n"}, {"notes/b.md", "b\n"}, {"notes/away/d.md", "d\n"}})
              .empty());
    CHECK(shown() == "H notes/a.md\nS notes/away/d.md\nH notes/b.md\na.md\nb.md\n3\n");
}

TEST_CASE("what git has to do cannot be done without it", "[git]") {
    const unit::Scratch scratch;
    first(scratch);
    scratch.sh("cd p; git config user.name Una; git config user.email una@x.org");
    hook(scratch, "pre-commit", "exit 0");
    scratch.sh("git init -q --object-format=sha256 q");
    const unit::Variables nowhere{{{"PATH", "/nonexistent"}}};
    CHECK(scratch.tilde(publish(scratch / "p", {{"notes/a.md", "two\n"}})) ==
          "osm: error: git is not installed, and has to commit in '~/p': the hook 'pre-commit' "
          "(install the package git)\n");
    CHECK(scratch.tilde(publish(scratch / "q", {{"notes/a.md", "two\n"}})) ==
          "osm: error: git is not installed, and has to read '~/q': libgit2 says: unsupported "
          "extension name extensions.objectformat (install the package git)\n");
    fs::remove(scratch / "p/.git/hooks/pre-commit");
    CHECK(publish(scratch / "p", {{"notes/a.md", "two\n"}}).empty());
    CHECK(git::Repository::open(scratch / "p")->author(author.at).email == "una@x.org");
}

TEST_CASE("another owner's repository is git's to judge", "[git]") {
    if (::geteuid() != 0)
        return;  // only root can make one
    const unit::Scratch scratch;
    first(scratch);
    scratch.sh("chown -R 12345 p");
    const auto with = [&](const std::string& safe) {
        scratch.write("mine", "[safe]\ndirectory = " + safe + "\n");
        const unit::Variables variables{{{"GIT_CONFIG_GLOBAL", (scratch / "mine").string()}}};
        return scratch.tilde(publish(scratch / "p", {{"notes/a.md", safe}}));
    };
    CHECK(with("/elsewhere") ==
          "osm: error: the repository '~/p' belongs to another user (if you trust it: git config "
          "--global --add safe.directory ~/p)\n");
    CHECK(with((scratch / "p").string()).empty());
    CHECK(with("*").empty());
    scratch.sh("git init -q -b main q; git init -q --bare hub; chown -R 12345 hub");
    const git::Remote hub{(scratch / "hub").string(), "refs/heads/main", {}, true};
    CHECK(scratch.tilde(unit::failure_of([&] { git::heads_of(scratch / "q", hub, false); })) ==
          "osm: error: nothing was pushed: '~/hub' belongs to another user (if you trust it: git "
          "config --global --add safe.directory ~/hub)\n");
}

TEST_CASE("a disk that cannot be written leaves all as it was", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    if (::geteuid() == 0)
        return;  // root writes everywhere
    for (const auto backend : {git::Backend::libgit2, git::Backend::git}) {
        scratch.sh("chmod -R a-w p/.git");
        CHECK(publish(scratch / "p", {{"notes/a.md", "two\n"}}, backend)
                  .find("nothing was committed") != std::string::npos);
        scratch.sh("chmod -R u+w p/.git");
        CHECK(scratch.sh("cd p; git status --porcelain; git rev-list --count HEAD") == "1\n");
    }
}

TEST_CASE("repositories inside the public one are left alone", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    scratch.sh(
        "git init -q p/other; git init -q p/code/theirs; cd p/code/theirs; echo 1 > a; "
        "git add .; git commit -qm x");
    for (const auto backend : {git::Backend::libgit2, git::Backend::git})
        CHECK(publish(scratch / "p", {{"notes/a.md", backend == git::Backend::git ? "g\n" : "l\n"}},
                      backend)
                  .empty());
    CHECK(scratch.tilde(publish(scratch / "p", {{"code/theirs/b.py", "1"}})) ==
          "~/p/code/theirs/b.py: error: 'code/theirs' is a repository of its own there (move it "
          "away)\n");
    scratch.sh(
        "cd p; git -c protocol.file.allow=always submodule add -q ./code/theirs code/sub "
        "2>/dev/null; git commit -qam sub");
    CHECK(publish(scratch / "p", {{"notes/a.md", "s\n"}}).empty());
    CHECK(scratch.sh("cd p; git ls-tree -r HEAD | awk '{print $1, $4}'") ==
          "100644 .gitmodules\n160000 code/sub\n100644 notes/a.md\n");
}
