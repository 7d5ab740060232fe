// osm sync - commit what is new, merge what the other machines pushed, push.
#include "file/store.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"
#include "tools/osm/bring.hpp"
#include "tools/osm/driver.hpp"
#include "tools/osm/remote.hpp"
#include "tools/osm/save.hpp"
#include "tools/osm/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::front {
namespace {

constexpr int most_races = 10;
constexpr std::size_t most_named = 3;

class Sync final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"sync", "commit what is new, merge and push, with the other machines"};
    }

    void declare(cli::Options& options) override {
        options.value("-m,--message", "TEXT", message_,
                      "the commit's message, instead of what was learned");
        options.flag("--dry-run", dry_run_, "say what would be committed; change nothing");
        options.example("osm sync", "before you leave one machine, and when you sit at the other");
        options.example("osm sync --quiet", "from cron, on each of them");
        options.remark(
            "Facts merge without conflict. It is your git that pulls and pushes; it never asks for "
            "a password. Exit status 1 when you must decide something first, such as two edits of "
            "one line of plan.toml; 3 when the remote could not be reached. What is new here is "
            "committed then.");
    }

    cli::Exit run(cli::Context& context) override {
        if (dry_run_)
            return say_plan(context, Clone(context));
        const file::Lock alone(context.system(), context.data() / ".osm" / "sync.lock");
        const Clone clone(context);
        context.warn(install_driver(context, clone.data()));
        const auto saved = save(clone, message_, false);
        if (!saved.subject.empty())
            context.say("committed: " + saved.subject);
        say_left_out(context, saved);
        const auto remote = find_remote(clone);
        if (!remote) {
            context.say("there is no remote to push to (" + clone.command("remote add origin URL") +
                        ", then 'osm sync')");
            return cli::Exit::done;
        }
        try {
            exchange(context, clone, *remote, saved);
        } catch (const Unreached& unreached) {
            if (context.quiet() && !is_worth_a_mail(context))
                return cli::Exit::failed;
            throw text::Failure{unreached.failure()};
        }
        file::remove(context.system(), outage(context));
        return cli::Exit::done;
    }

private:
    static std::filesystem::path outage(const cli::Context& context) {
        return context.data() / ".osm" / "unreached";
    }

    // cron runs this every hour, and a laptop is often offline: that is said when it has lasted for
    // a day, and once a day from then on. .osm/unreached remembers since when, or when it was said.
    static bool is_worth_a_mail(cli::Context& context) {
        constexpr std::size_t longest = 64;
        const auto path = outage(context);
        const auto now = context.now();
        const auto since = time::read_stamp(
            text::trim(file::read_whole(path, longest).value_or("").substr(0, 25)));
        if (since && now.at - since->at < time::hours(24) && since->at <= now.at)
            return false;
        file::put(context.system(), path, time::to_text(now) + '\n');
        return since.has_value();
    }

    static void exchange(cli::Context& context, const Clone& clone, const Remote& remote,
                         const Saved& saved) {
        for (int tries = 0; tries < most_races; ++tries) {
            const auto theirs = fetch(clone, remote);
            if (clone.head().empty())
                return;
            const auto brought = theirs.empty() ? Brought{} : bring(clone, theirs, remote.shown());
            if (brought.commits > 0) {
                context.say(fmt::format("merged {} from {}{}{}",
                                        text::counted(brought.commits, "commit"), remote.shown(),
                                        brought.learned.empty() ? "" : ": ",
                                        brought.learned.subject()));
            }
            say_once(context, brought);
            const auto ours = ahead(clone, theirs);
            if (ours == 0) {
                if (brought.commits == 0 && saved.subject.empty())
                    context.say(fmt::format("nothing new, here or in {}", remote.shown()));
                return;
            }
            if (push(clone, remote)) {
                context.say(
                    fmt::format("pushed {} to {}", text::counted(ours, "commit"), remote.shown()));
                return;
            }
        }
        text::fail_system(fmt::format("other machines keep pushing to {}; what is new here is "
                                      "committed",
                                      remote.shown()),
                          "run 'osm sync' again");
    }

    static void say_once(cli::Context& context, const Brought& brought) {
        for (const auto& line : brought.once) {
            std::string shown = line;
            std::ranges::replace(shown, '\t', ' ');
            context.say(fmt::format(
                "two machines wrote '{}': counted once; add it again if it happened twice", shown));
        }
    }

    cli::Exit say_plan(cli::Context& context, const Clone& clone) const {
        const auto saved = save(clone, message_, true);
        context.print(saved.subject.empty() ? "nothing to commit\n"
                                            : "would commit: " + saved.subject + "\n");
        if (!saved.body.empty())
            context.print("\n" + saved.body + "\n");
        say_left_out(context, saved);
        const auto remote = find_remote(clone);
        context.print(remote ? fmt::format("would merge and push with {}\n", remote->shown())
                             : "there is no remote to push to\n");
        return cli::Exit::done;
    }

    static void say_left_out(cli::Context& context, const Saved& saved) {
        const auto& files = saved.left_out;
        if (files.empty())
            return;
        std::vector<std::string> names(
            files.begin(),
            files.begin() + static_cast<std::ptrdiff_t>(std::min(files.size(), most_named)));
        const auto more = files.size() - names.size();
        context.say(text::escape(fmt::format(
            "left alone: {}{} ('git add' has it synced from then on)", text::join(names, ", "),
            more > 0 ? fmt::format(" and {} more", more) : "")));
    }

    std::optional<std::string> message_;
    bool dry_run_ = false;
};

}  // namespace

cli::VerbPtr sync() { return std::make_unique<Sync>(); }

}  // namespace osm::front
