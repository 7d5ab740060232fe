#include "file/folder.hpp"
#include "file/mount.hpp"
#include "file/store.hpp"
#include "publish/survey.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

namespace osm::publish {
namespace {

namespace fs = std::filesystem;

// Where a path leads when all links are followed, as far as it exists.
Path resolved(const Path& path) {
    std::error_code error;
    Path real = fs::weakly_canonical(path, error);
    if (error)
        real = path.lexically_normal();
    return real.has_filename() ? real : real.parent_path();
}

// The same of a folder that is no link; one that is put there meanwhile is not followed.
Path without_following(const Path& folder) {
    const Path name = folder.filename();
    return name.empty() || name == "." || name == ".." ? resolved(folder)
                                                       : resolved(folder.parent_path()) / name;
}

using file::holds;
using file::overlap;

// What the data folder keeps to itself; a public place may be none of these, hold or lie in one.
struct Kept {
    explicit Kept(const Path& data) : folder(resolved(data)) {}

    std::string conflict(const Path& place) const {
        if (holds(place, folder))
            return "the data folder itself";
        for (const char* own : {"notes", "facts", ".osm", ".git"})
            if (overlap(place, folder / own))
                return fmt::format("'{}' of the data folder", own);
        return {};
    }

    Path folder;
};

Root read_root(const Path& data, const std::string& shown, const text::Place& place) {
    const Path given = (data / shown).lexically_normal();
    const Path folder = given.has_filename() ? given : given.parent_path();
    std::error_code error;
    const auto status = fs::symlink_status(folder, error);
    if (fs::is_symlink(status))
        text::fail(fmt::format("roots: '{}' is a symbolic link", shown),
                   "name the folder that it leads to", place);
    if (!fs::is_directory(status))
        text::fail(fmt::format("roots: '{}' is no folder", shown),
                   "make it, or write it as seen from the data folder, or from /", place);
    if (file::is_git_folder(folder))
        text::fail(fmt::format("roots: '{}' is a bare repository: it holds no files", shown),
                   "name a clone of it", place);
    const Path real = without_following(folder);
    if (const std::string kept = Kept(data).conflict(real); !kept.empty())
        text::fail(fmt::format("roots: '{}' and {} overlap", shown, kept),
                   "name a folder that holds code and nothing else", place);
    return {shown, real.filename().string(), real};
}

void refuse_overlaps(const Sources& sources, const config::Table& publish) {
    const text::Place place = publish.place("roots");
    for (std::size_t i = 0; i < sources.roots.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const Root& a = sources.roots[j];
            const Root& b = sources.roots[i];
            if (overlap(a.folder, b.folder))
                text::fail(fmt::format("roots: '{}' and '{}' overlap", a.shown, b.shown),
                           "name one of them", place);
            if (a.name == b.name)
                text::fail(fmt::format("roots: '{}' and '{}' would both be code/{}", a.shown,
                                       b.shown, a.name),
                           "rename one of them", place);
        }
}

// "https://...", "git@example.org:ada/blog"
bool is_address(std::string_view place) {
    const auto colon = place.find(':');
    return place.find("://") != std::string_view::npos ||
           (colon != std::string_view::npos && place.substr(0, colon).find('@') < colon &&
            place.substr(0, colon).find('/') == std::string_view::npos);
}

void read_repository(Sources& sources, const config::Table& publish, const std::string& shown) {
    const text::Place place = publish.place("repository");
    if (is_address(shown))  // not shown: a password may stand in it
        text::fail("repository: an address, and no folder",
                   "write repository = \"../public\", and after the first commit: git -C ../public "
                   "remote add origin ADDRESS",
                   place);
    const Path given = (sources.data / shown).lexically_normal();
    const Path folder = given.has_filename() ? given : given.parent_path();
    const Path real = resolved(folder);
    if (const std::string kept = Kept(sources.data).conflict(real); !kept.empty())
        text::fail(fmt::format("repository: '{}' and {} overlap", shown, kept),
                   "name a folder beside the data folder: repository = \"../public\"", place);
    for (const Root& root : sources.roots)
        if (overlap(root.folder, real))
            text::fail(
                fmt::format("repository: '{}' and the code folder '{}' overlap", shown, root.shown),
                "name a folder of its own: repository = \"../public\"", place);
    sources.repository = folder;
    sources.repository_shown = shown;
}

}  // namespace

Sources read_sources(const Path& data, const config::Table& settings) {
    Sources sources{data, {}, {}, {}};
    const auto publish = settings.table("publish");
    if (!publish)
        return sources;
    for (const auto& shown : publish->texts("roots"))
        sources.roots.push_back(read_root(data, shown, publish->place("roots")));
    refuse_overlaps(sources, *publish);
    if (const auto shown = publish->text("repository"))
        read_repository(sources, *publish, *shown);
    return sources;
}

std::string conflict(const Sources& sources, const Path& place) {
    const Path real = resolved(place);
    if (std::string kept = Kept(sources.data).conflict(real); !kept.empty())
        return kept;
    if (holds(resolved(sources.data), real))
        return "the data folder";
    for (const Root& root : sources.roots)
        if (overlap(root.folder, real))
            return fmt::format("the code folder '{}'", root.shown);
    if (sources.repository && overlap(resolved(*sources.repository), real))
        return fmt::format("the repository '{}'", sources.repository_shown);
    return {};
}

Measures read_measures(const Path& data, const config::Table& settings, const time::Zone& zone,
                       time::Stamp now, text::Diagnostics& faults) {
    Measures measures{screen::configured(data, settings, faults),
                      screen::Allowed::read(data, faults), markup::Keep::none, zone, now};
    const std::string outputs = settings.text("publish.outputs").value_or("none");
    if (outputs == "images")
        measures.outputs = markup::Keep::images;
    else if (outputs == "text")
        measures.outputs = markup::Keep::text;
    else if (outputs != "none")
        faults.push_back({settings.place("publish.outputs"),
                          fmt::format("outputs: '{}' is none of none, text, images", outputs),
                          "none keeps the outputs of notebooks private", text::Level::error});
    std::string all = text::join(screen::rule_names(), " ") + outputs;
    for (const Path& one : {data / "osm.toml", data / "allow.tsv",
                            data / settings.text("publish.gitleaks").value_or("osm.toml")})
        all += file::read_whole(one).value_or("") + '\0';
    measures.name = screen::to_hex(screen::sha256(all)).substr(0, 16);
    return measures;
}

}  // namespace osm::publish
