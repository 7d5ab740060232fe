#include "records/cells.hpp"

#include "interchange/encoding.hpp"
#include "records/parts.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>

namespace osm::records {
namespace {

constexpr std::size_t most_digits = 18;  // what an int64 holds without a second thought

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool has_blank(std::string_view cell) { return cell.find(' ') != std::string_view::npos; }

bool all_capitals(std::string_view cell, std::size_t size) {
    return cell.size() == size &&
           std::ranges::all_of(cell, [](char c) { return c >= 'A' && c <= 'Z'; });
}

// 12, 12.50; no sign, no point without digits on both sides.
bool is_decimal(std::string_view digits) {
    std::size_t count = 0, points = 0;
    for (const char c : digits)
        if (is_digit(c))
            ++count;
        else if (c == '.')
            ++points;
        else
            return false;
    return count > 0 && count <= most_digits && points <= 1 && is_digit(digits.front()) &&
           is_digit(digits.back());
}

bool is_positive(std::string_view digits) {
    return is_decimal(digits) && digits.find_first_of("123456789") != std::string_view::npos;
}

// Where only a date is written, its midnight in UTC.
bool take_day(std::string_view cell, time::Stamp& stamp, time::Date& day) {
    if (const auto date = time::read_date(cell)) {
        stamp = {time::begin_of(*date, 0), 0};
        day = *date;
        return true;
    }
    const auto read = time::read_stamp(cell);
    if (!read)
        return false;
    stamp = *read;
    day = read->day();
    return true;
}

bool take_date(std::string_view cell, time::Date& day) {
    const auto date = time::read_date(cell);
    day = date.value_or(day);
    return date.has_value();
}

// For the kinds that say nothing beyond their text.
bool is_of(Kind kind, std::string_view cell) {
    switch (kind) {
        case Kind::topic:
            return is_list(cell, ':', ':');
        case Kind::tags:
            return is_list(cell, ',', '=');
        case Kind::amount:
            return is_decimal(cell.substr(cell.front() == '-' ? 1 : 0));
        case Kind::number:
            return is_positive(cell);
        case Kind::currency:
            return all_capitals(cell, 3);
        case Kind::country:
            return all_capitals(cell, 2);
        case Kind::word:
            return !has_blank(cell);
        default:
            return true;
    }
}

constexpr std::string_view instant_example = "2016-10-03T09:00:00+01:00";

Complaint by_kind(Kind kind) {
    switch (kind) {
        case Kind::instant:
            return {"is not an instant", fmt::format("write it as {}", instant_example)};
        case Kind::day:
            return {"is not a date or instant",
                    fmt::format("write it as 2016-10-03 or {}", instant_example)};
        case Kind::date:
            return {"is not a date", "write it as 2016-10-03"};
        case Kind::amount:
            return {"is not an amount", "write it as 12.50 or -12.50"};
        case Kind::number:
            return {"is not a positive number", "write it as 0.1023"};
        case Kind::currency:
            return {"is not a currency", "write three capitals: MAD"};
        case Kind::country:
            return {"is not a country", "write two capitals: MA"};
        case Kind::word:
            return {"is not one word", "write it without blanks"};
        case Kind::topic:
            return {"is not a topic", "write it as ml:pgm-1, without blanks"};
        case Kind::tags:
            return {"is not a list of tags", "write it as deep,via=git, without blanks"};
        case Kind::text:
        case Kind::note:
            break;
    }
    return {"does not fit", {}};
}

}  // namespace

bool fits(Kind kind, std::string_view cell, Said& said) {
    if (kind == Kind::day)
        return take_day(cell, said.stamp, said.day);
    if (kind == Kind::date)
        return take_date(cell, said.day);
    if (kind == Kind::instant)
        return Instants().read(cell, said.stamp);
    return is_of(kind, cell);
}

bool fill(const Schema& schema, Row& row, Instants& instants) {
    auto* stamp = row.stamps.data();
    auto* cell = row.cells.data();
    auto columns = schema.columns;
    if (columns[0].kind == Kind::instant && columns[1].kind == Kind::instant) {
        if (!instants.read_both(cell[0], cell[1], row.stamps))
            return false;
        cell += 2;
        columns = columns.subspan(2);
    }
    for (const auto& column : columns) {
        auto& text = *cell++;
        if (text.size() <= 1 && (text.empty() || text.front() == '-')) {
            if (column.required)
                return false;
            if (column.kind == Kind::tags)
                row.keyed = false;
            text = {};
            continue;
        }
        bool good = true;
        switch (column.kind) {
            case Kind::instant:
                good = instants.read(text, *stamp++);
                break;
            case Kind::topic:
                good = is_topic_in_block(text);
                break;
            case Kind::tags:
                good = is_tags_in_block(text, row.keyed);
                break;
            case Kind::note:
                break;
            case Kind::day:
                good = take_day(text, *stamp++, row.day);
                break;
            case Kind::date:
                good = take_date(text, row.day);
                break;
            default:
                good = is_of(column.kind, text);
        }
        if (!good)
            return false;
    }
    return true;
}

Complaint complaint(const Column& column, std::string_view cell) {
    if (cell.empty() || cell == "-")
        return {fmt::format("'{}' is missing", column.name), by_kind(column.kind).hint};
    auto found = by_kind(column.kind);
    found.what = fmt::format("{} '{}' {}", column.name, cell, found.what);
    return found;
}

namespace {

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return ((byte < 0x20) & (byte != '\t')) | (byte == 0x7F);
}

// Without a way out in the middle, so that many bytes are looked at together.
bool has_control(std::string_view line) {
    std::uint8_t found = 0;
    for (const char c : line) {
        const auto byte = static_cast<std::uint8_t>(c);
        const std::uint8_t low = byte < 0x20 ? 1 : 0, tab = byte == '\t' ? 1 : 0;
        const std::uint8_t del = byte == 0x7F ? 1 : 0;
        found = static_cast<std::uint8_t>(found | (low ^ tab) | del);
    }
    return found != 0;
}

}  // namespace

std::size_t first_bad_byte(std::string_view line) {
    if (!has_control(line) && interchange::is_utf8(line))
        return std::string_view::npos;
    const auto control = std::ranges::find_if(line, is_control);
    auto good = static_cast<std::size_t>(control - line.begin());
    // Only a line with a fault pays for the search: the longest prefix that is UTF-8.
    if (!interchange::is_utf8(line.substr(0, good))) {
        std::size_t low = 0;
        while (low < good) {
            const auto middle = low + (good - low) / 2;
            std::size_t whole = middle + 1;
            while (whole < good && (static_cast<unsigned char>(line[whole]) & 0xC0) == 0x80)
                ++whole;
            if (interchange::is_utf8(line.substr(0, whole)))
                low = whole;
            else
                good = middle;
        }
        return low;
    }
    return good == line.size() ? std::string_view::npos : good;
}

}  // namespace osm::records
