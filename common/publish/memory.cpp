#include "publish/memory.hpp"

#include "file/store.hpp"
#include "text/words.hpp"

#include <fmt/core.h>
#include <sys/stat.h>

#include <algorithm>

namespace osm::publish {
namespace {

constexpr std::size_t fixed = 7;              // columns before the uses
constexpr std::size_t of_use = 4;             // columns of one
constexpr std::int64_t tick_ns = 20'000'000;  // coarser than any file system's clock
constexpr std::size_t few = 16;               // new ones that are not worth writing for

std::string identity_of(const file::Found& found) {
    return fmt::format("{}.{}.{}.{}", found.inode, found.size, found.modified_ns, found.changed_ns);
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

}  // namespace

Memory::Memory(const std::filesystem::path& data, const std::string& measures, HeadId head_id)
    : file_(data / ".osm" / "published.tsv"),
      first_line_("#osm published 1 " + measures),
      head_id_(std::move(head_id)) {
    struct stat state {};

    if (::stat(file_.c_str(), &state) != 0 || !S_ISREG(state.st_mode))
        return;
    try {
        if (const auto bytes = file::read_whole(file_))
            read(*bytes, state.st_mtim.tv_sec * 1'000'000'000 + state.st_mtim.tv_nsec);
    } catch (const text::Failure&) {  // it only spares reading
    }
}

void Memory::read(std::string_view bytes, std::int64_t written_ns) {
    const auto lines = text::split(bytes, '\n');
    if (lines.front() != first_line_)
        return;
    known_.reserve(lines.size());
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto parts = text::split(lines[i], '\t');
        if (parts.size() < fixed || (parts.size() - fixed) % of_use != 0 ||
            changed_ns(parts[1]) + tick_ns >= written_ns)
            continue;
        Known known{std::string(parts[1]),
                    std::string(parts[2]),
                    std::string(parts[5]),
                    {std::string(parts[4]), std::string(parts[6]), text::whole_number(parts[3])},
                    {}};
        for (std::size_t at = fixed; at < parts.size(); at += of_use)
            known.uses.push_back({std::string(parts[at + 3]),
                                  parts[at] == "picture" ? markup::Reference::Kind::picture
                                                         : markup::Reference::Kind::link,
                                  {},
                                  number(parts[at + 1]),
                                  number(parts[at + 2])});
        known_.emplace(parts[0], std::move(known));
    }
}

bool Memory::recall(const file::Found& found, Candidate& candidate, std::vector<Use>& uses) const {
    const auto at = known_.find(candidate.target);
    if (at == known_.end() || at->second.identity != identity_of(found) ||
        at->second.id != head_id_(candidate.target))
        return false;
    const Known& known = at->second;
    candidate.state = State::is_public;
    candidate.reason = known.reason;
    candidate.note = known.note;
    candidate.staged.in_head = true;
    for (Use use : known.uses) {
        use.by = candidate.path;
        uses.push_back(std::move(use));
    }
    return true;
}

void Memory::learn(const file::Found& found, const Candidate& candidate, std::vector<Use> uses) {
    const std::string id = head_id_(candidate.target);
    const bool plain = is_plain(candidate.target) && is_plain(candidate.reason) &&
                       is_plain(candidate.note->title) &&
                       std::ranges::all_of(uses, [](const Use& use) { return is_plain(use.path); });
    if (id.empty() || !plain)
        return;
    known_[candidate.target] = {identity_of(found), id, candidate.reason, *candidate.note,
                                std::move(uses)};
    ++learnt_;
}

void Memory::keep() const {
    if (learnt_ <= few && learnt_ * 2 < known_.size())
        return;
    std::string bytes = first_line_ + "\n";
    for (const auto& [target, known] : known_) {
        bytes += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}", target, known.identity, known.id,
                             known.note.words ? std::to_string(*known.note.words) : "",
                             known.note.slug, known.reason, known.note.title);
        for (const Use& use : known.uses)
            bytes += fmt::format("\t{}\t{}\t{}\t{}",
                                 use.kind == markup::Reference::Kind::picture ? "picture" : "link",
                                 use.line, use.cell, use.path);
        bytes += '\n';
    }
    try {
        file::put(file::real_system(), file_, bytes);
    } catch (const text::Failure&) {  // it only spares reading
    }
}

}  // namespace osm::publish
