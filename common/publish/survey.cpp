#include "publish/survey.hpp"

#include "file/folder.hpp"
#include "publish/inspect.hpp"
#include "publish/kinds.hpp"
#include "publish/named.hpp"
#include "screen/names.hpp"
#include "text/in_order.hpp"
#include "text/kept.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <memory_resource>
#include <span>
#include <unordered_map>

namespace osm::publish {
namespace {

namespace fs = std::filesystem;
using Kind = markup::Reference::Kind;

// What lies in the way of a walk, as a rule and in words; nothing for a plain file.
struct Oddity {
    std::string_view rule, what, hint;
};

Oddity oddity_of(file::Kind kind) {
    switch (kind) {
        case file::Kind::symbolic_link:
            return {"symbolic-link", "a symbolic link", "put the file itself there, or remove it"};
        case file::Kind::hard_link:
            return {"hard-link", "also a file somewhere else (a hard link)",
                    "copy it and put the copy in its place"};
        case file::Kind::special:
            return {"special-file", "no plain file: a pipe, device, socket or mount",
                    "move it away"};
        case file::Kind::unreadable:
            return {"unreadable", "not readable", "mend its permissions, or move it away"};
        case file::Kind::nested_repository:
        case file::Kind::closed:
        case file::Kind::regular:
            break;
    }
    return {};
}

// The folders below a root that are data folders: what lies there is nobody's but the learner's.
std::vector<std::string> data_folders(const std::vector<file::Found>& all) {
    constexpr std::string_view sign = "osm.toml";
    std::vector<std::string> folders;
    for (const file::Found& found : all)
        if (found.path == sign)
            folders.emplace_back();
        else if (found.path.ends_with("/" + std::string(sign)))
            folders.push_back(found.path.substr(0, found.path.size() - sign.size()));
    return folders;
}

// As text::fold, kept in `memory`; most names are folded already.
std::string_view folded(std::string_view name, std::pmr::memory_resource& memory) {
    if (std::ranges::none_of(
            name, [](char c) { return (c >= 'A' && c <= 'Z') || static_cast<signed char>(c) < 0; }))
        return name;
    return text::kept(text::fold(name), memory);
}

// Looks at the files of all grounds, one after the other, and decides.
class Surveyor {
public:
    Surveyor(const Measures& measures, const OutAlready& out_already, Memory* memory)
        : measures_(measures), inspector_(measures, out_already, survey_, memory) {}

    void look_over(const Ground& ground) {
        const auto all = file::walk(
            ground.folder, [](const std::string& folder) { return !is_made_by_tools(folder); });
        const auto kept = data_folders(all);
        std::vector<std::pair<const file::Found*, std::size_t>> pictures;
        const std::size_t first = survey_.candidates.size();
        survey_.candidates.reserve(first + all.size());
        for (const file::Found& found : all) {
            Candidate candidate;
            candidate.path = ground.shown + "/" + found.path;
            candidate.target = ground.target + "/" + found.path;
            if (found.kind == file::Kind::closed)
                candidate.path += '/';
            const bool is_kept = std::ranges::any_of(
                kept, [&](const auto& folder) { return found.path.starts_with(folder); });
            // What its name says was looked at when it was remembered.
            if (!is_kept && ground.of_notes && found.kind == file::Kind::regular &&
                inspector_.recall(found, candidate)) {
                survey_.candidates.push_back(std::move(candidate));
                continue;
            }
            candidate.path = measures_.screening.masked(candidate.path);
            if (is_kept)
                candidate.reason = "it lies in a data folder";
            else if (decide(ground, found, candidate))
                pictures.emplace_back(&found, survey_.candidates.size());
            survey_.candidates.push_back(std::move(candidate));
        }
        if (ground.of_notes)
            follow_uses(ground, pictures, first);
    }

    // Names that would meet in the public repository on other systems.
    void refuse_same_names() {
        std::pmr::monotonic_buffer_resource memory;
        std::pmr::unordered_map<std::string_view, Candidate*> names(&memory);
        names.reserve(survey_.candidates.size());
        for (Candidate& candidate : survey_.candidates)
            if (candidate.state == State::is_public)
                if (const auto [other, is_new] =
                        names.emplace(folded(candidate.target, memory), &candidate);
                    !is_new)
                    refuse_pair(*other->second, candidate, "same-name",
                                "one name on other systems with", "rename one of them");
    }

