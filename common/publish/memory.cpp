#include "publish/memory.hpp"

#include "file/store.hpp"
#include "text/in_order.hpp"
#include "text/words.hpp"

#include <fmt/core.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <optional>

namespace osm::publish {
namespace {

constexpr std::int64_t tick_ns = 20'000'000;  // coarser than any file system's clock
constexpr std::size_t few = 16;               // new ones that are not worth writing for

// Of a use, in the order of Reference::Kind.
constexpr std::array<std::string_view, 4> kind_words = {"link", "picture", "named-link",
                                                        "named-picture"};

std::string identity_of(const file::Found& found) {
    return fmt::format("{}.{}.{}.{}", found.inode, found.size, found.modified_ns, found.changed_ns);
}

// Whether this is what `identity_of` says of it. Asked of every file, so nothing is written.
bool is_identity_of(std::string_view identity, const file::Found& found) {
    const auto takes = [&](std::uint64_t number) {
        std::uint64_t value = 0;
        const auto [end, error] =
            std::from_chars(identity.data(), identity.data() + identity.size(), value);
        identity.remove_prefix(static_cast<std::size_t>(end - identity.data()));
        if (identity.starts_with('.'))
            identity.remove_prefix(1);
        return error == std::errc() && value == number;
    };
    return takes(found.inode) && takes(static_cast<std::uint64_t>(found.size)) &&
           takes(static_cast<std::uint64_t>(found.modified_ns)) &&
           takes(static_cast<std::uint64_t>(found.changed_ns)) && identity.empty();
}

void put(const std::filesystem::path& file, const std::string& bytes) {
    try {
        file::put(file::real_system(), file, bytes);
    } catch (const text::Failure&) {  // it only spares reading
    }
}

// When the file was changed last, as its identity says.
std::int64_t changed_ns(std::string_view identity) {
    return text::whole_number(identity.substr(identity.rfind('.') + 1)).value_or(0);
}

bool is_plain(std::string_view word) {
    return word.find_first_of("\t\n\r") == std::string_view::npos;
}

int number(std::string_view digits) {
    return static_cast<int>(text::whole_number(digits).value_or(0));
}

// The columns of a line, one after the other.
class Columns {
public:
    explicit Columns(std::string_view line) : rest_(line) {}

    bool more() const { return more_; }

