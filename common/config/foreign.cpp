#include "config/foreign.hpp"

namespace osm::config {
namespace {

constexpr Key table[] = {
    {"title", Type::text, "for people"},
    {"description", Type::text, "for people"},
    {"minVersion", Type::text, "of gitleaks"},
    {"rules", Type::tables, "what is looked for"},
    {"rules.id", Type::text, "unique"},
    {"rules.description", Type::text, "for people"},
    {"rules.regex", Type::text, "what a secret looks like"},
    {"rules.path", Type::text, "only in such files; without a regex: such files"},
    {"rules.secretGroup", Type::integer, "the group that is the secret"},
    {"rules.entropy", Type::number, "bits a character that the secret has at least"},
    {"rules.keywords", Type::texts, "one of which stands near a secret"},
    {"rules.tags", Type::texts, "for people"},
    {"rules.allowlist", Type::table, "what is none"},
    {"rules.allowlist.description", Type::text, "for people"},
    {"rules.allowlist.condition", Type::text,
     "\"OR\" (one of these allows) or \"AND\" (all of them)"},
    {"rules.allowlist.commits", Type::texts, "not looked at: what is screened is no commit yet"},
    {"rules.allowlist.paths", Type::texts, "expressions of files"},
    {"rules.allowlist.regexTarget", Type::text, "\"match\" or \"line\"; else the secret"},
    {"rules.allowlist.regexes", Type::texts, "expressions of what is allowed"},
    {"rules.allowlist.stopwords", Type::texts, "words that no secret holds"},
    {"rules.allowlists", Type::tables, "what is none"},
    {"rules.allowlists.description", Type::text, "for people"},
    {"rules.allowlists.condition", Type::text,
     "\"OR\" (one of these allows) or \"AND\" (all of them)"},
    {"rules.allowlists.commits", Type::texts, "not looked at: what is screened is no commit yet"},
    {"rules.allowlists.paths", Type::texts, "expressions of files"},
    {"rules.allowlists.regexTarget", Type::text, "\"match\" or \"line\"; else the secret"},
    {"rules.allowlists.regexes", Type::texts, "expressions of what is allowed"},
    {"rules.allowlists.stopwords", Type::texts, "words that no secret holds"},
    {"allowlist", Type::table, "what is none, for every rule"},
    {"allowlist.description", Type::text, "for people"},
    {"allowlist.condition", Type::text, "\"OR\" (one of these allows) or \"AND\" (all of them)"},
    {"allowlist.commits", Type::texts, "not looked at: what is screened is no commit yet"},
    {"allowlist.paths", Type::texts, "expressions of files"},
    {"allowlist.regexTarget", Type::text, "\"match\" or \"line\"; else the secret"},
    {"allowlist.regexes", Type::texts, "expressions of what is allowed"},
    {"allowlist.stopwords", Type::texts, "words that no secret holds"},
    {"allowlists", Type::tables, "what is none, for every rule or some"},
    {"allowlists.description", Type::text, "for people"},
    {"allowlists.condition", Type::text, "\"OR\" (one of these allows) or \"AND\" (all of them)"},
    {"allowlists.commits", Type::texts, "not looked at: what is screened is no commit yet"},
    {"allowlists.paths", Type::texts, "expressions of files"},
    {"allowlists.regexTarget", Type::text, "\"match\" or \"line\"; else the secret"},
    {"allowlists.regexes", Type::texts, "expressions of what is allowed"},
    {"allowlists.stopwords", Type::texts, "words that no secret holds"},
    {"allowlists.targetRules", Type::texts, "the ids of those rules"},
};

}  // namespace

std::span<const Key> gitleaks_keys() { return table; }

}  // namespace osm::config
