// The commit as the user's git makes it: hooks run, it is signed, and any form of repository that
// git knows will do. What is committed is nevertheless what was screened: blobs are made from the
// bytes in memory, and staged in an index of our own, as `git commit --only` does.
#include "git/handle.hpp"
#include "git/obstacles.hpp"
#include "git/stopped.hpp"
#include "git/work_tree.hpp"
#include "process/git.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::git {
namespace {

namespace fs = std::filesystem;
using Paths = std::vector<std::string>;

constexpr std::string_view nothing = "nothing was committed";

// An index of our own beside git's, gone when this goes.
class OwnIndex {
public:
    explicit OwnIndex(const Repository::Handle& handle)
        : handle_(handle), file_(own_index(handle)) {
        remove();
        if (handle.head.empty())
            run({"read-tree", "--empty"});
        else
            run({"read-tree", handle.head});
    }

    ~OwnIndex() { remove(); }

    OwnIndex(const OwnIndex&) = delete;
    OwnIndex& operator=(const OwnIndex&) = delete;

    process::Result git(Paths arguments, std::string input, const Signature* author) const {
        Paths words = {"--no-replace-objects", "-c", "core.fsync=all",       "-c",
                       "index.sparse=false",   "-c", "core.splitIndex=false"};
        words.insert(words.end(), arguments.begin(), arguments.end());
        process::Command command = process::git_command(handle_.folder, std::move(words));
        command.input = std::move(input);
        command.set["GIT_INDEX_FILE"] = fs::absolute(file_).string();
        if (author != nullptr) {
            const std::string at =
                fmt::format("@{} {}", author->at.at.seconds, offset_text(author->at.offset));
            command.set.insert({{"GIT_AUTHOR_NAME", author->name},
                                {"GIT_AUTHOR_EMAIL", author->email},
                                {"GIT_AUTHOR_DATE", at},
                                {"GIT_COMMITTER_DATE", at},
                                {"GIT_EDITOR", ":"}});
            if (!handle_.git({"-c", "user.useConfigOnly=true", "var", "GIT_COMMITTER_IDENT"}).ok())
                command.set.insert(
                    {{"GIT_COMMITTER_NAME", author->name}, {"GIT_COMMITTER_EMAIL", author->email}});
        }
        return process::run(command);
    }

    std::string run(Paths arguments, std::string input = {}) const {
        const std::string verb = arguments.front();
        auto said = git(std::move(arguments), std::move(input), nullptr);
        if (!said.ok())
            process::fail_as_git_says(
                fmt::format("{}: 'git {}' failed in '{}'", nothing, verb, handle_.folder.string()),
                said.err);
        return std::move(said.out);
    }

private:
    static std::string offset_text(std::int32_t offset) {
        const std::int32_t minutes = std::abs(offset) / 60;
        return fmt::format("{}{:02}{:02}", offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
    }

    void remove() const {
        std::error_code ignored;
        fs::remove(file_, ignored);
        fs::remove(file_.string() + ".lock", ignored);
    }

    const Repository::Handle& handle_;
    fs::path file_;
};

// The blobs of what is new and changed, all by one process.
std::map<std::string, std::string> make_blobs(const OwnIndex& index, const Publication& publication,
                                              const Difference& difference) {
    std::string stream;
    std::vector<const std::string*> order;
    for (const auto* paths : {&difference.added, &difference.changed})
        for (const auto& path : *paths) {
            const std::string& bytes = publication.files.at(path).bytes;
            order.push_back(&path);
            stream += fmt::format("blob\nmark :{0}\ndata {1}\n", order.size(), bytes.size());
            stream += bytes;
            stream += fmt::format("\nget-mark :{}\n", order.size());
        }
    std::map<std::string, std::string> ids;
    if (order.empty())
        return ids;
    const std::string said = index.run({"fast-import", "--quiet"}, stream);
    const auto lines = text::split(said, '\n');
    for (std::size_t i = 0; i < order.size(); ++i)
        ids.emplace(*order[i], i < lines.size() ? lines[i] : std::string_view());
    return ids;
}

// What `git update-index -z --index-info` reads.
std::string index_lines(const Publication& publication, const Difference& difference,
                        const std::map<std::string, std::string>& ids, std::size_t id_size) {
    std::string lines;
    for (const auto& path : difference.removed)
        lines += fmt::format("0 {}\t{}", std::string(id_size, '0'), path) + '\0';
    for (const auto& [path, id] : ids)
        lines +=
            fmt::format("{} {}\t{}", mode_text(mode_of(publication.files.at(path))), id, path) +
            '\0';
    return lines;
}

// The work tree as the commit will have it; put back unless `keep` was called.
class WorkTreeAhead {
public:
    WorkTreeAhead(const Repository::Handle& handle, const Publication& publication,
                  const Difference& difference)
        : handle_(handle), work_tree_(handle.folder) {
        Paths present = difference.changed;
        present.insert(present.end(), difference.removed.begin(), difference.removed.end());
        for (const auto& [path, indexed] : handle.staged(present))
            if (indexed.not_checked_out)
                absent_.push_back(path);
        try {
            for (const auto& path : difference.removed) {
                done_.push_back(path);
                work_tree_.remove(path);
            }
            for (const auto* paths : {&difference.added, &difference.changed})
                for (const auto& path : *paths)
                    bring(path, publication.files.at(path));
        } catch (...) {
            put_back();
            throw;
        }
    }

    ~WorkTreeAhead() {
        if (!kept_)
            put_back();
    }

