#include "publish/inspect.hpp"

#include "publish/header_rule.hpp"
#include "publish/kinds.hpp"
#include "publish/memory.hpp"
#include "records/schema.hpp"
#include "screen/picture.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::publish {
namespace {

// Why a cell is kept back, in the words of whoever wrote it.
std::string kept_reason(const markup::Cell& cell, const screen::Screening& screening) {
    return cell.private_tag.empty()
               ? std::string("cell kept back: a comment at its top says so")
               : fmt::format("cell kept back: it is tagged '{}'",
                             text::escape(text::clip(screening.masked(cell.private_tag), 30)));
}

using Kind = markup::Reference::Kind;

bool is_named(const markup::Reference& reference) {
    return reference.kind == Kind::named_link || reference.kind == Kind::named_picture;
}

bool has_outputs(const markup::Notebook& notebook) {
    return std::ranges::any_of(notebook.cells, [](const markup::Cell& cell) {
        return !cell.is_private && !cell.outputs.empty();
    });
}

// "#osm money 1": a file of facts, whatever it is called.
bool is_facts(std::string_view bytes) {
    constexpr std::string_view lead = "#osm ";
    bytes = text::without_mark(bytes);
    if (!bytes.starts_with(lead))
        return false;
    const auto name = bytes.substr(lead.size(), 20);
    return std::ranges::any_of(records::all(), [&](const records::Schema* schema) {
        return name.starts_with(std::string(schema->name) + " ");
    });
}

}  // namespace

Finding error(std::string rule, std::string what, std::string hint) {
    return {{}, 0, 0, text::Level::error, std::move(rule), std::move(what), std::move(hint)};
}

std::optional<Finding> facts_in(std::string_view target, std::string_view bytes) {
    if (is_facts(bytes))
        return error("facts", "a file of facts, which never become public",
                     "move it out of the folder");
    const auto name = text::lower(target.substr(target.rfind('/') + 1));
    const bool own_place = target.starts_with("notes/") || target.starts_with("code/");
    if (name == "osm.toml" || name == "budget.toml" || name == "plan.toml" ||
        (name == "story.md" && !own_place))
        return error("facts", "called like a file of a data folder, which never becomes public",
                     "take it out, or give it another name");
    return std::nullopt;
}

bool is_no_text(std::string_view bytes) {
    return bytes.find('\0') != std::string_view::npos || !text::is_utf8(bytes);
}

void refuse(Survey& survey, Candidate& candidate, Finding finding) {
    if (candidate.state != State::refused)
        candidate.reason = finding.what;
    candidate.state = State::refused;
    finding.path = candidate.path;
    survey.findings.push_back(std::move(finding));
}

bool Inspector::recall(const file::Found& found, Candidate& candidate) {
    return memory_ != nullptr && memory_->recall(found, candidate, uses_);
}

void Inspector::look_into(const Ground& ground, const file::Found& found, Candidate& candidate) {
    const std::size_t uses = uses_.size();
    candidate.staged.bytes = file::read_beneath(ground.folder, found.path);
    candidate.staged.executable = found.executable && !ground.of_notes;
    if (is_notebook(found.path))
        look_into_notebook(candidate);
    else if (ground.of_notes)
        look_into_note(candidate);
    else {
        candidate.state = State::is_public;
        candidate.reason = fmt::format("it lies in the code folder '{}'", ground.shown);
        refuse_embedded(candidate, candidate.staged.bytes, 0);
        candidate.staged.in_head =
            out_already_ && out_already_(candidate.target, candidate.staged.bytes);
        if (!candidate.staged.in_head) {
            screen(candidate);
            refuse_no_text(candidate);
        }
    }
    refuse_facts(candidate);
    if (!ground.of_notes)
        candidate.note.reset();  // a post is what lies among the notes
    if (candidate.state != State::is_public)
        candidate.staged = {};
    else if (memory_ != nullptr && ground.of_notes && is_note(found.path) &&
             candidate.staged.in_head && candidate.path == ground.shown + "/" + found.path)
        memory_->learn(found, candidate,
                       {uses_.begin() + static_cast<std::ptrdiff_t>(uses), uses_.end()});
}

