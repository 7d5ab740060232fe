// The real world: the only place that asks for the environment, the clock and the terminal.
#include "cli/context.hpp"
#include "text/words.hpp"

#include <fcntl.h>
#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <ctime>

namespace osm::cli {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> variable(const std::string& name) {
    const char* const value = std::getenv(name.c_str());
    if (value != nullptr)
        return value;
    // A bare environment has no HOME; its user has one all the same.
    if (const auto* const user = name == "HOME" ? ::getpwuid(::getuid()) : nullptr)
        return user->pw_dir;
    return std::nullopt;
}

// The part of a path into the zone database that is the zone's name.
std::string zone_of_path(std::string_view path) {
    constexpr std::string_view folder = "zoneinfo/";
    const auto at = path.rfind(folder);
    if (at == std::string_view::npos)
        return {};
    auto name = path.substr(at + folder.size());
    for (const std::string_view variant : {"posix/", "right/"})
        if (name.substr(0, variant.size()) == variant)
            name.remove_prefix(variant.size());
    return std::string{name};
}

std::string first_line_of(const char* path) {
    const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {};
    std::array<char, 256> bytes;
    const auto n = ::read(fd, bytes.data(), bytes.size());
    ::close(fd);
    const std::string_view text{bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(n, 0))};
    return std::string{text::trim(text.substr(0, text.find('\n')))};
}

// By TZ where that is a zone's name or file, else by what /etc says, else unknown.
std::string system_zone() {
    if (auto tz = variable("TZ"); tz && !tz->empty()) {
        if (tz->front() == ':')
            tz->erase(0, 1);
        return !tz->empty() && tz->front() == '/' ? zone_of_path(*tz) : *tz;
    }
    std::error_code ignored;
    const auto target = fs::read_symlink("/etc/localtime", ignored);
    auto name = zone_of_path(target.native());
    return name.empty() ? first_line_of("/etc/timezone") : name;
}

bool write_all(int fd, std::string_view text) {
    while (!text.empty()) {
        const auto n = ::write(fd, text.data(), text.size());
        if (n < 0 && errno != EINTR)
            return false;
        text.remove_prefix(n < 0 ? 0 : static_cast<std::size_t>(n));
    }
    return true;
}

fs::path this_program(const char* argv0) {
    std::error_code ignored;
    const auto self = fs::read_symlink("/proc/self/exe", ignored);
    return ignored ? fs::path{argv0} : self;
}

}  // namespace

World real_world(const char* argv0) {
    World world;
    world.variable = variable;
    world.clock = [] { return time::Instant{static_cast<std::int64_t>(std::time(nullptr))}; };
    world.system_zone = system_zone;
    std::error_code ignored;
    world.here = fs::current_path(ignored);
    world.program = this_program(argv0);
    world.out_is_terminal = ::isatty(STDOUT_FILENO) == 1;
    world.err_is_terminal = ::isatty(STDERR_FILENO) == 1;
    if (winsize size{}; world.out_is_terminal && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 &&
                        size.ws_col > 0) {
        world.width = size.ws_col;
        world.height = size.ws_row;
    }
    world.system = &file::real_system();
    world.write_out = [](std::string_view text) { return write_all(STDOUT_FILENO, text); };
    world.write_err = [](std::string_view text) { write_all(STDERR_FILENO, text); };
    return world;
}

}  // namespace osm::cli
