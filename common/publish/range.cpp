#include "publish/range.hpp"

#include "process/run.hpp"
#include "publish/inspect.hpp"
#include "screen/picture.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <initializer_list>
#include <set>

namespace osm::publish {
namespace {

bool is_one_of(std::string_view line, std::initializer_list<std::string_view> leads) {
    return std::ranges::any_of(leads, [&](auto lead) { return line.starts_with(lead); });
}

// A commit as git keeps it, without what is looked at elsewhere and what is no word of anybody's:
// ids, dates, the letters of a signature. Lines stay lines.
std::string unseen_part(std::string_view raw) {
    const auto body = raw.find("\n\n");
    std::string unseen, header;
    for (const auto line : text::split(raw.substr(0, body), '\n')) {
        if (!line.starts_with(' '))
            header = line.substr(0, line.find(' '));
        const bool words = line.find_first_of(": ", 1) != std::string_view::npos;
        if (is_one_of(line, {" tagger "}))
            unseen += line.substr(0, line.rfind('>') + 1);
        else if (!is_one_of(line, {"tree ", "parent ", "author ", "committer ", " object ",
                                   "mergetag object "}) &&
                 (words || !header.starts_with("gpgsig")))
            unseen += line;
        unseen += '\n';
    }
    if (body != std::string_view::npos &&
        (unseen.find("encoding ") != std::string::npos || raw.find('\0') != std::string_view::npos))
        unseen += raw.substr(body + 1);
    return unseen;
}

// Git's own files are put into a public repository by hand, and knowingly.
constexpr std::string_view of_git = "repository-file";

class Range {
public:
    Range(const Path& folder, const Measures& measures, git::Missing missing)
        : folder_(folder), measures_(measures), missing_(missing) {}

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

    // What their messages and names do not show: the headers of merged tags and of other tools, and
    // a message in its own encoding.
    void look_at_objects(const std::vector<std::string>& ids) {
        git::each_blob(folder_, ids, [&](std::size_t number, std::string_view bytes) {
            look_at_text("commit " + ids[number].substr(0, 7), unseen_part(bytes));
        });
    }

    std::vector<Finding> finish() {
        std::vector<std::string> ids;
        for (const Blob& blob : blobs_)
            ids.push_back(blob.id);
        git::each_blob(
            folder_, ids,
            [&](std::size_t number, std::string_view bytes) {
                look_at_bytes(blobs_[number], bytes);
            },
            missing_);
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
        const auto found = measures_.screening.bytes(blob.path, bytes);
        take(found, path, blob.where);
        if (auto facts = facts_in(blob.path, bytes))
            refuse(std::move(*facts), path, blob.where);
        if (screen::kind_of(bytes))
            look_at_picture(blob, path, bytes);
        else if (found.empty() && is_no_text(bytes))
            refuse(error("not-text", "no UTF-8 text and no picture, and cannot be screened",
                         "save it as UTF-8, or as PNG, JPEG, GIF, WebP or SVG"),
                   path, blob.where);
    }

    // One that was put there by hand was never cleaned.
    void look_at_picture(const Blob& blob, const std::string& path, std::string_view bytes) {
        for (const auto& fault : screen::tells_svg(bytes))
            if (*screen::kind_of(bytes) == screen::PictureKind::svg) {
                Finding finding = error(fault.rule, fault.what, "save it as plain SVG, or as PNG");
                finding.line = fault.line;
                refuse(std::move(finding), path, blob.where);
            }
        text::Diagnostics faults;
        const auto clean = screen::stripped(bytes, path, faults);
        const auto told = screen::told(bytes);
        constexpr std::string_view hint = "strip it: pictures that lie in notes/ are, on their way";
        if (told.place)
            refuse(error("picture-place", "a picture that tells where it was taken",
                         std::string(hint)),
                   path, blob.where);
        else if (!clean)
            refuse(error("damaged-picture",
                         faults.empty() ? "a picture that cannot be read" : faults.front().what,
                         "save it anew with the program that drew it"),
                   path, blob.where);
        else if (!told.author.empty() || !told.taken.empty() || told.thumbnail)
            refuse(error("picture-tells",
                         fmt::format("a picture that tells {}", screen::to_text(told)),
                         std::string(hint)),
                   path, blob.where);
        if (clean && *clean != bytes)  // comments, texts, what follows its end
            take(measures_.screening.text(blob.path, std::string(bytes)), path, blob.where);
    }

    void refuse(Finding finding, const std::string& path, const std::string& where) {
        finding.path = path;
        finding.what += where;
        findings_.push_back(std::move(finding));
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
    git::Missing missing_;
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
    Range range(folder, measures, git::Missing::fetched);
    std::vector<std::string> ids;
    for (const auto& commit : commits) {
        if (ids.empty() || ids.back() != commit.id)
            ids.push_back(commit.id);
        const std::string name = "commit " + commit.id.substr(0, 7);
        range.look_at_text(name, commit.message);
        range.look_at_text(name, commit.author + "\n" + commit.committer);
        range.look_at_mail(name, commit.email);
        range.look_at_mail(name, address_of(commit.committer));
        for (const auto& change : commit.changes)
            range.add(change, ", in " + name);
    }
    range.look_at_objects(ids);
    return range.finish();
}

std::vector<Finding> screen_staged(const Path& folder, const std::vector<git::Change>& changes,
                                   const Measures& measures) {
    Range range(folder, measures, git::Missing::an_error);
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
