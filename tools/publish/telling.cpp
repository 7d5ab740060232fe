#include "tools/publish/telling.hpp"

#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace osm::publish {
namespace {

constexpr std::string_view indent = "    ";

bool is_error(const Finding& finding) { return finding.severity == text::Level::error; }

// The end of the piece that begins at `at` and may not be broken, the blank behind it included.
std::size_t end_of_piece(std::string_view text, std::size_t at) {
    const auto end = text.find_first_of(" /", at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

std::string indented(std::string_view text, int width) {
    std::string lines;
    for (const auto& line : folded(text, width - static_cast<int>(indent.size())))
        lines += fmt::format("{}{}\n", indent, line);
    return lines;
}

std::string in_words(const Finding& finding, const Measures& measures, int width) {
    auto diagnostic = to_diagnostic(finding);
    const auto name = finding.allowable
                          ? fmt::format(" [{}]", measures.allowed.fingerprint(*finding.allowable))
                          : std::string();
    const auto whole = text::to_line(diagnostic, "") + name;
    if (width == 0 || text::width(whole) <= width)
        return whole + "\n";
    const auto hint = std::exchange(diagnostic.hint, {});
    const auto first = folded(text::to_line(diagnostic, ""), width);
    std::string lines = first.front() + "\n";
    if (first.size() > 1)
        lines += indented(text::to_line(diagnostic, "").substr(first.front().size() + 1), width);
    return lines + indented(text::escape(hint) + name, width);
}

}  // namespace

std::vector<std::string> folded(std::string_view text, int width) {
    std::vector<std::string> lines(1);
    for (std::size_t at = 0; at < text.size();) {
        const auto end = end_of_piece(text, at);
        const auto piece = text.substr(at, end - at);
        const auto line = lines.back() + std::string(piece.substr(0, piece.find(' ')));
        if (!lines.back().empty() && text::width(line) > width)
            lines.emplace_back();
        lines.back() += piece;
        at = end;
    }
    for (auto& line : lines)
        line.erase(line.find_last_not_of(' ') + 1);
    return lines;
}

std::string in_lines(const std::vector<Finding>& findings, const Measures& measures, int width) {
    std::string lines;
    for (const Finding& finding : findings)
        lines += in_words(finding, measures, width);
    return lines;
}

std::string counts_of(const std::vector<Finding>& findings) {
    const auto errors = std::ranges::count_if(findings, is_error);
    const auto warnings = std::ssize(findings) - errors;
    std::vector<std::string> counts;
    if (errors > 0)
        counts.push_back(text::counted(errors, "error"));
    if (warnings > 0)
        counts.push_back(text::counted(warnings, "warning"));
    return text::join(counts, ", ");
}

std::string way_to_allow(const std::vector<Finding>& findings, const Measures& measures) {
    const auto may_be_allowed = [](const Finding& finding) {
        return is_error(finding) && finding.allowable.has_value();
    };
    const auto first = std::ranges::find_if(findings, may_be_allowed);
    if (first == findings.end())
        return {};
    return fmt::format("where a finding is none: osm-publish allow {}",
                       std::ranges::count_if(findings, may_be_allowed) == 1
                           ? measures.allowed.fingerprint(*first->allowable)
                           : std::string("FINGERPRINT"));
}

}  // namespace osm::publish
