#include "git/repository.hpp"

#include "unit/git/publications.hpp"

#include <unistd.h>

using namespace osm;
using unit::publication;
using unit::publish;
namespace fs = std::filesystem;

namespace {

std::string shown(const git::Difference& difference) {
    std::string all;
    for (const auto& path : difference.added)
        all += "+" + path + " ";
    for (const auto& path : difference.changed)
        all += "~" + path + " ";
    for (const auto& path : difference.removed)
        all += "-" + path + " ";
    return all;
}

}  // namespace

TEST_CASE("a first publication makes the repository, the next ones its history", "[git]") {
    const unit::Scratch scratch;
    const fs::path folder = scratch / "deep/public";
    CHECK_FALSE(git::Repository::open(folder));
    CHECK(publish(folder, {{"notes/a.md", "one\n"}, {"code/x/run.sh", "#!/bin/sh\n"}}).empty());
    CHECK(
        scratch.sh("cd deep/public; git status --porcelain; git log --format='%s|%an|%ae|%ad|%D'; "
                   "git ls-tree -r HEAD; git fsck") ==
        "subject|Anna|anna@example.org|Mon Oct 3 09:00:00 2016 +0100|HEAD -> main\n"
        "100755 blob 1a2485251c33a70432394c93fb89330ef214bfc9\tcode/x/run.sh\n"
        "100644 blob 5626abf0f72e58d7a153368ba57db4c673c0e171\tnotes/a.md\n");
    CHECK(scratch.read("deep/public/notes/a.md") == "one\n");

    const auto repository = git::Repository::open(folder);
    REQUIRE(repository);
    CHECK(repository->head_holds("notes/a.md", "one\n"));
    CHECK_FALSE(repository->head_holds("notes/a.md", "two\n"));
    CHECK(repository->head_bytes("notes/a.md") == "one\n");
    CHECK_FALSE(repository->head_bytes("notes"));
    const auto newest = repository->newest_marked("OSM-Date:");
    REQUIRE(newest);
    CHECK(newest->at == unit::author.at);
    CHECK(
        shown(repository->difference(publication({{"notes/a.md", "two\n"}, {"notes/b.md", ""}}))) ==
        "+notes/b.md ~notes/a.md -code/x/run.sh ");

    CHECK(publish(folder, {{"notes/a.md", "two\n"}, {"notes/b.md", ""}}).empty());
    CHECK(scratch.sh("cd deep/public; git status --porcelain; git log --format=%s --name-status; "
                     "ls -A; git fsck") ==
          "subject\n\nD\tcode/x/run.sh\nM\tnotes/a.md\nA\tnotes/b.md\nsubject\n\nA\tcode/x/run.sh\n"
          "A\tnotes/a.md\n.git\nnotes\n");
    CHECK(git::Repository::open(folder)
              ->difference(publication({{"notes/a.md", "two\n"}, {"notes/b.md", ""}}))
              .empty());
}

