// cli/context.hpp - the one door through which the world comes in.
#pragma once

#include "config/document.hpp"
#include "file/system.hpp"
#include "text/diagnostic.hpp"
#include "time/words.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace osm::cli {

// What the process was given; a test makes its own.
struct World {
    std::function<std::optional<std::string>(const std::string&)> variable;  // environment
    std::function<time::Instant()> clock;
    std::function<std::string()> system_zone;  // IANA name, "" when unknown
    std::filesystem::path here;                // working folder
    std::filesystem::path program;             // this binary
    bool out_is_terminal = false;
    bool err_is_terminal = false;
    int width = 80;
    int height = 0;  // of the terminal, in lines; 0: unknown
    file::System* system = nullptr;
    std::function<bool(std::string_view)> write_out;  // false: it could not; errno says why
    std::function<void(std::string_view)> write_err;
};

World real_world(const char* argv0);

// Options that every verb of every tool has.
struct Common {
    std::optional<std::string> data;   // --data DIR
    std::optional<std::string> now;    // --now INSTANT, else $OSM_NOW
    std::optional<std::string> color;  // --color auto, always or never
    bool quiet = false;                // --quiet: no confirmations, no warnings
    bool strict = false;               // --strict: a warning about facts makes exit 1
};

class Context {
public:
    Context(std::string tool, World world, Common common);
    ~Context();

    const std::string& tool() const { return tool_; }

    const World& world() const { return world_; }

    file::System& system() const { return *world_.system; }

    bool strict() const { return common_.strict; }

    bool quiet() const { return common_.quiet; }

    bool color() const;  // by --color, NO_COLOR and the terminal

    // The data folder; looked for once, Failure (misuse) if there is none.
    const std::filesystem::path& data() const;

    // The folder that --data or $OSM_DATA names, there or not; for whoever makes one.
    std::optional<std::string> data_named() const;

    const Common& common() const { return common_; }

    // osm.toml, read once; faults in it throw.
    const config::Table& settings() const;

    // [time] zone (the system's where it is not set) and day_start.
    const time::Zone& zone() const;
    time::Duration day_start() const;

    // The one now, with the zone's offset. `now_given`: by --now or $OSM_NOW.
    time::Stamp now() const;
    time::Instant instant() const;  // the same without the zone, which then need not be read
    bool now_given() const;
    const time::Words& words() const;  // reads what the user typed

    // Standard output, buffered; written and checked at the end of the run, through the pager when
    // it is longer than the terminal. A reader that closes its pipe is no error. On a terminal
    // whatever would steer it is escaped, in every format.
    void print(std::string_view text);
    // Lines that confirm what was recorded, escaped; not with --quiet.
    void say(std::string_view line);
    // Warnings and faults that do not stop the verb, on standard error; the first twenty and a
    // count. Not with --quiet, but counted for --strict all the same.
    void warn(const text::Diagnostics& found);

    // All of them, however many: for what the user must go through one by one.
    void warn_all(const text::Diagnostics& found);

    bool warned() const { return warned_; }

    // Says so when the system's clock offset differs from the zone's at now. For verbs that record
    // a time that the user did not type: those say it once on this machine for each system's zone,
    // until both agree again (.osm/zone remembers). `always` is for who is asked.
    void warn_if_system_zone_differs(bool always = false);

    // Failure (failed) when standard output cannot be written; a warning when only confirmations
    // are lost, for what they confirm stands.
    void flush();

private:
    struct Late;  // what is read when first asked for
    void show(const text::Diagnostic& diagnostic) const;
    void write(std::string_view text);
    bool page() const;
    std::optional<text::Diagnostic> zone_difference(const std::string& system) const;

    std::string tool_;
    World world_;
    Common common_;
    std::string buffer_;
    bool warned_ = false;
    bool printed_ = false;    // more than confirmations
    int write_error_ = 0;     // errno of the write that failed
    std::int64_t shown_ = 0;  // warnings
    std::unique_ptr<Late> late_;
};

}  // namespace osm::cli
