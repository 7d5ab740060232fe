#include "records/store.hpp"

#include "records/reader.hpp"
#include "unit/catch.hpp"
#include "unit/file/faulty.hpp"
#include "unit/file/folder.hpp"
#include "unit/refusal.hpp"

#include <fmt/core.h>

using namespace osm;
using records::Change;
using records::Store;
using unit::Faulty;
using unit::Folder;
using unit::slurp;
using unit::spill;

namespace {

std::string fact(int minute, const std::string& note) {
    return fmt::format("2016-10-03T09:{:02}:00+01:00\t2016-10-03T10:00:00+01:00\tml:x\t-\t{}",
                       minute, note);
}

std::string coffee(int day) {
    return fmt::format("2016-10-{:02}\t12.00\tMAD\tfood\t-\tcoffee", day);
}

const std::string head = "#osm study 1\n";
const std::string a = fact(1, "a"), b = fact(2, "b"), c = fact(3, "c"), d = fact(4, "d");

std::string file_of(const std::vector<std::string>& lines) {
    auto text = head;
    for (const auto& line : lines)
        text += line + "\n";
    return text;
}

// A data folder with one kind of facts, changed through a System that syncs nothing.
struct Fixture {
    explicit Fixture(const records::Schema& schema = records::study)
        : path(data / schema.file()), store(system, data.path(), schema) {}

    std::string text() const { return slurp(path); }

    Folder data;
    std::filesystem::path path;
    Faulty system;
    Store store;
};

}  // namespace

TEST_CASE("appended facts can be taken back and brought back", "[records]") {
    Fixture f;
    CHECK(f.store.undo().empty());
    CHECK(f.store.redo().empty());
    CHECK(f.store.append({a}).empty());
    f.store.append({b, c});
    CHECK(f.text() == file_of({a, b, c}));

    auto change = f.store.undo();
    CHECK(change.removed == std::vector<std::string>{b, c});
    CHECK(change.added.empty());
    CHECK(f.text() == file_of({a}));
    f.store.undo();
    CHECK(f.text() == head);
    CHECK(f.store.undo().empty());

    change = f.store.redo();
    CHECK(change.added == std::vector<std::string>{a});
    f.store.redo();
    CHECK(f.text() == file_of({a, b, c}));
    CHECK(f.store.redo().empty());
}

TEST_CASE("a new change empties redo", "[records]") {
    Fixture f;
    f.store.append({a});
    f.store.append({b});
    f.store.undo();
    f.store.append({c});
    CHECK(f.store.redo().empty());
    CHECK(f.text() == file_of({a, c}));
    f.store.undo();
    f.store.undo();
    CHECK(f.text() == head);
}

TEST_CASE("an edit stands where the old line stood, and back again", "[records]") {
    Fixture f;
    f.store.append({a, b, c});
    f.store.apply({{b}, {d}});
    CHECK(f.text() == file_of({a, d, c}));
    f.store.apply({{a}, {}});
    CHECK(f.text() == file_of({d, c}));
    f.store.undo();
    CHECK(f.text() == file_of({a, d, c}));
    f.store.undo();
    CHECK(f.text() == file_of({a, b, c}));
    f.store.redo();
    f.store.redo();
    CHECK(f.text() == file_of({d, c}));
}

TEST_CASE("many lines change in their places, and back again", "[records]") {
    Fixture f;
    const auto e = fact(5, "e"), g = fact(6, "g");
    f.store.append({a, b, c});
    f.store.apply({{c, a}, {d, e}});
    CHECK(f.text() == file_of({e, b, d}));
    f.store.undo();
    CHECK(f.text() == file_of({a, b, c}));
    f.store.redo();
    CHECK(f.text() == file_of({e, b, d}));
    f.store.undo();
    f.store.apply({{a, c}, {d, e, g}});  // what is beyond follows the last
    CHECK(f.text() == file_of({d, b, e, g}));
    f.store.undo();
    CHECK(f.text() == file_of({a, b, c}));
    f.store.apply({{a, c}, {d}});
    CHECK(f.text() == file_of({d, b}));
    f.store.undo();
    CHECK(f.text() == file_of({a, c, b}));
}

TEST_CASE("a change is decided on the whole file, under the lock", "[records]") {
    Fixture f;
    spill(f.path, head + a + "\n" + b);  // as an editor may leave it
    f.store.apply_after([&](std::string_view present) {
        CHECK(present == file_of({a, b}));
        return Change{{b}, {c}};
    });
    CHECK(f.text() == file_of({a, c}));
    f.store.apply_after([&](std::string_view) { return Change{}; });
    CHECK(f.text() == file_of({a, c}));
    f.store.undo();
    CHECK(f.text() == file_of({a, b}));
    CHECK(!refusal([&] {
               f.store.apply_after([&](std::string_view) { return Change{{a}, {"no fact"}}; });
           }).empty());
    CHECK(f.text() == file_of({a, b}));
}

