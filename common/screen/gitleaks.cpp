#include "screen/gitleaks.hpp"

#include "config/document.hpp"
#include "screen/value.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace osm::screen {
namespace {

using std::string_view;

constexpr std::size_t behind = 4096;   // of a keyword's line, where a secret may still begin or end
constexpr std::size_t overlap = 1024;  // of two such parts
constexpr std::size_t ahead = 1024;    // of the keyword, where its line is longer

// A list of what is no secret.
struct Exceptions {
    std::vector<text::Pattern> paths;
    std::vector<text::Pattern> regexes;
    std::vector<std::string> stopwords;  // lower case
    std::string target;                  // "match", "line"; else the secret
    bool all = false;                    // every kind that is given must say so
    std::set<std::string> rules;         // of a list for every rule: only for these, when not empty
};

struct Found {
    string_view path;
    string_view line;
    string_view match;
    string_view secret;
};

bool any(const std::vector<text::Pattern>& patterns, string_view subject) {
    return std::ranges::any_of(patterns,
                               [&](const auto& pattern) { return pattern.found_in(subject); });
}

bool excepts(const Exceptions& list, const Found& found) {
    const std::string plain = text::lower(found.secret);
    const auto subject = list.target == "match"  ? found.match
                         : list.target == "line" ? found.line
                                                 : found.secret;
    int given = 0, met = 0;
    const auto ask = [&](bool is_given, auto&& is_met) {
        given += is_given ? 1 : 0;
        met += is_given && is_met() ? 1 : 0;
    };
    ask(!list.paths.empty(), [&] { return any(list.paths, found.path); });
    ask(!list.regexes.empty(), [&] { return any(list.regexes, subject); });
    ask(!list.stopwords.empty(), [&] {
        return std::ranges::any_of(
            list.stopwords, [&](const auto& word) { return plain.find(word) != plain.npos; });
    });
    return list.all ? given > 0 && met == given : met > 0;
}

struct GitleaksRule {
    std::string id;
    std::string what;
    std::optional<text::Pattern> regex;
    std::optional<text::Pattern> path;
    std::size_t group = 0;
    double entropy = 0;
    std::vector<std::string> keywords;
    std::vector<Exceptions> exceptions;
    Kind kind;
    std::size_t searched = 0;  // up to where, in this text
    bool applies = true;       // to this path
};

class Reading {
public:
    explicit Reading(text::Diagnostics& faults) : faults_(faults) {}

    // One expression; what RE2 refuses is a fault at its place.
    std::optional<text::Pattern> pattern(const config::Table& table, const std::string& key) {
        const auto written = table.text(key);
        return written ? compiled(*written, table.place(key)) : std::nullopt;
    }

    Exceptions exceptions(const config::Table& table) {
        Exceptions list;
        list.paths = patterns(table, "paths");
        list.regexes = patterns(table, "regexes");
        for (const auto& word : table.texts("stopwords"))
            list.stopwords.push_back(text::lower(word));
        list.target = text::lower(table.text("regexTarget").value_or(""));
        list.all = text::lower(table.text("condition").value_or("")) == "and";
        if (table.has("targetRules"))
            for (const auto& id : table.texts("targetRules"))
                list.rules.insert(id);
        return list;
    }

    std::vector<Exceptions> all_exceptions(const config::Table& table) {
        std::vector<Exceptions> lists;
        if (const auto one = table.table("allowlist"))
            lists.push_back(exceptions(*one));
        for (const auto& one : table.tables("allowlists"))
            lists.push_back(exceptions(one));
        return lists;
    }

    void complain(text::Place place, std::string what, std::string hint) {
        faults_.push_back({std::move(place), std::move(what), std::move(hint), text::Level::error});
    }

private:
    std::optional<text::Pattern> compiled(const std::string& expression, text::Place place) {
        try {
            return text::Pattern(expression);
        } catch (const text::Failure& failure) {
            for (auto fault : failure.found()) {
                fault.place = place;
                faults_.push_back(std::move(fault));
            }
            return std::nullopt;
        }
    }

    std::vector<text::Pattern> patterns(const config::Table& table, const std::string& key) {
        std::vector<text::Pattern> all;
        const auto written = table.texts(key);
        for (std::size_t i = 0; i < written.size(); ++i)
            if (auto one = compiled(written[i], table.place(key, i)))
                all.push_back(std::move(*one));
        return all;
    }

    text::Diagnostics& faults_;
};

std::optional<GitleaksRule> read_rule(const config::Table& table, Reading& reading,
                                      const text::Diagnostics& faults) {
    const std::size_t before = faults.size();
    GitleaksRule rule;
    rule.id = table.text("id").value_or("");
    if (rule.id.empty() || rule.id.find_first_of("\t\n") != rule.id.npos)
        reading.complain(table.place(), "a rule has no id",
                         "write id = \"...\", unique in the file");
    rule.regex = reading.pattern(table, "regex");
    rule.path = reading.pattern(table, "path");
    if (!table.has("regex") && !table.has("path"))
        reading.complain(table.place(),
                         fmt::format("rule '{}' has neither regex nor path", rule.id),
                         "say what it looks for");
    const auto group = table.integer("secretGroup").value_or(0);
    if (group < 0 || group > 99)
        reading.complain(table.place("secretGroup"), fmt::format("'{}' is no group", group),
                         "0 is the whole match");
    rule.group = static_cast<std::size_t>(std::clamp<std::int64_t>(group, 0, 99));
    rule.entropy = table.number("entropy").value_or(0);
    for (const auto& word : table.texts("keywords"))
        if (!word.empty())
            rule.keywords.push_back(text::lower(word));
    rule.exceptions = reading.all_exceptions(table);
    rule.what = fmt::format("what your rule '{}' looks for", rule.id);
    if (faults.size() > before)
        return std::nullopt;
    return rule;
}

class Rules final : public Gitleaks {
public:
    Rules(std::vector<GitleaksRule> rules, std::vector<Exceptions> everywhere)
        : rules_(std::move(rules)), everywhere_(std::move(everywhere)) {
        for (std::size_t i = 0; i < rules_.size(); ++i) {
            GitleaksRule& rule = rules_[i];
            rule.kind = {rule.id, rule.what, hint_of_secret, text::Level::error, true, false, 1};
            if (rule.regex)
                for (const auto& word : rule.keywords)
                    words_.emplace_back(i, word);
        }
    }

