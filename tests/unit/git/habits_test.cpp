// What git keeps and does on its own beside commits, and we leave as it is or have git do.
#include "git/handle.hpp"
#include "unit/git/publications.hpp"

using namespace osm;
using namespace osm::unit;

TEST_CASE("an index with a file system monitor's marks stays true", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    // It says that nothing changed since: what was marked as fresh must not stay so.
    scratch.write("monitor", "#!/bin/sh\nprintf 'token\\0'\n");
    scratch.sh(
        "chmod +x monitor; cd p; git config core.fsmonitor ../monitor; git config "
        "core.untrackedCache true; git update-index --fsmonitor; git status -s; git status -s");
    REQUIRE(scratch.sh("cd p; git ls-files -f") == "h notes/a.md\nh notes/b.md\n");
    CHECK(reasons(scratch / "p").empty());
    publishes_like_any(scratch);
    scratch.write("p/notes/a.md", "by hand\n");
    scratch.sh("git -C p config --unset core.fsmonitor");
    CHECK(scratch.sh("git -C p status --porcelain") == " M notes/a.md\n");
}

TEST_CASE("what git ignores is published all the same, whoever commits", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    const auto backend = GENERATE(git::Backend::libgit2, git::Backend::git);
    first(scratch);
    scratch.write("everywhere", "*.sh\n");
    scratch.sh(
        "cd p; printf '*.md\\nnotes/\\n' > .gitignore; git add .gitignore; git commit -qm ignore; "
        "echo code > .git/info/exclude; git config core.excludesFile ../everywhere");
    CHECK(publish(scratch / "p",
                  {{"notes/a.md", "two\n"}, {"notes/c.md", "c\n"}, {"code/run.sh", "#!/bin/sh\n"}},
                  backend)
              .empty());
    CHECK(scratch.sh("cd p; git status --porcelain; git ls-tree -r --name-only HEAD") ==
          ".gitignore\ncode/run.sh\nnotes/a.md\nnotes/c.md\n");
    // What lies there unseen by git is somebody's nevertheless.
    scratch.write("p/notes/d.md", "by hand\n");
    CHECK(scratch.tilde(publish(scratch / "p", {{"notes/d.md", "ours\n"}}, backend))
              .find("was put here by hand and not committed") != std::string::npos);
    CHECK(scratch.read("p/notes/d.md") == "by hand\n");
}

TEST_CASE("many loose objects are packed by git, few are left", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    const auto loose = [&] {
        return std::stoi(scratch.sh("git -C p count-objects | cut -d' ' -f1"));
    };
    scratch.sh("git -C p config gc.autoDetach false; git -C p config core.fsync none");
    const int few = loose();
    git::Repository::open(scratch / "p")->tidy_up();
    CHECK(loose() == few);
    // git looks into one folder of 256, and takes that for all.
    std::string stream;
    for (int number = 0, found = 0; found < 30; ++number)
        if (const auto bytes = std::to_string(number); git::blob_id(bytes).starts_with("17")) {
            stream += "blob\ndata " + std::to_string(bytes.size()) + "\n" + bytes + "\n";
            ++found;
        }
    scratch.write("stream", stream);
    scratch.sh("git -C p fast-import --quiet < stream");
    REQUIRE(loose() >= 30);
    git::Repository::open(scratch / "p")->tidy_up();
    CHECK(scratch.sh("git -C p count-objects -v | grep -c 'packs: 1'") == "1\n");
    CHECK(scratch.sh("git -C p fsck 2>&1 | grep -v dangling || :").empty());
}

TEST_CASE("what git checked out in another form is as it was", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    scratch.sh(
        "cd p; printf '*.md text eol=crlf\n' > .gitattributes; git add .gitattributes; git "
        "commit -qm a; rm -r notes; git checkout -q .");
    REQUIRE(scratch.read("p/notes/a.md") == "one\r\n");
    CHECK(publish(scratch / "p", {{"notes/a.md", "two\n"}, {"notes/b.md", "b\n"}}).empty());
    scratch.write("p/notes/a.md", "by hand\r\n");
    CHECK(scratch.tilde(publish(scratch / "p", {{"notes/a.md", "three\n"}, {"notes/b.md", "b\n"}}))
              .starts_with("~/p/notes/a.md: error: was changed here by hand"));
}

TEST_CASE("a name in other letters is another, where git takes them for the same", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    scratch.sh("cd p; git config core.ignoreCase true");
    CHECK(publish(scratch / "p", {{"notes/A.md", "two\n"}, {"notes/b.md", "b\n"}}).empty());
    CHECK(scratch.sh("cd p; git status --porcelain; git ls-files; ls notes") ==
          "notes/A.md\nnotes/b.md\nA.md\nb.md\n");
}

TEST_CASE("the branch's lock goes with who was killed, and no other's", "[git]") {
    const unit::Scratch scratch;
    const auto variables = clean();
    first(scratch);
    const auto lock = scratch / "p/.git/refs/heads/main.lock";
    const auto mark = scratch / "p/.git/osm-lock-999999999";
    const auto finish = [&] { git::Repository::open(scratch / "p")->finish_stopped(); };
    scratch.write("p/.git/refs/heads/main.lock", "");
    if (scratch.sh("stat -c %W p/.git/refs/heads/main.lock") == "0\n")
        return;  // a file system that does not tell when a file was made
    const std::string made = scratch.sh(
        "cd p/.git; f=refs/heads/main.lock; printf '%s %s.%s\\n' $(stat -c %i $f) $(stat -c %W $f) "
        "$(stat -c %w $f | sed 's/.*[.]//; s/ .*//')");

    scratch.write("p/.git/osm-lock-999999999", "1" + made);
    finish();
    CHECK(std::filesystem::exists(lock));
    CHECK_FALSE(std::filesystem::exists(mark));

    scratch.write("p/.git/osm-lock-1", made);  // a process that lives
    finish();
    CHECK(std::filesystem::exists(lock));
    CHECK(publish(scratch / "p", {{"notes/a.md", "two\n"}}).find("the branch cannot be held") !=
          std::string::npos);

    scratch.write("p/.git/osm-lock-999999999", made);
    finish();
    CHECK_FALSE(std::filesystem::exists(lock));
    CHECK_FALSE(std::filesystem::exists(mark));
    CHECK(publish(scratch / "p", {{"notes/a.md", "two\n"}}).empty());
    CHECK(scratch.sh("ls p/.git | grep osm-lock") == "osm-lock-1\n");
}
