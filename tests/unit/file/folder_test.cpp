#include "file/folder.hpp"

#include "file/beneath.hpp"
#include "unit/catch.hpp"
#include "unit/file/folder.hpp"
#include "unit/refusal.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace osm;
using unit::Folder;
using unit::spill;

TEST_CASE("the data folder: named, in the environment, near, at home", "[file]") {
    const Folder scratch;
    const auto home = scratch / "home";
    std::filesystem::create_directories(home / "osm");
    std::filesystem::create_directories(scratch / "named");
    std::filesystem::create_directories(scratch / "environment");
    spill(scratch / "near/osm.toml", "");
    std::filesystem::create_directories(scratch / "near/notes/deep");
    file::Whereabouts where{std::nullopt, std::nullopt, scratch / "near/notes/deep", home};

    CHECK(file::data_folder(where) == scratch / "near");
    where.from_environment = (scratch / "environment").string();
    CHECK(file::data_folder(where) == scratch / "environment");
    where.named = (scratch / "named").string();
    CHECK(file::data_folder(where) == scratch / "named");
    CHECK(file::data_folder({std::nullopt, "", scratch / "home", home}) == home / "osm");
}

TEST_CASE("a missing data folder is a failure that says how to make one", "[file]") {
    const Folder scratch;
    const auto gone = (scratch / "gone").string();
    CHECK(refusal([&] {
              file::data_folder({gone, std::nullopt, scratch.path(), scratch.path()});
          }) == "osm-x: error: there is no data folder '" + gone +
                    "' (make it with 'osm init --data " + gone + "')");
    CHECK(refusal([&] {
              file::data_folder({std::nullopt, gone, scratch.path(), scratch.path()});
          }) == "osm-x: error: there is no data folder '" + gone +
                    "', which $OSM_DATA names (make it with 'osm init --data " + gone + "')");
    CHECK(refusal([&] {
              file::data_folder({std::nullopt, std::nullopt, scratch.path(), scratch.path()});
          }) == "osm-x: error: there is no data folder: no 'osm.toml' here or above, and no '" +
                    (scratch / "osm").string() +
                    "' (make one with 'osm init', or name one with --data DIR)");
}

TEST_CASE("a folder of other things is no data folder", "[file]") {
    const Folder scratch;
    const auto named = [&] {
        const auto other = (scratch / "other").string();
        return refusal([&] {
            file::data_folder({other, std::nullopt, scratch.path(), scratch.path()});
        });
    };
    spill(scratch / "other/photo.jpg", "");
    const auto other = (scratch / "other").string();
    CHECK(named() == "osm-x: error: '" + other +
                         "' is no data folder: neither osm.toml nor facts/ is in it (make it one "
                         "with 'osm init --data " +
                         other + "')");
    spill(scratch / "osm/map.xml", "");
    const auto usual = (scratch / "osm").string();
    CHECK(refusal([&] {
              file::data_folder({std::nullopt, std::nullopt, scratch.path(), scratch.path()});
          }) == "osm-x: error: '" + usual +
                    "' is no data folder: neither osm.toml nor facts/ is in it (make it one with "
                    "'osm init --data " +
                    usual + "')");
    std::filesystem::create_directories(scratch / "other/facts");
    CHECK(named().empty());
}

TEST_CASE("installed files lie beside the binary", "[file]") {
    const Folder scratch;
    std::filesystem::create_directories(scratch / "usr/share/osm");
    CHECK(file::share_folder(scratch / "usr/bin/osm-log") == scratch / "usr/share/osm");
}

