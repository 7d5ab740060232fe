#include "process/run.hpp"

#include "text/diagnostic.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <utility>

extern char** environ;

namespace osm::process {
namespace {

// One end of a pipe, closed when it goes.
class End {
public:
    End() = default;

    explicit End(int fd) : fd_(fd) {}

    ~End() { close(); }

    End(End&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

    End& operator=(End&& other) noexcept {
        if (this != &other) {
            close();
            fd_ = std::exchange(other.fd_, -1);
        }
        return *this;
    }

    int fd() const { return fd_; }

    bool open() const { return fd_ >= 0; }

    void close() {
        if (fd_ >= 0)
            ::close(fd_);
        fd_ = -1;
    }

private:
    int fd_ = -1;
};

struct Pipe {
    End read, write;
};

[[noreturn]] void fail_to_start(const Command& command, int error) {
    const auto& name = command.words.front();
    if (error == ENOENT && command.folder.empty()) {
        text::fail_system(fmt::format("'{}' is not installed", name),
                          name == "git" ? "install the package git" : "");
    }
    text::fail_system(fmt::format("'{}' could not be started: {}", name, std::strerror(error)));
}

Pipe make_pipe(const Command& command) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        fail_to_start(command, errno);
    return {End{ends[0]}, End{ends[1]}};
}

std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> all;
    all.reserve(words.size() + 1);
    for (auto& word : words)
        all.push_back(word.data());
    all.push_back(nullptr);
    return all;
}

// This process's environment as the command wants it.
std::vector<std::string> environment(const Command& command) {
    std::vector<std::string> all;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view variable{*entry};
        const auto name = std::string{variable.substr(0, variable.find('='))};
        if (command.set.count(name) == 0 &&
            std::find(command.unset.begin(), command.unset.end(), name) == command.unset.end())
            all.emplace_back(variable);
    }
    for (const auto& [name, value] : command.set)
        all.push_back(name + "=" + value);
    return all;
}

// -1 for a stream leaves it as ours is.
struct Streams {
    int in = -1, out = -1, err = -1;
};

pid_t start(const Command& command, const Streams& streams) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (!command.folder.empty())
        posix_spawn_file_actions_addchdir_np(&actions, command.folder.c_str());
    const std::array<std::pair<int, int>, 3> all{
        {{streams.in, STDIN_FILENO}, {streams.out, STDOUT_FILENO}, {streams.err, STDERR_FILENO}}};
    for (const auto& [from, to] : all)
        if (from >= 0)
            posix_spawn_file_actions_adddup2(&actions, from, to);

    // We ignore SIGPIPE and SIGXFSZ; another program must find them as usual.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    sigaddset(&usual, SIGXFSZ);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);

    auto words = command.words;
    auto variables = environment(command);
    pid_t child = -1;
    const int error = posix_spawnp(&child, words.front().c_str(), &actions, &attributes,
                                   pointers(words).data(), pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (error != 0)
        fail_to_start(command, error);
    return child;
}

int wait_for(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

// Takes what there is; closes the end when there is no more.
void drain(End& end, std::string& to) {
    std::array<char, 64 * 1024> bytes;
    const auto n = ::read(end.fd(), bytes.data(), bytes.size());
    if (n > 0)
        to.append(bytes.data(), static_cast<std::size_t>(n));
    else if (n == 0 || (errno != EINTR && errno != EAGAIN))
        end.close();
}

// Gives what fits; closes the end when all is given, or nobody reads any more.
void feed(End& end, std::string_view& rest) {
    const auto n = ::write(end.fd(), rest.data(), rest.size());
    if (n > 0)
        rest.remove_prefix(static_cast<std::size_t>(n));
    if (rest.empty() || (n < 0 && errno != EINTR && errno != EAGAIN))
        end.close();
}

// A program that stops reading must not stop us.
class PipeSignalIgnored {
public:
    PipeSignalIgnored() : before_(std::signal(SIGPIPE, SIG_IGN)) {}

    ~PipeSignalIgnored() { std::signal(SIGPIPE, before_); }

private:
    void (*before_)(int);
};

// Waits on all three pipes at once, so that neither side can block the other.
template <typename Each>
Result converse(const Command& command, Each&& each_time) {
    const PipeSignalIgnored ignored;
    auto in = make_pipe(command);
    auto out = make_pipe(command);
    auto err = make_pipe(command);
    const pid_t child = start(command, {in.read.fd(), out.write.fd(), err.write.fd()});
    in.read.close();
    out.write.close();
    err.write.close();
    ::fcntl(in.write.fd(), F_SETFL, O_NONBLOCK);

    Result result;
    std::string_view rest = command.input;
    if (rest.empty())
        in.write.close();
    while (out.read.open() || err.read.open() || in.write.open()) {
        std::array<pollfd, 3> waits{
            {{out.read.fd(), POLLIN, 0}, {err.read.fd(), POLLIN, 0}, {in.write.fd(), POLLOUT, 0}}};
        if (::poll(waits.data(), waits.size(), -1) < 0)
            continue;  // EINTR; nothing else can happen to valid descriptors
        if (waits[0].revents != 0) {
            drain(out.read, result.out);
            each_time(result.out);
        }
        if (waits[1].revents != 0)
            drain(err.read, result.err);
        if (waits[2].revents != 0)
            feed(in.write, rest);
    }
    result.status = wait_for(child);
    return result;
}

}  // namespace

Result run(const Command& command) {
    return converse(command, [](const std::string&) {});
}

Result run_lines(const Command& command, const std::function<void(std::string_view)>& each) {
    auto result = converse(command, [&](std::string& out) {
        std::size_t from = 0;
        for (auto end = out.find('\n'); end != std::string::npos; end = out.find('\n', from)) {
            each(std::string_view{out}.substr(from, end - from));
            from = end + 1;
        }
        out.erase(0, from);
    });
    if (!result.out.empty()) {
        each(result.out);
        result.out.clear();
    }
    return result;
}

bool inherits(std::string_view variable) {
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view text = *entry;
        if (text.size() > variable.size() && text.starts_with(variable) &&
            text[variable.size()] == '=')
            return true;
    }
    return false;
}

int run_interactive(const Command& command) {
    if (command.input.empty())
        return wait_for(start(command, {}));
    const PipeSignalIgnored ignored;
    auto in = make_pipe(command);
    const pid_t child = start(command, {in.read.fd(), -1, -1});
    in.read.close();
    std::string_view rest = command.input;
    while (in.write.open())
        feed(in.write, rest);
    return wait_for(child);
}

void become(const std::filesystem::path& program, const std::vector<std::string>& words) {
    auto copy = words;
    std::signal(SIGPIPE, SIG_DFL);
    std::signal(SIGXFSZ, SIG_DFL);
    ::execvp(program.c_str(), pointers(copy).data());
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

std::string shell_word(const std::string& word) {
    constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-+,:@";
    if (!word.empty() && word.find_first_not_of(plain) == std::string::npos)
        return word;
    std::string quoted = "'";
    for (const char c : word)
        quoted += c == '\'' ? std::string{"'\\''"} : std::string{c};
    return quoted + "'";
}

}  // namespace osm::process
