#include "markup/references.hpp"

#include "markup/header.hpp"
#include "unit/catch.hpp"

#include <fmt/core.h>

using namespace osm;
using markup::local_path;

namespace {

std::string found(std::string_view text) {
    std::string all;
    for (const auto& [kind, target, line] : markup::references(text))
        all += fmt::format("{} {} {}\n", line,
                           kind == markup::Reference::Kind::link ? "link" : "picture", target);
    return all;
}

}  // namespace

TEST_CASE("what a note refers to is found with its line", "[markup]") {
    CHECK(found("See [one](a.md#x \"t\") and\n![two]({static}/images/b.png).\n\n"
                "[three][r], <https://example.org/?a=1&amp;b=2>\n\n"
                "> deep ![four](c.jpg)\n\n[r]: ../d.md\n") ==
          "1 link a.md#x\n"
          "2 picture {static}/images/b.png\n"
          "4 link https://example.org/?a=1&b=2\n"
          "6 picture c.jpg\n"
          "8 link ../d.md\n");
}

TEST_CASE("raw HTML is read like the rest", "[markup]") {
    CHECK(found("<figure>\n<img src=\"a.png\"\n alt=x>\n<a href='b.md'>b</a>\n</figure>\n\n"
                "in a line <img src=c.png srcset=\"d.png 1x, e.png 2x\"> of text\n"
                "and <a\n href=\"f.md\">g</a>\n") ==
          "2 picture a.png\n4 link b.md\n7 picture c.png\n7 picture d.png\n7 picture e.png\n"
          "9 link f.md\n");
}

TEST_CASE("Obsidian refers by name", "[markup]") {
    std::string all;
    for (const auto& [kind, target, line] : markup::references(
             "See [[Kernels]], [[ml/GP#Prior|the prior]] and\n\n![[plot 1.png|300]]\n`[[code]]` "
             "[[1]](a.md) [[^block]]\n\n| a |\n|---|\n| [[In a table\\|x]] |\n"))
        all += fmt::format("{} {} {}\n", line, static_cast<int>(kind), target);
    CHECK(all == "4 0 a.md\n1 2 Kernels\n1 2 ml/GP\n3 3 plot 1.png\n4 2 1\n4 2 In a table\n");
}

TEST_CASE("a comment that Obsidian hides is seen", "[markup]") {
    CHECK(markup::first_comment("a\nb %%not for you%% c\n") == 2);
    CHECK(markup::first_comment("\n%%\nlong\n%%\n") == 2);
    CHECK(markup::first_comment("100%% sure\n") == 0);
    CHECK(markup::first_comment("```\n%%bash %%\n```\n`%%time` and `%%x`\n") == 0);
}

TEST_CASE("code and formulas refer to nothing", "[markup]") {
    CHECK(found("`[a](b.md)` $x[1](y)$\n\n```\n![a](b.png)\n```\n\n    ![c](d.png)\n") == "");
    CHECK(found("") == "");
}

TEST_CASE("a target is a path below the folder of all notes", "[markup]") {
    CHECK(local_path("a.png", "ml/softmax.md") == "ml/a.png");
    CHECK(local_path("../img/a%20b.png?x#y", "ml/softmax.md") == "img/a b.png");
    CHECK(local_path("/img/a.png", "ml/softmax.md") == "img/a.png");
    CHECK(local_path("{static}/img/a.png", "ml/softmax.md") == "img/a.png");
    CHECK(local_path("{attach}a.png", "ml/softmax.md") == "ml/a.png");
    CHECK(local_path("./b.md#part", "a.md") == "b.md");
    for (const auto* elsewhere :
         {"https://example.org/a", "//example.org/a", "mailto:a@b.org", "#part", "../../a.png",
          "{tag}x", "data:image/png;base64,x", ""}) {
        INFO(elsewhere);
        CHECK_FALSE(local_path(elsewhere, "ml/softmax.md"));
    }
}

TEST_CASE("HTML is read by its own rules", "[markup]") {
    CHECK(found("<p title='a > b'><A HREF = \"x.md\">x</A><!-- <img src=no.png> --><img "
                "src=\"a&amp;b.png\" alt=\">\"><video poster=v.png><source "
                "src=v.webm></video></p>\n") ==
          "1 link x.md\n1 picture a&b.png\n1 picture v.png\n1 picture v.webm\n");
    std::string deep;
    for (int i = 0; i < 50'000; ++i)
        deep += "<div>";
    CHECK(found(deep + "<img src=a.png>\n") == "1 picture a.png\n");
}

TEST_CASE("a picture may stand in its own address", "[markup]") {
    CHECK(found("![x](data:image/png;base64,aGk=)\n") == "1 picture data:image/png;base64,aGk=\n");
    CHECK(markup::embedded_picture("data:image/png;base64,aGk=") == "hi");
    CHECK(markup::embedded_picture("DATA:image/jpeg;charset=x;BASE64,aGk%3D") == "hi");
    CHECK_FALSE(markup::embedded_picture("data:text/plain;base64,aGk="));
    CHECK_FALSE(markup::embedded_picture("data:image/svg+xml,<svg/>"));
    CHECK_FALSE(markup::embedded_picture("a.png"));
}
