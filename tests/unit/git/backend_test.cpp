// Where libgit2 would leave out what git does, git commits; and what comes of it.
#include "unit/git/publications.hpp"

using namespace osm;
using namespace osm::unit;
namespace fs = std::filesystem;

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
              "the hook only look: ls ~/p/.git/hooks)\n");
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

TEST_CASE("settings that only a variable names are heeded", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    scratch.write("hooks/pre-commit", "#!/bin/sh\ntouch \"$HOME/ran\"\n");
    scratch.sh("chmod +x hooks/pre-commit");
    const std::string hooks = (scratch / "hooks").string();
    CHECK(reasons(scratch / "p").empty());

    SECTION("$GIT_CONFIG_GLOBAL and $GIT_CONFIG_SYSTEM") {
        scratch.write("mine", "[commit]\n\tgpgsign\n[core]\n\tsparseCheckout = no\n");
        scratch.write("all", "[core]\n\thooksPath = ~/hooks\n");
        const unit::Variables more{{{"HOME", scratch.path().string()},
                                    {"GIT_CONFIG_NOSYSTEM", {}},
                                    {"GIT_CONFIG_SYSTEM", (scratch / "all").string()},
                                    {"GIT_CONFIG_GLOBAL", (scratch / "mine").string()}}};
        // A key without a value is true, but no path: git commits, and takes it as it does.
        CHECK(reasons(scratch / "p") == "git does not take its settings");
        scratch.write("mine", "[commit]\n\tgpgsign = yes\n[core]\n\tsparseCheckout = no\n");
        CHECK(reasons(scratch / "p") == "the hook 'pre-commit'; commit.gpgsign is set");
        scratch.write("mine", "[commit]\n\tgpgsign = off\n");
        CHECK(publish(scratch / "p", {{"notes/a.md", "two\n"}}).empty());
        CHECK(fs::exists(scratch / "ran"));
    }
    SECTION("$GIT_CONFIG_COUNT") {
        const unit::Variables more{{{"GIT_CONFIG_COUNT", "2"},
                                    {"GIT_CONFIG_KEY_0", "core.hooksPath"},
                                    {"GIT_CONFIG_VALUE_0", hooks},
                                    {"GIT_CONFIG_KEY_1", "commit.gpgSign"},
                                    {"GIT_CONFIG_VALUE_1", "true"}}};
        CHECK(reasons(scratch / "p") == "the hook 'pre-commit'; commit.gpgsign is set");
    }
    SECTION("the repository's own stay in force") {
        scratch.sh("git -C p config commit.gpgsign true");
        CHECK(reasons(scratch / "p") == "commit.gpgsign is set");
    }
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
            "~/p/.gitattributes)\n";
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

TEST_CASE("where a commit by git was killed, the next run finishes it", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    const Files next = {{"notes/a.md", "two\n"}, {"notes/c.md", "c\n"}};
    const auto finish = [&] { git::Repository::open(scratch / "p")->finish_stopped(); };
    const auto shown = [&] {
        return scratch.sh("cd p; git status --porcelain; ls -d .git/osm-index* 2>/dev/null || :");
    };
    SECTION("behind the branch's move") {
        REQUIRE(publish(scratch / "p", next).empty());
        scratch.write("p/staged.txt", "1\n");
        scratch.sh(
            "cd p; cp .git/index .git/osm-index-999999999; touch .git/osm-index-999999999.lock; "
            "git read-tree HEAD^; git add staged.txt");
        REQUIRE(shown().starts_with("MM notes/a.md"));
        SECTION("its index follows, and what else is staged stays") {
            finish();
            CHECK(shown() == "A  staged.txt\n");
        }
        SECTION("what a sparse checkout leaves out stays so") {
            scratch.sh("cd p; git update-index --skip-worktree notes/b.md notes/a.md; rm -r notes");
            finish();
            CHECK(scratch.sh("cd p; git ls-files -t") ==
                  "S notes/a.md\nH notes/c.md\nH staged.txt\n");
        }
        SECTION("not while git is at work") {
            scratch.write("p/.git/index.lock", "");
            CHECK(unit::failure_of(finish).find("another git is at work") != std::string::npos);
            scratch.sh("rm p/.git/index.lock");
            finish();
            CHECK(shown() == "A  staged.txt\n");
        }
        SECTION("nor while who made it is") {
            scratch.sh("cd p/.git; rm osm-index*; cp index osm-index-1");
            finish();
            CHECK(shown().ends_with("\n.git/osm-index-1\n"));
        }
    }
    SECTION("before it: what is staged by hand stays") {
        scratch.sh(
            "cd p; cp .git/index .git/osm-index-999999999; echo x > notes/b.md; git add notes; "
            "GIT_INDEX_FILE=.git/osm-index-999999999 git add notes; git commit -qm theirs; git "
            "read-tree HEAD^; git restore --staged . 2>/dev/null || :; git rm -q --cached "
            "notes/a.md");
        finish();
        CHECK(shown() == "D  notes/a.md\n?? notes/a.md\n");
    }
    SECTION("the first commit") {
        fs::remove_all(scratch / "p");
        REQUIRE(publish(scratch / "p", next, git::Backend::git).empty());
        scratch.sh("cd p/.git; mv index osm-index-999999999");
        finish();
        CHECK(shown().empty());
    }
}
