#include "report/say.hpp"

#include <fmt/core.h>

namespace osm::report {

std::string statements(const std::vector<std::string>& parts) {
    std::string out;
    for (const auto& part : parts) {
        if (part.empty())
            continue;
        if (!out.empty())
            out += " | ";
        out += part;
    }
    return out;
}

std::string near_date(time::Date date, time::Date today) {
    const auto day = time::to_day_month(date);
    return date.year() == today.year() ? day : fmt::format("{} {}", day, date.year());
}

std::string percent(double part) {
    if (part > 0 && part < 0.005)
        return "under 1 %";
    if (part < 1 && part > 0.995)
        return "over 99 %";
    return fmt::format("{:.0f} %", part * 100);
}

}  // namespace osm::report
