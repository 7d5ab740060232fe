#include "screen/screening.hpp"
#include "unit/catch.hpp"

#include <fmt/core.h>

using namespace osm;

namespace {

// The rules of what was found, parted by blanks.
std::string rules(const screen::Screening& screening, const std::string& text) {
    std::string names;
    for (const auto& finding : screening.text("a.md", text))
        names += (names.empty() ? "" : " ") + finding.rule;
    return names;
}

std::string rules(const std::string& text) { return rules(screen::Screening(), text); }

}  // namespace

TEST_CASE("an account number is known by its country's length and its sum", "[screen]") {
    CHECK(rules("transfer it to DE75 5121 0800 1245 1261 99, please") == "iban");
    CHECK(rules("DE75512108001245126199") == "iban");
    CHECK(rules("IBAN:FR7630006000011234567890189") == "iban");
    CHECK(rules("GB33BUKB20201555555555 is the one of the manual") == "");
    CHECK(rules("DE75 5121 0800 1245 1261 98") == "");
    CHECK(rules("DE7551210800124512619900") == "");
    CHECK(rules("XDE75512108001245126199") == "");
    CHECK(rules("AB12 and ZZ99 1234 5678 9012") == "");
}

TEST_CASE("a card number is parted as on the card, or called one", "[screen]") {
    CHECK(rules("paid with 4539 5787 6362 1486 today") == "card");
    CHECK(rules("paid with 4539-5787-6362-1486.") == "card");
    CHECK(rules("card: 4539578763621486") == "card");
    CHECK(rules("3714 496353 98431 is printed in every manual") == "");
    CHECK(rules("4111 1111 1111 1111 and 4242 4242 4242 4242") == "");
    CHECK(rules("n = 4539578763621486") == "");
    CHECK(rules("0.4539578763621486") == "");
    CHECK(rules("[[4539 5787 6362 1486]\n [1 2 3 4]]") == "");
    CHECK(rules("1200 4539 5787 6362 1486 3312") == "");
    CHECK(rules("4539 5787 6362 1487") == "");
}

TEST_CASE("a phone number has a plus or a label", "[screen]") {
    for (const std::string text : {"call +49 30 901820 22 today", "(+212 661-345678)",
                                   "+1 (415) 867-5309", "call +4915204928374", "tel. 030 901820-22",
                                   "Phone: 415-867-5309 ext 4", "WhatsApp: 0661345678"}) {
        INFO(text);
        CHECK(rules(text) == "phone");
    }
    for (const std::string text :
         {"x +1234567890", "a + 4930901820", "1e+10000000", "+2016-10-03 09:00 ml",
          "+1485964800000,23.5\n", "phone: 2016-10-03", "+44 20 7946 0958 is for novels",
          "+1 202 555 0143", "UTC+01:00", "telephone of 1876", "signal 123456789", "0301234567",
          "y = x +12025550123", "+100 000 000 steps", "Mobile 2.0"}) {
        INFO(text);
        CHECK(rules(text) == "");
    }
}

TEST_CASE("somebody's mail is told from packages, handles and code", "[screen]") {
    for (const std::string text :
         {"write to nadia.benali@posteo.net", "<mailto:k.schmidt@uni-bonn.de>",
          "a\\nkarim77@gmail.com\\n", "Nadia Benali <nadia@benali.ma>: hello"}) {
        INFO(text);
        const auto found = screen::Screening().text("a.md", text);
        REQUIRE(found.size() == 1);
        CHECK(found.front().rule == "mail");
        CHECK(found.front().severity == text::Level::warning);
    }
    for (const std::string text :
         {"lodash@4.17.21 and react@next", "git@github.com:osm/x.git",
          "git clone ssh://git@host.org/x", "@app.route('/x')", "y = W@x.to(device)",
          "X@self.weights", "K@V.T", "info@posteo.net", "you@example.org",
          "follow @nadia@mastodon.social", "scp nadia@host.uni-bonn.de:/tmp/x .",
          "1234+nadia@users.noreply.github.com", "@types/node@16.0.1", "user@host", "a@b.c",
          "the rate @10.5 each", "jane.doe@somewhere.org"}) {
        INFO(text);
        CHECK(rules(text) == "");
    }
    screen::Screening screening;
    screening.add_own_mail("Nadia@Benali.ma");
    CHECK(rules(screening, "I am nadia@benali.ma") == "");
    CHECK(screening.mail("author", "nadia@benali.ma").empty());
    CHECK(screening.mail("author", "nadia@users.noreply.github.com").empty());
    REQUIRE(screening.mail("author", "nadia@posteo.net").size() == 1);
    CHECK(screening.mail("author", "nadia@posteo.net").front().redacted == "… (16 characters)");
}

