#include "file/store.hpp"
#include "unit/catch.hpp"
#include "unit/file/faulty.hpp"
#include "unit/file/folder.hpp"
#include "unit/refusal.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <thread>

using namespace osm;
using unit::Faulty;
using unit::Folder;
using unit::slurp;
using unit::spill;

namespace {

const auto shout = [](std::string_view present) -> std::optional<std::string> {
    return std::string(present) + "!";
};

// Names in a folder, sorted.
std::vector<std::string> names(const std::filesystem::path& folder) {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        found.push_back(entry.path().filename());
    std::ranges::sort(found);
    return found;
}

}  // namespace

TEST_CASE("a file is replaced whole and keeps its mode", "[file]") {
    const Folder scratch;
    const auto path = scratch / "plan.toml";
    spill(path, "old");
    ::chmod(path.c_str(), 0640);
    CHECK(file::replace(file::real_system(), path, shout));
    CHECK(slurp(path) == "old!");
    struct stat state = {};
    REQUIRE(::stat(path.c_str(), &state) == 0);
    CHECK((state.st_mode & 07777) == 0640);
    CHECK(names(scratch.path()) == std::vector<std::string>{"plan.toml"});
}

TEST_CASE("synced before it is renamed, the folder after", "[file]") {
    const Folder scratch;
    const auto path = scratch / "plan.toml";
    spill(path, "old");
    Faulty system;
    file::replace(system, path, shout);
    const auto& calls = system.calls();
    const auto write = std::ranges::find(calls, "write");
    std::vector<std::string> order;
    for (auto at = write; at != calls.end(); ++at)
        if (*at == "write" || *at == "fsync" || *at == "rename")
            order.push_back(*at);
    CHECK(order == std::vector<std::string>{"write", "fsync", "rename", "fsync"});
}

TEST_CASE("nothing is replaced when there is nothing to change", "[file]") {
    const Folder scratch;
    const auto path = scratch / "plan.toml";
    const auto leave = [](std::string_view) { return std::optional<std::string>(); };
    CHECK_FALSE(file::replace(file::real_system(), path, leave));
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK(file::replace(file::real_system(), path, shout));
    CHECK(slurp(path) == "!");
}

TEST_CASE("a link stays one, a second hard link is refused", "[file]") {
    const Folder scratch;
    spill(scratch / "home/real.toml", "old");
    std::filesystem::create_symlink("home/real.toml", scratch / "plan.toml");
    file::replace(file::real_system(), scratch / "plan.toml", shout);
    CHECK(std::filesystem::is_symlink(scratch / "plan.toml"));
    CHECK(slurp(scratch / "home/real.toml") == "old!");

    std::filesystem::create_hard_link(scratch / "home/real.toml", scratch / "second.toml");
    const auto said =
        refusal([&] { file::replace(file::real_system(), scratch / "second.toml", shout); });
    CHECK(said == (scratch / "second.toml").string() +
                      ": error: has more than one hard link, and replacing it would part them; "
                      "nothing was changed (remove the other link)");
}

TEST_CASE("a change made without the lock is not overwritten", "[file]") {
    const Folder scratch;
    const auto path = scratch / "plan.toml";
    spill(path, "old");
    const auto said = refusal([&] {
        file::replace(file::real_system(), path, [&](std::string_view present) {
            std::ofstream(path, std::ios::app) << " and more";
            return shout(present);
        });
    });
    CHECK(said == path.string() +
                      ": error: another program changed it meanwhile; nothing was "
                      "changed (run the command again)");
    CHECK(slurp(path) == "old and more");
    CHECK(names(scratch.path()) == std::vector<std::string>{"plan.toml"});
}

TEST_CASE("what a killed process left behind is used again", "[file]") {
    const Folder scratch;
    spill(scratch / ".open.new", "half of a longer text that nobody confirmed");
    file::put(file::real_system(), scratch / "open", "state");
    CHECK(slurp(scratch / "open") == "state");
    CHECK(names(scratch.path()) == std::vector<std::string>{"open"});
}

