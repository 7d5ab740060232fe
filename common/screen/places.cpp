// Where somebody was, or is at home: coordinates, and names in paths.
#include "screen/personal.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace osm::screen {
namespace {

using std::string_view;

constexpr Kind coordinates{"coordinates",
                           "the coordinates of a place",
                           "write fewer decimals, or leave it out",
                           text::Level::warning,
                           false,
                           true,
                           6};
constexpr Kind home_path{"home-path",
                         "the name of a user in a path",
                         "write ~ instead, or clear the output",
                         text::Level::warning,
                         false,
                         true,
                         6};

constexpr string_view no_person =
    " user username users you yourname your_name your-name name me myname foo bar someone "
    "somebody runner jovyan ubuntu debian fedora centos ec2-user vagrant pi docker node app git "
    "linuxbrew root admin administrator shared public default guest student travis circleci "
    "builder build work www www-data page pages home index blog site default_user all "
    "defaultuser example gitpod codespace vscode sagemaker-user azureuser containeruser "
    "runneradmin john jane alice bob dev developer test tester usr lib bin share en de fr es "
    "about ";

bool is_no_person(string_view name) {
    const std::string plain = text::lower(name);
    return plain.find("your") != plain.npos || plain.find("user") != plain.npos ||
           no_person.find(" " + plain + " ") != string_view::npos;
}

struct Shape {
    string_view word;
    string_view expression;  // two groups: latitude and longitude, or the other way round
    bool turned;
};

constexpr string_view number = R"((-?\d{1,3}\.\d{4,}))";

// Each on the line on which its word stands, from there on.
constexpr Shape shapes[] = {
    {"latitude",
     R"((?i)^latitude["'\])]{0,2}\s*[:=,]?\s*["']?N\W{1,16}(?:lng|lon|long|longitude)["'\])]{0,2}\s*[:=,]?\s*["']?N)",
     false},
    {"longitude",
     R"((?i)^longitude["'\])]{0,2}\s*[:=,]?\s*["']?N\W{1,16}(?:lat|latitude)["'\])]{0,2}\s*[:=,]?\s*["']?N)",
     true},
    {"lat", R"((?i)^lat["']?\s*[:=]\s*["']?N\W{1,16}(?:lng|lon|long)["']?\s*[:=]\s*["']?N)", false},
    {"geo:", R"((?i)^geo:N,N)", false},
    {"/maps/", R"(^/maps/[^\s@]{0,200}@N,N)", false},
    {"?q=", R"(^\?q=N,N)", false},
    {"gps", R"((?i)^gps[\w ]{0,16}[:=(\[ ]{1,4}N\s*,\s*N)", false},
    {"\"coordinates\"", R"(^"coordinates":\s*\[\s*N\s*,\s*N)", true},
    {"\xc2\xb0 n", R"(^° N)", false},
    {"\xc2\xb0n", R"(^°N)", false},
};

class Places final : public Search {
public:
    Places(bool coordinates_too, bool home_paths)
        : coordinates_(coordinates_too), home_paths_(home_paths) {}

    std::vector<Word> words() const override {
        std::vector<Word> words;
        if (home_paths_)
            words = {{"/home/", "/home/"},
                     {"/users/", "/Users/"},
                     {":\\users\\"},
                     {":\\\\users\\\\"},
                     {":/users/"}};
        if (coordinates_)
            for (const Shape& shape : shapes)
                words.push_back({text::lower(shape.word)});
        return words;
    }

    void look(std::size_t word, const Hit& hit, Matches& matches) override {
        const std::size_t paths = home_paths_ ? 5 : 0;
        if (word < paths)
            look_at_path(hit, matches);
        else
            look_at_coordinates(word - paths, hit, matches);
    }

private:
    static void look_at_path(const Hit& hit, Matches& matches) {
        const bool windows = hit.text[hit.at] == ':';
        const char before = hit.before();
        if (windows
                ? !is_letter(before)
                : is_word_byte(before) || string_view("./~}-$>").find(before) != string_view::npos)
            return;
        // A page of a site: [here](/home/about/), href="/home/about/"
        const string_view ahead =
            hit.text.substr(hit.at < 7 ? 0 : hit.at - 7, std::min<std::size_t>(hit.at, 7));
        if (!windows && (ahead.ends_with("](") || ahead.ends_with("href=\"") ||
                         ahead.ends_with("src=\"") || ahead.ends_with("url(")))
            return;
        std::size_t end = hit.end();
        while (end < hit.text.size() && end - hit.end() < 40 &&
               (is_word_byte(hit.text[end]) || hit.text[end] == '.' || hit.text[end] == '-'))
            ++end;
        const string_view name = hit.text.substr(hit.end(), end - hit.end());
        if (name.size() < 2 || end >= hit.text.size() ||
            (hit.text[end] != '/' && hit.text[end] != '\\') || is_no_person(name))
            return;
        matches.push_back({hit.end(), end, &home_path});
    }

    void look_at_coordinates(std::size_t shape, const Hit& hit, Matches& matches) {
        if (shape + 2 >= std::size(shapes))
            return look_at_degrees(hit, matches);
        if (shapes[shape].word == "lat" && is_word_byte(hit.before()) && hit.before() != '_')
            return;
        string_view line = hit.text.substr(hit.at, 320);
        line = line.substr(0, line.find('\n'));
        if (shapes[shape].word == "lat" && (line.size() < 20 || is_letter(line[3])))
            return;
        if (const auto match = expression(shape).match(line))
            take((*match)[1], (*match)[2], shapes[shape].turned, hit.text, matches);
    }

    // 48.85837° N, 2.29448° E
    void look_at_degrees(const Hit& hit, Matches& matches) {
        const std::size_t from = hit.at < 16 ? 0 : hit.at - 16;
        if (!degrees_)
            degrees_.emplace(R"((\d{1,2}\.\d{4,})° ?[NS][,;]?\s+(\d{1,3}\.\d{4,})° ?[EWO])");
        if (const auto match = degrees_->match(hit.text.substr(from, 64)))
            take((*match)[1], (*match)[2], false, hit.text, matches);
    }

    static void take(string_view first, string_view second, bool turned, string_view text,
                     Matches& matches) {
        const double a = std::abs(std::strtod(std::string(first).c_str(), nullptr));
        const double b = std::abs(std::strtod(std::string(second).c_str(), nullptr));
        const double latitude = turned ? b : a, longitude = turned ? a : b;
        // Two shares of one are coordinates of something else.
        if (latitude > 90 || longitude > 180 || (latitude <= 1 && longitude <= 1))
            return;
        const auto begin = static_cast<std::size_t>(first.data() - text.data());
        const auto end = static_cast<std::size_t>(second.data() - text.data()) + second.size();
        matches.push_back({begin, end, &coordinates});
    }

    const text::Pattern& expression(std::size_t shape) {
        if (!compiled_[shape]) {
            std::string expression;
            string_view rest = shapes[shape].expression;
            for (auto at = rest.find('N'); at != rest.npos; at = rest.find('N')) {
                expression += rest.substr(0, at);
                expression += number;
                rest.remove_prefix(at + 1);
            }
            compiled_[shape].emplace(expression + std::string(rest));
        }
        return *compiled_[shape];
    }

    bool coordinates_;
    bool home_paths_;
    std::array<std::optional<text::Pattern>, std::size(shapes)> compiled_;
    std::optional<text::Pattern> degrees_;
};

}  // namespace

std::unique_ptr<Search> place_search(bool coordinates_too, bool home_paths) {
    return std::make_unique<Places>(coordinates_too, home_paths);
}

}  // namespace osm::screen
