#include "chance/chance.hpp"
#include "records/reader.hpp"
#include "records/store.hpp"
#include "unit/catch.hpp"
#include "unit/file/faulty.hpp"
#include "unit/file/folder.hpp"

#include <fmt/core.h>

#include <set>

using namespace osm;
using records::Kind;
using unit::Folder;
using unit::spill;

namespace {

class Making {
public:
    explicit Making(std::uint64_t seed) : generator_(seed) {}

    // Cells that fit the schema, "" for an empty one.
    std::vector<std::string> cells(const records::Schema& schema) {
        std::vector<std::string> cells;
        for (const auto& column : schema.columns)
            cells.push_back(!column.required && below(3) == 0 ? "" : cell(column.kind));
        return cells;
    }

    std::uint64_t below(std::uint64_t n) { return generator_.below(n); }

private:
    std::string digits(std::uint64_t low, std::uint64_t high) {
        return std::to_string(low + below(high - low + 1));
    }

    std::string date() {
        return fmt::format("{:04}-{:02}-{:02}", 1970 + below(231), 1 + below(12), 1 + below(28));
    }

    std::string instant() {
        const auto quarters = below(113);  // -14:00 to +14:00
        const auto minutes = quarters < 56 ? (56 - quarters) * 15 : (quarters - 56) * 15;
        return fmt::format("{}T{:02}:{:02}:{:02}{}{:02}:{:02}", date(), below(24), below(60),
                           below(60), quarters < 56 ? '-' : '+', minutes / 60, minutes % 60);
    }

    std::string word() {
        static const std::vector<std::string> letters{"a", "Z", "7", "-", "é", "日", "😀", "_", "."};
        std::string word;
        for (auto n = 1 + below(20); n > 0; --n)
            word += letters[below(letters.size())];
        return word == "-" ? "x" : word;
    }

    std::string list(std::string_view separator) {
        auto list = word();
        for (auto n = below(4); n > 0; --n)
            list += std::string(separator) + word();
        return list;
    }

    std::string cell(Kind kind) {
        switch (kind) {
            case Kind::instant:
                return instant();
            case Kind::day:
                return below(2) == 0 ? date() : instant();
            case Kind::date:
                return date();
            case Kind::amount:
                return (below(2) == 0 ? "-" : "") + digits(0, 99999) + "." + digits(0, 99);
            case Kind::number:
                return digits(1, 99) + "." + digits(0, 9999);
            case Kind::currency:
                return "MAD";
            case Kind::country:
                return "MA";
            case Kind::word:
                return word();
            case Kind::topic:
                return list(":");
            case Kind::tags:
                return list(below(2) == 0 ? "," : "=");
            case Kind::text:
            case Kind::note:
                return list(" ");
        }
        return "";
    }

    chance::Generator generator_;
};

std::vector<std::string> texts(const Folder& data, const records::Schema& schema,
                               text::Diagnostics& faults) {
    std::vector<std::string> found;
    records::Reader reader(data.path(), schema, faults);
    records::Row row;
    while (reader.next(row))
        found.emplace_back(row.text);
    return found;
}

}  // namespace

TEST_CASE("what is written is read again, cell by cell", "[records][property]") {
    const std::uint64_t seed = 20161003;
    INFO("seed " << seed);
    Making make(seed);
    for (const auto* schema : records::all())
        for (int i = 0; i < 2000; ++i) {
            const auto cells = make.cells(*schema);
            const auto line = records::to_line(*schema, cells);
            INFO(line);
            records::Row row;
            REQUIRE(check_line(*schema, line, row).empty());
            for (std::size_t k = 0; k < cells.size(); ++k)
                REQUIRE(row.cells[k] == cells[k]);
            std::vector<std::string> again;
            for (std::size_t k = 0; k < cells.size(); ++k)
                again.emplace_back(row.cells[k]);
            REQUIRE(records::to_line(*schema, again) == line);
        }
}

