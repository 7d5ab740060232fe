#include "tools/publish/recording.hpp"

#include "records/store.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::publish {
namespace {

using Lines = std::vector<std::string>;

void append(const std::function<Lines()>& facts, cli::Context& context) {
    std::size_t count = 0;
    records::Store store(context.system(), context.data(), records::posts);
    context.warn(store.append_after([&](const file::Present&) {
        auto lines = facts();
        count = lines.size();
        return lines;
    }));
    if (count > 0)
        context.say(fmt::format("recorded {} in {}",
                                text::counted(static_cast<std::int64_t>(count), "post"),
                                records::posts.file()));
}

bool says_nothing_committed(const text::Diagnostics& why) {
    return std::ranges::any_of(why, [](const text::Diagnostic& one) {
        return one.what.find("nothing was committed") != std::string::npos;
    });
}

// A failure says what became of the commit.
template <typename Act>
void tell_of_commit(const bool& committed, Act&& act) {
    try {
        act();
    } catch (const text::Failure& failure) {
        auto why = failure.found();
        if (committed)
            why.push_back({{}, "the commit stands, and the next 'osm-publish commit' records it"});
        else if (!says_nothing_committed(why))
            why.push_back({{}, "nothing was committed"});
        throw text::Failure(failure.stop(), std::move(why));
    }
}

}  // namespace

void record_missed(const std::optional<git::Repository>& repository, Ledger& ledger,
                   cli::Context& context) {
    tell_of_commit(false, [&] {
        text::Diagnostics faults, told_before;
        const auto& known = ledger.posts(faults);
        context.warn(faults);
        if (repository && !missed_facts(known, *repository).empty())
            append([&] { return missed_facts(ledger.posts(told_before), *repository); }, context);
    });
}

void commit_and_record(const Survey& found, const Committed& made,
                       const std::function<void()>& commit, Ledger& ledger, cli::Context& context) {
    const auto facts = [&](const Committed& about) {
        return new_facts(ledger.out(), found.candidates, about);
    };
    bool committed = false;
    const auto commit_first = [&] {
        commit();
        committed = !made.id.empty();
        return facts(made);
    };
    tell_of_commit(committed, [&] {
        auto preview = made;
        preview.id = std::string(40, '0');
        if (facts(preview).empty())  // throws where a line would be none
            commit();
        else
            append(commit_first, context);
    });
}

}  // namespace osm::publish
