// The one file that knows CLI11. It matches words to options; what to say when they do not match,
// and what a word means, is ours.
#include "cli/declared.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include <algorithm>

namespace osm::cli {
namespace {

class Parser {
public:
    Parser(const Declared& declared, const std::string& usage)
        : declared_(declared), see_("see " + usage) {}

    void parse(const std::vector<std::string>& words, const bool& help) {
        auto [named, plain] = separated(words);
        const auto strays = match(std::move(named));
        std::vector<std::string> given;
        for (const auto& word : strays) {
            if (looks_like_option(word))
                fail_unknown(word);
            given.push_back(word);
        }
        given.insert(given.end(), plain.begin(), plain.end());
        if (!help)
            fill_arguments(given);
    }

private:
    using Words = std::vector<std::string>;

    [[noreturn]] void fail(std::string what, const std::string& hint = {}) const {
        text::fail(std::move(what), hint.empty() ? see_ : hint + "; " + see_);
    }

    [[noreturn]] void fail_unknown(const std::string& word) const {
        const auto name = word.substr(0, word.find('='));
        Words known;
        for (const auto& option : declared_.options)
            for (const auto each : text::split(option.names, ','))
                known.emplace_back(each);
        fail(fmt::format("unknown option '{}'", name), text::did_you_mean(name, known));
    }

    [[noreturn]] void fail_without_value(const std::string& name, const std::string& word) const {
        fail(fmt::format("option '{}' needs a value: {}", name, word));
    }

    const Option* find(std::string_view name) const {
        for (const auto& option : declared_.options)
            if (option.is_called(name))
                return &option;
        return nullptr;
    }

    // Words in which options may stand, and the words behind "--". `--name=value` becomes two
    // words, so that an empty value is a value.
    std::pair<Words, Words> separated(const Words& words) const {
        Words named;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto& word = words[i];
            if (word == "--")
                return {named, {words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end()}};
            const auto equals = word.rfind("--", 0) == 0 ? word.find('=') : std::string::npos;
            const auto* option = find(word.substr(0, equals));
            if (option != nullptr && equals != std::string::npos) {
                if (option->is_flag())
                    fail(fmt::format("option '{}' takes no value", word.substr(0, equals)));
                named.push_back(word.substr(0, equals));
                named.push_back(word.substr(equals + 1));
            } else {
                named.push_back(word);
                // The value of an option may look like anything, "--" too.
                if (option != nullptr && !option->is_flag() && i + 1 < words.size())
                    named.push_back(words[++i]);
            }
        }
        return {named, {}};
    }

    // Every option gets its words; what is left over comes back in its order.
    Words match(Words words) const {
        CLI::App app;
        app.set_help_flag();
        app.allow_extras();
        for (const auto& option : declared_.options) {
            app.add_option(option.names,
                           [&](const Words& given) {
                               take(option, given);
                               return true;
                           })
                ->expected(option.is_flag() ? 0 : 1)
                ->multi_option_policy(std::holds_alternative<Words*>(option.to)
                                          ? CLI::MultiOptionPolicy::TakeAll
                                          : CLI::MultiOptionPolicy::TakeLast);
        }
        const auto last = words.empty() ? std::string{} : words.back();
        std::reverse(words.begin(), words.end());
        try {
            app.parse(std::move(words));
        } catch (const CLI::ArgumentMismatch&) {
            // Only the last word can lack its value: any other took the word behind it.
            const auto* option = find(last);
            fail_without_value(last, option != nullptr ? option->word : "VALUE");
        } catch (const CLI::ParseError& error) {
            fail(error.what());
        }
        return app.remaining();
    }

    void take(const Option& option, const Words& given) const {
        if (option.is_flag()) {
            *std::get<bool*>(option.to) = true;
            return;
        }
        for (const auto& value : given)
            take_value(option, value);
    }

    void take_value(const Option& option, const std::string& value) const {
        const auto name = option.long_name();
        if (value.size() > 1 && find(value) != nullptr)
            fail_without_value(name, option.word);
        const auto& choices = option.choices;
        if (!choices.empty() && std::find(choices.begin(), choices.end(), value) == choices.end()) {
            fail(fmt::format("'{}' is not a value of {}", value, name),
                 text::did_you_mean(value, choices, "write one of " + text::join(choices, ", ")));
        }
        if (auto* const* number = std::get_if<std::optional<std::int64_t>*>(&option.to)) {
            **number = text::whole_number(value);
            if (!**number || ***number < 0)
                fail(fmt::format("'{}' is not a value of {}", value, name), "write a whole number");
        } else if (auto* const* list = std::get_if<Words*>(&option.to)) {
            (*list)->push_back(value);
        } else {
            *std::get<std::optional<std::string>*>(option.to) = value;
        }
    }

    void fill_arguments(const Words& given) const {
        auto word = given.begin();
        for (const auto& argument : declared_.arguments_) {
            const auto left = given.end() - word;
            if (left < argument.at_least)
                fail(fmt::format("missing {}", argument.word), argument.help);
            if (argument.rest) {
                std::get<Words*>(argument.to)->assign(word, given.end());
                word = given.end();
            } else if (left > 0) {
                if (auto* const* must = std::get_if<std::string*>(&argument.to))
                    **must = *word++;
                else
                    *std::get<std::optional<std::string>*>(argument.to) = *word++;
            }
        }
        if (word != given.end())
            fail(fmt::format("'{}' is one word too many", *word));
    }

    const Declared& declared_;
    std::string see_;
};

}  // namespace

void parse(const Declared& declared, const std::vector<std::string>& words,
           const std::string& usage, const bool& help) {
    Parser{declared, usage}.parse(words, help);
}

}  // namespace osm::cli
