#include "file/store.hpp"
#include "unit/catch.hpp"
#include "unit/file/folder.hpp"
#include "unit/refusal.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

using namespace osm;
using unit::Folder;
using unit::slurp;
using unit::spill;

namespace {

// Everything that the blocks give, and the tail behind a bar.
std::string all_of(file::Blocks blocks) {
    std::string text;
    for (auto lines = blocks.next(); !lines.empty(); lines = blocks.next()) {
        CHECK(lines.back() == '\n');
        text += lines;
    }
    return text + "|" + std::string(blocks.tail());
}

std::string all_of(const std::filesystem::path& path) { return all_of(*file::Blocks::open(path)); }

}  // namespace

TEST_CASE("a whole file, none, and too much of one", "[file]") {
    const Folder scratch;
    CHECK_FALSE(file::read_whole(scratch / "none"));
    spill(scratch / "some", std::string(10'000, 'x'));
    CHECK(file::read_whole(scratch / "some") == std::string(10'000, 'x'));
    spill(scratch / "empty", "");
    CHECK(file::read_whole(scratch / "empty") == "");
    CHECK(refusal([&] { file::read_whole(scratch / "some", 9'999); }) ==
          (scratch / "some").string() + ": error: has more than 9999 bytes");
    CHECK(file::read_whole("/proc/self/status")->starts_with("Name:"));
}

TEST_CASE("what is no file is not read, and not waited for", "[file]") {
    const Folder scratch;
    REQUIRE(::mkfifo((scratch / "pipe").c_str(), 0600) == 0);
    CHECK(refusal([&] { file::Blocks::open(scratch / "pipe"); }) ==
          (scratch / "pipe").string() + ": error: this is a pipe, not a file (move it away)");
    CHECK(refusal([&] { file::Blocks::open(scratch.path()); }) ==
          scratch.path().string() + ": error: this is a folder, not a file (move it away)");
    CHECK(refusal([&] { file::read_whole("/dev/null"); }) ==
          "/dev/null: error: this is a device, not a file (move it away)");
    CHECK_FALSE(file::Blocks::open(scratch / "none"));
}

TEST_CASE("blocks are whole lines, the tail is what is left", "[file]") {
    const Folder scratch;
    const auto path = scratch / "lines";
    for (const std::string text : {"", "a\n", "a", "a\nb", "\n\n", "a\n\nb\n"}) {
        spill(path, text);
        const auto end = text.rfind('\n') + 1;
        CHECK(all_of(path) == text.substr(0, end) + "|" + text.substr(end));
    }
    std::string many;
    for (int i = 0; i < 100'000; ++i)
        many += fmt::format("line {} of many\n", i);
    spill(path, many);
    CHECK(all_of(path) == many + "|");
}

TEST_CASE("a long line is cut, its length tells, and the next line is there", "[file]") {
    const Folder scratch;
    const auto path = scratch / "lines";
    for (const std::size_t size : {70'000, 262'143, 262'144, 262'145, 1'000'000, 10'000'000}) {
        const std::string huge(size, 'x');
        spill(path, "a\n" + huge + "\nb\n");
        const auto got = all_of(path);
        CHECK(got.starts_with("a\nx"));
        CHECK(got.ends_with("x\nb\n|"));
        CHECK(got.size() > 5 + file::Blocks::longest_line);
        CHECK(got.size() <= 6 + 262'144);
        spill(path, huge);
        const auto unterminated = all_of(path);
        CHECK(unterminated.size() > file::Blocks::longest_line);
        CHECK(unterminated.size() <= 262'144 + 2);
    }
}

TEST_CASE("a tail is looked at again under the lock before it is believed", "[file]") {
    const Folder scratch;
    const auto path = scratch / "lines";
    spill(path, "a\nhal");
    // A writer in the act: it holds the lock, and completes its line before it lets go.
    const int fd = ::open(path.c_str(), O_RDWR | O_APPEND | O_CLOEXEC);
    REQUIRE(::flock(fd, LOCK_EX) == 0);
    std::string got;
    std::thread reader([&] { got = all_of(path); });
    REQUIRE(::write(fd, "f\n", 2) == 2);
    ::close(fd);
    reader.join();
    CHECK(got == "a\nhalf\n|");
}

TEST_CASE("standard input may be a pipe", "[file]") {
    int ends[2] = {};
    REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
    const int before = ::dup(STDIN_FILENO);
    ::dup2(ends[0], STDIN_FILENO);
    std::string many;
    for (int i = 0; i < 50'000; ++i)
        many += fmt::format("line {}\n", i);
    std::thread writer([&] {
        for (std::size_t at = 0; at < many.size();)
            at += static_cast<std::size_t>(::write(ends[1], many.data() + at, many.size() - at));
        ::close(ends[1]);
    });
    const auto got = all_of(file::Blocks::standard_input());
    writer.join();
    ::dup2(before, STDIN_FILENO);
    ::close(before);
    ::close(ends[0]);
    CHECK(got == many + "|");
}
