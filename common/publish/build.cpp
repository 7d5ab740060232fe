#include "publish/build.hpp"

#include "git/work_tree.hpp"
#include "screen/digest.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <map>
#include <set>

namespace osm::publish {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view list_name = ".osm-build.tsv";
constexpr std::string_view first_line = "#osm build 1";

// What was written there, by path; of a run that was stopped two sums for one path.
using Written = std::map<std::string, std::set<std::string>>;

std::string sum(std::string_view bytes) { return screen::to_hex(screen::sha256(bytes)); }

Written read_list(std::string_view bytes) {
    Written written;
    for (const std::string_view line : text::split(bytes, '\n'))
        if (const auto tab = line.find('\t'); tab != std::string_view::npos)
            written[std::string(line.substr(tab + 1))].emplace(line.substr(0, tab));
    return written;
}

void write_list(const git::WorkTree& tree, const Written& written) {
    std::string bytes = std::string(first_line) + "\n";
    for (const auto& [path, sums] : written)
        for (const auto& one : sums)
            bytes += fmt::format("{}\t{}\n", one, path);
    tree.write(std::string(list_name), bytes, false);
}

void make(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error || !fs::is_directory(folder, error))
        text::fail_system(fmt::format("the folder '{}' cannot be made", folder.string()),
                          "name another one");
}

class Build {
public:
    Build(const fs::path& folder, const git::Publication& publication)
        : folder_(folder), publication_(publication), tree_(folder) {
        const auto list = tree_.look(std::string(list_name));
        std::error_code error;
        if (list.kind == git::Present::Kind::file && list.bytes.starts_with(first_line))
            before_ = read_list(list.bytes);
        else if (list.kind != git::Present::Kind::nothing || !fs::is_empty(folder, error))
            text::refuse(fmt::format("'{}' holds files that are none of ours", folder.string()),
                         "name a new folder, or an empty one");
    }

    Built run() {
        look();
        if (built_.written.empty() && built_.removed.empty() && !before_.empty())
            return std::move(built_);
        Written after, both = before_;
        for (const auto& [path, staged] : publication_.files) {
            after[path] = {sums_.at(path)};
            both[path].insert(sums_.at(path));
        }
        write_list(tree_, both);  // whatever stops us, the next run knows its own
        for (const auto& path : built_.removed)
            tree_.remove(path);
        for (const auto& path : built_.written) {
            const git::Staged& staged = publication_.files.at(path);
            tree_.write(path, staged.bytes, staged.executable);
        }
        write_list(tree_, after);
        return std::move(built_);
    }

private:
    // What has to be done; throws when something of somebody else is in the way.
    void look() {
        text::Diagnostics in_the_way;
        const auto stands_in_the_way = [&](const std::string& path, std::string what) {
            in_the_way.push_back(
                {{(folder_ / path).string(), 0, 0, {}}, std::move(what), "move it away"});
        };
        for (const auto& [path, staged] : publication_.files) {
            const auto present = tree_.look(path);
            const std::string& wanted = sums_[path] = sum(staged.bytes);
            const std::string there =
                present.kind == git::Present::Kind::file ? sum(present.bytes) : std::string();
            if (present.kind == git::Present::Kind::other && !will_go(present.at, path))
                stands_in_the_way(path, present.other);
            else if (present.kind == git::Present::Kind::file && !is_ours(path, there) &&
                     there != wanted)
                stands_in_the_way(path, "was changed or put here by hand");
            if (there == wanted)
                ++built_.same;
            else
                built_.written.push_back(path);
        }
        for (const auto& [path, sums] : before_)
            if (!publication_.files.contains(path)) {
                const auto present = tree_.look(path);
                if (present.kind == git::Present::Kind::file && !is_ours(path, sum(present.bytes)))
                    stands_in_the_way(path, "is public no more, but was changed here by hand");
                built_.removed.push_back(path);
            }
        if (!in_the_way.empty())
            throw text::Failure(text::Stop::decision, std::move(in_the_way));
    }

    // A file of ours that makes way for a folder.
    bool will_go(const std::string& at, const std::string& path) const {
        return at != path && before_.contains(at) && !publication_.files.contains(at);
    }

    bool is_ours(const std::string& path, const std::string& there) const {
        const auto known = before_.find(path);
        return known != before_.end() && known->second.contains(there);
    }

    const fs::path& folder_;
    const git::Publication& publication_;
    git::WorkTree tree_;
    Written before_;
    std::map<std::string, std::string> sums_;
    Built built_;
};

}  // namespace

Built build_into(const fs::path& folder, const git::Publication& publication) {
    make(folder);
    return Build(folder, publication).run();
}

}  // namespace osm::publish