TEST_CASE("a walk names what it does not enter", "[file]") {
    const Folder scratch;
    const auto root = scratch / "notes";
    spill(root / "b.md", "bb");
    spill(root / "a/c.md", "ccc");
    spill(root / "run.sh", "");
    ::chmod((root / "run.sh").c_str(), 0755);
    spill(root / ".hidden", "");
    spill(root / ".git/config", "");
    spill(root / "other/.git/config", "");
    spill(root / "other/x.md", "");
    spill(root / "linked/.git", "gitdir: ../elsewhere\n");
    spill(root / "linked/x.md", "");
    spill(root / "bare.git/HEAD", "ref: refs/heads/main\n");
    spill(root / "bare.git/objects/ab/x.md", "");
    spill(root / "bare.git/refs/heads/x.md", "");
    spill(root / "bare.git/x.md", "");
    spill(root / "headless.git/objects/x.md", "");
    spill(root / "headless.git/refs/x.md", "");
    spill(root / "twice.md", "");
    std::filesystem::create_hard_link(root / "twice.md", scratch / "outside.md");
    std::filesystem::create_symlink("/etc", root / "link");
    REQUIRE(::mkfifo((root / "pipe").c_str(), 0600) == 0);

    using enum file::Kind;
    const auto found = file::walk(root);
    std::vector<std::pair<std::string, file::Kind>> got;
    for (const auto& one : found)
        got.emplace_back(one.path, one.kind);
    CHECK(got ==
          std::vector<std::pair<std::string, file::Kind>>{{"a/c.md", regular},
                                                          {"b.md", regular},
                                                          {"bare.git", nested_repository},
                                                          {"headless.git/objects/x.md", regular},
                                                          {"headless.git/refs/x.md", regular},
                                                          {"link", symbolic_link},
                                                          {"linked", nested_repository},
                                                          {"other", nested_repository},
                                                          {"pipe", special},
                                                          {"run.sh", regular},
                                                          {"twice.md", hard_link}});
    CHECK(found[0].size == 3);
    CHECK_FALSE(found[0].executable);
    CHECK(std::ranges::find(found, "run.sh", &file::Found::path)->executable);
    CHECK(found[0].modified > 0);
    CHECK(refusal([&] { file::walk(root / "gone"); }) ==
          (root / "gone").string() + ": error: cannot be read: no such file or directory");
}

TEST_CASE("a walk leaves the folders alone that it may not enter", "[file]") {
    const Folder scratch;
    const auto root = scratch / "code";
    spill(root / "a.py", "");
    spill(root / "ml/venv/lib/x.py", "");
    spill(root / "venv", "");
    std::string got;
    for (const auto& one :
         file::walk(root, [](const std::string& folder) { return !folder.ends_with("venv"); }))
        got += one.path + (one.kind == file::Kind::closed ? " closed\n" : "\n");
    CHECK(got == "a.py\nml/venv closed\nvenv\n");
}

TEST_CASE("what became a link behind the question is no root of a walk", "[file]") {
    const Folder scratch;
    spill(scratch / "outside/notes/a.md", "outside");
    std::filesystem::create_symlink("outside/notes", scratch / "notes");
    std::filesystem::create_symlink("outside", scratch / "osm");
    for (const char* way : {"notes", "osm/notes"}) {
        const auto root = scratch / way;
        const std::string what =
            ": error: is a link, or lies behind one; nothing is read through it (put the folder "
            "itself there)";
        CHECK(refusal([&] { file::walk(root); }) == root.string() + what);
        CHECK(refusal([&] { file::read_beneath(root, "a.md"); }) == root.string() + what);
    }
}

TEST_CASE("nothing leads out of a folder", "[file]") {
    const Folder scratch;
    const auto root = scratch / "notes";
    spill(root / "a/b.md", "text");
    spill(scratch / "secret", "outside");
    std::filesystem::create_symlink(scratch.path(), root / "out");
    std::filesystem::create_symlink("../../secret", root / "a/link");
    std::filesystem::create_hard_link(scratch / "secret", root / "hard");

    CHECK(file::read_beneath(root, "a/b.md") == "text");
    const auto refused = [&](const std::string& path) {
        return refusal([&] { file::read_beneath(root, path); });
    };
    const auto named = [&](const std::string& path) { return (root / path).string(); };
    for (const std::string path :
         {"out/secret", "a/link", "../secret", "a/../../secret", "a//b.md"})
        CHECK(refused(path) == named(path) +
                                   ": error: a link or mount leads out of its folder "
                                   "(put the file itself there)");
    CHECK(refused("hard") == named("hard") +
                                 ": error: is not a plain file of one name (put a copy "
                                 "of the file there)");
    CHECK(refused("a") == named("a") +
                              ": error: is not a plain file of one name (put a copy of "
                              "the file there)");
    CHECK(refused("gone") == named("gone") + ": error: cannot be read: no such file or directory");
    CHECK(refused("/etc/passwd").find("leads out") != std::string::npos);
}

TEST_CASE("without openat2 the parts are opened one by one, as strictly", "[file]") {
    const Folder scratch;
    const auto root = scratch / "notes";
    spill(root / "a/b.md", "text");
    spill(scratch / "secret", "outside");
    std::filesystem::create_symlink(scratch.path(), root / "out");
    std::filesystem::create_symlink("../../secret", root / "a/link");
    const int folder = ::open(root.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    for (const bool by_parts : {false, true}) {
        const int fd = file::open_beneath(folder, "a/b.md", by_parts);
        CHECK(fd >= 0);
        ::close(fd);
        for (const char* path : {"out/secret", "a/link", "../secret", "a/./b.md", "a/b.md/", ""})
            CHECK(file::open_beneath(folder, path, by_parts) == -1);
    }
    ::close(folder);
}
