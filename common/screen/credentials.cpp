#include "screen/credentials.hpp"

#include "screen/personal.hpp"
#include "screen/value.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace osm::screen {
namespace {

using std::string_view;

constexpr Kind assignment{"assigned-secret",
                          "a secret that is given a name",
                          hint_of_secret,
                          text::Level::error,
                          false,
                          false,
                          2};
constexpr Kind url_password{"url-password", "a password in an address", hint_of_secret};
constexpr Kind login{
    "login-password", "a password of a login", hint_of_secret, text::Level::error, false, false, 1};

constexpr std::size_t longest = 400;

// The first of these are for people, who choose them less at random.
constexpr std::array<string_view, 8> for_people = {"password",
                                                   "passwd",
                                                   "passphrase",
                                                   "pwd",
                                                   "passwort",
                                                   "kennwort",
                                                   "mot de passe",
                                                   "contrase\xc3\xb1"
                                                   "a"};
constexpr std::array<string_view, 14> for_programs = {
    "secret",      "token",          "api_key",     "apikey",     "api-key",
    "api key",     "access_key",     "accesskey",   "access-key", "auth_key",
    "account_key", "encryption_key", "signing_key", "credential"};
constexpr std::array<string_view, 6> others = {"://", " -u",    "--user",
                                               " -p", "auth=(", "basicauth("};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// Reads forward through one line.
class Reader {
public:
    Reader(string_view text, std::size_t at) : text_(text), at_(at) {}

    std::size_t at() const { return at_; }

    char peek(std::size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\n';
    }

    bool take(string_view word) {
        if (!text_.substr(at_).starts_with(word))
            return false;
        at_ += word.size();
        return true;
    }

    template <typename Is>
    string_view take_while(Is&& is, std::size_t most) {
        const std::size_t begin = at_;
        while (at_ < text_.size() && at_ - begin < most && is(text_[at_]))
            ++at_;
        return text_.substr(begin, at_ - begin);
    }

    void skip_blanks(std::size_t most = 8) { take_while(is_blank, most); }

