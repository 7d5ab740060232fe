#include "budget/profiles.hpp"

#include "budget/ledger.hpp"
#include "interchange/csv.hpp"
#include "interchange/encoding.hpp"
#include "interchange/json.hpp"
#include "records/schema.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <map>

namespace osm::budget {
namespace {

struct TextKey {
    std::string_view key;
    std::string Profile::*to;
};

constexpr TextKey text_keys[] = {
    {"name", &Profile::name},
    {"date", &Profile::date},
    {"amount", &Profile::amount},
    {"debit", &Profile::debit},
    {"credit", &Profile::credit},
    {"text", &Profile::text},
    {"memo", &Profile::memo},
    {"currency_column", &Profile::currency_column},
    {"category_column", &Profile::category_column},
    {"direction_column", &Profile::direction_column},
    {"state_column", &Profile::state_column},
    {"balance_column", &Profile::balance_column},
};

// Index among `words`; what is none of them goes to `faults`.
template <std::size_t N>
std::optional<std::size_t> choice(const config::Table& table, std::string_view key,
                                  const std::string_view (&words)[N], text::Diagnostics& faults) {
    const auto said = table.text(key);
    if (!said)
        return std::nullopt;
    const auto* found = std::ranges::find(words, *said);
    if (found != std::end(words))
        return static_cast<std::size_t>(found - words);
    std::string known;
    for (const auto word : words)
        known += (known.empty() ? "" : ", ") + std::string(word);
    faults.push_back({table.place(key), fmt::format("'{}' is no {}", *said, key), known});
    return std::nullopt;
}

constexpr std::string_view orders[] = {"ymd", "dmy", "mdy"};
constexpr std::string_view signs[] = {"spent", "received"};
constexpr std::string_view decimals[] = {".", ","};

Profile read_profile(const config::Table& table, text::Diagnostics& faults) {
    Profile profile;
    for (const auto& [key, to] : text_keys)
        profile.*to = table.text(key).value_or("");
    if (profile.name.empty())
        faults.push_back({table.place(), "an import has no 'name'", "name = \"bank\""});
    if (!profile.amount.empty() && !(profile.debit + profile.credit).empty())
        faults.push_back({table.place("amount"), "'amount' and 'debit' or 'credit' say two things",
                          "write one or the other"});
    if (const auto code = table.text("currency")) {
        profile.currency = money::Currency::named(*code);
        if (!profile.currency)
            faults.push_back({table.place("currency"), fmt::format("'{}' is no currency", *code),
                              "a code such as USD"});
    }
    profile.category = table.text("category");
    profile.pot = table.text("pot");
    if (const auto mark = choice(table, "decimal", decimals, faults))
        profile.decimal = decimals[*mark].front();
    if (const auto order = choice(table, "order", orders, faults))
        profile.order = static_cast<DateOrder>(*order);
    if (const auto sign = choice(table, "sign", signs, faults))
        profile.positive = static_cast<Sign>(*sign);
    if (const auto delimiter = choice(table, "delimiter", delimiter_words, faults))
        profile.delimiter = delimiter_marks[*delimiter];
    return profile;
}

void read_rule(const config::Table& table, Importing& importing, text::Diagnostics& faults) {
    const auto match = table.text("match");
    const auto category = table.text("category");
    if (!match || !category) {
        faults.push_back({table.place(),
                          fmt::format("a rule has no '{}'", match ? "category" : "match"),
                          "match = \"BAKERY\", category = \"food:groceries\""});
        return;
    }
    const auto import = table.text("import").value_or("");
    if (!import.empty() &&
        std::ranges::find(importing.profiles, import, &Profile::name) == importing.profiles.end())
        faults.push_back({table.place("import"), fmt::format("there is no import '{}'", import),
                          "the name of an [[import]]"});
    if (kind_of(*category) == Kind::balance)
        faults.push_back({table.place("category"), "'balance' is what a pot holds, no category",
                          "a category of your own"});
    try {
        std::vector<std::string> tags = table.texts("tags");
        const std::vector<std::string> probe = {
            "2016-10-03", "1", "EUR", *category, records::join_tags(tags), "note"};
        records::to_line(records::money, probe);
        check_tags(records::join_tags(tags));
        const text::Pattern as_written(*match);  // so that a complaint quotes it
        importing.rules.push_back(
            {*match, text::Pattern("(?i)" + *match), *category, import, records::join_tags(tags)});
    } catch (const text::Failure& failure) {
        for (auto fault : failure.found()) {
            fault.place = table.place(table.has("tags") ? "tags" : "match");
            faults.push_back(std::move(fault));
        }
    }
}

std::string title(std::string_view cell) { return text::lower(text::trim(cell)); }

bool names_all(const interchange::CsvRow& row, const Profile& profile) {
    const std::string* wanted[] = {&profile.date,   &profile.amount, &profile.debit,
                                   &profile.credit, &profile.text,   &profile.currency_column};
    return std::ranges::all_of(wanted, [&](const std::string* name) {
        return name->empty() || name->starts_with('#') ||
               std::ranges::find(row.cells, title(*name), title) != row.cells.end();
    });
}

// The part of a payee's text that returns: numbers of cards and dates behind it do not.
std::string stem(std::string_view text) {
    auto end = text.find_first_of("0123456789*#/");
    if (end == text.npos || end < 4)
        end = text.find("  ");
    auto stem = text::trim(text.substr(0, end));
    if (const auto gap = stem.find("  "); gap != stem.npos && gap > 3)
        stem = stem.substr(0, gap);
    while (!stem.empty() && std::string_view(" -,.;:(").find(stem.back()) != std::string_view::npos)
        stem.remove_suffix(1);
    return std::string(stem.empty() ? text : stem);
}

std::string as_pattern(std::string_view text) {
    std::string pattern;
    for (const char c : text) {
        if (std::string_view("\\.+*?()|[]{}^$").find(c) != std::string_view::npos)
            pattern += '\\';
        pattern += c;
    }
    return pattern;
}

}  // namespace

Importing read_importing(const config::Table& root, text::Diagnostics& faults) {
    Importing importing;
    for (const auto& table : root.tables("import"))
        importing.profiles.push_back(read_profile(table, faults));
    for (const auto& table : root.tables("rule"))
        read_rule(table, importing, faults);
    return importing;
}

const Profile* fitting(std::span<const Profile> profiles, std::string_view bytes) {
    if (profiles.empty())
        return nullptr;
    constexpr std::size_t head = 64 * 1024;
    const auto cut = bytes.size() > head ? bytes.rfind('\n', head) : bytes.npos;
    const auto decoded = interchange::decode(bytes.substr(0, cut == bytes.npos ? cut : cut + 1));
    if (!decoded)
        return nullptr;
    const Profile* found = nullptr;
    for (const auto& profile : profiles) {
        if (profile.date.empty() || profile.date.starts_with('#'))
            continue;
        text::Diagnostics faults;
        const auto csv =
            interchange::read_csv(decoded->text, {}, profile.delimiter.value_or(0), faults);
        if (std::ranges::none_of(
                csv.rows, [&](const interchange::CsvRow& row) { return names_all(row, profile); }))
            continue;
        if (found)
            return nullptr;
        found = &profile;
    }
    return found;
}

void sort_out(std::vector<Movement>& movements, std::span<const Rule> rules,
              std::string_view profile) {
    std::map<std::string, const Rule*, std::less<>> known;
    for (auto& movement : movements) {
        const auto [place, fresh] = known.try_emplace(movement.text, nullptr);
        if (fresh)
            for (const auto& rule : rules)
                if ((rule.import.empty() || rule.import == profile) &&
                    rule.pattern.found_in(movement.text)) {
                    place->second = &rule;
                    break;
                }
        if (!place->second)
            continue;
        movement.category = place->second->category;
        if (!place->second->tags.empty())
            movement.tags += (movement.tags.empty() ? "" : ",") + place->second->tags;
    }
}

std::vector<Payee> unsorted_payees(const std::vector<Movement>& movements) {
    std::map<std::string, Payee> by_stem;
    for (const auto& movement : movements)
        if (movement.category == unsorted && !movement.text.empty()) {
            auto& payee = by_stem[stem(movement.text)];
            ++payee.movements;
            payee.sum.add(movement.amount);
        }
    std::vector<Payee> payees;
    for (auto& [name, payee] : by_stem) {
        payee.pattern = as_pattern(name);
        payees.push_back(std::move(payee));
    }
    std::ranges::stable_sort(payees, std::ranges::greater{}, &Payee::movements);
    return payees;
}

std::string to_toml(const Statement& statement, const std::string& name) {
    const auto& profile = statement.profile;
    std::vector<std::pair<std::string, std::string>> lines;  // and why
    const auto add = [&](std::string_view key, std::string_view value) {
        if (value.empty())
            return;
        const auto reason = std::ranges::find(statement.reasons, key, &Reason::key);
        lines.emplace_back(fmt::format("{} = {}", key, interchange::json_string(value)),
                           reason == statement.reasons.end() ? std::string{} : reason->why);
    };
    add("name", name);
    if (const auto mark = delimiter_marks.find(statement.delimiter); mark != std::string_view::npos)
        add("delimiter", delimiter_words[mark]);
    add("date", profile.date);
    add("order", name_of(statement.order));
    for (const auto& [key, to] : text_keys)
        if (key != "name" && key != "date")
            add(key, profile.*to);
    if (profile.currency)
        add("currency", profile.currency->code());
    if (statement.decimal)
        add("decimal", std::string_view(&statement.decimal, 1));
    if (!profile.amount.empty())
        add("sign", name_of(statement.positive));
    int widest = 0;
    for (const auto& [line, why] : lines)
        if (!why.empty())
            widest = std::max(widest, text::width(line));
    auto toml =
        fmt::format("[[import]]  # {}, {}\n", statement.encoding,
                    statement.header_line ? fmt::format("titles in line {}", statement.header_line)
                                          : std::string("without titles"));
    for (const auto& [line, why] : lines)
        toml += why.empty() ? line + '\n'
                            : fmt::format("{}  # {}\n", text::pad_right(line, widest), why);
    toml.pop_back();
    return toml;
}

std::string_view name_of(Sign sign) { return signs[static_cast<std::size_t>(sign)]; }

}  // namespace osm::budget
