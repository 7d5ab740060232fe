// The system's compiled zone files, read directly: date-tz opens the whole database before the
// first zone, all 600 files of it, in 2.4 ms, which is more than a whole run of a tool may take. A
// test holds every zone against it.
#include "time/changes.hpp"
#include "time/civil.hpp"

#include <limits>

namespace osm::time {
namespace {

// Big-endian numbers from a file that may be cut anywhere: after a read beyond its end every read
// gives 0 and `whole()` is false.
class Bytes {
public:
    explicit Bytes(std::string_view left) : left_(left) {}

    bool whole() const { return whole_; }

    std::string_view rest() const { return left_; }

    std::string_view take(std::size_t size) {
        if (size > left_.size()) {
            whole_ = false;
            left_ = {};
            return {};
        }
        const auto taken = left_.substr(0, size);
        left_.remove_prefix(size);
        return taken;
    }

    std::int64_t number(std::size_t size) {
        const auto bytes = take(size);
        if (bytes.empty())
            return 0;
        std::uint64_t value = 0;
        for (const char byte : bytes)
            value = value << 8 | static_cast<unsigned char>(byte);
        const auto unused = 64 - 8 * size;  // carries the sign up
        return static_cast<std::int64_t>(value << unused) >> unused;
    }

    std::size_t count() {
        const auto value = number(4);
        whole_ = whole_ && value >= 0 && value <= most;
        return whole_ ? static_cast<std::size_t>(value) : 0;
    }

private:
    static constexpr std::int64_t most = 100'000;  // of anything; real files hold a few hundred
    std::string_view left_;
    bool whole_ = true;
};

struct Header {
    char version = 0;
    std::size_t utc_marks = 0;
    std::size_t standard_marks = 0;
    std::size_t leaps = 0;
    std::size_t changes = 0;
    std::size_t kinds = 0;
    std::size_t letters = 0;

    // Bytes of the block after it, where an instant takes `wide` bytes.
    std::size_t block(std::size_t wide) const {
        return changes * (wide + 1) + kinds * 6 + letters + leaps * (wide + 4) + standard_marks +
               utc_marks;
    }
};

std::optional<Header> read_header(Bytes& bytes) {
    if (bytes.take(4) != "TZif")
        return std::nullopt;
    Header header;
    header.version = static_cast<char>(bytes.number(1));
    bytes.take(15);
    header.utc_marks = bytes.count();
    header.standard_marks = bytes.count();
    header.leaps = bytes.count();
    header.changes = bytes.count();
    header.kinds = bytes.count();
    header.letters = bytes.count();
    if (!bytes.whole() || header.kinds == 0)
        return std::nullopt;
    return header;
}

std::int32_t whole_minutes(std::int64_t seconds) {
    return static_cast<std::int32_t>(seconds / 60 * 60);
}

// The offsets that the changes point to; nullopt when one is not of this earth.
std::optional<std::vector<std::int32_t>> read_kinds(Bytes& bytes, std::size_t n) {
    std::vector<std::int32_t> offsets;
    for (std::size_t i = 0; i < n; ++i) {
        const auto seconds = bytes.number(4);
        bytes.take(2);  // summer or not, and the abbreviation: nobody asks
        if (seconds <= -day_seconds || seconds >= day_seconds)
            return std::nullopt;
        offsets.push_back(whole_minutes(seconds));
    }
    return offsets;
}

std::optional<Changes> read_block(Bytes& bytes, const Header& header) {
    Bytes instants(bytes.take(header.changes * 8));
    Bytes kinds(bytes.take(header.changes));
    const auto offsets = read_kinds(bytes, header.kinds);
    bytes.take(header.letters + header.leaps * 12 + header.standard_marks + header.utc_marks);
    if (!bytes.whole() || !offsets || header.leaps > 0)
        return std::nullopt;
    Changes changes(offsets->front());
    auto before = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i < header.changes; ++i) {
        const auto at = instants.number(8);
        const auto kind = static_cast<unsigned char>(kinds.take(1).front());
        if ((i > 0 && at <= before) || kind >= offsets->size())
            return std::nullopt;
        changes.add({at}, (*offsets)[kind]);
        before = at;
    }
    return changes;
}

// The file ends in `\nRULE\n`; a rule with a ',' goes on changing the clock after the last change
// that is listed.
bool lists_all(const Changes& changes, std::string_view footer) {
    if (footer.size() < 2 || footer.front() != '\n' || footer.back() != '\n')
        return false;
    const auto last_year = begin_of(*date(last_wall_year, 1, 1), 0);
    return footer.find(',') == std::string_view::npos || changes.last() >= std::optional(last_year);
}

}  // namespace

std::optional<Changes> read_zone_file(std::string_view content) {
    Bytes bytes(content);
    const auto old = read_header(bytes);
    if (!old || old->version < '2')
        return std::nullopt;
    bytes.take(old->block(4));  // the same in 32 bits
    const auto header = read_header(bytes);
    if (!header)
        return std::nullopt;
    auto changes = read_block(bytes, *header);
    if (!changes || !lists_all(*changes, bytes.rest()))
        return std::nullopt;
    return changes;
}

}  // namespace osm::time
