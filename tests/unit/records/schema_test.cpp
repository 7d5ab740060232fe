#include "records/schema.hpp"

#include "records/reader.hpp"
#include "unit/catch.hpp"
#include "unit/file/folder.hpp"
#include "unit/refusal.hpp"

#include <map>

using namespace osm;
using records::check_line;

namespace {

std::string line_of(const records::Schema& schema, std::vector<std::string> cells) {
    return records::to_line(schema, cells);
}

// Every fault of a line as `column: what (hint)`.
std::vector<std::string> faults(const records::Schema& schema, std::string_view line) {
    std::vector<std::string> found;
    records::Row row;
    for (const auto& fault : check_line(schema, line, row)) {
        auto said = std::to_string(fault.place.column) + ": " + fault.what;
        if (!fault.hint.empty())
            said += " (" + fault.hint + ")";
        found.push_back(std::move(said));
    }
    return found;
}

using Faults = std::vector<std::string>;

const std::string morning = "2016-10-03T09:00:00+01:00";
const std::string noon = "2016-10-03T12:00:00+01:00";

}  // namespace

TEST_CASE("eight schemas, each ends in tags and note", "[records]") {
    std::vector<std::string> names;
    for (const auto* schema : records::all()) {
        names.emplace_back(schema->name);
        REQUIRE(schema->columns.size() >= 5);
        CHECK(schema->columns.size() <= records::max_columns);
        CHECK(schema->columns[schema->columns.size() - 2].name == "tags");
        CHECK(schema->columns.back().name == "note");
        CHECK(schema->counted == (schema->name == "money"));
        CHECK(schema->first_line() == "#osm " + std::string(schema->name) + " 1");
        CHECK(schema->file() == "facts/" + std::string(schema->name) + ".tsv");
    }
    CHECK(names == std::vector<std::string>{"study", "progress", "money", "rates", "stays", "keep",
                                            "reach", "posts"});
}

TEST_CASE("a line from cells", "[records]") {
    CHECK(
        line_of(records::study, {morning, noon, "ml:pgm-1", "deep,via=git", "wrote\ta\nproof "}) ==
        morning + "\t" + noon + "\tml:pgm-1\tdeep,via=git\twrote a proof");
    CHECK(line_of(records::study, {morning, noon, "ml", "", ""}) ==
          morning + "\t" + noon + "\tml\t-\t-");
    CHECK(line_of(records::money, {"2016-10-03", "-12.50", "MAD", "food:out", "", "café"}) ==
          "2016-10-03\t-12.50\tMAD\tfood:out\t-\tcafé");
    CHECK(line_of(records::stays, {"2016-10-03", "enter", "MA", "", ""}) ==
          "2016-10-03\tenter\tMA\t-\t-");
}

TEST_CASE("a cell that does not fit is named with what to write", "[records]") {
    const auto study = [](std::vector<std::string> cells) {
        return refusal([&] { line_of(records::study, std::move(cells)); });
    };
    CHECK(study({"2016-10-03 09:00", noon, "ml", "", ""}) ==
          "osm-x: error: start '2016-10-03 09:00' is not an instant (write it as "
          "2016-10-03T09:00:00+01:00)");
    CHECK(study({morning, noon, "", "", ""}) ==
          "osm-x: error: 'topic' is missing (write it as ml:pgm-1, without blanks)");
    CHECK(study({morning, noon, "two words", "", ""}) ==
          "osm-x: error: topic 'two words' is not a topic (write it as ml:pgm-1, without blanks)");
    CHECK(study({morning, noon, "ml", "a,,b", ""}) ==
          "osm-x: error: tags 'a,,b' is not a list of tags (write it as deep,via=git, without "
          "blanks)");
    CHECK(study({morning, noon, "ml\tx", "", ""}) ==
          "osm-x: error: topic 'ml\\tx' holds a control character or is not UTF-8 (write plain "
          "text)");
    CHECK(study({morning, noon, "ml", "", "caf\xE9"}) ==
          "osm-x: error: note 'caf\\xe9' holds a control character or is not UTF-8 (write plain "
          "text)");
    CHECK(study({morning, noon, "ml", ""}) == "osm-x: error: a study record has 5 columns, not 4");
}