TEST_CASE("whereabouts: coordinates that are called so, and home folders", "[screen]") {
    for (const std::string text :
         {"lat = 33.57311, lon = -7.58984", "\"latitude\": 33.57311, \"longitude\": -7.58984",
          "geo:33.57311,-7.58984", "https://www.google.com/maps/place/x/@33.57311,-7.58984,15z",
          "33.57311° N, 7.58984° W", "\"coordinates\": [-7.58984, 33.57311]"}) {
        INFO(text);
        CHECK(rules(text) == "coordinates");
    }
    for (const std::string text :
         {"[0.12345, 1.23456]", "lat = 33.57, lon = -7.59", "latent = 0.12345, longer = 3.45678",
          "(12.34567, 76.54321)", "flat: 0.12345, long: 0.23456",
          "the coordinates are (0.12345, 0.54321)"}) {
        INFO(text);
        CHECK(rules(text) == "");
    }
    CHECK(rules("File \"/home/nadia/pgm/em.py\", line 3") == "home-path");
    CHECK(rules("/Users/nadia/x and C:\\Users\\nadia\\x") == "home-path");
    CHECK(rules("C:\\\\Users\\\\nadia\\\\x") == "home-path");
    for (const std::string text :
         {"/home/user/x", "/home/jovyan/pgm/x", "https://example.org/home/nadia/x",
          "[here](/home/nadia/)", "~/home/nadia/x", "/Users/Shared/x", "/home/$USER/x",
          "the /home/ folder", "/home/nadia"}) {
        INFO(text);
        CHECK(rules(text) == "");
    }
}

TEST_CASE("private words are found however they are written", "[screen]") {
    screen::Screening screening;
    const std::vector<std::string> words = {"Zoë Müller", "AB 123 4567", "12 rue des Écoles",
                                            "Łódź", "Иванова"};
    screening.add_private(words);
    for (const std::string text :
         {"with Zoë Müller today", "with zoe muller today", "ZOE  MULLER", "zoe_muller",
          "Zoe\nMu\xcc\x88ller.", "(Zoe-Muller)", "Zoë Müller's"}) {
        INFO(text);
        const auto found = screening.text("a.md", text);
        REQUIRE(found.size() == 1);
        CHECK(found.front().rule == "private-word");
        CHECK(found.front().what == "a private word (number 1 of the list)");
        CHECK(found.front().redacted.find("Zo") == std::string::npos);
    }
    CHECK(rules(screening, "passport AB1234567, valid") == "private-word");
    CHECK(rules(screening, "passport ab 1234567") == "private-word");
    CHECK(rules(screening, "passport AB-123-4567") == "private-word");
    CHECK(rules(screening, "at 12, Rue des Ecoles") == "private-word");
    CHECK(rules(screening, "in Lodz, in łódź") == "private-word private-word");
    CHECK(rules(screening, "ИВАНОВА") == "private-word");
    for (const std::string text : {"Zoe", "Zoemuller", "Zoe Mullerova", "Muller Zoe", "AB12345678",
                                   "XAB1234567", "Ивановая"}) {
        INFO(text);
        CHECK(rules(screening, text) == "");
    }
    const auto found = screening.text("a.md", "été\nde Łódź\n");
    REQUIRE(found.size() == 1);
    CHECK(found.front().line == 2);
    CHECK(found.front().column == 4);
}

TEST_CASE("only what is asked for is looked for", "[screen]") {
    const std::string text =
        "call +4915204928374 nadia@posteo.net DE75512108001245126199 /home/nadia/x";
    CHECK(rules(text) == "phone mail iban home-path");
    screen::Screening screening;
    screening.only_personal(std::vector<std::string>{"iban", "mail"});
    CHECK(rules(screening, text) == "mail iban");
    screening.only_personal(std::vector<std::string>{});
    CHECK(rules(screening, text) == "");
}

TEST_CASE("a warning is told once a text, an error at each place", "[screen]") {
    CHECK(rules("nadia@posteo.net nadia@posteo.net karim@posteo.net") == "mail mail");
    screen::Screening screening;
    screening.add_private(std::vector<std::string>{"Nadia"});
    CHECK(rules(screening, "nadia and nadia") == "private-word private-word");
}
