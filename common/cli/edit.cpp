#include "cli/context.hpp"
#include "cli/facts.hpp"
#include "cli/references.hpp"
#include "file/store.hpp"
#include "process/run.hpp"
#include "records/store.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <unordered_map>

namespace osm::cli {
namespace {

namespace fs = std::filesystem;

// The records as an editor shows them.
std::string page(const records::Schema& schema, const std::vector<std::string>& lines) {
    std::string text = "# ";
    for (const auto& column : schema.columns)
        text += std::string{column.name} + (column.kind == records::Kind::note ? "\n" : "\t");
    text += "# columns are parted by one TAB, '-' is an empty one; lines with # do not count\n";
    for (const auto& line : lines)
        text += line + "\n";
    return text;
}

// What stands in the page after editing; faults have their place in the page.
std::vector<std::string> read_page(const records::Schema& schema, const LineMeaning& meaning,
                                   const fs::path& path, std::string_view text,
                                   text::Diagnostics& faults) {
    std::vector<std::string> lines;
    int number = 0;
    for (auto line : text::split(text, '\n')) {
        ++number;
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (text::trim(line).empty() || line.front() == '#')
            continue;
        records::Row row;
        auto wrong = records::check_line(schema, line, row);
        if (wrong.empty() && meaning)
            wrong = meaning(row);
        for (auto& fault : wrong) {
            fault.place.file = path.string();
            fault.place.line = number;
            faults.push_back(std::move(fault));
        }
        lines.emplace_back(line);
    }
    return lines;
}

class Edit final : public Verb {
public:
    Edit(const records::Schema& schema, LineMeaning meaning)
        : schema_(schema), meaning_(std::move(meaning)) {}

    Summary summary() const override { return {"edit", "change records in your editor"}; }

    void declare(Options& options) override {
        options.arguments("RECORD", references_,
                          "line number, time (as much as is unique) or last; last unless said");
        options.flag("--all", all_, "every record");
        options.flag("--continue", continue_, "go on with what was wrong when you left the editor");
        options.remark(
            "The editor is $VISUAL, $EDITOR or vi. The lines are checked before anything is "
            "replaced; a record that you delete there is removed, and undo brings all back.");
    }

    Exit run(Context& context) override {
        const auto before = continue_ ? kept_records(context) : chosen(context);
        const auto path = continue_ ? kept(context) : new_page(context, page(schema_, before));
        open_editor(context, path);
        const auto typed = file::read_whole(path);
        if (!typed || text::trim(*typed).empty()) {
            give_up(context, path, typed.has_value());
            return Exit::done;
        }
        const auto& text = *typed;

        text::Diagnostics faults;
        const auto after = read_page(schema_, meaning_, path, text, faults);
        if (!faults.empty())
            keep(context, before, path, faults);
        const auto change = difference(before, after);
        if (!change.empty())
            apply(context, change, path);
        discard(context, path);
        if (continue_)
            discard(context, kept_before(context));
        context.say(change.empty() ? "nothing changed"
                                   : fmt::format("{} removed, {} added", change.removed.size(),
                                                 change.added.size()));
        return Exit::done;
    }

private:
    std::vector<std::string> chosen(const Context& context) const {
        require_none_kept(context);
        if (all_) {
            if (!references_.empty())
                text::fail("--all and a record say two things", "write one or the other");
            return all_records(context, schema_);
        }
        std::vector<std::string> lines;
        for (const auto& record :
             named_records(context, schema_,
                           references_.empty() ? std::vector<std::string>{"last"} : references_))
            lines.push_back(record.text);
        return lines;
    }

    // What the page says is recorded by now, whether or not it can be removed.
    static void discard(Context& context, const fs::path& path) {
        try {
            file::remove(context.system(), path);
        } catch (const text::Failure&) {
            context.warn({{{path.string()},
                           "could not be removed and stays behind; what it says is recorded",
                           {},
                           text::Level::warning}});
        }
    }

    // A page that is gone, or has nothing in it, not even its title, is no wish to remove records.
    void give_up(Context& context, const fs::path& path, bool is_there) const {
        file::remove(context.system(), path);
        if (continue_)
            file::remove(context.system(), kept_before(context));
        if (is_there) {
            text::refuse("nothing was changed: the page is empty",
                         fmt::format("'{} rm' removes records", context.tool()));
        }
        context.say("nothing changed: the page is gone");
    }

    // What was typed, and the records as they were.
    fs::path kept(const Context& context) const {
        return context.data() / ".osm" / fmt::format("edit-{}.kept", schema_.name);
    }

