#include "git/library.hpp"
#include "process/git.hpp"
#include "text/words.hpp"

#include <array>

namespace osm::git {
namespace {

constexpr std::array<const char*, 3> converting = {"core.autocrlf", "core.eol",
                                                   "core.attributesfile"};

bool is_set(git_config* settings, const char* key) {
    int value = 0;
    return git_config_get_bool(&value, settings, key) == 0 && value != 0;
}

bool has_prefixed(git_config* settings, const char* pattern) {
    git_config_iterator* raw = nullptr;
    if (git_config_iterator_glob_new(&raw, settings, pattern) < 0)
        return false;
    const OwnedEntries found(raw);
    git_config_entry* entry = nullptr;
    return git_config_next(&entry, found.get()) == 0;
}

Settings by_library(git_repository* repository) {
    const auto all = made<OwnedConfig>("git's settings cannot be read",
                                       git_repository_config_snapshot, repository);
    Settings settings;
    settings.signs = is_set(all.get(), "commit.gpgsign");
    settings.sparse = is_set(all.get(), "core.sparsecheckout");
    settings.by_remote = has_prefixed(all.get(), "^includeif\\.hasconfig:");
    const char* ignored = nullptr;
    for (const char* key : converting)
        settings.converts =
            settings.converts || git_config_get_string(&ignored, all.get(), key) == 0;
    git_buf named = GIT_BUF_INIT;
    if (git_config_get_path(&named, all.get(), "core.hookspath") == 0 && named.size > 0)
        settings.hooks = named.ptr;
    git_buf_dispose(&named);
    return settings;
}

// A key without a value is true.
bool is_true(std::string_view line, std::size_t key_end) {
    int value = 0;
    return key_end == std::string_view::npos ||
           (git_config_parse_bool(&value, std::string(line.substr(key_end + 1)).c_str()) == 0 &&
            value != 0);
}

// "KEY\nVALUE" each, ended by a NUL; of several values the last one counts.
void take(std::string_view line, Settings& settings) {
    const auto end = line.find('\n');
    const auto key = line.substr(0, end);
    if (key == "commit.gpgsign")
        settings.signs = is_true(line, end);
    else if (key == "core.sparsecheckout")
        settings.sparse = is_true(line, end);
    else if (key == "core.hookspath")
        settings.hooks = end == std::string_view::npos ? "" : std::string(line.substr(end + 1));
    else if (key.starts_with("includeif.hasconfig:"))
        settings.by_remote = true;
    else if (!key.empty())
        settings.converts = true;
}

Settings by_git(const process::Result& said) {
    constexpr int none_found = 1;
    Settings settings;
    settings.told_by_git = true;
    settings.unreadable = !said.ok() && said.status != none_found;
    if (said.ok())
        for (const auto line : text::split(said.out, '\0'))
            take(line, settings);
    return settings;
}

}  // namespace

std::string form_of_git(git_repository* repository) {
    const auto all = made<OwnedConfig>("git's settings cannot be read",
                                       git_repository_config_snapshot, repository);
    if (has_prefixed(all.get(), "^extensions\\."))
        return "its configuration has extensions";
    return has_prefixed(all.get(), "^remote\\..*\\.promisor$") ? "it is a partial clone" : "";
}

Settings settings_at(const Repository::Handle& handle, git_repository* repository) {
    if (!process::git_is_set_by_variables())
        return by_library(repository);
    constexpr auto asked =
        "^(commit\\.gpgsign|core\\.(hookspath|sparsecheckout|autocrlf|eol|attributesfile)"
        "|includeif\\.hasconfig:.*)$";
    try {
        return by_git(handle.git({"config", "-z", "--type=path", "--get-regexp", asked}));
    } catch (const text::Failure&) {  // no git: none of what the variables name would be done
        return by_library(repository);
    }
}

}  // namespace osm::git
