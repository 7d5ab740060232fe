#include "screen/allowed.hpp"

#include "file/store.hpp"
#include "screen/screening.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"
#include "unit/scratch.hpp"

using namespace osm;

namespace {

constexpr std::string_view salt = "00112233445566778899aabbccddeeff";

std::string token(char last) {
    return std::string("gh") + "p_abcdefghijklmnopqrstuvwxyz012345678" + last;
}

std::vector<screen::Finding> found(const std::string& path, const std::string& text) {
    return screen::Screening().text(path, text);
}

screen::Allowed read(const unit::Scratch& scratch) {
    text::Diagnostics faults;
    auto allowed = screen::Allowed::read(scratch.path(), faults);
    CHECK(unit::told(faults).empty());
    return allowed;
}

const time::Stamp at = *time::read_stamp("2016-10-03T09:00:00+01:00");

}  // namespace

TEST_CASE("hashes are SHA-256 and its HMAC", "[screen]") {
    CHECK(screen::to_hex(screen::sha256("abc")) ==
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(screen::to_hex(screen::hmac("Jefe", "what do ya want for nothing?")) ==
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

TEST_CASE("one finding is allowed, and no other", "[screen]") {
    const unit::Scratch scratch;
    const auto here = found("a.md", token('9') + " " + token('8'));
    const auto there = found("b.md", token('9'));
    REQUIRE(here.size() == 2);
    REQUIRE(there.size() == 1);
    auto allowed = read(scratch);
    CHECK_FALSE(allowed.covers(here[0]));
    allowed.add(here[0], at, "made up");
    CHECK(allowed.covers(here[0]));
    const auto again = read(scratch);
    CHECK(again.covers(here[0]));
    CHECK(again.covers(found("a.md", "elsewhere in it: " + token('9')).front()));
    CHECK_FALSE(again.covers(here[1]));
    CHECK_FALSE(again.covers(there[0]));
    REQUIRE(again.lines().size() == 1);
    CHECK(again.lines()[0].rule == "github-token");
    CHECK(again.lines()[0].shown == "ghp_… (40 characters)");
    CHECK(again.lines()[0].note == "made up");
    const auto bytes = *file::read_whole(scratch.path() / "allow.tsv");
    CHECK(bytes.starts_with("#osm allow 1\n2016-10-03T09:00:00+01:00\tgithub-token\ta.md\t"));
    CHECK(bytes.find(token('9').substr(4)) == std::string::npos);
}

TEST_CASE("the same finding gets another hash each time", "[screen]") {
    const unit::Scratch scratch;
    const auto finding = found("a.md", token('9')).front();
    auto allowed = read(scratch);
    allowed.add(finding, at, "");
    allowed.add(finding, at, "");
    const auto lines = read(scratch).lines();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].salt != lines[1].salt);
    CHECK(lines[0].hash != lines[1].hash);
}

TEST_CASE("a fingerprint names a finding, by the salt of this machine", "[screen]") {
    const unit::Scratch scratch;
    scratch.write(".osm/salt", std::string(salt) + "\n");
    const auto findings = found("a.md", token('9') + " " + token('8'));
    const auto allowed = read(scratch);
    const auto print = allowed.fingerprint(findings[0]);
    CHECK(print.size() == 12);
    CHECK(print == read(scratch).fingerprint(findings[0]));
    CHECK(print != allowed.fingerprint(findings[1]));
    CHECK(&screen::named(findings, allowed, print) == &findings[0]);
    CHECK(&screen::named(findings, allowed, print.substr(0, 6)) == &findings[0]);
    CHECK(unit::failure_of([&] { screen::named(findings, allowed, "zzzz"); }) ==
          "osm: error: no finding is called 'zzzz' (osm-publish check lists those that are "
          "not allowed yet)\n");
    CHECK(unit::failure_of([&] { screen::named(findings, allowed, print.substr(0, 3)); }) ==
          "osm: error: no finding is called '" + print.substr(0, 3) +
              "' (osm-publish check lists those that are not allowed yet)\n");
    const unit::Scratch other;
    CHECK(read(other).fingerprint(findings[0]) != print);
    CHECK(file::read_whole(other.path() / ".osm" / "salt")->size() == 33);
}

TEST_CASE("a line that is none allows nothing and is named", "[screen]") {
    const unit::Scratch scratch;
    scratch.write("allow.tsv", "#osm allow 2\nnonsense\n\n# a remark\n");
    text::Diagnostics faults;
    const auto allowed = screen::Allowed::read(scratch.path(), faults);
    CHECK(allowed.lines().empty());
    CHECK(unit::told(faults) ==
          "allow.tsv:1: error: the first line is not '#osm allow 1' (take the line out, and allow "
          "the finding again)\n"
          "allow.tsv:2: error: no allowance (take the line out, and allow the finding again)\n");
}
