// study/outlet.hpp - what the writers of other programs' forms share. Known to them alone.
#pragma once

#include "study/exchange.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osm::study {

// Counts what has no place, in the order of first mention.
class Losses {
public:
    void add(std::string_view what);

    // The offsets from UTC, where a form writes none and they are not all one.
    void offsets(std::span<const Outgoing> sessions);

    std::vector<Loss> take() { return std::move(losses_); }

private:
    std::vector<Loss> losses_;
};

std::vector<std::string_view> tags_of(const Outgoing& session);

// Seconds since 1970 as a clock showed them where the session began; both ends of it.
struct Wall {
    std::int64_t start = 0;
    std::int64_t end = 0;
};

Wall wall_of(const Outgoing& session);
// The same in whole minutes, at least one long; the loss is noted.
Wall minutes_of(const Outgoing& session, Losses& losses);

std::string packed(time::Instant at);  // 20161003T080211Z
time::Date day_of(std::int64_t wall);
std::string clock_text(std::int64_t wall, bool seconds);  // 09:02:11, 09:02

// 64 bits that the same session has everywhere, by what makes it that session.
std::uint64_t mark_of(const Outgoing& session);

}  // namespace osm::study
