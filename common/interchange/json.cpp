#include "interchange/json.hpp"

#include "interchange/module/json_events.hpp"
#include "text/words.hpp"

#include <dlfcn.h>
#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

namespace osm::interchange {
namespace {

// Beside the programs as they are installed, else where they were built.
osm_json_reader load() {
    constexpr const char* name = "osm-json.so";
    std::error_code ignored;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
    const auto installed = program.parent_path().parent_path() / "lib" / "osm" / name;
    for (const auto& path : {installed, std::filesystem::path{OSM_BUILT_MODULES} / name})
        if (std::filesystem::exists(path, ignored))
            if (void* const module = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL))
                if (void* const found = ::dlsym(module, "osm_read_json"))
                    return reinterpret_cast<osm_json_reader>(found);
    const char* const why = ::dlerror();
    text::fail_system("the module that reads JSON cannot be loaded",
                      why != nullptr ? why : fmt::format("it belongs at {}", installed.string()));
}

osm_json_reader reader() {
    static const auto loaded = load();
    return loaded;
}

}  // namespace

// Puts events together.
struct Json::Building {
    Json& json;
    const char* whole = nullptr;
    const char* begin = nullptr;  // of the document
    const char* counted = nullptr;
    int line = 1;
    std::vector<std::uint32_t> open;
    std::uint32_t key = 0, key_size = 0;

    // Values come in the order of the text, so every newline is counted once.
    int line_at(const char* place) {
        if (place > counted) {
            line += static_cast<int>(std::count(counted, place, '\n'));
            counted = place;
        }
        return line;
    }

    std::uint32_t keep(std::string_view text) {
        const auto at = static_cast<std::uint32_t>(json.texts_.size());
        json.texts_.append(text);
        return at;
    }

    void take(int event, std::string_view text, std::size_t at) {
        auto& nodes = json.nodes_;
        if (event == osm_json_key) {
            key = keep(text);
            key_size = static_cast<std::uint32_t>(text.size());
            return;
        }
        const auto size = static_cast<std::uint32_t>(nodes.size());
        if (event == osm_json_end) {
            nodes[open.back()].end = size;
            open.pop_back();
            return;
        }
        nodes.push_back({static_cast<JsonKind>(event), line_at(begin + at),
                         static_cast<std::uint32_t>(begin + at - whole), key, key_size, keep(text),
                         static_cast<std::uint32_t>(text.size()), size + 1,
                         open.empty() ? 0 : open.back() + 1});
        key = key_size = 0;
        if (event == osm_json_array || event == osm_json_object)
            open.push_back(size);
    }

    static void take_event(void* self, int event, const char* text, std::size_t size,
                           std::size_t at) {
        static_cast<Building*>(self)->take(event, {text, size}, at);
    }
};

Json Json::read(std::string_view bytes, const std::string& file, bool lines,
                text::Diagnostics& faults) {
    Json json;
    if (bytes.size() > std::size_t{1} << 31)
        text::fail("the file is larger than 2 GiB", "split it", {.file = file});
    const auto padded = std::string{bytes} + std::string(osm_json_padding, ' ');
    Building building{json, padded.data(), padded.data(), padded.data(), 1, {}, 0, 0};
    const auto document = [&](std::size_t begin, std::size_t size) {
        if (text::trim(std::string_view{padded}.substr(begin, size)).empty())
            return;
        building.begin = padded.data() + begin;
        building.open.clear();
        building.key = building.key_size = 0;
        const int line = building.line_at(building.begin);
        const auto nodes = json.nodes_.size();
        const char* const wrong = reader()(building.begin, size, &building, &Building::take_event);
        if (wrong == nullptr)
            return;
        const int place = lines || json.nodes_.empty() ? line : json.nodes_.back().line;
        if (std::string_view{wrong} == osm_json_too_deep)
            faults.push_back({{.file = file, .line = place}, osm_json_too_deep});
        else
            faults.push_back({{.file = file, .line = place},
                              "this is not JSON",
                              lines ? "" : "is the file whole"});
        json.nodes_.resize(nodes);
    };
    if (!lines)
        document(0, bytes.size());
    for (std::size_t begin = 0; lines && begin < bytes.size();) {
        const auto end = std::min(bytes.find('\n', begin), bytes.size());
        document(begin, end - begin - (end > begin && padded[end - 1] == '\r' ? 1 : 0));
        begin = end + 1;
    }
    return json;
}

