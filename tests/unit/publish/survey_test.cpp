#include "publish/survey.hpp"

#include "config/document.hpp"
#include "publish/header_rule.hpp"
#include "publish/kinds.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"
#include "unit/mounts.hpp"
#include "unit/publish/measures.hpp"
#include "unit/scratch.hpp"

using namespace osm;
using publish::State;

namespace {

publish::Survey survey_of(const unit::Scratch& scratch, const std::string& settings = "",
                          const publish::OutAlready& out_already = {}) {
    text::Diagnostics faults;
    const auto document = config::Document::parse(settings, "osm.toml", config::File::osm, faults);
    REQUIRE(unit::told(faults).empty());
    return publish::survey(publish::read_sources(scratch.path(), document.root()), unit::measures(),
                           out_already);
}

std::string listed(const publish::Survey& survey) {
    std::string all;
    for (const auto& candidate : survey.candidates)
        all += std::string(publish::to_text(candidate.state)) + " " + candidate.path + " -> " +
               candidate.target + ": " + candidate.reason + "\n";
    return all;
}

std::string found(const publish::Survey& survey) {
    text::Diagnostics all;
    for (const auto& finding : survey.findings)
        all.push_back(publish::to_diagnostic(finding));
    return unit::told(all);
}

std::string said(const std::string& header) {
    text::Diagnostics ignored;
    const auto saying = publish::by_header(markup::read_header(header, "a.md", ignored));
    return (saying.is_public ? "public: " : "private: ") + saying.why;
}

}  // namespace

TEST_CASE("only a header makes a note public", "[publish]") {
    CHECK(said("---\npublish: true\n---\n") == "public: its header says 'publish: true'");
    CHECK(said("---\nPublished: Yes\n---\n") == "public: its header says 'published: Yes'");
    CHECK(said("Status: published\n\n") == "public: its header says 'status: published'");
    CHECK(said("+++\npublish = true\ndraft = false\n+++\n") ==
          "public: its header says 'publish: true'");
    CHECK(said("No header.\n") == "private: no header says 'publish: true'");
    CHECK(said("---\ndraft: false\n---\n") == "private: 'draft: false', but no 'publish: true'");
    CHECK(said("---\npublish: true\ndraft: true\n---\n") ==
          "private: its header says 'draft: true'");
    CHECK(said("---\npublish: true\nprivate: maybe\n---\n") ==
          "private: its header says 'private: maybe'");
    CHECK(said("---\npublish: true\npublish: false\n---\n") ==
          "private: its header says 'publish: false'");
    CHECK(said("---\npublish: true\nstatus: hidden\n---\n") ==
          "private: its header says 'status: hidden'");
    CHECK(said("---\npublish: ture\n---\n") ==
          "private: 'publish: ture' in its header is neither true nor false");
    CHECK(said("---\npublished: 2016-10-03\n---\n") ==
          "private: 'published: 2016-10-03' in its header is neither true nor false");
    CHECK(said("---\npublish: true\n") == "private: no header says 'publish: true'");
}

TEST_CASE("kinds that can become public are listed, the rest cannot", "[publish]") {
    for (const std::string path : {"a.py", "x/A.R", "m.cpp", "Makefile", "LICENSE", "README.md"})
        CHECK(publish::is_code(path));
    for (const std::string path : {"a.toml", "a.json", "a.csv", "a.yaml", "a.ipynb", "a.png", "a",
                                   ".py", "a.py.bak", "a.html"})
        CHECK_FALSE(publish::is_code(path));
    CHECK(publish::is_note("a.MD"));
    CHECK_FALSE(publish::is_note("a.txt"));
    CHECK(publish::kept_back("x/private/a.md") == "it lies in a folder named private");
    CHECK(publish::kept_back("x/a.private.md") == "its name says private");
    CHECK(publish::kept_back("x/venv/lib/a.py") == "tools make 'venv'");
    CHECK(publish::kept_back("privateer/venv.py").empty());
}

