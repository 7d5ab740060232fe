#include "tools/osm/bring.hpp"

#include "file/store.hpp"
#include "records/merge.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <set>

namespace osm::front {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view failed = "git could not merge";
constexpr std::string_view run_again = "then run 'osm sync' again";
constexpr int usage_error = 129;  // of a git that does not know an option

std::string first_line(std::string_view text) {
    return std::string{text.substr(0, text.find('\n'))};
}

bool is_toml(const Clone& clone, const std::string& path) {
    const auto below = clone.below_data(path);
    return below.ends_with(".toml") && below.find('/') == std::string::npos;
}

class Bringing {
public:
    Bringing(const Clone& clone, const std::string& theirs, const std::string& named)
        : clone_(clone), head_(clone.head()), theirs_(theirs), named_(named) {}

    Brought run() {
        const auto count = clone_.line({"rev-list", "--count", head_ + ".." + theirs_});
        Brought brought{text::whole_number(count).value_or(0), {}, {}};
        if (brought.commits == 0)
            return brought;
        const bool forward = clone_.git({"merge-base", "--is-ancestor", head_, theirs_}).ok();
        tree_ = forward ? theirs_ + "^{tree}" : merged_tree();
        differences_ = read_differences(
            need({"diff-tree", "-r", "--raw", "-z", "--no-renames", "--no-abbrev", head_, tree_}));
        require_way_free();
        if (!forward)
            brought.once = taken_once();
        for (const auto& file : differences_)
            take(file, brought.learned);
        move_head(forward ? theirs_ : merge_commit(brought));
        return brought;
    }

private:
    std::string need(std::vector<std::string> arguments, std::string input = {}) const {
        return clone_.need(std::string{failed}, std::move(arguments), std::move(input));
    }

    std::string merged_tree() const {
        const auto merged = clone_.git(
            {"merge-tree", "--write-tree", "--name-only", "--no-messages", "-z", head_, theirs_});
        const auto fields = text::split(merged.out, '\0');
        if (merged.status == 1 && fields.size() > 1)
            refuse_conflict(fields, merged.err);
        if (merged.status == usage_error) {
            text::fail_system(
                "this git cannot merge without touching files that are written to; nothing was "
                "merged",
                "install git 2.38 or later, or merge by hand with '" +
                    clone_.command("pull --no-rebase") + "'");
        }
        if (merged.err.find("unrelated histories") != std::string::npos) {
            text::fail(
                fmt::format("'{}' and {} have no commit in common; nothing was merged",
                            clone_.top().string(), named_),
                "begin the second machine with 'git clone', not with 'osm init'; here: move the "
                "folder away, clone, and copy what is missing into the clone");
        }
        if (!merged.ok())
            process::fail_as_git_says(std::string{failed}, merged.err);
        return std::string{fields.front()};
    }

    [[noreturn]] void refuse_conflict(const std::vector<std::string_view>& fields,
                                      const std::string& said) const {
        std::vector<std::string> files;
        for (std::size_t at = 1; at < fields.size() && !fields[at].empty(); ++at) {
            const auto quoted = fmt::format("'{}'", fields[at]);
            if (std::ranges::find(files, quoted) == files.end())
                files.push_back(quoted);
        }
        // What the merge driver says about a fact file: of which kind and version the two are.
        constexpr std::string_view level = ": error: ";
        const auto reason = process::git_reason(said);
        if (const auto at = reason.find(level); at != std::string::npos) {
            text::refuse(fmt::format("{}: {}; what is new here is committed", reason.substr(0, at),
                                     reason.substr(at + level.size())));
        }
        text::refuse(
            fmt::format("{} {} changed here and in {} in one place; what is new here is committed, "
                        "nothing was merged",
                        text::join(files, ", "), files.size() == 1 ? "was" : "were", named_),
            fmt::format("'{}', mend it in an editor, '{}', {}", clone_.command("merge " + named_),
                        clone_.command("commit --all"), run_again));
    }

    // Of the fact files that count their lines, as the merge driver saw them.
    std::vector<std::string> taken_once() const {
        std::vector<std::string> once;
        const auto base = clone_.line({"merge-base", head_, theirs_});
        const auto files = need({"ls-tree", "-r", "-z", "--name-only", theirs_});
        for (const auto path : text::split(files, '\0')) {
            const auto* schema = clone_.schema_of(std::string{path});
            if (schema == nullptr || !schema->counted)
                continue;
            const auto at = [&](const std::string& commit) {
                return clone_.git({"cat-file", "blob", fmt::format("{}:{}", commit, path)}).out;
            };
            const auto first = at(base), ours = at(head_), theirs = at(theirs_);
            for (auto& line : records::added_by_both(*schema, {first, ours, theirs}))
                once.push_back(std::move(line));
        }
        return once;
    }

