#include "plan/curriculum.hpp"

#include "plan/markdown.hpp"
#include "plan/progress.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

namespace osm::plan {
namespace {

struct Range {
    double low = 0;
    double high = 0;
};

// "10-12 weeks", "6 months", "4–12 hours/week": the first number or range, and what it is of.
std::optional<std::pair<Range, std::string>> range_in(std::string_view cell) {
    std::vector<double> numbers;
    std::size_t at = 0;
    while (at < cell.size() && numbers.size() < 2) {
        const auto c = cell[at];
        if (c >= '0' && c <= '9') {
            double value = 0, place = 1;
            bool fraction = false;
            for (; at < cell.size() && ((cell[at] >= '0' && cell[at] <= '9') || cell[at] == '.');
                 ++at) {
                if (cell[at] == '.') {
                    fraction = true;
                    continue;
                }
                value = value * 10 + (cell[at] - '0');
                place *= fraction ? 10 : 1;
            }
            numbers.push_back(value / place);
        } else if (c == ' ' || c == '-' || (c & 0x80) != 0) {
            ++at;
        } else {
            break;
        }
    }
    if (numbers.empty())
        return std::nullopt;
    return std::pair(Range{numbers.front(), numbers.back()},
                     text::lower(text::trim(cell.substr(at))));
}

// To a quarter of an hour: what an estimate can be meant to say.
double rounded(double hours) { return std::max(0.25, std::round(hours * 4) / 4); }

std::optional<config::Estimate> hours_of(std::string_view duration, std::string_view effort) {
    const auto work = range_in(effort);
    if (!work || work->first.high <= 0 || work->first.high < work->first.low)
        return std::nullopt;
    Range weeks{1, 1};
    if (work->second.find("week") != std::string::npos) {
        const auto length = range_in(duration);
        if (!length || length->first.high <= 0 || length->first.high < length->first.low)
            return std::nullopt;
        const double in_weeks = length->second.starts_with("month")  ? 52.0 / 12
                                : length->second.starts_with("day")  ? 1.0 / 7
                                : length->second.starts_with("week") ? 1
                                                                     : 0;
        if (in_weeks == 0)
            return std::nullopt;
        weeks = {length->first.low * in_weeks, length->first.high * in_weeks};
    } else if (work->second.find("hour") == std::string::npos) {
        return std::nullopt;
    }
    const auto& hours = work->first;
    const auto likely = (hours.low + hours.high) / 2 * (weeks.low + weeks.high) / 2;
    const config::Estimate found{rounded(hours.low * weeks.low), rounded(likely),
                                 rounded(hours.high * weeks.high), "curriculum"};
    if (!(found.low > 0) || found.high > most_hours)
        return std::nullopt;
    return found;
}

// Letters and digits in lower case, words parted by one blank: what two writings have in common.
std::string plain(std::string_view title) {
    auto words = text::to_kebab(title);
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

// Ids that are all different.
class Ids {
public:
    std::string take(const std::string& title) {
        auto id = text::to_kebab(title);
        if (id.empty())
            id = "item";
        auto found = id;
        for (int n = 2; !taken_.insert(found).second; ++n)
            found = fmt::format("{}-{}", id, n);
        return found;
    }

private:
    std::set<std::string> taken_;
};

// What prerequisites in words mean: the ids of titles, of their beginnings, and of aliases.
class Names {
public:
    void add(const std::string& phrase, const std::string& id) {
        const auto key = plain(phrase);
        if (key.empty())
            return;
        const auto [at, is_new] = ids_.try_emplace(key, id);
        if (!is_new && at->second != id)
            at->second.clear();  // two have it: it means neither
    }

    // A section of a course's own name means the course.
    void add_if_new(const std::string& phrase, const std::string& id) {
        if (ids_.count(plain(phrase)) == 0)
            add(phrase, id);
    }

    // What an alias says holds, whatever titles say.
    void set(const std::string& phrase, const std::string& id) { ids_[plain(phrase)] = id; }

    struct Found {
        std::vector<std::string> ids;
        bool all = true;      // nothing else was said
        bool choice = false;  // one of them is enough
    };

    // The cell as a whole, else its pieces between commas; a title may hold commas, so the longest
    // run of pieces that is a name counts.
    Found find(std::string_view cell) const {
        Found found;
        std::vector<std::string> pieces;
        std::string piece;
        const auto cut = [&] {
            if (!text::trim(piece).empty())
                pieces.emplace_back(text::trim(piece));
            piece.clear();
        };
        std::string words(cell);
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (words[at] == ',' || words[at] == ';')
                cut();
            else if (words.compare(at, 4, " or ") == 0) {
                cut();
                found.choice = true;
                at += 3;
            } else if (words.compare(at, 5, " and ") == 0) {
                cut();  // the word stays, for titles that hold it
            } else {
                piece += words[at];
            }
        }
        cut();
        if (auto whole = id_of(cell); !whole.empty())
            return {{whole}, true, false};
        for (std::size_t at = 0; at < pieces.size();) {
            auto until = pieces.size();
            std::string id;
            for (; until > at && id.empty(); --until)
                id = id_of(text::join({pieces.data() + at, until - at}, " "));
            if (id.empty()) {
                found.all = false;
                ++at;
                continue;
            }
            if (std::find(found.ids.begin(), found.ids.end(), id) == found.ids.end())
                found.ids.push_back(id);
            at = until + 1;
        }
        return found;
    }

private:
    std::string id_of(std::string_view phrase) const {
        auto key = plain(phrase);
        if (key.starts_with("and "))
            key.erase(0, 4);
        const auto found = ids_.find(key);
        return found == ids_.end() ? "" : found->second;
    }

    std::map<std::string, std::string> ids_;
};

// "corequisite: Algebra": what behind it is said need not be done before, only possible too.
bool takes_corequisite(std::string& wish) {
    for (const std::string_view word :
         {"corequisites:", "corequisite:", "co-requisites:", "co-requisite:"})
        if (text::lower(wish).starts_with(word)) {
            wish = std::string(text::trim(std::string_view(wish).substr(word.size())));
            return true;
        }
    return false;
}

bool says_none(std::string_view cell) {
    const auto word = plain(cell);
    return word.empty() || word == "none" || word == "n a" || word == "no";
}

std::string place(int line, std::string_view what) {
    return fmt::format("line {}: {}", line, what);
}

// Prerequisites in words to ids, once all rows are known.
void resolve(Curriculum& found, const std::vector<std::string>& wishes, const Reading& reading) {
    Names names;
    for (const auto& entry : found.entries) {
        names.add(entry.item.title, entry.item.id);
        if (const auto colon = entry.item.title.find(':'); colon != std::string::npos)
            names.add(entry.item.title.substr(0, colon), entry.item.id);
    }
    Names sections;  // two of one name mean neither
    for (const auto& section : found.sections)
        sections.add(section.title, section.id);
    for (const auto& section : found.sections)
        names.add_if_new(section.title, sections.find(section.title).ids.empty() ? "" : section.id);
    for (const auto& [phrase, id] : reading.alias)
        names.set(phrase, id);
    std::map<std::string, std::string> section_of;
    for (const auto& section : found.sections)
        for (const auto& id : section.items)
            section_of[id] = section.id;
    for (std::size_t i = 0; i < found.entries.size(); ++i) {
        auto& item = found.entries[i].item;
        if (says_none(wishes[i])) {
            ++found.needs_none;
            continue;
        }
        auto wish = wishes[i];
        const bool beside = takes_corequisite(wish);
        auto its = names.find(wish);
        // An item is not done before itself, nor before the section that it is in.
        const auto before = its.ids.size();
        std::erase_if(its.ids, [&](const std::string& id) {
            return id == item.id || id == section_of[item.id];
        });
        const bool whole = its.all && before == its.ids.size() && !its.ids.empty();
        if (!whole)
            item.text = wishes[i];
        // Half of a choice would be a condition that nobody set, and of a choice of companions no
        // key tells.
        if ((its.choice && (!whole || beside)) || its.ids.empty()) {
            item.text = wishes[i];
            ++found.needs_in_words;
            continue;
        }
        (whole ? found.needs_found : found.needs_in_part) += 1;
        (beside ? item.with : its.choice && its.ids.size() > 1 ? item.any : item.needs) = its.ids;
    }
}

bool has_column(const std::vector<std::string>& names,
                std::initializer_list<std::string_view> beginnings) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        const auto word = text::lower(name);
        return std::any_of(beginnings.begin(), beginnings.end(),
                           [&](std::string_view one) { return word.starts_with(one); });
    });
}