    std::vector<Word> words() const override {
        std::vector<Word> words;
        for (const auto& [rule, word] : words_)
            words.push_back({word});
        return words;
    }

    void start(string_view path) override {
        path_ = path;
        for (GitleaksRule& rule : rules_) {
            rule.searched = 0;
            rule.applies = rule.regex && (!rule.path || rule.path->found_in(path));
        }
    }

    // From the beginning of the keyword's line on, as far as that was not searched already.
    void look(std::size_t word, const Hit& hit, Matches& matches) override {
        GitleaksRule& rule = rules_[words_[word].first];
        if (!rule.applies || hit.at + overlap < rule.searched)
            return;
        std::size_t from = hit.at < ahead ? 0 : hit.at - ahead;
        if (const auto newline = hit.text.substr(from, hit.at - from).rfind('\n');
            newline != hit.text.npos)
            from += newline + 1;
        const auto line_end = std::min(hit.text.substr(hit.at, behind).find('\n'), behind);
        const std::size_t to = std::min(hit.at + line_end + behind, hit.text.size());
        search(rule, hit.text, from, to, matches);
        rule.searched = std::max(rule.searched, to);
    }

    void finish(string_view text, Matches& matches) override {
        for (GitleaksRule& rule : rules_)
            if (rule.applies && rule.keywords.empty())
                search(rule, text, 0, text.size(), matches);
    }

    const Kind* forbidden(string_view path) const override {
        for (const GitleaksRule& rule : rules_)
            if (!rule.regex && rule.path && rule.path->found_in(path) &&
                !is_excepted(rule, {path, {}, {}, {}}))
                return &rule.kind;
        return nullptr;
    }

private:
    void search(const GitleaksRule& rule, string_view text, std::size_t from, std::size_t to,
                Matches& matches) const {
        while (from < to) {
            const auto groups = rule.regex->match(text.substr(from, to - from));
            if (!groups || groups->front().empty())
                return;
            const string_view whole = groups->front();
            const auto begin = static_cast<std::size_t>(whole.data() - text.data());
            from = begin + whole.size();
            const string_view secret = secret_of(rule, *groups);
            if ((rule.entropy > 0 && entropy(secret) <= rule.entropy) ||
                is_excepted(rule, {path_, line_of(text, begin), whole, secret}))
                continue;
            const auto at = static_cast<std::size_t>(secret.data() - text.data());
            matches.push_back({at, at + secret.size(), &rule.kind});
        }
    }

    // The group that is named, else the first that is not empty, else the whole.
    static string_view secret_of(const GitleaksRule& rule, const std::vector<string_view>& groups) {
        if (rule.group > 0)
            return rule.group < groups.size() && !groups[rule.group].empty() ? groups[rule.group]
                                                                             : groups.front();
        for (std::size_t i = 1; i < groups.size(); ++i)
            if (!groups[i].empty())
                return groups[i];
        return groups.front();
    }

    static string_view line_of(string_view text, std::size_t at) {
        const std::size_t from = at < ahead ? 0 : at - ahead;
        const auto newline = text.substr(from, at - from).rfind('\n');
        const string_view line =
            text.substr(newline == text.npos ? from : from + newline + 1, ahead + behind);
        return line.substr(0, line.find('\n'));
    }

    bool is_excepted(const GitleaksRule& rule, const Found& found) const {
        const auto says_so = [&](const Exceptions& list) { return excepts(list, found); };
        return std::ranges::any_of(rule.exceptions, says_so) ||
               std::ranges::any_of(everywhere_, [&](const Exceptions& list) {
                   return (list.rules.empty() || list.rules.contains(rule.id)) && says_so(list);
               });
    }

    std::vector<GitleaksRule> rules_;
    std::vector<Exceptions> everywhere_;
    std::vector<std::pair<std::size_t, std::string>> words_;
    string_view path_;
};

}  // namespace

std::unique_ptr<Gitleaks> read_gitleaks(string_view text, const std::string& file,
                                        text::Diagnostics& faults) {
    const auto document = config::Document::parse(text, file, config::File::gitleaks, faults);
    Reading reading(faults);
    std::vector<GitleaksRule> rules;
    for (const auto& table : document.root().tables("rules"))
        if (auto rule = read_rule(table, reading, faults))
            rules.push_back(std::move(*rule));
    return std::make_unique<Rules>(std::move(rules), reading.all_exceptions(document.root()));
}

}  // namespace osm::screen
