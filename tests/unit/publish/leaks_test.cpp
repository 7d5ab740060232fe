// What once came out of a file that says what is private in another way.
#include "markup/notebook.hpp"
#include "markup/references.hpp"
#include "publish/header_rule.hpp"
#include "publish/kinds.hpp"
#include "screen/screening.hpp"
#include "unit/catch.hpp"

#include <fmt/core.h>

using namespace osm;

namespace {

const std::string token = std::string("gh") + "p_abcdefghijklmnopqrstuvwxyz0123456789";

bool is_kept(const std::string& kind, const std::string& source, const std::string& tag = "plot") {
    text::Diagnostics faults;
    const auto notebook = markup::read_notebook(
        fmt::format("{{\"cells\": [{{\"cell_type\": \"{}\", \"metadata\": {{\"tags\": [\"{}\"]}}, "
                    "\"source\": [{}], \"outputs\": []}}], \"metadata\": {{}}, \"nbformat\": 4, "
                    "\"nbformat_minor\": 5}}",
                    kind, tag, source),
        "a.ipynb", faults);
    REQUIRE(notebook);
    return notebook->cells.front().is_private;
}

}  // namespace

TEST_CASE("a cell is kept back by what its first comments say", "[markup]") {
    for (const std::string source :
         {"\"#hide\"", "\"#Hide\\n\", \"v = 1\"", "\"#hide this\"", "\"# hide this cell\"",
          "\"#hide_input\"", "\"# private: my salary\"", "\"#PRIVATE\"", "\"#| hide: true\"",
          "\"%%bash\\n\", \"#hide\\n\", \"ls\"", "\"# export\\n\", \"#hide\\n\", \"v = 1\"",
          "\"\\n\", \"#hide\"", "\"// hide\"", "\"-- hide\"",
          "\"\\\"\\\"\\\"#hide\\\"\\\"\\\"\""}) {
        INFO(source);
        CHECK(is_kept("code", source));
    }
    for (const std::string source :
         {"\"# hidden layers\"", "\"v = 1\\n\", \"#hide\"", "\"hide(v)\"", "\"# plot\""}) {
        INFO(source);
        CHECK_FALSE(is_kept("code", source));
    }
    CHECK(is_kept("markdown", "\"# Private\""));
    CHECK(is_kept("markdown", "\"<!-- hide -->\\n\", \"words\""));
    CHECK_FALSE(is_kept("markdown", "\"# Private keys, and how they are made\""));
}

TEST_CASE("a cell is kept back by its tags in any case", "[markup]") {
    for (const std::string tag :
         {"private", "Secret", "confidential", "personal", "draft", "skip-publish", "no-publish",
          "No_Publish", "hide_input", "hide-cell", "REMOVE_CELL", "remove-output"}) {
        INFO(tag);
        CHECK(is_kept("code", "\"v = 1\"", tag));
    }
    CHECK_FALSE(is_kept("code", "\"v = 1\"", "drafting"));
}

TEST_CASE("one name decides what is a notebook", "[publish][screen]") {
    CHECK(publish::is_notebook("notes/X.IPYNB"));
    const auto bytes = fmt::format(
        "{{\"cells\": [{{\"cell_type\": \"code\", \"metadata\": {{}}, \"source\": [\"x = '{}\", "
        "\"{}'\"], \"outputs\": []}}], \"metadata\": {{}}, \"nbformat\": 4, \"nbformat_minor\": "
        "5}}",
        token.substr(0, 15), token.substr(15));
    for (const std::string path : {"x.ipynb", "X.IPYNB", "x.Ipynb"}) {
        INFO(path);
        CHECK(screen::Screening().bytes(path, bytes).size() == 1);
    }
}

