#include "screen/screening.hpp"

#include "screen/credentials.hpp"
#include "screen/encoded.hpp"
#include "screen/gitleaks.hpp"
#include "screen/keywords.hpp"
#include "screen/personal.hpp"
#include "screen/picture_forms.hpp"
#include "screen/shapes.hpp"
#include "screen/tokens.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_set>

namespace osm::screen {
namespace {

constexpr std::size_t shown_from = 20;  // bytes: below, a head would say too much

std::string redacted(const Match& match, std::string_view secret) {
    const std::string length = fmt::format("({} characters)", text::code_points(secret));
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (!match.kind->head || secret.size() < shown_from ||
        !std::ranges::all_of(secret.substr(0, 4), is_ascii))
        return "… " + length;
    return fmt::format("{}… {}", secret.substr(0, 4), length);
}

// Counts lines and columns forward only, so that all findings of a text cost one pass.
class Lines {
public:
    explicit Lines(std::string_view text) : text_(text) {}

    void place(std::size_t at, Finding& finding) {
        for (; counted_ < at; ++counted_) {
            if (text_[counted_] == '\n') {
                ++line_;
                column_ = 1;
            } else if ((static_cast<unsigned char>(text_[counted_]) & 0xC0) != 0x80) {
                ++column_;
            }
        }
        finding.line = line_;
        finding.column = column_;
    }

private:
    std::string_view text_;
    std::size_t counted_ = 0;
    int line_ = 1;
    int column_ = 1;
};

// In the order of their places, none over another: of two the one of lower rank, else the longer.
Matches sorted_out(Matches matches) {
    std::ranges::sort(matches, [](const Match& a, const Match& b) {
        return std::tuple(a.begin, a.kind->rank, b.end) < std::tuple(b.begin, b.kind->rank, a.end);
    });
    Matches kept;
    for (const Match& match : matches)
        if (kept.empty() || match.begin >= kept.back().end)
            kept.push_back(match);
        else if (match.kind->rank < kept.back().kind->rank)
            kept.back() = match;
    return kept;
}

Finding file_finding(const Kind& kind, std::string_view path, std::string_view value) {
    Finding finding{std::string(kind.rule),
                    std::string(path),
                    0,
                    0,
                    {},
                    std::string(kind.what),
                    kind.level,
                    std::string(kind.hint),
                    0,
                    sha256(value)};
    return finding;
}

}  // namespace

struct Screening::Rules {
    std::vector<std::string> words;
    std::set<std::string> own_mail;
    std::optional<std::set<std::string>> personal;
    std::vector<std::unique_ptr<Gitleaks>> gitleaks;

    // Made when the first text comes.
    std::vector<std::unique_ptr<Search>> searches;
    std::optional<Keywords> keywords;

    struct Owner {
        Search* search;
        std::size_t number;
        std::string exact;
    };

    std::vector<Owner> owners;

    void forget() {
        keywords.reset();
        owners.clear();
        searches.clear();
    }

    bool wants(const std::string& check) const { return !personal || personal->contains(check); }

    void prepare() {
        if (keywords)
            return;
        searches.push_back(token_search());
        searches.push_back(credential_search());
        searches.push_back(account_search(wants("iban"), wants("card")));
        if (wants("phone"))
            searches.push_back(phone_search());
        if (wants("mail"))
            searches.push_back(mail_search(own_mail));
        searches.push_back(place_search(wants("coordinates"), wants("home-path")));
        if (!words.empty())
            searches.push_back(word_search(words));
        std::vector<std::string> all;
        const auto take = [&](Search& search) {
            std::size_t number = 0;
            for (auto& [word, exact] : search.words()) {
                all.push_back(std::move(word));
                owners.push_back({&search, number++, std::move(exact)});
            }
        };
        for (const auto& search : searches)
            take(*search);
        for (const auto& search : gitleaks)
            take(*search);
        keywords.emplace(std::vector<std::string_view>(all.begin(), all.end()));
    }

    template <typename Do>
    void each_search(Do&& act) {
        for (const auto& search : searches)
            act(*search);
        for (const auto& search : gitleaks)
            act(*search);
    }

    Matches matches(std::string_view path, std::string_view text) {
        prepare();
        Matches found = as_written(path, text);
        add_decoded(path, text, nested, found);
        return sorted_out(std::move(found));
    }

private:
    // Base64 in an address with %3D; what is deeper is meant to be.
    static constexpr int nested = 2;

    Matches as_written(std::string_view path, std::string_view text) {
        Matches found;
        each_search([&](Search& search) { search.start(path); });
        keywords->find(text, [&](std::size_t word, std::size_t at) {
            const Owner& owner = owners[word];
            const std::size_t size = keywords->size_of(word);
            if (owner.exact.empty() || text.substr(at, size) == owner.exact)
                owner.search->look(owner.number, {text, at, size}, found);
        });
        each_search([&](Search& search) { search.finish(text, found); });
        return found;
    }

