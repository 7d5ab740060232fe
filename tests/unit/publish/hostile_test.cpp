// Trees that try to lead a publication out of its folders. Outside lies a note that asks to be
// published; no byte of it may come into any object, whatever is inside.
#include "config/document.hpp"
#include "file/folder.hpp"
#include "publish/survey.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"
#include "unit/publish/measures.hpp"
#include "unit/scratch.hpp"

#include <fcntl.h>
#include <stdio.h>

#include <atomic>
#include <set>
#include <thread>

using namespace osm;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view canary = "CANARY-7f3a-of-the-outside";

struct Tree {
    std::string name;
    std::string make;   // shell, in the folder that holds osm/ and outside/
    std::string rules;  // of the errors found, sorted; or the beginning of the failure
};

// A public note that shows a picture.
std::string shows(const std::string& picture) {
    return "printf -- '---\\npublish: true\\n---\\n![it](%s)\\n' '" + picture +
           "' > osm/notes/shows.md";
}

const std::vector<Tree>& trees() {
    static const std::vector<Tree> all = {
        {"nothing wrong", "true", ""},
        {"a link to a file", "ln -s ../../outside/note.md osm/notes/a.md", "symbolic-link"},
        {"an absolute link", "ln -s $PWD/outside/note.md osm/notes/a.md", "symbolic-link"},
        {"a link to a folder", "ln -s ../../outside osm/notes/sub", "symbolic-link"},
        {"a link inside the folder", "ln -s good.md osm/notes/a.md", "symbolic-link"},
        {"a broken link", "ln -s nowhere osm/notes/a.md", "symbolic-link"},
        {"a link to itself", "ln -s a.md osm/notes/a.md", "symbolic-link"},
        {"a link deep below", "mkdir -p osm/notes/x/y; ln -s ../../../../outside osm/notes/x/y/z",
         "symbolic-link"},
        {"a link to the proc file system", "ln -s /proc/self/environ osm/notes/a.md",
         "symbolic-link"},
        {"notes is a link", "rm -r osm/notes; ln -s ../outside osm/notes",
         "osm: error: '~/osm/notes' is a symbolic link"},
        {"a root is a link", "rm -r osm/code; ln -s ../outside osm/code",
         "~/osm/osm.toml:4:9: error: roots: 'code' is a symbolic link"},
        {"a link in a root", "ln -s ../../outside/x.py osm/code/x.py", "symbolic-link"},
        {"a linked folder in a root", "ln -s ../../outside osm/code/lib", "symbolic-link"},
        {"a root above the data folder", "sed -i 's/\"code\"/\"..\"/' osm/osm.toml",
         "~/osm/osm.toml:4:9: error: roots: '..' and the data folder itself overlap"},
        {"a root that is the facts", "sed -i 's/\"code\"/\"facts\"/' osm/osm.toml",
         "~/osm/osm.toml:4:9: error: roots: 'facts' and 'facts' of the data folder overlap"},
        {"a root in the notes", "mkdir osm/notes/x; sed -i 's,\"code\",\"notes/x\",' osm/osm.toml",
         "~/osm/osm.toml:4:9: error: roots: 'notes/x' and 'notes' of the data folder overlap"},
        {"a root by a detour", "sed -i 's,\"code\",\"code/../facts\",' osm/osm.toml",
         "~/osm/osm.toml:4:9: error: roots: 'code/../facts' and 'facts' of the data folder "
         "overlap"},
        {"a root through a linked parent",
         "ln -s osm here; sed -i 's,\"code\",\"../here/facts\",' osm/osm.toml",
         "~/osm/osm.toml:4:9: error: roots: '../here/facts' and 'facts' of the data folder "
         "overlap"},
        {"a root that is the root of all", "sed -i 's,\"code\",\"/\",' osm/osm.toml",
         "~/osm/osm.toml:4:9: error: roots: '/' and the data folder itself overlap"},
        {"the repository in the notes", "sed -i 's,\"../public\",\"notes/p\",' osm/osm.toml",
         "~/osm/osm.toml:3:14: error: repository: 'notes/p' and 'notes' of the data folder "
         "overlap"},
        {"the repository is the data folder", "sed -i 's,\"../public\",\".\",' osm/osm.toml",
         "~/osm/osm.toml:3:14: error: repository: '.' and the data folder itself overlap"},
        {"the repository in a root", "sed -i 's,\"../public\",\"code/p\",' osm/osm.toml",
         "~/osm/osm.toml:3:14: error: repository: 'code/p' and the code folder 'code' overlap"},
        {"a hard link", "ln outside/note.md osm/notes/a.md", "hard-link"},
        {"a hard link in a root", "ln outside/x.py osm/code/x.py", "hard-link"},
        {"a hard link of no kind", "ln outside/data.bin osm/code/data.bin", ""},
        {"a pipe", "mkfifo osm/notes/a.md", "special-file"},
        {"a pipe in a root", "mkfifo osm/code/x.py", "special-file"},
        {"a socket",
         "command -v python3 >/dev/null && python3 -c \"import socket; "
         "socket.socket(socket.AF_UNIX).bind('osm/notes/a.md')\" || mkfifo osm/notes/a.md",
         "special-file"},
        {"a repository of its own", "git init -q osm/notes/r; cp outside/note.md osm/notes/r", ""},
        {"a repository by a file",
         "mkdir osm/notes/r; echo 'gitdir: /x' > osm/notes/r/.git; "
         "cp outside/note.md osm/notes/r",
         ""},
        {"a repository in a root", "git init -q osm/code/r; cp outside/x.py osm/code/r", ""},
        {"a hidden folder", "mkdir osm/notes/.x; cp outside/note.md osm/notes/.x", ""},
        {"a .git in other letters", "mkdir osm/code/.GIT; cp outside/x.py osm/code/.GIT", ""},
        {"a short name of .git", "mkdir osm/code/git~1; echo 1 > osm/code/git~1/config.py",
         "unsafe-name"},
        {"an invisible character in .git",
         "d=$(printf 'osm/code/\\342\\200\\213.git'); mkdir $d; echo 1 > $d/a.py", "unsafe-name"},
        {"a backslash", "echo 1 > 'osm/code/a\\b.py'", "unsafe-name"},
        {"a colon", "echo 1 > 'osm/code/c:x.py'", "unsafe-name"},
        {"a newline", "echo 1 > \"$(printf 'osm/code/a\\nb.py')\"", "unsafe-name"},
        {"a device name", "echo 1 > osm/code/aux.py", "unsafe-name"},
        {"a folder that ends in a blank", "mkdir 'osm/code/a '; echo 1 > 'osm/code/a /x.py'",
         "unsafe-name"},
        {"names that differ by case", "echo 1 > osm/code/Cafe.py; echo 2 > osm/code/cafe.py",
         "same-name same-name"},
        {"names that differ by normal form",
         "echo 1 > osm/code/$(printf 'caf\\303\\251.py'); "
         "echo 2 > osm/code/$(printf 'cafe\\314\\201.py')",
         "same-name same-name"},
        {"folders that differ by case",
         "mkdir osm/code/A osm/code/a; echo 1 > osm/code/A/x.py; echo 2 > osm/code/a/x.py",
         "same-name same-name"},
        {"notes under one slug",
         "mkdir osm/notes/x; cp osm/notes/good.md osm/notes/x; echo >> osm/notes/x/good.md",
         "same-slug same-slug"},
        {"key files", "echo k > osm/notes/id_rsa; echo k > osm/code/server.pem",
         "key-file key-file"},
        {"files that steer git",
         "echo '* filter=x' > osm/code/.gitattributes; "
         "echo x > osm/code/gitmodules.md",
         ""},
        {"a database that says it is a note", "printf 'SQLite format 3\\0' > osm/code/x.md",
         "database"},
        {"bytes that are no text", "printf 'a\\377b' > osm/code/x.py", "not-text"},
        {"bytes behind a zero", "printf 'a\\000b' > osm/code/x.py", "not-text"},
        {"a note in a private folder",
         "mkdir osm/notes/private; "
         "cp outside/note.md osm/notes/private",
         ""},
        {"a note with a private name", "cp outside/note.md osm/notes/a.private.md", ""},
        {"settings and facts in a root", "cp osm/osm.toml osm/code; cp outside/data.bin osm/code",
         ""},
        {"a picture that is a link", "ln -s ../../outside/p.svg osm/notes/p.svg; " + shows("p.svg"),
         "symbolic-link"},
        {"a picture in a linked folder", "ln -s ../../outside osm/notes/i; " + shows("i/p.svg"),
         "symbolic-link"},
        {"a picture that is a hard link", "ln outside/p.svg osm/notes/p.svg; " + shows("p.svg"),
         "hard-link"},
        {"a picture above the notes", "ln -s outside away; " + shows("../../away/p.svg"), ""},
        {"a picture by its full path", "ln -s outside away; " + shows("'$PWD'/away/p.svg"), ""},
        {"a picture by percent signs", "ln -s outside away; " + shows("%2e%2e/%2e%2e/away/p.svg"),
         ""},
        {"a picture of facts", "cp osm/facts/study.tsv osm/notes/p.png; " + shows("p.png"),
         "not-a-picture"},
        {"a picture that loads another",
         "echo '<svg xmlns=\"http://www.w3.org/2000/svg\"><image "
         "href=\"file:///etc/hostname\"/></svg>' > osm/notes/p.svg; " +
             shows("p.svg"),
         "svg-address"},
        {"a picture that is a pipe", "mkfifo osm/notes/p.png; " + shows("p.png"), "special-file"},
        {"a notebook that is a link", "ln -s ../../outside/n.ipynb osm/notes/n.ipynb",
         "symbolic-link"},
        {"a notebook that is a hard link", "ln outside/n.ipynb osm/code/n.ipynb", "hard-link"},
        {"a private cell of a notebook", "cp outside/n.ipynb osm/notes/n.ipynb", ""},
        {"no notebook at all", "echo '{\"cells\": [' > osm/notes/n.ipynb", ""},
        {"a data folder in a root",
         "mkdir osm/code/old; echo > osm/code/old/osm.toml; cp outside/x.py osm/code/old", ""},
        {"facts under another name",
         "printf '#osm money 1\\n2016-10-03\\t-1 USD\\n' > osm/code/money.md", "facts"},
        {"a .git that ends in a point", "mkdir osm/code/.git.; cp outside/x.py osm/code/.git.", ""},
        {"a folder of the outside, mounted",
         "mkdir osm/notes/m; mount --bind outside osm/notes/m 2>/dev/null || "
         "ln -s ../../outside osm/notes/m/l",
         "?"},
        {"a device", "mknod osm/notes/a.md c 1 3 2>/dev/null || mkfifo osm/notes/a.md",
         "special-file"},
        {"a name of 255 bytes", "echo 1 > osm/code/$(printf 'x%.0s' $(seq 252)).py", ""},
        {"a very deep folder",
         "mkdir -p osm/notes/$(printf 'd/%.0s' $(seq 100)); "
         "ln -s $PWD/outside/note.md osm/notes/$(printf 'd/%.0s' $(seq 100))/a.md",
         "symbolic-link"},
    };
    return all;
}

