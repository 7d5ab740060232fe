#include "screen/shapes.hpp"

#include "text/words.hpp"

namespace osm::screen {
namespace {

using namespace std::string_view_literals;
using std::string_view;

constexpr string_view move_out = "move it out of the folder";

struct Name {
    string_view pattern;  // lower case; `*` at one end stands for anything
    Kind kind;
};

constexpr Kind key{"key-file", "a key file", move_out};
constexpr Kind private_key{"key-file", "a private key", move_out};
constexpr Kind store{"key-store", "a key store", move_out};
constexpr Kind passwords{"credentials", "a file of passwords", move_out};
constexpr Kind settings{"credentials", "a file of settings with their secrets", move_out};
constexpr Kind access{"credentials", "an access key", move_out};
constexpr Kind database{"database", "a database", move_out};
constexpr Kind core{"core-dump", "a core dump", move_out};
constexpr Kind history{"history", "what was typed at a prompt", move_out};

constexpr Name names[] = {
    {"*.pem", {"key-file", "a key or certificate file", move_out}},
    {"*.key", key},
    {"*.ppk", private_key},
    {"*.p8", private_key},
    {"*.asc.key", key},
    {"*.ovpn", {"key-file", "a VPN profile with its keys", move_out}},
    {"*.mobileprovision", key},
    {"*.p12", store},
    {"*.pfx", store},
    {"*.jks", store},
    {"*.keystore", store},
    {"*.keychain", store},
    {"*.kdb", {"key-store", "a password store", move_out}},
    {"*.kdbx", {"key-store", "a password store", move_out}},
    {"*.gpg", {"key-store", "an encrypted file", move_out}},
    {"wallet.dat", {"key-store", "a wallet", move_out}},
    {".env", settings},
    {".env.*", settings},
    {"*.env", settings},
    {".envrc", settings},
    {"secrets.toml", settings},
    {"secrets.yml", settings},
    {"secrets.yaml", settings},
    {"secrets.json", settings},
    {".netrc", passwords},
    {"_netrc", passwords},
    {".pgpass", passwords},
    {".my.cnf", passwords},
    {".htpasswd", passwords},
    {".git-credentials", passwords},
    {".s3cfg", access},
    {".boto", access},
    {".dockercfg", access},
    {".npmrc", {"credentials", "a registry's settings with their tokens", move_out}},
    {".pypirc", {"credentials", "a registry's settings with their tokens", move_out}},
    {"kubeconfig", {"credentials", "access to a cluster", move_out}},
    {"*.kubeconfig", {"credentials", "access to a cluster", move_out}},
    {"kaggle.json", access},
    {"credentials.json", access},
    {"application_default_credentials.json", access},
    {"service-account*", access},
    {"service_account*", access},
    {"client_secret*", access},
    {"*.tfstate", settings},
    {".bash_history", history},
    {".zsh_history", history},
    {".python_history", history},
    {".psql_history", history},
    {"*.sqlite", database},
    {"*.sqlite3", database},
    {"*.db", database},
    {"*.db3", database},
    {"*.mdb", database},
    {"*.accdb", database},
    {"*.dmp", core},
    {"core", core},
    {".git*", {"repository-file", "a repository's own file", "move it out of the folder"}},
};

struct Beginning {
    string_view bytes;
    std::size_t at;
    Kind kind;
};

constexpr Kind program{"program", "a program", move_out};
constexpr Kind archive{"archive", "an archive, which cannot be screened",
                       "unpack it, and publish what is in it"};
constexpr Kind binary{"not-text", "no text and no picture, and cannot be screened", move_out};

constexpr Beginning beginnings[] = {
    {"SQLite format 3\0"sv, 0, {"database", "an SQLite database", move_out}},
    {"Standard Jet DB"sv, 4, database},
    {"Standard ACE DB"sv, 4, database},
    {"\x7f"
     "ELF"sv,
     0, program},
    {"MZ\x90\0"sv, 0, program},
    {"\xfe\xed\xfa\xce"sv, 0, program},
    {"\xfe\xed\xfa\xcf"sv, 0, program},
    {"\xce\xfa\xed\xfe"sv, 0, program},
    {"\xcf\xfa\xed\xfe"sv, 0, program},
    {"\xca\xfe\xba\xbe"sv, 0, program},
    {"\0asm"sv, 0, program},
    {"\xfe\xed\xfe\xed"sv, 0, store},
    {"\x03\xd9\xa2\x9a"sv, 0, {"key-store", "a password store", move_out}},
    {"PK\x03\x04"sv, 0, archive},
    {"PK\x05\x06"sv, 0, archive},
    {"\x1f\x8b"sv, 0, archive},
    {"BZh"sv, 0, archive},
    {"\xfd"
     "7zXZ\0"sv,
     0, archive},
    {"7z\xbc\xaf\x27\x1c"sv, 0, archive},
    {"\x28\xb5\x2f\xfd"sv, 0, archive},
    {"Rar!\x1a\x07"sv, 0, archive},
    {"ustar"sv, 257, archive},
    {"%PDF-"sv, 0, {"not-text", "a PDF, which cannot be screened", move_out}},
};

bool fits(string_view pattern, string_view name) {
    if (pattern.front() == '*')
        return name.size() > pattern.size() - 1 && name.ends_with(pattern.substr(1));
    if (pattern.back() == '*')
        return name.starts_with(pattern.substr(0, pattern.size() - 1));
    return name == pattern;
}

// `core.1234`: what a crash leaves.
bool is_core_dump(string_view name) {
    return name.starts_with("core.") && name.size() > 5 &&
           name.find_first_not_of("0123456789", 5) == string_view::npos;
}

// `id_rsa`, `id_ed25519`, `id_work`: what ssh-keygen writes, without the public half.
bool is_ssh_key(string_view name) {
    return name.starts_with("id_") && name.find('.') == string_view::npos;
}

// The type of an ELF file: 4 is a core dump, in the byte order that it has.
bool is_elf_core(string_view bytes) {
    return bytes.size() > 17 && bytes[bytes[5] == 2 ? 17 : 16] == 4;
}

}  // namespace

const Kind* shape_of_name(string_view path) {
    const std::string name = text::lower(path.substr(path.rfind('/') + 1));
    if (is_ssh_key(name))
        return &private_key;
    if (is_core_dump(name))
        return &core;
    for (const Name& shape : names)
        if (fits(shape.pattern, name))
            return &shape.kind;
    return nullptr;
}

const Kind* shape_of_bytes(string_view bytes) {
    for (const Beginning& beginning : beginnings)
        if (bytes.size() > beginning.at && bytes.substr(beginning.at).starts_with(beginning.bytes))
            return beginning.kind.what == program.what && bytes.starts_with("\x7f") &&
                           is_elf_core(bytes)
                       ? &core
                       : &beginning.kind;
    if (bytes.substr(0, 8192).find('\0') != string_view::npos && !is_picture(bytes))
        return &binary;
    return nullptr;
}

// Each kind holds zeros; a text that only begins like one does not.
bool is_picture(string_view bytes) {
    if (bytes.substr(0, 8192).find('\0') == string_view::npos)
        return false;
    for (const string_view beginning : {"\x89PNG\r\n\x1a\n"sv, "\xff\xd8\xff"sv, "GIF87a"sv,
                                        "GIF89a"sv, "BM"sv, "II*\0"sv, "MM\0*"sv, "\0\0\1\0"sv})
        if (bytes.starts_with(beginning))
            return true;
    return (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP")) ||
           bytes.substr(0, 12).ends_with("ftypavif") || bytes.substr(0, 12).ends_with("ftypheic");
}

}  // namespace osm::screen
