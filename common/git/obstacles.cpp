#include "git/obstacles.hpp"

#include "git/work_tree.hpp"
#include "process/git.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <set>

namespace osm::git {
namespace {

class Obstacles {
public:
    explicit Obstacles(const Repository::Handle& handle) : handle_(handle) {}

    void add(const std::string& path, std::string what, std::string hint) {
        found_.push_back(
            {place_of(handle_.folder, path), std::move(what), std::move(hint), text::Level::error});
    }

    text::Diagnostics take() { return std::move(found_); }

private:
    const Repository::Handle& handle_;
    text::Diagnostics found_;
};

void clash_with_folder(const std::string& path, const std::set<std::string>& names,
                       Obstacles& obstacles) {
    const auto below = names.lower_bound(path + "/");
    if (below != names.end() && below->starts_with(path + "/"))
        obstacles.add(path, fmt::format("'{}' is a folder there, with files of others", path),
                      "rename your file");
    for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
        if (names.contains(path.substr(0, slash)))
            obstacles.add(path,
                          fmt::format("'{}' is a file of others there", path.substr(0, slash)),
                          "rename your folder");
}

// Looks for what HEAD does not hold and we do not bring.
class Hands {
public:
    Hands(const Repository::Handle& handle, const Publication& publication,
          const Difference& difference)
        : handle_(handle),
          publication_(publication),
          removed_(difference.removed.begin(), difference.removed.end()),
          in_("git -C " + process::shell_word(handle.folder)),
          obstacles_(handle) {}

    void look_at(const std::string& path, const WorkTree& work_tree, const Indexed* staged) {
        const Present present = work_tree.look(path);
        if (present.kind == Present::Kind::other) {
            if (!will_go(present.at))
                obstacles_.add(path, fmt::format("{} there", present.other), "move it away");
        } else if (present.kind == Present::Kind::file && !is_known(path, present.bytes)) {
            if (staged != nullptr)
                obstacles_.add(
                    path, "was changed here by hand and not committed",
                    fmt::format("take what you want of it into your own file, then: {} restore "
                                "--staged --worktree {}",
                                in_, process::shell_word(path)));
            else
                obstacles_.add(path, "was put here by hand and not committed",
                               fmt::format("move it away: mv {} ELSEWHERE",
                                           process::shell_word(handle_.folder / path)));
        } else if (staged != nullptr && !is_known_id(path, staged->id)) {
            obstacles_.add(path, "has changes staged by hand",
                           fmt::format("{} restore --staged {}", in_, process::shell_word(path)));
        }
    }

    text::Diagnostics take() { return obstacles_.take(); }

private:
    // Whether what stands at `path` goes with this very publication: a file that it removes, or a
    // folder that holds nothing else.
    bool will_go(const std::string& path) const {
        namespace fs = std::filesystem;
        std::error_code error;
        if (!fs::is_directory(fs::symlink_status(handle_.folder / path, error)))
            return removed_.contains(path);
        for (const auto& below : fs::recursive_directory_iterator(handle_.folder / path, error))
            if (!fs::is_directory(below.symlink_status()) &&
                !removed_.contains(
                    fs::path(below.path()).lexically_relative(handle_.folder).generic_string()))
                return false;
        const auto first = removed_.lower_bound(path + "/");
        return !error && first != removed_.end() && first->starts_with(path + "/");
    }

    bool is_known(const std::string& path, std::string_view bytes) const {
        const auto ours = publication_.files.find(path);
        if (ours != publication_.files.end() && ours->second.bytes == bytes)
            return true;
        const Entry* const head = handle_.entries.find(path);
        return head != nullptr && (handle_.is(*head, bytes) || is_taken_for(*head, bytes));
    }

    // Line ends, encodings and the like may be others in a work tree; git knows which.
    bool is_taken_for(const Entry& head, std::string_view bytes) const {
        try {
            const auto said = handle_.git(
                {"hash-object", "--stdin", "--path=" + std::string(head.path)}, std::string(bytes));
            return said.ok() && text::trim(text::split(said.out, '\n').front()) == head.id;
        } catch (const text::Failure&) {  // no git: as it stands
            return false;
        }
    }

    bool is_known_id(const std::string& path, const std::string& id) const {
        const Entry* const head = handle_.entries.find(path);
        if (head != nullptr && id == head->id)
            return true;
        const auto ours = publication_.files.find(path);
        return ours != publication_.files.end() &&
               handle_.is({path, id, Mode::file}, ours->second.bytes);
    }

    const Repository::Handle& handle_;
    const Publication& publication_;
    std::set<std::string> removed_;
    std::string in_;
    Obstacles obstacles_;
};

}  // namespace

text::Diagnostics clashes(const Repository::Handle& handle, const Difference& difference) {
    Obstacles obstacles(handle);
    std::set<std::string> names;
    for (const Entry& entry : handle.entries)
        names.emplace_hint(names.end(), entry.path);
    for (const auto& path : difference.removed)
        names.erase(path);
    const std::set<std::string> added(difference.added.begin(), difference.added.end());
    names.insert(added.begin(), added.end());
    std::map<std::string, std::string> folded;
    for (const auto& name : names)
        if (const auto [other, is_new] = folded.try_emplace(text::fold(name), name);
            !is_new && (added.contains(name) || added.contains(other->second)))
            obstacles.add(
                name,
                fmt::format("'{}' and '{}' are one name on other systems", other->second, name),
                "rename one of them");
    for (const auto& path : difference.added)
        clash_with_folder(path, names, obstacles);
    return obstacles.take();
}

text::Diagnostics by_hand(const Repository::Handle& handle, const Publication& publication,
                          const Difference& difference) {
    const WorkTree work_tree(handle.folder);
    std::vector<std::string> paths;
    for (const auto* some : {&difference.added, &difference.changed, &difference.removed})
        paths.insert(paths.end(), some->begin(), some->end());
    const auto staged = handle.staged(paths);
    Hands hands(handle, publication, difference);
    for (const auto& path : paths) {
        const auto found = staged.find(path);
        hands.look_at(path, work_tree, found == staged.end() ? nullptr : &found->second);
    }
    return hands.take();
}

text::Diagnostics filtered(const Repository::Handle& handle, const Publication& publication,
                           const Difference& difference) {
    std::vector<std::string> paths = difference.added;
    paths.insert(paths.end(), difference.changed.begin(), difference.changed.end());
    Obstacles obstacles(handle);
    for (const auto& [path, filter] : handle.filters(paths)) {
        const std::string& bytes = publication.files.at(path).bytes;
        const auto id = [&](const std::string& how) {
            return handle.git({"hash-object", "--stdin", how}, bytes);
        };
        const auto through = id("--path=" + path);
        if (!through.ok())
            obstacles.add(path,
                          fmt::format("the filter '{}' of .gitattributes does not work: {}", filter,
                                      process::git_reason(through.err)),
                          "install what it runs, or take the file out of it there");
        else if (through.out != id("--no-filters").out)
            obstacles.add(
                path,
                fmt::format("the filter '{}' of .gitattributes would change what was screened",
                            filter),
                fmt::format("take the file out of it: printf '%s\\n' {} >> {}",
                            process::shell_word(path + " -filter"),
                            process::shell_word(handle.folder / ".gitattributes")));
    }
    return obstacles.take();
}

}  // namespace osm::git