void furnish(const unit::Scratch& scratch) {
    const std::string outside = "---\npublish: true\n---\n" + std::string(canary) + "\n";
    scratch.write("outside/note.md", outside);
    scratch.write("outside/x.py", "x = '" + std::string(canary) + "'\n");
    scratch.write("outside/data.bin", canary);
    scratch.write("outside/p.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>" +
                                       std::string(canary) + "</text></svg>\n");
    scratch.write("outside/n.ipynb",
                  "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {\"osm\": {\"publish\": "
                  "true}}, \"cells\": [{\"cell_type\": \"raw\", \"metadata\": {\"tags\": "
                  "[\"private\"]}, \"source\": \"" +
                      std::string(canary) + "\"}]}");
    scratch.write("osm/facts/study.tsv", canary);
    scratch.write("osm/notes/good.md", "---\npublish: true\n---\nGood.\n");
    scratch.write("osm/code/good.py", "print('good')\n");
    scratch.write("osm/osm.toml",
                  "[publish]\n# where to, and what\nrepository = \"../public\"\n"
                  "roots = [\"code\"]\n");
}

publish::Sources sources(const unit::Scratch& scratch) {
    text::Diagnostics faults;
    const auto document = config::Document::read(scratch / "osm", config::File::osm, faults);
    REQUIRE(unit::told(faults).empty());
    return publish::read_sources(scratch / "osm", document.root());
}