TEST_CASE("what HEAD holds is told whatever the work tree holds", "[git]") {
    const unit::Scratch scratch;
    REQUIRE(publish(scratch / "p", {{"notes/a.md", "one\n"}, {"notes/b.md", "two\n"}}).empty());
    const auto holds = [&](const std::string& path, std::string_view bytes) {
        return git::Repository::open(scratch / "p")->head_holds(path, bytes);
    };
    const auto all_is_well = [&] {
        CHECK(holds("notes/a.md", "one\n"));
        CHECK_FALSE(holds("notes/a.md", "two\n"));
        CHECK_FALSE(holds("notes/a.md", "One\n"));
        CHECK_FALSE(holds("notes/a.md", "one\r\n"));
        CHECK_FALSE(holds("notes/a.md", "one\nmore"));
        CHECK_FALSE(holds("notes/a.md", ""));
        CHECK_FALSE(holds("notes/none.md", ""));
        CHECK(holds("notes/b.md", "two\n"));
    };
    all_is_well();
    scratch.sh("git -C p update-index --refresh --force-write-index");
    all_is_well();
    SECTION("changed by hand, in the same length and time") {
        scratch.sh(
            "cd p; touch -r notes/a.md t; printf 'two\\n' > notes/a.md; touch -r t notes/a.md");
    }
    SECTION("replaced") { scratch.sh("cd p; cp -p notes/b.md t; mv t notes/a.md"); }
    SECTION("staged") { scratch.sh("cd p; printf 'two\\n' > notes/a.md; git add notes/a.md"); }
    SECTION("gone") { scratch.sh("rm -r p/notes"); }
    SECTION("a link") { scratch.sh("cd p; rm notes/a.md; ln -s b.md notes/a.md"); }
    SECTION("converted by setting") {
        scratch.sh("cd p; git config core.autocrlf true; rm notes/a.md; git checkout notes/a.md");
        CHECK(scratch.read("p/notes/a.md") == "one\r\n");
    }
    SECTION("converted by attribute") {
        scratch.sh(
            "cd p; echo '* eol=crlf' > .gitattributes; git add .; git commit -qm x; "
            "rm notes/a.md; git checkout notes/a.md");
        CHECK(scratch.read("p/notes/a.md") == "one\r\n");
    }
    all_is_well();
}

TEST_CASE("many new files at once are whole", "[git]") {
    const unit::Scratch scratch;
    unit::Files many;
    for (int i = 0; i < 200; ++i)
        many["notes/" + std::to_string(i % 7) + "/" + std::to_string(i) + ".md"] =
            "note " + std::to_string(i) + "\n";
    CHECK(publish(scratch / "p", many).empty());
    for (auto& [path, bytes] : many)
        bytes += "more\n";
    many.erase(many.begin());
    CHECK(publish(scratch / "p", many).empty());
    CHECK(scratch.sh("cd p; git fsck --full; git status --porcelain; git ls-files | wc -l; "
                     "git log --oneline | wc -l") == "199\n2\n");
    CHECK(scratch.read("p/notes/1/1.md") == "note 1\nmore\n");
}

TEST_CASE("a file may become a folder and a folder a file", "[git]") {
    const unit::Scratch scratch;
    CHECK(publish(scratch / "p", {{"notes/a", "1"}, {"notes/b/c", "2"}}).empty());
    CHECK(publish(scratch / "p", {{"notes/a/x", "3"}, {"notes/b", "4"}}).empty());
    CHECK(scratch.sh("cd p; git status --porcelain; git ls-tree -r --name-only HEAD") ==
          "notes/a/x\nnotes/b\n");
}