JsonValue Json::first() const { return nodes_.empty() ? JsonValue{} : JsonValue{this, 0}; }

JsonKind JsonValue::kind() const {
    return document_ == nullptr ? JsonKind::null : document_->nodes_[index_].kind;
}

std::string_view JsonValue::text() const {
    if (document_ == nullptr)
        return {};
    const auto& node = document_->nodes_[index_];
    return std::string_view{document_->texts_}.substr(node.text, node.text_size);
}

int JsonValue::line() const { return document_ == nullptr ? 0 : document_->nodes_[index_].line; }

std::size_t JsonValue::place() const {
    return document_ == nullptr ? 0 : document_->nodes_[index_].place;
}

JsonValue JsonValue::first() const {
    if (document_ == nullptr || document_->nodes_[index_].end == index_ + 1)
        return {};
    return {document_, index_ + 1};
}

JsonValue JsonValue::next() const {
    if (document_ == nullptr)
        return {};
    const auto& nodes = document_->nodes_;
    const auto next = nodes[index_].end;
    const auto parent = nodes[index_].parent;
    const auto end = parent == 0 ? nodes.size() : nodes[parent - 1].end;
    return next < end ? JsonValue{document_, next} : JsonValue{};
}

std::string_view JsonValue::key() const {
    if (document_ == nullptr)
        return {};
    const auto& node = document_->nodes_[index_];
    return std::string_view{document_->texts_}.substr(node.key, node.key_size);
}

JsonValue JsonValue::member(std::string_view key) const {
    if (kind() == JsonKind::object)
        for (auto value = first(); value; value = value.next())
            if (value.key() == key)
                return value;
    return {};
}

std::string_view JsonValue::text(std::string_view key) const {
    const auto value = member(key);
    return value.kind() == JsonKind::text ? value.text() : std::string_view{};
}

std::optional<std::int64_t> JsonValue::whole() const {
    if (kind() != JsonKind::number && kind() != JsonKind::text)
        return std::nullopt;
    const auto written = text();
    if (const auto number = text::whole_number(written))
        return number;
    const auto point = written.find('.');
    const auto digits = written.substr(std::min(point + 1, written.size()));
    if (point == std::string_view::npos ||
        digits.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    const auto number = text::whole_number(written.substr(0, point));
    const bool down = written.starts_with('-') && digits.find_first_not_of('0') != digits.npos;
    return number ? std::optional{*number - (down ? 1 : 0)} : std::nullopt;
}

namespace {

// Behind the quote that ends a string; `at`: behind the one that begins it.
std::size_t end_of_string(std::string_view bytes, std::size_t at) {
    for (const auto begin = at; at < bytes.size(); ++at) {
        at = std::min(bytes.find('"', at), bytes.size());
        std::size_t slashes = 0;
        while (at - slashes > begin && bytes[at - slashes - 1] == '\\')
            ++slashes;
        if (slashes % 2 == 0)
            return std::min(at + 1, bytes.size());
    }
    return bytes.size();
}

}  // namespace

std::size_t end_of_value(std::string_view bytes, std::size_t place) {
    std::size_t depth = 0;
    for (auto at = place; at < bytes.size();) {
        if (bytes[at] == '"')
            at = end_of_string(bytes, at + 1);
        else if (bytes[at] == '[' || bytes[at] == '{')
            ++depth, ++at;
        else if (bytes[at] == ']' || bytes[at] == '}')
            --depth, ++at;
        else if (depth > 0)
            ++at;
        else
            return std::min(bytes.find_first_of(",]} \t\r\n", at), bytes.size());
        if (depth == 0)
            return at;
    }
    return bytes.size();
}

std::string json_string(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        switch (c) {
            case '"':
                quoted += "\\\"";
                break;
            case '\\':
                quoted += "\\\\";
                break;
            case '\n':
                quoted += "\\n";
                break;
            case '\r':
                quoted += "\\r";
                break;
            case '\t':
                quoted += "\\t";
                break;
            default:
                if (byte < 0x20 || byte == 0x7f)
                    quoted += fmt::format("\\u{:04x}", byte);
                else
                    quoted += c;
        }
    }
    return quoted + '"';
}

}  // namespace osm::interchange
