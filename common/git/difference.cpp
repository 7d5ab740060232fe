#include "git/handle.hpp"
#include "git/obstacles.hpp"
#include "git/origins.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::git {
namespace {

using Paths = std::vector<std::string>;

bool is_below(std::string_view path, const Paths& folders) {
    return std::ranges::any_of(folders, [&](const std::string& folder) {
        return path.size() > folder.size() && path.starts_with(folder) &&
               path[folder.size()] == '/';
    });
}

// What others committed over a file of ours since we left it.
text::Diagnostic changed_by_others(const Repository::Handle& handle, const std::string& path,
                                   const Origins::Touch& touch) {
    const std::string in = "git -C " + process::shell_word(handle.folder);
    return {place_of(handle.folder, path),
            touch.commit.empty()
                ? std::string("was committed here by someone else")
                : fmt::format("was changed here by commit {} of {}", touch.commit, touch.author),
            fmt::format("take what you want of it into your own file, then: {} rm -q {} && {} "
                        "commit -m 'make way'",
                        in, process::shell_word(path), in),
            text::Level::error};
}

// What we would take away but for them: it must not stay public unsaid.
text::Diagnostic kept_by_others(const Repository::Handle& handle, const std::string& path,
                                const Origins::Touch& touch) {
    const std::string in = "git -C " + process::shell_word(handle.folder);
    return {place_of(handle.folder, path),
            fmt::format("is public no more, but was changed here by commit {} of {}", touch.commit,
                        touch.author),
            fmt::format("{} rm -q {} && {} commit -m 'withdraw'; or move it out of the folder "
                        "there",
                        in, process::shell_word(path), in),
            text::Level::error};
}

Difference against_head(const Repository::Handle& handle, const Publication& publication) {
    Difference found;
    Paths no_more;
    auto present = handle.entries.begin();
    const auto pass_until = [&](const std::string* path) {  // both are sorted
        for (; present != handle.entries.end() && (path == nullptr || present->path < *path);
             ++present)
            if (is_below(present->path, publication.folders))
                no_more.emplace_back(present->path);
    };
    for (const auto& [path, staged] : publication.files) {
        pass_until(&path);
        if (present == handle.entries.end() || present->path != path) {
            found.added.push_back(path);
            continue;
        }
        const Entry& entry = *present++;
        if (entry.mode != mode_of(staged) || !(staged.in_head || handle.is(entry, staged.bytes)))
            found.changed.push_back(path);
    }
    pass_until(nullptr);

    Paths asked = found.changed;
    asked.insert(asked.end(), no_more.begin(), no_more.end());
    const bool known = !handle.head.empty() && publication.ours_at == handle.head;
    const Origins origins(handle, publication.trailer, known ? Paths() : asked);
    for (const auto& path : no_more)
        if (origins.ours(path))
            found.removed.push_back(path);
        else if (origins.was_ours(path))
            found.obstacles.push_back(kept_by_others(handle, path, origins.last_touch(path)));
    for (const auto& path : found.changed)
        if (!origins.ours(path))
            found.obstacles.push_back(changed_by_others(handle, path, origins.last_touch(path)));
    found.all_ours = found.removed.size() == no_more.size();
    return found;
}

}  // namespace

Difference Repository::difference(const Publication& publication) const {
    Difference found = against_head(*handle_, publication);
    const auto add = [&](text::Diagnostics more) {
        found.obstacles.insert(found.obstacles.end(), more.begin(), more.end());
    };
    if (!found.added.empty())
        add(clashes(*handle_, found));
    if (found.obstacles.empty() && !found.empty())
        add(by_hand(*handle_, publication, found));
    if (found.obstacles.empty())
        add(filtered(*handle_, publication, found));
    return found;
}

}  // namespace osm::git
