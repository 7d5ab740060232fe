#include "text/words.hpp"

#include "chance/chance.hpp"
#include "unit/catch.hpp"

#include <limits>

using namespace osm;
using namespace osm::text;

TEST_CASE("split gives every piece, also the empty ones", "[text]") {
    using Pieces = std::vector<std::string_view>;
    CHECK(split("", ',') == Pieces{""});
    CHECK(split("a", ',') == Pieces{"a"});
    CHECK(split("a,,b", ',') == Pieces{"a", "", "b"});
    CHECK(split(",", ',') == Pieces{"", ""});
}

TEST_CASE("join undoes split", "[text][property]") {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        chance::Generator draw(seed);
        std::string whole;
        for (auto n = draw.below(20); n > 0; --n)
            whole += "ab,,c"[draw.below(5)];
        std::vector<std::string> pieces;
        for (const auto piece : split(whole, ','))
            pieces.emplace_back(piece);
        CHECK(join(pieces, ",") == whole);
    }
}

TEST_CASE("trim takes blanks and tabs from the ends only", "[text]") {
    CHECK(trim(" \t a b\t ") == "a b");
    CHECK(trim("a") == "a");
    CHECK(trim(" \t ").empty());
    CHECK(trim("").empty());
    CHECK(trim(" \na ") == "\na");
}

TEST_CASE("lower leaves all but ASCII letters", "[text]") { CHECK(lower("AbZ-É9") == "abz-É9"); }

TEST_CASE("a whole number is digits and perhaps a minus", "[text]") {
    CHECK(whole_number("0") == 0);
    CHECK(whole_number("0042") == 42);
    CHECK(whole_number("-7") == -7);
    CHECK(whole_number("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
    for (const auto* const word :
         {"", "-", "+1", " 1", "1 ", "1.0", "1e3", "0x1", "9223372036854775808"}) {
        INFO(word);
        CHECK_FALSE(whole_number(word));
    }
}

TEST_CASE("kebab-case is small letters and digits, parted by single hyphens", "[text]") {
    for (const auto* const word : {"a", "pgm-1", "1", "a-b-c"}) {
        INFO(word);
        CHECK(is_kebab(word));
    }
    for (const auto* const word : {"", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "é"}) {
        INFO(word);
        CHECK_FALSE(is_kebab(word));
    }
}

TEST_CASE("a count has its noun in the right number", "[text]") {
    CHECK(counted(0, "session") == "0 sessions");
    CHECK(counted(1, "session") == "1 session");
    CHECK(counted(3, "entry") == "3 entries");
    CHECK(counted(2, "day") == "2 days");
    CHECK(counted(2, "branch") == "2 branches");
    CHECK(counted(2, "box") == "2 boxes");
    CHECK(counted(1, "entry") == "1 entry");
}

TEST_CASE("the nearest word is found through one slip", "[text]") {
    const std::vector<std::string> verbs{"start", "stop", "status", "add", "list", "report"};
    CHECK(nearest("strat", verbs) == "start");  // two letters swapped are one slip
    CHECK(nearest("repotr", verbs) == "report");
    CHECK(nearest("ad", verbs) == "add");
    CHECK(nearest("STOP", verbs) == "stop");
    CHECK(nearest("lits", verbs) == "list");
    CHECK_FALSE(nearest("commit", verbs));
    CHECK_FALSE(nearest("x", verbs));
    CHECK_FALSE(nearest("", verbs));
    CHECK_FALSE(nearest("start", std::vector<std::string>{}));
    CHECK(nearest("stap", std::vector<std::string>{"stop", "step"}) == "stop");  // ties: the first
}

TEST_CASE("the hint proposes the nearest word, or what else to write", "[text]") {
    const std::vector<std::string> verbs{"start", "stop"};
    CHECK(did_you_mean("sotp", verbs) == "did you mean 'stop'");
    CHECK(did_you_mean("zzz", verbs, "see --help") == "see --help");
    CHECK(did_you_mean("zzz", verbs).empty());
}

TEST_CASE("a word with one slip finds its way back", "[text][property]") {
    const std::vector<std::string> words{"documentation", "probability", "reinforcement",
                                         "workspace"};
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        INFO("seed " << seed);
        chance::Generator draw(seed);
        const auto meant = words[draw.below(words.size())];
        auto typed = meant;
        const auto at = draw.below(typed.size() - 1);
        switch (draw.below(4)) {
            case 0:
                typed.erase(at, 1);
                break;
            case 1:
                typed.insert(at, "q");
                break;
            case 2:
                typed[at] = 'z';
                break;
            default:
                std::swap(typed[at], typed[at + 1]);
        }
        INFO(typed);
        CHECK(nearest(typed, words) == meant);
    }
}
