// The only file that knows toml++. Its assertions are off: the one that input can reach (`[` and a
// line end), like the unreachable point that letters outside quotes reach, is refused by `scan`
// before. Built from the header, because loading its library costs every start a third of a
// millisecond.
#include "config/tree.hpp"

#ifndef NDEBUG
#define NDEBUG
#endif
#undef TOML_HEADER_ONLY
#undef TOML_SHARED_LIB
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 1
#define TOML_ENABLE_FORMATTERS 0
#include <fmt/core.h>
#include <toml++/toml.h>

#include <algorithm>

namespace osm::config {
namespace {

Spot spot(const toml::source_region& region) { return {region.begin.line, region.begin.column}; }

// Turns the parser's tree into ours, taking its strings.
class Conversion {
public:
    Conversion(const Tree& tree, text::Diagnostics& faults) : tree_(tree), faults_(faults) {}

    Node::Map map(toml::table& table) const {
        Node::Map map{&tree_, {}};
        map.entries.reserve(table.size());
        for (auto&& [key, value] : table)
            map.entries.push_back({std::string{key.str()}, spot(key.source()), node(value)});
        std::ranges::sort(map.entries, [](const Entry& a, const Entry& b) {
            return std::pair{a.at.line, a.at.column} < std::pair{b.at.line, b.at.column};
        });
        return map;
    }

private:
    Node node(toml::node& from) const {
        Node to{spot(from.source()), {}};
        switch (from.type()) {
            case toml::node_type::table:
                to.value = map(*from.as_table());
                break;
            case toml::node_type::array:
                to.value = list(*from.as_array());
                break;
            case toml::node_type::string:
                to.value = std::move(from.as_string()->get());
                break;
            case toml::node_type::integer:
                to.value = from.as_integer()->get();
                break;
            case toml::node_type::floating_point:
                to.value = from.as_floating_point()->get();
                break;
            case toml::node_type::boolean:
                to.value = from.as_boolean()->get();
                break;
            case toml::node_type::date:
                date(from.as_date()->get(), to);
                break;
            case toml::node_type::time:
                to.value = Node::Unusable{"a time"};
                break;
            default:
                to.value = Node::Unusable{"a date with a time"};
                break;
        }
        return to;
    }

    Node::List list(toml::array& array) const {
        Node::List items;
        items.reserve(array.size());
        for (auto& item : array)
            items.push_back(node(item));
        return items;
    }

    void date(toml::date from, Node& to) const {
        if (const auto day = time::date(from.year, from.month, from.day)) {
            to.value = *day;
            return;
        }
        faults_.push_back(
            {tree_.place(to.at),
             fmt::format("'{:04}-{:02}-{:02}' is not a date", from.year, from.month, from.day),
             "write a day of the years 1970 to 2200"});
    }

    const Tree& tree_;
    text::Diagnostics& faults_;
};

struct Reading {
    std::string_view reason;  // as the parser puts it
    std::string_view hint;
};

// What a person most likely meant where the parser found something else.
constexpr Reading readings[] = {
    {"could not determine value type", "text needs quotes, \"like this\""},
    {"expected a comment or whitespace", "one value a line; text needs quotes"},
    {"encountered end-of-file", "something is not closed"},
    {"unescaped control characters", "text ends on its line, with a quote"},
    {"cannot redefine", "say it once"},
    {"expected value", "write a value behind the ="},
};

text::Diagnostic to_diagnostic(const toml::parse_error& error, const Tree& tree) {
    std::string_view what = error.description();
    constexpr std::string_view preamble = "Error while parsing ";
    if (what.starts_with(preamble))
        what.remove_prefix(preamble.size());
    text::Diagnostic found{tree.place(spot(error.source())), fmt::format("not TOML: {}", what)};
    for (const auto& [reason, hint] : readings)
        if (what.find(reason) != std::string_view::npos && found.hint.empty())
            found.hint = hint;
    return found;
}

}  // namespace

void read_toml(Tree& tree, text::Diagnostics& faults) {
    tree.root.value = Node::Map{&tree, {}};
    try {
        auto table = toml::parse(std::string_view{tree.bytes});
        tree.root.value = Conversion{tree, faults}.map(table);
    } catch (const toml::parse_error& error) {
        faults.push_back(to_diagnostic(error, tree));
    }
}

}  // namespace osm::config