TEST_CASE("what others committed is kept", "[git]") {
    const unit::Scratch scratch;
    REQUIRE(publish(scratch / "p", {{"notes/a.md", "one\n"}, {"notes/b.md", "b\n"}}).empty());
    scratch.write("p/README.md", "theirs\n");
    scratch.write("p/notes/theirs.md", "theirs too\n");
    scratch.sh("cd p; git add .; git commit -qm theirs");
    CHECK(publish(scratch / "p", {{"notes/a.md", "two\n"}}).empty());
    CHECK(scratch.sh("cd p; git status --porcelain; git ls-tree -r --name-only HEAD") ==
          "README.md\nnotes/a.md\nnotes/theirs.md\n");

    SECTION("a file of ours that they changed is not overwritten, until they make way") {
        scratch.write("p/notes/a.md", "two, corrected\n");
        scratch.sh("cd p; git commit -qam corrected");
        const std::string commit = scratch.sh("cd p; git log -1 --format=%h | tr -d '\\n'");
        CHECK(scratch.tilde(publish(scratch / "p", {{"notes/a.md", "three\n"}})) ==
              "~/p/notes/a.md: error: was changed here by commit " + commit +
                  " of Bea (take what you want of it into your own file, then: git -C ~/p rm -q "
                  "notes/a.md && git -C ~/p commit -m 'make way')\n");
        CHECK(publish(scratch / "p", {{"notes/a.md", "two, corrected\n"}}).empty());
        scratch.sh("cd p; git rm -q notes/a.md; git commit -qm 'make way'");
        CHECK(publish(scratch / "p", {{"notes/a.md", "three\n"}}).empty());
    }
    SECTION("a file of ours that they changed does not stay public unsaid") {
        scratch.write("p/notes/a.md", "two, corrected\n");
        scratch.sh("cd p; git commit -qam corrected");
        const std::string commit = scratch.sh("cd p; git log -1 --format=%h | tr -d '\\n'");
        CHECK(scratch.tilde(publish(scratch / "p", {{"notes/b.md", "b\n"}})) ==
              "~/p/notes/a.md: error: is public no more, but was changed here by commit " + commit +
                  " of Bea (git -C ~/p rm -q notes/a.md && git -C ~/p commit -m 'withdraw'; "
                  "or move it out of the folder there)\n");
    }
    SECTION("what they took back to our version is ours again") {
        scratch.write("p/notes/a.md", "worse\n");
        scratch.sh("cd p; git commit -qam worse; git revert --no-edit HEAD >/dev/null");
        CHECK(publish(scratch / "p", {{"notes/a.md", "three\n"}}).empty());
    }
    SECTION("ours that came in by a merge is ours") {
        scratch.sh("git clone -q p q");
        REQUIRE(publish(scratch / "q", {{"notes/a.md", "two\n"}, {"notes/q.md", "q\n"}}).empty());
        REQUIRE(publish(scratch / "p", {{"notes/a.md", "2\n"}}).empty());
        scratch.sh("cd p; git pull -q --no-rebase --no-edit ../q main");
        CHECK(publish(scratch / "p", {{"notes/a.md", "3\n"}}).empty());
        CHECK(scratch.sh("cd p; git ls-tree -r --name-only HEAD notes") ==
              "notes/a.md\nnotes/theirs.md\n");
    }
    SECTION("a folder or name of theirs is not taken") {
        CHECK(scratch.tilde(publish(scratch / "p", {{"notes/theirs.md/x.md", ""}})) ==
              "~/p/notes/theirs.md/x.md: error: 'notes/theirs.md' is a file of others there "
              "(rename your folder)\n");
        CHECK(scratch.tilde(publish(scratch / "p", {{"notes/Theirs.md", ""}})) ==
              "~/p/notes/theirs.md: error: 'notes/Theirs.md' and 'notes/theirs.md' are one name "
              "on other systems (rename one of them)\n");
    }
}

