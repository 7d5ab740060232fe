#include "records/reader.hpp"

#include "unit/catch.hpp"
#include "unit/file/folder.hpp"
#include "unit/refusal.hpp"

#include <fmt/core.h>
#include <sys/stat.h>

using namespace osm;
using unit::Folder;
using unit::spill;

namespace {

// What was read: the notes of the facts, and the messages with the data folder taken off.
struct Got {
    std::vector<std::string> notes;
    std::vector<std::string> messages;
    records::Tally tally;
};

Got read(const Folder& data, const records::Schema& schema = records::study) {
    Got got;
    text::Diagnostics faults;
    records::Reader reader(data.path(), schema, faults);
    records::Row row;
    while (reader.next(row))
        got.notes.emplace_back(row.cells[schema.columns.size() - 1]);
    got.tally = reader.tally();
    for (const auto& fault : faults)
        got.messages.push_back(
            text::to_line(fault, "osm-x").substr(data.path().string().size() + 1));
    return got;
}

Got read_text(std::string_view text) {
    const Folder data;
    spill(data / "facts/study.tsv", text);
    return read(data);
}

std::string fact(int minute, const std::string& note) {
    return fmt::format("2016-10-03T09:{:02}:00+01:00\t2016-10-03T10:00:00+01:00\tml:x\t-\t{}",
                       minute, note);
}

const std::string head = "#osm study 1\n";

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a missing file is empty, so is one without facts", "[records]") {
    const Folder data;
    CHECK(read(data).notes.empty());
    for (const std::string text :
         {"", "#osm study 1\n", "#osm study 1", "#osm study 1\n\n# x\n \t\n"}) {
        const auto got = read_text(text);
        CHECK(got.notes.empty());
        CHECK(got.messages.empty());
    }
}

TEST_CASE("facts in the file's order, remarks left out", "[records]") {
    const auto got = read_text(head + "# mine\n" + fact(5, "a") + "\n\n" + fact(1, "b") + "\n" +
                               fact(9, "-") + "\n" + fact(10, "") + "\n");
    CHECK(got.notes == Texts{"a", "b", "", ""});
    CHECK(got.messages.empty());
    CHECK(got.tally.rows == 4);
    CHECK(got.tally.skipped == 0);
}

TEST_CASE("a row says where it stands and what it says", "[records]") {
    const Folder data;
    spill(data / "facts/study.tsv", head + "# x\n" + fact(5, "a") + "\n");
    text::Diagnostics faults;
    records::Reader reader(data.path(), records::study, faults);
    records::Row row;
    REQUIRE(reader.next(row));
    CHECK(row.line == 3);
    CHECK(row.text == fact(5, "a"));
    CHECK(to_text(row.stamps[0]) == "2016-10-03T09:05:00+01:00");
    CHECK(to_text(row.stamps[1]) == "2016-10-03T10:00:00+01:00");
    CHECK(row.cells[2] == "ml:x");
    CHECK_FALSE(reader.next(row));
    CHECK_FALSE(reader.next(row));
}

TEST_CASE("a bad line is named, left out and counted", "[records]") {
    const auto got = read_text(head + fact(1, "a") + "\nnonsense\n" + "2016-10-03\tx\ty z\t-\tn\n" +
                               fact(2, "b") + "\n");
    CHECK(got.notes == Texts{"a", "b"});
    CHECK(got.tally.skipped == 2);
    CHECK(got.messages ==
          Texts{"facts/study.tsv:3:1: warning: 1 column, not 5; the line is left out (start, end, "
                "topic, tags, note, with a tab between each two)",
                "facts/study.tsv:4:1: warning: start '2016-10-03' is not an instant; the line is "
                "left out (write it as 2016-10-03T09:00:00+01:00)",
                "facts/study.tsv:4:12: warning: end 'x' is not an instant; the line is left out "
                "(write it as 2016-10-03T09:00:00+01:00)",
                "facts/study.tsv:4:14: warning: topic 'y z' is not a topic; the line is left out "
                "(write it as ml:pgm-1, without blanks)"});
}

