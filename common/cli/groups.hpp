// cli/groups.hpp - options that mean the same in every tool, declared in one place.
#pragma once

#include "cli/context.hpp"
#include "cli/verb.hpp"
#include "report/document.hpp"
#include "report/table.hpp"
#include "time/calendar.hpp"

#include <optional>
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

// --topic and --tag: a topic holds itself and what is below it; several mean any of them.
class FilterOptions {
public:
    void declare(Options& options);
    bool holds_topic(std::string_view topic) const;
    bool holds_tags(std::string_view tags) const;

    const std::vector<std::string>& topics() const { return topics_; }

    const std::vector<std::string>& tags() const { return tags_; }

private:
    std::vector<std::string> topics_, tags_;
};

// --format table|tsv|jsonl|csv|md, --columns, --no-header. A table on a terminal, TSV in a pipe.
class TableOptions {
public:
    // `also`: forms that are no table and that the verb makes itself (ics, svg, dot).
    void declare(Options& options, const std::vector<std::string>& also = {});
    void print(const report::Table& table, Context& context) const;

    // The form of `also` that was asked for, "" for a table.
    std::string other() const;

    report::Format format(const Context& context) const;
    // It is a person who reads, and no columns were named: the verb may choose better ones than the
    // frozen ones that pipes know.
    bool for_people(const Context& context) const;

private:
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
    std::string tags(std::vector<std::string> also = {}) const;  // comma-separated, checked

private:
    std::optional<std::string> note_;
    std::vector<std::string> tags_;
};

// "-" as the first of a read verb's words: facts come from standard input.
bool from_standard_input(const std::vector<std::string>& words);

}  // namespace osm::cli
