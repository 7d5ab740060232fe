// fmt's own code, compiled into us. Debian has that library only as a shared one, and loading it
// and the shared libstdc++ that it needs takes longer than all the rest of a short command.
#define FMT_HEADER_ONLY

#include <fmt/format.h>

namespace osm::text {

// Everywhere else fmt::format() is a declaration that ends in this function.
extern std::string (*const format_function)(fmt::string_view, fmt::format_args);
std::string (*const format_function)(fmt::string_view, fmt::format_args) = &fmt::vformat;

}  // namespace osm::text