bool Inspector::is_public(const markup::Header& header, const text::Diagnostics& faults,
                          Candidate& candidate) {
    const auto warn_of = [&](const text::Diagnostics& all) {
        for (const auto& fault : all)
            survey_.findings.push_back({candidate.path, fault.place.line, fault.place.column,
                                        text::Level::warning, "header",
                                        measures_.screening.masked(fault.what), fault.hint});
    };
    warn_of(faults);
    text::Diagnostics doubts;
    const auto meaning =
        meaning_of(header, candidate.path, measures_.zone, measures_.now.at, doubts);
    Saying saying = by_header(header, meaning, measures_.now.at, [&](std::string_view line) {
        return measures_.screening.masked(line);
    });
    // What is not understood may speak against it: private until it is.
    if (saying.is_public && !faults.empty())
        saying = {false, fmt::format("line {} of its header is not understood",
                                     faults.front().place.line)};
    if (saying.is_public)
        warn_of(doubts);
    // First where they may be what went wrong, as the rest may be cut off at a screen's end.
    if (const auto keys = text::escape(text::clip(text::join(meaning.unknown, ", "), 80));
        !keys.empty())
        saying.why = saying.is_public ? fmt::format("{}; unknown keys: {}", saying.why, keys)
                                      : fmt::format("unknown keys: {}; {}", keys, saying.why);
    candidate.reason = measures_.screening.masked(saying.why);
    candidate.state = saying.is_public ? State::is_public : State::is_private;
    return saying.is_public;
}

void Inspector::look_into_note(Candidate& candidate) {
    const std::string_view bytes = candidate.staged.bytes;
    text::Diagnostics faults;
    const auto header = markup::read_header(bytes, candidate.path, faults);
    if (!is_public(header, faults, candidate))
        return;
    const std::string_view body = bytes.substr(header.body);
    candidate.note = describe(candidate.target, header, body);
    refuse_odd_title(candidate);
    const auto first = static_cast<int>(std::ranges::count(bytes.substr(0, header.body), '\n')) + 1;
    refuse_embedded(candidate, bytes, 0);
    note_uses(candidate, body, first, 0);
    warn_of_comment(candidate, body, first);
    candidate.staged.in_head = out_already_ && out_already_(candidate.target, bytes);
    if (candidate.staged.in_head)
        return;
    candidate.note->words = markup::count_words(body);
    screen(candidate);
    refuse_no_text(candidate);
}

void Inspector::look_into_notebook(Candidate& candidate) {
    text::Diagnostics faults;
    const auto notebook = markup::read_notebook(candidate.staged.bytes, candidate.path, faults);
    if (!notebook) {
        candidate.reason = "it is no notebook that can be read";
        for (const auto& fault : faults)
            survey_.findings.push_back({candidate.path, fault.place.line, fault.place.column,
                                        text::Level::warning, "notebook", fault.what, fault.hint});
        return;
    }
    faults.clear();
    const auto header = markup::notebook_header(*notebook, candidate.path, faults);
    if (!is_public(header, faults, candidate))
        return;
    if (measures_.outputs == markup::Keep::none && has_outputs(*notebook))
        candidate.reason += "; without its outputs (publish.outputs)";
    const std::string prose = markup::prose_of(*notebook);
    candidate.note = describe(candidate.target, header, prose);
    candidate.note->words = markup::count_words(prose);
    refuse_odd_title(candidate);
    for (std::size_t i = 0; i < notebook->cells.size(); ++i) {
        const markup::Cell& cell = notebook->cells[i];
        const int number = static_cast<int>(i) + 1;
        if (cell.is_private) {
            candidate.kept_cells.push_back({number, kept_reason(cell, measures_.screening)});
            continue;
        }
        refuse_embedded(candidate, cell.source, number);
        if (cell.kind == markup::Cell::Kind::markdown)
            note_uses(candidate, cell.source, 1, number);
        if (measures_.outputs != markup::Keep::none)
            for (const auto& output : cell.outputs)
                for (const auto& part : output.parts)
                    refuse_embedded(candidate, part.text, number);
    }
    for (const auto& remark : notebook->remarks)
        refuse_embedded(candidate, remark.text, 0);
    const markup::Cleaning how{measures_.outputs, {}, [&](std::string_view picture) {
                                   text::Diagnostics ignored;
                                   return screen::stripped(picture, candidate.path, ignored);
                               }};
    auto clean = markup::clean_notebook(candidate.staged.bytes, candidate.path, how, faults);
    if (!clean)
        return refuse(survey_, candidate,
                      error("notebook", "a notebook that cannot be cleaned",
                            "save it anew from Jupyter, or move it to a folder 'private'"));
    candidate.staged.bytes = std::move(*clean);
    candidate.staged.in_head =
        out_already_ && out_already_(candidate.target, candidate.staged.bytes);
    if (!candidate.staged.in_head)
        screen(candidate);
}

