#include "file/store.hpp"
#include "unit/catch.hpp"
#include "unit/file/faulty.hpp"
#include "unit/file/folder.hpp"
#include "unit/refusal.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <thread>

using namespace osm;
using unit::Faulty;
using unit::Folder;
using unit::slurp;
using unit::spill;

namespace {

file::Append one(const file::Path& path, std::string line) {
    return {path, "#osm test 1", {std::move(line)}};
}

text::Diagnostics add(const file::Path& path, std::string line) {
    return file::append(file::real_system(), one(path, std::move(line)));
}

}  // namespace

TEST_CASE("the first line goes into a new file, and into an empty one", "[file]") {
    const Folder scratch;
    const auto path = scratch / "facts/test.tsv";
    CHECK(add(path, "a").empty());
    CHECK(slurp(path) == "#osm test 1\na\n");
    CHECK(add(path, "b").empty());
    CHECK(slurp(path) == "#osm test 1\na\nb\n");
    spill(path, "");
    CHECK(add(path, "c").empty());
    CHECK(slurp(path) == "#osm test 1\nc\n");
}

TEST_CASE("a new file is for its owner alone, a given mode stays", "[file]") {
    const Folder scratch;
    const auto path = scratch / "facts/test.tsv";
    add(path, "a");
    struct stat state = {};
    REQUIRE(::stat(path.c_str(), &state) == 0);
    CHECK((state.st_mode & 07777) == 0600);
    REQUIRE(::stat(path.parent_path().c_str(), &state) == 0);
    CHECK((state.st_mode & 07777) == 0700);
    ::chmod(path.c_str(), 0644);
    add(path, "b");
    REQUIRE(::stat(path.c_str(), &state) == 0);
    CHECK((state.st_mode & 07777) == 0644);
}

TEST_CASE("one write and one fdatasync, in this order, and no more", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    add(path, "a");
    Faulty system;
    file::append(system, one(path, "b"));
    CHECK(system.calls() == std::vector<std::string>{"open", "fstat", "flock", "fstat", "stat",
                                                     "pread", "write", "fdatasync", "close"});
}

TEST_CASE("a new file's folder is made safe before it is confirmed", "[file]") {
    const Folder scratch;
    Faulty system;
    file::append(system, one(scratch / "test.tsv", "a"));
    const auto& calls = system.calls();
    const auto synced = std::ranges::find(calls, "fdatasync");
    REQUIRE(synced != calls.end());
    CHECK(std::vector<std::string>(synced, calls.end()) ==
          std::vector<std::string>{"fdatasync", "open", "fsync", "close", "close"});
}

TEST_CASE("a note that may be lost is not synced", "[file]") {
    const Folder scratch;
    Faulty system;
    auto note = one(scratch / "test.tsv", "a");
    note.synced = false;
    file::append(system, note);
    CHECK(std::ranges::count(system.calls(), "fdatasync") == 0);
    CHECK(slurp(scratch / "test.tsv") == "#osm test 1\na\n");
}

TEST_CASE("a torn last line is moved away, whole", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    spill(path, "#osm test 1\na\ntorn");
    const auto warnings = add(path, "b");
    REQUIRE(warnings.size() == 1);
    CHECK(text::to_line(warnings[0], "osm-x") ==
          path.string() +
              ": warning: the last line was torn (4 bytes); it was moved to "
              "'test.tsv.torn'");
    CHECK(slurp(path) == "#osm test 1\na\nb\n");
    CHECK(slurp(scratch / "test.tsv.torn") == "torn\n");

    spill(path, "#osm test 1\na\nmore");
    add(path, "b");
    CHECK(slurp(scratch / "test.tsv.torn") == "torn\nmore\n");
}

TEST_CASE("a torn first line, and one longer than any record", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    spill(path, "#osm te");
    add(path, "a");
    CHECK(slurp(path) == "#osm test 1\na\n");
    CHECK(slurp(scratch / "test.tsv.torn") == "#osm te\n");

    const std::string huge(300'000, 'x');
    spill(path, "#osm test 1\na\n" + huge);
    add(path, "b");
    CHECK(slurp(path) == "#osm test 1\na\nb\n");
    CHECK(slurp(scratch / "test.tsv.torn") == "#osm te\n" + huge + "\n");
}

TEST_CASE("a last line that lacks only its newline gets it in the same write", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    spill(path, "#osm test 1\nwhole");
    auto what = one(path, "b");
    what.judge = [](std::string_view tail) {
        CHECK(tail == "whole");
        return file::Tail::only_newline_missing;
    };
    Faulty system;
    const auto warnings = file::append(system, what);
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0].what == "the last line had no newline; it was given one");
    CHECK(slurp(path) == "#osm test 1\nwhole\nb\n");
    CHECK(std::ranges::count(system.calls(), "write") == 1);
}

