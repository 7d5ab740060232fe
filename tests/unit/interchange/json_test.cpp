#include "interchange/json.hpp"

#include "text/words.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"

using namespace osm;
using interchange::Json;
using interchange::JsonKind;
using interchange::JsonValue;

namespace {

std::string shown(JsonValue value) {
    std::string all;
    if (!value.key().empty())
        all += std::string{value.key()} + "=";
    if (value.kind() == JsonKind::text)
        return all + interchange::json_string(value.text());
    if (value.kind() != JsonKind::array && value.kind() != JsonKind::object)
        return all + std::string{value.text()};
    all += value.kind() == JsonKind::array ? "[" : "{";
    for (auto inner = value.first(); inner; inner = inner.next())
        all += shown(inner) + (inner.next() ? "," : "");
    return all + (value.kind() == JsonKind::array ? "]" : "}");
}

std::string read(std::string_view bytes, bool lines = false) {
    text::Diagnostics faults;
    const auto json = Json::read(bytes, "a.json", lines, faults);
    std::string all;
    for (auto value = json.first(); value; value = value.next())
        all += shown(value) + "\n";
    for (const auto& fault : faults)
        all += text::to_line(fault, "osm-log") + "\n";
    return all;
}

}  // namespace

TEST_CASE("json is read as it stands", "[interchange]") {
    CHECK(read("[]") == "[]\n");
    CHECK(read(" { } \n") == "{}\n");
    CHECK(read(R"([1, -2.50 ,3e4,true ,false,null, "a\"\u00e9\n"])") ==
          "[1,-2.50,3e4,true,false,null,\"a\\\"\u00e9\\n\"]\n");
    CHECK(read(R"({"a":{"b":[[],[1]],"c":{}},"d":"x"})") == "{a={b=[[],[1]],c={}},d=\"x\"}\n");
    CHECK(read("{\"a\":1}\r\n\n  {\"b\":[2]}\n[3]", true) == "{a=1}\n{b=[2]}\n[3]\n");
}

TEST_CASE("values know their line and their members", "[interchange]") {
    text::Diagnostics faults;
    const auto json =
        Json::read("[\n {\"start\": 5,\n  \"tags\":\n[\"x\"]},\n{}]", "f", false, faults);
    const auto first = json.first().first();
    CHECK(first.line() == 2);
    CHECK(first.member("tags").line() == 4);
    CHECK(first.member("tags").first().text() == "x");
    CHECK(first.member("start").whole() == 5);
    CHECK_FALSE(first.member("stop"));
    CHECK(first.text("start").empty());
    CHECK(first.next().line() == 5);
    CHECK_FALSE(first.next().next());
    CHECK_FALSE(first.next().first());
    const auto lines = Json::read("{}\n\n{}\n", "f", true, faults);
    CHECK(lines.first().next().line() == 3);
    CHECK(faults.empty());
}

TEST_CASE("numbers are cut to whole units towards the past", "[interchange]") {
    text::Diagnostics faults;
    const auto json =
        Json::read(R"([12.9,-12.9,-12.0,"7","7.5",1e3,"x",true,12.])", "f", true, faults);
    CHECK(faults.size() == 1);
    const auto good = Json::read(R"([12.9,-12.9,-12.0,"7","7.5",1e3,"x",true])", "f", true, faults);
    std::string all;
    for (auto value = good.first().first(); value; value = value.next())
        all += value.whole() ? std::to_string(*value.whole()) + " " : "- ";
    CHECK(all == "12 -13 -12 7 7 - - - ");
}

TEST_CASE("what is no JSON is named", "[interchange]") {
    CHECK(read("{\"a\":1}\n{\"a\":\n[2]\n", true).substr(0, 24) == "{a=1}\n[2]\na.json:2: erro");
    for (const std::string_view broken :
         {"[1,2", "{\"a\"}", "[1 2]", "[\"a]", "{\"a\":1}}", "[tru]", "[01]", "[1.]", "nul",
          "[] []", "{a:1}", "[\"\xff\"]", "[,]", "[1,]", "\"", "[\"a\nb\"]"}) {
        INFO(broken);
        const auto said = read(broken);
        CHECK(said.starts_with("a.json:1: error: this is not JSON (is the file whole)"));
    }
    CHECK(read(std::string(100, '[') + std::string(100, ']')).starts_with("a.json:1: error"));
}

TEST_CASE("a text is quoted so that it is read back", "[interchange]") {
    std::string all;
    for (int c = 1; c < 128; ++c)
        all += static_cast<char>(c);
    text::Diagnostics faults;
    const auto written = "[" + interchange::json_string(all) + "]";
    const auto json = Json::read(written, "f", false, faults);
    CHECK(json.first().first().text() == all);
}

TEST_CASE("values know where they begin and end", "[interchange]") {
    const std::string_view bytes =
        R"({"a": [1, {"b\"]": "x\\"} ], "c" : "]\"}", "d":-1.5e3 , "e":null})";
    text::Diagnostics faults;
    const auto json = Json::read(bytes, "f", false, faults);
    const auto raw = [&](JsonValue value) {
        return bytes.substr(value.place(),
                            interchange::end_of_value(bytes, value.place()) - value.place());
    };
    const auto root = json.first();
    CHECK(raw(root) == bytes);
    CHECK(raw(root.member("a")) == R"([1, {"b\"]": "x\\"} ])");
    CHECK(raw(root.member("a").first()) == "1");
    CHECK(raw(root.member("c")) == R"("]\"}")");
    CHECK(raw(root.member("d")) == "-1.5e3");
    CHECK(raw(root.member("e")) == "null");
}

TEST_CASE("words that only begin like JSON's are faults", "[interchange]") {
    for (const auto* bytes :
         {"[na}e]", "[nul]", "n", "[tru]", "[fa", "{\"a\": nope}", "[nulll]", "[-]", "[1.]"}) {
        INFO(bytes);
        CHECK(read(bytes) == "a.json:1: error: this is not JSON (is the file whole)\n");
    }
}
