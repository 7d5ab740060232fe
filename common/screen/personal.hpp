// screen/personal.hpp - the searches for people: their accounts, numbers, addresses, whereabouts.
#pragma once

#include "screen/search.hpp"

#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osm::screen {

// `iban` (ISO 13616: its country's length, and modulo 97) and `card` (ISO 7812: a maker's prefix
// and length, Luhn's sum, parted as on the card or behind a word that says what it is).
std::unique_ptr<Search> account_search(bool ibans, bool cards);

// `phone`: E.164 with its plus, or a number behind a word such as `tel.`.
std::unique_ptr<Search> phone_search();

// `mail`: addresses of people. Not those of roles (`info@`), of examples, of packages
// (`name@1.2`), of repositories (`git@host:`), handles, and not `own`, which outlives the search.
std::unique_ptr<Search> mail_search(const std::set<std::string>& own);

// Whether the address is that of nobody: an example, or a role.
bool is_nobodys(std::string_view address);

// example.org and the like, in lower case: hosts at which nobody has anything.
bool is_example_host(std::string_view host);

// `coordinates`, latitude and longitude of four decimals or more that are said to be such; and
// `home-path`, the name of a person in the path of a home folder.
std::unique_ptr<Search> place_search(bool coordinates, bool home_paths);

// `private-word`, of a list that the learner keeps. Any case, with or without accents, as whole
// words, whatever parts their parts.
std::unique_ptr<Search> word_search(std::span<const std::string> words);

}  // namespace osm::screen
