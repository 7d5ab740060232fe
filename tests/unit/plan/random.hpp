// unit/plan/random.hpp - small plans by chance: tracks of every kind, prerequisites, due dates.
#pragma once

#include "chance/chance.hpp"
#include "plan/capacity.hpp"
#include "plan/progress.hpp"
#include "plan/schedule.hpp"
#include "unit/plan/sample.hpp"

#include <string>
#include <utility>
#include <vector>

namespace osm::plan::test {

inline constexpr auto monday = "2016-10-03T00:00:00+01:00";

inline std::string id(std::size_t i) { return std::string(1, static_cast<char>('a' + i)); }

// A week of short days, so that a handful of items fills some of them: three kinds of tracks.
struct Shape {
    std::string head;
    std::vector<std::string> tracks;
};

inline const std::vector<Shape>& shapes() {
    static const std::vector<Shape> all = {
        {"[week]\nhours = [\"09:00-11:00\", \"12:00-14:00\"]\n[[track]]\nid = \"ml\"\n", {"ml"}},
        {"[week]\nhours = [\"09:00-11:00\", \"12:00-14:00\"]\nleave = [2016-10-05]\n"
         "[[track]]\nid = \"ml\"\nshare = 75\n[[track]]\nid = \"french\"\nshare = 25\n",
         {"ml", "french"}},
        {"[[track]]\nid = \"ml\"\nhours = [\"09:00-11:00\", \"13:00-14:00\"]\n"
         "[[track]]\nid = \"french\"\nhours = [\"11:00-12:00\"]\n",
         {"ml", "french"}},
        {"[week]\nhours = [\"09:00-12:00\"]\nholidays = [2016-10-06]\n"
         "[[track]]\nid = \"ml\"\nshare = 60\n[[track]]\nid = \"kafka\"\nshare = 40\n"
         "[[track]]\nid = \"french\"\nhours = [\"10:00-11:00\"]\n",
         {"ml", "kafka", "french"}},
        {"[week]\nhours = [\"09:00-11:00\", \"12:00-14:00\"]\n"
         "[[track]]\nid = \"ml\"\nshare = 40\n[[track]]\nid = \"french\"\nshare = 20\n",
         {"ml", "french"}},
    };
    return all;
}

struct Wish {
    std::size_t items = 5;
    std::size_t hours = 4;  // of an item, at most
    bool across = true;     // prerequisites may cross tracks
    bool due = true;
    bool any_and_with = true;
    bool from = false;  // some cannot begin before a day
};

inline std::string random_plan(chance::Generator& chance, const Shape& shape, const Wish& wish) {
    std::string toml = shape.head;
    const auto n = 1 + chance.below(wish.items);
    std::vector<std::string> track(n);
    const auto list = [&](std::size_t i, std::size_t one_in) {
        std::string found;
        for (std::size_t k = 0; k < i; ++k)
            if ((wish.across || i == n || track[k] == track[i]) && chance.below(one_in) == 0)
                found += (found.empty() ? "\"" : ", \"") + id(k) + "\"";
        return "[" + found + "]\n";
    };
    const auto due = [&] { return "due = 2016-10-0" + std::to_string(3 + chance.below(7)) + "\n"; };
    for (std::size_t i = 0; i < n; ++i) {
        track[i] = shape.tracks[chance.below(shape.tracks.size())];
        toml += "[[item]]\nid = \"" + id(i) + "\"\ntrack = \"" + track[i] + "\"\n";
        if (!wish.any_and_with || chance.below(12) != 0)
            toml += "hours = " + std::to_string(1 + chance.below(wish.hours)) + "\n";
        toml += "needs = " + list(i, 3);
        if (wish.any_and_with && chance.below(4) == 0)
            toml += "any = " + list(i, 2);
        if (wish.any_and_with && chance.below(4) == 0)
            toml += "with = " + list(i, 2);
        if (wish.due && chance.below(2) == 0)
            toml += due();
        if (wish.from && chance.below(3) == 0)
            toml += "from = 2016-10-0" + std::to_string(4 + chance.below(5)) + "\n";
        if (chance.below(3) == 0)
            toml += "priority = " + std::to_string(1 + chance.below(3)) + "\n";
    }
    if (wish.due && chance.below(2) == 0)
        toml += "[[milestone]]\nid = \"m\"\nneeds = " + list(n, 2) + due();
    return toml;
}

struct Laid {
    plan::Plan plan;
    plan::Progress progress;
    plan::Capacity capacity;
    plan::Schedule schedule;
};

inline Laid lay(const std::string& toml, time::Stamp now) {
    auto plan = sound(toml);
    auto progress = standing(plan, {}, {});
    plan::Capacity capacity(plan);
    auto found = schedule(plan, progress, capacity, now);
    return {std::move(plan), std::move(progress), std::move(capacity), std::move(found)};
}

}  // namespace osm::plan::test