// Not a table of something else.
bool is_curriculum(const std::vector<std::string>& names) {
    return has_column(names, {"course", "topic", "title", "name"}) &&
           has_column(names, {"duration", "effort", "prereq"});
}

}  // namespace

Curriculum read_ossu(std::string_view markdown, const Reading& reading) {
    Curriculum found;
    Ids ids;
    std::vector<std::string> wishes;
    for (const auto& row : markdown_rows(markdown)) {
        const auto cell = [&](std::initializer_list<std::string_view> names) {
            for (std::size_t i = 0; i < row.names.size() && i < row.cells.size(); ++i)
                for (const auto name : names)
                    if (text::lower(row.names[i]).starts_with(name))
                        return row.cells[i];
            return std::string();
        };
        const auto title_cell = cell({"course", "topic", "title", "name"});
        if (!is_curriculum(row.names))
            continue;
        ++found.rows;
        const auto link = first_link(title_cell);
        Curriculum::Entry entry;
        entry.line = row.line;
        auto& item = entry.item;
        item.title = without_links(link ? link->text : title_cell);
        item.title = std::string(text::trim(item.title));
        if (item.title.empty()) {
            found.left_out.push_back(place(row.line, "no title"));
            continue;
        }
        item.link = link ? link->address : "";
        item.id = ids.take(item.title);
        item.track = reading.track;
        item.kind = reading.kind.empty() ? "course" : reading.kind;
        item.hours = hours_of(without_links(cell({"duration"})), without_links(cell({"effort"})));
        found.without_hours += item.hours ? 0 : 1;
        wishes.push_back(std::string(text::trim(without_links(cell({"prereq"})))));
        if (!row.heading.empty()) {
            if (found.sections.empty() || found.sections.back().title != row.heading)
                found.sections.push_back({"", row.heading, {}});
            found.sections.back().items.push_back(item.id);
        }
        found.entries.push_back(std::move(entry));
    }
    for (auto& section : found.sections)
        section.id = ids.take(section.title);
    resolve(found, wishes, reading);
    return found;
}