    fs::path kept_before(const Context& context) const {
        return context.data() / ".osm" / fmt::format("edit-{}.before", schema_.name);
    }

    // Whoever mistyped one line of many does not begin anew: the page is kept, and --continue opens
    // it again. One page at most.
    [[noreturn]] void keep(Context& context, const std::vector<std::string>& before,
                           const fs::path& path, text::Diagnostics faults) const {
        if (const auto page = kept(context); path != page) {
            file::put(context.system(), kept_before(context),
                      before.empty() ? "" : text::join(before, "\n") + '\n');
            file::move(context.system(), path, page);
            for (auto& fault : faults)
                fault.place.file = page.string();
        }
        faults.push_back({{},
                          "nothing was changed; your text is kept",
                          fmt::format("go on with '{} edit --continue'", context.tool())});
        throw text::Failure{text::Stop::misuse, std::move(faults)};
    }

    std::vector<std::string> kept_records(const Context& context) const {
        if (all_ || !references_.empty()) {
            text::fail("--continue goes on with the records that were chosen before",
                       "write it alone");
        }
        const auto text = file::read_whole(kept_before(context));
        std::error_code ignored;
        if (!text || !fs::exists(kept(context), ignored)) {
            text::refuse("there is no edit to go on with",
                         fmt::format("begin one with '{} edit'", context.tool()));
        }
        std::vector<std::string> lines;
        for (const auto line : text::split(*text, '\n'))
            if (!line.empty())
                lines.emplace_back(line);
        return lines;
    }

    void require_none_kept(const Context& context) const {
        std::error_code ignored;
        if (const auto page = kept(context); fs::exists(page, ignored)) {
            text::refuse(fmt::format("an edit is unfinished: '{}'", page.string()),
                         fmt::format("'{} edit --continue', or remove that file", context.tool()));
        }
    }

    // In the folder that is this machine's own, so that a half-done edit is never merged.
    fs::path new_page(Context& context, const std::string& text) const {
        const auto folder = context.data() / ".osm";
        file::make_folder(context.system(), folder);
        constexpr int most_tries = 1000;
        for (int i = 1, tries = 1;; ++i, ++tries) {
            auto path = folder / fmt::format("edit-{}{}.tsv", schema_.name,
                                             i == 1 ? "" : fmt::format("-{}", i));
            std::error_code ignored;
            if (fs::exists(path, ignored))
                continue;
            try {
                file::create(context.system(), path, text);
                return path;
            } catch (const text::Failure& failure) {
                // Another editor was quicker, and may have removed its page again since.
                const bool was_there = failure.found().front().what.find("exists already") == 0;
                if (!was_there || tries == most_tries)
                    throw;
            }
        }
    }

    void open_editor(Context& context, const fs::path& path) const {
        const auto& variable = context.world().variable;
        auto editor = variable("VISUAL").value_or("");
        if (editor.empty())
            editor = variable("EDITOR").value_or("");
        if (editor.empty())
            editor = "vi";
        process::Command command;
        command.words = {"sh", "-c", editor + " \"$@\"", editor, path.string()};
        if (const int status = process::run_interactive(command); status != 0) {
            if (!continue_)
                file::remove(context.system(), path);
            text::fail_system(
                fmt::format("the editor '{}' ended with status {}; nothing was changed", editor,
                            status),
                "set $EDITOR");
        }
    }

    // Lines as often as they are there: what is on both sides stays as it is.
    static records::Change difference(const std::vector<std::string>& before,
                                      const std::vector<std::string>& after) {
        std::unordered_map<std::string_view, std::int64_t> more;
        for (const auto& line : before)
            ++more[line];
        records::Change change;
        for (const auto& line : after)
            if (--more[line] < 0)
                change.added.push_back(line);
        for (const auto& line : before) {
            if (auto& left = more[line]; left > 0) {
                --left;
                change.removed.push_back(line);
            }
        }
        return change;
    }

    void apply(Context& context, const records::Change& change, const fs::path& path) const {
        try {
            records::Store{context.system(), context.data(), schema_}.apply(change);
        } catch (const text::Failure& failure) {
            auto found = failure.found();
            found.push_back({{}, fmt::format("your text is kept in '{}'", path.string())});
            throw text::Failure{failure.stop(), std::move(found)};
        }
    }

    const records::Schema& schema_;
    LineMeaning meaning_;
    std::vector<std::string> references_;
    bool all_ = false;
    bool continue_ = false;
};

}  // namespace

VerbPtr edit(const records::Schema& schema, LineMeaning meaning) {
    return std::make_unique<Edit>(schema, std::move(meaning));
}

}  // namespace osm::cli
