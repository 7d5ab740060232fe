#include "text/pattern.hpp"

#include "text/diagnostic.hpp"

#include <fmt/core.h>
#include <re2/re2.h>

namespace osm::text {

struct Pattern::Engine {
    re2::RE2 compiled;
    std::size_t parts;  // the whole match and its groups
};

Pattern::Pattern(std::string_view expression) {
    re2::RE2::Options options;
    options.set_log_errors(false);  // the reason goes into our own message, not to stderr
    engine_ = std::unique_ptr<Engine>(
        new Engine{re2::RE2({expression.data(), expression.size()}, options), 1});
    if (!engine_->compiled.ok())
        fail(fmt::format("'{}' is not a regular expression: {}", expression,
                         engine_->compiled.error()),
             "write it in RE2's syntax, with \\ before a sign that stands for itself");
    engine_->parts += static_cast<std::size_t>(engine_->compiled.NumberOfCapturingGroups());
}

Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

bool Pattern::found_in(std::string_view subject) const {
    return re2::RE2::PartialMatch({subject.data(), subject.size()}, engine_->compiled);
}

std::optional<std::vector<std::string_view>> Pattern::match(std::string_view subject) const {
    std::vector<re2::StringPiece> found(engine_->parts);
    const re2::StringPiece text(subject.data(), subject.size());
    if (!engine_->compiled.Match(text, 0, subject.size(), re2::RE2::UNANCHORED, found.data(),
                                 static_cast<int>(found.size())))
        return std::nullopt;
    std::vector<std::string_view> parts;
    parts.reserve(found.size());
    for (const auto& part : found)
        parts.emplace_back(part.data() == nullptr ? std::string_view{}
                                                  : std::string_view(part.data(), part.size()));
    return parts;
}

}  // namespace osm::text
