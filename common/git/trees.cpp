#include "git/trees.hpp"

#include "text/diagnostic.hpp"

#include <algorithm>

namespace osm::git {
namespace {

constexpr int deepest_folder = 2000;  // a path is 4,096 bytes at most
constexpr std::string_view folder_mode = "40000";

std::string_view bytes_of(const git_odb_object* object) {
    return object == nullptr
               ? std::string_view()
               : std::string_view(static_cast<const char*>(
                                      git_odb_object_data(const_cast<git_odb_object*>(object))),
                                  git_odb_object_size(const_cast<git_odb_object*>(object)));
}

// The lines of one tree, one after the other.
class Lines {
public:
    explicit Lines(std::string_view bytes) : rest_(bytes) { take(); }

    // Where the line begins that is read next: behind the last one, the end.
    const char* place() const { return line_.text.data(); }

    const TreeLine* get() const { return there_ ? &line_ : nullptr; }

    void next() {
        rest_.remove_prefix(line_.text.size());
        take();
    }

private:
    void take() {
        there_ = !rest_.empty();
        line_.text = rest_.substr(0, 0);
        if (!there_)
            return;
        const auto blank = rest_.find(' ');
        const auto end = rest_.find('\0');
        if (end == std::string_view::npos || blank > end || rest_.size() - end <= GIT_OID_RAWSZ)
            text::fail_system("a tree of the repository is damaged", "see what is: git fsck");
        std::string_view mode = rest_.substr(0, blank);
        mode.remove_prefix(std::min(mode.find_first_not_of('0'), mode.size()));
        line_.text = rest_.substr(0, end + 1 + GIT_OID_RAWSZ);
        line_.name = rest_.substr(blank + 1, end - blank - 1);
        line_.is_folder = mode == folder_mode;
        line_.mode = read_mode(mode);
        git_oid_fromraw(&line_.id, reinterpret_cast<const unsigned char*>(&rest_[end + 1]));
    }

