#include "publish/link.hpp"

#include "process/git.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

namespace osm::publish {
namespace {

std::string_view without(std::string_view word, std::string_view end) {
    if (word.ends_with(end))
        word.remove_suffix(end.size());
    return word;
}

// What git says of the repository that is this very folder, and of none around it.
std::string line(const std::filesystem::path& folder, std::vector<std::string> arguments) {
    auto command = process::git_reading(folder, std::move(arguments));
    std::error_code error;
    command.set["GIT_CEILING_DIRECTORIES"] =
        std::filesystem::canonical(folder, error).parent_path().string();
    const auto said = process::run(command);
    return said.ok() ? said.out.substr(0, said.out.find('\n')) : std::string();
}

}  // namespace

std::optional<std::string> web_address(std::string_view remote) {
    std::string_view host, path;
    const auto scheme = remote.find("://");
    if (scheme != std::string_view::npos) {
        const std::string_view name = remote.substr(0, scheme);
        if (name != "https" && name != "http" && name != "ssh" && name != "git")
            return std::nullopt;
        const std::string_view rest = remote.substr(scheme + 3);
        const auto slash = rest.find('/');
        if (slash == std::string_view::npos)
            return std::nullopt;
        host = rest.substr(0, slash);
        path = rest.substr(slash + 1);
        host.remove_prefix(host.rfind('@') + 1);  // npos + 1: nothing
        if (name == "ssh" || name == "git")
            host = host.substr(0, host.find(':'));
    } else {
        const auto colon = remote.find(':');
        if (colon == std::string_view::npos || remote.substr(0, colon).find('/') != remote.npos)
            return std::nullopt;
        host = remote.substr(0, colon);
        path = remote.substr(colon + 1);
        host.remove_prefix(host.rfind('@') + 1);
    }
    path = path.substr(0, path.find_first_of("?#"));
    while (path.starts_with('/'))
        path.remove_prefix(1);
    path = without(without(path, "/"), ".git");
    if (host.find('.') == std::string_view::npos || path.empty())
        return std::nullopt;
    return fmt::format("https://{}/{}", host, path);
}

std::string describe_link(const std::filesystem::path& folder) {
    try {
        const std::string address = line(folder, {"config", "--get", "remote.origin.url"});
        const std::string commit = line(folder, {"rev-parse", "-q", "--verify", "HEAD^{commit}"});
        const auto web = web_address(address);
        return fmt::format("a repository of its own: {} {}",
                           web ? text::escape(*web) : std::string("no address on the web"),
                           commit.empty() ? "without a commit" : "at " + commit.substr(0, 7));
    } catch (const text::Failure&) {
        return "a repository of its own";
    }
}

}  // namespace osm::publish
