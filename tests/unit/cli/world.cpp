#include "unit/cli/world.hpp"

#include <cerrno>
#include <cstdlib>

namespace osm::unit {

Made::Made() {
    auto name = (std::filesystem::temp_directory_path() / "osm-cli-XXXXXX").string();
    folder = std::filesystem::canonical(::mkdtemp(name.data()));
    std::filesystem::create_directory(folder / "osm");
    variables["HOME"] = folder.string();
    write("osm.toml", "[time]\nzone = \"Africa/Casablanca\"\n");
}

Made::~Made() { std::filesystem::remove_all(folder); }

void Made::write(const std::string& name, const std::string& bytes) const {
    const auto path = folder / "osm" / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream{path, std::ios::binary} << bytes;
}

cli::World Made::world() {
    cli::World made;
    made.variable = [this](const std::string& name) {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional{found->second};
    };
    made.clock = [this] { return time::Instant{clock}; };
    made.system_zone = [this] { return zone; };
    made.here = folder;
    made.program = folder / "bin/osm-x";
    made.out_is_terminal = terminal;
    made.err_is_terminal = terminal;
    made.system = &file::real_system();
    made.write_out = [this](std::string_view text) {
        errno = write_error;
        out += write_error == 0 ? text : "";
        return write_error == 0;
    };
    made.write_err = [this](std::string_view text) { err += text; };
    return made;
}

}  // namespace osm::unit
