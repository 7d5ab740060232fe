// tools/budget/runway_page.hpp - the runway on one page, and as a picture.
#pragma once

#include "budget/levers.hpp"
#include "budget/owed.hpp"
#include "budget/runway.hpp"
#include "chance/race.hpp"
#include "chart/fan.hpp"
#include "plan/forecast.hpp"
#include "report/document.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osm::spend {

// "until 31 Jul 2017", or how far was looked.
std::string until(const budget::Runway& runway, time::Date day);

class RunwayPage {
public:
    RunwayPage(const budget::Budget& budget, const budget::Known& known,
               const budget::Runway& runway);

    void alert(std::int64_t days, double chance);
    void add_cash(const std::vector<budget::Owed>& owed);
    void add_miss();
    void add_until(time::Date day);
    // The sum in the head, and what it would have been.
    void add_plain(const money::Rates& rates);
    void add_levers();
    void add_basis();

    const report::Document& document() const { return page_; }

private:
    void add(std::string label, std::string line, std::vector<report::Figure> figures);
    void add_had(const money::Rates& rates, double months);
    std::string range() const;

    const budget::Budget& budget_;
    const budget::Known& known_;
    const budget::Runway& runway_;
    report::Document page_;
};

// The fan with what there was, what was meant and, where it is known, when the curriculum is done.
chart::Fan fan_chart(const budget::Budget& budget, const std::vector<budget::Entry>& entries,
                     const money::Rates& rates, const budget::Known& known,
                     const budget::Runway& runway, const std::optional<plan::Finish>& finish);

}  // namespace osm::spend
