#include "cli/facts.hpp"

#include "cli/context.hpp"
#include "cli/references.hpp"
#include "records/store.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::cli {
namespace {

// A line as a confirmation quotes it: columns two blanks apart.
std::string shown(std::string_view line) {
    std::string all;
    for (const auto cell : text::split(line, '\t'))
        all += (all.empty() ? "" : "  ") + text::escape(cell);
    return all;
}

void show(const Context& context, const text::Diagnostic& diagnostic) {
    const auto& world = context.world();
    world.write_err((world.err_is_terminal ? text::to_terminal(diagnostic, context.tool())
                                           : text::to_line(diagnostic, context.tool())) +
                    "\n");
}

class Remove final : public Verb {
public:
    explicit Remove(const records::Schema& schema) : schema_(schema) {}

    Summary summary() const override { return {"rm", "take records away"}; }

    void declare(Options& options) override {
        options.arguments("RECORD", references_, "line number, time (as much as is unique) or last",
                          1);
        options.example("rm last", "the newest line");
        options.example("rm 412", "line 412, as messages and list name it");
        options.remark("Nothing is lost: undo brings it back.");
    }

    Exit run(Context& context) override {
        records::Change change;
        for (auto& record : named_records(context, schema_, references_))
            change.removed.push_back(std::move(record.text));
        records::Store{context.system(), context.data(), schema_}.apply(change);
        for (const auto& line : change.removed)
            context.say("removed " + shown(line));
        return Exit::done;
    }

private:
    const records::Schema& schema_;
    std::vector<std::string> references_;
};

// An import of thousands is taken back as one: the first few lines tell which it was.
constexpr std::size_t most_lines = 10;

void say_lines(Context& context, std::string_view what, const std::vector<std::string>& lines) {
    for (std::size_t i = 0; i < std::min(lines.size(), most_lines); ++i)
        context.say(fmt::format("{} {}", what, shown(lines[i])));
    if (lines.size() > most_lines)
        context.say(fmt::format("{} {} more", what, lines.size() - most_lines));
}

void say_change(Context& context, const records::Change& change) {
    say_lines(context, "removed", change.removed);
    say_lines(context, "added", change.added);
    if (change.clock && !change.clock->before.empty())
        context.say("not running any more: " + shown(change.clock->before));
    if (change.clock && !change.clock->after.empty())
        context.say("running again: " + shown(change.clock->after));
}

class Undo final : public Verb {
public:
    Undo(std::vector<const records::Schema*> schemas, bool back)
        : schemas_(std::move(schemas)), back_(back) {}

    Summary summary() const override {
        return back_ ? Summary{"undo", "take back the last change made on this machine"}
                     : Summary{"redo", "make the change again that undo took back"};
    }

    void declare(Options& options) override {
        std::vector<std::string> files;
        for (const auto* schema : schemas_)
            files.push_back(schema->file());
        options.remark(
            fmt::format("Only changes of {} by this tool count.", text::join(files, " and ")));
    }

    Exit run(Context& context) override {
        records::Change change;
        if (const auto* schema = next(context)) {
            records::Store store{context.system(), context.data(), *schema};
            change = back_ ? store.undo() : store.redo();
        }
        if (change.empty())
            text::refuse(back_ ? "nothing to undo" : "nothing to redo");
        say_change(context, change);
        return Exit::done;
    }

private:
    // Whose turn it is: undo goes back from the newest change, redo forward from the oldest that
    // was taken back, unless something newer was recorded since. nullptr: nobody's.
    const records::Schema* next(const Context& context) const {
        if (schemas_.size() == 1)
            return schemas_.front();
        const records::Schema* newest = nullptr;
        const records::Schema* oldest = nullptr;
        std::int64_t undo = -1, redo = 0;
        for (const auto* schema : schemas_) {
            const auto turn = records::Store{context.system(), context.data(), *schema}.turn();
            if (turn.undo && *turn.undo > undo) {
                undo = *turn.undo;
                newest = schema;
            }
            if (turn.redo && (!oldest || *turn.redo < redo)) {
                redo = *turn.redo;
                oldest = schema;
            }
        }
        if (back_)
            return newest;
        return redo < undo ? nullptr : oldest;
    }

    std::vector<const records::Schema*> schemas_;
    bool back_;
};

class Check final : public Verb {
public:
    Check(std::vector<const records::Schema*> schemas, Meaning meaning)
        : schemas_(std::move(schemas)), meaning_(std::move(meaning)) {}

    Summary summary() const override { return {"check", "find what is wrong in the files"}; }

    void declare(Options& options) override {
        options.remark("Exit status 1 when anything was found.");
    }

    Exit run(Context& context) override {
        text::Diagnostics found;
        for (const auto* schema : schemas_) {
            records::Reader reader{context.data(), *schema, found};
            records::Row row;
            while (reader.next(row)) {
            }
            context.say(fmt::format("{}: {}", schema->file(),
                                    text::counted(reader.tally().rows, "record")));
        }
        if (meaning_) {
            const auto more = meaning_(context);
            found.insert(found.end(), more.begin(), more.end());
        }
        // All of them: whoever mends a file wants to know the last fault too.
        if (!context.quiet())
            for (const auto& diagnostic : found)
                show(context, diagnostic);
        return found.empty() ? Exit::done : Exit::no;
    }

private:
    std::vector<const records::Schema*> schemas_;
    Meaning meaning_;
};

}  // namespace

VerbPtr remove(const records::Schema& schema) { return std::make_unique<Remove>(schema); }

VerbPtr undo(std::vector<const records::Schema*> schemas) {
    return std::make_unique<Undo>(std::move(schemas), true);
}

VerbPtr redo(std::vector<const records::Schema*> schemas) {
    return std::make_unique<Undo>(std::move(schemas), false);
}

VerbPtr undo(const records::Schema& schema) { return undo(std::vector{&schema}); }

VerbPtr redo(const records::Schema& schema) { return redo(std::vector{&schema}); }

VerbPtr check(std::vector<const records::Schema*> schemas, Meaning meaning) {
    return std::make_unique<Check>(std::move(schemas), std::move(meaning));
}

}  // namespace osm::cli
