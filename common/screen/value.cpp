#include "screen/value.hpp"

#include "screen/search.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>

namespace osm::screen {
namespace {

bool has_any(std::string_view value, std::span<const std::string_view> words) {
    return std::ranges::any_of(
        words, [&](std::string_view word) { return value.find(word) != std::string_view::npos; });
}

// Whether a password holds one of these words as a part of its own: between signs, ends and digits,
// or where the case of its letters begins anew. In the midst of other letters it is chance.
bool has_part(std::string_view password, std::span<const std::string_view> words) {
    const std::string plain = text::lower(password);
    const auto begins = [&](std::size_t at) {
        return at == 0 || !is_letter(plain[at - 1]) ||
               (is_upper(password[at]) && is_lower(password[at - 1]));
    };
    const auto ends = [&](std::size_t at) {
        return at == plain.size() || !is_letter(plain[at]) ||
               (is_upper(password[at]) && is_lower(password[at - 1]));
    };
    for (const std::string_view word : words)
        for (auto at = plain.find(word); at != std::string::npos; at = plain.find(word, at + 1))
            if (begins(at) && ends(at + word.size()))
                return true;
    return false;
}

bool has_row(std::string_view value, std::size_t longest) {
    std::size_t row = 1;
    for (std::size_t i = 1; i < value.size(); ++i) {
        row = value[i] == value[i - 1] ? row + 1 : 1;
        if (row >= longest)
            return true;
    }
    return false;
}

// How the kinds of characters of a value alternate.
struct Mixture {
    int alnum = 0;
    int letters = 0;
    int digit_runs = 0;
    int upper_pairs = 0;
    int changes = 0;  // between lower case, upper case and digits, next to each other

    explicit Mixture(std::string_view value) {
        int before = 0;
        for (const char c : value) {
            const int its = is_lower(c) ? 1 : is_upper(c) ? 2 : is_digit(c) ? 3 : 0;
            alnum += its != 0 ? 1 : 0;
            letters += its == 1 || its == 2 ? 1 : 0;
            digit_runs += its == 3 && before != 3 ? 1 : 0;
            upper_pairs += its == 2 && before == 2 ? 1 : 0;
            changes += its != 0 && before != 0 && its != before ? 1 : 0;
            before = its;
        }
    }

    double run() const { return static_cast<double>(alnum) / (changes + 1); }
};

// Mixed as no stand-in is: a word between digits on either side does not make up for the rest.
bool is_mixed(std::string_view password) {
    return is_random(password) && Mixture(password).digit_runs >= 2 &&
           password.find_first_of("-_.: ") == std::string_view::npos;
}

// `1.2.3-rc4`, `v2.0`
bool is_version(std::string_view value) {
    if (value.starts_with('v'))
        value.remove_prefix(1);
    const auto dot = value.find_first_not_of("0123456789");
    return dot != 0 && dot != std::string_view::npos && value[dot] == '.' &&
           dot + 1 < value.size() && is_digit(value[dot + 1]);
}

}  // namespace

double entropy(std::string_view value) {
    std::array<int, 256> counts{};
    for (const char c : value)
        ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const int count : counts)
        if (count > 0)
            bits -= count * std::log2(count / static_cast<double>(value.size()));
    return value.empty() ? 0 : bits / static_cast<double>(value.size());
}

int distinct(std::string_view value) {
    std::bitset<256> seen;
    for (const char c : value)
        seen.set(static_cast<unsigned char>(c));
    return static_cast<int>(seen.count());
}

bool is_example(std::string_view token) {
    static constexpr std::array<std::string_view, 10> marks = {
        "example", "xxxx", "your",   "redacted", "placeholder",
        "****",    "...",  "insert", "dummy",    "changeme"};
    // Printed by Stripe, jwt.io, AWS, and in RFC 6749 and 7617; the rest of the world pastes them.
    static constexpr std::array<std::string_view, 9> printed = {
        "4eC39HqLyjWDarjtT1zdp7dc", "BQokikJOvBiI2HlWgH4olfQ2", "IkpvaG4gRG9l",
        "wJalrXUtnFEMI/K7MDENG",    "eyJzb21lIjoicGF5bG9hZCJ9", "2YotnFZFEjr1zCsicMWpAA",
        "tGzv3JOkF0XG5Qx2TlKWIA",   "czZCaGRSa3F0Mz",           "QWxhZGRpbjpvcGVu"};
    return distinct(token) < 6 || has_row(token, 8) || has_any(text::lower(token), marks) ||
           has_any(token, printed);
}

bool is_stand_in(std::string_view password) {
    static constexpr std::array<std::string_view, 30> marks = {
        "placeholder", "redacted", "xxx",         "***",       "...",      "<",
        ">",           "${",       "{{",          "$(",        "%(",       "%s",
        "getenv",      "environ",  "foobar",      "password",  "passw0r",  "hunter2",
        "letmein",     "api_key",  "api-key",     "mypass",    "abc123",   "changeit",
        "changethis",  "mysecret", "supersecret", "topsecret", "testpass", "adminpass"};
    // Short enough to stand in a random one, or in a word.
    static constexpr std::array<std::string_view, 28> parts = {
        "example", "examples", "sample",  "change", "changeme", "your",   "dummy",
        "process", "insert",   "todo",    "fake",   "mock",     "secret", "secrets",
        "p@ss",    "qwerty",   "123456",  "test",   "testing",  "tests",  "demo",
        "token",   "apikey",   "default", "admin",  "s3cr3t",   "passwd", "replace"};
    static constexpr std::array<std::string_view, 22> whole = {
        "pass",  "pwd",   "user",      "username", "root",  "guest", "null", "none",
        "true",  "false", "undefined", "string",   "value", "foo",   "bar",  "postgres",
        "mysql", "redis", "mongo",     "rabbitmq", "minio", "neo4j"};
    const std::string plain = text::lower(password);
    return password.empty() || password.front() == '$' || password.front() == '%' ||
           plain.starts_with("your") || distinct(password) < 3 || has_any(plain, marks) ||
           (has_part(password, parts) && !is_mixed(password)) ||
           std::ranges::find(whole, plain) != whole.end();
}

bool is_random(std::string_view value) {
    const Mixture its(value);
    if (its.alnum < 10 || its.letters < 3 || distinct(value) < 8 || entropy(value) < 3.0 ||
        is_version(value))
        return false;
    if (its.digit_runs == 0)
        return its.alnum >= 16 && its.run() <= 2.4 && its.upper_pairs >= 2;
    return its.digit_runs >= 3 || its.run() <= 2.5 || (its.digit_runs == 2 && its.run() <= 3.0);
}

}  // namespace osm::screen