    // Git would refuse in the middle; we do before anything is changed.
    void require_way_free() const {
        std::set<std::string> changed;
        const auto said = need({"diff-index", "--name-only", "-z", head_});
        for (const auto path : text::split(said, '\0'))
            changed.emplace(path);
        for (const auto& file : differences_) {
            if (clone_.schema_of(file.path) != nullptr)
                continue;
            std::error_code none;
            const bool there = fs::exists(fs::symlink_status(clone_.top() / file.path, none));
            if (changed.contains(file.path) || (!file.was() && there)) {
                text::refuse(fmt::format("'{}' is not committed here, and {} has another one; "
                                         "nothing was merged",
                                         file.path, named_),
                             fmt::format("commit it or move it away, {}", run_again));
            }
        }
    }

    // What Git must not touch comes into the folder and into the index here; what was said about it
    // is the same as in a commit.
    void take(const Difference& file, Learned& learned) {
        const auto* schema = file.regular() ? clone_.schema_of(file.path) : nullptr;
        if (schema == nullptr && !(file.regular() && is_toml(clone_, file.path))) {
            learned.add_file(shown(file.path), file.is());
            return;
        }
        const auto before = blob(clone_, file.mode_before, file.before);
        const auto after = blob(clone_, file.mode_after, file.after);
        if (schema == nullptr)
            learned.add_file(shown(file.path), file.is());
        else
            learned.add_facts(*schema, before, after);
        if (!file.is()) {
            // Git removes it, if it is as committed; until then nobody writes to it.
            const auto path = clone_.top() / file.path;
            if (fs::exists(path))
                locks_.emplace_back(clone_.system(), path);
            return;
        }
        const bool taken = schema != nullptr ? merge_facts(file, before, after)
                                             : replace_toml(file, before, after);
        if (taken) {
            index_.append(fmt::format("{} {}\t{}", file.mode_after, file.after, file.path))
                .append(1, '\0');
        }
    }

    std::string shown(const std::string& path) const {
        const auto below = clone_.below_data(path);
        return below.empty() ? path : below;
    }

    bool merge_facts(const Difference& file, const std::string& before, const std::string& after) {
        file::replace(clone_.system(), clone_.top() / file.path,
                      [&](std::string_view present) -> std::optional<std::string> {
                          auto merged = records::merge({before, present, after}, file.path);
                          if (merged == present)
                              return std::nullopt;
                          return merged;
                      });
        return true;
    }

    // An editor may have saved it since; then Git finds that too, and refuses.
    bool replace_toml(const Difference& file, const std::string& before, const std::string& after) {
        bool taken = false;
        file::replace(clone_.system(), clone_.top() / file.path,
                      [&](std::string_view present) -> std::optional<std::string> {
                          taken = present == before;
                          return taken ? std::optional{after} : std::nullopt;
                      });
        return taken;
    }

    std::string merge_commit(const Brought& brought) const {
        const auto& learned = brought.learned;
        std::string once;
        for (const auto& line : brought.once) {
            once += fmt::format("{}=  {}\n", once.empty() ? "\nadded by both, counted once\n" : "",
                                line);
        }
        const auto tree = tree_;
        std::vector<std::string> words{"commit-tree", tree, "-p", head_, "-p", theirs_};
        if (clone_.line({"config", "--type=bool", "--get", "commit.gpgSign"}) == "true")
            words.emplace_back("-S");
        words.insert(words.end(), {"-F", "-"});
        return first_line(
            need(words, fmt::format("merge {}{}{}\n{}", named_, learned.empty() ? "" : ": ",
                                    learned.subject(), once)));
    }

    void move_head(const std::string& to) {
        if (!index_.empty())
            need({"update-index", "-z", "--index-info"}, index_);
        need({"read-tree", "-m", "-u", head_, to});
        need({"update-ref", "-m", "osm sync: merge " + named_, "HEAD", to, head_});
        clone_.git({"update-index", "-q", "--refresh"});  // so that `git status` need not read them
    }

    const Clone& clone_;
    const std::string head_, theirs_, named_;
    std::string tree_;
    std::vector<Difference> differences_;
    std::string index_;              // of the files that are in place, for update-index
    std::vector<file::Lock> locks_;  // of facts that go
};

}  // namespace

Brought bring(const Clone& clone, const std::string& theirs, const std::string& named) {
    return Bringing(clone, theirs, named).run();
}

}  // namespace osm::front