TEST_CASE("each kind of column takes its form and no other", "[records]") {
    const auto rest = [](const std::string& first) { return first + "\t-\t-"; };
    const auto money = [&](const std::string& amount, const std::string& currency,
                           const std::string& category) {
        return faults(records::money,
                      rest("2016-10-03\t" + amount + "\t" + currency + "\t" + category));
    };
    for (const char* amount : {"0", "1", "-1", "12.50", "-0.001", "123456789012345678"})
        CHECK(money(amount, "MAD", "food").empty());
    for (const char* amount :
         {"+1", ".5", "5.", "1,5", "1e3", "--1", "1.2.3", "x", "1234567890123456789", "12 50"})
        CHECK(money(amount, "MAD", "food") ==
              Faults{"12: amount '" + std::string(amount) +
                     "' is not an amount (write it as 12.50 or -12.50)"});
    CHECK(money("1", "mad", "food") ==
          Faults{"14: currency 'mad' is not a currency (write three capitals: MAD)"});
    CHECK(money("1", "MAD", "-").empty());
    CHECK(money("-", "MAD", "food") ==
          Faults{"12: 'amount' is missing (write it as 12.50 or -12.50)"});

    for (const char* rate : {"0", "-1", "0.0", "x"})
        CHECK(faults(records::rates, rest("2016-10-03\tMAD\tUSD\t" + std::string(rate))) ==
              Faults{"20: rate '" + std::string(rate) +
                     "' is not a positive number (write it as 0.1023)"});
    CHECK(faults(records::rates, rest("2016-10-03\tMAD\tUSD\t0.1023")).empty());

    CHECK(faults(records::stays, rest("2016-10-03\tenter\tMA")).empty());
    CHECK(faults(records::stays, rest(morning + "\tenter\tMA")).empty());
    CHECK(faults(records::stays, rest("2016-02-30\tto enter\tmar")) ==
          Faults{"1: at '2016-02-30' is not a date or instant (write it as 2016-10-03 or "
                 "2016-10-03T09:00:00+01:00)",
                 "12: event 'to enter' is not one word (write it without blanks)",
                 "21: country 'mar' is not a country (write two capitals: MA)"});
}

TEST_CASE("topics and tags, short and long", "[records]") {
    const auto with = [](const std::string& topic, const std::string& tags) {
        return faults(records::study, morning + "\t" + noon + "\t" + topic + "\t" + tags + "\t-");
    };
    const std::string part(30, 'p');
    for (const std::string& topic :
         {std::string("m"), std::string("ml:x"), std::string("ml:pgm-1:w3"),
          std::string("sixteen-letters:"), part, part + ":" + part, part + ":" + part + ":x:y",
          part + part + part, std::string("日本語:数学")}) {
        const bool good = !topic.ends_with(':');
        CHECK(with(topic, "-").empty() == good);
        // A fault at every place of every length.
        for (std::size_t at = 0; good && at <= topic.size(); ++at) {
            auto blank = topic, doubled = topic;
            blank.insert(at, " ");
            doubled.insert(at, "::");
            CHECK(with(blank, "-").size() == 1);
            CHECK(with(doubled, "-").size() == 1);
        }
        CHECK(with(":" + topic, "-").size() == 1);
        CHECK(with(topic + ":", "-").size() == 1);
    }
    for (const char* tags : {"a", "deep,review", "via=git", "via=git,evidence=http://x:1/?a=b",
                             "k=", "a,b,c,d,e,f,g,h,i,j"})
        CHECK(with("ml", tags).empty());
    for (const char* tags : {",", "a,", ",a", "a,,b", "=x", "a,=b", "two words", "a, b",
                             "a-long-one,another-long-one,=c"})
        CHECK(with("ml", tags).size() == 1);
}