    void refuse_same_slugs() {
        std::pmr::monotonic_buffer_resource memory;
        std::pmr::unordered_map<std::string_view, Candidate*> slugs(&memory);
        for (Candidate& candidate : survey_.candidates)
            if (candidate.state == State::is_public && candidate.note)
                if (const auto [other, is_new] =
                        slugs.try_emplace(candidate.note->slug, &candidate);
                    !is_new)
                    refuse_pair(*other->second, candidate, "same-slug",
                                fmt::format("called '{}' like", candidate.note->slug),
                                "give one of them another name, or 'slug: NAME' in its header");
    }

    Survey take() { return std::move(survey_); }

private:
    // Both, since neither has more right; of more than two, each is told of the first.
    void refuse_pair(Candidate& one, Candidate& other, const std::string& rule,
                     std::string_view why, const std::string& hint) {
        const auto told = [&](const Candidate& of) {
            return error(rule, fmt::format("{} '{}'", why, of.path), hint);
        };
        if (one.state != State::refused)
            refuse(survey_, one, told(other));
        refuse(survey_, other, told(one));
    }

    // Whether it is a picture that goes out if a public note shows it.
    bool decide(const Ground& ground, const file::Found& found, Candidate& candidate) {
        const bool plain = found.kind == file::Kind::regular;
        if (candidate.reason = kept_back(plain ? found.path : found.path + "/");
            !candidate.reason.empty())
            return false;
        if (found.kind == file::Kind::nested_repository) {
            candidate.state = State::linked;
            candidate.reason = "a repository of its own";
            candidate.folder = ground.folder / found.path;
            return false;
        }
        const bool picture = ground.of_notes && is_picture(found.path);
        const bool right_kind = is_notebook(found.path) || picture ||
                                (ground.of_notes ? is_note(found.path) : is_code(found.path));
        if (!plain && (found.kind != file::Kind::hard_link || right_kind)) {
            const Oddity odd = oddity_of(found.kind);
            refuse(survey_, candidate,
                   error(std::string(odd.rule), std::string(odd.what), std::string(odd.hint)));
        } else if (const auto names = measures_.screening.name(found.path); !names.empty()) {
            refuse(survey_, candidate,
                   error(names.front().rule, "named like " + names.front().what,
                         "move it out of the folder"));
        } else if (!right_kind) {
            candidate.reason = ground.of_notes ? "no note, notebook or picture"
                                               : "not of a kind that is published";
        } else if (found.size > largest) {
            refuse(survey_, candidate,
                   error("too-large", "larger than 5 MiB",
                         "leave it out: move it to a folder 'private'"));
        } else if (is_safely_named(candidate)) {
            if (picture)
                candidate.reason = "no public note shows it";
            else
                inspector_.look_into(ground, found, candidate);
            return picture;
        }
        return false;
    }

    bool is_safely_named(Candidate& candidate) {
        if (const std::string unsafe = screen::unsafe_path(candidate.target); !unsafe.empty()) {
            refuse(
                survey_, candidate,
                error("unsafe-name", fmt::format("not safe to name so on every system: {}", unsafe),
                      "rename it"));
            return false;
        }
        for (const auto& found : measures_.screening.text(candidate.target, candidate.target)) {
            if (found.severity != text::Level::error || measures_.allowed.covers(found))
                continue;
            Finding finding = error(found.rule, "its name holds " + found.what,
                                    "rename it, and have a new one issued if it was ever shown");
            finding.allowable = found;
            refuse(survey_, candidate, std::move(finding));
            return false;
        }
        return true;
    }