TEST_CASE("the reader and the check of one line agree", "[records][property]") {
    const std::uint64_t seed = 41;
    INFO("seed " << seed);
    Making make(seed);
    for (const auto* schema : records::all()) {
        const Folder data;
        std::string text = schema->first_line() + "\n";
        std::multiset<std::string> good;
        for (int i = 0; i < 500; ++i) {
            auto line = records::to_line(*schema, make.cells(*schema));
            for (auto n = make.below(3); n > 0; --n)
                line[make.below(line.size())] = "\t :,=-x\x01\xFF\x80"[make.below(10)];
            records::Row row;
            const bool remark = line[0] == '#' || line.find_first_not_of(" \t") == line.npos;
            if (!remark && check_line(*schema, line, row).empty() &&
                (schema->counted || !good.contains(line)))
                good.insert(line);
            text += line + "\n";
        }
        spill(data / schema->file(), text);
        text::Diagnostics faults;
        const auto read = texts(data, *schema, faults);
        REQUIRE(std::multiset<std::string>(read.begin(), read.end()) == good);
    }
}

// Every byte of a small file changed: nothing crashes, and every line that was not touched is
// there.
TEST_CASE("a flipped, cut or NUL byte costs its own line", "[records][property]") {
    Making make(7);
    std::vector<std::string> lines;
    for (int i = 0; i < 8; ++i)
        lines.push_back(records::to_line(records::study, make.cells(records::study)));
    const auto first = records::study.first_line();
    std::string whole = first + "\n";
    for (const auto& line : lines)
        whole += line + "\n";

    const auto lines_untouched = [&](std::size_t at) {
        std::vector<std::string> untouched;
        std::size_t begin = first.size() + 1;
        for (const auto& line : lines) {
            // A changed newline joins a line with the next one.
            const bool joined = begin > 0 && at == begin - 1;
            if ((at < begin || at > begin + line.size()) && !joined)
                untouched.push_back(line);
            begin += line.size() + 1;
        }
        return untouched;
    };

    for (std::size_t at = first.size(); at < whole.size(); ++at)
        for (const int flip : {0x01, 0x20, 0x80, 0xFF, -1}) {
            auto text = whole;
            text[at] = flip < 0 ? '\0' : static_cast<char>(text[at] ^ flip);
            if (at == first.size())
                continue;  // the first line itself is another file then
            const Folder data;
            spill(data / "facts/study.tsv", text);
            text::Diagnostics faults;
            const auto found = texts(data, records::study, faults);
            INFO("byte " << at << ", flip " << flip);
            for (const auto& line : lines_untouched(at))
                REQUIRE(std::ranges::count(found, line) >= 1);
        }
}

TEST_CASE("a file cut at every byte opens, and the next write mends it",
          "[records][property][faults]") {
    Making make(8);
    std::vector<std::string> lines;
    for (int i = 0; i < 5; ++i)
        lines.push_back(records::to_line(records::study, make.cells(records::study)));
    std::string whole = records::study.first_line() + "\n";
    for (const auto& line : lines)
        whole += line + "\n";
    const auto added = records::to_line(
        records::study, std::vector<std::string>{"2016-10-03T09:00:00+01:00",
                                                 "2016-10-03T10:00:00+01:00", "ml", "", "new"});

    for (std::size_t size = 0; size <= whole.size(); ++size)
        for (const std::size_t nuls : {0, 1, 30}) {
            const Folder data;
            const auto path = data / "facts/study.tsv";
            const auto text = whole.substr(0, size) + std::string(nuls, '\0');
            spill(path, text);
            INFO("cut at " << size << ", " << nuls << " NUL bytes");

            std::vector<std::string> expected;
            std::size_t begin = records::study.first_line().size() + 1;
            for (const auto& line : lines) {
                if (begin + line.size() < size)
                    expected.push_back(line);
                begin += line.size() + 1;
            }
            const bool torn = !text.empty() && text.back() != '\n';
            text::Diagnostics faults;
            auto found = texts(data, records::study, faults);
            // A last line may count without its newline; then it is reported all the same.
            REQUIRE(found.size() >= expected.size());
            REQUIRE(found.size() <= expected.size() + 1);
            REQUIRE(std::equal(expected.begin(), expected.end(), found.begin()));
            const bool first_line_whole = text == records::study.first_line();
            REQUIRE(faults.size() == (torn && !first_line_whole ? 1U : 0U));

            unit::Faulty system;
            records::Store(system, data.path(), records::study).append({added});
            faults.clear();
            found.push_back(added);
            REQUIRE(texts(data, records::study, faults) == found);
            REQUIRE(faults.empty());
        }
}
