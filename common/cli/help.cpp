#include "cli/help.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace osm::cli {
namespace {

constexpr int widest_left = 26;
constexpr int usual_left = 12;  // where a name is wider than that, and stands on a line of its own

// The paragraph in lines, each behind `indent` blanks.
std::string wrapped(std::string_view paragraph, int indent, int width) {
    std::string page, line;
    const auto lead = std::string(static_cast<std::size_t>(indent), ' ');
    const auto end_line = [&] {
        page += lead + line + "\n";
        line.clear();
    };
    for (const auto word : text::split(paragraph, ' ')) {
        if (!line.empty() && indent + text::width(line) + 1 + text::width(word) > width)
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
std::string two_columns(const std::vector<Pair>& pairs, int width) {
    int left = 0;
    for (const auto& pair : pairs) {
        const int wanted = text::width(pair.left);
        left = std::max(left, wanted <= std::min(widest_left, width / 3) ? wanted : usual_left);
    }
    std::string page;
    for (const auto& pair : pairs) {
        auto right = wrapped(pair.right, left + 4, width);
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

std::string usage_line(std::string_view called, const Declared& declared, int width) {
    std::string line{called};
    if (std::any_of(declared.options.begin(), declared.options.end(),
                    [](const Option& option) { return !option.common; }))
        line += " [OPTION...]";
    for (const auto& argument : declared.arguments_)
        line += " " + shown(argument);
    constexpr std::string_view head = "usage: ";
    return std::string{head} +
           wrapped(line, static_cast<int>(head.size()), width).substr(head.size());
}

// The words of a command: what stands in quotes is one, and so is an option with its value.
std::vector<std::string> words_of(std::string_view command) {
    std::vector<std::string> words(1);
    char quote = 0;
    for (const char c : command) {
        if (c == quote)
            quote = 0;
        else if (quote == 0 && (c == '\'' || c == '"'))
            quote = c;
        const bool is_option =
            words.back().starts_with('-') && words.back().find(' ') == std::string::npos;
        if (c == ' ' && quote == 0 && !is_option)
            words.emplace_back();
        else
            words.back() += c;
    }
    return words;
}

// The command as it can be pasted: a line that is too long goes on behind a backslash.
std::string command_lines(std::string_view command, int width) {
    std::string page, line = " ";
    for (const auto& word : words_of(command)) {
        if (line.size() > 2 && text::width(line) + 1 + text::width(word) + 2 > width) {
            page += line + " \\\n";
            line = "     ";
        }
        line += ' ' + word;
    }
    return page + line;
}

// The examples as typed, each with what it does beside it or, where that is too wide, below it.
std::string example_lines(const std::vector<Example>& examples, int width) {
    int widest = 0;
    int together = 0;
    for (const auto& example : examples) {
        widest = std::max(widest, text::width(example.command));
        together = std::max(together, text::width(example.what));
    }
    const bool beside = 2 + widest + 3 + together <= width;
    std::string page;
    for (const auto& example : examples) {
        page +=
            beside ? "  " + text::pad_right(example.command, widest) + "   " + example.what + "\n"
                   : command_lines(example.command, width) + "\n" + wrapped(example.what, 6, width);
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
std::string in_lines(const std::vector<std::string>& items, int width) {
    std::string page, line;
    for (const auto& item : items) {
        if (!line.empty() && text::width(line) + 2 + text::width(item) > width) {
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
                      const std::vector<Group>& groups, std::string_view see_also, int width) {
    const auto name = std::string{tool};
    auto page = wrapped(name + " - " + std::string{line}, 0, width) + "\nusage: " + name +
                " VERB [WORD...]\n";
    int widest = 0;
    for (const auto& group : groups)
        for (const auto& verb : group.lines)
            widest = std::max(widest, text::width(verb.name));
    for (const auto& group : groups) {
        page += "\n" + (group.title.empty() ? "" : std::string{group.title} + ":\n");
        std::vector<Pair> pairs;
        for (const auto& verb : group.lines)
            pairs.push_back({text::pad_right(verb.name, widest), std::string{verb.text}});
        page += two_columns(pairs, width);
    }
    page += "\n" + wrapped("'" + name + " help VERB' tells more, 'man " + name + "' everything.", 0,
                           width);
    if (!see_also.empty())
        page += wrapped(see_also, 0, width);
    return page;
}

std::string verb_help(std::string_view called, std::string_view line, const Declared& declared,
                      int width) {
    auto page = wrapped(std::string{called} + " - " + std::string{line}, 0, width) + "\n";
    if (!declared.examples.empty())
        page += example_lines(as_typed(declared.examples, called), width) + "\n";
    page += usage_line(called, declared, width);

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
        page += "\n" + two_columns(arguments, width);
    if (!options.empty())
        page += "\noptions:\n" + two_columns(options, width);
    if (!common.empty())
        page += "\noptions of every verb, see osm(7):\n" + in_lines(common, width);
    for (const auto& remark : declared.remarks)
        page += "\n" + wrapped(remark, 0, width);
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
