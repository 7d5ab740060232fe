// config/values.hpp - what a value means under a key's type. For this module.
#pragma once

#include "config/document.hpp"
#include "config/tree.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace osm::config {

// Each gives the meaning of `node` or throws text::Failure (misuse) without a place; `key` stands
// in the message.
const std::string& text_of(const Node& node, std::string_view key);
std::vector<std::string> texts_of(const Node& node, std::string_view key);
std::int64_t integer_of(const Node& node, std::string_view key);
double number_of(const Node& node, std::string_view key);
bool boolean_of(const Node& node, std::string_view key);
time::Date date_of(const Node& node, std::string_view key);
std::vector<time::Period> dates_of(const Node& node, std::string_view key);
time::Duration duration_of(const Node& node, std::string_view key);
time::Duration clock_of(const Node& node, std::string_view key);
money::Amount amount_of(const Node& node, std::string_view key);
money::Share share_of(const Node& node, std::string_view key);
Estimate estimate_of(const Node& node, std::string_view key);
const Node::Map& map_of(const Node& node, std::string_view key);
const Node::List& maps_of(const Node& node, std::string_view key);  // of Map, each of them

// Throws as above unless `node` has a meaning under `type`.
void require(const Node& node, std::string_view key, Type type);

}  // namespace osm::config
