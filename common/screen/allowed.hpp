// screen/allowed.hpp - the findings that the learner has allowed, one by one.
#pragma once

#include "screen/finding.hpp"
#include "time/calendar.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osm::screen {

// One line of allow.tsv: the time, the rule and path, a salt of its own, and the HMAC-SHA256 under
// that salt of rule, path and the value's digest; then how it was shown, and a note. The value is
// not in there, and the same value in another file, or another in the same file, is not allowed.
struct Allowance {
    time::Stamp at;
    std::string rule;
    std::string path;
    std::string salt;
    std::string hash;
    std::string shown;
    std::string note;
    int line = 0;
};

// The file allow.tsv of the data folder; osm-publish(1), ALLOWED FINDINGS.
class Allowed {
public:
    // A missing file allows nothing. A line that is none goes to `faults` and allows nothing.
    static Allowed read(const std::filesystem::path& data, text::Diagnostics& faults);

    bool covers(const Finding& finding) const;

    const std::vector<Allowance>& lines() const { return lines_; }

    // Allows this one finding from now on, and says so in the file. Failure (failed) when that
    // cannot be written.
    void add(const Finding& finding, const time::Stamp& at, std::string_view note);

    // Twelve digits that name a finding, the same each time on this machine and different
    // everywhere else; what `check` prints and `allow` takes. They are made with a salt that is
    // kept in .osm/salt of the data folder, and made there when one is first asked for. Failure
    // (failed) when it cannot be.
    std::string fingerprint(const Finding& finding) const;

private:
    explicit Allowed(std::filesystem::path data) : data_(std::move(data)) {}

    std::filesystem::path data_;
    std::vector<Allowance> lines_;
    mutable std::string salt_;
};

// The one that `fingerprint` (four digits or more of it) names. Failure (decision) when it is none
// of them, or several.
const Finding& named(std::span<const Finding> findings, const Allowed& allowed,
                     std::string_view fingerprint);

}  // namespace osm::screen
