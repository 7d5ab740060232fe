// Git's own commands tell what the trees must be.
#include "git/trees.hpp"

#include "chance/chance.hpp"
#include "git/library.hpp"
#include "unit/git/publications.hpp"

#include <fmt/core.h>

#include <map>

using namespace osm;

namespace {

using Blobs = std::map<std::string, std::string>;  // id by path

git::OwnedRepository open(const unit::Scratch& scratch) {
    git::load_library();
    return git::made<git::OwnedRepository>("none", git_repository_open, (scratch / "p").c_str());
}

std::string listed(const git::Trees& trees, const git_oid& tree) {
    std::string lines;
    trees.each(tree, [&](std::string_view folder, const git::TreeLine& file) {
        lines += fmt::format("{} {} {}{}\n", git::mode_text(file.mode), git::to_hex(file.id),
                             folder, file.name);
    });
    return lines;
}

std::string shown(const std::vector<git::Change>& changes) {
    std::string lines;
    for (const auto& change : changes)
        lines +=
            fmt::format("{} {} {}\n", "AMD"[static_cast<int>(change.kind)], change.id, change.path);
    return lines;
}

// Names that sort otherwise as files than as folders: "a", "a.b", "a/".
std::string some_path(chance::Generator& generator) {
    static const std::vector<std::string> names = {"a", "a.b", "a-b", "ab", "b", "notes", "Z", "é"};
    std::string path;
    for (auto depth = 1 + generator.below(3); depth > 0; --depth)
        path += (path.empty() ? "" : "/") + names[generator.below(names.size())];
    return path;
}

// A file where others need a folder makes way, and the other way round.
void put(Blobs& files, const std::string& path, const std::string& id) {
    for (auto slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
        files.erase(path.substr(0, slash));
    std::erase_if(files, [&](const auto& file) { return file.first.starts_with(path + "/"); });
    files[path] = id;
}

std::vector<git::Edit> edits_between(const Blobs& before, const Blobs& after) {
    std::map<std::string, git::Edit> edits;
    for (const auto& [path, id] : before)
        if (!after.contains(path))
            edits[path] = {path, {}, git::Mode::file};
    for (const auto& [path, id] : after)
        if (const auto was = before.find(path); was == before.end() || was->second != id)
            edits[path] = {path, git::to_oid(id), git::Mode::file};
    std::vector<git::Edit> sorted;
    for (auto& [path, edit] : edits)
        sorted.push_back(std::move(edit));
    return sorted;
}

std::string index_lines(const Blobs& files) {
    std::string lines;
    for (const auto& [path, id] : files)
        lines += fmt::format("100644 {}\t{}\n", id, path);
    return lines;
}

}  // namespace

TEST_CASE("edited trees are git's, and compare as git compares them", "[git][property]") {
    const unit::Scratch scratch;
    const auto variables = unit::clean();
    scratch.sh("git init -q -b main p");
    std::vector<std::string> ids;
    for (const char* text : {"one", "two", "three"})
        ids.push_back(scratch.sh(fmt::format("printf {} | git -C p hash-object -w --stdin", text))
                          .substr(0, 40));
    const auto repository = open(scratch);
    const git::Trees trees(repository.get());
    const auto seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
    INFO("seed " << seed);
    chance::Generator generator(seed);
    Blobs files;
    std::optional<git_oid> tree;
    for (int round = 0; round < 12; ++round) {
        Blobs after = files;
        for (auto changes = generator.below(8); changes > 0; --changes)
            if (generator.below(3) == 0 && !after.empty())
                after.erase(std::next(after.begin(),
                                      static_cast<std::ptrdiff_t>(generator.below(after.size()))));
            else
                put(after, some_path(generator), ids[generator.below(ids.size())]);
        const auto edits = edits_between(files, after);
        const auto next = trees.edited(tree, edits);
        scratch.write("lines", index_lines(after));
        const auto wanted = scratch
                                .sh("cd p; rm -f .git/index; git update-index --index-info "
                                    "< ../lines; git write-tree")
                                .substr(0, 40);
        REQUIRE(git::to_hex(next) == wanted);
        CHECK(listed(trees, next) == scratch.sh("cd p; git -c core.quotePath=false ls-tree -r "
                                                "--format='%(objectmode) %(objectname) %(path)' " +
                                                wanted));
        if (tree)
            CHECK(shown(trees.difference(tree, next)) ==
                  scratch.sh(fmt::format("cd p; git diff-tree -r -z --no-renames {} {} | tr '\\0' "
                                         "'\\n' | paste - - | sed -E 's/^:[0-9]+ [0-9]+ [0-9a-f]+ "
                                         "([0-9a-f]+) ([AMD])\\t(.*)/\\2 \\1 \\3/; s/^D 0+/D /'",
                                         git::to_hex(*tree), wanted)));
        for (const auto& [path, id] : after) {
            const auto found = trees.find(next, path);
            REQUIRE(found);
            CHECK(git::to_hex(found->id) == id);
            CHECK_FALSE(trees.find(next, path + "/x"));
        }
        CHECK_FALSE(trees.find(next, "nowhere/at/all"));
        files = after;
        tree = next;
    }
}

TEST_CASE("trees that no git wrote are refused, not followed", "[git]") {
    const unit::Scratch scratch;
    const auto variables = unit::clean();
    scratch.sh("git init -q -b main p");
    const auto repository = open(scratch);
    const git::Trees trees(repository.get());
    const auto tree = [&](const std::string& printed) {
        return git::to_oid(scratch
                               .sh("cd p; printf '" + printed +
                                   "' | git hash-object -w --literally -t tree --stdin")
                               .substr(0, 40));
    };
    const auto said = [&](const git_oid& id) {
        try {
            return listed(trees, id);
        } catch (const text::Failure& failure) {
            return unit::told(failure.found());
        }
    };
    const std::string damaged =
        "osm: error: a tree of the repository is damaged (see what is: git fsck)\n";
    CHECK(said(tree("100644 a.md")) == damaged);
    CHECK(said(tree("100644 a.md\\0tooshort")) == damaged);
    CHECK(said(tree("nonsense\\0aaaaaaaaaaaaaaaaaaaa")) == damaged);
    CHECK(said(tree("40000 a\\0aaaaaaaaaaaaaaaaaaaa"))
              .starts_with("osm: error: a tree of the repository cannot be read: "));
    CHECK(said(tree("100664 b\\0aaaaaaaaaaaaaaaaaaaa100644 a\\0bbbbbbbbbbbbbbbbbbbb")) ==
          "100644 6161616161616161616161616161616161616161 b\n"
          "100644 6262626262626262626262626262626262626262 a\n");

    // Each in the next: no folder is that deep.
    git_oid inner = tree("100644 a\\0aaaaaaaaaaaaaaaaaaaa");
    git_odb* raw = nullptr;
    REQUIRE(git_repository_odb(&raw, repository.get()) == 0);
    const git::Owned<git_odb, git_odb_free> objects(raw);
    for (int depth = 0; depth < 2100; ++depth) {
        std::string bytes = "40000 a";
        bytes += '\0';
        bytes.append(reinterpret_cast<const char*>(inner.id), sizeof inner.id);
        REQUIRE(git_odb_write(&inner, raw, bytes.data(), bytes.size(), GIT_OBJECT_TREE) == 0);
    }
    CHECK(
        said(inner) ==
        "osm: error: a tree of the repository is nested deeper than any folder (see what is there: "
        "git fsck)\n");
}

TEST_CASE("files of a commit are found in any order, given in any order", "[git]") {
    git::Entries entries;
    for (const char* name : {"b", "c", "a", "e"})
        entries.add("notes/", name, name, git::Mode::file);
    entries.add("", "d", "d", git::Mode::executable);
    std::string paths;
    for (const auto& entry : entries)
        (paths += entry.path) += ' ';
    CHECK(paths == "d notes/a notes/b notes/c notes/e ");
    for (const char* path : {"notes/e", "d", "notes/a", "notes/b", "notes/b"}) {
        REQUIRE(entries.find(path) != nullptr);
        CHECK(entries.find(path)->path == path);
    }
    CHECK(entries.find("notes/d") == nullptr);
    CHECK(entries.find("z") == nullptr);
    CHECK(entries.any_below("notes"));
    CHECK_FALSE(entries.any_below("note"));
    CHECK_FALSE(entries.any_below("d"));
}