    // What the public notes show goes out with them; what they only speak of is told.
    void follow_uses(const Ground& ground,
                     const std::vector<std::pair<const file::Found*, std::size_t>>& pictures,
                     std::size_t first) {
        const std::span all(survey_.candidates.begin() + static_cast<std::ptrdiff_t>(first),
                            survey_.candidates.end());
        const auto below = [&](const Candidate& candidate) {
            return std::string_view(candidate.target).substr(ground.target.size() + 1);
        };
        std::size_t next = 0;
        std::optional<Named> named;  // most notes name nothing
        const auto used_by = [&](const Use& use) {
            if (use.kind == Kind::named_link || use.kind == Kind::named_picture) {
                if (!named)
                    named.emplace(all, ground.target);
                return named->find(use.path, use.by);
            }
            Candidate* used = text::find_in_order(all, use.path, below, next);
            for (auto slash = use.path.find('/'); used == nullptr && slash != std::string::npos;
                 slash = use.path.find('/', slash + 1))  // in a folder that is not entered
                used = text::find_in_order(all, use.path.substr(0, slash), below, next);
            return used;
        };
        std::map<const Candidate*, const file::Found*> waiting;
        for (const auto& [found, number] : pictures)
            waiting.emplace(&survey_.candidates[number], found);
        for (const Use& use : inspector_.uses()) {
            Candidate* const used = used_by(use);
            if (const auto picture = waiting.find(used); picture != waiting.end()) {
                inspector_.look_into_picture(ground, *picture->second, use.by, *used);
                waiting.erase(picture);
            }
        }
        for (const Use& use : inspector_.uses())
            if (const Candidate* const used = used_by(use); used == nullptr)
                warn_of_missing(use);
            else if (used->state == State::is_private)
                warn(use, "private-link",
                     fmt::format("refers to '{}', which is private", used->path),
                     "its readers will not find it: publish that too, or take the reference out");
    }

    void warn_of_missing(const Use& use) {
        if (use.kind == Kind::named_picture)
            warn(use, "missing-picture",
                 fmt::format("shows '{}', which is not there, or more than once",
                             measures_.screening.masked(use.path)),
                 "write its whole path, as from the notes' folder");
        if (use.kind == Kind::picture)
            warn(use, "missing-picture",
                 fmt::format("shows 'notes/{}', which is not there",
                             measures_.screening.masked(use.path)),
                 "put the picture there, or mend the path");
    }

    void warn(const Use& use, std::string rule, std::string what, std::string hint) {
        survey_.findings.push_back({use.by, use.line, 0, text::Level::warning, std::move(rule),
                                    std::move(what), std::move(hint), use.cell});
    }

    const Measures& measures_;
    Survey survey_;
    Inspector inspector_;
};

}  // namespace

std::string_view to_text(State state) {
    switch (state) {
        case State::is_public:
            return "public";
        case State::is_private:
            return "private";
        case State::linked:
            return "linked";
        case State::refused:
            break;
    }
    return "refused";
}

bool Survey::clean() const {
    return std::ranges::none_of(
        findings, [](const Finding& finding) { return finding.severity == text::Level::error; });
}

Finding to_finding(const screen::Finding& found, const std::string& path) {
    Finding finding{path,       found.line, found.column, found.severity, found.rule,
                    found.what, found.hint, found.cell,   found};
    if (!found.redacted.empty())
        finding.what += ": " + text::escape(found.redacted);
    if (finding.hint.empty())
        finding.hint = found.redacted.empty()
                           ? "move it out of the folder"
                           : "take it out, and have a new one issued if it was ever shown";
    return finding;
}

Survey survey(const Sources& sources, const Measures& measures, const OutAlready& out_already,
              Memory* memory) {
    Surveyor surveyor(measures, out_already, memory);
    const Path notes = sources.data / "notes";
    std::error_code error;
    const auto status = fs::symlink_status(notes, error);
    if (fs::is_symlink(status))
        text::refuse(
            fmt::format("'{}' is a symbolic link; nothing is read through it", notes.string()),
            "put the folder itself there");
    if (fs::exists(status))  // by its own place, so that no other can be put there meanwhile
        surveyor.look_over({fs::canonical(sources.data) / "notes", "notes", "notes", true});
    for (const Root& root : sources.roots) {
        std::string shown = root.shown;
        while (shown.size() > 1 && shown.ends_with('/'))
            shown.pop_back();
        surveyor.look_over(
            {root.folder, shown, root.name == "code" ? "code" : "code/" + root.name, false});
    }
    surveyor.refuse_same_names();
    surveyor.refuse_same_slugs();
    return surveyor.take();
}

text::Diagnostic to_diagnostic(const Finding& finding) {
    return {
        {finding.cell == 0 ? finding.path : fmt::format("{} cell {}", finding.path, finding.cell),
         finding.line,
         finding.column,
         {}},
        finding.what,
        finding.hint,
        finding.severity};
}

git::Publication take_publication(Survey& survey) {
    git::Publication all{{}, {"notes", "code"}, std::string(trailer)};
    for (Candidate& candidate : survey.candidates)
        if (candidate.state == State::is_public)
            all.files.emplace_hint(all.files.end(), candidate.target, std::move(candidate.staged));
    return all;
}

}  // namespace osm::publish
