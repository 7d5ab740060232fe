#include "budget/ofx.hpp"

#include "budget/figures.hpp"
#include "interchange/encoding.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <optional>

namespace osm::budget {
namespace {

// One tag and the text behind it; `</X>` is a closing one.
struct Tag {
    std::string_view name;
    std::string_view value;
    bool closing = false;
    int line = 1;
};

class Tags {
public:
    explicit Tags(std::string_view text) : rest_(text) {}

    bool next(Tag& tag) {
        const auto open = rest_.find('<');
        if (open == rest_.npos)
            return false;
        skip(open + 1);
        const auto close = rest_.find('>');
        if (close == rest_.npos)
            return false;
        tag.line = line_;
        auto name = rest_.substr(0, close);
        skip(close + 1);
        tag.closing = name.starts_with('/');
        if (tag.closing)
            name.remove_prefix(1);
        tag.name = text::trim(name.substr(0, name.find_first_of(" \t\r\n/")));
        tag.value = clean(rest_.substr(0, rest_.find('<')));
        return true;
    }

private:
    static std::string_view clean(std::string_view value) {
        const auto begin = value.find_first_not_of(" \t\r\n");
        const auto end = value.find_last_not_of(" \t\r\n");
        return begin == value.npos ? std::string_view{} : value.substr(begin, end - begin + 1);
    }

    void skip(std::size_t size) {
        line_ += static_cast<int>(std::ranges::count(rest_.substr(0, size), '\n'));
        rest_.remove_prefix(size);
    }

    std::string_view rest_;
    int line_ = 1;
};

// `&amp;` and its like, as the characters they stand for.
std::string unescaped(std::string_view value) {
    static constexpr std::pair<std::string_view, std::string_view> known[] = {
        {"&amp;", "&"},  {"&lt;", "<"},  {"&gt;", ">"},  {"&quot;", "\""},
        {"&apos;", "'"}, {"&#39;", "'"}, {"&nbsp;", " "}};
    std::string text;
    while (!value.empty()) {
        const auto* found = std::ranges::find_if(
            known, [&](const auto& one) { return value.starts_with(one.first); });
        if (found != std::end(known)) {
            text += found->second;
            value.remove_prefix(found->first.size());
        } else {
            const char c = value.front();
            text += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
            value.remove_prefix(1);
        }
    }
    return text;
}

class Reader {
public:
    Reader(const std::string& file, const Profile& profile) : file_(file) {
        statement_.profile = profile;
        statement_.profile.currency.reset();
    }

    Statement read(std::string_view bytes) {
        const auto decoded = interchange::decode_text(bytes, file_);
        statement_.encoding = decoded.encoding;
        statement_.decimal = '.';
        Tags tags(decoded.text);
        Tag tag;
        bool known = false;
        while (tags.next(tag)) {
            known = known || tag.name == "OFX";
            take(tag);
        }
        if (!known)
            text::fail("there is no OFX in it", "osm-budget import csv FILE reads CSV", {file_});
        if (statement_.movements.empty()) {
            auto found = statement_.left_out;
            found.insert(found.begin(), {{file_}, "there is no movement of money in it"});
            throw text::Failure(text::Stop::misuse, std::move(found));
        }
        return std::move(statement_);
    }

private:
    void take(const Tag& tag) {
        if (tag.name == "STMTTRN") {
            if (tag.closing)
                finish();
            else
                begin(tag.line);
        } else if (tag.closing) {
            // Some banks leave out the end of a movement; the list's end is never missing.
            if (tag.name == "BANKTRANLIST")
                finish();
        } else if (line_ != 0) {
            fields_.try_emplace(std::string(tag.name), tag.value);
        } else if (tag.name == "CURDEF") {
            currency_ = tag.value;
        } else if (tag.name == "ACCTID") {
            account_ = tag.value;
        }
    }

    void begin(int line) {
        finish();
        line_ = line;
        fields_.clear();
    }

    std::string_view field(std::string_view name) const {
        const auto found = fields_.find(name);
        return found == fields_.end() ? std::string_view{} : found->second;
    }

    void leave_out(const std::string& why, text::Level level = text::Level::error) {
        statement_.left_out.push_back({{file_, line_}, "left out: " + why, {}, level});
    }

    void finish() {
        if (line_ == 0)
            return;
        add();
        line_ = 0;
    }

    void add() {
        const auto posted = field("DTPOSTED");
        const auto fields = read_date_fields(posted.substr(0, 8));
        const auto day = fields ? fields->in(DateOrder::ymd) : std::nullopt;
        if (!day)
            return leave_out(fmt::format("'{}' is no date", posted));
        const auto code = field("CURSYM").empty() || !fields_.contains("CURRENCY")
                              ? std::string_view(currency_)
                              : field("CURSYM");
        const auto currency = money::Currency::named(code);
        if (!currency)
            return leave_out(fmt::format("'{}' is no currency", code));
        const auto minor = read_amount(field("TRNAMT"), *currency);
        if (!minor)
            return leave_out(
                fmt::format("'{}' is no amount of {}", field("TRNAMT"), currency->code()));
        if (*minor == 0)
            return leave_out("the amount is 0", text::Level::warning);
        Movement movement{line_, *day, {-*minor, *currency}, {}, text_of()};
        movement.category = *minor > 0
                                ? std::string(received)
                                : statement_.profile.category.value_or(std::string(unsorted));
        if (statement_.profile.pot)
            movement.tags = "pot=" + *statement_.profile.pot;
        if (!field("FITID").empty())
            movement.source = fmt::format("ofx\t{}\t{}", account_, field("FITID"));
        statement_.movements.push_back(std::move(movement));
    }

    // The format allows a comma for the point; it has no grouping.
    static std::optional<std::int64_t> read_amount(std::string_view written,
                                                   money::Currency currency) {
        const auto figure = read_figure(written);
        if (!figure)
            return std::nullopt;
        const bool comma = figure->digits.find('.') == std::string::npos &&
                           std::ranges::count(figure->digits, ',') == 1;
        const auto plain = plain_digits(figure->digits, comma ? ',' : '.');
        const auto minor = plain ? money::read_minor(*plain, currency) : std::nullopt;
        return minor && figure->negative ? -*minor : minor;
    }

    // Some banks put the beginning into NAME and all of it into MEMO.
    std::string text_of() const {
        const auto name = unescaped(field("NAME"));
        const auto memo = unescaped(field("MEMO"));
        return name.empty() || memo.starts_with(name) ? (memo.empty() ? name : memo) : name;
    }

    const std::string& file_;
    Statement statement_;
    std::string currency_;
    std::string account_;
    int line_ = 0;  // of the movement that is read; 0: none
    std::map<std::string, std::string_view, std::less<>> fields_;
};

}  // namespace

bool is_ofx(std::string_view bytes) {
    const auto head = bytes.substr(0, 1024);
    return head.find("OFXHEADER") != head.npos || head.find("<OFX>") != head.npos ||
           head.find("<?OFX") != head.npos;
}

Statement read_ofx(std::string_view bytes, const std::string& file, const Profile& profile) {
    return Reader(file, profile).read(bytes);
}

}  // namespace osm::budget
