#include "screen/names.hpp"

#include "screen/screening.hpp"
#include "unit/catch.hpp"

using namespace osm;

TEST_CASE("files that hold secrets are known by their names", "[screen]") {
    for (const std::string path :
         {"id_rsa", "code/id_ed25519", "a/server.pem", "A/SERVER.KEY", "x.p12", "notes/.env",
          "prod.env", ".env.local", ".netrc", "kubeconfig", "x/app.sqlite3", "core", "core.4711",
          ".gitmodules", ".gitattributes", "kaggle.json", "client_secret_123.json"}) {
        INFO(path);
        REQUIRE(screen::Screening().name(path).size() == 1);
        CHECK(screen::Screening().name(path).front().path == path);
    }
    for (const std::string path :
         {"id_map.py", "identity.md", "core.py", "encore", "env.md", "keys.md", "pem", ".pem",
          "notes/environment.md", "corelib.c", "gitignore.md"}) {
        INFO(path);
        CHECK(screen::Screening().name(path).empty());
    }
    CHECK(screen::Screening().name("a/id_rsa").front().what == "a private key");
}

TEST_CASE("a path that some system would take for another is refused", "[screen]") {
    const auto why = [](std::string_view path) { return screen::unsafe_path(path); };
    CHECK(why("notes/softmax.md").empty());
    CHECK(why("notes/caf\xC3\xA9.md").empty());
    CHECK(why("notes/.hidden.md").empty());
    CHECK(why("") == "no name");
    CHECK(why("/etc/passwd") == "a leading '/'");
    CHECK(why("a/../b") == "the part '..'");
    CHECK(why("./b") == "the part '.'");
    CHECK(why("a//b") == "an empty part");
    CHECK(why("a\nb") == "a control character");
    CHECK(why("a\xFF") == "bytes that are not UTF-8");
    CHECK(why("a\xC2\x9B") == "a character that steers the text around it");
    CHECK(why("a\xE2\x80\xAE") == "a character that steers the text around it");
    CHECK(why("a\\b") == "the character '\\'");
    CHECK(why("c:/x") == "the character ':'");
    CHECK(why("a./x") == "a part that ends in a point or blank");
    CHECK(why("a /x") == "a part that ends in a point or blank");
    CHECK(why("x/nul.md") == "the device name 'nul.md'");
    CHECK(why("COM1") == "the device name 'COM1'");
    CHECK(why("com0/lpt") == "");
    CHECK(why(std::string(256, 'a')) == "a part of more than 255 bytes");
    for (const std::string path : {".git/config", "a/.GIT/x", "a/.Git", "git~1/x", "GIT~2",
                                   ".g\xE2\x80\x8Cit/config", "\xEF\xBB\xBF.git/x"}) {
        INFO(path);
        CHECK(why(path) == "the name of a repository's own folder");
    }
    for (const std::string path : {".gitmodules", "a/.gitattributes", ".GITIGNORE"})
        CHECK(why(path) == "the name of a file that steers git");
}
