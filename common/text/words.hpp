// text/words.hpp - cutting, measuring, comparing and showing pieces of text. All text is UTF-8.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osm::text {

// Pieces between separators; "" gives one empty piece, "a,,b" gives three. Views into `whole`.
std::vector<std::string_view> split(std::string_view whole, char separator);
// A string that nobody holds would be gone before its pieces are read.
template <class Text>
requires std::same_as<Text, std::string>
void split(Text&& whole, char separator) = delete;

// Without blanks and tabs at both ends.
std::string_view trim(std::string_view piece);

std::string join(std::span<const std::string> pieces, std::string_view separator);

// ASCII letters only; other bytes stay.
std::string lower(std::string_view word);

// A whole decimal number, perhaps after a minus, and nothing else; nullopt on anything else or on
// overflow.
std::optional<std::int64_t> whole_number(std::string_view digits);

// A name as the most forgiving file system compares it: NFC, case folded, invisible characters
// dropped. Two names that fold alike are one file there.
std::string fold(std::string_view name);

// kebab-case: [a-z0-9]+(-[a-z0-9]+)*; the form of every id that a person writes.
bool is_kebab(std::string_view word);

// A title as an id: Latin letters folded to ASCII, the rest to hyphens.
// Empty when nothing is left.
std::string to_kebab(std::string_view title);

// How many code points; an invalid byte counts as one. What Place::column counts in.
int code_points(std::string_view piece);

// How many columns a terminal gives the text (utf8proc). Invalid bytes count as one.
int width(std::string_view shown);

// Padded with blanks to `columns` terminal columns; longer text is left as it is.
std::string pad_right(std::string_view shown, int columns);
std::string pad_left(std::string_view shown, int columns);

// Cut to at most `columns`, ending in "…" when something was cut.
std::string clip(std::string_view shown, int columns);

// Safe to show: C0, DEL, C1, bidirectional controls and invalid bytes as \xNN or \u{NNNN}. A tab
// becomes \t, a newline \n.
std::string escape(std::string_view raw);

// The same for whole pages on a terminal: newlines and tabs stay, and our own colours.
std::string escape_page(std::string_view raw);

// The one of `known` that is nearest to `word` by restricted Damerau-Levenshtein distance, when it
// is near enough to be meant (at most a third of the letters of the longer); nullopt otherwise.
// ASCII case does not count. Ties: the first.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> known);

// "did you mean 'X'" for the nearest of `known`, else `otherwise`. The hint of every unknown word.
std::string did_you_mean(std::string_view word, std::span<const std::string> known,
                         std::string otherwise = {});

// Count and noun: "1 session", "3 sessions", "2 entries", "2 branches".
std::string counted(std::int64_t n, std::string_view noun);

}  // namespace osm::text
