// interchange/module/json_events.hpp - what passes between the program and the module that holds
// simdjson: C only, for the two may have a C++ library each.
#pragma once

#include <cstddef>

extern "C" {

// What is met, in order. A text of an object's key comes before its value.
enum osm_json_event {
    osm_json_null,
    osm_json_truth,
    osm_json_number,
    osm_json_text,
    osm_json_array,
    osm_json_object,
    osm_json_key,
    osm_json_end,  // of the array or object last begun
};

// `at`: the byte of the document where the value begins; text is valid during the call.
using osm_json_take = void (*)(void* self, int event, const char* text, std::size_t size,
                               std::size_t at);

// One document of `size` bytes, behind which `osm_json_padding` more may be read. Null, or what is
// wrong (a constant).
using osm_json_reader = const char* (*)(const char* bytes, std::size_t size, void* self,
                                        osm_json_take take);
}

inline constexpr std::size_t osm_json_padding = 64;

// What a reader says of a document that is no fault but for this.
inline constexpr char osm_json_too_deep[] = "nested more than 64 levels deep";
