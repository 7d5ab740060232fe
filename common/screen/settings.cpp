// The screening that osm.toml asks for.
#include "file/store.hpp"
#include "screen/screening.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::screen {
namespace {

void complain(text::Diagnostics& faults, text::Place place, std::string what, std::string hint) {
    faults.push_back({std::move(place), std::move(what), std::move(hint), text::Level::error});
}

// What is too short would be found everywhere. A fault shows the word's place, never the word.
std::vector<std::string> private_words(const config::Table& settings, text::Diagnostics& faults) {
    const auto written = settings.texts("publish.private");
    std::vector<std::string> words;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const auto letters = text::to_kebab(written[i]);
        auto place = settings.place("publish.private", i);
        place.line_text.clear();
        if (std::max<std::size_t>(letters.size(), text::fold(written[i]).size()) < 3 ||
            written[i].find_first_not_of(" \t-.,;:/_'\"()") == std::string::npos)
            complain(faults, place, "a private word is too short to look for",
                     "write three letters or digits or more");
        else
            words.push_back(written[i]);
    }
    return words;
}

}  // namespace

Screening configured(const std::filesystem::path& data, const config::Table& settings,
                     text::Diagnostics& faults) {
    Screening screening;
    screening.add_private(private_words(settings, faults));
    if (settings.has("publish.personal")) {
        const auto names = settings.texts("publish.personal");
        const auto known = personal_names();
        for (std::size_t i = 0; i < names.size(); ++i)
            if (std::ranges::find(known, names[i]) == known.end())
                complain(
                    faults, settings.place("publish.personal", i),
                    fmt::format("'{}' is nothing that is looked for", names[i]),
                    text::did_you_mean(names[i], known, "there are " + text::join(known, ", ")));
        screening.only_personal(names);
    }
    for (const std::string& address : settings.texts("publish.mail"))
        screening.add_own_mail(address);
    if (const auto rules = settings.text("publish.gitleaks")) {
        const auto path = (data / *rules).lexically_normal();
        if (const auto text = file::read_whole(path))
            screening.add_gitleaks(*text, path.string(), faults);
        else
            complain(faults, settings.place("publish.gitleaks"),
                     fmt::format("'{}' is not there", path.string()),
                     "name your gitleaks.toml as seen from the data folder");
    }
    return screening;
}

}  // namespace osm::screen