std::string rules_of(const publish::Survey& survey) {
    std::multiset<std::string> rules;
    for (const auto& finding : survey.findings)
        if (finding.severity == text::Level::error)
            rules.insert(finding.rule);
    std::string all;
    for (const auto& rule : rules)
        all += (all.empty() ? "" : " ") + rule;
    return all;
}

// Commits whatever the survey calls public, even where a finding would have stopped osm-publish.
void commit_all(const unit::Scratch& scratch, publish::Survey& survey) {
    auto repository = git::Repository::open_or_create(scratch / "public");
    const auto publication = publish::take_publication(survey);
    const auto difference = repository.difference(publication);
    if (difference.obstacles.empty())
        repository.commit(publication, difference, "all\n\nOSM-Date: 2016-10-03\n",
                          {"Anna", "anna@example.org", {}});
}

}  // namespace

TEST_CASE("no tree leads a publication out of its folders", "[publish]") {
    for (const Tree& tree : trees()) {
        INFO(tree.name);
        const unit::Scratch scratch;
        furnish(scratch);
        scratch.sh(tree.make);
        std::string found;
        try {
            auto survey = publish::survey(sources(scratch), unit::measures());
            found = rules_of(survey);
            CHECK(survey.clean() == found.empty());
            commit_all(scratch, survey);
        } catch (const text::Failure& failure) {
            found = scratch.tilde(unit::told(failure.found())).substr(0, tree.rules.size());
        }
        scratch.sh("umount osm/notes/m 2>/dev/null || :");
        if (tree.rules != "?")  // as the system allows
            CHECK(found == tree.rules);
        const std::string objects =
            scratch.sh("[ ! -d public ] || git -C public cat-file --batch-all-objects --batch");
        CHECK(objects.find(canary) == std::string::npos);
        CHECK(objects.find("/outside") == std::string::npos);
    }
}

