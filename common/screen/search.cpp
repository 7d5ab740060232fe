#include "screen/search.hpp"

namespace osm::screen {

bool is_word_byte(char c) {
    return is_alnum(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

bool may_begin(std::string_view text, std::size_t at) {
    if (at == 0 || !is_alnum(text[at - 1]))
        return true;
    return at >= 2 && text[at - 2] == '\\' &&
           (text[at - 1] == 'n' || text[at - 1] == 't' || text[at - 1] == 'r');
}

}  // namespace osm::screen
