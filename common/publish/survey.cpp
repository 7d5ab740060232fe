#include "publish/survey.hpp"

#include "file/folder.hpp"
#include "interchange/encoding.hpp"
#include "publish/header_rule.hpp"
#include "publish/kinds.hpp"
#include "publish/note.hpp"
#include "screen/screen.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>

namespace osm::publish {
namespace {

namespace fs = std::filesystem;

// One place that is surveyed: where it lies, and how its files are called on both sides.
struct Ground {
    Path folder;
    std::string shown;   // "notes", "../pgm"
    std::string target;  // "notes", "code/pgm"
    bool of_notes;
};

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
            return {"repository", "a repository of its own, and not entered",
                    "push it from there, or move it away"};
        case file::Kind::regular:
            break;
    }
    return {};
}

// Looks at the files of all grounds, one after the other, and decides.
class Surveyor {
public:
    explicit Surveyor(const OutAlready& out_already) : out_already_(out_already) {}

    void look_over(const Ground& ground) {
        for (const file::Found& found : file::walk(ground.folder)) {
            Candidate candidate;
            candidate.path = screen::masked(ground.shown + "/" + found.path);
            candidate.target = ground.target + "/" + found.path;
            decide(ground, found, candidate);
            survey_.candidates.push_back(std::move(candidate));
        }
    }

    // Names that would meet in the public repository on other systems.
    void refuse_same_names() {
        std::map<std::string, Candidate*> names;
        for (Candidate& candidate : survey_.candidates)
            if (candidate.state == State::is_public)
                if (const auto [first, is_new] =
                        names.try_emplace(text::fold(candidate.target), &candidate);
                    !is_new)
                    refuse_pair(*first->second, candidate, "same-name",
                                "one name on other systems with", "rename one of them");
    }

    void refuse_same_slugs() {
        std::map<std::string, Candidate*> slugs;
        for (Candidate& candidate : survey_.candidates)
            if (candidate.state == State::is_public && candidate.note)
                if (const auto [first, is_new] =
                        slugs.try_emplace(candidate.note->slug, &candidate);
                    !is_new)
                    refuse_pair(*first->second, candidate, "same-slug",
                                fmt::format("called '{}' like", candidate.note->slug),
                                "give one of them another name, or 'slug: NAME' in its header");
    }

    Survey take() { return std::move(survey_); }

private:
    void refuse(Candidate& candidate, Finding finding) {
        if (candidate.state != State::refused)
            candidate.reason = finding.what;
        candidate.state = State::refused;
        finding.path = candidate.path;
        survey_.findings.push_back(std::move(finding));
    }

    // Both, since neither has more right; of more than two, each is told of the first.
    void refuse_pair(Candidate& first, Candidate& second, std::string_view rule,
                     std::string_view why, std::string_view hint) {
        const auto told = [&](const Candidate& other) {
            return Finding{{},
                           0,
                           0,
                           text::Level::error,
                           std::string(rule),
                           fmt::format("{} '{}'", why, other.path),
                           std::string(hint)};
        };
        if (first.state != State::refused)
            refuse(first, told(second));
        refuse(second, told(first));
    }

    void decide(const Ground& ground, const file::Found& found, Candidate& candidate) {
        const bool plain = found.kind == file::Kind::regular;
        if (candidate.reason = kept_back(plain ? found.path : found.path + "/");
            !candidate.reason.empty())
            return;
        const bool right_kind = ground.of_notes ? is_note(found.path) : is_code(found.path);
        if (!plain && (found.kind != file::Kind::hard_link || right_kind)) {
            stop_at(oddity_of(found.kind), found.kind, candidate);
        } else if (const auto names = screen::screen_name(found.path); !names.empty()) {
            refuse(candidate, {{},
                               0,
                               0,
                               text::Level::error,
                               names.front().rule,
                               "named like " + names.front().what,
                               "move it out of the folder"});
        } else if (!right_kind) {
            candidate.reason = ground.of_notes ? "only Markdown notes are published"
                                               : "not of a kind that is published";
        } else if (const std::string unsafe = screen::unsafe_path(candidate.target);
                   !unsafe.empty()) {
            refuse(candidate, {{},
                               0,
                               0,
                               text::Level::error,
                               "unsafe-name",
                               fmt::format("not safe to name so on every system: {}", unsafe),
                               "rename it"});
        } else if (const auto secrets = screen::screen_bytes({}, candidate.target);
                   !secrets.empty()) {
            refuse(candidate, {{},
                               0,
                               0,
                               text::Level::error,
                               secrets.front().rule,
                               "its name holds " + secrets.front().what,
                               "rename it, and have a new one issued if it was ever shown"});
        } else if (found.size > largest) {
            refuse(candidate, {{},
                               0,
                               0,
                               text::Level::error,
                               "too-large",
                               "larger than 5 MiB",
                               "leave it out: move it to a folder 'private'"});
        } else {
            read(ground, found, candidate);
        }
    }