TEST_CASE("NUL, controls and bytes that are no UTF-8 cost only their line", "[records]") {
    using namespace std::string_literals;
    const auto got =
        read_text(head + fact(1, "a") + "\n" + fact(2, "\0"s) + "\n" + fact(3, "\x1B[31m") + "\n" +
                  fact(4, "caf\xE9") + "\n" + fact(5, "café") + "\n");
    CHECK(got.notes == Texts{"a", "café"});
    CHECK(got.messages ==
          Texts{"facts/study.tsv:3:60: warning: a NUL byte; the line is left out (was the computer "
                "switched off while it wrote?)",
                "facts/study.tsv:4:60: warning: a control character (0x1b); the line is left out "
                "(take it out)",
                "facts/study.tsv:5:63: warning: not UTF-8 (0xe9); the line is left out (save the "
                "file as UTF-8)"});
}

TEST_CASE("CRLF and a byte order mark are accepted with a word each", "[records]") {
    const auto got = read_text("\xEF\xBB\xBF#osm study 1\r\n" + fact(1, "a") + "\r\n\r\n# x\r\n" +
                               fact(2, "b") + "\r\n");
    CHECK(got.notes == Texts{"a", "b"});
    CHECK(got.messages ==
          Texts{"facts/study.tsv:1: warning: a byte order mark stands before the first line",
                "facts/study.tsv:1: warning: lines end in CRLF (write LF alone)"});
}

TEST_CASE("a last line without newline counts when all of it is there", "[records]") {
    const auto whole = read_text(head + fact(1, "a") + "\n" + fact(2, "b"));
    CHECK(whole.notes == Texts{"a", "b"});
    CHECK(whole.messages == Texts{"facts/study.tsv:3: warning: the last line has no newline (the "
                                  "next write adds it)"});
    for (const std::string note : {"", "-"}) {
        const auto torn = read_text(head + fact(1, "a") + "\n" + fact(2, note));
        CHECK(torn.notes == Texts{"a"});
        CHECK(torn.tally.skipped == 1);
        CHECK(torn.messages ==
              Texts{fmt::format("facts/study.tsv:3: warning: the last line is torn ({} bytes) and "
                                "is not counted (the next write moves it to "
                                "'facts/study.tsv.torn')",
                                fact(2, note).size())});
    }
    CHECK(read_text(head + std::string(40, '\0')).tally.skipped == 1);
}

TEST_CASE("the first line says whose file it is", "[records]") {
    const Folder data;
    const auto path = data / "facts/study.tsv";
    const auto said = [&](std::string_view text) {
        spill(path, text);
        return refusal([&] { read(data); }).substr(data.path().string().size() + 1);
    };
    CHECK(said(fact(1, "a") + "\n") ==
          "facts/study.tsv:1:1: error: the first line does not say what the file holds (write "
          "'#osm study 1' above it)");
    CHECK(said("#osm money 1\n") ==
          "facts/study.tsv:1:1: error: the file holds 'money', not "
          "'study' ('#osm study 1' belongs here)");
    CHECK(said("#osm study 2\n") ==
          "facts/study.tsv:1:1: error: version 2 of 'study' is newer "
          "than this program knows (1) (install a newer version of the "
          "toolchain)");
    for (const std::string bad :
         {"#osm study\n", "#osm study 0\n", "#osm study x\n", "\n", "# x\n"})
        CHECK(said(bad).find("the first line does not say") != std::string::npos);
}

TEST_CASE("a folder or a pipe in the file's place is a failure", "[records]") {
    const Folder data;
    const auto path = data / "facts/study.tsv";
    std::filesystem::create_directories(path);
    CHECK(refusal([&] { read(data); }) ==
          path.string() + ": error: this is a folder, not a file (move it away)");
    std::filesystem::remove(path);
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    CHECK(refusal([&] { read(data); }) ==
          path.string() + ": error: this is a pipe, not a file (move it away)");
}

TEST_CASE("a line longer than any is named, however long", "[records]") {
    for (const std::size_t size : {65'600, 300'000, 10'000'000}) {
        const auto got = read_text(head + fact(1, "a") + "\n" + fact(2, std::string(size, 'x')) +
                                   "\n" + fact(3, "b") + "\n");
        CHECK(got.notes == Texts{"a", "b"});
        CHECK(got.messages ==
              Texts{"facts/study.tsv:3:1: warning: a line of more than 65536 bytes; "
                    "the line is left out (shorten the note)"});
    }
}

