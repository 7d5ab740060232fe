// Holds a tree against the declared keys.
#include "config/values.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <span>
#include <tuple>

namespace osm::config {
namespace {

// A declared key and the keys below it.
struct Rule {
    std::string_view name;
    Type type = Type::table;
    std::vector<Rule> below;

    const Rule* find(std::string_view key) const {
        for (const auto& rule : below)
            if (rule.name == key || rule.name == "*")
                return &rule;
        return nullptr;
    }
};

// A parent is declared before what is below it.
Rule rules_of(std::span<const Key> keys) {
    Rule root;
    for (const auto& key : keys) {
        Rule* rule = &root;
        auto rest = key.path;
        for (auto dot = rest.find('.'); dot != std::string_view::npos; dot = rest.find('.')) {
            rule = &*std::ranges::find(rule->below, rest.substr(0, dot), &Rule::name);
            rest.remove_prefix(dot + 1);
        }
        rule->below.push_back({rest, key.type, {}});
        if (key.type == Type::estimate)
            rule->below.back().below = {{"low", Type::number, {}},
                                        {"likely", Type::number, {}},
                                        {"high", Type::number, {}},
                                        {"source", Type::text, {}}};
    }
    return root;
}

class Check {
public:
    // Other programs' files may hold more than we know.
    Check(const Tree& tree, File file, text::Diagnostics& faults)
        : tree_(tree),
          unknown_(file == File::gitleaks ? text::Level::warning : text::Level::error),
          faults_(faults) {}

    void map(Node::Map& map, const Rule& rule) {
        for (auto& entry : map.entries)
            if (const auto* known = rule.find(entry.key))
                value(entry, *known);
            else
                complain_unknown(entry, rule);
    }

private:
    // What is below first, so that `require` meets only what is sound there.
    void value(Entry& entry, const Rule& rule) {
        const auto before = faults_.size();
        if (auto* below = std::get_if<Node::Map>(&entry.value.value); below && !rule.below.empty())
            map(*below, rule);
        else if (rule.type == Type::tables)
            each(entry.value, rule);
        if (!entry.value.usable() && tried(entry))
            return;
        if (rule.type == Type::estimate && faults_.size() > before) {
            entry.value.value = Node::Unusable{};
            return;
        }
        try {
            require(entry.value, entry.key, rule.type);
        } catch (const text::Failure& failure) {
            for (auto found : failure.found()) {
                found.place = tree_.place(entry.value.at);
                faults_.push_back(std::move(found));
            }
            entry.value.value = Node::Unusable{};
        }
    }

    void each(Node& list, const Rule& rule) {
        if (auto* items = std::get_if<Node::List>(&list.value))
            for (auto& item : *items)
                if (auto* below = std::get_if<Node::Map>(&item.value))
                    map(*below, rule);
    }

    // Unusable since it was read, and reported then.
    static bool tried(const Entry& entry) {
        return std::get<Node::Unusable>(entry.value.value).what.empty();
    }

    void complain_unknown(const Entry& entry, const Rule& rule) {
        std::vector<std::string> known;
        for (const auto& below : rule.below)
            known.emplace_back(below.name);
        faults_.push_back(
            {tree_.place(entry.at), fmt::format("unknown key '{}'", entry.key),
             text::did_you_mean(entry.key, known, "there are " + text::join(known, ", ")),
             unknown_});
    }

    const Tree& tree_;
    text::Level unknown_;
    text::Diagnostics& faults_;
};

}  // namespace

void check(Tree& tree, File file, text::Diagnostics& faults) {
    text::Diagnostics found;
    Check{tree, file, found}.map(std::get<Node::Map>(tree.root.value), rules_of(keys(file)));
    std::ranges::stable_sort(found, {}, [](const text::Diagnostic& fault) {
        return std::tuple{fault.place.line, fault.place.column};
    });
    faults.insert(faults.end(), found.begin(), found.end());
}

}  // namespace osm::config