TEST_CASE("every file is decided once, with a reason", "[publish]") {
    const unit::Scratch scratch;
    scratch.write("osm/notes/2016-10-03-softmax.md",
                  "---\ntitle: Softmax\npublish: true\n---\n# Head\ntwo words\n");
    scratch.write("osm/notes/ml/index.md", "---\npublish: true\n---\n# On learning\n");
    scratch.write("osm/notes/draft.md", "just a draft\n");
    scratch.write("osm/notes/figure.png", "PNG");
    scratch.write("pgm/em.py", "x\n");
    scratch.write("pgm/venv/lib.py", "x\n");
    scratch.sh("ln -s /nowhere pgm/venv/python");
    const unit::Scratch& root = scratch;
    text::Diagnostics faults;
    const auto document = config::Document::parse("[publish]\nroots = [\"../pgm/\"]\n", "osm.toml",
                                                  config::File::osm, faults);
    const auto survey =
        publish::survey(publish::read_sources(root / "osm", document.root()), unit::measures());
    CHECK(listed(survey) ==
          "public notes/2016-10-03-softmax.md -> notes/2016-10-03-softmax.md: its header says "
          "'publish: true'\n"
          "private notes/draft.md -> notes/draft.md: no header says 'publish: true'\n"
          "private notes/figure.png -> notes/figure.png: no public note shows it\n"
          "public notes/ml/index.md -> notes/ml/index.md: its header says 'publish: true'\n"
          "public ../pgm/em.py -> code/pgm/em.py: it lies in the code folder '../pgm'\n"
          "private ../pgm/venv/ -> code/pgm/venv: tools make 'venv'\n");
    CHECK(found(survey).empty());
    REQUIRE(survey.candidates[0].note);
    CHECK(survey.candidates[0].note->slug == "softmax");
    CHECK(survey.candidates[0].note->title == "Softmax");
    CHECK(survey.candidates[0].note->words == 3);
    CHECK(survey.candidates[3].note->slug == "ml");
    CHECK(survey.candidates[3].note->title == "On learning");
}

TEST_CASE("a secret refuses its file and is not shown", "[publish]") {
    const unit::Scratch scratch;
    const std::string token = std::string("gh") + "p_abcdefghijklmnopqrstuvwxyz0123456789";
    const std::string note = "---\npublish: true\n---\nmy key: " + token + "\n";
    scratch.write("notes/a.md", note);
    scratch.write("notes/b.md", token);
    const auto survey = survey_of(scratch);
    CHECK(listed(survey) ==
          "refused notes/a.md -> notes/a.md: a GitHub token: ghp_… (40 characters)\n"
          "private notes/b.md -> notes/b.md: no header says 'publish: true'\n");
    CHECK(found(survey) ==
          "notes/a.md:4:9: error: a GitHub token: ghp_… (40 characters) (take it out, and have a "
          "new one issued if it was ever shown)\n");
    CHECK_FALSE(survey.clean());
    CHECK(survey.candidates[0].staged.bytes.empty());
    const auto out = [&](const std::string& target, std::string_view bytes) {
        return target == "notes/a.md" && bytes == note;
    };
    CHECK(survey_of(scratch, "", out).clean());
}

TEST_CASE("a large file and a faulty header are told", "[publish]") {
    const unit::Scratch scratch;
    scratch.write("notes/a.md", "---\npublish: true\nwhat is this\n---\n");
    scratch.write("notes/large.md", std::string(5 * 1024 * 1024 + 1, 'x'));
    CHECK(found(survey_of(scratch)) ==
          "notes/a.md:3: warning: 'what is this' is no line of a header (write key: value)\n"
          "notes/large.md: error: larger than 5 MiB (leave it out: move it to a folder "
          "'private')\n");
}

