// tools/log/import.hpp - the parts of `import`, each with its own options.
#pragma once

#include "cli/context.hpp"
#include "cli/verb.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>

namespace osm::log {

// What every part knows.
struct ImportOptions {
    std::optional<std::string> topic;  // as typed
    bool dry_run = false;
};

// One kind of source.
class Importer {
public:
    virtual ~Importer() = default;
    virtual void declare(cli::Options& options) = 0;
    virtual cli::Exit run(cli::Context& context, std::span<const std::string> from,
                          const ImportOptions& options) = 0;
};

std::unique_ptr<Importer> import_files();  // from files of other programs
std::unique_ptr<Importer> import_git();    // from folders of repositories

}  // namespace osm::log