    std::string_view next() {
        const auto tab = rest_.find('\t');
        const auto column = rest_.substr(0, tab);
        more_ = tab != std::string_view::npos;
        rest_.remove_prefix(more_ ? tab + 1 : rest_.size());
        return column;
    }

private:
    std::string_view rest_;
    bool more_ = true;
};

// The line of a note, without its target: identity, id, words, slug, reason, title, then kind,
// line, cell and path of each use.
std::string line_of(const file::Found& found, const std::string& id, const Candidate& candidate,
                    const std::vector<Use>& uses) {
    const Note& note = *candidate.note;
    std::string line = fmt::format("{}\t{}\t{}\t{}\t{}\t{}", identity_of(found), id,
                                   note.words ? std::to_string(*note.words) : "", note.slug,
                                   candidate.reason, note.title);
    for (const Use& use : uses)
        fmt::format_to(std::back_inserter(line), "\t{}\t{}\t{}\t{}",
                       kind_words[static_cast<std::size_t>(use.kind)], use.line, use.cell,
                       use.path);
    return line;
}

// nullopt: the line was cut, or is of no form of ours.
std::optional<std::vector<Use>> read_uses(Columns& columns, const std::string& by) {
    std::vector<Use> uses;
    while (columns.more()) {
        Use use;
        const auto kind = std::ranges::find(kind_words, columns.next());
        if (kind == kind_words.end())
            return std::nullopt;
        use.kind = static_cast<markup::Reference::Kind>(kind - kind_words.begin());
        use.line = number(columns.next());
        use.cell = number(columns.next());
        if (!columns.more())
            return std::nullopt;
        use.path = columns.next();
        use.by = by;
        uses.push_back(std::move(use));
    }
    return uses;
}

}  // namespace

Memory::Memory(const std::filesystem::path& data, const std::string& measures, HeadId head_id)
    : file_(data / ".osm" / "published.tsv"),
      commit_file_(data / ".osm" / "published.commit"),
      first_line_("#osm published 4 " + measures),
      head_id_(std::move(head_id)) {
    struct stat state {};

    if (::stat(file_.c_str(), &state) != 0 || !S_ISREG(state.st_mode))
        return;
    try {
        bytes_ = file::read_whole(file_).value_or("");
        read(state.st_mtim.tv_sec * 1'000'000'000 + state.st_mtim.tv_nsec);
    } catch (const text::Failure&) {  // it only spares reading
    }
}

// Most lines are asked for once, and taken apart then. One that does not end was cut off, and one
// out of order was written by nobody of ours.
void Memory::read(std::int64_t written_ns) {
    std::string_view rest = bytes_;
    const auto take_line = [&] {
        const auto end = rest.find('\n');
        const auto line = end == std::string_view::npos ? std::string_view() : rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        return line;
    };
    if (take_line() != first_line_)
        return;
    known_.reserve(bytes_.size() / 128);
    while (!rest.empty()) {
        const auto line = take_line();
        const auto tab = line.find('\t');
        if (tab != std::string_view::npos &&
            (known_.empty() || known_.back().target < line.substr(0, tab)) &&
            changed_ns(Columns(line.substr(tab + 1)).next()) + tick_ns < written_ns)
            known_.push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
}

bool Memory::recall(const file::Found& found, Candidate& candidate, std::vector<Use>& uses) const {
    const Line* const at = text::find_in_order(known_, candidate.target, &Line::target, next_);
    if (at == nullptr)
        return false;
    Columns columns(at->rest);
    if (!is_identity_of(columns.next(), found))
        return false;
    const auto id = columns.next();
    if (id.empty() || id != head_id_(candidate.target))
        return false;
    Note note;
    note.words = text::whole_number(columns.next());
    note.slug = columns.next();
    const auto reason = columns.next();
    if (!columns.more())
        return false;
    note.title = columns.next();
    auto its_uses = read_uses(columns, candidate.path);
    if (!its_uses)
        return false;
    std::ranges::move(*its_uses, std::back_inserter(uses));
    candidate.state = State::is_public;
    candidate.reason = reason;
    candidate.note = std::move(note);
    candidate.staged.in_head = true;
    return true;
}

void Memory::learn(const file::Found& found, const Candidate& candidate,
                   const std::vector<Use>& uses) {
    const std::string id(head_id_(candidate.target));
    const bool plain = is_plain(candidate.target) && is_plain(candidate.reason) &&
                       is_plain(candidate.note->slug) && is_plain(candidate.note->title) &&
                       std::ranges::all_of(uses, [](const Use& use) { return is_plain(use.path); });
    if (!id.empty() && plain)
        learnt_[candidate.target] = line_of(found, id, candidate, uses);
}

void Memory::keep() const {
    if (learnt_.size() <= few && learnt_.size() * 2 < known_.size())
        return;
    std::string bytes = first_line_ + "\n";
    const auto add = [&](std::string_view target, std::string_view line) {
        (((bytes += target) += '\t') += line) += '\n';
    };
    auto learnt = learnt_.begin();
    for (const Line& known : known_) {
        for (; learnt != learnt_.end() && learnt->first < known.target; ++learnt)
            add(learnt->first, learnt->second);
        if (learnt == learnt_.end() || learnt->first != known.target)
            add(known.target, known.rest);
    }
    for (; learnt != learnt_.end(); ++learnt)
        add(learnt->first, learnt->second);
    put(file_, bytes);
}

std::string Memory::ours_at() const {
    try {
        const std::string line = file::read_whole(commit_file_).value_or("");
        return line.substr(0, line.find('\n'));
    } catch (const text::Failure&) {
        return {};
    }
}

void Memory::keep_ours_at(const std::string& commit) const { put(commit_file_, commit + "\n"); }

}  // namespace osm::publish
