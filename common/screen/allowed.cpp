#include "screen/allowed.hpp"

#include "file/store.hpp"
#include "text/words.hpp"

#include <fmt/core.h>
#include <sys/random.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace osm::screen {
namespace {

constexpr std::string_view first_line = "#osm allow 1";
constexpr std::size_t columns = 7;

std::filesystem::path file_of(const std::filesystem::path& data) { return data / "allow.tsv"; }

// A hundred and twenty-eight bits that nobody can guess.
std::string new_salt() {
    std::array<char, 16> chance{};
    if (getrandom(chance.data(), chance.size(), 0) != static_cast<ssize_t>(chance.size()))
        text::fail_system(fmt::format("the system gives no random bytes: {}", strerror(errno)));
    return to_hex(sha256({chance.data(), chance.size()})).substr(0, 32);
}

// The parts cannot run into each other: neither a rule nor a path holds NUL.
std::string hash(std::string_view salt, const Finding& finding) {
    std::string bytes = finding.rule + '\0' + finding.path + '\0';
    bytes.append(reinterpret_cast<const char*>(finding.value.data()), finding.value.size());
    return to_hex(hmac(salt, bytes));
}

std::string cell(std::string_view text) { return text.empty() ? "-" : text::escape(text); }

bool is_hex(std::string_view word, std::size_t size) {
    return word.size() == size && word.find_first_not_of("0123456789abcdef") == word.npos;
}

text::Diagnostic fault(int line, std::string what) {
    return {{"allow.tsv", line, 0, {}},
            std::move(what),
            "take the line out, and allow the finding again",
            text::Level::error};
}

}  // namespace

Allowed Allowed::read(const std::filesystem::path& data, text::Diagnostics& faults) {
    Allowed allowed(data);
    const auto bytes = file::read_whole(file_of(data));
    if (!bytes || bytes->empty())
        return allowed;
    int number = 0;
    for (std::string_view line : text::split(*bytes, '\n')) {
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (number == 1 && line != first_line)
            faults.push_back(fault(1, fmt::format("the first line is not '{}'", first_line)));
        if (line.empty() || line.front() == '#')
            continue;
        const auto parts = text::split(line, '\t');
        const auto at = time::read_stamp(parts[0]);
        if (parts.size() != columns || !at || !is_hex(parts[3], 32) || !is_hex(parts[4], 64)) {
            faults.push_back(fault(number, "no allowance"));
            continue;
        }
        const auto text = [&](std::size_t i) { return std::string(parts[i]); };
        allowed.lines_.push_back(
            {*at, text(1), text(2), text(3), text(4), text(5), text(6), number});
    }
    return allowed;
}

bool Allowed::covers(const Finding& finding) const {
    return std::ranges::any_of(lines_, [&](const Allowance& line) {
        return line.rule == finding.rule && line.path == cell(finding.path) &&
               line.hash == hash(line.salt, finding);
    });
}

void Allowed::add(const Finding& finding, const time::Stamp& at, std::string_view note) {
    Allowance made{at, finding.rule,           cell(finding.path), new_salt(),
                   {}, cell(finding.redacted), cell(note),         0};
    made.hash = hash(made.salt, finding);
    file::append(file::real_system(),
                 {.path = file_of(data_),
                  .first_line = std::string(first_line),
                  .lines = {fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}", time::to_text(at), made.rule,
                                        made.path, made.salt, made.hash, made.shown, made.note)}});
    lines_.push_back(std::move(made));
}

std::string Allowed::fingerprint(const Finding& finding) const {
    if (salt_.empty()) {
        const auto path = data_ / ".osm" / "salt";
        if (const auto kept = file::read_whole(path, 4096))
            salt_ = text::trim(std::string_view(*kept).substr(0, kept->find('\n')));
        if (salt_.empty()) {
            salt_ = new_salt();
            file::put(file::real_system(), path, salt_ + '\n');
        }
    }
    return hash(salt_, finding).substr(0, 12);
}

const Finding& named(std::span<const Finding> findings, const Allowed& allowed,
                     std::string_view fingerprint) {
    const Finding* found = nullptr;
    std::string first;
    for (const Finding& finding : findings) {
        const std::string its = allowed.fingerprint(finding);
        if (fingerprint.size() < 4 || !its.starts_with(fingerprint) || its == first)
            continue;
        if (found != nullptr)
            text::refuse(fmt::format("'{}' begins more than one finding", fingerprint),
                         "write more of its digits, as 'osm-publish check' prints them");
        found = &finding;
        first = its;
    }
    if (found == nullptr)
        text::refuse(fmt::format("no finding is called '{}'", fingerprint),
                     "osm-publish check lists those that are not allowed yet");
    return *found;
}

}  // namespace osm::screen
