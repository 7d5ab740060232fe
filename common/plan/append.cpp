#include "plan/append.hpp"

#include "file/store.hpp"
#include "plan/plan.hpp"
#include "text/diagnostic.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::plan {
namespace {

constexpr std::string_view file_name = "plan.toml";

// Of what is there already, so many are named.
constexpr std::size_t named_doubles = 3;

// A TOML basic string.
std::string toml_string(std::string_view text) {
    std::string found = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            found += '\\';
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            found += fmt::format("\\u{:04X}", static_cast<unsigned char>(c));
        else
            found += c;
    }
    return found + '"';
}

std::string toml_array(const std::vector<std::string>& words) {
    std::string found;
    for (const auto& word : words)
        found += (found.empty() ? "[" : ", ") + toml_string(word);
    return found + "]";
}

std::string written(const config::Estimate& hours) {
    if (hours.low == hours.high)
        return fmt::format("{}", hours.likely);
    return fmt::format("{{ low = {}, likely = {}, high = {}{} }}", hours.low, hours.likely,
                       hours.high,
                       hours.source.empty() ? "" : ", source = " + toml_string(hours.source));
}

text::Diagnostics faults_in(std::string_view bytes) {
    text::Diagnostics faults;
    const auto document =
        config::Document::parse(bytes, std::string(file_name), config::File::plan, faults);
    if (std::none_of(faults.begin(), faults.end(),
                     [](const auto& fault) { return fault.level == text::Level::error; }))
        read(document, faults);
    return faults;
}

std::string with_block(std::string_view present, const std::string& block) {
    std::string whole(present);
    if (!whole.empty() && whole.back() != '\n')
        whole += '\n';
    if (!whole.empty())
        whole += '\n';
    return whole + block;
}

// Whether there is `item = [...]` (or `track = [...]`, when one is new), which no block can follow.
bool is_inline(std::string_view present, bool new_track) {
    text::Diagnostics faults;
    const auto probe = with_block(present, new_track ? "[[item]]\n[[track]]\n" : "[[item]]\n");
    config::Document::parse(probe, std::string(file_name), config::File::plan, faults);
    return !faults.empty();
}

// What is in the plan already is told as that, not as a double that the block would make.
void refuse_doubles(std::string_view present, const std::string& block) {
    text::Diagnostics ignored;
    const auto items = [&](std::string_view bytes) {
        return read(
            config::Document::parse(bytes, std::string(file_name), config::File::plan, ignored),
            ignored);
    };
    const auto there = items(present);
    std::vector<std::string> doubles;
    int line = 0;
    for (const auto& item : items(block).items)
        if (const auto known = there.item(item.id)) {
            doubles.push_back("'" + item.id + "'");
            line = line == 0 ? there.items[*known].place.line : line;
        }
    if (doubles.empty())
        return;
    const auto count = doubles.size();
    const auto one = count == 1 ? std::string("it") : doubles.front();
    if (count > named_doubles) {
        doubles.resize(named_doubles);
        doubles.push_back(fmt::format("and {} more", count - named_doubles));
    }
    text::fail(fmt::format("{} {} in plan.toml already: nothing was added",
                           text::join(doubles, ", "), count == 1 ? "is" : "are"),
               fmt::format("{} is in line {}", one, line));
}

// The file with the block, if both it and the file without are sound.
std::string checked(std::string_view present, const std::string& block, bool new_track) {
    text::fail_if_any(faults_in(present));
    refuse_doubles(present, block);
    auto whole = with_block(present, block);
    auto faults = faults_in(whole);
    if (!faults.empty() && is_inline(present, new_track))
        text::fail("plan.toml has its items or tracks as one list, to which no block can be added",
                   "write each as a block that begins with [[item]] or [[track]]");
    for (auto& fault : faults)
        fault.place = {};  // of a line that will not be there
    text::fail_if_any(faults);
    return whole;
}

void put(file::System& system, const std::filesystem::path& data, const std::string& block,
         bool new_track) {
    const auto path = data / file_name;
    if (!file::read_whole(path)) {
        file::create(system, path, checked("", block, new_track));
        return;
    }
    file::replace(system, path, [&](std::string_view present) -> std::optional<std::string> {
        return checked(present, block, new_track);
    });
}

}  // namespace

std::string to_toml(const NewItem& item) {
    std::string block;
    if (item.new_track)
        block = fmt::format("[[track]]\nid = {}\n\n", toml_string(item.track));
    block += "[[item]]\n";
    const auto line = [&](std::string_view key, const std::string& value) {
        block += fmt::format("{} = {}\n", key, value);
    };
    const auto text = [&](std::string_view key, const std::string& value) {
        if (!value.empty())
            line(key, toml_string(value));
    };
    const auto words = [&](std::string_view key, const std::vector<std::string>& value) {
        if (!value.empty())
            line(key, toml_array(value));
    };
    text("id", item.id);
    text("title", item.title);
    text("track", item.track);
    text("kind", item.kind);
    if (item.hours)
        line("hours", written(*item.hours));
    if (item.priority)
        line("priority", std::to_string(*item.priority));
    words("needs", item.needs);
    words("any", item.any);
    words("with", item.with);
    text("text", item.text);
    text("price", item.price);
    text("link", item.link);
    if (item.from)
        line("from", time::to_text(*item.from));
    if (item.due)
        line("due", time::to_text(*item.due));
    return block;
}

std::string milestone_to_toml(const std::string& id, const std::string& title,
                              const std::vector<std::string>& needs) {
    return fmt::format("[[milestone]]\nid = {}\ntitle = {}\nneeds = {}\n", toml_string(id),
                       toml_string(title), toml_array(needs));
}

void append(file::System& system, const std::filesystem::path& data, const NewItem& item) {
    put(system, data, to_toml(item), item.new_track);
}

void append(file::System& system, const std::filesystem::path& data, const std::string& blocks) {
    put(system, data, blocks, blocks.find("[[track]]") != std::string::npos);
}

}  // namespace osm::plan
