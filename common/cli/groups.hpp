// cli/groups.hpp - options that mean the same in every tool, declared in one place.
#pragma once

#include "cli/context.hpp"
#include "cli/verb.hpp"
#include "report/document.hpp"
#include "report/table.hpp"
#include "time/calendar.hpp"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace osm::cli {

// [PERIOD] --from --to --period. Without any of them a read verb covers everything.
class PeriodOptions {
public:
    void declare(Options& options);  // --from, --to, --period
    time::Period resolve(const Context& context) const;

private:
    std::optional<std::string> from_, to_, period_;
};

// Names that a read verb was asked for with one option: topics, tags, categories. A name that
// nothing has gives a zero like any other, so it remembers what there is and says so.
class Names {
public:
    // `noun` stands in the warning; what is below a name follows `separator`: `ml:pgm-1`,
    // `words=300`.
    Names(std::string_view noun, char separator) : noun_(noun), separator_(separator) {}

    // `option` as Options::values takes it.
    void declare(Options& options, std::string_view option, std::string_view word,
                 std::string_view help);

    bool any() const { return !asked_.empty(); }

    const std::vector<std::string>& asked() const { return asked_; }

    // Whether `name` is one that was asked for, or below one. Ask about every fact, whatever else
    // leaves it out.
    bool hold(std::string_view name) const;
    // Warns of each name that no fact had, with the nearest that one had.
    void warn_of_unknown(Context& context) const;

private:
    std::string_view noun_;
    char separator_;
    std::vector<std::string> asked_;
    mutable std::vector<bool> met_;
    mutable std::set<std::string, std::less<>> known_;
    mutable std::string last_;  // of them, since facts stand in runs
};

// --topic and --tag: a topic holds itself and what is below it; several mean any of them.
class FilterOptions {
public:
    void declare(Options& options);
    bool holds_topic(std::string_view topic) const;
    bool holds_tags(std::string_view tags) const;
    // After the last fact.
    void warn_of_unknown(Context& context) const;

    const std::vector<std::string>& topics() const { return topics_.asked(); }

    const std::vector<std::string>& tags() const { return tags_.asked(); }

private:
    Names topics_{"topic", ':'};
    Names tags_{"tag", '='};
};

// --format table|tsv|jsonl|csv|md, --columns, --no-header. A table on a terminal, TSV in a pipe.
class TableOptions {
public:
    // `also`: forms that are no table and that the verb makes itself (ics, svg, dot).
    void declare(Options& options, const std::vector<std::string>& also = {});
    void print(const report::Table& table, Context& context) const;

    // Whether the columns that were named, if any, are columns of that table.
    bool names_only(const report::Table& table) const;

    // The form of `also` that was asked for, "" for a table.
    std::string other() const;

    report::Format format(const Context& context) const;

    bool named() const { return format_.has_value(); }  // --format was given

    // It is a person who reads, and no columns were named: the verb may choose better ones than the
    // frozen ones that pipes know.
    bool for_people(const Context& context) const;

    bool columns_named() const { return columns_.has_value(); }

private:
    std::vector<std::string> names() const;

    std::optional<std::string> format_, columns_;
    bool no_header_ = false;
};

// --format text|md|html|json|tsv for pages; text unless asked.
class PageOptions {
public:
    void declare(Options& options);
    void print(const report::Document& document, Context& context) const;

private:
    std::optional<std::string> format_;
};

// -m/--note and --tag or +tag, for verbs that record.
class NoteOptions {
public:
    void declare(Options& options);  // -m,--note NOTE, --tag TAG
    // Takes the words that begin with '+' out of `words`; they are tags.
    void take_tags(std::vector<std::string>& words);
    std::string note() const;

    bool note_given() const { return note_.has_value(); }

    bool given() const { return note_given() || !tags_.empty(); }

    std::string tags(std::vector<std::string> also = {}) const;  // comma-separated, checked

private:
    std::optional<std::string> note_;
    std::vector<std::string> tags_;
};

// "-" as the first of a read verb's words: facts come from standard input.
bool from_standard_input(const std::vector<std::string>& words);

}  // namespace osm::cli
