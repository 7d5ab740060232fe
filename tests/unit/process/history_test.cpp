#include "process/history.hpp"

#include "process/git.hpp"
#include "unit/catch.hpp"
#include "unit/process/git_folder.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>

using namespace osm;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t day = 24 * 3600;
constexpr std::int64_t monday = 1475485200;  // 2016-10-03T09:00:00Z
constexpr std::int64_t later = monday + 1000 * day;

// Each commit is a day after the one before.
class Repository : public unit::GitFolder {
public:
    Repository() {
        std::filesystem::create_directories(path() / "facts");
        sh("git init -q -b main .");
    }

    void commit(const std::string& change) {
        const auto date = "'" + std::to_string(monday + day * commits_++) + " +0000'";
        sh(change + "; git add -A; GIT_AUTHOR_DATE=" + date + " GIT_COMMITTER_DATE=" + date +
           " git commit -q --allow-empty -m x");
    }

private:
    int commits_ = 0;
};

std::string texts(const std::vector<process::Version>& versions) {
    std::string all;
    for (const auto& version : versions)
        all += std::to_string((version.at - monday) / day) + "=" + version.text + ";";
    return all;
}

}  // namespace

TEST_CASE("a file's versions are those that commits left, oldest first", "[process]") {
    Repository repository;
    repository.commit("printf one > plan.toml");
    repository.commit("printf other > notes");
    repository.commit("printf 'two\n\n' > plan.toml");
    repository.sh("printf uncommitted > plan.toml");
    const auto all = [&](std::int64_t until, std::size_t most = 0) {
        return texts(process::versions(repository.path(), "plan.toml", until, most));
    };
    CHECK(all(later) == "0=one;2=two\n\n;");
    CHECK(all(monday + 2 * day - 1) == "0=one;");
    CHECK(all(monday - 1).empty());
}

TEST_CASE("a version without the file is none, an empty one is one", "[process]") {
    Repository repository;
    repository.commit("printf one > plan.toml");
    repository.commit("rm plan.toml");
    repository.commit(": > plan.toml");
    CHECK(texts(process::versions(repository.path(), "plan.toml", later)) == "0=one;2=;");
}

TEST_CASE("of many versions some are taken, the first and the last among them", "[process]") {
    Repository repository;
    for (const auto* text : {"a", "b", "c", "d", "e"})
        repository.commit(std::string("printf ") + text + " > plan.toml");
    CHECK(texts(process::versions(repository.path(), "plan.toml", later, 3)) == "0=a;2=c;4=e;");
    CHECK(process::versions(repository.path(), "plan.toml", later, 9).size() == 5);
}

TEST_CASE("a line was recorded when it first came", "[process]") {
    Repository repository;
    repository.commit("printf 'head\na\n' > facts/study.tsv");
    repository.commit("printf 'b\n' >> facts/study.tsv");
    repository.commit("printf 'head\nb\n' > facts/study.tsv");     // a is taken back
    repository.commit("printf 'head\nb\na\n' > facts/study.tsv");  // and comes again
    const auto found = process::first_recorded(repository.path(), "facts/study.tsv");
    CHECK(found.at("head") == monday);
    CHECK(found.at("a") == monday);
    CHECK(found.at("b") == monday + day);
    CHECK(found.size() == 3);
}

TEST_CASE("lines that look like git's own are lines", "[process]") {
    Repository repository;
    repository.commit("printf '%s\n' '++ b' '- c' '@@ -1 +1 @@' > facts/study.tsv");
    const auto found = process::first_recorded(repository.path(), "facts/study.tsv");
    CHECK(found.count("- c") == 1);
    CHECK(found.count("@@ -1 +1 @@") == 1);
}

TEST_CASE("what came on a branch counts from its commit, not from the merge", "[process]") {
    Repository repository;
    repository.commit("printf 'a\n' > facts/study.tsv");
    repository.sh("git checkout -q -b other");
    repository.commit("printf 'a\nb\n' > facts/study.tsv");
    repository.sh("git checkout -q main");
    repository.commit("printf x > notes");
    repository.sh("git merge -q --no-ff -m merged other");
    const auto found = process::first_recorded(repository.path(), "facts/study.tsv");
    CHECK(found.at("b") == monday + day);
}

TEST_CASE("in a folder of a larger repository the file is the folder's", "[process]") {
    Repository repository;
    repository.commit("mkdir osm; printf mine > osm/plan.toml; printf theirs > plan.toml");
    CHECK(texts(process::versions(repository.path() / "osm", "plan.toml", later)) == "0=mine;");
}

TEST_CASE("where git knows nothing there is no history, and that is no fault", "[process]") {
    Repository repository;
    CHECK(process::versions(repository.path(), "plan.toml", later).empty());
    CHECK(process::first_recorded(repository.path(), "plan.toml").empty());
    repository.commit("printf x > notes");
    CHECK(process::versions(repository.path(), "plan.toml", later).empty());
    std::string name = (fs::temp_directory_path() / "osm-bare-XXXXXX").string();
    const fs::path bare = ::mkdtemp(name.data());
    CHECK(process::versions(bare, "plan.toml", later).empty());
    CHECK(process::first_recorded(bare, "plan.toml").empty());
    fs::remove_all(bare);
}
