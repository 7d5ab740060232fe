#include "records/merge.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"
#include "unit/refusal.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>

using namespace osm;
using records::merge;

namespace {

const std::string head = "#osm study 1\n";
const std::string money_head = "#osm money 1\n";

std::string fact(int minute, const std::string& note) {
    return fmt::format("2016-10-03T09:{:02}:00+01:00\t2016-10-03T10:00:00+01:00\tml:x\t-\t{}\n",
                       minute, note);
}

std::string coffee(int day, const std::string& note = "coffee") {
    return fmt::format("2016-10-{:02}\t12.00\tMAD\tfood\t-\t{}\n", day, note);
}

const std::string a = fact(10, "a"), b = fact(20, "b"), c = fact(30, "c"), d = fact(40, "d");
const std::string named = "facts/study.tsv";

// Three bodies of study, merged.
std::string merged(const std::string& base, const std::string& ours, const std::string& theirs) {
    const auto whole = merge({head + base, head + ours, head + theirs}, named);
    REQUIRE(whole.starts_with(head));
    return whole.substr(head.size());
}

}  // namespace

TEST_CASE("what either side added is there, what either took away is not", "[records][merge]") {
    CHECK(merged(a, a + b, a + c) == a + b + c);
    CHECK(merged(a, a + c, a + b) == a + b + c);
    CHECK(merged(a + b + c, b + c, a + b) == b);
    CHECK(merged(a + b, a, a + b + c) == a + c);
    CHECK(merged(a, a + b, a + b + c) == a + b + c);
    CHECK(merged(a, "", a + b) == b);
}

TEST_CASE("an edit does not bring the old line back, and two edits keep both", "[records][merge]") {
    const auto edited = fact(10, "a, at length"), other = fact(12, "a, later");
    CHECK(merged(a + b, edited + b, a + b + c) == edited + b + c);
    CHECK(merged(a + b, edited + b, other + b) == edited + other + b);
    CHECK(merged(a + b, b, edited + b) == edited + b);
    CHECK(merged(a + b, edited + b, edited + b + c) == edited + b + c);
}

TEST_CASE("without a base the result is what either has", "[records][merge]") {
    CHECK(merge({"", head + a + b, head + b + c}, named) == head + a + b + c);
    CHECK(merge({"", head + a, ""}, named) == head + a);
    CHECK(merge({head + a, head + a + b, ""}, named) == head + b);
    CHECK(merge({head + a, "", head + a + b}, named) == head + b);
    CHECK(merge({"", "", ""}, named).empty());
}

TEST_CASE("our order stays, their new lines go to their time", "[records][merge]") {
    CHECK(merged(c, c + a, c + b + d) == b + c + a + d);
    CHECK(merged(a + c, a + c + fact(35, "x"), a + b + c + d) == a + b + c + fact(35, "x") + d);
    // They noted two late ones at the end.
    CHECK(merged(b, b + d, b + c + a) == a + b + c + d);
    // Order is by instant, not by text.
    const std::string west = "2016-10-03T08:25:00+00:00\t2016-10-03T09:00:00+00:00\tml:x\t-\t-\n";
    CHECK(merged("", a + b + c, west) == a + b + west + c);
}

TEST_CASE("comments, blank lines and unknown tags are kept", "[records][merge]") {
    const std::string october = "# October\n";
    CHECK(merged(a + c, a + c + d, a + october + b + c) == a + october + b + c + d);
    CHECK(merged(a + c, a + c + d, a + october + c) == a + october + c + d);
    CHECK(merged(a + c, a + october + c, a + b + c) == a + b + october + c);
    CHECK(merged(a, a + "\n" + b, a + "\n" + c) == a + "\n" + b + c);
    CHECK(merged(a, a + "\n\n" + b, a + "\n" + c) == a + "\n\n" + b + c);
    CHECK(merged(october + a, a + b, october + a + c) == a + b + c);
    CHECK(merged(a, a + b, a + october) == a + b + october);
    const std::string tagged =
        "2016-10-03T09:15:00+01:00\t2016-10-03T10:00:00+01:00\tml:x\todd,mood=fine\t-\n";
    CHECK(merged(a, a + b, a + tagged) == a + tagged + b);
    CHECK(merged(a, a + b, a + "no record\n") == a + b + "no record\n");
}

TEST_CASE("identical records are one, but in money", "[records][merge]") {
    CHECK(merged(a, a + b, a + b + c) == a + b + c);
    CHECK(merged(a, a + b + b, a + c) == a + b + c);
    const auto of_money = [](const std::string& o, const std::string& x, const std::string& y) {
        return merge({money_head + o, money_head + x, money_head + y}, "facts/money.tsv")
            .substr(money_head.size());
    };
    const auto one = coffee(3), two = coffee(4);
    CHECK(of_money(one, one + one, one + two) == one + one + two);
    CHECK(of_money("", one + two, one) == one + two);
    CHECK(of_money("", one + one + two, one) == one + one + two);
    CHECK(of_money(one + one + two, one + two, one + two + coffee(5)) == one + two + coffee(5));
    CHECK(of_money(one + one + two, two, one + two + coffee(5)) == two + coffee(5));
    CHECK(of_money(one + two, one + one + two, two) == one + two);
}