    // An opening quote, perhaps with JSON's backslash before it, or one of shell, Markdown, code.
    string_view take_quote() {
        for (const string_view quote : {"\\\"", "\\'", "\"", "'", "`"})
            if (take(quote))
                return quote;
        return {};
    }

private:
    string_view text_;
    std::size_t at_;
};

// What may follow a keyword in the name of a secret: `_prod`, `2`, `Key`; but `_hash`, `izer` and
// their like make it the name of something else.
bool names_a_secret(string_view tail) {
    static constexpr std::array<string_view, 34> else_where = {
        "id",     "name",   "hash",    "file",     "path",    "url",    "uri",
        "type",   "len",    "size",    "count",    "limit",   "max",    "min",
        "index",  "format", "field",   "label",    "prefix",  "suffix", "version",
        "expir",  "ttl",    "policy",  "strength", "manager", "reset",  "hint",
        "digest", "regex",  "pattern", "length",   "env",     "usage"};
    if (tail.empty())
        return true;
    if (is_lower(tail.front()) && tail != "s" && !tail.starts_with("key"))
        return false;
    const std::string plain = text::lower(tail);
    return std::ranges::none_of(else_where,
                                [&](string_view word) { return plain.find(word) != plain.npos; });
}

struct Assigned {
    std::size_t begin;
    std::size_t end;
    bool quoted;
};

// A sign of assignment, or "is" between words.
bool take_sign(Reader& reader, bool was_quoted) {
    for (const string_view sign : {":=", "=>", "===", "==", "=", ":"})
        if (reader.take(sign))
            return true;
    return (was_quoted && reader.take(",")) || reader.take("is ");
}

// `: str = ` between a name and its value.
void skip_type(Reader& reader) {
    Reader ahead = reader;
    ahead.skip_blanks();
    if (!is_letter(ahead.peek()))
        return;
    ahead.take_while(
        [](char c) { return is_alnum(c) || string_view("_[]., |").find(c) != string_view::npos; },
        30);
    if (ahead.peek() == '=' && ahead.peek(1) != '=') {
        ahead.take("=");
        reader = ahead;
    }
}

// A row of Markdown: a name in one cell, its value in the next.
bool is_in_table(string_view text, std::size_t at) {
    const std::size_t from = at < 80 ? 0 : at - 80;
    const string_view before = text.substr(from, at - from);
    const string_view line = before.substr(before.rfind('\n') + 1);
    return osm::text::trim(line).starts_with('|');
}

// What the name that goes on at `at` is given, on the same line.
std::optional<Assigned> assigned(string_view text, std::size_t at) {
    Reader reader(text, at);
    if (!names_a_secret(
            reader.take_while([](char c) { return is_alnum(c) || c == '_' || c == '-'; }, 40)))
        return std::nullopt;
    const auto closing = reader.take_while(
        [](char c) { return string_view("\"'`*])\\").find(c) != string_view::npos; }, 4);
    reader.skip_blanks();
    if (!take_sign(reader, closing.find_first_of("\"'") != string_view::npos) &&
        !(is_in_table(text, at) && reader.take("|")))
        return std::nullopt;
    skip_type(reader);
    reader.take_while([](char c) { return is_blank(c) || c == '*'; }, 8);
    if (string_view("bfru").find(lower(reader.peek())) != string_view::npos &&
        (reader.peek(1) == '"' || reader.peek(1) == '\''))
        reader.take_while(is_letter, 1);
    const string_view quote = reader.take_quote();
    const std::size_t begin = reader.at();
    if (quote.empty()) {
        reader.take_while(
            [](char c) {
                return static_cast<unsigned char>(c) > ' ' &&
                       string_view("\"'`<>|;,)]}&#\\").find(c) == string_view::npos;
            },
            longest + 1);
    } else {
        reader.take_while([&](char c) { return c != quote.front() && c != '\n'; }, longest + 1);
        if (!text.substr(reader.at()).starts_with(quote))
            return std::nullopt;
    }
    return Assigned{begin, reader.at(), !quote.empty()};
}

// Whether a value that was given to the name of a secret is one.
bool is_secret(string_view value, bool quoted, bool of_people) {
    if (value.size() < 8 || value.size() > longest || is_stand_in(value) || is_example(value) ||
        value.find_first_of(" \t(){}[]<>$") != string_view::npos ||
        value.find("://") != string_view::npos || value.front() == '/' || value.front() == '.')
        return false;
    if (is_random(value))
        return true;
    const bool digit = std::ranges::any_of(value, is_digit);
    const bool letter = std::ranges::any_of(value, is_letter);
    return of_people && quoted && digit && letter && distinct(value) >= 6;
}

// A notebook server on one's own machine makes a new one at each start; an example is an example.
bool is_local_address(const Hit& hit) {
    const std::size_t from = hit.at < 48 ? 0 : hit.at - 48;
    const string_view before = hit.text.substr(from, hit.at - from);
    const string_view line = before.substr(before.rfind('\n') + 1);
    return line.find("localhost:") != line.npos || line.find("127.0.0.1:") != line.npos ||
           line.find("//example.") != line.npos || line.find(".example.") != line.npos;
}

class Credentials final : public Search {
public:
    std::vector<Word> words() const override {
        std::vector<Word> words;
        for (const auto& list :
             {std::span<const string_view>(for_people), std::span<const string_view>(for_programs),
              std::span<const string_view>(others)})
            for (const string_view word : list)
                words.push_back({std::string(word)});
        return words;
    }

    void look(std::size_t word, const Hit& hit, Matches& matches) override {
        if (word < for_people.size() + for_programs.size())
            look_at_name(hit, word < for_people.size(), matches);
        else if (hit.text[hit.at] == ':')
            look_at_address(hit, matches);
        else if (hit.text[hit.end() - 1] == '(')
            look_at_pair(hit, matches);
        else if (hit.text[hit.end() - 1] == 'p')
            look_at_option(hit, matches);
        else
            look_at_login(hit, matches);
    }

private:
    static void look_at_name(const Hit& hit, bool of_people, Matches& matches) {
        const auto found = assigned(hit.text, hit.end());
        if (!found || is_local_address(hit))
            return;
        const auto value = hit.text.substr(found->begin, found->end - found->begin);
        if (is_secret(value, found->quoted, of_people))
            matches.push_back({found->begin, found->end, &assignment});
    }

