#include "config/document.hpp"

#include "config/tree.hpp"
#include "file/store.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace osm::config {
namespace {

std::unique_ptr<Tree> tree_of(std::string bytes, std::string file_name) {
    if (bytes.starts_with(text::byte_order_mark))
        bytes.erase(0, text::byte_order_mark.size());
    auto tree = std::make_unique<Tree>();
    tree->file = std::move(file_name);
    tree->bytes = std::move(bytes);
    tree->root.value = Node::Map{tree.get(), {}};
    return tree;
}

void understand(Tree& tree, File file, text::Diagnostics& faults) {
    tree.exists = true;
    if (!scan(tree, faults))
        return;
    read_toml(tree, faults);
    check(tree, file, faults);
}

}  // namespace

const Entry* Node::Map::find(std::string_view key) const {
    const auto entry = std::ranges::find(entries, key, &Entry::key);
    return entry == entries.end() ? nullptr : &*entry;
}

std::string_view Tree::line(std::uint32_t number) const {
    if (number == 0 || number > lines.size())
        return {};
    const std::size_t begin = lines[number - 1];
    std::size_t end = number < lines.size() ? lines[number] : bytes.size();
    while (end > begin && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
        --end;
    return std::string_view{bytes}.substr(begin, end - begin);
}

text::Place Tree::place(Spot at) const {
    return {file, static_cast<int>(at.line), static_cast<int>(at.column),
            std::string{line(at.line)}};
}

Document::Document(std::unique_ptr<Tree> tree) : tree_(std::move(tree)) {}

Document::~Document() = default;
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;

Document Document::read(const std::filesystem::path& data, File file, text::Diagnostics& faults) {
    const auto path = data / name(file);
    auto bytes = file::read_whole(path);
    auto tree = tree_of(bytes ? std::move(*bytes) : std::string{}, path.string());
    if (bytes)
        understand(*tree, file, faults);
    return Document{std::move(tree)};
}

Document Document::parse(std::string_view bytes, const std::string& file_name, File file,
                         text::Diagnostics& faults) {
    auto tree = tree_of(std::string{bytes}, file_name);
    understand(*tree, file, faults);
    return Document{std::move(tree)};
}

Table Document::root() const { return Table{&tree_->root}; }

bool Document::exists() const { return tree_->exists; }

}  // namespace osm::config
