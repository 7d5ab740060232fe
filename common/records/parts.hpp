// records/parts.hpp - whether a cell is a list of parts, none empty, without blanks: topics and
// tags. Known to records alone.
#pragma once

#include <cstddef>
#include <string_view>

namespace osm::records {

// Parts stand between separators; neither `separator` nor `never_first` begins a part. Not empty.
bool is_list(std::string_view cell, char separator, char never_first);

// The same, faster, where at least so many bytes behind the cell's first may be read, whatever they
// are.
inline constexpr std::size_t readable = 64;
bool is_topic_in_block(std::string_view cell);  // is_list(cell, ':', ':')
// `keyed`: whether there may be a '='.
bool is_tags_in_block(std::string_view cell, bool& keyed);  // is_list(cell, ',', '=')

}  // namespace osm::records
