#include "cli/groups.hpp"

#include "records/schema.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::cli {
namespace {

const std::vector<std::string> table_formats{"table", "tsv", "jsonl", "csv", "md"};
const std::vector<std::string> page_formats{"text", "md", "html", "json", "tsv"};

// The place of a word in a list that parse() has checked it to be in.
template <typename Enum>
Enum as(const std::vector<std::string>& words, const std::string& word) {
    return static_cast<Enum>(std::find(words.begin(), words.end(), word) - words.begin());
}

// A failure to read an option's value says which option.
template <typename Read>
auto read_option(std::string_view name, Read&& read) {
    try {
        return read();
    } catch (const text::Failure& failure) {
        auto found = failure.found();
        found.front().what = fmt::format("{}: {}", name, found.front().what);
        throw text::Failure{failure.stop(), std::move(found)};
    }
}

}  // namespace

void PeriodOptions::declare(Options& options) {
    options.value("--from", "DATE", from_, "first day");
    options.value("--to", "DATE", to_, "last day");
    options.value("--period", "PERIOD", period_,
                  "week, 2016-W40, 2016-10, A..B; see osm-values(7)");
}

time::Period PeriodOptions::resolve(const Context& context) const {
    if (period_ && (from_ || to_))
        text::fail("--period and --from or --to say two things", "write one or the other");
    const auto& words = context.words();
    if (period_)
        return read_option("--period", [&] { return words.period(*period_); });
    time::Period period;
    if (from_)
        period.first = read_option("--from", [&] { return words.period(*from_).first; });
    if (to_)
        period.last = read_option("--to", [&] { return words.period(*to_).last; });
    if (period.first && period.last && *period.last < *period.first) {
        text::fail(fmt::format("--to {} is before --from {}", time::to_text(*period.last),
                               time::to_text(*period.first)),
                   "write the earlier day first");
    }
    return period;
}

void Names::declare(Options& options, std::string_view option, std::string_view word,
                    std::string_view help) {
    options.values(option, word, asked_, help);
}

bool Names::hold(std::string_view name) const {
    met_.resize(asked_.size());
    bool held = false;
    bool all_met = true;
    for (std::size_t i = 0; i < asked_.size(); ++i) {
        const std::string& asked = asked_[i];
        const bool fits = name.starts_with(asked) &&
                          (name.size() == asked.size() || name[asked.size()] == separator_);
        met_[i] = met_[i] || fits;
        held = held || fits;
        all_met = all_met && met_[i];
    }
    if (!all_met && name != last_) {
        last_ = name;
        for (auto end = name.size(); end != std::string_view::npos && end > 0;
             end = name.rfind(separator_, end - 1))
            if (!known_.emplace(name.substr(0, end)).second)
                break;  // what it is below is known, too
    }
    return held;
}

void Names::warn_of_unknown(Context& context) const {
    met_.resize(asked_.size());
    for (std::size_t i = 0; i < asked_.size(); ++i) {
        if (met_[i])
            continue;
        const std::vector<std::string> known(known_.begin(), known_.end());
        // A part by itself means the whole: `pgm-1` for `ml:pgm-1`.
        const auto part = std::ranges::find_if(
            known, [&](const std::string& name) { return name.ends_with(separator_ + asked_[i]); });
        context.warn({{{},
                       fmt::format("nothing has the {} '{}'", noun_, asked_[i]),
                       part != known.end() ? fmt::format("did you mean '{}'", *part)
                                           : text::did_you_mean(asked_[i], known),
                       text::Level::warning}});
    }
}

void FilterOptions::declare(Options& options) {
    topics_.declare(options, "--topic", "TOPIC", "only this topic and what is below it");
    tags_.declare(options, "--tag", "TAG", "only what has this tag");
}

bool FilterOptions::holds_topic(std::string_view topic) const {
    return !topics_.any() || topics_.hold(topic);
}

bool FilterOptions::holds_tags(std::string_view tags) const {
    if (!tags_.any())
        return true;
    bool held = false;
    for (const auto tag : text::split(tags, ','))
        held = tags_.hold(tag) || held;
    return held;
}

void FilterOptions::warn_of_unknown(Context& context) const {
    topics_.warn_of_unknown(context);
    tags_.warn_of_unknown(context);
}

void TableOptions::declare(Options& options, const std::vector<std::string>& also) {
    auto formats = table_formats;
    formats.insert(formats.end(), also.begin(), also.end());
    options.choice("--format", formats, format_, "table on a terminal, else tsv");
    options.value("--columns", "A,B", columns_, "these columns, in this order");
    options.flag("--no-header", no_header_, "rows only");
}

std::string TableOptions::other() const {
    const bool none = !format_ || std::find(table_formats.begin(), table_formats.end(), *format_) !=
                                      table_formats.end();
    return none ? "" : *format_;
}

void TableOptions::print(const report::Table& table, Context& context) const {
    report::Style style;
    style.format = format(context);
    style.header = !no_header_;
    style.width = context.world().width;
    style.columns = names();
    context.print(read_option("--columns", [&] { return table.print(style); }));
}

std::vector<std::string> TableOptions::names() const {
    std::vector<std::string> found;
    if (columns_)
        for (const auto name : text::split(*columns_, ','))
            found.emplace_back(text::trim(name));
    return found;
}

bool TableOptions::names_only(const report::Table& table) const { return table.has(names()); }

report::Format TableOptions::format(const Context& context) const {
    if (format_)
        return as<report::Format>(table_formats, *format_);
    return context.world().out_is_terminal ? report::Format::table : report::Format::tsv;
}

bool TableOptions::for_people(const Context& context) const {
    const auto chosen = format(context);
    return !columns_ && (chosen == report::Format::table || chosen == report::Format::md);
}

void PageOptions::declare(Options& options) {
    options.choice("--format", page_formats, format_, "text unless asked");
}

void PageOptions::print(const report::Document& document, Context& context) const {
    const auto page = format_ ? as<report::Page>(page_formats, *format_) : report::Page::text;
    context.print(report::print(document, page, context.color(), context.world().width));
}

void NoteOptions::declare(Options& options) {
    options.value("-m,--note", "NOTE", note_, "a word about it");
    options.values("--tag", "TAG", tags_, "a tag: word or key=value; +word says the same");
}

void NoteOptions::take_tags(std::vector<std::string>& words) {
    const auto is_tag = [](const std::string& word) { return word.size() > 1 && word[0] == '+'; };
    for (const auto& word : words)
        if (is_tag(word))
            tags_.push_back(word.substr(1));
    std::erase_if(words, is_tag);
}

std::string NoteOptions::note() const { return note_.value_or(""); }

std::string NoteOptions::tags(std::vector<std::string> also) const {
    for (const auto& given : tags_) {
        for (const auto piece : text::split(given, ',')) {
            const auto tag = text::trim(piece);
            if (tag.empty() || tag.find_first_of(" \t\n") != std::string_view::npos ||
                tag.front() == '=') {
                text::fail(fmt::format("'{}' is not a tag", given),
                           "write word or key=value, without blanks");
            }
            also.emplace_back(tag);
        }
    }
    return records::join_tags(also);
}

bool from_standard_input(const std::vector<std::string>& words) {
    return !words.empty() && words.front() == "-";
}

}  // namespace osm::cli
