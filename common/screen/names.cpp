#include "screen/screen.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace osm::screen {
namespace {

struct Shape {
    std::string_view pattern;  // lower case; `*` at one end stands for anything
    std::string_view rule;
    std::string_view what;
};

constexpr Shape shapes[] = {
    {"*.pem", "key-file", "a key or certificate file"},
    {"*.key", "key-file", "a key file"},
    {"*.ppk", "key-file", "a private key"},
    {"*.p12", "key-store", "a key store"},
    {"*.pfx", "key-store", "a key store"},
    {"*.jks", "key-store", "a key store"},
    {"*.keystore", "key-store", "a key store"},
    {"*.kdbx", "key-store", "a password store"},
    {"*.gpg", "key-store", "an encrypted file"},
    {"*.ovpn", "key-file", "a VPN profile with its keys"},
    {"wallet.dat", "key-store", "a wallet"},
    {".env", "credentials", "a file of settings with their secrets"},
    {".env.*", "credentials", "a file of settings with their secrets"},
    {"*.env", "credentials", "a file of settings with their secrets"},
    {".netrc", "credentials", "a file of passwords"},
    {"_netrc", "credentials", "a file of passwords"},
    {".pgpass", "credentials", "a file of passwords"},
    {".htpasswd", "credentials", "a file of passwords"},
    {".git-credentials", "credentials", "a file of passwords"},
    {".npmrc", "credentials", "a registry's settings with their tokens"},
    {".pypirc", "credentials", "a registry's settings with their tokens"},
    {"kubeconfig", "credentials", "access to a cluster"},
    {"*.kubeconfig", "credentials", "access to a cluster"},
    {"kaggle.json", "credentials", "an access key"},
    {"credentials.json", "credentials", "an access key"},
    {"client_secret*", "credentials", "an access key"},
    {"*.sqlite", "database", "a database"},
    {"*.sqlite3", "database", "a database"},
    {"*.db", "database", "a database"},
    {"core", "core-dump", "a core dump"},
    {".git*", "repository-file", "a repository's own file"},
};

bool fits(std::string_view pattern, std::string_view name) {
    if (pattern.front() == '*')
        return name.size() > pattern.size() - 1 && name.ends_with(pattern.substr(1));
    if (pattern.back() == '*')
        return name.starts_with(pattern.substr(0, pattern.size() - 1));
    return name == pattern;
}

// `core.1234`: what a crash leaves.
bool is_core_dump(std::string_view name) {
    return name.starts_with("core.") && name.size() > 5 &&
           name.find_first_not_of("0123456789", 5) == std::string_view::npos;
}

// `id_rsa`, `id_ed25519`, `id_work`: what ssh-keygen writes, without the public half.
bool is_ssh_key(std::string_view name) {
    return name.starts_with("id_") && name.find('.') == std::string_view::npos;
}

// Names that Windows gives to devices, whatever follows the first point.
bool is_device(std::string_view folded) {
    const std::string_view stem = folded.substr(0, folded.find('.'));
    static constexpr std::array<std::string_view, 4> devices = {"con", "prn", "aux", "nul"};
    if (std::ranges::find(devices, stem) != devices.end())
        return true;
    return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) &&
           stem[3] >= '1' && stem[3] <= '9';
}

// `git~1` and its like: the short name under which NTFS also knows `.git`.
bool is_short_git(std::string_view folded) {
    return folded.starts_with("git~") && folded.size() == 5 && folded[4] >= '1' && folded[4] <= '9';
}

std::string unsafe_part(std::string_view part) {
    if (part.empty())
        return "an empty part";
    if (part == "." || part == "..")
        return fmt::format("the part '{}'", part);
    for (const char c : part)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return "a control character";
    if (!text::is_utf8(part))
        return "bytes that are not UTF-8";
    if (text::escape(part) != part)
        return "a character that steers the text around it";
    if (part.find_first_of("\\:*?\"<>|") != std::string_view::npos)
        return fmt::format("the character '{}'", part[part.find_first_of("\\:*?\"<>|")]);
    if (part.back() == '.' || part.back() == ' ')
        return "a part that ends in a point or blank";
    const std::string folded = text::fold(part);
    if (folded == ".git" || is_short_git(folded))
        return "the name of a repository's own folder";
    if (folded == ".gitmodules" || folded == ".gitattributes" || folded == ".gitignore")
        return "the name of a file that steers git";
    if (is_device(folded))
        return fmt::format("the device name '{}'", part);
    if (part.size() > 255)
        return "a part of more than 255 bytes";
    return {};
}

}  // namespace

std::vector<Finding> screen_name(std::string_view path) {
    const std::string name = text::lower(path.substr(path.rfind('/') + 1));
    const auto finding = [&](std::string_view rule, std::string_view what) {
        return std::vector<Finding>{
            {std::string(rule), std::string(path), 0, 0, "", std::string(what)}};
    };
    if (is_ssh_key(name))
        return finding("key-file", "a private key");
    if (is_core_dump(name))
        return finding("core-dump", "a core dump");
    for (const Shape& shape : shapes)
        if (fits(shape.pattern, name))
            return finding(shape.rule, shape.what);
    return {};
}

std::string unsafe_path(std::string_view path) {
    if (path.empty())
        return "no name";
    if (path.front() == '/')
        return "a leading '/'";
    for (const std::string_view part : text::split(path, '/'))
        if (std::string why = unsafe_part(part); !why.empty())
            return why;
    return {};
}

}  // namespace osm::screen
