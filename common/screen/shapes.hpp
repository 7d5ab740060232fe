// screen/shapes.hpp - what a file is by its name and its first bytes.
#pragma once

#include "screen/search.hpp"

#include <string_view>

namespace osm::screen {

// What a file of this name holds that must not go out; nullptr when nothing.
const Kind* shape_of_name(std::string_view path);

// What a file is, by its bytes, that cannot or must not go out; nullptr for text and pictures.
const Kind* shape_of_bytes(std::string_view bytes);

// PNG, JPEG, GIF, WebP, BMP, TIFF, ICO, AVIF.
bool is_picture(std::string_view bytes);

}  // namespace osm::screen
