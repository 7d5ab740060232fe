#include "tools/osm/save.hpp"

#include "file/store.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace osm::front {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 9> known_files{
    "osm.toml", "plan.toml", "budget.toml", "places.toml",   "keep.toml",
    "story.md", "allow.tsv", ".gitignore",  ".gitattributes"};

// A line of `git status`: what became of a file in the index, and in the folder.
struct Standing {
    char staged = ' ', here = ' ';
    std::string path;  // from the top

    bool is_new() const { return staged == '?'; }
};

// Where the data folder is a small part of the repository (of a home, say), only in it files are
// looked for that git does not know.
std::vector<Standing> standings(const Clone& clone) {
    const auto below = clone.data().lexically_relative(clone.top()).string();
    const std::string failed = "git could not say what has changed";
    const std::vector<std::string> words{"status", "--porcelain", "-z", "--no-renames",
                                         "--ignore-submodules=dirty"};
    auto inside = words, everywhere = words;
    inside.insert(inside.end(), {"--untracked-files=all", "--", below});
    everywhere.emplace_back("--untracked-files=no");
    auto said = clone.need(failed, inside);
    if (below != ".")
        said += clone.need(failed, everywhere);
    std::vector<Standing> all;
    for (const auto entry : text::split(said, '\0'))
        if (entry.size() > 3)
            all.push_back({entry[0], entry[1], std::string{entry.substr(3)}});
    return all;
}

// What to commit: how a file comes into the index, and what does not.
class Choice {
public:
    explicit Choice(const Clone& clone) : clone_(clone) {
        for (const auto& standing : standings(clone))
            choose(standing);
    }

    std::vector<std::string> files, facts;  // from the top
    std::vector<std::string> left_out;

private:
    void choose(const Standing& standing) {
        const auto below = clone_.below_data(standing.path);
        if (below.empty()) {
            require_unstaged(standing);
        } else if (below.starts_with(".osm/")) {
            return;
        } else if (standing.is_new() && !is_known(standing.path, below)) {
            left_out.push_back(standing.path);
        } else if (standing.here == 'D' && clone_.schema_of(standing.path) != nullptr) {
            refuse_loss(standing.path);
        } else if (standing.here != ' ') {
            auto& list = clone_.schema_of(standing.path) != nullptr ? facts : files;
            list.push_back(standing.path);
        }
    }

    // A folder in this list is a repository of its own.
    bool is_known(const std::string& path, const std::string& below) const {
        return clone_.schema_of(path) != nullptr ||
               std::ranges::find(known_files, below) != known_files.end() ||
               (below.starts_with("notes/") && !below.ends_with("/"));
    }

    void require_unstaged(const Standing& standing) const {
        if (standing.staged != ' ' && standing.staged != '?') {
            text::fail(fmt::format("'{}', outside the data folder, is staged; nothing was "
                                   "committed",
                                   standing.path),
                       fmt::format("commit it first, or take it back with '{}'",
                                   clone_.command("restore --staged .")));
        }
    }

    [[noreturn]] void refuse_loss(const std::string& path) const {
        const auto word = process::shell_word(path);
        text::refuse(
            fmt::format("'{}' is gone; nothing was committed", path),
            fmt::format("bring it back with '{}', or mean it with '{}'",
                        clone_.command("restore " + word), clone_.command("rm --cached " + word)));
    }

    const Clone& clone_;
};

// The index to write into: Git's own, or a copy of it that goes with this.
class Index {
public:
    Index(const Clone& clone, bool dry) {
        if (!dry)
            return;
        copy_ = clone.git_folder() / "osm-dry-index";
        std::error_code none;
        fs::copy_file(clone.git_folder() / "index", copy_, fs::copy_options::overwrite_existing,
                      none);
        variables = {{"GIT_INDEX_FILE", copy_.string()}};
    }

    ~Index() {
        std::error_code ignored;
        if (!copy_.empty())
            fs::remove(copy_, ignored);
    }

    Index(const Index&) = delete;
    Index& operator=(const Index&) = delete;

    Clone::Variables variables;

private:
    fs::path copy_;
};

void stage(const Clone& clone, const std::string& list, const Index& index) {
    clone.need("git could not take up what has changed; nothing was committed",
               {"add", "--all", "--pathspec-from-file=-", "--pathspec-file-nul"}, list,
               index.variables);
}

// While Git reads a fact file nobody appends to it: what is committed ends with a whole line.
void stage_all(const Clone& clone, const Choice& choice, const Index& index) {
    std::string list;
    for (const auto& path : choice.files)
        list.append(path).append(1, '\0');
    if (!list.empty())
        stage(clone, list, index);
    for (const auto& path : choice.facts) {
        std::optional<file::Lock> lock;
        if (fs::is_regular_file(fs::symlink_status(clone.top() / path)))
            lock.emplace(clone.system(), clone.top() / path);
        stage(clone, path + '\0', index);
    }
}

Learned learned_from(const Clone& clone, const std::string& tree, const Index& index) {
    const auto raw =
        clone.need("git could not say what is committed",
                   {"diff-index", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev", tree},
                   {}, index.variables);
    Learned learned;
    for (const auto& file : read_differences(raw)) {
        const auto* schema = clone.schema_of(file.path);
        if (schema != nullptr && file.regular()) {
            learned.add_facts(*schema, blob(clone, file.mode_before, file.before),
                              blob(clone, file.mode_after, file.after));
        } else {
            learned.add_file(clone.below_data(file.path), file.is());
        }
    }
    return learned;
}

std::string first_line(std::string_view text) {
    return std::string{text.substr(0, text.find('\n'))};
}

}  // namespace

Saved save(const Clone& clone, const std::optional<std::string>& message, bool dry) {
    const std::string failed = "git could not commit";
    const Choice choice(clone);
    const Index index(clone, dry);
    stage_all(clone, choice, index);

    const auto head = clone.head();
    const auto tree = head.empty() ? first_line(clone.need(failed, {"mktree"})) : head;
    const auto learned = learned_from(clone, tree, index);
    Saved saved{{}, {}, choice.left_out};
    if (learned.empty())
        return saved;
    const auto given = message.value_or(learned.subject());
    saved.subject = first_line(given);
    saved.body = message ? std::string{} : learned.body();
    if (dry)
        return saved;
    std::vector<std::string> words{"commit-tree", first_line(clone.need(failed, {"write-tree"}))};
    if (!head.empty())
        words.insert(words.end(), {"-p", head});
    if (clone.line({"config", "--type=bool", "--get", "commit.gpgSign"}) == "true")
        words.emplace_back("-S");
    words.insert(words.end(), {"-F", "-"});
    const auto id = first_line(
        clone.need(failed, words, saved.body.empty() ? given + '\n' : given + "\n\n" + saved.body));
    clone.need(failed, {"update-ref", "-m", "osm sync: " + saved.subject, "HEAD", id, head});
    return saved;
}

}  // namespace osm::front
