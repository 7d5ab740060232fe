#include "cli/context.hpp"

#include "file/folder.hpp"
#include "file/store.hpp"
#include "process/run.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace osm::cli {
namespace {

constexpr std::int64_t most_warnings = 20;
constexpr std::size_t buffer_size = 1 << 20;
constexpr std::size_t longest_zone = 4096;

// The same fault with a place, for a value that a file gave and another module refused.
[[noreturn]] void fail_at(const text::Failure& failure, const text::Place& place) {
    auto found = failure.found();
    for (auto& diagnostic : found)
        if (diagnostic.place.file.empty())
            diagnostic.place = place;
    throw text::Failure{failure.stop(), std::move(found)};
}

}  // namespace

struct Context::Late {
    std::optional<std::filesystem::path> data;
    std::optional<config::Document> document;
    std::optional<config::Table> settings;
    std::optional<time::Zone> zone;
    std::optional<time::Words> words;
};

Context::Context(std::string tool, World world, Common common)
    : tool_(std::move(tool)),
      world_(std::move(world)),
      common_(std::move(common)),
      late_(std::make_unique<Late>()) {}

Context::~Context() = default;

bool Context::color() const {
    if (common_.color && *common_.color != "auto")
        return *common_.color == "always";
    return world_.out_is_terminal && world_.variable("NO_COLOR").value_or("").empty() &&
           world_.variable("TERM").value_or("") != "dumb";
}

const std::filesystem::path& Context::data() const {
    if (!late_->data) {
        late_->data = file::data_folder({common_.data, world_.variable("OSM_DATA"), world_.here,
                                         world_.variable("HOME").value_or("")});
    }
    return *late_->data;
}

std::optional<std::string> Context::data_named() const {
    auto named = common_.data ? common_.data : world_.variable("OSM_DATA");
    return named && named->empty() ? std::nullopt : named;
}

const config::Table& Context::settings() const {
    if (!late_->settings) {
        text::Diagnostics faults;
        late_->document = config::Document::read(data(), config::File::osm, faults);
        text::fail_if_any(faults);
        late_->settings = late_->document->root();
    }
    return *late_->settings;
}

const time::Zone& Context::zone() const {
    if (late_->zone)
        return *late_->zone;
    if (const auto name = settings().text("time.zone")) {
        try {
            late_->zone = time::Zone::named(*name);
        } catch (const text::Failure& failure) {
            fail_at(failure, settings().place("time.zone"));
        }
    } else {
        const auto system = world_.system_zone();
        late_->zone = system.empty() ? time::Zone::utc() : time::Zone::named(system);
    }
    return *late_->zone;
}

time::Duration Context::day_start() const {
    return settings().clock("time.day_start").value_or(time::Duration{});
}

bool Context::now_given() const {
    return common_.now || !world_.variable("OSM_NOW").value_or("").empty();
}

time::Instant Context::instant() const {
    if (!now_given())
        return world_.clock();
    const auto word = common_.now ? *common_.now : *world_.variable("OSM_NOW");
    if (const auto stamp = time::read_stamp(word))
        return stamp->at;
    const time::Words by_the_clock{zone().at(world_.clock()), zone(), day_start()};
    try {
        return by_the_clock.moment(word).at;
    } catch (const text::Failure& failure) {
        auto found = failure.found();
        found.front().what = (common_.now ? "--now: " : "OSM_NOW: ") + found.front().what;
        throw text::Failure{failure.stop(), std::move(found)};
    }
}

const time::Words& Context::words() const {
    if (!late_->words)
        late_->words.emplace(zone().at(instant()), zone(), day_start());
    return *late_->words;
}

time::Stamp Context::now() const { return words().now(); }

void Context::print(std::string_view text) {
    printed_ = printed_ || !text.empty();
    // What pipes get as it is would steer a terminal.
    if (world_.out_is_terminal)
        buffer_ += text::escape_page(text);
    else
        buffer_ += text;
    // A terminal waits for the whole, so that the pager can have it.
    if (buffer_.size() >= buffer_size && !world_.out_is_terminal) {
        write(buffer_);
        buffer_.clear();
    }
}

