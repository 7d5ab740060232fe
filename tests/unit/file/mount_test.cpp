// One folder shown at two places by a bind mount, which has the device of what it shows.
#include "file/mount.hpp"

#include "file/beneath.hpp"
#include "file/folder.hpp"
#include "unit/catch.hpp"
#include "unit/file/folder.hpp"
#include "unit/mounts.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

using namespace osm;
using unit::Folder;
using unit::spill;
namespace fs = std::filesystem;

TEST_CASE("a folder lies in another by its path", "[file]") {
    const Folder scratch;
    fs::create_directories(scratch / "a/b");
    CHECK(file::holds(scratch / "a", scratch / "a/b"));
    CHECK(file::holds(scratch / "a", scratch / "a"));
    CHECK(file::holds(scratch / "a", scratch / "a/not/there"));
    CHECK_FALSE(file::holds(scratch / "a/b", scratch / "a"));
    CHECK_FALSE(file::holds(scratch / "a", scratch / "ab"));
    CHECK_FALSE(file::holds("/proc", scratch / "a"));
    CHECK(file::overlap(scratch / "a/b", scratch / "a"));
    CHECK(file::overlap("/", scratch / "a"));
}

TEST_CASE("a folder lies in another that a mount shows elsewhere", "[file]") {
    const Folder scratch;
    fs::create_directories(scratch / "osm/notes/deep er");
    fs::create_directories(scratch / "osm/other");
    fs::create_directories(scratch / "shown/inner");
    const auto osm = scratch / "osm", notes = osm / "notes", shown = scratch / "shown";

    struct Case {
        fs::path from;
        bool holds, held;  // whether what is shown holds notes/, lies in it
    };

    for (const auto& [from, holds, held] :
         {Case{notes, true, true}, Case{notes / "deep er", false, true}, Case{osm, true, false},
          Case{osm / "other", false, false}}) {
        bool got_holds = false, got_held = false, inner_held = false;
        if (!unit::where_bound(from, shown, [&, &notes = notes, &shown = shown] {
                got_holds = file::holds(shown, notes);
                got_held = file::holds(notes, shown);
                inner_held = file::holds(notes, shown / "not there yet");
            }))
            return;  // only root may mount
        INFO(from);
        CHECK(got_holds == holds);
        CHECK(got_held == held);
        CHECK(inner_held == held);
    }
}

TEST_CASE("a walk enters no bind mount, and reads no file that one shows", "[file]") {
    const Folder scratch;
    spill(scratch / "notes/secret.py", "s");
    spill(scratch / "root/a.py", "a");
    fs::create_directories(scratch / "root/sub");
    spill(scratch / "root/file.py", "");
    std::vector<std::pair<std::string, file::Kind>> got;
    const auto look = [&] {
        got.clear();
        for (const auto& one : file::walk(scratch / "root"))
            got.emplace_back(one.path, one.kind);
    };
    std::vector<int> errors;
    const auto open = [&](const std::string& path) {
        const int root = ::open((scratch / "root").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        for (const bool by_parts : {false, true}) {
            const int fd = file::open_beneath(root, path, by_parts);
            errors.push_back(fd < 0 ? errno : 0);
            if (fd >= 0)
                ::close(fd);
        }
        ::close(root);
    };
    using enum file::Kind;
    if (!unit::where_bound(scratch / "notes", scratch / "root/sub", [&] {
            look();
            open("sub/secret.py");
        }))
        return;
    CHECK(got == decltype(got){{"a.py", regular}, {"file.py", regular}, {"sub", special}});
    unit::where_bound(scratch / "notes/secret.py", scratch / "root/file.py", [&] {
        look();
        open("file.py");
        open("a.py");
    });
    CHECK(got == decltype(got){{"a.py", regular}, {"file.py", special}});
    CHECK(errors == std::vector<int>{EXDEV, EXDEV, EXDEV, EXDEV, 0, 0});
}

TEST_CASE("a walk of a root that is a mount itself", "[file]") {
    const Folder scratch;
    spill(scratch / "real/x/a.py", "a");
    fs::create_directories(scratch / "root");
    std::size_t found = 0;
    if (unit::where_bound(scratch / "real", scratch / "root",
                          [&] { found = file::walk(scratch / "root").size(); }))
        CHECK(found == 1);
}