TEST_CASE("create makes a new file or none", "[file]") {
    const Folder scratch;
    const auto path = scratch / "deep/er/hook";
    file::create(file::real_system(), path, "#!/bin/sh\n", 0755);
    CHECK(slurp(path) == "#!/bin/sh\n");
    struct stat state = {};
    REQUIRE(::stat(path.c_str(), &state) == 0);
    CHECK((state.st_mode & 07777) == 0755);
    CHECK(refusal([&] { file::create(file::real_system(), path, "other"); }) ==
          path.string() + ": error: exists already");
    CHECK(slurp(path) == "#!/bin/sh\n");
    CHECK(names(path.parent_path()) == std::vector<std::string>{"hook"});
}

TEST_CASE("remove and make_folder do nothing twice", "[file]") {
    const Folder scratch;
    file::put(file::real_system(), scratch / "state", "x");
    file::remove(file::real_system(), scratch / "state");
    file::remove(file::real_system(), scratch / "state");
    CHECK(names(scratch.path()).empty());
    file::make_folder(file::real_system(), scratch / "a/b/c");
    file::make_folder(file::real_system(), scratch / "a/b/c");
    CHECK(std::filesystem::is_directory(scratch / "a/b/c"));
    spill(scratch / "plain", "x");
    CHECK(refusal([&] { file::make_folder(file::real_system(), scratch / "plain"); }) ==
          (scratch / "plain").string() +
              ": error: this is a file, not a folder; nothing was recorded (move it away)");
}

// Readers see the old text or the new one, whole, whatever fails; what is confirmed is the new one.
TEST_CASE("whichever call of a replacement fails, the file is whole", "[file][faults]") {
    const int error = GENERATE(ENOSPC, EIO, EACCES, EROFS, EINTR);
    const auto how = GENERATE(Faulty::How::once, Faulty::How::from_then_on);
    const bool state_file = GENERATE(false, true);
    int faults = 0;
    for (int n = 1;; ++n) {
        const Folder scratch;
        const auto path = scratch / "folder/plan.toml";
        spill(path, "old");
        Faulty system(n, error, how);
        const auto act = [&](file::System& by) {
            if (state_file)
                file::put(by, path, "old!");
            else
                file::replace(by, path,
                              [](std::string_view) { return std::optional<std::string>("old!"); });
        };
        const auto said = refusal([&] { act(system); });
        if (!system.met())
            break;
        ++faults;
        INFO("call " << n << " (" << system.failed_call() << "), error " << error << ": " << said);
        const auto text = slurp(path);
        REQUIRE((text == "old" || text == "old!"));
        if (said.empty())
            REQUIRE(text == "old!");
        else if (said.find("may or may not") == std::string::npos)
            REQUIRE((text == "old" && said.find("; nothing was ") != std::string::npos));
        Faulty sound;
        act(sound);
        REQUIRE(slurp(path) == "old!");
        REQUIRE(names(path.parent_path()) == std::vector<std::string>{"plan.toml"});
    }
    CHECK(faults >= 10);
}

TEST_CASE("many who replace and append lose nothing of each other", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    spill(path, "#osm test 1\n");
    std::vector<std::thread> writers;
    for (int w = 0; w < 4; ++w)
        writers.emplace_back([&path, w] {
            for (int i = 0; i < 25; ++i) {
                const auto line = std::to_string(100 * w + i);
                if (w % 2 == 0)
                    file::append(file::real_system(), {path, "#osm test 1", {line}});
                else
                    file::replace(file::real_system(), path, [&](std::string_view present) {
                        return std::optional(std::string(present) + line + "\n");
                    });
            }
        });
    for (auto& writer : writers)
        writer.join();
    const auto text = slurp(path);
    CHECK(std::ranges::count(text, '\n') == 101);
    for (int w = 0; w < 4; ++w)
        for (int i = 0; i < 25; ++i)
            CHECK(text.find("\n" + std::to_string(100 * w + i) + "\n") != std::string::npos);
}