void Context::say(std::string_view line) {
    if (common_.quiet)
        return;
    for (const auto one : text::split(line, '\n')) {
        buffer_ += text::escape(one);
        buffer_ += '\n';
    }
}

void Context::show(const text::Diagnostic& diagnostic) const {
    world_.write_err((world_.err_is_terminal ? text::to_terminal(diagnostic, tool_)
                                             : text::to_line(diagnostic, tool_)) +
                     "\n");
}

void Context::warn(const text::Diagnostics& found) {
    for (const auto& diagnostic : found) {
        warned_ = true;
        if (!common_.quiet && ++shown_ <= most_warnings)
            show(diagnostic);
    }
}

void Context::warn_all(const text::Diagnostics& found) {
    warned_ = warned_ || !found.empty();
    if (!common_.quiet)
        for (const auto& diagnostic : found)
            show(diagnostic);
}

void Context::warn_if_system_zone_differs(bool always) {
    if (now_given() || common_.quiet)
        return;
    const auto system = world_.system_zone();
    const auto difference = zone_difference(system);
    const auto memory = data() / ".osm" / "zone";
    std::optional<std::string> said;
    const auto both = fmt::format("{}\t{}\n", zone().name(), system);
    try {
        said = file::read_whole(memory, longest_zone);
        if (!difference && said)
            file::remove(*world_.system, memory);
        else if (difference && said != both)
            file::put(*world_.system, memory, both);
    } catch (const text::Failure&) {
        // Only a memory: without it the difference is said each time.
    }
    if (!difference)
        return;
    if (always || said != both)
        show(*difference);
}

std::optional<text::Diagnostic> Context::zone_difference(const std::string& system) const {
    if (system == zone().name())
        return std::nullopt;
    const auto here = now();
    try {
        const auto there =
            (system.empty() ? time::Zone::utc() : time::Zone::named(system)).at(here.at);
        if (there.offset == here.offset)
            return std::nullopt;
        return text::Diagnostic{
            {},
            fmt::format("it is {} in {}, but the system's clock shows {}", time::clock_of(here),
                        zone().name(), time::clock_of(there)),
            "if you moved, change [time] zone in osm.toml",
            text::Level::warning};
    } catch (const text::Failure&) {
        // The system names no zone that the database knows (TZ=EST5EDT and the like): nothing to
        // compare with.
        return std::nullopt;
    }
}

void Context::write(std::string_view text) {
    if (write_error_ == 0 && !text.empty() && !world_.write_out(text))
        write_error_ = errno == 0 ? EIO : errno;
}

// Whether the pager took the buffer.
bool Context::page() const {
    const auto lines = std::count(buffer_.begin(), buffer_.end(), '\n');
    if (!world_.out_is_terminal || world_.height == 0 || lines < world_.height)
        return false;
    const auto pager = [&] {
        const auto own = world_.variable("OSM_PAGER");
        return own ? *own : world_.variable("PAGER").value_or("less");
    }();
    if (pager.empty() || pager == "cat")
        return false;
    process::Command command;
    command.words = {"sh", "-c", pager};
    if (!world_.variable("LESS"))
        command.set["LESS"] = "FRX";
    command.input = buffer_;
    constexpr int no_such_program = 127;
    return process::run_interactive(command) != no_such_program;
}

void Context::flush() {
    if (shown_ > most_warnings) {
        show({{},
              fmt::format("{} more like these", shown_ - most_warnings),
              "",
              text::Level::warning});
        shown_ = most_warnings;
    }
    if (!page())
        write(buffer_);
    buffer_.clear();
    if (write_error_ == 0 || write_error_ == EPIPE)
        return;
    const auto what =
        fmt::format("standard output could not be written: {}", std::strerror(write_error_));
    write_error_ = 0;
    if (printed_)
        text::fail_system(what);
    show({{}, what, "what was recorded stands", text::Level::warning});
}

}  // namespace osm::cli
