// tools/plan/pictures.hpp - the plan drawn: what needs what, and what is worked on when.
#pragma once

#include "plan/bound.hpp"
#include "plan/schedule.hpp"
#include "tools/plan/view.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::plan::verbs {

// Which items a picture shows: of one track (`none`: all), and perhaps only what is still open.
// What is left out takes its arrows with it.
struct Choice {
    Index track = none;
    bool open = false;
};

std::vector<Index> chosen(const View& view, const Choice& choice);

// For Graphviz: an arrow from what is needed to what needs it, dashed from each of `any`, without
// head to what must be possible too.
std::string graph_dot(const View& view, const std::vector<Index>& items);

// The same as a picture: from left to right, each item right of all that it needs.
std::string graph_svg(const View& view, const std::vector<Index>& items);

// A bar an item, from the day on which it is begun to that on which it is done; leave is shaded,
// due dates are marked.
std::string gantt_svg(const View& view, const Schedule& schedule, const std::optional<Bound>& bound,
                      Index track);

}  // namespace osm::plan::verbs
