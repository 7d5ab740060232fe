#include "git/raw.hpp"

#include "process/git.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace osm::git {
namespace {

// Pieces that end with a NUL each, one after the other.
class Pieces {
public:
    explicit Pieces(std::string_view said) : rest_(said) {}

    bool more() const { return !rest_.empty(); }

    bool at_change() const { return rest_.starts_with(':') || rest_.starts_with("\n:"); }

    std::string_view next() {
        const auto end = rest_.find('\0');
        const std::string_view piece = rest_.substr(0, end);
        rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
        return piece;
    }

private:
    std::string_view rest_;
};

// ":100644 100755 OLD NEW M", and the path behind it.
Change read_change(Pieces& pieces) {
    std::string_view about = pieces.next();
    // A merge against several parents at once: it would hide what one of them lacks.
    if (about.substr(about.find(':')).starts_with("::"))
        text::fail_system("git told a merge's changes against all parents at once",
                          "a setting of git asks for it: git config --get log.diffMerges");
    about.remove_prefix(std::min(about.find(':') + 1, about.size()));
    const auto words = text::split(about, ' ');
    Change change;
    change.path = pieces.next();
    if (words.size() < 5)
        return change;
    const char letter = words[4].empty() ? 'M' : words[4].front();
    change.kind = letter == 'A'   ? Change::Kind::added
                  : letter == 'D' ? Change::Kind::removed
                                  : Change::Kind::changed;
    change.mode = read_mode(words[1]);
    if (change.kind != Change::Kind::removed)
        change.id = words[3];
    return change;
}

}  // namespace

Mode read_mode(std::string_view octal) {
    if (octal == "100755")
        return Mode::executable;
    if (octal == "120000")
        return Mode::link;
    return octal == "160000" ? Mode::repository : Mode::file;
}

std::string_view mode_text(Mode mode) {
    static constexpr std::array<std::string_view, 4> texts = {"100644", "100755", "120000",
                                                              "160000"};
    return texts[static_cast<std::size_t>(mode)];
}

std::vector<Change> read_raw(std::string_view said) {
    std::vector<Change> changes;
    for (Pieces pieces(said); pieces.at_change();)
        changes.push_back(read_change(pieces));
    return changes;
}

std::vector<std::string> lines_of(std::string_view said) {
    std::vector<std::string> lines;
    for (const auto line : text::split(said, '\n'))
        if (const auto trimmed = text::trim(line); !trimmed.empty())
            lines.emplace_back(trimmed);
    return lines;
}

std::vector<std::string> log_options() {
    return {"-z",
            "--no-abbrev",
            "--no-renames",
            "--no-color",
            "--no-show-signature",
            "--ignore-submodules=none",
            "--encoding=UTF-8",
            "--date=format:%z",
            "--format=%H%x00%P%x00%an%x00%ae%x00%cn <%ce>%x00%at%x00%ad%x00%B"};
}

void read_log(std::string_view said, const std::function<bool(const Logged&)>& visit) {
    for (Pieces pieces(said); pieces.more();) {
        Logged commit;
        commit.id = pieces.next();
        const std::string_view parents = pieces.next();
        commit.parents =
            parents.empty() ? 0 : static_cast<int>(std::ranges::count(parents, ' ')) + 1;
        commit.author = pieces.next();
        commit.email = pieces.next();
        commit.committer = pieces.next();
        commit.at.at.seconds = text::whole_number(pieces.next()).value_or(0);
        commit.at.offset = process::read_offset(pieces.next());
        commit.message = pieces.next();
        while (pieces.at_change())
            commit.changes.push_back(read_change(pieces));
        if (!visit(commit))
            return;
    }
}

}  // namespace osm::git
