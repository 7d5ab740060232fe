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
// It takes g++ for one that cannot read numbers by <charconv>, and goes by a stream and its locale:
// a sixth of the time of a plan whose items have hours.
#define TOML_FLOAT_CHARCONV 1
#define TOML_ENABLE_FORMATTERS 0
#include <fmt/core.h>
#include <toml++/toml.h>

#include <algorithm>

namespace osm::config {
namespace {

// Turns the parser's tree into ours, taking its strings. `above`: lines before what was parsed.
class Conversion {
public:
    Conversion(const Tree& tree, std::uint32_t above, text::Diagnostics& faults)
        : tree_(tree), above_(above), faults_(faults) {}

    // The parser sorts by name; we keep the file's order.
    Node::Map map(toml::table& table) const {
        std::vector<std::pair<const toml::key*, toml::node*>> found;
        found.reserve(table.size());
        for (auto&& [key, value] : table)
            found.emplace_back(&key, &value);
        std::ranges::sort(found, {}, [](const auto& entry) {
            const auto& at = entry.first->source().begin;
            return std::pair{at.line, at.column};
        });
        Node::Map map{&tree_, {}};
        map.entries.reserve(found.size());
        for (const auto& [key, value] : found)
            map.entries.push_back({std::string{key->str()}, spot(key->source()), node(*value)});
        return map;
    }

private:
    Spot spot(const toml::source_region& region) const {
        return {region.begin.line + above_, region.begin.column};
    }

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
    std::uint32_t above_;
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
    const auto& at = error.source().begin;
    text::Diagnostic found{tree.place({at.line, at.column}), fmt::format("not TOML: {}", what)};
    for (const auto& [reason, hint] : readings)
        if (what.find(reason) != std::string_view::npos && found.hint.empty())
            found.hint = hint;
    return found;
}

// The table under a `[[name]]` header joins those of the same name before it.
bool join(Node::Map& root, Entry block) {
    const auto same = std::ranges::find(root.entries, block.key, &Entry::key);
    if (same == root.entries.end()) {
        root.entries.push_back(std::move(block));
        return true;
    }
    auto* before = std::get_if<Node::List>(&same->value.value);
    auto& added = std::get<Node::List>(block.value.value);
    if (before == nullptr || same->at.line < root.tree->blocks.front())
        return false;
    before->push_back(std::move(added.front()));
    return true;
}

// Block by block, which takes two thirds of the time: the parser's nodes are gone again while they
// are still in the cache. False, with nothing done, when that is not the way to read this file.
bool read_blocks(Tree& tree, text::Diagnostics& faults) {
    Node::Map root{&tree, {}};
    text::Diagnostics found;
    const std::string_view bytes = tree.bytes;
    std::size_t begin = 0;
    std::uint32_t above = 0;
    try {
        for (std::size_t i = 0; i <= tree.blocks.size(); ++i) {
            const bool last = i == tree.blocks.size();
            const auto end = last ? bytes.size() : tree.lines[tree.blocks[i] - 1];
            auto table = toml::parse(bytes.substr(begin, end - begin));
            auto part = Conversion{tree, above, found}.map(table);
            for (auto& entry : part.entries)
                if (i == 0)
                    root.entries.push_back(std::move(entry));
                else if (!join(root, std::move(entry)))
                    return false;
            begin = end;
            above = last ? 0 : tree.blocks[i] - 1;
        }
    } catch (const toml::parse_error&) {
        return false;
    }
    tree.root.value = std::move(root);
    faults.insert(faults.end(), found.begin(), found.end());
    return true;
}

}  // namespace

void read_toml(Tree& tree, text::Diagnostics& faults) {
    tree.root.value = Node::Map{&tree, {}};
    if (!tree.blocks.empty() && read_blocks(tree, faults))
        return;
    try {
        auto table = toml::parse(std::string_view{tree.bytes});
        tree.root.value = Conversion{tree, 0, faults}.map(table);
    } catch (const toml::parse_error& error) {
        faults.push_back(to_diagnostic(error, tree));
    }
}

}  // namespace osm::config