TEST_CASE("a reason is masked before it is cut", "[publish]") {
    const screen::Screening screening;
    for (const std::string line : {"private: contains ", "publish: "}) {
        text::Diagnostics ignored;
        const auto header = markup::read_header(
            fmt::format("---\ntitle: X\n{}{}\n---\n", line, token), "a.md", ignored);
        const auto saying = publish::by_header(
            header, [&](std::string_view text) { return screening.masked(text); });
        INFO(saying.why);
        CHECK(saying.why.find(token.substr(0, 6)) == std::string::npos);
    }
}

TEST_CASE("a picture is found wherever it stands in a text", "[markup]") {
    for (const std::string text :
         {"x = 'DATA:image/png;base64,iVBORw0KGgo='\n", "url(data:image/png;base64,iVBORw0KGgo)",
          "image: data:image/png;charset=x;base64,iVBO\nRw0KGgo= and words", "b'iVBORw0KGgo='\n",
          "x = ('iVBORw0KGgoA'\n     'AAAN')\n", "iVBORw0KGgoA\\nAAAN\\n",
          "data:;base64,iVBORw0KGgo="}) {
        INFO(text);
        const auto pictures = markup::embedded_pictures("first\n" + text);
        REQUIRE(pictures.size() == 1);
        CHECK(pictures.front().line == 2);
        CHECK(pictures.front().bytes.starts_with("\x89PNG"));
        if (text.find("AAAN") != std::string::npos)
            CHECK(pictures.front().bytes.size() == 12);
    }
    CHECK(markup::embedded_pictures("a: data:text/plain;base64,SVBORw0KGgo=").empty());
    CHECK(markup::embedded_pictures("a path/9j/x, ReadUklGR").empty());
}

TEST_CASE("a word of manuals in the midst of a password is chance", "[screen]") {
    for (const std::string value : {"Mastodon7Kx9", "Protest4Ever", "Zk9vDemoq2xW77"}) {
        INFO(value);
        CHECK(screen::Screening().text("a.md", "password = '" + value + "'").size() == 1);
    }
    for (const std::string value : {"my_test_pw_99", "Demo2016ok", "testPassword1", "changeme12",
                                    "your-password-1", "example-pw-12"}) {
        INFO(value);
        CHECK(screen::Screening().text("a.md", "password = '" + value + "'").empty());
    }
}

TEST_CASE("logins are found in the forms that people type", "[screen]") {
    const std::string password = std::string("Zx81spec") + "trumQ9";
    for (const std::string line :
         {"curl -uanna:", "curl --user=anna:", "curl --user anna:", "mysql -u root -p",
          "sshpass -p ", "sshpass -p '", "| password | "}) {
        INFO(line);
        CHECK(screen::Screening().text("a.md", line + password + " x\n").size() == 1);
    }
    for (const std::string line :
         {"mysql -u root -p books", "ssh -p 2222 host", "mysql -P 3306", "sshpass -p $PASS1 ssh",
          "| token | 50256 | 0.1 |", "mkdir -p data2016x"}) {
        INFO(line);
        CHECK(screen::Screening().text("a.md", line + "\n").empty());
    }
    const std::string body = "MIIEpAIBAAKCAQEAq3xLz9ZkPvT7nWcD";
    for (const std::string& text : {"-----BEGIN RSA PRI"
                                    "VATE KEY-----<br>" +
                                        body,
                                    "-----BEGIN PGP PRI"
                                    "VATE KEY BLOCK-----\nComment: an example of mine\n\n" +
                                        body}) {
        INFO(text);
        CHECK(screen::Screening().text("a.md", text + "\n").size() == 1);
    }
}

TEST_CASE("a private name is found however it is written", "[screen]") {
    screen::Screening screening;
    const std::vector<std::string> words = {"Marta Kowalska"};
    screening.add_private(words);
    for (const std::string text : {"**Marta** **Kowalska**", "Marta%20Kowalska",
                                   "Marta&nbsp;Kowalska", "notes/martakowalska.md"}) {
        INFO(text);
        CHECK(screening.text("a.md", text).size() == 1);
    }
    CHECK(screening.text("a.md", "Marta and Kowalska, smartakowalska").empty());
}