TEST_CASE("NUL bytes at the end are torn whatever the judge would say", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    spill(path, std::string_view("#osm test 1\na\n\0\0\0", 17));
    auto what = one(path, "b");
    what.judge = [](std::string_view) { return file::Tail::only_newline_missing; };
    file::append(file::real_system(), what);
    CHECK(slurp(path) == "#osm test 1\na\nb\n");
    CHECK(slurp(scratch / "test.tsv.torn") == std::string_view("\0\0\0\n", 4));
}

TEST_CASE("what breaks the shape of the file is refused before it is touched", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    CHECK(refusal([&] { add(path, "a\nb"); }) ==
          path.string() +
              ": error: a record holds a newline or NUL; nothing was recorded (one "
              "record is one line)");
    CHECK(refusal([&] { add(path, std::string(1, '\0')); }).find("NUL") != std::string::npos);
    CHECK(refusal([&] { add(path, std::string(70'000, 'x')); }) ==
          path.string() +
              ": error: a record of 70000 bytes is too long; nothing was recorded (at "
              "most 65536 bytes)");
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("who decides under the lock sees every line", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    spill(path, "#osm test 1\na\nwhole");
    file::Append what{path, "#osm test 1", {}};
    what.judge = [](std::string_view) { return file::Tail::only_newline_missing; };
    what.decide = [](const file::Present& present) {
        CHECK(present.whole() == "#osm test 1\na\nwhole");
        CHECK(present.read(12, 14) == "a\n");
        CHECK(present.read(14, 99) == "whole");
        return std::vector<std::string>{"b", "c"};
    };
    file::append(file::real_system(), what);
    CHECK(slurp(path) == "#osm test 1\na\nwhole\nb\nc\n");
    what.decide = [](const file::Present&) { return std::vector<std::string>{}; };
    file::append(file::real_system(), what);
    CHECK(slurp(path) == "#osm test 1\na\nwhole\nb\nc\n");
}

TEST_CASE("a link is followed, even to a file that is not there yet", "[file]") {
    const Folder scratch;
    std::filesystem::create_directory(scratch / "home");
    std::filesystem::create_symlink("home/real.tsv", scratch / "test.tsv");
    add(scratch / "test.tsv", "a");
    CHECK(std::filesystem::is_symlink(scratch / "test.tsv"));
    CHECK(slurp(scratch / "home/real.tsv") == "#osm test 1\na\n");
}

TEST_CASE("a folder, a pipe or a device in the file's place", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    std::filesystem::create_directory(path);
    CHECK(refusal([&] { add(path, "a"); }) ==
          path.string() +
              ": error: this is a folder, not a file; nothing was recorded (move it "
              "away)");
    std::filesystem::remove(path);
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    CHECK(refusal([&] { add(path, "a"); }) ==
          path.string() +
              ": error: this is a pipe, not a file; nothing was recorded (move it "
              "away)");
    CHECK(refusal([&] { add("/dev/null", "a"); }) ==
          "/dev/null: error: this is a device, not a file; nothing was recorded (move it away)");
}

TEST_CASE("a lock that is never freed is named with its holder", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    add(path, "a");
    const int holder = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    REQUIRE(::flock(holder, LOCK_EX) == 0);
    Faulty system;
    auto what = one(path, "b");
    CHECK(refusal([&] { file::append(system, what); }) ==
          fmt::format("{}: error: process {} has held the lock for 10 s; nothing was recorded (run "
                      "the command again when it has ended)",
                      path.string(), ::getpid()));
    CHECK(system.naps > 100);
    ::close(holder);
    CHECK(slurp(path) == "#osm test 1\na\n");
}

TEST_CASE("a file renamed over while a writer waited is the one that is written", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    add(path, "old");

    // Waits on the old file's lock; meanwhile the new one takes its name.
    class Renaming final : public file::System {
    public:
        explicit Renaming(const file::Path& path) : path_(path) {}

        int flock(int fd, int operation) override {
            if (++calls_ == 1) {
                spill(path_.string() + ".next", "#osm test 1\nnew\n");
                std::filesystem::rename(path_.string() + ".next", path_);
            }
            return System::flock(fd, operation);
        }

    private:
        file::Path path_;
        int calls_ = 0;
    };

    Renaming system(path);
    file::append(system, one(path, "b"));
    CHECK(slurp(path) == "#osm test 1\nnew\nb\n");
}

TEST_CASE("short writes are completed", "[file]") {
    const Folder scratch;
    const std::string line = "0123456789abcdef";
    for (std::size_t most = 1; most <= line.size(); ++most) {
        const auto path = scratch / fmt::format("{}.tsv", most);
        Faulty system;
        system.most_written = most;
        file::append(system, one(path, line));
        CHECK(slurp(path) == "#osm test 1\n" + line + "\n");
    }
}

TEST_CASE("a size limit is an error with its cause, not a death", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    add(path, "a");
    rlimit before = {};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    // Room for three bytes of the next record.
    const rlimit tight{17, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
    const auto said = refusal([&] { add(path, "bbbbbbbb"); });
    ::setrlimit(RLIMIT_FSIZE, &before);
    CHECK(said == path.string() +
                      ": error: cannot be written: file too large; nothing was "
                      "recorded (raise the limit on file sizes, see 'ulimit -f')");
    CHECK(slurp(path) == "#osm test 1\na\n");
}

TEST_CASE("what another program added meanwhile is not cut off", "[file]") {
    const Folder scratch;
    const auto path = scratch / "test.tsv";
    add(path, "a");

    // echo takes no lock.
    class Interfered final : public file::System {
    public:
        explicit Interfered(const file::Path& path) : path_(path) {}

        int fdatasync(int) override {
            std::ofstream(path_, std::ios::app) << "echo\n";
            errno = EIO;
            return -1;
        }

    private:
        file::Path path_;
    };

    Interfered system(path);
    CHECK(refusal([&] { file::append(system, one(path, "b")); }) ==
          path.string() +
              ": error: cannot be brought onto the disk: input/output error; it may or may not be "
              "recorded, look before you run the command again");
    CHECK(slurp(path) == "#osm test 1\na\nb\necho\n");
}

// Every call made to fail in turn, for good or once, on a new file, one with facts, and one with a
// torn end: what is confirmed is there, what is refused is not unless the message says so, nothing
// else is touched, and the next command works.
TEST_CASE("whichever call fails, exit 0 means stored", "[file][faults]") {
    const auto before = GENERATE(as<std::string>{}, "", "#osm test 1\na\n", "#osm test 1\na\nto");
    const int error = GENERATE(ENOSPC, EDQUOT, EIO, EACCES, EROFS, EMFILE, EINTR, ENOLCK);
    const auto how = GENERATE(Faulty::How::once, Faulty::How::from_then_on);
    const auto most_written = GENERATE(std::size_t{0}, std::size_t{3});
    INFO("error " << error << ", from then on " << (how == Faulty::How::from_then_on)
                  << ", at most " << most_written << " bytes, before: " << before);
    int faults = 0;
    for (int n = 1;; ++n) {
        const Folder scratch;
        const auto path = scratch / "facts/test.tsv";
        if (!before.empty())
            spill(path, before);
        Faulty system(n, error, how);
        system.most_written = most_written;
        std::string said;
        said = refusal([&] { file::append(system, one(path, "new")); });
        if (!system.met())
            break;
        ++faults;
        INFO("call " << n << " (" << system.failed_call() << "): " << said);
        const auto text = slurp(path);
        const bool stored = text.find("\nnew\n") != std::string::npos;
        if (said.empty())
            REQUIRE(stored);
        else if (said.find("may or may not") == std::string::npos)
            REQUIRE((!stored && said.find("nothing was recorded") != std::string::npos));
        if (before.find("\na\n") != std::string::npos)
            REQUIRE(text.find("\na\n") != std::string::npos);
        // The next command, with nothing wrong any more.
        Faulty sound;
        file::append(sound, one(path, "next"));
        const auto after = slurp(path);
        REQUIRE(after.starts_with("#osm test 1\n"));
        REQUIRE(after.ends_with("\nnext\n"));
        if (stored)
            REQUIRE(after.find("\nnew\n") != std::string::npos);
        if (before.ends_with("to"))
            REQUIRE(("\n" + slurp(path.string() + ".torn")).find("\nto\n") != std::string::npos);
    }
    CHECK(faults >= 8);
}

TEST_CASE("eight writers of fifty lines each: four hundred whole lines", "[file]") {
    const Folder scratch;
    const auto path = scratch / "facts/test.tsv";
    std::vector<std::thread> writers;
    for (int w = 0; w < 8; ++w)
        writers.emplace_back([&path, w] {
            for (int i = 0; i < 50; ++i)
                add(path, fmt::format("writer {} line {}", w, i));
        });
    for (auto& writer : writers)
        writer.join();
    const auto text = slurp(path);
    CHECK(std::ranges::count(text, '\n') == 401);
    for (int w = 0; w < 8; ++w)
        for (int i = 0; i < 50; ++i)
            CHECK(text.find(fmt::format("\nwriter {} line {}\n", w, i)) != std::string::npos);
}