TEST_CASE("a merge mends what it reads", "[records][merge]") {
    CHECK(merge({head + a, "\xEF\xBB\xBF#osm study 1\r\n" + a.substr(0, a.size() - 1) + "\r\n" + b,
                 head + a + c},
                named) == head + a + b + c);
    // A last line that only lacks its newline.
    CHECK(merged(a, a + b.substr(0, b.size() - 1), a + c) == a + b + c);
    // Torn ones stay last; nothing is thrown away.
    CHECK(merged(a, a + b + "2016-10-03T0", a + c) == a + b + c + "2016-10-03T0");
    CHECK(merged(a, a + b, a + c + "2016-10-03T0") == a + b + c + "2016-10-03T0");
    CHECK(merged(a + "2016", a + b, a + c + "2016") == a + b + c);
    CHECK(merged(a, a + b + "2016-1", a + c + "2016-10-03\tT0") ==
          a + b + c + "# torn: 2016-10-03\\tT0\n2016-1");
}

TEST_CASE("what is not of one kind and version is not merged", "[records][merge]") {
    const auto said = [](const std::string& ours, const std::string& theirs) {
        return refusal([&] { merge({"", ours, theirs}, named); });
    };
    CHECK(said(head + a, "#osm study 2\n" + a) ==
          "facts/study.tsv:1: error: the two are not of one kind and version, '#osm study 1' and "
          "'#osm study 2'; not merged (let the same tools write both)");
    CHECK(said(head + a, money_head) ==
          "facts/study.tsv:1: error: the two are not of one kind and version, '#osm study 1' and "
          "'#osm money 1'; not merged (let the same tools write both)");
    CHECK(said("#osm study 2\n" + a, "#osm study 2\n") ==
          "facts/study.tsv:1:1: error: version 2 of 'study' is newer than this program knows (1) "
          "(install a newer version of the toolchain)");
    CHECK(said("#osm moods 1\n" + a, "#osm moods 1\n") ==
          "facts/study.tsv:1: error: '#osm moods 1' is no kind of fact that is known here; not "
          "merged (install newer tools)");
    CHECK(said(head + a, b) ==
          "facts/study.tsv:1: error: the first line, which says what the file holds, is missing; "
          "not merged (write it, '#osm study 1' in facts/study.tsv, on both sides)");
}

TEST_CASE("the difference of two versions", "[records][merge]") {
    const auto change =
        records::difference(records::study, head + a + b + "# x\n" + c, head + a + c + d);
    CHECK(change.removed == std::vector{b.substr(0, b.size() - 1)});
    CHECK(change.added == std::vector{d.substr(0, d.size() - 1)});
    const auto coffees = records::difference(records::money, money_head + coffee(3),
                                             money_head + coffee(3) + coffee(3) + coffee(3));
    CHECK(coffees.removed.empty());
    CHECK(coffees.added.size() == 2);
    CHECK(records::difference(records::study, "", head).empty());
}

namespace {

using Tally = std::map<std::string, int>;
using Lines = std::vector<std::string>;

Tally tally(const std::string& text) {
    Tally found;
    for (std::size_t at = text.find('\n') + 1; at < text.size();) {
        const auto end = text.find('\n', at) + 1;
        ++found[text.substr(at, end - at)];
        at = end;
    }
    return found;
}

int times(const Tally& of, const std::string& line) {
    const auto found = of.find(line);
    return found == of.end() ? 0 : found->second;
}

// Random versions of a file in which the same few lines come up again and again.
class Random {
public:
    Random(std::uint64_t seed, bool counted) : chance_(seed), counted_(counted) {}

    std::string line() {
        const auto n = static_cast<int>(chance_.below(14));
        if (n == 0)
            return "\n";
        if (n < 3)
            return fmt::format("# comment {}\n", n);
        const auto note = fmt::format("n{}", n % 3);
        return counted_ ? coffee(1 + n / 2, note) : fact(n / 2, note);
    }

    Lines lines(std::size_t most) {
        Lines all(chance_.below(most + 1));
        std::ranges::generate(all, [&] { return line(); });
        return all;
    }

    // Some lines taken away, changed, added in the middle or at the end.
    Lines changed(Lines all) {
        for (auto n = chance_.below(5); n > 0; --n) {
            const auto at = chance_.below(all.size() + 1);
            const auto place = all.begin() + static_cast<std::ptrdiff_t>(at);
            switch (chance_.below(4)) {
                case 0:
                    if (place != all.end())
                        all.erase(place);
                    break;
                case 1:
                    if (place != all.end())
                        *place = line();
                    break;
                case 2:
                    all.insert(place, line());
                    break;
                default:
                    all.push_back(line());
            }
        }
        return all;
    }

