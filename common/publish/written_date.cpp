// Dates as the headers of other programs' notes have them.
#include "publish/meaning.hpp"
#include "text/ascii.hpp"
#include "text/words.hpp"

namespace osm::publish {
namespace {

// Reads a word from its front; each step is nullopt or false when the word goes on otherwise.
class Word {
public:
    explicit Word(std::string_view rest) : rest_(rest) {}

    bool done() const { return rest_.empty(); }

    bool take(std::string_view signs) {
        if (rest_.empty() || signs.find(rest_.front()) == std::string_view::npos)
            return false;
        rest_.remove_prefix(1);
        return true;
    }

    // `least` to `most` digits.
    std::optional<int> number(std::size_t least, std::size_t most) {
        std::size_t size = 0;
        int value = 0;
        for (; size < most && size < rest_.size() && text::is_digit(rest_[size]); ++size)
            value = value * 10 + (rest_[size] - '0');
        if (size < least)
            return std::nullopt;
        rest_.remove_prefix(size);
        return value;
    }

    char front() const { return rest_.empty() ? '\0' : rest_.front(); }

private:
    std::string_view rest_;
};

std::optional<time::Date> day(Word& word) {
    const auto year = word.number(4, 4);
    const char sign = word.front();
    if (!year || !word.take("-/"))
        return std::nullopt;
    const auto month = word.number(1, 2);
    if (!month || word.front() != sign || !word.take("-/"))
        return std::nullopt;
    const auto of_month = word.number(1, 2);
    return of_month ? time::date(*year, *month, *of_month) : std::nullopt;
}

std::optional<time::Duration> clock(Word& word) {
    const auto hour = word.number(1, 2);
    if (!hour || *hour > 23 || !word.take(":"))
        return std::nullopt;
    const auto minute = word.number(2, 2);
    if (!minute || *minute > 59)
        return std::nullopt;
    int second = 0;
    if (word.take(":")) {
        const auto written = word.number(2, 2);
        if (!written || *written > 59)
            return std::nullopt;
        second = *written;
        if (word.take(".,") && !word.number(1, 9))
            return std::nullopt;
    }
    return time::Duration{*hour * 3600 + *minute * 60 + second};
}

std::optional<std::int32_t> offset(Word& word) {
    if (word.take("Zz"))
        return 0;
    const bool west = word.front() == '-';
    if (!word.take("+-"))
        return std::nullopt;
    const auto hours = word.number(2, 2);
    word.take(":");
    const auto minutes = word.number(2, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    return (*hours * 3600 + *minutes * 60) * (west ? -1 : 1);
}

}  // namespace

std::optional<WrittenDate> read_written_date(std::string_view written) {
    Word word(text::trim(written));
    const auto of = day(word);
    if (!of)
        return std::nullopt;
    WrittenDate date{*of, {}, {}};
    if (word.done())
        return date;
    if (!word.take("Tt "))
        return std::nullopt;
    while (word.take(" ")) {
    }
    date.of_day = clock(word);
    if (!date.of_day)
        return std::nullopt;
    while (word.take(" ")) {
    }
    if (word.done())
        return date;
    date.offset = offset(word);
    return date.offset && word.done() ? std::optional(date) : std::nullopt;
}

}  // namespace osm::publish
