#include "publish/kinds.hpp"

#include "markup/notebook.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace osm::publish {
namespace {

std::string name_of(std::string_view path) { return text::lower(path.substr(path.rfind('/') + 1)); }

std::string ending_of(std::string_view name) {
    const auto point = name.rfind('.');
    return point == std::string_view::npos || point == 0 ? std::string()
                                                         : std::string(name.substr(point + 1));
}

template <std::size_t n>
bool holds(const std::array<std::string_view, n>& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

constexpr std::array<std::string_view, 3> note_endings = {"md", "markdown", "mdown"};

constexpr std::array<std::string_view, 6> picture_endings = {"png", "jpg",  "jpeg",
                                                             "gif", "webp", "svg"};

// Source text of the languages that learners write; settings (TOML, YAML, JSON), data and pages are
// left out on purpose: that is where secrets and other people's data lie.
constexpr std::array<std::string_view, 48> code_endings = {
    "py",  "r",     "jl",  "c",   "h",   "cc",   "hh",  "cpp", "hpp", "cxx",  "hxx",   "cu",
    "cuh", "java",  "kt",  "go",  "rs",  "js",   "mjs", "ts",  "jsx", "tsx",  "hs",    "ml",
    "mli", "scala", "clj", "ex",  "exs", "erl",  "lua", "rb",  "pl",  "pm",   "php",   "swift",
    "m",   "f90",   "f",   "sql", "sh",  "bash", "awk", "tex", "bib", "stan", "cmake", "pyx"};

constexpr std::array<std::string_view, 7> code_names = {
    "makefile", "cmakelists.txt",   "license",   "licence",
    "copying",  "requirements.txt", "dockerfile"};

constexpr std::array<std::string_view, 11> made_by_tools = {
    "venv", "env",    "node_modules", "__pycache__", "site-packages", "build",
    "dist", "target", "htmlcov",      "wandb",       "mlruns"};

}  // namespace

bool is_note(std::string_view path) { return holds(note_endings, ending_of(name_of(path))); }

bool is_notebook(std::string_view path) { return markup::is_notebook(path); }

bool is_post(std::string_view target) {
    return target.starts_with("notes/") && (is_note(target) || is_notebook(target));
}

bool is_picture(std::string_view path) { return holds(picture_endings, ending_of(name_of(path))); }

bool is_code(std::string_view path) {
    const std::string name = name_of(path);
    return holds(code_endings, ending_of(name)) || holds(note_endings, ending_of(name)) ||
           holds(code_names, name);
}

bool is_made_by_tools(std::string_view folder) { return holds(made_by_tools, name_of(folder)); }

std::string kept_back(std::string_view path) {
    if (name_of(path).find(".private.") != std::string::npos)
        return "its name says private";
    const auto parts = text::split(path, '/');
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const std::string folder = text::lower(parts[i]);
        if (folder == "private" || folder.find(".private.") != std::string::npos)
            return "it lies in a folder named private";
        if (holds(made_by_tools, folder))
            return fmt::format("tools make '{}'", parts[i]);
    }
    return {};
}

}  // namespace osm::publish