TEST_CASE("what lies uncommitted in the work tree is kept", "[git]") {
    const unit::Scratch scratch;
    REQUIRE(publish(scratch / "p", {{"notes/a.md", "one\n"}, {"notes/b.md", "b\n"}}).empty());
    const unit::Files next = {{"notes/a.md", "two\n"}, {"notes/c.md", "c\n"}};
    const auto told = [&] { return scratch.tilde(publish(scratch / "p", next)); };

    SECTION("a change by hand") {
        scratch.write("p/notes/a.md", "by hand\n");
        CHECK(told() ==
              "~/p/notes/a.md: error: was changed here by hand and not committed (take what you "
              "want of it into your own file, then: git -C ~/p restore --staged --worktree "
              "notes/a.md)\n");
        scratch.sh("cd p; git restore --staged --worktree notes/a.md");
        CHECK(told().empty());
    }
    SECTION("a change that was staged") {
        scratch.write("p/notes/a.md", "by hand\n");
        scratch.sh("cd p; git add .; git show HEAD:notes/a.md > notes/a.md");
        CHECK(told() ==
              "~/p/notes/a.md: error: has changes staged by hand (git -C ~/p restore --staged "
              "notes/a.md)\n");
        scratch.sh("cd p; git restore --staged notes/a.md");
        CHECK(told().empty());
    }
    SECTION("a new file where we would put one") {
        scratch.write("p/notes/c.md", "not yours\n");
        CHECK(told() ==
              "~/p/notes/c.md: error: was put here by hand and not committed (move it away: mv "
              "~/p/notes/c.md ELSEWHERE)\n");
    }
    SECTION("a change to a file that would go") {
        scratch.write("p/notes/b.md", "still at it\n");
        CHECK(told().starts_with("~/p/notes/b.md: error: was changed here by hand"));
        CHECK(scratch.read("p/notes/b.md") == "still at it\n");
    }
    SECTION("links and folders of its own in our way") {
        fs::remove(scratch / "p/notes/a.md");
        scratch.write("outside/a.md", "outside\n");
        scratch.sh("ln -s ../../outside/a.md p/notes/a.md; mkdir p/notes/c.md");
        CHECK(told() ==
              "~/p/notes/c.md: error: 'notes/c.md' is a folder there (move it away)\n"
              "~/p/notes/a.md: error: 'notes/a.md' is a symbolic link there (move it away)\n");
        CHECK(scratch.read("outside/a.md") == "outside\n");
        scratch.sh("rm -r p/notes; mkdir outside/notes; ln -s ../outside/notes p/notes");
        CHECK(told().starts_with("~/p/notes/c.md: error: 'notes' is a symbolic link there"));
        scratch.sh("rm p/notes; git init -q p/notes");
        CHECK(
            told().starts_with("~/p/notes/c.md: error: 'notes' is a repository of its own there"));
    }
    SECTION("other work, staged and not, stays as it is") {
        scratch.write("p/mine.txt", "1\n");
        scratch.write("p/staged.txt", "1\n");
        scratch.sh("cd p; git add staged.txt");
        CHECK(told().empty());
        CHECK(scratch.sh("cd p; git status --porcelain") == "A  staged.txt\n?? mine.txt\n");
        CHECK(scratch.sh("cd p; git ls-tree -r --name-only HEAD") == "notes/a.md\nnotes/c.md\n");
    }
    SECTION("what a stopped run of ours left is no change by hand") {
        scratch.write("p/notes/a.md", "two\n");
        scratch.write("p/notes/c.md", "c\n");
        scratch.sh("cd p; git add notes/a.md");
        CHECK(told().empty());
        CHECK(scratch.sh("cd p; git status --porcelain").empty());
    }
    SECTION("a file that is gone from the work tree comes back") {
        scratch.sh("rm -r p/notes");
        CHECK(told().empty());
        CHECK(scratch.sh("cd p; git status --porcelain").empty());
    }
}