    void stop_at(const Oddity& oddity, file::Kind kind, Candidate& candidate) {
        Finding finding{candidate.path,
                        0,
                        0,
                        text::Level::error,
                        std::string(oddity.rule),
                        std::string(oddity.what),
                        std::string(oddity.hint)};
        if (kind != file::Kind::nested_repository)
            return refuse(candidate, std::move(finding));
        candidate.reason = finding.what;
        finding.severity = text::Level::warning;
        survey_.findings.push_back(std::move(finding));
    }

    void read(const Ground& ground, const file::Found& found, Candidate& candidate) {
        candidate.staged.bytes = file::read_beneath(ground.folder, found.path);
        candidate.staged.executable = found.executable && !ground.of_notes;
        const std::string_view bytes = candidate.staged.bytes;
        std::size_t body = 0;
        if (ground.of_notes) {
            text::Diagnostics faults;
            const auto header = markup::read_header(bytes, candidate.path, faults);
            for (const auto& fault : faults)
                survey_.findings.push_back({candidate.path, fault.place.line, fault.place.column,
                                            text::Level::warning, "header",
                                            screen::masked(fault.what), fault.hint});
            body = header.body;
            Saying saying = by_header(header);
            // What is not understood may speak against it: private until it is.
            if (saying.is_public && !faults.empty())
                saying = {false, fmt::format("line {} of its header is not understood",
                                             faults.front().place.line)};
            candidate.reason = screen::masked(saying.why);
            if (!saying.is_public) {
                candidate.staged = {};
                return;
            }
            candidate.note = describe(candidate.target, header, bytes.substr(body));
            candidate.note->title = screen::masked(candidate.note->title);
        } else {
            candidate.reason = fmt::format("it lies in the code folder '{}'", ground.shown);
        }
        candidate.state = State::is_public;
        refuse_odd_title(candidate);
        candidate.staged.in_head = out_already_ && out_already_(candidate.target, bytes);
        if (!candidate.staged.in_head)
            look_inside(candidate, bytes.substr(body));
        if (candidate.state == State::refused)
            candidate.staged = {};
    }

    // A title stands in messages, facts and pages, where it must not steer what shows it.
    void refuse_odd_title(Candidate& candidate) {
        if (!candidate.note || text::escape(candidate.note->title) == candidate.note->title)
            return;
        refuse(candidate, {{},
                           0,
                           0,
                           text::Level::error,
                           "unsafe-title",
                           fmt::format("its title holds what is no text: '{}'",
                                       text::clip(text::escape(candidate.note->title), 60)),
                           "write it without control characters, in UTF-8"});
    }

    // What costs as much as the file is long; spared where the public repository has it already.
    void look_inside(Candidate& candidate, std::string_view body) {
        if (candidate.note)
            candidate.note->words = markup::count_words(body);
        const std::string_view bytes = candidate.staged.bytes;
        for (const auto& secret : screen::screen_bytes(candidate.path, bytes))
            refuse(candidate,
                   {{},
                    secret.line,
                    secret.column,
                    text::Level::error,
                    secret.rule,
                    secret.redacted.empty()
                        ? secret.what
                        : fmt::format("{}: {}", secret.what, text::escape(secret.redacted)),
                    secret.redacted.empty() ? "move it out of the folder"
                                            : "take it out, and have a new one issued if it was "
                                              "ever shown"});
        if (candidate.state != State::refused &&
            (bytes.find('\0') != std::string_view::npos || !interchange::is_utf8(bytes)))
            refuse(candidate, {{},
                               0,
                               0,
                               text::Level::error,
                               "not-text",
                               "not UTF-8 text, and cannot be screened",
                               "save it as UTF-8, or move it to a folder 'private'"});
    }

    const OutAlready& out_already_;
    Survey survey_;
};

}  // namespace

std::string_view to_text(State state) {
    switch (state) {
        case State::is_public:
            return "public";
        case State::is_private:
            return "private";
        case State::refused:
            break;
    }
    return "refused";
}

bool Survey::clean() const {
    return std::ranges::none_of(
        findings, [](const Finding& finding) { return finding.severity == text::Level::error; });
}

Survey survey(const Sources& sources, const OutAlready& out_already) {
    Surveyor surveyor(out_already);
    const Path notes = sources.data / "notes";
    std::error_code error;
    const auto status = fs::symlink_status(notes, error);
    if (fs::is_symlink(status))
        text::refuse(
            fmt::format("'{}' is a symbolic link; nothing is read through it", notes.string()),
            "put the folder itself there");
    if (fs::exists(status))
        surveyor.look_over({notes, "notes", "notes", true});
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
    return {{finding.path, finding.line, finding.column, {}},
            finding.what,
            finding.hint,
            finding.severity};
}

git::Publication take_publication(Survey& survey) {
    git::Publication all{{}, {"notes", "code"}, std::string(trailer)};
    for (Candidate& candidate : survey.candidates)
        if (candidate.state == State::is_public)
            all.files.emplace(candidate.target, std::move(candidate.staged));
    return all;
}

}  // namespace osm::publish
