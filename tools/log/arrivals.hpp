// tools/log/arrivals.hpp - sessions from files on their way into the log: named, judged, recorded,
// told.
#pragma once

#include "cli/context.hpp"
#include "cli/verb.hpp"
#include "study/admission.hpp"
#include "study/exchange.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace osm::log {

// What topics of other programs become.
struct Renaming {
    std::optional<std::string> topic;  // all of them
    std::optional<std::string> under;
    std::vector<std::pair<std::string, std::string>> maps;  // a topic and what is below it
    std::vector<std::string> planned;                       // a bare item id gets its track
};

class Arrivals {
public:
    void take(std::string file, study::Incoming incoming);
    void rename(const Renaming& renaming);

    // Adds what is new as one change, unless it is a dry run, and tells everything about it.
    // Exit::no when nothing of the files could be read as a session.
    cli::Exit record(cli::Context& context, bool dry_run);

    bool overlap = false;  // sessions that share time are tagged so

private:
    void warn_of_unplanned(cli::Context& context) const;

    struct Source {
        std::string file;
        study::Form form;
        text::Diagnostics left_out;
        std::size_t end = 0;  // of its sessions among all
        std::int64_t sessions = 0, added = 0, known = 0, lines_left_out = 0;
        time::Duration all, new_time;
    };

    Source& source_of(const study::Foreign& session);
    std::vector<std::string> decide(const std::vector<study::Past>& log);
    void judge(const std::vector<study::Past>& log);
    void find_shared(const std::vector<study::Past>& log);
    void say(cli::Context& context, bool dry_run) const;
    void say_topics(cli::Context& context) const;

    std::vector<Source> sources_;
    std::vector<study::Foreign> sessions_;  // of all files
    std::vector<study::Foreign*> fresh_;    // those that are added
    std::int64_t nameless_ = 0;
    std::string nameless_topic_;
    std::set<std::string> unplanned_;  // topics that the plan does not know
};

}  // namespace osm::log
