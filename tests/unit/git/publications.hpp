// unit/git/publications.hpp - publishing some files as osm-publish does, whoever commits.
#pragma once

#include "git/repository.hpp"
#include "text/words.hpp"
#include "unit/catch.hpp"
#include "unit/faults.hpp"
#include "unit/scratch.hpp"
#include "unit/variables.hpp"

namespace osm::unit {

using Files = std::map<std::string, std::string>;

inline const git::Signature author{"Anna", "anna@example.org",
                                   *time::read_stamp("2016-10-03T09:00:00+01:00")};

inline git::Publication publication(const Files& files) {
    git::Publication all{{}, {"notes", "code"}, "OSM-Date:"};
    for (const auto& [path, bytes] : files)
        all.files[path] = {bytes, path.ends_with(".sh")};
    return all;
}

// Away from the settings of whoever runs the test.
inline Variables clean() {
    return Variables{{{"GIT_CONFIG_GLOBAL", "/dev/null"},
                      {"GIT_CONFIG_NOSYSTEM", "1"},
                      {"GIT_COMMITTER_NAME", {}},
                      {"GIT_COMMITTER_EMAIL", {}},
                      {"EMAIL", {}}}};
}

// What was said instead of committing; empty when it was committed.
inline std::string publish(const std::filesystem::path& folder, const Files& files,
                           git::Backend backend = git::Backend::automatic) {
    try {
        auto repository = git::Repository::open_or_create(folder, backend);
        const auto all = publication(files);
        const auto difference = repository.difference(all);
        if (difference.obstacles.empty() && !difference.empty())
            repository.commit(all, difference, "subject\n\nbody\n\nOSM-Date: 2016-10-03\n", author);
        return told(difference.obstacles);
    } catch (const text::Failure& failure) {
        return told(failure.found());
    }
}

inline std::string reasons(const std::filesystem::path& folder) {
    return text::join(git::Repository::open(folder)->reasons_for_git(), "; ");
}

// One note more, one changed and one gone, and all of it as it should be.
inline void publishes_like_any(const Scratch& scratch, const std::string& folder = "p",
                               git::Backend backend = git::Backend::automatic) {
    CHECK(publish(scratch / folder, {{"notes/a.md", "two\n"}, {"code/run.sh", "#!/bin/sh\n"}},
                  backend)
              .empty());
    CHECK(scratch
              .sh("cd " + folder +
                  "; git show -s --format='%s|%an|%ae|%cn|%ad|%cd|%b'; git status --porcelain; "
                  "git ls-tree -r HEAD | cut -c1-11,53-; git fsck 2>&1 | grep -v dangling || :;"
                  "ls .git/osm-index* 2>&1 | wc -l")
              .find("subject|Anna|anna@example.org|Anna|Mon Oct 3 09:00:00 2016 +0100|Mon Oct 3 "
                    "09:00:00 2016 +0100|body\n\nOSM-Date: 2016-10-03\n\n") == 0);
    CHECK(scratch.sh("cd " + folder + "; git status --porcelain").empty());
    CHECK(scratch.sh("cd " + folder + "; git ls-tree -r HEAD | awk '{print $1, $4}'") ==
          "100755 code/run.sh\n100644 notes/a.md\n");
    CHECK(scratch.sh("cd " + folder + "; git show HEAD:notes/a.md") == "two\n");
    CHECK(publish(scratch / folder, {{"notes/a.md", "two\n"}, {"code/run.sh", "#!/bin/sh\n"}},
                  backend)
              .empty());
    CHECK(scratch.sh("cd " + folder + "; git rev-list --count HEAD") == "2\n");
}

inline void first(const Scratch& scratch) {
    REQUIRE(publish(scratch / "p", {{"notes/a.md", "one\n"}, {"notes/b.md", "b\n"}}).empty());
}

inline void hook(const Scratch& scratch, const std::string& name, const std::string& script) {
    scratch.write("p/.git/hooks/" + name, "#!/bin/sh\n" + script + "\n");
    scratch.sh("chmod +x p/.git/hooks/" + name);
}

}  // namespace osm::unit