TEST_CASE("what is wrong with a line, by its column in characters", "[records]") {
    using namespace std::string_view_literals;
    CHECK(
        faults(records::study, morning + "\t" + noon + "\tml") ==
        Faults{"1: 3 columns, not 5 (start, end, topic, tags, note, with a tab between each two)"});
    CHECK(
        faults(records::study, "x") ==
        Faults{"1: 1 column, not 5 (start, end, topic, tags, note, with a tab between each two)"});
    CHECK(faults(records::reach, "2016-10-03\tmet\tpérsonne:é\tx=é\té\0"sv) ==
          Faults{"32: a NUL byte (was the computer switched off while it wrote?)"});
    CHECK(faults(records::reach, "2016-10-03\tmet\té\x1B") ==
          Faults{"17: a control character (0x1b) (take it out)"});
    CHECK(faults(records::reach, "2016-10-03\tmet\té\xFF") ==
          Faults{"17: not UTF-8 (0xff) (save the file as UTF-8)"});
    CHECK(faults(records::reach, std::string(65'537, 'x')) ==
          Faults{"1: a line of more than 65536 bytes (shorten the note)"});
    const auto shown = faults(records::study, morning + "\tx\t" + std::string(200, ':') + "\t-\t-");
    REQUIRE(shown.size() == 2);
    CHECK(shown[1].find(std::string(60, ':') + "' is not a topic") != std::string::npos);
}

TEST_CASE("a checked line says what its cells mean", "[records]") {
    records::Row row;
    const auto line = morning + "\t" + noon + "\tml\t-\thello";
    CHECK(check_line(records::study, line, row).empty());
    CHECK((row.stamps[1].at - row.stamps[0].at) == time::hours(3));
    CHECK(row.cells[2] == "ml");
    CHECK(row.cells[3].empty());
    CHECK(row.cells[4] == "hello");
    CHECK(check_line(records::stays, "2016-10-03T00:30:00+01:00\tenter\tMA\t-\t-", row).empty());
    CHECK(to_text(row.day) == "2016-10-03");
    CHECK(to_text(row.stamps[0]) == "2016-10-03T00:30:00+01:00");
    CHECK(check_line(records::stays, "2016-10-04\tenter\tMA\t-\t-", row).empty());
    CHECK(to_text(row.day) == "2016-10-04");
    CHECK(to_text(row.stamps[0]) == "2016-10-04T00:00:00+00:00");
}

TEST_CASE("tags by key, and without doubles", "[records]") {
    CHECK(records::tag("via=git,deep", "via") == "git");
    CHECK(records::tag("via=git,deep", "deep").data() != nullptr);
    CHECK(records::tag("via=git,deep", "deep").empty());
    CHECK(records::tag("via=git,deep", "de").data() == nullptr);
    CHECK(records::tag("a=b=c", "a") == "b=c");
    CHECK(records::tag("", "a").data() == nullptr);
    CHECK(records::tag("a=1,b=2,c", "b") == "2");
    CHECK(records::tag("ab=1,b=", "b").data() != nullptr);
    CHECK(records::tag("ab=1,b=", "b").empty());
    CHECK(records::tag("x=b,ab,b=3", "b") == "3");
    const std::vector<std::string> tags{"b", "a", "b", "via=git"};
    CHECK(records::join_tags(tags) == "b,a,via=git");
}

TEST_CASE("the page names every column with its kind, in order", "[records]") {
    const std::map<records::Kind, std::string> kinds = {
        {records::Kind::instant, "instant"}, {records::Kind::day, "day"},
        {records::Kind::date, "date"},       {records::Kind::amount, "amount"},
        {records::Kind::number, "number"},   {records::Kind::currency, "currency"},
        {records::Kind::country, "country"}, {records::Kind::word, "word"},
        {records::Kind::topic, "topic"},     {records::Kind::text, "text"},
        {records::Kind::tags, "tags"},       {records::Kind::note, "note"}};
    const auto page = unit::slurp(std::filesystem::path(OSM_SOURCE) / "man/osm-facts.5");
    for (const auto* schema : records::all()) {
        const auto begin = page.find(".Ss " + schema->file() + ":");
        REQUIRE(begin != std::string::npos);
        const auto section = page.substr(begin, page.find("\n.El\n", begin) - begin);
        std::size_t at = 0, rows = 0;
        for (const auto& column : schema->columns) {
            const auto row =
                ".It Sy " + std::string(column.name) + " Ta " + kinds.at(column.kind) + " Ta";
            INFO(schema->name << ": " << row);
            at = section.find(row, at);
            REQUIRE(at != std::string::npos);
        }
        for (auto row = section.find(".It "); row != section.npos;
             row = section.find(".It ", row + 1))
            ++rows;
        CHECK(rows == schema->columns.size());
    }
}