TEST_CASE("comments, blank lines and a torn end outlive an edit", "[records]") {
    Fixture f;
    spill(f.path, head + "# mine\n\n" + a + "\r\n" + b + "\n" + "torn");
    f.store.apply({{a}, {c, d}});
    CHECK(f.text() == head + "# mine\n\n" + c + "\n" + d + "\n" + b + "\ntorn");
    spill(f.path, head + a + "\n" + b);
    f.store.apply({{b}, {d}});
    CHECK(f.text() == file_of({a, d}));
}

TEST_CASE("a record that is not there cannot be changed", "[records]") {
    Fixture f;
    f.store.append({a});
    CHECK(refusal([&] {
              f.store.apply({{b}, {c}});
          }) == f.path.string() + ": error: the record '" + text::to_line({{}, b}, "").substr(9) +
                    "' is not there any more; nothing was changed (see what is there with 'list')");
    CHECK(f.text() == file_of({a}));
    // What was taken out by hand cannot be taken back either, and says so.
    spill(f.path, head);
    CHECK(refusal([&] { f.store.undo(); }).find("is not there any more") != std::string::npos);
}

TEST_CASE("lines of no fact, and files of other facts, are refused", "[records]") {
    Fixture f;
    CHECK(
        refusal([&] { f.store.append({"x"}); }) ==
        "osm-x: error: 1 column, not 5; nothing was recorded (start, end, topic, tags, note, with "
        "a tab between each two)");
    CHECK_FALSE(std::filesystem::exists(f.path));
    spill(f.path, "#osm study 2\n");
    const auto newer = f.path.string() +
                       ":1:1: error: version 2 of 'study' is newer than this program knows (1) "
                       "(install a newer version of the toolchain)";
    CHECK(refusal([&] { f.store.append({a}); }) == newer);
    CHECK(refusal([&] { f.store.apply({{a}, {}}); }) == newer);
    CHECK(f.text() == "#osm study 2\n");
}

TEST_CASE("copies of one record go together, in money one by one", "[records]") {
    Fixture f;
    spill(f.path, file_of({a, b, a}));
    f.store.apply({{a}, {}});
    CHECK(f.text() == file_of({b}));
    f.store.undo();
    CHECK(f.text() == file_of({a, a, b}));

    // Taking back an addition of what was there already leaves what was there.
    f.store.append({b});
    f.store.undo();
    CHECK(f.text().find(b) != std::string::npos);

    Fixture money(records::money);
    money.store.append({coffee(1), coffee(1), coffee(1)});
    money.store.apply({{coffee(1)}, {}});
    CHECK(money.text() == "#osm money 1\n" + coffee(1) + "\n" + coffee(1) + "\n");
    money.store.apply({{coffee(1), coffee(1)}, {coffee(2)}});
    CHECK(money.text() == "#osm money 1\n" + coffee(2) + "\n");
}

TEST_CASE("who decides under the lock is noted with what was decided", "[records]") {
    Fixture f;
    f.store.append({a});
    f.store.append_after([](std::string_view present) {
        CHECK(present == file_of({a}));
        return std::vector<std::string>{b};
    });
    CHECK(f.text() == file_of({a, b}));
    f.store.append_after([](std::string_view) { return std::vector<std::string>{}; });
    CHECK(f.store.undo().removed == std::vector<std::string>{b});
}

TEST_CASE("a journal that cannot be written costs undo, not the record", "[records]") {
    Fixture f;
    spill(f.data / ".osm", "a file where the folder should be");
    const auto warnings = f.store.append({a});
    REQUIRE(warnings.size() == 1);
    CHECK(text::to_line(warnings[0], "osm-x").find("recorded, but 'undo' will not know of it") !=
          std::string::npos);
    CHECK(text::to_line(warnings[0], "osm-x").find("nothing was recorded") == std::string::npos);
    CHECK(f.text() == file_of({a}));
    // An edit is not begun without it.
    CHECK(refusal([&] { f.store.apply({{a}, {b}}); }) != "");
    CHECK(f.text() == file_of({a}));
}

TEST_CASE("a torn line that only lacks its newline is kept", "[records]") {
    Fixture f;
    spill(f.path, head + a);
    CHECK(f.store.append({b})[0].what == "the last line had no newline; it was given one");
    CHECK(f.text() == file_of({a, b}));
    spill(f.path, head + a + "\n" + fact(9, "-"));
    f.store.append({b});
    CHECK(f.text() == file_of({a, b}));
    CHECK(slurp(f.path.string() + ".torn") == fact(9, "-") + "\n");
}

TEST_CASE("each schema and tool has its own journal", "[records]") {
    Fixture f;
    Store money(f.system, f.data.path(), records::money);
    f.store.append({a});
    money.append({coffee(1)});
    f.store.undo();
    CHECK(f.text() == head);
    CHECK(slurp(f.data / "facts/money.tsv") == "#osm money 1\n" + coffee(1) + "\n");
}

