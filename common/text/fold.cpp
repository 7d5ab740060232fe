#include "text/words.hpp"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace osm::text {

std::string fold(std::string_view name) {
    bool ascii = true;
    for (const char c : name)
        ascii = ascii && static_cast<unsigned char>(c) < 0x80;
    if (ascii)
        return lower(name);

    utf8proc_uint8_t* mapped = nullptr;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE |
                                                        UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
                                   static_cast<utf8proc_ssize_t>(name.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    if (size < 0)  // not UTF-8: no file system folds it either
        return lower(name);
    return {reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size)};
}

}  // namespace osm::text
