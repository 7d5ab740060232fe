#include "cli/declared.hpp"

#include "text/words.hpp"

namespace osm::cli {

std::string Option::long_name() const { return names.substr(names.rfind(',') + 1); }

std::string Option::shown(char gap) const {
    std::string all;
    for (const auto name : text::split(names, ','))
        all += (all.empty() ? "" : ", ") + std::string{name};
    return word.empty() ? all : all + gap + word;
}

bool Option::is_called(std::string_view name) const {
    for (const auto mine : text::split(names, ','))
        if (mine == name)
            return true;
    return false;
}

void Declared::argument(std::string_view word, std::string& to, std::string_view help) {
    arguments_.push_back({std::string{word}, &to, std::string{help}, 1});
}

void Declared::argument(std::string_view word, std::optional<std::string>& to,
                        std::string_view help) {
    arguments_.push_back({std::string{word}, &to, std::string{help}});
}

void Declared::arguments(std::string_view word, std::vector<std::string>& to, std::string_view help,
                         int at_least) {
    arguments_.push_back({std::string{word}, &to, std::string{help}, at_least, true});
}

void Declared::flag(std::string_view name, bool& to, std::string_view help) {
    options.push_back({std::string{name}, "", &to, std::string{help}});
}

void Declared::value(std::string_view name, std::string_view word, std::optional<std::string>& to,
                     std::string_view help) {
    options.push_back({std::string{name}, std::string{word}, &to, std::string{help}});
}

void Declared::values(std::string_view name, std::string_view word, std::vector<std::string>& to,
                      std::string_view help) {
    options.push_back({std::string{name}, std::string{word}, &to, std::string{help}});
}

void Declared::number(std::string_view name, std::string_view word, std::optional<std::int64_t>& to,
                      std::string_view help) {
    options.push_back({std::string{name}, std::string{word}, &to, std::string{help}});
}

void Declared::choice(std::string_view name, const std::vector<std::string>& words,
                      std::optional<std::string>& to, std::string_view help) {
    options.push_back({std::string{name}, text::join(words, "|"), &to, std::string{help}, words});
}

void Declared::example(std::string_view command, std::string_view what) {
    examples.push_back({std::string{command}, std::string{what}});
}

void Declared::remark(std::string_view paragraph) { remarks.emplace_back(paragraph); }

void Declared::declare_common(Common& common, bool& help) {
    const auto first = options.size();
    value("--data", "DIR", common.data, "the data folder (else $OSM_DATA, the nearest, ~/osm)");
    value("--now", "INSTANT", common.now, "as if it were then; later facts are not seen");
    choice("--color", {"auto", "always", "never"}, common.color, "colours");
    flag("--quiet", common.quiet, "no confirmations, no warnings");
    flag("--strict", common.strict, "exit 1 when a fact had to be left out");
    flag("-h,--help", help, "this page");
    for (auto i = first; i < options.size(); ++i)
        options[i].common = true;
}

bool looks_like_option(std::string_view word) {
    if (word.size() < 2 || word[0] != '-')
        return false;
    const auto second = static_cast<unsigned char>(word[1]);
    return second == '-' || (second >= 'a' && second <= 'z') || (second >= 'A' && second <= 'Z');
}

bool common_takes_value(std::string_view word) {
    return word == "--data" || word == "--now" || word == "--color";
}

}  // namespace osm::cli
