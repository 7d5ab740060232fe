#include "cli/tool.hpp"

#include "cli/help.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <new>

namespace osm::cli {
namespace {

// Words up to the first that is no option of every tool; those are the verb's, wherever they stand.
std::size_t first_plain(const std::vector<std::string>& words) {
    std::size_t at = 0;
    while (at < words.size() && looks_like_option(words[at]))
        at += common_takes_value(words[at]) ? 2 : 1;
    return std::min(at, words.size());
}

int page_width_of(const World& world) {
    return world.out_is_terminal ? std::min(page_width, world.width) : page_width;
}

void say_all(const World& world, const text::Diagnostics& found, std::string_view tool) {
    for (const auto& diagnostic : found) {
        world.write_err((world.err_is_terminal ? text::to_terminal(diagnostic, tool)
                                               : text::to_line(diagnostic, tool)) +
                        "\n");
    }
}

// A file that a program opens must not become its standard output because that was closed.
void keep_standard_streams() {
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; ++fd) {
        if (::fcntl(fd, F_GETFD) < 0) {
            // Opened the wrong way round, so that use of it still fails.
            ::open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
}

}  // namespace

Tool::Tool(std::string_view name, std::string_view line) : name_(name), line_(line) {}

Tool& Tool::add(VerbPtr verb) {
    verbs_.push_back(std::move(verb));
    return *this;
}

Tool& Tool::group(std::string_view title) {
    groups_.push_back({std::string{title}, verbs_.size()});
    return *this;
}

Tool& Tool::elsewhere(std::string_view name, std::string_view line) {
    elsewhere_.push_back({std::string{name}, std::string{line}});
    return *this;
}

Tool& Tool::otherwise(VerbPtr verb) {
    otherwise_ = std::move(verb);
    return *this;
}

Tool& Tool::unknown(Handler handler) {
    unknown_ = std::move(handler);
    return *this;
}

Tool& Tool::see_also(std::string_view paragraph) {
    see_also_ = paragraph;
    return *this;
}

int Tool::run(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    keep_standard_streams();
    return run(std::vector<std::string>{argv + std::min(argc, 1), argv + argc},
               real_world(argc > 0 ? argv[0] : name_.c_str()));
}

int Tool::run(const std::vector<std::string>& words, const World& world) {
    constexpr int failed = static_cast<int>(text::Stop::failed);
    const auto say = [&](const std::string& what) { say_all(world, {{{}, what}}, name_); };
    try {
        return static_cast<int>(dispatch(words, world));
    } catch (const text::Failure& failure) {
        say_all(world, failure.found(), name_);
        return static_cast<int>(failure.stop());
    } catch (const std::bad_alloc&) {
        say("out of memory");
    } catch (const std::exception& error) {
        say(error.what());
    }
    return failed;
}

Exit Tool::dispatch(const std::vector<std::string>& words, const World& world) {
    const auto at = first_plain(words);
    const auto before = words.begin() + static_cast<std::ptrdiff_t>(at);
    for (auto word = words.begin(); word != before; ++word) {
        if (*word == "--version")
            return print(name_ + " " OSM_VERSION "\n", world);
        if (*word == "--osm-spec")
            return print(spec(), world);
        if (*word == "--help" || *word == "-h")
            return print_help({}, world);
    }
    if (before == words.end()) {
        if (otherwise_)
            return run_verb(*otherwise_, name_, words, world);
        world.write_err(help(page_width_of(world)));
        return Exit::misuse;
    }
    std::vector<std::string> rest{words.begin(), before};
    rest.insert(rest.end(), before + 1, words.end());
    if (auto* const verb = find(*before))
        return run_verb(*verb, name_ + " " + *before, rest, world);
    if (*before == "help")
        return print_help(rest, world);
    if (unknown_) {
        Context context{name_, world, {}};
        unknown_(*before, rest, context);
    }
    // `osm-week --format json`: what looked like a verb may be the value of an option of its own.
    const bool own_option = std::any_of(words.begin(), before, [](const auto& word) {
        return !common_takes_value(word) && word != "--quiet" && word != "--strict";
    });
    if (otherwise_ && (own_option || takes_words(*otherwise_)))
        return run_verb(*otherwise_, name_, words, world);
    fail_unknown_verb(*before);
}

Exit Tool::run_verb(Verb& verb, const std::string& called, const std::vector<std::string>& words,
                    const World& world) {
    Declared declared;
    Common common;
    bool help = false;
    verb.declare(declared);
    declared.declare_common(common, help);
    parse(declared, words, called + " --help", help);
    if (help)
        return print(verb_help(called, verb.summary().line, declared, page_width_of(world)), world);
    Context context{name_, world, common};
    auto exit = Exit::done;
    try {
        exit = verb.run(context);
    } catch (...) {
        // What was said before it stopped is true all the same, and stands above the reason.
        context.flush();
        throw;
    }
    context.flush();
    return exit == Exit::done && context.strict() && context.warned() ? Exit::no : exit;
}

Exit Tool::print(const std::string& page, const World& world) const {
    Context context{name_, world, {}};
    context.print(page);
    context.flush();
    return Exit::done;
}

Exit Tool::print_help(const std::vector<std::string>& words, const World& world) {
    if (words.empty() && verbs_.empty() && otherwise_)
        return run_verb(*otherwise_, name_, {"--help"}, world);  // the tool is its one verb
    if (words.empty())
        return print(help(page_width_of(world)), world);
    auto* const verb = find(words.front());
    if (verb == nullptr) {
        if (unknown_) {
            std::vector<std::string> rest{words.begin() + 1, words.end()};
            rest.insert(rest.begin(), "help");
            Context context{name_, world, {}};
            unknown_(words.front(), rest, context);
        }
        fail_unknown_verb(words.front());
    }
    return run_verb(*verb, name_ + " " + words.front(), {"--help"}, world);
}

Verb* Tool::find(std::string_view name) const {
    for (const auto& verb : verbs_)
        if (verb->summary().name == name)
            return verb.get();
    return nullptr;
}

bool Tool::takes_words(Verb& verb) {
    Declared declared;
    verb.declare(declared);
    return !declared.arguments_.empty();
}

void Tool::fail_unknown_verb(const std::string& word) const {
    std::vector<std::string> known{"help"};
    for (const auto& verb : verbs_)
        known.emplace_back(verb->summary().name);
    for (const auto& other : elsewhere_)
        known.push_back(other.name);
    const auto meant = text::did_you_mean(word, known);
    text::fail(fmt::format("unknown verb '{}'", word),
               meant + (meant.empty() ? "" : "; ") + "see " + name_ + " --help");
}

std::string Tool::help(int width) const {
    std::vector<Group> groups(1);
    auto next = groups_.begin();
    for (std::size_t i = 0; i < verbs_.size(); ++i) {
        for (; next != groups_.end() && next->first == i; ++next)
            groups.push_back({next->title, {}});
        const auto summary = verbs_[i]->summary();
        groups.back().lines.push_back({summary.name, summary.line});
    }
    if (!elsewhere_.empty())
        groups.push_back({"tools", {}});
    for (const auto& other : elsewhere_)
        groups.back().lines.push_back({other.name, other.line});
    std::erase_if(groups, [](const Group& group) { return group.lines.empty(); });
    return tool_help(name_, line_, groups, see_also_, width);
}

std::string Tool::spec() const {
    std::string rows = common_spec();
    const auto add = [&](Verb& verb, std::string_view name) {
        Declared declared;
        verb.declare(declared);
        rows += verb_spec({name, verb.summary().line}, declared);
    };
    if (otherwise_ && find(otherwise_->summary().name) == nullptr)
        add(*otherwise_, "");  // its words come without a verb
    for (const auto& verb : verbs_)
        add(*verb, verb->summary().name);
    for (const auto& other : elsewhere_)
        rows += other_spec(other.name, name_ + "-" + other.name, other.line);
    return rows;
}

}  // namespace osm::cli
