#include "publish/range.hpp"

#include "process/run.hpp"
#include "screen/picture.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace osm::publish {
namespace {

// Git's own files are put into a public repository by hand, and knowingly.
constexpr std::string_view of_git = "repository-file";

class Range {
public:
    Range(const Path& folder, const Measures& measures) : folder_(folder), measures_(measures) {}

    // What a commit, or the index, brought; `where` stands in the messages.
    void add(const git::Change& change, const std::string& where) {
        if (change.kind == git::Change::Kind::removed ||
            !seen_.emplace(change.id, change.path).second)
            return;
        look_at_name(change.path, where);
        if (change.mode != git::Mode::repository)
            blobs_.push_back({change.id, change.path, where});
    }

    void look_at_text(const std::string& path, const std::string& text) {
        take(measures_.screening.text(path, text), path, {});
    }

    void look_at_mail(const std::string& path, const std::string& address) {
        if (addresses_.insert(text::lower(address)).second)
            take(measures_.screening.mail(path, address), path, {});
    }

    std::vector<Finding> finish() {
        std::vector<std::string> ids;
        for (const Blob& blob : blobs_)
            ids.push_back(blob.id);
        git::each_blob(folder_, ids, [&](std::size_t number, std::string_view bytes) {
            look_at_bytes(blobs_[number], bytes);
        });
        return std::move(findings_);
    }

private:
    struct Blob {
        std::string id, path, where;
    };

    void look_at_name(const std::string& path, const std::string& where) {
        if (!names_.insert(path).second)
            return;
        auto found = measures_.screening.name(path);
        std::erase_if(found, [](const auto& one) { return one.rule == of_git; });
        for (auto& one : found)
            one.what = "named like " + one.what;
        for (auto secret : measures_.screening.text(path, path)) {
            secret.what = "its name holds " + secret.what;
            found.push_back(std::move(secret));
        }
        take(found, measures_.screening.masked(path), where);
    }

    void look_at_bytes(const Blob& blob, std::string_view bytes) {
        const std::string path = measures_.screening.masked(blob.path);
        take(measures_.screening.bytes(blob.path, bytes), path, blob.where);
        if (screen::kind_of(bytes) && screen::told(bytes).place)
            findings_.push_back({path, 0, 0, text::Level::error, "picture-place",
                                 "a picture that tells where it was taken" + blob.where,
                                 "strip it: pictures that lie in notes/ are, on their way"});
    }

    void take(const std::vector<screen::Finding>& found, const std::string& path,
              const std::string& where) {
        for (const auto& one : found) {
            if (measures_.allowed.covers(one))
                continue;
            Finding finding = to_finding(one, path);
            finding.what += where;
            if (told_.emplace(one.rule, one.path, screen::to_hex(one.value)).second)
                findings_.push_back(std::move(finding));
        }
    }

    const Path& folder_;
    const Measures& measures_;
    std::set<std::pair<std::string, std::string>> seen_;
    std::set<std::string> names_, addresses_;
    std::set<std::tuple<std::string, std::string, std::string>> told_;
    std::vector<Blob> blobs_;
    std::vector<Finding> findings_;
};

// Between the angles of "Ada Learner <ada@example.org>".
std::string address_of(const std::string& who) {
    const auto open = who.rfind('<');
    const auto close = who.rfind('>');
    return open == std::string::npos || close == std::string::npos || close < open
               ? who
               : who.substr(open + 1, close - open - 1);
}

}  // namespace

std::vector<Finding> screen_commits(const Path& folder, const std::vector<git::Logged>& commits,
                                    const Measures& measures) {
    Range range(folder, measures);
    for (const auto& commit : commits) {
        const std::string name = "commit " + commit.id.substr(0, 7);
        range.look_at_text(name, commit.message);
        range.look_at_text(name, commit.author + "\n" + commit.committer);
        range.look_at_mail(name, commit.email);
        range.look_at_mail(name, address_of(commit.committer));
        for (const auto& change : commit.changes)
            range.add(change, ", in " + name);
    }
    return range.finish();
}

std::vector<Finding> screen_staged(const Path& folder, const std::vector<git::Change>& changes,
                                   const Measures& measures) {
    Range range(folder, measures);
    for (const auto& change : changes)
        range.add(change, {});
    return range.finish();
}

std::string way_back(const Path& folder, const std::vector<git::Logged>& commits,
                     const std::string& base) {
    const std::string in = "git -C " + process::shell_word(folder.string());
    const bool all_ours = std::ranges::all_of(commits, [](const git::Logged& commit) {
        return commit.message.find("\n" + std::string(trailer)) != std::string::npos;
    });
    if (all_ours && base.empty())
        return fmt::format(
            "these commits are in your hands still; to make one clean commit of them: {0} "
            "update-ref -d HEAD && {0} read-tree --empty && osm-publish push",
            in);
    if (all_ours)
        return fmt::format(
            "these commits are in your hands still; to make one clean commit of them: {} reset -q "
            "--keep {} && osm-publish push",
            in, base.substr(0, 12));
    return fmt::format("these commits are in your hands still; to change them: {} rebase -i {}", in,
                       base.empty() ? std::string("--root") : base.substr(0, 12));
}

}  // namespace osm::publish
