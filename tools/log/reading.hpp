// tools/log/reading.hpp - which sessions a read verb is about: a file or standard input, a period,
// topics, tags.
#pragma once

#include "cli/context.hpp"
#include "cli/groups.hpp"
#include "study/sessions.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::log {

class Reading {
public:
    void declare(cli::Options& options);

    // Which days count. The sessions that `each` gives may have parts outside.
    time::Period period(const cli::Context& context) const { return period_.resolve(context); }

    const std::vector<std::string>& topics() const { return filter_.topics(); }

    bool asks_for_tags() const { return !filter_.tags().empty(); }

    // The sessions of the topics and tags asked for, up to now. Bad lines are warned of. Sessions
    // days away from the period may be left out, or, with each_ever, none.
    void each(cli::Context& context, const study::Visit& visit) const;
    void each_ever(cli::Context& context, const study::Visit& visit) const;

    // Those of every topic and tag: for who asks the plan which of them are meant.
    void each_of_any_topic(cli::Context& context, const study::Visit& visit) const;

private:
    void read(cli::Context& context, const time::Period& period, bool filtered,
              const study::Visit& visit) const;

    std::optional<std::string> source_;
    cli::PeriodOptions period_;
    cli::FilterOptions filter_;
};

}  // namespace osm::log
