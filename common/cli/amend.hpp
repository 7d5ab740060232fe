// cli/amend.hpp - change parts of a record by the names of its columns: the same in every tool that
// owns facts, made from the schema.
#pragma once

#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "cli/verb.hpp"
#include "records/schema.hpp"
#include "records/store.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace osm::cli {

// An option a column, --tag and --untag, -m. A tool with more to say about its records than their
// shape derives from this; others take it as it is, by cli::amend of cli/facts.hpp.
class Amend : public Verb {
public:
    explicit Amend(const records::Schema& schema);

    Summary summary() const override;
    void declare(Options& options) override;
    Exit run(Context& context) override;

protected:
    // One record, as it is and as it shall be; cells with "" for an empty one.
    struct Piece {
        std::int64_t line = 0;
        std::string text;  // the line as it is
        std::vector<std::string> before, after;
    };

    // What was typed for a column, as the file holds it. `cells` are those of the record, the
    // columns before this one amended already. A bare clock time is read on the day and in the
    // offset that the column holds, whatever the zone is now.
    virtual std::string read(Context& context, std::size_t column, const std::string& word,
                             const std::vector<std::string>& cells) const;

    // Makes the change, unless something speaks against it, or --dry-run was given. What it changes
    // in `pieces` is said with the rest.
    virtual void apply(Context& context, std::vector<Piece>& pieces) const;

    // As lines.
    records::Change change_of(const std::vector<Piece>& pieces) const;

    bool dry_run() const { return dry_run_; }

    // Whether any column, tag or note was named.
    bool given() const;

    bool given(std::size_t column) const { return words_[column].has_value(); }

    const records::Schema& schema() const { return schema_; }

    const std::vector<std::string>& references() const { return references_; }

private:
    Piece amended(Context& context, std::int64_t line, std::string text) const;
    std::string tags_of(const std::string& present) const;
    void require_untagged(const std::vector<Piece>& pieces) const;
    std::string names() const;

    const records::Schema& schema_;
    std::vector<std::string> references_;
    std::vector<std::optional<std::string>> words_;  // one a column
    NoteOptions note_;
    std::vector<std::string> untag_;
    bool dry_run_ = false;
};

}  // namespace osm::cli
