#include "publish/meaning.hpp"

#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <span>

namespace osm::publish {
namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 1> title = {"title"};
constexpr std::array<std::string_view, 4> date = {"date", "created", "created_at", "pubdate"};
constexpr std::array<std::string_view, 6> updated = {
    "updated", "modified", "lastmod", "last_modified_at", "last_modified", "updated_at"};
constexpr std::array<std::string_view, 1> slug = {"slug"};
constexpr std::array<std::string_view, 3> lang = {"lang", "language", "locale"};
constexpr std::array<std::string_view, 3> tags = {"tags", "tag", "taxonomies.tags"};
constexpr std::array<std::string_view, 3> category = {"category", "categories",
                                                      "taxonomies.categories"};
constexpr std::array<std::string_view, 3> summary = {"summary", "description", "excerpt"};
constexpr std::array<std::string_view, 8> image = {"image",       "images",         "cover",
                                                   "cover.image", "featured_image", "featuredimage",
                                                   "thumbnail",   "banner"};
constexpr std::array<std::string_view, 3> aliases = {"aliases", "alias", "redirect_from"};
constexpr std::array<std::string_view, 2> url = {"url", "permalink"};
constexpr std::array<std::string_view, 1> save_as = {"save_as"};
constexpr std::array<std::string_view, 2> layout = {"template", "layout"};
constexpr std::array<std::string_view, 6> math = {"math",    "mathjax",  "katex",
                                                  "usemath", "use_math", "latex"};
constexpr std::array<std::string_view, 1> course = {"course"};
constexpr std::array<std::string_view, 2> authors = {"author", "authors"};
constexpr std::array<std::string_view, 1> scheduled = {"scheduled"};
constexpr std::array<std::string_view, 5> standing = {"status", "draft", "private", "publish",
                                                      "published"};

constexpr std::array<Names, 18> all = {title,    date,    updated, slug,    lang,      tags,
                                       category, summary, image,   aliases, url,       save_as,
                                       layout,   math,    course,  authors, scheduled, standing};

class Reading {
public:
    Reading(const markup::Header& header, const std::string& file, const time::Zone& zone,
            time::Instant now, text::Diagnostics& faults)
        : header_(header), file_(file), zone_(zone), now_(now), faults_(faults) {}

    Meaning take() {
        Meaning meaning;
        meaning.title = word(title);
        meaning.slug = word(slug);
        meaning.lang = word(lang);
        meaning.category = first(category);
        meaning.summary = word(summary);
        meaning.image = first(image);
        meaning.url = word(url);
        meaning.save_as = word(save_as);
        meaning.layout = word(layout);
        meaning.course = word(course);
        meaning.tags = words(tags);
        meaning.aliases = words(aliases);
        meaning.authors = words(authors, false);
        meaning.date = instant(date);
        meaning.updated = instant(updated);
        meaning.math = truth(math);
        meaning.scheduled = truth(scheduled).value_or(find(scheduled) != nullptr);
        if (meaning.date && meaning.date->at > now_ && !meaning.scheduled)
            warn(find(date)->line,
                 fmt::format("its date, {}, is still to come, and it goes out now",
                             time::to_text(*meaning.date)),
                 "write scheduled: true to keep it back until then");
        for (const auto& field : header_.fields)
            if (!is_known(field.key) &&
                std::ranges::find(meaning.unknown, field.key) == meaning.unknown.end())
                meaning.unknown.push_back(field.key);
        return meaning;
    }

private:
    static bool is_known(std::string_view key) {
        return std::ranges::any_of(
            all, [&](Names names) { return std::ranges::find(names, key) != names.end(); });
    }

    void warn(int line, std::string what, std::string hint) {
        faults_.push_back(
            {{file_, line, 0, {}}, std::move(what), std::move(hint), text::Level::warning});
    }

    // The names before the others, each by its rank.
    const markup::Field* find(Names names) const {
        for (const auto name : names)
            for (const auto& field : header_.fields)
                if (field.key == name && !field.text().empty())
                    return &field;
        return nullptr;
    }

    std::string word(Names names) const {
        const auto* field = find(names);
        return field == nullptr ? std::string() : field->text();
    }

    std::string first(Names names) const {
        const auto* field = find(names);
        return field == nullptr ? std::string()
               : field->is_list ? field->items.front()
                                : field->text();
    }

    // A list, or a text cut at its commas; in YAML one without a comma at its blanks, as Jekyll and
    // Obsidian have it, but not the names of people.
    std::vector<std::string> words(Names names, bool may_be_blanks = true) const {
        std::vector<std::string> list;
        const auto* field = find(names);
        if (field == nullptr)
            return list;
        const bool by_blanks = may_be_blanks && header_.form == markup::Header::Form::yaml &&
                               field->text().find(',') == std::string::npos;
        const char separator = by_blanks ? ' ' : ',';
        for (const auto& item : field->items)
            for (const auto piece : field->is_list ? std::vector<std::string_view>{item}
                                                   : text::split(item, separator))
                if (const auto plain = text::trim(piece); !plain.empty())
                    list.emplace_back(plain);
        return list;
    }

    std::optional<bool> truth(Names names) {
        const auto* field = find(names);
        if (field == nullptr)
            return std::nullopt;
        const auto said = yes_or_no(field->text());
        if (!said)
            warn(field->line,
                 fmt::format("'{}: {}' is neither true nor false", field->key,
                             text::clip(field->text(), 40)),
                 "write true or false");
        return said;
    }

    std::optional<time::Stamp> instant(Names names) {
        const auto* field = find(names);
        if (field == nullptr)
            return std::nullopt;
        const auto written = read_written_date(field->text());
        if (!written) {
            warn(field->line, fmt::format("'{}' is no date", text::clip(field->text(), 40)),
                 "write 2016-10-12 or 2016-10-12T09:05:00+01:00");
            return std::nullopt;
        }
        const auto of_day = written->of_day.value_or(time::Duration{});
        if (written->offset)
            return time::Stamp{time::begin_of(written->day, *written->offset, of_day),
                               *written->offset};
        return by_zone(*field, *written, of_day);
    }

    std::optional<time::Stamp> by_zone(const markup::Field& field, const WrittenDate& written,
                                       time::Duration of_day) {
        const auto readings = zone_.instants(written.day, of_day);
        // A clock that skips midnight begins the day when it goes on.
        const auto change = readings.empty() ? zone_.change_at(written.day, of_day) : std::nullopt;
        if (readings.empty() && !change)
            return std::nullopt;
        const auto stamp =
            readings.empty() ? time::Stamp{change->at, change->after} : readings.front();
        if (written.of_day)
            warn(field.line,
                 fmt::format("'{}' has no zone, and is taken as {}", field.text(),
                             time::to_text(stamp)),
                 "write it so");
        return stamp;
    }

    const markup::Header& header_;
    const std::string& file_;
    const time::Zone& zone_;
    time::Instant now_;
    text::Diagnostics& faults_;
};

}  // namespace

std::optional<bool> yes_or_no(std::string_view word) {
    const std::string plain = text::lower(text::trim(word));
    if (plain == "true" || plain == "yes" || plain == "on")
        return true;
    if (plain == "false" || plain == "no" || plain == "off")
        return false;
    return std::nullopt;
}

Meaning meaning_of(const markup::Header& header, const std::string& file, const time::Zone& zone,
                   time::Instant now, text::Diagnostics& faults) {
    return Reading(header, file, zone, now, faults).take();
}

}  // namespace osm::publish
