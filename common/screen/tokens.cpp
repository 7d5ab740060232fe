#include "screen/tokens.hpp"

#include "interchange/base64.hpp"
#include "screen/rules.hpp"
#include "screen/value.hpp"
#include "text/pattern.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>

namespace osm::screen {
namespace {

constexpr std::size_t window = 512;        // behind a keyword, for a token on a line
constexpr std::size_t long_window = 3200;  // for one that may be that long

bool is_token_byte(char c) {
    return is_alnum(c) || std::string_view("_-+/=.~%").find(c) != std::string_view::npos;
}

// Whether `name:password` in base64 holds a password that is one.
bool is_login(std::string_view letters) {
    std::string plain(letters.substr(0, letters.find('=')));
    std::ranges::replace(plain, '-', '+');
    std::ranges::replace(plain, '_', '/');
    const std::string login = interchange::from_base64(plain).value_or("");
    const auto colon = login.find(':');
    if (colon == 0 || colon == std::string::npos || !text::is_utf8(login) ||
        std::ranges::any_of(login, [](char c) { return c >= 0 && c < ' '; }))
        return false;
    const auto name = std::string_view(login).substr(0, colon);
    const auto password = std::string_view(login).substr(colon + 1);
    return password.size() >= 3 && password != name && !is_stand_in(password);
}

class Tokens final : public Search {
public:
    Tokens() {
        for (const Rule& rule : rules())
            kinds_.push_back({rule.name, rule.what, hint_of_secret, text::Level::error, true});
        compiled_.resize(rules().size());
    }

    std::vector<Word> words() const override {
        std::vector<Word> words;
        for (const auto& [rule, keyword] : keywords())
            words.push_back({text::lower(keyword),
                             rules()[rule].any_case ? std::string{} : std::string(keyword)});
        return words;
    }

    void start(std::string_view) override {
        covered_ = 0;
        runs_to_ = 0;
    }

    void look(std::size_t word, const Hit& hit, Matches& matches) override {
        if (hit.at < covered_)
            return;
        const std::size_t rule = owners()[word];
        const auto secret = secret_at(rule, hit);
        if (!secret)
            return;
        const auto begin = static_cast<std::size_t>(secret->data() - hit.text.data());
        covered_ = begin + secret->size();
        matches.push_back({begin, covered_, &kinds_[rule]});
    }

private:
    static std::vector<std::pair<std::size_t, std::string_view>> keywords() {
        std::vector<std::pair<std::size_t, std::string_view>> all;
        for (std::size_t rule = 0; rule < rules().size(); ++rule)
            for (const std::string_view word : rules()[rule].keywords)
                if (!word.empty())
                    all.emplace_back(rule, word);
        return all;
    }

    const std::vector<std::size_t>& owners() {
        if (owners_.empty())
            for (const auto& [rule, word] : keywords())
                owners_.push_back(rule);
        return owners_;
    }

    // Where the run of token characters ends that `at` is in: one look for all keywords in a run.
    std::size_t run_end(std::string_view text, std::size_t at) {
        if (at < runs_to_)
            return runs_to_;
        runs_to_ = at;
        while (runs_to_ < text.size() && is_token_byte(text[runs_to_]))
            ++runs_to_;
        return runs_to_;
    }

    // What the rule's expression covers at this keyword; nullopt when there is nothing.
    std::optional<std::string_view> secret_at(std::size_t number, const Hit& hit) {
        const Rule& rule = rules()[number];
        if (rule.before == 0 && !may_begin(hit.text, hit.at))
            return std::nullopt;
        if (rule.behind > 0 && !rule.lines &&
            run_end(hit.text, hit.end()) < hit.end() + rule.behind)
            return std::nullopt;
        std::size_t begin = hit.at;
        while (begin > 0 && hit.at - begin < rule.before && hit.text[begin - 1] != '\n')
            --begin;
        const bool is_long = rule.lines || run_end(hit.text, hit.end()) > hit.end() + window;
        const std::size_t behind = rule.before > 0 ? window / 4 : is_long ? long_window : window;
        std::string_view part = hit.text.substr(begin, hit.at - begin + behind);
        if (!rule.lines)
            part = part.substr(0, part.find('\n', hit.at - begin));
        const auto match = expression(number).match(part);
        if (!match || match->front().data() > hit.text.data() + hit.at ||
            match->front().data() + match->front().size() < hit.text.data() + hit.end())
            return std::nullopt;
        const std::string_view secret = match->back().empty() ? match->front() : match->back();
        // Of a key over lines its body tells, not a remark in its head.
        const auto told =
            rule.lines ? secret.substr(secret.size() - std::min<std::size_t>(secret.size(), 20))
                       : secret;
        if (is_example(told) || (rule.random && !is_random(secret)) ||
            (rule.login && !is_login(secret))) {
            // A row of what manuals print: its other keywords begin the same.
            if (secret.size() > window / 2)
                covered_ = hit.at + secret.size();
            return std::nullopt;
        }
        return secret;
    }

    const text::Pattern& expression(std::size_t rule) {
        auto& compiled = compiled_[rule];
        if (!compiled) {
            const Rule& its = rules()[rule];
            compiled = std::make_unique<text::Pattern>(
                its.before == 0 ? fmt::format("^(?:{})", its.expression) : its.expression);
        }
        return *compiled;
    }

    std::vector<Kind> kinds_;
    std::vector<std::size_t> owners_;
    std::vector<std::unique_ptr<text::Pattern>> compiled_;
    std::size_t covered_ = 0;  // where the last secret ends
    std::size_t runs_to_ = 0;
};

}  // namespace

std::unique_ptr<Search> token_search() { return std::make_unique<Tokens>(); }

std::vector<std::string> token_names() {
    std::vector<std::string> names;
    for (const Rule& rule : rules())
        names.emplace_back(rule.name);
    return names;
}

}  // namespace osm::screen
