#include "time/zone.hpp"

#include "text/ascii.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "time/changes.hpp"
#include "time/civil.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <utility>

namespace osm::time {

struct Zone::Rules {
    std::string name;
    Changes changes;
};

namespace {

namespace fs = std::filesystem;

const char* const database = "/usr/share/zoneinfo";

// Zone names begin with a capital and hold letters, digits, '_', '+' and '-', parted by '/'. Any
// other word could leave the database's folder, or names one of its other files.
bool is_zone_name(std::string_view name) {
    const auto allowed = [](char c) {
        return text::is_alnum(c) || c == '_' || c == '+' || c == '-' || c == '/';
    };
    return !name.empty() && name.front() >= 'A' && name.front() <= 'Z' &&
           std::ranges::all_of(name, allowed);
}

// Empty when there is no such file, or it is a folder. One that is there and cannot be opened is no
// fault of the name.
std::string content_of(const std::string& path) {
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rbe"),
                                                               &std::fclose);
    if (!file && errno != ENOENT && errno != ENOTDIR && errno != ENAMETOOLONG)
        text::fail_system(fmt::format("cannot be read: {}", std::strerror(errno)), {}, {path});
    if (!file)
        return {};
    std::string content(16 * 1024, '\0');  // the longest zone file has 4 KiB
    content.resize(std::fread(content.data(), 1, content.size(), file.get()));
    return content;
}

// Every zone there is; only for the hint of an error, because the walk is slow.
std::vector<std::string> known_names() {
    std::vector<std::string> names;
    std::error_code fault;
    for (fs::recursive_directory_iterator entry(database, fault), end; entry != end && !fault;
         entry.increment(fault)) {
        const auto name = entry->path().lexically_relative(database).string();
        if (!is_zone_name(name))
            entry.disable_recursion_pending();
        else if (!entry->is_directory(fault))
            names.push_back(name);
    }
    std::ranges::sort(names);
    return names;
}

[[noreturn]] void fail_unknown(std::string_view name) {
    const auto known = known_names();
    if (known.empty())
        text::fail_system(fmt::format("this system has no time zones in '{}'", database),
                          "install the package tzdata");
    text::fail(
        fmt::format("'{}' is not a time zone", name),
        text::did_you_mean(name, known, "write a name such as Africa/Casablanca or Europe/Berlin"));
}

std::int64_t local_seconds(Date day, Duration of_day) { return begin_of(day, 0, of_day).seconds; }

}  // namespace

Zone::Zone(std::shared_ptr<const Rules> rules) : rules_(std::move(rules)) {}

Zone Zone::utc() { return Zone(std::make_shared<Rules>(Rules{"UTC", Changes(0)})); }

Zone Zone::named(std::string_view name) {
    if (name == "UTC")
        return utc();
    if (!is_zone_name(name))
        fail_unknown(name);
    auto changes = read_zone_file(content_of(fmt::format("{}/{}", database, name)));
    if (!changes)
        fail_unknown(name);
    return Zone(std::make_shared<Rules>(Rules{std::string(name), std::move(*changes)}));
}

const std::string& Zone::name() const { return rules_->name; }

Stamp Zone::at(Instant instant) const { return {instant, rules_->changes.offset_at(instant)}; }

std::vector<Stamp> Zone::instants(Date day, Duration of_day) const {
    return rules_->changes.instants(local_seconds(day, of_day));
}

std::optional<Zone::Change> Zone::change_at(Date day, Duration of_day) const {
    return rules_->changes.change_at(local_seconds(day, of_day));
}

}  // namespace osm::time