Curriculum read_links(std::string_view markdown, const Reading& reading) {
    Curriculum found;
    Ids ids;
    std::map<std::string, int> seen;
    for (const auto& line : markdown_bullets(markdown)) {
        ++found.rows;
        const auto link = line.text.starts_with('[') ? first_link(line.text) : std::nullopt;
        if (!link || text::trim(without_links(link->text)).empty()) {
            found.left_out.push_back(place(line.line, "no link at its beginning"));
            continue;
        }
        if (link->address.starts_with('#')) {
            found.left_out.push_back(place(line.line, "a link within the page"));
            continue;
        }
        if (const auto [at, is_new] = seen.try_emplace(link->address, line.line); !is_new) {
            found.left_out.push_back(
                place(line.line, fmt::format("the address of line {}", at->second)));
            continue;
        }
        Curriculum::Entry entry;
        entry.line = line.line;
        entry.item.title = without_links(link->text);
        entry.item.title = std::string(text::trim(entry.item.title));
        entry.item.id = ids.take(entry.item.title);
        entry.item.track = reading.track;
        entry.item.kind = reading.kind.empty() ? "link" : reading.kind;
        entry.item.link = link->address;
        std::string_view about = text::trim(std::string_view(line.text).substr(link->end));
        while (!about.empty() &&
               (about.front() == '-' || about.front() == ':' || about.front() == '*' ||
                about.front() == ' ' || (about.front() & 0x80) != 0))
            about.remove_prefix(1);
        entry.about = without_links(about);
        ++found.without_hours;
        ++found.needs_none;
        found.entries.push_back(std::move(entry));
    }
    return found;
}

std::string to_toml(const Curriculum& found, const std::vector<std::string>& new_tracks) {
    auto text =
        fmt::format("# {}: {}, {} left out; {} without hours\n", text::counted(found.rows, "row"),
                    text::counted(static_cast<std::int64_t>(found.entries.size()), "item"),
                    found.left_out.size(), found.without_hours);
    text +=
        fmt::format("# prerequisites: {} none, {} found, {} found in part, {} in words (text)\n",
                    found.needs_none, found.needs_found, found.needs_in_part, found.needs_in_words);
    for (const auto& line : found.left_out)
        text += "# left out: " + line + "\n";
    for (const auto& track : new_tracks)
        text += fmt::format("\n[[track]]\nid = \"{}\"\n", track);
    for (const auto& entry : found.entries) {
        text += "\n";
        if (!entry.about.empty())
            text += "# " + text::escape(entry.about) + "\n";
        text += to_toml(entry.item);
    }
    for (const auto& section : found.sections)
        text += "\n" + milestone_to_toml(section.id, section.title, section.items);
    return text;
}

}  // namespace osm::plan