TEST_CASE("a file that becomes a link behind the walk is not followed", "[publish]") {
    const unit::Scratch scratch;
    furnish(scratch);
    const auto found = file::walk(scratch / "osm/notes");
    REQUIRE(found.size() == 1);
    scratch.sh("ln -sf ../../outside/note.md osm/notes/good.md");
    CHECK_THROWS_AS(file::read_beneath(scratch / "osm/notes", found[0].path), text::Failure);
    scratch.sh(
        "mkdir osm/notes/x; echo 1 > osm/notes/x/note.md; mv osm/notes/x osm/y; "
        "ln -s ../../outside osm/notes/x");
    CHECK_THROWS_AS(file::read_beneath(scratch / "osm/notes", "x/note.md"), text::Failure);
}

TEST_CASE("files and folders that change places while they are read lead nowhere", "[publish]") {
    const unit::Scratch scratch;
    furnish(scratch);
    scratch.sh(
        "mkdir osm/notes/sub; cp osm/notes/good.md osm/notes/sub/deep.md; "
        "sed -i '2i slug: deep' osm/notes/sub/deep.md; "
        "sed -i '2i slug: deeper' outside/note.md; cp outside/note.md outside/deep.md");
    const fs::path notes = scratch / "osm/notes";
    std::atomic<bool> done = false;
    // A file and a link to the outside, a folder and a link to the outside, by turns.
    std::thread hand([&] {
        fs::create_symlink(scratch / "outside/note.md", scratch / "link");
        fs::create_symlink(scratch / "outside", scratch / "linked");
        while (!done) {
            ::renameat2(AT_FDCWD, (scratch / "link").c_str(), AT_FDCWD, (notes / "good.md").c_str(),
                        RENAME_EXCHANGE);
            ::renameat2(AT_FDCWD, (scratch / "linked").c_str(), AT_FDCWD, (notes / "sub").c_str(),
                        RENAME_EXCHANGE);
        }
    });
    int read = 0;
    for (int i = 0; i < 300; ++i) {
        try {
            auto survey = publish::survey(sources(scratch), unit::measures());
            for (const auto& [path, staged] : publish::take_publication(survey).files) {
                CHECK(staged.bytes.find(canary) == std::string::npos);
                ++read;
            }
        } catch (const text::Failure&) {  // told, and nothing was read
        }
    }
    done = true;
    hand.join();
    CHECK(read > 0);
}
