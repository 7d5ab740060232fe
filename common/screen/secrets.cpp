#include "screen/keywords.hpp"
#include "screen/rules.hpp"
#include "screen/screen.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <optional>

namespace osm::screen {
namespace {

constexpr std::size_t longest_match = 4096;  // a line of a notebook may hold megabytes

// The rules ready for use: one automaton, and each expression compiled when its keyword is first
// met.
class Detector {
public:
    Detector() : keywords_(words()) { compiled_.resize(rules().size()); }

    const Keywords& keywords() const { return keywords_; }

    std::size_t rule_of(std::size_t word) const { return owners_[word]; }

    std::size_t size_of(std::size_t word) const { return words_[word].size(); }

    const text::Pattern& expression(std::size_t rule) {
        auto& compiled = compiled_[rule];
        if (!compiled) {
            const Rule& its = rules()[rule];
            compiled = std::make_unique<text::Pattern>(
                its.before == 0 ? fmt::format("^(?:{})", its.expression) : its.expression);
        }
        return *compiled;
    }

private:
    std::span<const std::string_view> words() {
        for (std::size_t rule = 0; rule < rules().size(); ++rule)
            for (const std::string_view word : rules()[rule].keywords)
                if (!word.empty()) {
                    words_.push_back(word);
                    owners_.push_back(rule);
                }
        return words_;
    }

    std::vector<std::string_view> words_;
    std::vector<std::size_t> owners_;
    Keywords keywords_;
    std::vector<std::unique_ptr<text::Pattern>> compiled_;
};

bool is_word_byte(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

// Whether a token may begin at `at`: not in the middle of a word, but well behind `\n` as JSON
// writes it in a notebook's cell.
bool may_begin(std::string_view bytes, std::size_t at) {
    if (at == 0 || !is_word_byte(bytes[at - 1]))
        return true;
    return at >= 2 && bytes[at - 2] == '\\' &&
           (bytes[at - 1] == 'n' || bytes[at - 1] == 't' || bytes[at - 1] == 'r');
}

// A stand-in that manuals write where a password would be.
bool is_placeholder(std::string_view password) {
    static constexpr std::array<std::string_view, 14> usual = {
        "password", "passwd", "pass",   "pwd",  "passw0rd", "secret",     "token",
        "changeme", "admin",  "apikey", "user", "username", "mypassword", "yourpassword"};
    const std::string plain = text::lower(password);
    return std::ranges::find(usual, plain) != usual.end() ||
           password.find_first_of("${}*<>%") != std::string_view::npos ||
           plain.find_first_not_of(plain.front()) == std::string::npos;
}

// What a match of `rule` at this keyword covers; nullopt when there is none.
std::optional<std::string_view> secret_at(Detector& detector, std::size_t word,
                                          std::string_view bytes, std::size_t at) {
    const std::size_t number = detector.rule_of(word);
    const Rule& rule = rules()[number];
    if (rule.before == 0 && !may_begin(bytes, at))
        return std::nullopt;
    std::size_t begin = at;
    while (begin > 0 && at - begin < rule.before && bytes[begin - 1] != '\n')
        --begin;
    std::string_view window = bytes.substr(begin, at - begin + longest_match);
    window = window.substr(0, window.find('\n', at - begin));
    if (rule.needs != 0 && window.find(rule.needs, at - begin) == std::string_view::npos)
        return std::nullopt;
    const auto match = detector.expression(number).match(window);
    if (!match)
        return std::nullopt;
    const std::string_view whole = match->front();
    if (whole.data() > bytes.data() + at ||
        whole.data() + whole.size() < bytes.data() + at + detector.size_of(word))
        return std::nullopt;
    if (rule.placeholders && match->size() > 1 && is_placeholder((*match)[1]))
        return std::nullopt;
    return whole;
}

// Counts lines forward only, so that all findings of a file cost one pass.
class Lines {
public:
    explicit Lines(std::string_view bytes) : bytes_(bytes) {}

    void place(std::size_t at, Finding& finding) {
        line_ += static_cast<int>(std::count(
            bytes_.begin() + counted_, bytes_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        counted_ = static_cast<std::ptrdiff_t>(at);
        const auto newline = at == 0 ? std::string_view::npos : bytes_.rfind('\n', at - 1);
        finding.line = line_;
        finding.column = 1;
        for (std::size_t i = newline == std::string_view::npos ? 0 : newline + 1; i < at; ++i)
            if ((static_cast<unsigned char>(bytes_[i]) & 0xC0) != 0x80)
                ++finding.column;
    }

private:
    std::string_view bytes_;
    std::ptrdiff_t counted_ = 0;
    int line_ = 1;
};

// Not what a text file begins with.
std::optional<Finding> disguised(std::string_view path, std::string_view bytes) {
    const auto finding = [&](std::string rule, std::string what) {
        return Finding{std::move(rule), std::string(path), 0, 0, "", std::move(what)};
    };
    if (bytes.starts_with("SQLite format 3"))
        return finding("database", "an SQLite database");
    if (bytes.starts_with("\x7f"
                          "ELF"))
        return finding("program", "a program or core dump");
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\x1f\x8b"))
        return finding("archive", "an archive, which cannot be screened");
    return std::nullopt;
}

// Calls `hit(rule, secret)` for each secret, in the order of their places; none within another.
template <typename Hit>
void each_secret(std::string_view bytes, Hit&& hit) {
    static Detector detector;
    std::size_t covered = 0;  // where the last secret ends
    detector.keywords().find(bytes, [&](std::size_t word, std::size_t at) {
        if (at < covered)
            return;
        const auto secret = secret_at(detector, word, bytes, at);
        if (!secret)
            return;
        covered = static_cast<std::size_t>(secret->data() - bytes.data()) + secret->size();
        hit(rules()[detector.rule_of(word)], *secret);
    });
}

std::string redacted(std::string_view secret) {
    return fmt::format("{}… ({} characters)", secret.substr(0, 4), secret.size());
}

}  // namespace

std::vector<Finding> screen_bytes(std::string_view path, std::string_view bytes) {
    std::vector<Finding> found;
    if (auto other = disguised(path, bytes))
        found.push_back(std::move(*other));
    Lines lines(bytes);
    each_secret(bytes, [&](const Rule& rule, std::string_view secret) {
        Finding finding{std::string(rule.name), std::string(path),     0, 0,
                        redacted(secret),       std::string(rule.what)};
        lines.place(static_cast<std::size_t>(secret.data() - bytes.data()), finding);
        found.push_back(std::move(finding));
    });
    return found;
}

std::string masked(std::string_view text) {
    std::string shown;
    std::size_t at = 0;
    each_secret(text, [&](const Rule&, std::string_view secret) {
        const auto begin = static_cast<std::size_t>(secret.data() - text.data());
        // A match over what another covered already begins before it.
        shown += text.substr(at, std::max(begin, at) - at);
        shown += redacted(secret);
        at = begin + secret.size();
    });
    return shown += text.substr(at);
}

std::vector<std::string> rule_names() {
    std::vector<std::string> names;
    for (const Rule& rule : rules())
        names.emplace_back(rule.name);
    return names;
}

}  // namespace osm::screen