TEST_CASE("a repository in an odd state is refused with what to type", "[git]") {
    const unit::Scratch scratch;
    REQUIRE(publish(scratch / "p", {{"notes/a.md", "one\n"}}).empty());
    // Objects that no commit holds are nobody's, and git clears them away.
    const auto state = [&] {
        return scratch.sh("find p -type f ! -path '*/objects/*' -exec sha1sum {} + | sort -k 2");
    };
    const auto told = [&] {
        const std::string before = state();
        auto said = scratch.tilde(publish(scratch / "p", {{"notes/a.md", "two\n"}}));
        if (!said.empty())
            CHECK(state() == before);
        return said;
    };

    SECTION("no repository") {
        fs::remove_all(scratch / "p/.git");
        CHECK(told() ==
              "osm: error: '~/p' holds files but no repository (name another folder in [publish] "
              "repository, or: git -C ~/p init -b main)\n");
    }
    SECTION("a file in its place") {
        fs::remove_all(scratch / "p");
        scratch.write("p", "");
        CHECK(told().starts_with("osm: error: '~/p' holds files but no repository"));
    }
    SECTION("locked index") {
        scratch.write("p/.git/index.lock", "");
        CHECK(told() ==
              "osm: error: nothing was committed: another git is at work in '~/p', or was killed "
              "(wait for it; if there is none: rm ~/p/.git/index.lock)\n");
        CHECK(scratch.sh("cd p; git log --oneline | wc -l") == "1\n");
        CHECK(scratch.read("p/notes/a.md") == "one\n");
    }
    SECTION("locked branch") {
        scratch.write("p/.git/refs/heads/main.lock", "");
        CHECK(told().find("nothing was committed: the branch cannot be held") != std::string::npos);
        CHECK(scratch.read("p/notes/a.md") == "one\n");
    }
    SECTION("detached") {
        scratch.sh("cd p; git checkout -q --detach");
        CHECK(told() ==
              "osm: error: the repository '~/p' is on no branch (git -C ~/p switch main)\n");
    }
    SECTION("in the middle of a merge") {
        scratch.sh("cd p; git rev-parse HEAD > .git/MERGE_HEAD");
        CHECK(told() ==
              "osm: error: the repository '~/p' is in the middle of a merge, rebase or the like "
              "(end it first; git -C ~/p status says how)\n");
    }
    SECTION("bare") {
        scratch.sh("git clone -q --bare p b; rm -r p; mv b p");
        CHECK(told() ==
              "osm: error: the repository '~/p' is bare: it has no files (publish into a clone of "
              "it: git clone ~/p OTHER)\n");
    }
    SECTION("another owner's") {
        if (::geteuid() != 0)
            return;  // only root can make one
        scratch.sh("chown -R 12345 p");
        CHECK(told() ==
              "osm: error: the repository '~/p' belongs to another user (if you trust it: git "
              "config --global --add safe.directory ~/p)\n");
    }
    SECTION("odd index forms that are fine") {
        scratch.sh("cd p; git update-index --index-version 4; git update-index --untracked-cache");
        CHECK(told().empty());
        CHECK(scratch.sh("cd p; git status --porcelain").empty());
    }
    SECTION("a linked work tree is fine") {
        scratch.sh("cd p; git worktree add -q ../w -b w");
        CHECK(publish(scratch / "w", {{"notes/a.md", "two\n"}}).empty());
        CHECK(scratch.sh("cd w; git status --porcelain; git log --oneline | wc -l") == "2\n");
    }
}

TEST_CASE("what was ours at HEAD is not asked of history", "[git]") {
    const unit::Scratch scratch;
    const fs::path folder = scratch / "public";
    CHECK(publish(folder, {{"notes/a.md", "one\n"}, {"notes/b.md", "one\n"}}).empty());
    const auto differs = [&](const std::string& ours_at) {
        auto all = publication({{"notes/a.md", "two\n"}});
        all.ours_at = ours_at;
        return git::Repository::open(folder)->difference(all);
    };
    const std::string ours = git::Repository::open(folder)->head();
    for (const auto& known : {ours, std::string()}) {
        const auto difference = differs(known);
        CHECK(shown(difference) == "~notes/a.md -notes/b.md ");
        CHECK(difference.obstacles.empty());
        CHECK(difference.all_ours);
    }
    SECTION("a history that does not say so is not read") {
        scratch.sh("cd public; git commit -q --amend -m 'by nobody'");
        const std::string amended = git::Repository::open(folder)->head();
        CHECK_FALSE(differs("").obstacles.empty());
        CHECK_FALSE(differs(ours).obstacles.empty());
        CHECK(differs(amended).obstacles.empty());
    }
    SECTION("what others put there since is theirs") {
        scratch.sh(
            "cd public; echo theirs > notes/a.md; echo theirs > notes/c.md; git add -A; "
            "git commit -qm theirs");
        const auto difference = differs(ours);
        CHECK(shown(difference) == "~notes/a.md -notes/b.md ");
        CHECK(difference.obstacles.size() == 1);
        CHECK_FALSE(difference.all_ours);
    }
}