    WorkTreeAhead(const WorkTreeAhead&) = delete;
    WorkTreeAhead& operator=(const WorkTreeAhead&) = delete;

    void keep() { kept_ = true; }

    // What a sparse checkout leaves out of the work tree.
    const Paths& absent() const { return absent_; }

private:
    void bring(const std::string& path, const Staged& staged) {
        if (std::ranges::find(absent_, path) != absent_.end())
            return;
        done_.push_back(path);
        work_tree_.write(path, staged.bytes, staged.executable);
    }

    void put_back() noexcept {
        for (const auto& path : done_)
            try {
                const Entry* const before = handle_.entries.find(path);
                if (std::ranges::find(absent_, path) != absent_.end())
                    continue;
                if (before == nullptr)
                    work_tree_.remove(path);
                else
                    work_tree_.write(path, handle_.bytes(before->id, path),
                                     before->mode == Mode::executable);
            } catch (const text::Failure&) {  // what cannot be put back is ours, and known as such
            }
    }

    const Repository::Handle& handle_;
    WorkTree work_tree_;
    Paths absent_, done_;
    bool kept_ = false;
};

[[noreturn]] void fail_refused(const Repository::Handle& handle, const process::Result& said) {
    Paths advice;
    for (const auto* words : {&said.out, &said.err})
        for (const auto line : text::split(*words, '\n'))
            if (!text::trim(line).empty())
                advice.emplace_back(text::trim(line));
    text::fail_system(
        fmt::format("{}: git refused the commit in '{}'{}", nothing, handle.folder.string(),
                    handle.reasons.empty() ? "" : " (" + text::join(handle.reasons, ", ") + ")"),
        advice.empty() ? "it did not say why" : text::join(advice, "; "));
}

struct Made {
    std::string id, tree, parent;
};

Made read_made(const Repository::Handle& handle, const std::string& revision) {
    const auto said =
        handle.git({"show", "-s", "--no-show-signature", "--format=%H%n%T%n%P", revision});
    const auto lines = text::split(said.out, '\n');
    return said.ok() && lines.size() > 2
               ? Made{std::string(lines[0]), std::string(lines[1]), std::string(lines[2])}
               : Made{};
}

void take_back(const Repository::Handle& handle, const Made& made) {
    if (made.parent.empty())
        handle.git({"update-ref", "-d", handle.branch, made.id});
    else
        handle.git(
            {"update-ref", "-m", "osm-publish: taken back", handle.branch, made.parent, made.id});
}

// The commit that git made, if it is what was screened on top of what we looked at. Else it is
// taken back, when it is certainly ours, and the reason told.
std::string require_as_screened(const Repository::Handle& handle, const std::string& tree,
                                const process::Result& said) {
    const Made made = read_made(handle, "HEAD");
    if (made.tree == tree && made.parent == handle.head)
        return made.id;
    if (!said.ok())
        fail_refused(handle, said);
    if (const Made below = read_made(handle, "HEAD^");
        below.tree == tree && below.parent == handle.head)
        return below.id;  // someone else committed on top
    if (made.tree == tree || made.parent == handle.head)
        take_back(handle, made);
    if (made.parent == handle.head)
        text::fail_system(fmt::format("{}: a hook in '{}' changed what was screened", nothing,
                                      handle.folder.string()),
                          fmt::format("let the hook only look: ls {}",
                                      process::shell_word(handle.common_folder / "hooks")));
    text::fail_system(fmt::format("{}: someone else committed there meanwhile", nothing),
                      fmt::format("look first: git -C {} log; then try again",
                                  process::shell_word(handle.folder)));
}

// A sparse index is unfolded first: git puts a file beside the folded folder that it is in.
process::Result update_index(const Repository::Handle& handle, Paths options,
                             std::string input = {}) {
    options.insert(options.begin(), {"-c", "index.sparse=false", "update-index"});
    return handle.git(std::move(options), std::move(input));
}

void follow_with_index(const Repository::Handle& handle, const std::string& lines,
                       const Paths& absent) {
    const auto updated = update_index(handle, {"-z", "--index-info"}, lines);
    if (!updated.ok())
        process::fail_as_git_says(
            fmt::format("the commit stands, but the index of '{}' could not follow",
                        handle.folder.string()),
            updated.err);
    if (!absent.empty())
        update_index(handle, {"-z", "--skip-worktree", "--stdin"},
                     text::join(absent, std::string_view("\0", 1)) + '\0');
    update_index(handle, {"-q", "--refresh"});
}

}  // namespace

std::string commit_by_git(const Repository::Handle& handle, const Publication& publication,
                          const Difference& difference, const std::string& message,
                          const Signature& author) {
    const OwnIndex index(handle);
    const std::string lines =
        index_lines(publication, difference, make_blobs(index, publication, difference),
                    handle.head.size());  // nothing is removed before the first commit
    index.run({"update-index", "-z", "--index-info"}, lines);
    const std::string tree = index.run({"write-tree"});
    WorkTreeAhead work_tree(handle, publication, difference);
    const auto said =
        index.git({"commit", "--quiet", "--cleanup=whitespace", "-F", "-"}, message, &author);
    std::string id = require_as_screened(handle, tree.substr(0, tree.find('\n')), said);
    work_tree.keep();
    Paths absent;
    for (const auto& path : work_tree.absent())
        if (publication.files.contains(path))
            absent.push_back(path);
    follow_with_index(handle, lines, absent);
    return id;
}

}  // namespace osm::git