TEST_CASE("identical lines are one record, except in money", "[records]") {
    const auto got = read_text(head + fact(5, "a") + "\n" + fact(5, "a") + "\n" + fact(6, "b") +
                               "\n" + fact(1, "c") + "\n" + fact(5, "a") + "\n" + fact(1, "c") +
                               "\n" + fact(1, "d") + "\n" + fact(5, "e") + "\n" + fact(5, "e"));
    CHECK(got.notes == Texts{"a", "b", "c", "d", "e"});
    CHECK(got.tally.doubles == 4);

    const Folder data;
    const std::string coffee = "2016-10-03\t12.00\tMAD\tfood\t-\tcoffee\n";
    spill(data / "facts/money.tsv", "#osm money 1\n" + coffee + coffee);
    CHECK(read(data, records::money).notes == Texts{"coffee", "coffee"});
}

TEST_CASE("many lines of one instant are told apart, and found again", "[records]") {
    std::string text = head, twice;
    for (int i = 0; i < 300; ++i)
        text += fact(7, fmt::format("note {}", i)) + "\n";
    for (int i = 0; i < 300; ++i)
        twice += fact(7, fmt::format("note {}", i)) + "\n";
    const auto got = read_text(text + twice);
    CHECK(got.tally.rows == 300);
    CHECK(got.tally.doubles == 300);
}

TEST_CASE("thousands of bad lines are counted, not all told", "[records]") {
    std::string text = head;
    for (int i = 0; i < 12'000; ++i)
        text += "x\n";
    const auto got = read_text(text);
    CHECK(got.tally.skipped == 12'000);
    REQUIRE(got.messages.size() == 10'001);
    CHECK(got.messages.back() == "facts/study.tsv: warning: 2000 lines more are left out");
}

TEST_CASE("lines across blocks come whole and with their numbers", "[records]") {
    std::string text = head;
    for (int i = 0; i < 20'000; ++i)
        text += fmt::format(
            "2016-{:02}-{:02}T{:02}:{:02}:{:02}+01:00\t2017-01-01T00:00:00+00:00\tml:x\t-\t{}\n",
            1 + i / 2000, 1 + i / 100 % 20, i / 60 % 24, i % 60, i % 60, i);
    const Folder data;
    spill(data / "facts/study.tsv", text);
    text::Diagnostics faults;
    records::Reader reader(data.path(), records::study, faults);
    records::Row row;
    int count = 0;
    for (; reader.next(row); ++count) {
        REQUIRE(row.line == count + 2);
        REQUIRE(row.cells[4] == std::to_string(count));
    }
    CHECK(count == 20'000);
    CHECK(faults.empty());
}

TEST_CASE("what lies outside of two instants is checked, not given", "[records]") {
    const Folder data;
    const auto at = [](int hour) {
        return time::Instant{1'475'485'200 + hour * 3600};  // 2016-10-03T09:00:00Z
    };
    spill(data / "facts/study.tsv",
          head +
              "2016-10-03T07:00:00+00:00\t2016-10-03T09:00:00+00:00\tml\t-\tends as it begins\n"
              "2016-10-03T07:00:00+00:00\t2016-10-03T09:00:01+00:00\tml\t-\tone\n"
              "2016-10-03T07:00:00+00:00\t2016-10-03T09:00:01+00:00\tml\t-\tone\n"
              "2016-10-03T12:00:00+02:00\t2016-10-03T11:59:59+01:00\tml\t-\ttwo\n"
              "2016-10-03T11:00:00+00:00\t2016-10-03T12:00:00+00:00\tml\t-\tbegins as it ends\n"
              "2016-10-05T11:00:00+00:00\t2016-10-05T10:00:00+00:00\tml\t-\tfar, and wrong\n"
              "2016-10-06T11:00:00+00:00\t2016-10-06T12:00:00+00:00\tm l\t-\t-\n");
    text::Diagnostics faults;
    records::Reader reader(data.path(), records::study, faults);
    reader.only_between(at(0), at(2));
    records::Row row;
    Texts notes;
    while (reader.next(row))
        notes.emplace_back(row.cells[4]);
    CHECK(notes == Texts{"one", "two", "far, and wrong"});
    CHECK(reader.tally().outside == 2);
    CHECK(reader.tally().doubles == 1);
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().place.line == 8);
}