    // scheme://name:password@host
    static void look_at_address(const Hit& hit, Matches& matches) {
        constexpr string_view no = " \t\r\n/:@\"'<>[]()`\\";
        const auto plain = [&](char c) { return no.find(c) == string_view::npos; };
        Reader reader(hit.text, hit.end());
        const string_view name = reader.take_while(plain, 64);
        if (!is_alnum(hit.before()) || !reader.take(":"))
            return;
        const std::size_t begin = reader.at();
        const string_view password = reader.take_while(plain, 128);
        const std::size_t end = reader.at();
        if (password.size() < 3 || !reader.take("@") || is_stand_in(password) || password == name ||
            is_printed(password))
            return;
        const auto is_host = [](char c) { return is_alnum(c) || c == '.' || c == '-' || c == '['; };
        const std::string host = text::lower(reader.take_while(is_host, 128));
        if (!host.empty() && !is_example_host(host) && (!is_at_home(host) || is_random(password)))
            matches.push_back({begin, end, &url_password});
    }

    // As the manuals of a database print it.
    static bool is_printed(string_view password) { return password == "tiger"; }

    // A host that others do not reach; what it is asked for there matters less.
    static bool is_at_home(string_view host) {
        return host.find('.') == string_view::npos || host.starts_with("127.") ||
               host.starts_with("10.") || host.starts_with("192.168.");
    }

    // auth=("name", "password")
    static void look_at_pair(const Hit& hit, Matches& matches) {
        Reader reader(hit.text, hit.end());
        const auto take_text = [&]() -> std::optional<Assigned> {
            reader.skip_blanks();
            const string_view quote = reader.take_quote();
            if (quote.empty())
                return std::nullopt;
            const std::size_t begin = reader.at();
            reader.take_while([&](char c) { return c != quote.front() && c != '\n'; }, longest);
            const std::size_t end = reader.at();
            return reader.take(quote) ? std::optional(Assigned{begin, end, true}) : std::nullopt;
        };
        if (!take_text() || !reader.take(","))
            return;
        if (const auto found = take_text();
            found &&
            is_secret(hit.text.substr(found->begin, found->end - found->begin), true, true))
            matches.push_back({found->begin, found->end, &login});
    }

    // curl -u name:password
    static void look_at_login(const Hit& hit, Matches& matches) {
        const std::size_t from = hit.at < 120 ? 0 : hit.at - 120;
        const string_view before = hit.text.substr(from, hit.at - from);
        if (before.substr(before.rfind('\n') + 1).find("curl") == string_view::npos)
            return;
        Reader reader(hit.text, hit.end());
        if (!reader.take("="))
            reader.skip_blanks();
        reader.take_quote();
        reader.take_while(
            [](char c) { return is_word_byte(c) || c == '.' || c == '@' || c == '-'; }, 64);
        if (!reader.take(":"))
            return;
        take_password(reader, matches);
    }

    // mysql -ppassword, sshpass -p password
    static void look_at_option(const Hit& hit, Matches& matches) {
        const std::size_t from = hit.at < 120 ? 0 : hit.at - 120;
        const std::string before = text::lower(hit.text.substr(from, hit.at - from));
        const string_view line = string_view(before).substr(before.rfind('\n') + 1);
        const bool of_ssh = line.find("sshpass") != string_view::npos;
        if (hit.text[hit.end() - 1] != 'p' || (!of_ssh && line.find("mysql") == string_view::npos &&
                                               line.find("mariadb") == string_view::npos))
            return;
        Reader reader(hit.text, hit.end());
        if (of_ssh)
            reader.skip_blanks();
        reader.take_quote();
        take_password(reader, matches);
    }

    static void take_password(Reader& reader, Matches& matches) {
        const std::size_t begin = reader.at();
        const string_view password = reader.take_while(
            [](char c) {
                return static_cast<unsigned char>(c) > ' ' && c != '"' && c != '\'' && c != '`';
            },
            128);
        if (password.size() >= 6 && !is_stand_in(password) &&
            std::ranges::any_of(password, is_digit) && std::ranges::any_of(password, is_letter))
            matches.push_back({begin, reader.at(), &login});
    }
};

}  // namespace

std::unique_ptr<Search> credential_search() { return std::make_unique<Credentials>(); }

std::vector<std::string> credential_names() {
    return {std::string(assignment.rule), std::string(url_password.rule), std::string(login.rule)};
}

}  // namespace osm::screen