void Inspector::look_into_picture(const Ground& ground, const file::Found& found,
                                  const std::string& by, Candidate& candidate) {
    std::string bytes = file::read_beneath(ground.folder, found.path);
    candidate.state = State::is_public;
    candidate.reason = fmt::format("'{}' shows it", by);
    const auto kind = screen::kind_of(bytes);
    if (!kind)
        return refuse(survey_, candidate,
                      error("not-a-picture", "called a picture, and none by its first bytes",
                            "save it as PNG, JPEG, GIF, WebP or SVG"));
    const auto told = screen::told(bytes);
    text::Diagnostics faults;
    auto clean = screen::stripped(bytes, candidate.path, faults);
    if (!clean)
        return refuse(survey_, candidate,
                      error("damaged-picture",
                            faults.empty() ? std::string("a picture that cannot be cleaned")
                                           : faults.front().what,
                            "save it anew with the program that drew it"));
    if (told.anything())
        candidate.reason += fmt::format("; taken out: {}", screen::to_text(told));
    if (*kind == screen::PictureKind::svg)
        for (const auto& fault : screen::tells_svg(*clean)) {
            Finding finding = error(fault.rule, fault.what, "save it as plain SVG, or as PNG");
            finding.line = fault.line;
            refuse(survey_, candidate, std::move(finding));
        }
    candidate.staged.bytes = std::move(*clean);
    candidate.staged.in_head =
        out_already_ && out_already_(candidate.target, candidate.staged.bytes);
    if (!candidate.staged.in_head)
        screen(candidate);
    if (candidate.state != State::is_public)
        candidate.staged = {};
}

// A picture that stands in the text itself cannot be cleaned without changing the text. What draws
// plots leaves its name in each, and is no matter.
void Inspector::refuse_telling(Candidate& candidate, std::string_view picture, int line, int cell) {
    const auto told = screen::told(picture);
    if (!told.place && told.author.empty() && told.taken.empty())
        return;
    const auto is_this = [&](const Finding& finding) {
        return finding.rule == "picture-tells" && finding.path == candidate.path &&
               finding.line == line && finding.cell == cell;
    };
    if (std::ranges::any_of(survey_.findings, is_this))
        return;
    Finding finding =
        error("picture-tells", fmt::format("a picture in the text tells {}", screen::to_text(told)),
              "put it into a file beside the note, where that is taken out");
    finding.line = line;
    finding.cell = cell;
    refuse(survey_, candidate, std::move(finding));
}

// Wherever they stand: in code, in a header, in a style.
void Inspector::refuse_embedded(Candidate& candidate, std::string_view text, int cell) {
    for (const auto& picture : markup::embedded_pictures(text))
        refuse_telling(candidate, picture.bytes, picture.line, cell);
}

void Inspector::note_uses(Candidate& candidate, std::string_view text, int line, int cell) {
    const auto references = markup::references(text, line);
    for (const auto& reference : references)
        if (const auto picture = markup::embedded_picture(reference.target))
            refuse_telling(candidate, *picture, reference.line, cell);
    const std::string below = candidate.target.substr(candidate.target.find('/') + 1);
    if (!candidate.target.starts_with("notes/"))
        return;
    for (const auto& reference : references)
        if (is_named(reference))
            uses_.push_back({reference.target,
                             is_picture(reference.target) ? reference.kind : Kind::named_link,
                             candidate.path, reference.line, cell});
        else if (auto path = markup::local_path(reference.target, below))
            uses_.push_back(
                {std::move(*path), reference.kind, candidate.path, reference.line, cell});
}

// It is hidden where it was written, and nowhere else.
void Inspector::warn_of_comment(const Candidate& candidate, std::string_view body, int first) {
    if (const int line = markup::first_comment(body); line > 0)
        survey_.findings.push_back({candidate.path, first + line - 1, 0, text::Level::warning,
                                    "comment", "a comment between '%%' goes out with the note",
                                    "take it out, if it is not for its readers"});
}

// A title stands in messages, facts and pages, where it must not steer what shows it.
void Inspector::refuse_odd_title(Candidate& candidate) {
    candidate.note->title = measures_.screening.masked(candidate.note->title);
    if (text::escape(candidate.note->title) != candidate.note->title)
        refuse(survey_, candidate,
               error("unsafe-title",
                     fmt::format("its title holds what is no text: '{}'",
                                 text::clip(text::escape(candidate.note->title), 60)),
                     "write it without control characters, in UTF-8"));
}

// Whoever copied money, places or people into a note or a code folder did not mean to show them.
void Inspector::refuse_facts(Candidate& candidate) {
    if (candidate.state == State::is_public)
        if (auto fault = facts_in(candidate.target, candidate.staged.bytes))
            refuse(survey_, candidate, std::move(*fault));
}

void Inspector::refuse_no_text(Candidate& candidate) {
    if (candidate.state == State::is_public && is_no_text(candidate.staged.bytes))
        refuse(survey_, candidate,
               error("not-text", "not UTF-8 text, and cannot be screened",
                     "save it as UTF-8, or move it to a folder 'private'"));
}

// What costs as much as the file is long; spared where the public repository has it already.
void Inspector::screen(Candidate& candidate) {
    for (const auto& found : measures_.screening.bytes(candidate.target, candidate.staged.bytes)) {
        if (measures_.allowed.covers(found))
            continue;
        Finding finding = to_finding(found, candidate.path);
        if (finding.severity == text::Level::error)
            refuse(survey_, candidate, std::move(finding));
        else
            survey_.findings.push_back(std::move(finding));
    }
}

}  // namespace osm::publish
