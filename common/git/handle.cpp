#include "git/handle.hpp"

#include <fmt/core.h>

#include <array>

namespace osm::git {

std::string last_error() {
    const git_error* error = git_error_last();
    return error != nullptr && error->message != nullptr ? error->message : "no reason given";
}

void fail_git(std::string what, std::string hint) {
    text::fail_system(fmt::format("{}: {}", what, last_error()), std::move(hint));
}

void must(int result, std::string_view what) {
    if (result < 0)
        fail_git(std::string(what));
}

OwnedIndex index_of(const Repository::Handle& handle) {
    git_index* index = nullptr;
    if (git_repository_index(&index, handle.repository.get()) < 0) {
        const bool odd = last_error().find("extension") != std::string::npos;
        fail_git(
            fmt::format("the index of '{}' cannot be read", handle.folder.string()),
            odd ? fmt::format("git -C {} update-index --no-split-index", shell_word(handle.folder))
                : std::string());
    }
    return OwnedIndex(index);
}

std::string to_hex(const git_oid& id) {
    std::array<char, GIT_OID_HEXSZ + 1> hex{};
    git_oid_tostr(hex.data(), hex.size(), &id);
    return hex.data();
}

git_oid blob_id(std::string_view bytes) {
    git_oid id;
    must(git_odb_hash(&id, bytes.data(), bytes.size(), GIT_OBJECT_BLOB), "a file has no id");
    return id;
}

git_filemode_t mode_of(const Staged& staged) {
    return staged.executable ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
}

std::string shell_word(const std::filesystem::path& path) {
    std::string in_quotes = "'";
    for (const char c : path.string())
        in_quotes += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return in_quotes + "'";
}

text::Place place_of(const std::filesystem::path& folder, const std::string& path) {
    return {(folder / path).string(), 0, 0, {}};
}

}  // namespace osm::git
