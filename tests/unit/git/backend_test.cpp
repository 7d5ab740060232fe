// Where libgit2 would do something else than git, git commits: the repositories of that kind, and
// what comes of a publication there.
#include "git/repository.hpp"
#include "text/words.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"
#include "unit/scratch.hpp"
#include "unit/variables.hpp"

#include <unistd.h>

using namespace osm;
namespace fs = std::filesystem;

namespace {

using Files = std::map<std::string, std::string>;

const git::Signature author{"Anna", "anna@example.org",
                            *time::read_stamp("2016-10-03T09:00:00+01:00")};

git::Publication publication(const Files& files) {
    git::Publication all{{}, {"notes", "code"}, "OSM-Date:"};
    for (const auto& [path, bytes] : files)
        all.files[path] = {bytes, path.ends_with(".sh")};
    return all;
}

// Away from the settings of whoever runs the test.
unit::Variables clean() {
    return unit::Variables{{{"GIT_CONFIG_GLOBAL", "/dev/null"},
                            {"GIT_CONFIG_NOSYSTEM", "1"},
                            {"GIT_COMMITTER_NAME", {}},
                            {"GIT_COMMITTER_EMAIL", {}},
                            {"EMAIL", {}}}};
}

// What was said instead of committing; empty when it was committed.
std::string publish(const fs::path& folder, const Files& files,
                    git::Backend backend = git::Backend::automatic) {
    try {
        auto repository = git::Repository::open_or_create(folder, backend);
        const auto all = publication(files);
        const auto difference = repository.difference(all);
        if (difference.obstacles.empty() && !difference.empty())
            repository.commit(all, difference, "subject\n\nbody\n\nOSM-Date: 2016-10-03\n", author);
        return unit::told(difference.obstacles);
    } catch (const text::Failure& failure) {
        return unit::told(failure.found());
    }
}

std::string reasons(const fs::path& folder) {
    return text::join(git::Repository::open(folder)->reasons_for_git(), "; ");
}

// One note more, one changed and one gone, and all of it as it should be.
void publishes_like_any(const unit::Scratch& scratch, const std::string& folder = "p",
                        git::Backend backend = git::Backend::automatic) {
    CHECK(publish(scratch / folder, {{"notes/a.md", "two\n"}, {"code/run.sh", "#!/bin/sh\n"}},
                  backend)
              .empty());
    CHECK(scratch
              .sh("cd " + folder +
                  "; git show -s --format='%s|%an|%ae|%cn|%ad|%cd|%b'; git status --porcelain; "
                  "git ls-tree -r HEAD | cut -c1-11,53-; git fsck 2>&1 | grep -v dangling || :;"
                  "ls .git/osm-index* 2>&1 | wc -l")
              .find("subject|Anna|anna@example.org|Anna|Mon Oct 3 09:00:00 2016 +0100|Mon Oct 3 "
                    "09:00:00 2016 +0100|body\n\nOSM-Date: 2016-10-03\n\n") == 0);
    CHECK(scratch.sh("cd " + folder + "; git status --porcelain").empty());
    CHECK(scratch.sh("cd " + folder + "; git ls-tree -r HEAD | awk '{print $1, $4}'") ==
          "100755 code/run.sh\n100644 notes/a.md\n");
    CHECK(scratch.sh("cd " + folder + "; git show HEAD:notes/a.md") == "two\n");
    CHECK(publish(scratch / folder, {{"notes/a.md", "two\n"}, {"code/run.sh", "#!/bin/sh\n"}},
                  backend)
              .empty());
    CHECK(scratch.sh("cd " + folder + "; git rev-list --count HEAD") == "2\n");
}

void first(const unit::Scratch& scratch) {
    REQUIRE(publish(scratch / "p", {{"notes/a.md", "one\n"}, {"notes/b.md", "b\n"}}).empty());
}

void hook(const unit::Scratch& scratch, const std::string& name, const std::string& script) {
    scratch.write("p/.git/hooks/" + name, "#!/bin/sh\n" + script + "\n");
    scratch.sh("chmod +x p/.git/hooks/" + name);
}

}  // namespace

