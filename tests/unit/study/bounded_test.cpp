#include "chance/chance.hpp"
#include "study/groups.hpp"
#include "unit/catch.hpp"
#include "unit/study/sample.hpp"

#include <fmt/core.h>

#include <string>
#include <vector>

using namespace osm;

namespace {

std::vector<study::Groups::Row> rows(const unit::StudyLog& log, const time::Period& period,
                                     time::Duration day_start, bool bounded) {
    text::Diagnostics faults;
    records::Reader reader{log.data(), records::study, faults};
    if (bounded)
        reader.only_between(time::begin_of(*period.first - 3, 0),
                            time::begin_of(*period.last + 4, 0));
    study::Groups groups{study::by("day,topic"), day_start, period};
    study::each(reader, unit::forever, faults,
                [&](const study::Session& session) { groups.add(session); });
    CHECK(faults.empty());
    return groups.rows();
}

}  // namespace

TEST_CASE("three days around a period hold every session that has a part in it",
          "[study][property]") {
    const std::uint64_t seed = 3;
    INFO("seed " << seed);
    chance::Generator chance{seed};
    std::vector<std::string> lines;
    const auto day = *time::date(2016, 10, 3);
    for (int i = 0; i < 2000; ++i) {
        const auto offset = (static_cast<std::int32_t>(chance.below(53)) - 24) * 1800;
        const time::Stamp start{
            time::begin_of(day, 0) + time::minutes(static_cast<std::int64_t>(chance.below(30'000))),
            offset};
        lines.push_back(fmt::format(
            "{} {} t{}", time::to_text(start),
            time::to_text(start + time::minutes(1 + static_cast<std::int64_t>(chance.below(300)))),
            i % 7));
    }
    const unit::StudyLog log{lines};
    for (int i = 0; i < 20; ++i) {
        const auto first = day + static_cast<int>(chance.below(20));
        const time::Period period{first, first + static_cast<int>(chance.below(4))};
        const auto day_start = time::minutes(static_cast<std::int64_t>(chance.below(24 * 60)));
        const auto all = rows(log, period, day_start, false);
        const auto bounded = rows(log, period, day_start, true);
        REQUIRE(all.size() == bounded.size());
        for (std::size_t at = 0; at < all.size(); ++at) {
            CHECK(all[at].row == bounded[at].row);
            CHECK(all[at].sum == bounded[at].sum);
        }
    }
}
