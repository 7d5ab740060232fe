#include "screen/screening.hpp"

#include "file/store.hpp"
#include "screen/screen.hpp"

namespace osm::screen {

struct Screening::Rules {
    std::vector<std::string> own_mail;
};

Screening::Screening() : rules_(std::make_unique<Rules>()) {}

Screening::~Screening() = default;
Screening::Screening(Screening&&) noexcept = default;
Screening& Screening::operator=(Screening&&) noexcept = default;

void Screening::add_gitleaks(std::string_view, const std::string&, text::Diagnostics&) {}

void Screening::add_private(std::span<const std::string>) {}

void Screening::add_own_mail(std::string_view address) { rules_->own_mail.emplace_back(address); }

void Screening::only_personal(std::span<const std::string>) {}

std::vector<Finding> Screening::name(std::string_view path) const { return screen_name(path); }

std::vector<Finding> Screening::bytes(std::string_view path, std::string_view bytes) const {
    return screen_bytes(path, bytes);
}

std::vector<Finding> Screening::text(std::string_view path, std::string_view text, int cell) const {
    auto found = screen_bytes(path, text);
    for (auto& finding : found)
        finding.cell = cell;
    return found;
}

std::vector<Finding> Screening::mail(std::string_view, std::string_view) const { return {}; }

std::string Screening::masked(std::string_view text) const { return screen::masked(text); }

Screening configured(const std::filesystem::path& data, const config::Table& settings,
                     text::Diagnostics& faults) {
    Screening screening;
    screening.add_private(settings.texts("publish.private"));
    if (settings.has("publish.personal"))
        screening.only_personal(settings.texts("publish.personal"));
    for (const std::string& address : settings.texts("publish.mail"))
        screening.add_own_mail(address);
    if (const auto rules = settings.text("publish.gitleaks")) {
        const auto path = (data / *rules).lexically_normal();
        if (const auto text = file::read_whole(path))
            screening.add_gitleaks(*text, path.string(), faults);
        else
            faults.push_back(
                {settings.place("publish.gitleaks"), "'" + path.string() + "' is not there",
                 "name your gitleaks.toml as seen from the data folder", text::Level::error});
    }
    return screening;
}

std::vector<std::string> personal_names() {
    return {"iban", "card", "phone", "mail", "coordinates", "home-path"};
}

}  // namespace osm::screen
