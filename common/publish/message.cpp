#include "publish/message.hpp"

#include "publish/kinds.hpp"
#include "publish/posts.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::publish {
namespace {

struct Item {
    std::string_view event;  // "new", "changed", "removed"
    std::string path;
    std::string title;   // of a note
    std::string amount;  // "412 words", "+35 words", "-2 lines"
    bool of_notes = false;
    bool picture = false;  // which a subject never names, as it came with a note
};

bool concerns(const git::Difference& difference, const std::string& path) {
    return std::ranges::binary_search(difference.added, path) ||
           std::ranges::binary_search(difference.changed, path);
}

std::int64_t count_lines(std::string_view bytes) {
    return std::count(bytes.begin(), bytes.end(), '\n') +
           (!bytes.empty() && bytes.back() != '\n' ? 1 : 0);
}

std::string signed_amount(std::int64_t by, std::string_view noun) {
    if (by == 0)
        return "same length";
    return fmt::format("{}{}", by > 0 ? "+" : "", text::counted(by, noun));
}

std::string size_of(std::string_view bytes) {
    return fmt::format("{} kB", (bytes.size() + 999) / 1000);
}

std::int64_t cells_of(const std::string& path, std::string_view bytes) {
    text::Diagnostics ignored;
    const auto notebook = markup::read_notebook(bytes, path, ignored);
    return notebook ? std::ssize(notebook->cells) : 0;
}

class Items {
public:
    explicit Items(const Change& change) : change_(change) {
        for (const Candidate& candidate : change.candidates)
            if (candidate.note && concerns(change.difference, candidate.target))
                notes_.emplace(candidate.target, &*candidate.note);
        for (const auto& path : change.difference.added)
            add("new", path);
        for (const auto& path : change.difference.changed)
            add("changed", path);
        for (const auto& path : change.difference.removed)
            all_.push_back({"removed", path, {}, {}, is_post(path), is_picture(path)});
        std::ranges::stable_sort(all_, {}, [](const Item& item) {
            return item.of_notes ? 0 : item.picture ? 2 : 1;
        });
    }

    const std::vector<Item>& all() const { return all_; }

private:
    void add(std::string_view event, const std::string& path) {
        const auto staged = change_.publication.files.find(path);
        const std::string_view bytes = staged == change_.publication.files.end()
                                           ? std::string_view()
                                           : std::string_view(staged->second.bytes);
        if (is_picture(path)) {
            all_.push_back({event, path, {}, size_of(bytes), false, true});
            return;
        }
        const auto note = notes_.find(path);
        const bool of_notes = note != notes_.end();
        const std::string_view noun = of_notes ? "word" : "line";
        const std::int64_t now = of_notes ? note->second->words.value_or(0) : count_lines(bytes);
        std::string amount = text::counted(now, noun);
        if (event == "changed")
            if (const auto before = change_.before(path))
                amount = signed_amount(now - (of_notes ? read_note(path, *before).words.value_or(0)
                                                       : count_lines(*before)),
                                       noun);
        if (is_notebook(path))
            amount = fmt::format("{}{}", of_notes ? amount + ", " : "",
                                 text::counted(cells_of(path, bytes), "cell"));
        all_.push_back({event, path, of_notes ? note->second->title : std::string(),
                        std::move(amount), of_notes});
    }

    const Change& change_;
    std::map<std::string, const Note*> notes_;
    std::vector<Item> all_;
};

// "+1 new, 2 changed, 3 code files": what the subject does not name.
std::string others(const std::vector<Item>& items, const Item& lead) {
    std::vector<std::string> counts;
    const auto count = [&](std::string_view event, bool of_notes) {
        return std::ranges::count_if(items, [&](const Item& item) {
            return &item != &lead && item.event == event && item.of_notes == of_notes &&
                   !item.picture;
        });
    };
    const auto pictures = std::ranges::count_if(
        items, [&](const Item& item) { return &item != &lead && item.picture; });
    const std::int64_t code =
        count("new", false) + count("changed", false) + count("removed", false);
    for (const std::string_view event : {"new", "changed", "removed"})
        if (const auto n = count(event, lead.of_notes); n > 0)
            counts.push_back(
                fmt::format("{}{} {}", event == "new" && counts.empty() ? "+" : "", n, event));
    if (lead.of_notes && code > 0)
        counts.push_back(text::counted(code, "code file"));
    if (pictures > 0)
        counts.push_back(text::counted(pictures, "picture"));
    return counts.empty() ? std::string() : fmt::format(" ({})", text::join(counts, ", "));
}

std::string subject(const std::vector<Item>& items) {
    const Item& lead = items.front();
    const std::string rest = others(items, lead);
    std::string name = lead.title.empty() ? lead.path.substr(lead.path.find('/') + 1) : lead.title;
    if (lead.event == "removed")
        name = "without " + name;
    const std::string area = lead.path.starts_with("notes/") ? "notes: " : "code: ";
    const int room = static_cast<int>(longest_subject) - text::width(area) - text::width(rest);
    return area + text::clip(text::escape(name), room) + rest;
}

std::string body(const std::vector<Item>& items) {
    std::string lines;
    for (std::size_t i = 0; i < std::min(items.size(), most_items); ++i) {
        const Item& item = items[i];
        lines += fmt::format("{:<8} {}", item.event, text::escape(item.path));
        if (!item.title.empty())
            lines += ": " + text::escape(item.title);
        if (!item.amount.empty())
            lines += fmt::format(" ({})", item.amount);
        lines += '\n';
    }
    if (items.size() > most_items)
        lines += fmt::format("and {} more\n", items.size() - most_items);
    return lines;
}

}  // namespace

std::string message(const Change& change, const std::optional<std::string>& own) {
    std::string whole;
    if (own) {
        whole = *own + "\n\n";
    } else {
        const Items items(change);
        whole = subject(items.all()) + "\n\n" + body(items.all()) + "\n";
    }
    whole += fmt::format("{} {}\n", trailer, time::to_text(change.day));
    if (change.studied && change.studied->seconds > 0)
        whole += fmt::format("OSM-Studied: {}\n", time::to_clock(*change.studied));
    return whole;
}

}  // namespace osm::publish
