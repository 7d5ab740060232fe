// markup/lines.hpp - the lines of a text one after the other; for this module's own files.
#pragma once

#include <algorithm>
#include <string_view>

namespace osm::markup {

// Without their line ends.
class Lines {
public:
    Lines(std::string_view whole, std::size_t at, int first_line)
        : whole_(whole), at_(at), number_(first_line) {}

    bool done() const { return at_ >= whole_.size(); }

    std::string_view whole() const { return whole_; }

    std::size_t at() const { return at_; }

    int number() const { return number_; }  // of the line that is next

    std::string_view peek() const {
        std::string_view line = whole_.substr(at_, end() - at_);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return line;
    }

    std::string_view next() {
        const auto line = peek();
        at_ = std::min(end() + 1, whole_.size());
        ++number_;
        return line;
    }

private:
    std::size_t end() const { return std::min(whole_.find('\n', at_), whole_.size()); }

    std::string_view whole_;
    std::size_t at_;
    int number_;
};

}  // namespace osm::markup
