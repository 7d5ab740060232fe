#include "tools/plan/growth.hpp"

#include "plan/history.hpp"

namespace osm::plan::verbs {

Growth growth(cli::Context& context) {
    return recorded_growth(context.data(), context.zone(), context.day_start(), context.now());
}

}  // namespace osm::plan::verbs