TEST_CASE("git commits as libgit2 does", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    SECTION("asked for") {
        REQUIRE(publish(scratch / "p", {{"notes/a.md", "one\n"}, {"notes/b.md", "b\n"}},
                        git::Backend::git)
                    .empty());
        publishes_like_any(scratch, "p", git::Backend::git);
    }
    SECTION("to the same id") {
        for (const auto backend : {git::Backend::libgit2, git::Backend::git})
            for (const std::string word : {"one\n", "two\n"})
                REQUIRE(publish(scratch / (backend == git::Backend::git ? "g" : "l"),
                                {{"notes/a.md", word}, {"notes/\xc3\xa9 b.md", "x"}}, backend)
                            .empty());
        CHECK(scratch.sh("git -C g rev-parse HEAD") == scratch.sh("git -C l rev-parse HEAD"));
    }
    SECTION("file and folder in each other's place, and other work left alone") {
        first(scratch);
        scratch.write("p/mine.txt", "1\n");
        scratch.write("p/staged.txt", "1\n");
        scratch.sh("cd p; git add staged.txt");
        REQUIRE(publish(scratch / "p", {{"notes/a.md/x", "3"}, {"notes/b.md", "b\n"}},
                        git::Backend::git)
                    .empty());
        CHECK(scratch.sh("cd p; git status --porcelain; git ls-tree -r --name-only HEAD") ==
              "A  staged.txt\n?? mine.txt\nnotes/a.md/x\nnotes/b.md\n");
    }
}

TEST_CASE("hooks run, and may refuse but not change", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    const auto untouched = [&] {
        CHECK(scratch.sh("cd p; git status --porcelain; git rev-list --count HEAD; ls notes") ==
              "1\na.md\nb.md\n");
        CHECK(scratch.read("p/notes/a.md") == "one\n");
    };
    const Files next = {{"notes/a.md", "two\n"}, {"notes/c.md", "c\n"}};

    SECTION("they run") {
        hook(scratch, "pre-commit", "git diff --cached --name-only > ../seen");
        hook(scratch, "commit-msg", "cp \"$1\" ../message");
        hook(scratch, "post-commit", "echo ran > ../after");
        CHECK(reasons(scratch / "p") ==
              "the hook 'pre-commit'; the hook 'commit-msg'; the hook 'post-commit'");
        CHECK(publish(scratch / "p", next).empty());
        CHECK(scratch.read("seen") == "notes/a.md\nnotes/b.md\nnotes/c.md\n");
        CHECK(scratch.read("message") == "subject\n\nbody\n\nOSM-Date: 2016-10-03\n");
        CHECK(scratch.read("after") == "ran\n");
        CHECK(scratch.sh("cd p; git status --porcelain").empty());
    }
    SECTION("one in core.hooksPath") {
        scratch.write("hooks/pre-commit", "#!/bin/sh\ntouch ../ran\n");
        scratch.sh("chmod +x hooks/pre-commit; git -C p config core.hooksPath ../hooks");
        CHECK(reasons(scratch / "p") == "the hook 'pre-commit'");
        CHECK(publish(scratch / "p", next).empty());
        CHECK(fs::exists(scratch / "ran"));
    }
    SECTION("one that is not executable is none") {
        hook(scratch, "pre-commit", "exit 1");
        scratch.sh("chmod -x p/.git/hooks/pre-commit");
        CHECK(reasons(scratch / "p").empty());
    }
    SECTION("one refuses: nothing is committed, and the work tree is as it was") {
        hook(scratch, "pre-commit", "echo 'not on a Sunday' >&2; exit 1");
        CHECK(scratch.tilde(publish(scratch / "p", next)) ==
              "osm: error: nothing was committed: git refused the commit in '~/p' (the hook "
              "'pre-commit') (not on a Sunday)\n");
        untouched();
    }
    SECTION("one changes what was screened") {
        hook(scratch, "pre-commit", "echo more >> notes/a.md; git add notes/a.md");
        CHECK(scratch.tilde(publish(scratch / "p", next)) ==
              "osm: error: nothing was committed: a hook in '~/p' changed what was screened (let "
              "the hook only look: ls '~/p/.git/hooks')\n");
        untouched();
    }
    SECTION("someone commits meanwhile") {
        hook(scratch, "pre-commit",
             "[ -e ../once ] || { touch ../once; unset GIT_INDEX_FILE; "
             "git -c user.name=B -c user.email=b@x.org commit -q --no-verify --allow-empty -m "
             "theirs; }");
        const std::string said = publish(scratch / "p", next);
        CHECK(said.find("nothing was committed") != std::string::npos);
        CHECK(scratch.sh("cd p; git log --format=%s; git status --porcelain") ==
              "theirs\nsubject\n");
        CHECK(publish(scratch / "p", next).empty());
    }
    SECTION("libgit2 when it was asked for, with a warning") {
        hook(scratch, "pre-commit", "exit 1");
        scratch.sh("git -C p config commit.gpgsign true");
        CHECK(publish(scratch / "p", next, git::Backend::libgit2).empty());
        const auto repository = git::Repository::open(scratch / "p", git::Backend::libgit2);
        CHECK(scratch.tilde(unit::told(repository->left_undone())) ==
              "~/p: warning: libgit2 committed although the hook 'pre-commit' (leave out --backend "
              "libgit2)\n"
              "~/p: warning: libgit2 committed although commit.gpgsign is set (leave out --backend "
              "libgit2)\n");
    }
}

