// budget/vocabulary.hpp - the words that banks use: in titles, for what left and what came, for
// what was never booked. Known to this module alone.
#pragma once

#include <optional>
#include <string_view>

namespace osm::budget {

// Words with blanks between, folded to kebab-case, so that accents, capitals and signs do not
// matter; the first has the best claim. `~betrag` is any title whose last letters are these.
using Words = std::string_view;

extern const Words day_words, not_day_words;
extern const Words sum_words, not_sum_words;
extern const Words debit_words, not_debit_words;
extern const Words credit_words, not_credit_words;
extern const Words text_words, not_text_words;
extern const Words currency_words, not_currency_words;
extern const Words category_words, state_words, fee_words, kind_words, balance_words;
extern const Words refusal_words;  // a column that says why nothing was booked

// Whether `word` is a part of a folded title, between hyphens or at its ends.
bool stands_in(std::string_view word, std::string_view folded);

// Whether `word` is among `words`, as it stands there: `in` is not in `entree entrees`.
bool is_one_of(std::string_view word, Words words);

// What a word in a column of debits and credits says: true for money that left, nullopt for a word
// that says neither.
std::optional<bool> says_left(std::string_view word);

// Whether a word in a column of states says that nothing was booked: pending, declined.
bool says_unbooked(std::string_view word);

// What the words of a row make likely, `salary` or `card purchase`: true for money that left;
// nullopt where they say nothing or both. Evidence, never proof.
std::optional<bool> suggests_left(std::string_view row);

// Whether a row without a day is a sum over others: `Total`, `Saldo`.
bool names_a_sum(std::string_view row);

}  // namespace osm::budget
