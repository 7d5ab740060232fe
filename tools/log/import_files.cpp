// osm-log import FILE - sessions from the files of other programs.
#include "file/store.hpp"
#include "study/admission.hpp"
#include "study/exchange.hpp"
#include "study/sessions.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/log/arrivals.hpp"
#include "tools/log/clock.hpp"
#include "tools/log/import.hpp"
#include "tools/log/topics.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

namespace osm::log {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> orders{"dmy", "mdy"};
const std::vector<std::string> delimiters{"comma", "semicolon", "tab", "pipe"};
constexpr std::string_view delimiter_marks = ",;\t|";
const std::vector<std::string> units{"seconds", "minutes", "hours"};
constexpr std::int64_t unit_seconds[] = {1, 60, 3600};

// Of a word that the option was checked to be.
std::size_t index_of(const std::vector<std::string>& words, const std::string& word) {
    return static_cast<std::size_t>(std::ranges::find(words, word) - words.begin());
}

std::string bytes_of(const std::string& name) {
    if (name != "-") {
        auto bytes = file::read_whole(name);
        if (!bytes)
            text::fail(fmt::format("there is no file '{}'", name));
        return std::move(*bytes);
    }
    auto blocks = file::Blocks::standard_input();
    std::string all;
    for (auto block = blocks.next(); !block.empty(); block = blocks.next())
        all += block;
    return all += blocks.tail();
}

// Timewarrior's own folder holds more than months: what tags there are, and its undo journal.
bool is_beside_months(const fs::path& path) {
    const auto name = path.filename();
    return name == "tags.data" || name == "undo.data" || name == "backlog.data";
}

// The months in a folder of Timewarrior's.
std::vector<std::string> months_in(const fs::path& folder) {
    std::vector<std::string> months;
    for (const auto& place : {folder, folder / "data"}) {
        std::error_code ignored;
        for (const auto& entry : fs::directory_iterator{place, ignored})
            if (entry.path().extension() == ".data" && !is_beside_months(entry.path()))
                months.push_back(entry.path().string());
    }
    if (months.empty())
        text::fail(fmt::format("no month of Timewarrior's is in the folder '{}'", folder.string()),
                   "name files, or the folder that holds 2016-10.data");
    std::ranges::sort(months);
    return months;
}

class Files final : public Importer {
public:
    void declare(cli::Options& options) override {
        options.value("--zone", "ZONE", zone_,
                      "where the clock stood, for times without an offset");
        options.value("--under", "TOPIC", under_, "what the topics become a part of");
        options.values("--map", "OLD=NEW", maps_, "rename a topic and what is below it");
        options.flag("--overlap", arrivals_.overlap, "sessions that share time are meant to");
        options.value("--start", "TITLE", start_, "CSV: column of the start");
        options.value("--end", "TITLE", end_, "CSV: column of the end");
        options.value("--date", "TITLE", date_, "CSV: column of the day");
        options.value("--length", "TITLE", length_, "CSV: column of how long");
        options.value("--topic-column", "TITLE", topic_, "CSV: column of the topic");
        options.value("--tags-column", "TITLE", tags_, "CSV: column of the tags");
        options.value("--note-column", "TITLE", note_, "CSV: column of the note");
        options.value("--person", "NAME", person_, "CSV: of several people's rows, whose");
        options.value("--bucket", "ID", bucket_,
                      "ActivityWatch: part of a bucket's id, to take it");
        options.choice("--delimiter", delimiters, delimiter_, "CSV: found unless said");
        options.choice("--order", orders, order_, "CSV: of day and month, if it leaves doubt");
        options.choice("--unit", units, unit_, "CSV: of lengths that are plain numbers");
        options.example("osm-log import ~/.timewarrior --dry-run", "all of Timewarrior");
        options.example("osm-log import work.klg --zone Europe/Berlin", "clock times of one place");
        options.remark(
            "FORM is timewarrior, timeclock, timedot, klog, watson, org, gtimelog, csv, jsonl, "
            "wakatime or activitywatch; without it the content tells. What was imported before is "
            "not added "
            "again.");
    }

    cli::Exit run(cli::Context& context, std::span<const std::string> words,
                  const ImportOptions& options) override {
        const auto form =
            words.size() > 1 ? study::form_named(words.front()) : std::optional<study::Form>{};
        if (form)
            words = words.subspan(1);
        auto terms = terms_of(context);
        for (const auto& word : words) {
            const bool folder = is_folder(context, word);
            const auto names = folder ? months_in(word) : std::vector<std::string>{word};
            for (const auto& name : names) {
                terms.file = name == "-" ? "standard input" : name;
                arrivals_.take(
                    terms.file,
                    read(name, folder ? std::optional{study::Form::timewarrior} : form, terms));
            }
        }
        rename(context, options.topic);
        return arrivals_.record(context, options.dry_run);
    }

private:
    static bool is_folder(const cli::Context& context, const std::string& word) {
        std::error_code ignored;
        return word != "-" && fs::is_directory(context.world().here / word, ignored);
    }

    static study::Incoming read(const std::string& name, std::optional<study::Form> form,
                                const study::Terms& terms) {
        if (!is_beside_months(name))
            return study::read_foreign(bytes_of(name), form, terms);
        study::Incoming nothing;
        nothing.form = study::Form::timewarrior;
        return nothing;
    }

    study::Terms terms_of(const cli::Context& context) const {
        study::Terms terms;
        if (zone_)
            terms.zone = time::Zone::named(*zone_);
        terms.home = context.zone();
        terms.day_start = context.day_start();
        terms.now = context.now().at;
        auto& columns = terms.columns;
        columns.start = start_.value_or("");
        columns.end = end_.value_or("");
        columns.day = date_.value_or("");
        columns.length = length_.value_or("");
        columns.topic = topic_.value_or("");
        columns.tags = tags_.value_or("");
        columns.note = note_.value_or("");
        columns.person = person_.value_or("");
        terms.bucket = bucket_.value_or("");
        if (delimiter_)
            columns.delimiter = delimiter_marks[index_of(delimiters, *delimiter_)];
        if (order_)
            columns.day_first = *order_ == "dmy";
        if (unit_)
            columns.unit_seconds = unit_seconds[index_of(units, *unit_)];
        return terms;
    }

    // What the sessions are called in the log.
    void rename(cli::Context& context, const std::optional<std::string>& typed) {
        Renaming renaming;
        renaming.topic = topic_of(context, typed);
        renaming.under = topic_of(context, under_);
        for (const auto& map : maps_) {
            const auto equals = map.find('=');
            const auto name = equals == std::string::npos
                                  ? std::optional<std::string>{}
                                  : topic_of(context, std::optional{map.substr(equals + 1)});
            if (!name || equals == 0)
                text::fail(fmt::format("'{}' maps nothing", map), "write --map OLD=NEW");
            renaming.maps.emplace_back(map.substr(0, equals), *name);
        }
        renaming.planned = planned_topics(context);
        arrivals_.rename(renaming);
    }

    std::optional<std::string> zone_, under_, start_, end_, date_, length_, topic_, tags_, note_,
        delimiter_, order_, unit_, person_, bucket_;
    std::vector<std::string> maps_;
    Arrivals arrivals_;
};

}  // namespace

std::unique_ptr<Importer> import_files() { return std::make_unique<Files>(); }

}  // namespace osm::log