TEST_CASE("settings that cannot be are refused with their place", "[publish]") {
    const unit::Scratch scratch;
    scratch.write("pgm/a.py", "");
    scratch.write("pgm/sub/a.py", "");
    scratch.write("other/pgm/a.py", "");
    scratch.write("osm/notes/a.md", "");
    const auto told = [&](const std::string& roots) {
        text::Diagnostics faults;
        const auto document = config::Document::parse("[publish]\nroots = " + roots + "\n",
                                                      "osm.toml", config::File::osm, faults);
        return unit::failure_of([&] { publish::read_sources(scratch / "osm", document.root()); });
    };
    CHECK(told("[\"../pgm\"]") == "nothing thrown");
    CHECK(told("[\"../nope\"]") ==
          "osm.toml:2:9: error: roots: '../nope' is no folder (make it, or write it as seen from "
          "the data folder, or from /)\n");
    CHECK(told("[\"../pgm\", \"../pgm/sub\"]") ==
          "osm.toml:2:9: error: roots: '../pgm' and '../pgm/sub' overlap (name one of them)\n");
    CHECK(told("[\"../pgm\", \"../other/pgm\"]") ==
          "osm.toml:2:9: error: roots: '../pgm' and '../other/pgm' would both be code/pgm (rename "
          "one of them)\n");
}

TEST_CASE("a root that is private by another name, through a mount, is refused", "[publish]") {
    const unit::Scratch scratch;
    for (const char* folder : {"notes/deep", "facts/old", ".osm/kept", ".git/objects", "fine"})
        scratch.write(std::string(folder) + "/a.py", "private = 1\n");
    std::filesystem::create_directories(scratch / "pgm");
    const auto told = [&](const std::filesystem::path& shown) {
        std::string said;
        return unit::where_bound(
                   shown, scratch / "pgm",
                   [&] {
                       said = unit::failure_of([&] {
                           said = listed(survey_of(scratch, "[publish]\nroots = [\"pgm\"]\n"));
                       });
                   })
                   ? said
                   : "not allowed";
    };
    if (told(scratch / "fine") == "not allowed")
        return;
    CHECK(told(scratch / "fine") == "nothing thrown");
    const auto refused = [](const std::string& by) {
        return "osm.toml:2:9: error: roots: 'pgm' and " + by +
               " overlap (name a folder that holds code and nothing else)\n";
    };
    CHECK(told(scratch.path()) == refused("the data folder itself"));
    CHECK(told(scratch.path().parent_path()) == refused("the data folder itself"));
    for (const char* own : {"notes", "facts", ".osm", ".git"}) {
        const std::string by = std::string("'") + own + "' of the data folder";
        CHECK(told(scratch / own) == refused(by));
        CHECK(told(std::filesystem::directory_iterator(scratch / own)->path()) == refused(by));
    }
}

TEST_CASE("what git keeps of a repository is linked, whatever it is called", "[publish]") {
    const unit::Scratch scratch;
    scratch.write("pgm/em.py", "x = 1\n");
    scratch.sh(
        "git init -q pgm/up; cd pgm/up; echo 'y = 1' > y.py; git add .; git commit -qm y; cd ..; "
        "git clone -q --bare up bare.git; git clone -q --bare up refs-and-all; "
        "git -C up worktree add -q ../tree 2>/dev/null; cp bare.git/HEAD refs-and-all/x.py; "
        "cp -r up/.git kept; cp em.py kept/refs/heads/em.py");
    const auto all = listed(survey_of(scratch, "[publish]\nroots = [\"pgm\"]\n"));
    CHECK(all ==
          "linked pgm/bare.git -> code/pgm/bare.git: a repository of its own\n"
          "public pgm/em.py -> code/pgm/em.py: it lies in the code folder 'pgm'\n"
          "linked pgm/kept -> code/pgm/kept: a repository of its own\n"
          "linked pgm/refs-and-all -> code/pgm/refs-and-all: a repository of its own\n"
          "linked pgm/tree -> code/pgm/tree: a repository of its own\n"
          "linked pgm/up -> code/pgm/up: a repository of its own\n");
    CHECK(
        unit::failure_of([&] { survey_of(scratch, "[publish]\nroots = [\"pgm/bare.git\"]\n"); }) ==
        "osm.toml:2:9: error: roots: 'pgm/bare.git' is a bare repository: it holds no files "
        "(name a clone of it)\n");
}
