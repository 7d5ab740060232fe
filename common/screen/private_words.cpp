// The learner's own list: a word is found however it is spelt.
#include "screen/keywords.hpp"
#include "screen/personal.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace osm::screen {
namespace {

using std::string_view;

constexpr Kind private_word{
    "private-word", "a private word", "leave it out", text::Level::error, false, false, 1};

bool is_ascii(string_view text) {
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::size_t point_size(char first) {
    const auto lead = static_cast<unsigned char>(first);
    return lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
}

// Text in lower case and without accents, and where each of its bytes came from.
class Folder {
public:
    std::string text;
    std::vector<std::size_t> origin;

    void fold(string_view from, std::size_t offset) {
        text.clear();
        origin.clear();
        for (std::size_t at = 0; at < from.size();) {
            const string_view point = from.substr(at, point_size(from[at]));
            if (point.size() == 1)
                text += lower(point[0]);
            else
                text += folded(point);
            origin.resize(text.size(), offset + at);
            at += point.size();
        }
        origin.push_back(offset + from.size());
    }

private:
    // Latin letters lose their accents; of others only the case goes. No-break blanks are blanks,
    // combining marks nothing.
    const std::string& folded(string_view point) {
        const auto known = known_.find(point);
        return known != known_.end()
                   ? known->second
                   : known_.emplace(std::string(point), folded_once(point)).first->second;
    }

    static std::string folded_once(string_view point) {
        const auto first = static_cast<unsigned char>(point[0]);
        const auto second = static_cast<unsigned char>(point[1]);
        if (first == 0xCC || (first == 0xCD && second < 0xB0))
            return {};
        if (point == "\xc2\xa0" || point == "\xe2\x80\xaf")
            return " ";
        const std::string latin = osm::text::to_kebab(point);
        return latin.empty() ? osm::text::fold(point) : latin;
    }

    std::map<std::string, std::string, std::less<>> known_;
};

bool is_inside_word(char c) { return is_word_byte(c) && c != '_'; }

// A word as it is compared: its runs of letters and digits.
struct Sought {
    std::vector<std::string> runs;
    bool has_digit = false;
    bool joins = false;  // long enough to be known without a blank: martakowalska
};

constexpr std::size_t most_signs = 8;  // between the parts of a name: `** **`

Sought sought(const std::string& word) {
    Folder folder;
    folder.fold(word, 0);
    Sought made;
    bool open = false;
    for (const char c : folder.text) {
        const bool inside = is_inside_word(c);
        if (inside && !open)
            made.runs.emplace_back();
        if (inside)
            made.runs.back() += c;
        made.has_digit = made.has_digit || is_digit(c);
        open = inside;
    }
    std::size_t size = 0, shortest = 99;
    for (const std::string& run : made.runs) {
        size += run.size();
        shortest = std::min(shortest, run.size());
    }
    made.joins = made.runs.size() > 1 && shortest >= 3 && size >= 10;
    return made;
}

// The length of a blank as addresses and HTML write it; 0: there is none.
std::size_t written_blank(string_view text) {
    for (const string_view blank :
         {"%20", "%C2%A0", "%c2%a0", "&nbsp;", "&#160;", "&#xa0;", "&#32;"})
        if (text.starts_with(blank))
            return blank.size();
    return 0;
}

// Where the word that begins at `at` ends; nullopt when it is another one. A number may be parted
// anywhere, a name between its parts only, and there it must be.
std::optional<std::size_t> end_of(const Sought& word, string_view text, std::size_t at) {
    if (at > 0 && is_inside_word(text[at - 1]))
        return std::nullopt;
    const auto parted = [&](std::size_t most) {
        std::size_t signs = 0;
        for (; at < text.size() && signs < most; ++signs)
            if (const std::size_t blank = written_blank(text.substr(at)); blank > 0 && most > 1)
                at += blank;
            else if (!is_inside_word(text[at]))
                ++at;
            else
                break;
        return signs > 0;
    };
    for (std::size_t run = 0; run < word.runs.size(); ++run) {
        if (run > 0 && !parted(most_signs) && !word.has_digit && !word.joins)
            return std::nullopt;
        for (std::size_t i = 0; i < word.runs[run].size(); ++i) {
            if (i > 0 && word.has_digit)
                parted(1);
            if (at >= text.size() || lower(text[at]) != word.runs[run][i])
                return std::nullopt;
            ++at;
        }
    }
    if (at < text.size() && is_inside_word(text[at]))
        return std::nullopt;
    return at;
}

class PrivateWords final : public Search {
public:
    explicit PrivateWords(std::span<const std::string> words) {
        for (const std::string& word : words)
            sought_.push_back(sought(word));
    }

    std::vector<Word> words() const override {
        std::vector<Word> words;
        for (const Sought& word : sought_)
            words.push_back({beginning(word)});
        return words;
    }

    void look(std::size_t word, const Hit& hit, Matches& matches) override {
        if (const auto end = end_of(sought_[word], hit.text, hit.at))
            matches.push_back({hit.at, *end, &private_word, word + 1});
    }

    // Lines with letters beyond ASCII once more, folded; each with the next, over which a name may
    // be broken.
    void finish(string_view text, Matches& matches) override {
        if (sought_.empty() || is_ascii(text))
            return;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            const std::size_t next =
                std::min(text.find('\n', std::min(end + 1, text.size())), text.size());
            if (!is_ascii(text.substr(begin, next - begin)))
                look_folded(text.substr(begin, next - begin), begin, matches);
            begin = end + 1;
        }
    }

private:
    // By what it is found: a number by its first two signs, since it may be parted behind them.
    static std::string beginning(const Sought& word) {
        return word.has_digit ? word.runs.front().substr(0, 2) : word.runs.front();
    }

    void look_folded(string_view part, std::size_t offset, Matches& matches) {
        if (!keywords_) {
            std::vector<std::string> words;
            for (const Sought& word : sought_)
                words.push_back(beginning(word));
            keywords_.emplace(std::vector<string_view>(words.begin(), words.end()));
        }
        folder_.fold(part, offset);
        keywords_->find(folder_.text, [&](std::size_t word, std::size_t at) {
            if (const auto end = end_of(sought_[word], folder_.text, at))
                matches.push_back(
                    {folder_.origin[at], folder_.origin[*end], &private_word, word + 1});
        });
    }

    std::vector<Sought> sought_;
    std::optional<Keywords> keywords_;
    Folder folder_;
};

}  // namespace

std::unique_ptr<Search> word_search(std::span<const std::string> words) {
    return std::make_unique<PrivateWords>(words);
}

}  // namespace osm::screen