    // Errors alone: a warning is about what people read.
    void add_decoded(std::string_view path, std::string_view text, int depth, Matches& found) {
        const auto look_into = [&](const Passage& passage) {
            const std::string_view inner = passage.text;
            if (passage.kind != nullptr) {
                found.push_back({passage.begin_of(0), passage.end_of(inner.size()), passage.kind, 0,
                                 passage.text, passage.how});
                return;
            }
            Matches inside = as_written(path, inner);
            if (depth > 1)
                add_decoded(path, inner, depth - 1, inside);
            for (const Match& match : inside)
                if (match.kind->level == text::Level::error)
                    found.push_back({passage.begin_of(match.begin), passage.end_of(match.end),
                                     match.kind, match.number, std::string(match.secret_in(inner)),
                                     passage.how});
        };
        each_of_letters(text, look_into);
        each_of_escapes(text, look_into);
    }
};

Screening::Screening() : rules_(std::make_unique<Rules>()) {}

Screening::~Screening() = default;
Screening::Screening(Screening&&) noexcept = default;
Screening& Screening::operator=(Screening&&) noexcept = default;

void Screening::add_gitleaks(std::string_view text, const std::string& file,
                             text::Diagnostics& faults) {
    rules_->gitleaks.push_back(read_gitleaks(text, file, faults));
    rules_->forget();
}

void Screening::add_private(std::span<const std::string> words) {
    rules_->words.insert(rules_->words.end(), words.begin(), words.end());
    rules_->forget();
}

void Screening::add_own_mail(std::string_view address) {
    rules_->own_mail.insert(text::lower(address));
}

void Screening::only_personal(std::span<const std::string> names) {
    rules_->personal.emplace(names.begin(), names.end());
    rules_->forget();
}

std::vector<Finding> Screening::name(std::string_view path) const {
    if (const Kind* kind = shape_of_name(path))
        return {file_finding(*kind, path, {})};
    for (const auto& rules : rules_->gitleaks)
        if (const Kind* kind = rules->forbidden(path))
            return {file_finding(*kind, path, {})};
    return {};
}

std::vector<Finding> Screening::bytes(std::string_view path, std::string_view bytes) const {
    if (const Kind* kind = shape_of_bytes(bytes))
        return {file_finding(*kind, path, bytes)};
    if (is_picture(bytes))
        return beside_pixels(path, bytes);
    if (!markup::is_notebook(path))
        return text(path, bytes);
    text::Diagnostics told_elsewhere;
    const auto read = markup::read_notebook(bytes, std::string(path), told_elsewhere);
    if (!read)
        return text(path, bytes);
    // What stands where no notebook should have any text must not go out unseen.
    auto found = notebook(path, *read);
    std::set<std::string> rules;
    for (const Finding& finding : found)
        rules.insert(finding.rule);
    for (Finding& finding : text(path, bytes))
        if (finding.severity == text::Level::error && !rules.contains(finding.rule))
            found.push_back(std::move(finding));
    return found;
}

std::vector<Finding> Screening::beside_pixels(std::string_view path, std::string_view bytes) const {
    if (!kind_of(bytes))
        return {};
    auto found = text(path, texts_beside(bytes));
    for (Finding& finding : found) {
        finding.what += ", beside the pixels";
        finding.line = finding.column = 0;
    }
    return found;
}

std::vector<Finding> Screening::notebook(std::string_view path,
                                         const markup::Notebook& notebook) const {
    std::vector<Finding> all;
    const auto take = [&](std::string_view part, int cell) {
        for (Finding& finding : text(path, part, cell)) {
            const auto same = [&](const Finding& other) {
                return other.rule == finding.rule && other.value == finding.value;
            };
            if (finding.severity == text::Level::error || std::ranges::none_of(all, same))
                all.push_back(std::move(finding));
        }
    };
    int number = 0;
    for (const markup::Cell& cell : notebook.cells) {
        take(cell.source, ++number);
        for (const markup::Output& output : cell.outputs)
            for (const markup::Part& part : output.parts)
                take(part.text, number);
    }
    for (const markup::Remark& remark : notebook.remarks)
        take(remark.text, 0);
    return all;
}

std::vector<Finding> Screening::text(std::string_view path, std::string_view text, int cell) const {
    std::vector<Finding> found;
    std::unordered_set<std::string> told;
    Lines lines(text);
    for (const Match& match : rules_->matches(path, text)) {
        const std::string_view secret = match.secret_in(text);
        if (match.kind->once && !told.emplace(secret).second)
            continue;
        Finding finding = file_finding(*match.kind, path, secret);
        if (match.number > 0)
            finding.what += fmt::format(" (number {} of the list)", match.number);
        if (!match.how.empty())
            finding.what += fmt::format(", {}", match.how);
        finding.redacted = redacted(match, secret);
        finding.cell = cell;
        lines.place(match.begin, finding);
        found.push_back(std::move(finding));
    }
    return found;
}

std::vector<Finding> Screening::mail(std::string_view path, std::string_view address) const {
    if (is_nobodys(address) || rules_->own_mail.contains(text::lower(address)))
        return {};
    static constexpr Kind author{
        "author-mail", "a mail address that is not said to be yours to show",
        "name it in [publish] mail, or commit with another", text::Level::warning};
    Finding finding = file_finding(author, path, address);
    finding.redacted = fmt::format("… ({} characters)", text::code_points(address));
    return {finding};
}

std::string Screening::masked(std::string_view text) const {
    std::string shown;
    std::size_t at = 0;
    for (const Match& match : rules_->matches({}, text)) {
        shown += text.substr(at, match.begin - at);
        shown += redacted(match, match.secret_in(text));
        at = match.end;
    }
    return shown += text.substr(at);
}

std::vector<std::string> rule_names() {
    auto names = token_names();
    for (auto& name : credential_names())
        names.push_back(std::move(name));
    return names;
}

std::vector<std::string> personal_names() {
    return {"iban", "card", "phone", "mail", "coordinates", "home-path"};
}

}  // namespace osm::screen