TEST_CASE("a commit is signed where git would sign it", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    scratch.write("sign",
                  "#!/bin/sh\ncat > /dev/null\nprintf '\\n[GNUPG:] SIG_CREATED ' >&2\n"
                  "printf -- '-----BEGIN PGP SIGNATURE-----\\n\\nours\\n-----END PGP "
                  "SIGNATURE-----\\n'\n");
    scratch.sh(
        "chmod +x sign; cd p; git config commit.gpgsign true; git config gpg.program "
        "\"$(cd ..; pwd)/sign\"");
    CHECK(reasons(scratch / "p") == "commit.gpgsign is set");
    CHECK(publish(scratch / "p", {{"notes/a.md", "two\n"}}).empty());
    CHECK(scratch.sh("cd p; git cat-file commit HEAD | grep -c 'gpgsig -----BEGIN PGP'") == "1\n");
    scratch.write("sign", "#!/bin/sh\nexit 2\n");
    CHECK(publish(scratch / "p", {{"notes/a.md", "three\n"}})
              .find("nothing was committed: git refused the commit") != std::string::npos);
    CHECK(scratch.sh("cd p; git status --porcelain; git show HEAD:notes/a.md") == "two\n");
}

TEST_CASE("a filter that would change what was screened is an obstacle", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    scratch.sh("cd p; printf '*.md filter=up\\n' > .gitattributes; git add .; git commit -qm x");
    const Files next = {{"notes/a.md", "two\n"}, {"notes/b.md", "b\n"}};
    SECTION("none is defined") { CHECK(publish(scratch / "p", next).empty()); }
    SECTION("it changes nothing") {
        scratch.sh("git -C p config filter.up.clean cat");
        CHECK(publish(scratch / "p", next).empty());
    }
    SECTION("it changes the bytes, required or not") {
        scratch.sh("git -C p config filter.up.clean 'tr a-z A-Z'");
        const std::string said =
            "~/p/notes/a.md: error: the filter 'up' of .gitattributes would change what was "
            "screened (take the file out of it: printf '%s\\n' 'notes/a.md -filter' >> "
            "'~/p/.gitattributes')\n";
        for (const auto backend : {git::Backend::libgit2, git::Backend::git})
            CHECK(scratch.tilde(publish(scratch / "p", next, backend)) == said);
        scratch.sh("cd p; printf '%s\\n' 'notes/a.md -filter' >> .gitattributes");
        CHECK(publish(scratch / "p", next).empty());
        CHECK(scratch.sh("cd p; git show HEAD:notes/a.md") == "two\n");
    }
    SECTION("it is required and does not work") {
        scratch.sh("cd p; git config filter.up.clean 'exit 1'; git config filter.up.required true");
        CHECK(scratch.tilde(publish(scratch / "p", next))
                  .starts_with("~/p/notes/a.md: error: the filter 'up' of .gitattributes does not "
                               "work: "));
    }
}

TEST_CASE("forms that libgit2 does not read are git's", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    SECTION("SHA-256") {
        scratch.sh("git init -q -b main --object-format=sha256 p");
        REQUIRE(publish(scratch / "p", {{"notes/a.md", "one\n"}, {"notes/b.md", "b\n"}}).empty());
        CHECK(reasons(scratch / "p") ==
              "libgit2 says: unsupported extension name extensions.objectformat");
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
        scratch.sh("cd p; echo theirs > notes/a.md; git commit -qam theirs");
        CHECK(publish(scratch / "p", {{"notes/a.md", "three\n"}, {"code/run.sh", "#!/bin/sh\n"}})
                  .find("was changed here by commit") != std::string::npos);
    }
    SECTION("worktreeConfig") {
        first(scratch);
        scratch.sh(
            "cd p; git config core.repositoryFormatVersion 1; "
            "git config extensions.worktreeConfig true");
        publishes_like_any(scratch);
    }
    SECTION("partialClone") {
        first(scratch);
        scratch.sh(
            "cd p; git config core.repositoryFormatVersion 1; "
            "git config extensions.partialClone origin");
        publishes_like_any(scratch);
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
    SECTION("an unknown extension is git's to refuse") {
        first(scratch);
        scratch.sh(
            "cd p; git config core.repositoryFormatVersion 1; "
            "git config extensions.ofTomorrow true");
        CHECK(scratch.tilde(publish(scratch / "p", {{"notes/a.md", "two\n"}}))
                  .starts_with("osm: error: the repository '~/p' cannot be opened: unknown "
                               "repository extension found"));
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
          "--global --add safe.directory '~/p')\n");
    CHECK(with((scratch / "p").string()).empty());
    CHECK(with("*").empty());
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