TEST_CASE("changes stand in one order, whatever their schema", "[records]") {
    Fixture f;
    Store money(f.system, f.data.path(), records::money);
    CHECK_FALSE(f.store.turn().undo);
    f.store.append({a});
    money.append({coffee(1)});
    f.store.apply({{a}, {b}});
    CHECK(money.turn().undo == 2);
    CHECK(f.store.turn().undo == 3);
    CHECK_FALSE(f.store.turn().redo);
    f.store.undo();
    CHECK(f.store.turn().undo == 1);
    CHECK(f.store.turn().redo == 3);
    // More lines than the piece in which the last order is looked for.
    std::vector<std::string> many;
    for (int i = 0; i < 3000; ++i)
        many.push_back(coffee(1 + i % 28));
    money.append(many);
    CHECK(money.turn().undo == 4);
    f.store.append({c});
    CHECK(f.store.turn().undo == 5);
    CHECK_FALSE(f.store.turn().redo);
}

TEST_CASE("a journal from before there was an order comes first", "[records]") {
    Fixture f;
    spill(f.path, file_of({a}));
    spill(f.data / ".osm/undo-study", "#osm undo 1\nchange 7 0 0 1\n+" + a + "\ndone 7\n");
    CHECK(f.store.turn().undo == 0);
    f.store.append({b});
    CHECK(f.store.turn().undo == 1);
    f.store.undo();
    f.store.undo();
    CHECK(f.text() == head);
    CHECK(f.store.turn().redo == 0);
}

TEST_CASE("the journal stays bounded, the newest changes are kept", "[records]") {
    Fixture f;
    const std::string big(60'000, 'x');
    for (int i = 0; i < 60; ++i) {
        std::vector<std::string> lines;
        for (int k = 0; k < 10; ++k)
            lines.push_back(fact(i, fmt::format("{} {}", k, big)));
        f.store.append(lines);
    }
    CHECK(std::filesystem::file_size(f.data / ".osm/undo-study") <= 33 * 1024 * 1024);
    CHECK(f.store.undo().removed.size() == 10);
    CHECK(f.store.redo().added.size() == 10);
}

// Killed after any call, as far as the files go: every later call fails. What undo does next must
// fit what the file shows.
TEST_CASE("undo knows what a killed edit did", "[records][faults]") {
    for (int n = 1;; ++n) {
        Fixture f;
        f.store.append({a, b});
        Faulty dying(n, EIO, Faulty::How::from_then_on);
        const auto said = refusal([&] {
            Store(dying, f.data.path(), records::study).apply({{b}, {c}});
        });
        if (!dying.met())
            break;
        INFO("call " << n << " (" << dying.failed_call() << "): " << said);
        const bool edited = f.text() == file_of({a, c});
        REQUIRE((edited || f.text() == file_of({a, b})));
        if (said.empty())
            REQUIRE(edited);
        else if (said.find("may or may not") == std::string::npos)
            REQUIRE_FALSE(edited);
        f.store.undo();
        REQUIRE(f.text() == (edited ? file_of({a, b}) : head));
        f.store.redo();
        REQUIRE(f.text() == (edited ? file_of({a, c}) : file_of({a, b})));
    }
}

TEST_CASE("undo that was killed is not done twice", "[records][faults]") {
    for (int n = 1;; ++n) {
        Fixture f;
        f.store.append({a});
        f.store.append({b});
        Faulty dying(n, EIO, Faulty::How::from_then_on);
        const auto said = refusal([&] { Store(dying, f.data.path(), records::study).undo(); });
        if (!dying.met())
            break;
        INFO("call " << n << " (" << dying.failed_call() << "): " << said);
        const bool undone = f.text() == file_of({a});
        REQUIRE((undone || f.text() == file_of({a, b})));
        f.store.undo();
        REQUIRE(f.text() == (undone ? head : file_of({a})));
        f.store.redo();
        f.store.redo();
        REQUIRE(f.text() == file_of({a, b}));
    }
}

TEST_CASE("whichever call of an append fails, done means stored", "[records][faults]") {
    const int error = GENERATE(ENOSPC, EIO, EACCES, EINTR);
    const auto how = GENERATE(Faulty::How::once, Faulty::How::from_then_on);
    for (int n = 1;; ++n) {
        Fixture f;
        f.store.append({a});
        Faulty system(n, error, how);
        const auto said =
            refusal([&] { Store(system, f.data.path(), records::study).append({b}); });
        if (!system.met())
            break;
        INFO("call " << n << " (" << system.failed_call() << "): " << said);
        const bool stored = f.text() == file_of({a, b});
        if (said.empty())
            REQUIRE(stored);
        else if (said.find("may or may not") == std::string::npos)
            REQUIRE(f.text() == file_of({a}));
        f.store.append({c});
        REQUIRE(f.text() == (stored ? file_of({a, b, c}) : file_of({a, c})));
        REQUIRE(f.store.undo().removed == std::vector<std::string>{c});
    }
}
