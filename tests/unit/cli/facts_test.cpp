#include "cli/facts.hpp"

#include "cli/tool.hpp"
#include "text/diagnostic.hpp"
#include "unit/catch.hpp"
#include "unit/cli/world.hpp"

#include <fmt/core.h>
#include <sys/stat.h>

#include <fstream>
#include <iterator>

using namespace osm;

namespace {

const std::string first = "2016-10-03T09:00:00+01:00\t2016-10-03T10:00:00+01:00\tml:a\t-\t-";
const std::string second = "2016-10-03T11:00:00+01:00\t2016-10-03T12:00:00+01:00\tml:b\tcafe\tx";
const std::string third = "2016-10-04T09:00:00+01:00\t2016-10-04T10:00:00+01:00\tml:c\t-\t-";

// A data folder with three sessions and the shared verbs over it.
struct Log : unit::Made {
    Log() {
        write("facts/study.tsv", "#osm study 1\n" + first + "\n" + second + "\n" + third + "\n");
        variables["EDITOR"] = "false";
    }

    int run(const std::vector<std::string>& words) {
        out.clear();
        err.clear();
        cli::Tool tool{"osm-x", "a tool for tests"};
        tool.add(cli::edit(records::study))
            .add(cli::remove(records::study))
            .add(cli::undo(records::study))
            .add(cli::redo(records::study))
            .add(cli::check({&records::study}, meaning));
        return tool.run(words, world());
    }

    // Makes $EDITOR run this line of shell on the file "$1".
    void editor(const std::string& line) {
        const auto path = folder / "editor";
        std::ofstream{path} << "#!/bin/sh\n" << line << "\n";
        ::chmod(path.c_str(), 0700);
        variables["EDITOR"] = path.string();
    }

    std::string facts() const { return text(folder / "osm/facts/study.tsv"); }

    static std::string text(const std::filesystem::path& path) {
        std::ifstream in{path};
        return {std::istreambuf_iterator<char>{in}, {}};
    }

    cli::Meaning meaning;
};

std::string file_of(const std::vector<std::string>& lines) {
    std::string bytes = "#osm study 1\n";
    for (const auto& line : lines)
        bytes += line + "\n";
    return bytes;
}

}  // namespace

TEST_CASE("a record is named by line, time or last", "[cli]") {
    Log log;
    cli::Context context{"osm-x", log.world(), {}};
    const auto line = [&](const std::string& reference) {
        return cli::find_record(context, records::study, reference);
    };
    CHECK(line("3") == 3);
    CHECK(line("last") == 4);
    CHECK(line("2016-10-03T11") == 3);
    CHECK(line("2016-10-04") == 4);
    const auto fault = [&](const std::string& reference) -> std::string {
        try {
            line(reference);
        } catch (const text::Failure& failure) {
            return text::to_line(failure.found().front(), "osm-x");
        }
        return "no fault";
    };
    CHECK(fault("2016-10-03") ==
          "osm-x: error: '2016-10-03' names 2 records of facts/study.tsv, first on line 2, last on "
          "line 3 (write more of the time, or the line number)");
    CHECK(fault("1") ==
          "osm-x: error: no record '1' in facts/study.tsv (name it by line number, by its time, or "
          "'last')");
    CHECK(fault("99").starts_with("osm-x: error: no record '99'"));
    CHECK(fault("").starts_with("osm-x: error: no record ''"));
    CHECK(fault("2016").starts_with("osm-x: error: '2016' names 3 records"));
}

TEST_CASE("rm takes records away and undo brings them back", "[cli]") {
    Log log;
    CHECK(log.run({"rm", "2", "last", "4"}) == 0);
    CHECK(log.facts() == file_of({second}));
    CHECK(log.out ==
          "removed 2016-10-03T09:00:00+01:00  2016-10-03T10:00:00+01:00  ml:a  -  -\n"
          "removed 2016-10-04T09:00:00+01:00  2016-10-04T10:00:00+01:00  ml:c  -  -\n");
    CHECK(log.run({"undo"}) == 0);
    CHECK(log.facts().size() == file_of({first, second, third}).size());
    CHECK(log.run({"redo"}) == 0);
    CHECK(log.facts() == file_of({second}));
    CHECK(log.run({"redo"}) == 1);
    CHECK(log.err == "osm-x: error: nothing to redo\n");
    CHECK(log.run({"undo", "--quiet"}) == 0);
    CHECK(log.out.empty());
    CHECK(log.run({"undo"}) == 1);
    CHECK(log.err == "osm-x: error: nothing to undo\n");
}

TEST_CASE("rm of nothing, or of what is not there, removes nothing", "[cli]") {
    Log log;
    CHECK(log.run({"rm"}) == 2);
    CHECK(log.run({"rm", "2", "77"}) == 2);
    CHECK(log.facts() == file_of({first, second, third}));
}

