// unit/study/exchange.hpp - a file of another program as the sessions and complaints it gives.
#pragma once

#include "study/exchange.hpp"
#include "text/diagnostic.hpp"
#include "unit/faults.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace osm::unit {

inline study::Terms casablanca() {
    study::Terms terms;
    terms.file = "f";
    terms.zone = time::Zone::named("Africa/Casablanca");
    terms.home = *terms.zone;
    terms.now = time::read_stamp("2016-12-01T00:00:00+00:00")->at;
    return terms;
}

// `line: start end topic [tags] note` a session, then one line a complaint.
inline std::string shown(const study::Incoming& incoming) {
    std::string all{study::name(incoming.form)};
    all += '\n';
    for (const auto& session : incoming.sessions) {
        all += std::to_string(session.line) + ": " + time::to_text(session.start).substr(0, 22) +
               " " + time::to_text(session.end).substr(0, 22) + " " +
               (session.topic.empty() ? "-" : session.topic);
        if (!session.tags.empty())
            all += " [" + session.tags + "]";
        if (!session.note.empty())
            all += " " + session.note;
        all += '\n';
    }
    return all + told(incoming.left_out);
}

inline std::string imported(std::string_view bytes, const study::Terms& terms = casablanca(),
                            std::optional<study::Form> form = {}) {
    return shown(study::read_foreign(bytes, form, terms));
}

}  // namespace osm::unit
