// screen/screening.hpp - what must not become public: tokens, keys, people, and files that hold
// them.
#pragma once

#include "config/document.hpp"
#include "markup/notebook.hpp"
#include "screen/finding.hpp"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace osm::screen {

// The rules, ready for use. Cheap to make: an expression is compiled when one of its keywords is
// first met. Every search is linear in the bytes, and gives its findings in the order of their
// places, none within another.
class Screening {
public:
    Screening();  // our own rules, and every check of personal data
    ~Screening();
    Screening(Screening&&) noexcept;
    Screening& operator=(Screening&&) noexcept;

    // The rules of a gitleaks.toml on top of ours. What is not understood there is named in
    // `faults`: an expression that RE2 refuses as an error at its place, an unknown key as a
    // warning. A rule with an error is left out.
    void add_gitleaks(std::string_view text, const std::string& file, text::Diagnostics& faults);

    // Names, addresses, numbers of documents: each is found as whole words in any case, with or
    // without its accents, however its parts are parted (`%20`, `** **`), and joined when they are
    // ten letters or more; one that holds a digit is found with signs between its letters and
    // digits or without. The number of one in the list, never the word, stands in its finding.
    void add_private(std::span<const std::string> words);

    // Addresses that are the learner's own to show.
    void add_own_mail(std::string_view address);

    // Only these of `personal_names()` are looked for, beside the private words.
    void only_personal(std::span<const std::string> names);

    // Files that hold secrets by their name: private keys, key stores, .env, .netrc, databases, a
    // repository's own files. The last part of the path decides. `text(path, path)` finds what is
    // secret in the path itself.
    std::vector<Finding> name(std::string_view path) const;

    // A file: what it is by its first bytes where that is something else than text, and what its
    // text holds; of `*.ipynb` what its cells hold, and what else its bytes hold. `program`,
    // `core-dump`, `database`, `key-store`, `archive`, `not-text`; a picture is none, and what its
    // texts hold stands beside its pixels.
    std::vector<Finding> bytes(std::string_view path, std::string_view bytes) const;

    // Its cells, each with its outputs, then the rest of its texts. Lines are those of the cell, or
    // of the text in its output.
    std::vector<Finding> notebook(std::string_view path, const markup::Notebook& notebook) const;

    // A text that is no file: a page that was generated, a commit message, a title, a cell of a
    // notebook. `path` and `cell` only stand in the findings. What stands in it as base64, as
    // hexadecimal digits or with escapes is read as well, and what stands so in that, for errors;
    // such a finding has the value of what is meant, not of what is written.
    std::vector<Finding> text(std::string_view path, std::string_view text, int cell = 0) const;

    // Whose address a commit shows: one that is not among our own is a finding at `path`.
    std::vector<Finding> mail(std::string_view path, std::string_view address) const;

    // The text with each secret as its first four characters and its length: what may be shown of a
    // path or title that holds one.
    std::string masked(std::string_view text) const;

private:
    std::vector<Finding> beside_pixels(std::string_view path, std::string_view bytes) const;

    struct Rules;
    std::unique_ptr<Rules> rules_;
};

// As osm.toml says: [publish] private, personal, mail, gitleaks (from the data folder). `settings`
// is the file's root. What is wrong goes to `faults`, with its place.
Screening configured(const std::filesystem::path& data, const config::Table& settings,
                     text::Diagnostics& faults);

// The rules by which secrets are found, and the checks of personal data: for the manual and its
// test.
std::vector<std::string> rule_names();
std::vector<std::string> personal_names();

}  // namespace osm::screen