    // The order that merges end in: records alone, by instant and bytes, each once.
    Lines in_order(Lines all) const {
        std::erase_if(all, [](const auto& text) { return text[0] == '\n' || text[0] == '#'; });
        std::ranges::sort(all);
        if (!counted_)
            all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

    std::string text(const Lines& all) const {
        auto whole = counted_ ? money_head : head;
        for (const auto& text : all)
            whole += text;
        return whole;
    }

private:
    chance::Generator chance_;
    bool counted_;
};

bool is_comment(const std::string& line) { return line[0] == '#' || line[0] == '\n'; }

// How often a line must be there: the rule itself, said a second time.
int ruled(int o, int x, int y, bool counts) {
    if (!counts)
        return o > 0 ? (x > 0 && y > 0) : (x > 0 || y > 0);
    const int by_x = x - o, by_y = y - o;
    if (by_x > 0 && by_y > 0)
        return std::max(x, y);
    if (by_x < 0 && by_y < 0)
        return std::min(x, y);
    return o + by_x + by_y;
}

// Whether the records of `part` come in `whole` in the same order.
bool in_same_order(const std::string& part, const std::string& whole) {
    std::size_t from = 0;
    for (std::size_t at = part.find('\n') + 1; at < part.size();) {
        const auto end = part.find('\n', at) + 1;
        const auto line = part.substr(at, end - at);
        at = end;
        if (is_comment(line))
            continue;
        const auto found = whole.find(line, from);
        if (found == std::string::npos && whole.find(line) != std::string::npos)
            return false;
        from = found == std::string::npos ? from : found + line.size();
    }
    return true;
}

}  // namespace

TEST_CASE("the laws of merging hold for any three versions", "[records][merge][property]") {
    const bool counted = GENERATE(false, true);
    for (std::uint64_t seed = 1; seed <= 6000; ++seed) {
        INFO("seed " << seed << (counted ? ", counted" : ""));
        Random random(seed, counted);
        const auto base = random.lines(8);
        const auto o = random.text(base);
        const auto x = random.text(random.changed(base)), y = random.text(random.changed(base));
        const auto m = merge({o, x, y}, named);

        // The rule, line by line: no lost addition, no line back from the dead.
        const auto os = tally(o), xs = tally(x), ys = tally(y), ms = tally(m);
        bool torn_apart = false;
        if (x != y && y != o && x != o) {
            auto all = os;
            all.insert(xs.begin(), xs.end());
            all.insert(ys.begin(), ys.end());
            for (const auto& [line, any] : all) {
                const bool counts = counted || is_comment(line);
                const int in_o = times(os, line), in_x = times(xs, line), in_y = times(ys, line);
                const int n = ruled(in_o, in_x, in_y, counts);
                // Copies of one record may stand in a part that nobody touched.
                CHECK((counts ? times(ms, line) == n : (times(ms, line) > 0) == (n > 0)));
                torn_apart = torn_apart || (counts && (in_x - in_o) * (in_y - in_o) < 0);
            }
            CHECK(ms.size() <= all.size());
        }
        // Identity, and the same as the other machine has.
        CHECK(merge({o, o, x}, named) == x);
        CHECK(merge({o, x, o}, named) == x);
        CHECK(merge({o, x, x}, named) == x);
        CHECK(merge({"", x, x}, named) == x);
        const auto other = tally(merge({o, y, x}, named));
        for (const auto& [line, n] : ms)
            CHECK((counted || is_comment(line) ? times(other, line) == n : times(other, line) > 0));
        CHECK(other.size() == ms.size());
        // Merged once more, nothing moves, unless one side took a copy and the other added one.
        if (!torn_apart) {
            CHECK(tally(merge({o, m, y}, named)).size() == ms.size());
            CHECK(tally(merge({o, m, x}, named)).size() == ms.size());
        }
    }
}

TEST_CASE("files in order merge to one file whoever merges", "[records][merge][property]") {
    const bool counted = GENERATE(false, true);
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        INFO("seed " << seed << (counted ? ", counted" : ""));
        Random random(seed, counted);
        const auto base = random.lines(12);
        const auto o = random.text(random.in_order(base));
        const auto x = random.text(random.in_order(random.changed(base)));
        const auto y = random.text(random.in_order(random.changed(base)));
        const auto m = merge({o, x, y}, named);
        CHECK(m == merge({o, y, x}, named));
        CHECK(merge({o, m, m}, named) == m);
        CHECK(merge({x, m, m}, named) == m);
        Lines lines;
        for (const auto& [line, n] : tally(m))
            lines.insert(lines.end(), static_cast<std::size_t>(n), line);
        CHECK(m == random.text(random.in_order(lines)));
        // Of three machines, whichever is merged first.
        if (!counted) {
            const auto z = random.text(random.in_order(random.changed(base)));
            CHECK(merge({o, m, z}, named) == merge({o, x, merge({o, y, z}, named)}, named));
        }
    }
}

TEST_CASE("our records keep their order", "[records][merge][property]") {
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        INFO("seed " << seed);
        Random random(seed, false);
        auto base = random.lines(8);
        std::ranges::sort(base);
        base.erase(std::unique(base.begin(), base.end()), base.end());
        std::ranges::reverse(base);
        auto ours = base;
        ours.push_back(fact(55, "ours"));
        const auto x = random.text(ours), y = random.text(random.changed(base));
        CHECK(in_same_order(x, merge({random.text(base), x, y}, named)));
    }
}
