// time/civil.hpp - day numbers to years, months and days, and back; for this module's own files.
// After Howard Hinnant's description of the proleptic Gregorian calendar in eras of 400 years,
// with the year begun in March so that the leap day comes last.
#pragma once

#include <cstdint>

namespace osm::time {

inline constexpr int first_year = 1970;
inline constexpr int last_year = 2200;
inline constexpr std::int64_t day_seconds = 86'400;

struct Civil {
    int year;
    int month;
    int day;
};

constexpr bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

constexpr int days_in_month(int year, int month) {
    if (month == 2)
        return is_leap(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

// Days from 1970-01-01 to 0000-03-01, and in 400 years.
inline constexpr int days_to_era = 719'468;
inline constexpr int days_of_era = 146'097;

constexpr std::int32_t days_from_civil(int year, int month, int day) {
    const int counted = month > 2 ? year : year - 1;
    const int era = (counted >= 0 ? counted : counted - 399) / 400;
    const int of_era = counted - era * 400;
    const int since_march = (month + 9) % 12;
    const int of_year = (153 * since_march + 2) / 5 + day - 1;
    return era * days_of_era + of_era * 365 + of_era / 4 - of_era / 100 + of_year - days_to_era;
}

constexpr Civil civil_from_days(std::int32_t days) {
    const int shifted = days + days_to_era;
    const int era = (shifted >= 0 ? shifted : shifted - (days_of_era - 1)) / days_of_era;
    const int in_era = shifted - era * days_of_era;
    // Take the leap days out, so that every year has 365.
    const int of_era = (in_era - in_era / 1'460 + in_era / 36'524 - in_era / 146'096) / 365;
    const int of_year = in_era - (365 * of_era + of_era / 4 - of_era / 100);
    const int since_march = (5 * of_year + 2) / 153;
    const int day = of_year - (153 * since_march + 2) / 5 + 1;
    const int month = since_march < 10 ? since_march + 3 : since_march - 9;
    return {of_era + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

}  // namespace osm::time