TEST_CASE("edit replaces what was changed in the editor", "[cli]") {
    Log log;
    log.editor("sed -i s/ml:c/ml:d/ \"$1\"");
    CHECK(log.run({"edit"}) == 0);
    CHECK(log.out == "1 removed, 1 added\n");
    CHECK(log.facts().find("\tml:d\t") != std::string::npos);
    CHECK(log.facts().find("\tml:c\t") == std::string::npos);
    CHECK(log.run({"undo"}) == 0);
    CHECK(log.facts() == file_of({first, second, third}));
    CHECK(std::filesystem::is_empty(log.folder / "osm/.osm") == false);  // the journal
    CHECK_FALSE(std::filesystem::exists(log.folder / "osm/.osm/edit-study.tsv"));
}

TEST_CASE("edit shows the named records, or all of them", "[cli]") {
    Log log;
    log.editor("cp \"$1\" " + (log.folder / "seen").string());
    CHECK(log.run({"edit", "3", "2"}) == 0);
    CHECK(log.out == "nothing changed\n");
    CHECK(Log::text(log.folder / "seen") ==
          "# start\tend\ttopic\ttags\tnote\n"
          "# columns are parted by one TAB, '-' is an empty one; lines with # do not count\n" +
              second + "\n" + first + "\n");
    CHECK(log.run({"edit", "--all"}) == 0);
    CHECK(Log::text(log.folder / "seen").find(third) != std::string::npos);
    CHECK(log.run({"edit", "--all", "3"}) == 2);
    CHECK(log.facts() == file_of({first, second, third}));
}

TEST_CASE("a deleted line is a removed record, a new one is added", "[cli]") {
    Log log;
    log.editor("sed -i -e /ml:b/d -e 's/ml:a/ml:z/' \"$1\"; printf '\\n# nothing\\n' >> \"$1\"");
    CHECK(log.run({"edit", "--all"}) == 0);
    CHECK(log.out == "2 removed, 1 added\n");
    CHECK(log.facts().find("ml:b") == std::string::npos);
}

TEST_CASE("edited text that is no record changes nothing and is kept", "[cli]") {
    Log log;
    log.editor("sed -i s/T10:/T25:/ \"$1\"");
    CHECK(log.run({"edit"}) == 2);
    CHECK(log.facts() == file_of({first, second, third}));
    const auto kept = log.folder / "osm/.osm/edit-study.kept";
    CHECK(log.err.starts_with(kept.string() + ":3:27: error: "));
    CHECK(
        log.err.ends_with("osm-x: error: nothing was changed; your text is kept (go on with "
                          "'osm-x edit --continue')\n"));
    CHECK(Log::text(kept).find("T25:") != std::string::npos);
    CHECK(log.run({"edit"}) == 1);  // does not touch what was kept
    CHECK(Log::text(kept).find("T25:") != std::string::npos);
    log.editor("sed -i s/T25:/T11:/ \"$1\"");
    CHECK(log.run({"edit", "--continue"}) == 0);
    CHECK(log.facts().find("T11:") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(kept));
}

TEST_CASE("an editor that fails changes nothing", "[cli]") {
    Log log;
    CHECK(log.run({"edit"}) == 3);
    CHECK(log.err ==
          "osm-x: error: the editor 'false' ended with status 1; nothing was changed (set "
          "$EDITOR)\n");
    CHECK(log.facts() == file_of({first, second, third}));
    log.variables["VISUAL"] = "true --with words";  // is asked first
    CHECK(log.run({"edit"}) == 0);
}

TEST_CASE("a record that another process took away meanwhile is not edited", "[cli]") {
    Log log;
    log.editor("sed -i s/ml:c/ml:d/ \"$1\"; sed -i /ml:c/d " +
               (log.folder / "osm/facts/study.tsv").string());
    CHECK(log.run({"edit"}) == 2);
    CHECK(log.err.find("your text is kept in") != std::string::npos);
    CHECK(log.facts() == file_of({first, second}));
}

TEST_CASE("check names what is wrong, and what it means", "[cli]") {
    Log log;
    CHECK(log.run({"check"}) == 0);
    CHECK(log.out == "facts/study.tsv: 3 records\n");
    log.write("facts/study.tsv", "#osm study 1\nnonsense\n" + first + "\n");
    CHECK(log.run({"check"}) == 1);
    CHECK(log.out == "facts/study.tsv: 1 record\n");
    CHECK(log.err.find("facts/study.tsv:2:1: ") != std::string::npos);
    std::string many = "#osm study 1\n";
    for (int i = 0; i < 50; ++i)
        many += "nonsense\n";
    log.write("facts/study.tsv", many);
    CHECK(log.run({"check"}) == 1);
    CHECK(log.err.find("facts/study.tsv:51:1: ") != std::string::npos);
    log.write("facts/study.tsv", "#osm study 1\n" + first + "\n");
    log.meaning = [](cli::Context&) {
        return text::Diagnostics{{{"f", 2, 1}, "it overlaps", "", text::Level::warning}};
    };
    CHECK(log.run({"check"}) == 1);
    CHECK(log.err == "f:2:1: warning: it overlaps\n");
    CHECK(log.run({"check", "--quiet"}) == 1);
    CHECK(log.err.empty());
}
