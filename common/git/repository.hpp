// git/repository.hpp - making commits from bytes in memory, by libgit2 where that does all that git
// would, else by the user's own git.
#pragma once

#include "text/diagnostic.hpp"
#include "time/calendar.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace osm::git {

struct Signature {
    std::string name;
    std::string email;
    time::Stamp at;
};

// Who makes the commit. `automatic`: libgit2, unless that would leave out what git does (hooks,
// signing), or does not know the repository's form.
enum class Backend { automatic, libgit2, git };

struct Staged {
    std::string bytes;
    bool executable = false;
    bool in_head = false;  // known from head_holds; spares hashing it once more
};

// All that we want to stand in the repository, by path. Below `folders` ("notes", "code") a file of
// HEAD that is not among `files` is taken away, but only if it is ours: whatever others put there
// is kept, and what was ours until they changed it is an obstacle. Ours is a file that stands in
// HEAD as one of our commits left it, and our commits are those with a line that begins with
// `trailer`; so every clone knows, and nothing else is noted.
struct Publication {
    std::map<std::string, Staged> files;
    std::vector<std::string> folders;
    std::string trailer;
    std::string ours_at = {};  // a commit in which all below the folders was ours, where one is
                               // known: as long as it is HEAD, history need not be asked
};

// What a publication would change against HEAD, sorted by path.
struct Difference {
    std::vector<std::string> added;
    std::vector<std::string> changed;
    std::vector<std::string> removed;
    // What is not ours to change: committed or not, by hand, where the publication would overwrite
    // it. Each says what to type. While there is one, `commit` must not be called.
    text::Diagnostics obstacles;
    bool all_ours = false;  // once it is done, so is all below the folders

    bool empty() const { return added.empty() && changed.empty() && removed.empty(); }

    std::size_t size() const { return added.size() + changed.size() + removed.size(); }
};

// A repository with a work tree, on a branch, in the middle of nothing. Failures are text::Failure
// (failed) that say what to type; another owner's repository is refused as git refuses it.
class Repository {
public:
    // Opens the one at `folder`, or makes it there (branch `main`) when nothing is there yet.
    // Failure (misuse) when the folder holds files but no repository.
    static Repository open_or_create(const std::filesystem::path& folder,
                                     Backend backend = Backend::automatic);
    // nullopt: nothing is there yet, or an empty folder. Else as above.
    static std::optional<Repository> open(const std::filesystem::path& folder,
                                          Backend backend = Backend::automatic);
    ~Repository();
    Repository(Repository&&) noexcept;
    Repository& operator=(Repository&&) noexcept;

    // The author as the user's own git has it (environment, author.*, user.*, whichever files they
    // stand in), never guessed from the machine; Failure (misuse) with the two commands to type
    // when there is none.
    Signature author(time::Stamp at) const;
    // The same where there is no repository yet.
    static Signature default_author(time::Stamp at);

    // Whether HEAD holds a file below `folder`.
    bool holds_below(const std::string& folder) const;

    // What HEAD holds at `path`; nullopt when it is no file there.
    std::optional<std::string> head_bytes(const std::string& path) const;

    // The id of the plain file that HEAD has at `path`; empty when it has none.
    std::string_view head_id(std::string_view path) const;

    // Whether HEAD holds exactly these bytes at `path`.
    bool head_holds(const std::string& path, std::string_view bytes) const;

    // The newest commit of HEAD's history that is marked by `trailer`.
    struct Marked {
        std::string id;
        time::Stamp at;
    };

    std::optional<Marked> newest_marked(std::string_view trailer) const;

    // What the commit changed against its first parent, and what stood at `path` before it.
    Difference changes_of(const std::string& id) const;
    std::optional<std::string> bytes_before(const std::string& id, const std::string& path) const;

    Difference difference(const Publication& publication) const;

    // HEAD's tree with the difference done to it becomes HEAD's next commit, synced to disk, and
    // the work tree and index follow for these paths alone. The bytes given are the bytes
    // committed: nothing is read from the work tree, and no filter runs. By git, hooks run and it
    // signs; when one of them refuses, or changes what is committed, nothing was. The branch moves
    // last, so that whatever stops it before can be done again. Returns the commit's id.
    std::string commit(const Publication& publication, const Difference& difference,
                       const std::string& message, const Signature& author);

    // Finishes what a run of ours that was killed left. To be called before anything else is asked.
    void finish_stopped();

    // What git would do at a commit and libgit2, which was asked for, does not. Warnings.
    text::Diagnostics left_undone() const;

    // Why git commits and not libgit2: "the hook 'pre-commit'"; empty where libgit2 does.
    std::vector<std::string> reasons_for_git() const;

    // Lets git pack what libgit2 leaves loose, when it is much; in the background, as git does.
    void tidy_up() const;

    const std::string& head() const;    // the newest commit's id; empty before the first
    const std::string& branch() const;  // "refs/heads/main"
    std::filesystem::path folder() const;

    struct Handle;  // its inside, known to this module only

private:
    explicit Repository(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> handle_;
};

}  // namespace osm::git
