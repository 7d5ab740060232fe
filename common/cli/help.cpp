#include "cli/help.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace osm::cli {
namespace {

constexpr int page_width = 79;
constexpr int widest_left = 26;
constexpr int usual_left = 12;  // where a name is wider than that, and stands on a line of its own

// The paragraph in lines, each behind `indent` blanks.
std::string wrapped(std::string_view paragraph, int indent) {
    std::string page, line;
    const auto lead = std::string(static_cast<std::size_t>(indent), ' ');
    const auto end_line = [&] {
        page += lead + line + "\n";
        line.clear();
    };
    for (const auto word : text::split(paragraph, ' ')) {
        if (!line.empty() && indent + text::width(line) + 1 + text::width(word) > page_width)
            end_line();
        line += (line.empty() ? "" : " ") + std::string{word};
    }
    end_line();
    return page;
}

struct Pair {
    std::string left, right;
};

// Two columns: names on the left, what they are on the right.
std::string two_columns(const std::vector<Pair>& pairs) {
    int left = 0;
    for (const auto& pair : pairs) {
        const int width = text::width(pair.left);
        left = std::max(left, width <= widest_left ? width : usual_left);
    }
    std::string page;
    for (const auto& pair : pairs) {
        auto right = wrapped(pair.right, left + 4);
        if (text::width(pair.left) > left) {
            page += "  " + pair.left + "\n" + right;
        } else {
            const auto past_indent = static_cast<std::size_t>(left) + 4;
            page += "  " + text::pad_right(pair.left, left) + "  " + right.substr(past_indent);
        }
    }
    return page;
}

std::string shown(const Argument& argument) {
    if (!argument.rest)
        return argument.at_least > 0 ? argument.word : "[" + argument.word + "]";
    return argument.at_least > 0 ? argument.word + "..." : "[" + argument.word + "...]";
}

std::string usage_line(std::string_view called, const Declared& declared) {
    auto line = "usage: " + std::string{called};
    if (std::any_of(declared.options.begin(), declared.options.end(),
                    [](const Option& option) { return !option.common; }))
        line += " [OPTION...]";
    for (const auto& argument : declared.arguments_)
        line += " " + shown(argument);
    return line + "\n";
}

// The examples as typed, each with what it does beside it or, where that is too wide, below it.
std::string example_lines(const std::vector<Example>& examples) {
    int widest = 0;
    int together = 0;
    for (const auto& example : examples) {
        widest = std::max(widest, text::width(example.command));
        together = std::max(together, text::width(example.what));
    }
    const bool beside = 2 + widest + 3 + together <= page_width;
    std::string page;
    for (const auto& example : examples) {
        page +=
            "  " + (beside ? text::pad_right(example.command, widest) + "   " + example.what + "\n"
                           : example.command + "\n" + wrapped(example.what, 6));
    }
    return page;
}

// A verb that several tools share begins its examples with its own name; the tool's goes before it.
std::vector<Example> as_typed(std::vector<Example> examples, std::string_view called) {
    const auto blank = called.rfind(' ');
    for (auto& example : examples)
        if (blank != std::string_view::npos &&
            example.command.starts_with(called.substr(blank + 1)))
            example.command.insert(0, called.substr(0, blank + 1));
    return examples;
}

// The items in lines of two columns' indent, none of them broken.
std::string in_lines(const std::vector<std::string>& items) {
    std::string page, line;
    for (const auto& item : items) {
        if (!line.empty() && text::width(line) + 2 + text::width(item) > page_width) {
            page += line + "\n";
            line.clear();
        }
        line += "  " + item;
    }
    return page + line + "\n";
}

std::string row(std::string_view verb, std::string_view name, std::string_view value,
                std::string_view help) {
    std::string line;
    for (const auto cell : {verb, name, value, help})
        line += (line.empty() ? "" : "\t") + std::string{cell.empty() ? "-" : cell};
    return line + "\n";
}

std::string option_rows(std::string_view verb, const Declared& declared) {
    std::string rows;
    for (const auto& option : declared.options)
        rows += row(verb, option.names, option.word, option.help);
    return rows;
}

}  // namespace

std::string tool_help(std::string_view tool, std::string_view line,
                      const std::vector<Group>& groups, std::string_view see_also) {
    const auto name = std::string{tool};
    auto page = name + " - " + std::string{line} + "\n\nusage: " + name + " VERB [WORD...]\n";
    std::size_t widest = 0;
    for (const auto& group : groups)
        for (const auto& verb : group.lines)
            widest = std::max(widest, verb.name.size());
    for (const auto& group : groups) {
        page += "\n" + (group.title.empty() ? "" : std::string{group.title} + ":\n");
        for (const auto& verb : group.lines) {
            page += "  " + text::pad_right(verb.name, static_cast<int>(widest)) + "  " +
                    std::string{verb.text} + "\n";
        }
    }
    page +=
        "\n" + wrapped("'" + name + " help VERB' tells more, 'man " + name + "' everything.", 0);
    if (!see_also.empty())
        page += wrapped(see_also, 0);
    return page;
}

std::string verb_help(std::string_view called, std::string_view line, const Declared& declared) {
    auto page = std::string{called} + " - " + std::string{line} + "\n\n";
    if (!declared.examples.empty())
        page += example_lines(as_typed(declared.examples, called)) + "\n";
    page += usage_line(called, declared);

    std::vector<Pair> arguments, options;
    for (const auto& argument : declared.arguments_)
        arguments.push_back({shown(argument), argument.help});
    std::vector<std::string> common;
    for (const auto& option : declared.options)
        if (option.common)
            common.push_back(option.shown(' '));
        else
            options.push_back({option.shown(' '), option.help});
    if (!arguments.empty())
        page += "\n" + two_columns(arguments);
    if (!options.empty())
        page += "\noptions:\n" + two_columns(options);
    if (!common.empty())
        page += "\noptions of every verb, see osm(7):\n" + in_lines(common);
    for (const auto& remark : declared.remarks)
        page += "\n" + wrapped(remark, 0);
    return page;
}

std::string verb_spec(const Summary& verb, const Declared& declared) {
    auto rows = row(verb.name, "", "", verb.line);
    for (const auto& argument : declared.arguments_) {
        const auto* many = argument.rest ? (argument.at_least > 0 ? "+" : "*")
                                         : (argument.at_least > 0 ? "1" : "?");
        rows += row(verb.name, argument.word, many, argument.help);
    }
    return rows + option_rows(verb.name, declared);
}

std::string other_spec(std::string_view name, std::string_view program, std::string_view line) {
    return row(name, "", program, line);
}

std::string common_spec() {
    Declared declared;
    Common common;
    bool help = false;
    declared.declare_common(common, help);
    return option_rows("", declared);
}

}  // namespace osm::cli
