#include "git/stopped.hpp"

#include "file/store.hpp"
#include "process/git.hpp"
#include "text/words.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace osm::git {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view index_lead = "osm-index-";
constexpr std::string_view mark_lead = "osm-lock-";

bool is_at_work(std::string_view number) {
    const auto id = text::whole_number(number);
    return id && *id > 0 && (::kill(static_cast<pid_t>(*id), 0) == 0 || errno == EPERM);
}

// What tells the lock from every other that was or will be there; empty: there is none, or its
// making is not told.
std::string identity_of_lock(const Repository::Handle& handle) {
    const auto lock = handle.common_folder / (handle.branch + ".lock");
    struct statx state = {};
    constexpr unsigned asked = STATX_INO | STATX_BTIME;
    if (::statx(AT_FDCWD, lock.c_str(), AT_SYMLINK_NOFOLLOW, asked, &state) != 0 ||
        (state.stx_mask & asked) != asked)
        return {};
    return fmt::format("{} {}.{:09}\n", state.stx_ino, state.stx_btime.tv_sec,
                       state.stx_btime.tv_nsec);
}

std::vector<fs::path> left_behind(const fs::path& git_folder, std::string_view lead) {
    std::vector<fs::path> left;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(git_folder, error)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(lead))
            continue;
        const auto number = std::string_view(name).substr(lead.size());
        if (!is_at_work(number.substr(0, number.find('.'))))
            left.push_back(entry.path());
    }
    return left;
}

void remove_marked_lock(const Repository::Handle& handle) {
    std::error_code ignored;
    for (const auto& mark : left_behind(handle.git_folder, mark_lead)) {
        const auto identity = identity_of_lock(handle);
        if (!identity.empty() && file::read_whole(mark) == identity)
            fs::remove(handle.common_folder / (handle.branch + ".lock"), ignored);
        fs::remove(mark, ignored);
    }
}

std::string first_line(const process::Result& said) {
    return said.ok() ? said.out.substr(0, said.out.find('\n')) : std::string();
}

// Whether the branch moved to what stands in that index.
bool was_committed(const Repository::Handle& handle, const fs::path& index) {
    auto command = process::git_command(handle.folder, {"write-tree"});
    command.set["GIT_INDEX_FILE"] = fs::absolute(index).string();
    const auto tree = first_line(process::run(command));
    return !tree.empty() && tree == first_line(handle.git({"rev-parse", handle.head + "^{tree}"}));
}

// A sparse index is unfolded: git puts a file beside the folded folder that it is in.
std::string unfolded(const Repository::Handle& handle, std::vector<std::string> arguments,
                     std::string input = {}) {
    arguments.insert(arguments.begin(), {"-c", "index.sparse=false"});
    return handle.git_output(std::move(arguments), std::move(input));
}

// What a sparse checkout leaves out, each ended by a NUL: the index forgets it of what changes.
std::string not_checked_out(const Repository::Handle& handle) {
    const std::string said = unfolded(handle, {"ls-files", "-z", "-t"});
    std::string paths;
    for (const std::string_view line : text::split(said, '\0'))
        if (line.starts_with("S ") && handle.entries.find(line.substr(2)) != nullptr)
            paths.append(line.substr(2)).push_back('\0');
    return paths;
}

// From the commit below to the newest, as far as the index has what the one below has.
void follow(const Repository::Handle& handle) {
    auto below = first_line(handle.git({"rev-parse", "-q", "--verify", handle.head + "^"}));
    if (below.empty())
        below = first_line(handle.git({"hash-object", "-t", "tree", "-w", "--stdin"}));
    const std::string absent = not_checked_out(handle);
    unfolded(handle, {"read-tree", "-i", "-m", below, handle.head});
    if (!absent.empty())
        unfolded(handle, {"update-index", "-z", "--skip-worktree", "--stdin"}, absent);
    handle.git({"update-index", "-q", "--refresh"});
}

}  // namespace

fs::path own_index(const Repository::Handle& handle) {
    return handle.git_folder / fmt::format("{}{}", index_lead, ::getpid());
}

LockMark::LockMark(const Repository::Handle& handle) {
    const auto identity = identity_of_lock(handle);
    if (identity.empty())
        return;
    const fs::path file = handle.git_folder / fmt::format("{}{}", mark_lead, ::getpid());
    const int fd =
        ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return;  // then the lock is removed by hand, as git's own
    file_ = file;
    (void)!::write(fd, identity.data(), identity.size());  // half a mark is none
    ::close(fd);
}

LockMark::~LockMark() {
    std::error_code ignored;
    if (!file_.empty())
        fs::remove(file_, ignored);
}

bool finish_stopped(const Repository::Handle& handle) {
    remove_marked_lock(handle);
    auto left = left_behind(handle.git_folder, index_lead);
    const bool was_one = !left.empty();
    std::error_code ignored;
    std::erase_if(left, [&](const fs::path& index) {  // first, since a lock holds up who reads
        return index.extension() == ".lock" && fs::remove(index, ignored);
    });
    for (const auto& index : left) {
        if (!handle.head.empty() && was_committed(handle, index)) {
            refuse_locked_index(handle);
            follow(handle);
        }
        fs::remove(index, ignored);
    }
    return was_one;
}

}  // namespace osm::git