    std::string_view rest_;
    TreeLine line_;
    bool there_ = false;
};

// As git sorts: a folder as if its name ended with a slash.
int order(std::string_view a, bool a_is_folder, std::string_view b, bool b_is_folder) {
    const auto shorter = std::min(a.size(), b.size());
    if (const int difference = a.substr(0, shorter).compare(b.substr(0, shorter)); difference != 0)
        return difference;
    const auto behind = [&](std::string_view name, bool is_folder) {
        return name.size() > shorter ? static_cast<unsigned char>(name[shorter])
               : is_folder           ? static_cast<unsigned char>('/')
                                     : static_cast<unsigned char>('\0');
    };
    return behind(a, a_is_folder) - behind(b, b_is_folder);
}

void add_line(std::string& lines, std::string_view mode, std::string_view name, const git_oid& id) {
    (lines += mode) += ' ';
    (lines += name) += '\0';
    lines.append(reinterpret_cast<const char*>(id.id), GIT_OID_RAWSZ);
}

Change to_change(const TreeLine* before, const TreeLine* after, const std::string& folder) {
    const auto kind = before == nullptr  ? Change::Kind::added
                      : after == nullptr ? Change::Kind::removed
                                         : Change::Kind::changed;
    const TreeLine& line = after == nullptr ? *before : *after;
    return {kind, folder + std::string(line.name),
            after == nullptr ? std::string() : to_hex(after->id), line.mode};
}

// The edits at the front that concern one name of a folder.
struct Group {
    std::string_view name;
    bool is_folder = false;
    std::span<const Edit> edits;
};

Group first_group(std::span<const Edit> edits, std::size_t below) {
    const auto rest = std::string_view(edits.front().path).substr(below);
    const auto slash = rest.find('/');
    if (slash == std::string_view::npos)
        return {rest, false, edits.first(1)};
    const auto same = rest.substr(0, slash + 1);
    const auto end = std::ranges::find_if(edits, [&](const Edit& edit) {
        return !std::string_view(edit.path).substr(below).starts_with(same);
    });
    return {rest.substr(0, slash), true,
            edits.first(static_cast<std::size_t>(end - edits.begin()))};
}

}  // namespace

Trees::Trees(git_repository* repository)
    : objects_(made<Owned<git_odb, git_odb_free>>("the repository has no objects",
                                                  git_repository_odb, repository)) {}

void Trees::each(const git_oid& tree, const Visit& visit) const {
    std::string folder;
    visit_below(tree, folder, 0, visit);
}

void Trees::visit_below(const git_oid& tree, std::string& folder, int depth,
                        const Visit& visit) const {
    const Object object = read(tree, depth);
    for (Lines lines(bytes_of(object.get())); const TreeLine* line = lines.get(); lines.next())
        if (line->is_folder) {
            const auto size = folder.size();
            (folder += line->name) += '/';
            visit_below(line->id, folder, depth + 1, visit);
            folder.resize(size);
        } else {
            visit(folder, *line);
        }
}

std::vector<Change> Trees::difference(const std::optional<git_oid>& before,
                                      const std::optional<git_oid>& after) const {
    std::vector<Change> changes;
    std::string folder;
    compare(before ? &*before : nullptr, after ? &*after : nullptr, folder, 0, changes);
    return changes;
}

void Trees::compare(const git_oid* before, const git_oid* after, std::string& folder, int depth,
                    std::vector<Change>& changes) const {
    const Object old_object = before != nullptr ? read(*before, depth) : Object();
    const Object new_object = after != nullptr ? read(*after, depth) : Object();
    Lines old_lines(bytes_of(old_object.get())), new_lines(bytes_of(new_object.get()));
    while (old_lines.get() != nullptr || new_lines.get() != nullptr) {
        const TreeLine* old_line = old_lines.get();
        const TreeLine* new_line = new_lines.get();
        if (old_line != nullptr && new_line != nullptr) {
            const int which =
                order(old_line->name, old_line->is_folder, new_line->name, new_line->is_folder);
            old_line = which > 0 ? nullptr : old_line;
            new_line = which < 0 ? nullptr : new_line;
        }
        const TreeLine& line = old_line != nullptr ? *old_line : *new_line;
        const bool alike =
            old_line != nullptr && new_line != nullptr && old_line->text == new_line->text;
        if (!alike && line.is_folder) {
            const auto size = folder.size();
            (folder += line.name) += '/';
            compare(old_line != nullptr ? &old_line->id : nullptr,
                    new_line != nullptr ? &new_line->id : nullptr, folder, depth + 1, changes);
            folder.resize(size);
        } else if (!alike) {
            changes.push_back(to_change(old_line, new_line, folder));
        }
        if (old_line != nullptr)
            old_lines.next();
        if (new_line != nullptr)
            new_lines.next();
    }
}

std::optional<TreeLine> Trees::find(const git_oid& tree, std::string_view path) const {
    git_oid at = tree;
    for (int depth = 0;; ++depth) {
        const auto slash = path.find('/');
        const auto name = path.substr(0, slash);
        const Object object = read(at, depth);
        Lines lines(bytes_of(object.get()));
        while (lines.get() != nullptr && lines.get()->name != name)
            lines.next();
        if (lines.get() == nullptr || (slash != std::string_view::npos && !lines.get()->is_folder))
            return std::nullopt;
        if (slash == std::string_view::npos) {
            TreeLine found = *lines.get();
            found.text = {};
            found.name = path;
            return found;
        }
        at = lines.get()->id;
        path.remove_prefix(slash + 1);
    }
}

git_oid Trees::edited(const std::optional<git_oid>& tree, std::span<const Edit> edits) const {
    return write(edited_lines(tree ? &*tree : nullptr, edits, 0, 0));
}

// Copies the lines between the edits as they stand. `below`: where the names begin in the paths.
std::string Trees::edited_lines(const git_oid* tree, std::span<const Edit> edits, std::size_t below,
                                int depth) const {
    const Object object = tree != nullptr ? read(*tree, depth) : Object();
    const std::string_view bytes = bytes_of(object.get());
    Lines lines(bytes);
    const char* kept = lines.place();
    std::string result;
    result.reserve(bytes.size() + edits.size() * 64);
    while (!edits.empty()) {
        const auto [name, is_folder, group] = first_group(edits, below);
        int which = -1;
        while (lines.get() != nullptr &&
               (which = order(lines.get()->name, lines.get()->is_folder, name, is_folder)) < 0)
            lines.next();
        const TreeLine* const present =
            lines.get() != nullptr && which == 0 ? lines.get() : nullptr;
        result.append(kept, lines.place());
        if (is_folder) {
            const auto inner = edited_lines(present != nullptr ? &present->id : nullptr, group,
                                            below + name.size() + 1, depth + 1);
            if (!inner.empty())
                add_line(result, folder_mode, name, write(inner));
        } else if (const Edit& edit = group.front(); edit.id) {
            add_line(result, mode_text(edit.mode), name, *edit.id);
        }
        if (present != nullptr)
            lines.next();
        kept = lines.place();
        edits = edits.subspan(group.size());
    }
    result.append(kept, bytes.data() + bytes.size());
    return result;
}

Trees::Object Trees::read(const git_oid& id, int depth) const {
    if (depth > deepest_folder)
        text::fail_system("a tree of the repository is nested deeper than any folder",
                          "see what is there: git fsck");
    auto object =
        made<Object>("a tree of the repository cannot be read", git_odb_read, objects_.get(), &id);
    if (git_odb_object_type(object.get()) != GIT_OBJECT_TREE)
        text::fail_system("a tree of the repository is damaged", "see what is: git fsck");
    return object;
}

git_oid Trees::write(const std::string& bytes) const {
    git_oid id;
    must(git_odb_write(&id, objects_.get(), bytes.data(), bytes.size(), GIT_OBJECT_TREE),
         "nothing was committed: the new tree cannot be written");
    return id;
}

}  // namespace osm::git
