#include "config/document.hpp"
#include "config/values.hpp"

#include <utility>

namespace osm::config {
namespace {

// `of(node, key)` when there is such a node.
template <class Of>
auto value(const Node* node, std::string_view key, Of of)
    -> std::optional<std::decay_t<decltype(of(*node, key))>> {
    if (node == nullptr)
        return std::nullopt;
    return of(*node, key);
}

}  // namespace

// A key that holds dots itself is found as it stands before it is taken apart.
const Node* Table::find(std::string_view key) const {
    const Node* node = node_;
    while (true) {
        const auto* map = std::get_if<Node::Map>(&node->value);
        if (map == nullptr)
            return nullptr;
        if (const auto* entry = map->find(key))
            return entry->value.usable() ? &entry->value : nullptr;
        const auto dot = key.find('.');
        const auto* step = dot == key.npos ? nullptr : map->find(key.substr(0, dot));
        if (step == nullptr)
            return nullptr;
        node = &step->value;
        key.remove_prefix(dot + 1);
    }
}

bool Table::has(std::string_view key) const { return find(key) != nullptr; }

std::optional<std::string> Table::text(std::string_view key) const {
    return value(find(key), key, text_of);
}

std::vector<std::string> Table::texts(std::string_view key) const {
    return value(find(key), key, texts_of).value_or(std::vector<std::string>{});
}

std::optional<std::int64_t> Table::integer(std::string_view key) const {
    return value(find(key), key, integer_of);
}

std::optional<double> Table::number(std::string_view key) const {
    return value(find(key), key, number_of);
}

std::optional<bool> Table::boolean(std::string_view key) const {
    return value(find(key), key, boolean_of);
}

std::optional<time::Date> Table::date(std::string_view key) const {
    return value(find(key), key, date_of);
}

std::vector<time::Period> Table::dates(std::string_view key) const {
    return value(find(key), key, dates_of).value_or(std::vector<time::Period>{});
}

std::optional<time::Duration> Table::duration(std::string_view key) const {
    return value(find(key), key, duration_of);
}

std::optional<time::Duration> Table::clock(std::string_view key) const {
    return value(find(key), key, clock_of);
}

std::optional<money::Amount> Table::amount(std::string_view key) const {
    return value(find(key), key, amount_of);
}

std::optional<money::Share> Table::share(std::string_view key) const {
    return value(find(key), key,
                 [](const Node& node, std::string_view name) { return share_of(node, name); });
}

std::optional<Estimate> Table::estimate(std::string_view key) const {
    return value(find(key), key, estimate_of);
}

std::optional<Table> Table::table(std::string_view key) const {
    const auto* node = find(key);
    if (node == nullptr)
        return std::nullopt;
    map_of(*node, key);
    return Table{node};
}

std::vector<Table> Table::tables(std::string_view key) const {
    std::vector<Table> tables;
    if (const auto* node = find(key))
        for (const auto& item : maps_of(*node, key))
            tables.push_back(Table{&item});
    return tables;
}

std::vector<std::string> Table::names() const {
    std::vector<std::string> names;
    for (const auto& entry : std::get<Node::Map>(node_->value).entries)
        names.push_back(entry.key);
    return names;
}

text::Place Table::place(std::string_view key, std::optional<std::size_t> index) const {
    const auto* node = key.empty() ? node_ : find(key);
    if (node == nullptr)
        node = node_;
    else if (const auto* list = std::get_if<Node::List>(&node->value);
             list != nullptr && index && *index < list->size())
        node = &(*list)[*index];
    return std::get<Node::Map>(node_->value).tree->place(node->at);
}

}  // namespace osm::config
