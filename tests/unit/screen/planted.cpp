#include "unit/screen/planted.hpp"

namespace osm::unit {
namespace {

using Generator = chance::Generator;

std::string private_key(Generator& g, std::string_view of) {
    std::string key = std::string("-----BEGIN ") + std::string(of) + "PRIVATE" + " KEY-----\n";
    for (int line = 0; line < 4; ++line)
        key += some(g, 64) + "\n";
    return key + "-----END " + std::string(of) + "PRIVATE" + " KEY-----";
}

std::string upload_token(Generator& g) {
    return std::string("py") + "pi-AgEIcHlwaS5vcmc" + some(g, 100);
}

std::string web_token(Generator& g) {
    return std::string("ey") + "J" + some(g, 20) + ".ey" + "J" + some(g, 40) + "." + some(g, 43);
}

}  // namespace

std::string some(Generator& generator, std::size_t n, std::string_view of) {
    std::string made;
    for (std::size_t i = 0; i < n; ++i)
        made += of[generator.below(of.size())];
    return made;
}

std::map<std::string, std::string> planted(Generator& g) {
    const auto all = [](std::string_view head, std::string_view rest, const std::string& body) {
        return std::string(head) + std::string(rest) + body;
    };
    std::map<std::string, std::string> made = {
        {"private-key", private_key(g, "OPENSSH ")},
        {"age-key", all("AGE-SECRET", "-KEY-1", some(g, 58, base32))},
        {"aws-access-key", all("AK", "IA", some(g, 16, base32))},
        {"aws-secret-key", "aws_secret_access_key = " + some(g, 40)},
        {"azure-key", all("Account", "Key=", some(g, 86) + "==")},
        {"azure-client-secret", some(g, 3) + all("8Q", "~", some(g, 34))},
        {"azure-resource-key", some(g, 52) + all("JQ", "QJ99", some(g, 26))},
        {"azure-devops-token", some(g, 76) + all("AZ", "DO", some(g, 4))},
        {"github-token", all("gh", "p_", some(g, 36))},
        {"github-fine-token", all("github", "_pat_", some(g, 22) + "_" + some(g, 59))},
        {"gitlab-token", all("gl", "pat-", some(g, 20))},
        {"slack-token", all("xo", "xb-", some(g, 12, figures) + "-" + some(g, 24))},
        {"slack-webhook", all("https://hooks.slack", ".com/services/T",
                              some(g, 8, base32) + "/B" + some(g, 8, base32) + "/" + some(g, 24))},
        {"discord-webhook",
         all("https://discord", ".com/api/webhooks/", some(g, 18, figures) + "/" + some(g, 68))},
        {"discord-token", all("M", "T", some(g, 22)) + "." + some(g, 6) + "." + some(g, 38)},
        {"telegram-token", some(g, 9, figures) + all(":A", "A", some(g, 33))},
        {"stripe-key", all("sk", "_live_", some(g, 24))},
        {"google-api-key", all("AI", "za", some(g, 35))},
        {"google-oauth", all("GOC", "SPX-", some(g, 28))},
        {"anthropic-key", all("sk-", "ant-api03-", some(g, 93))},
        {"openai-key", all("sk-", "proj-", some(g, 48))},
        {"groq-key", all("gs", "k_", some(g, 52))},
        {"hugging-face-token", all("h", "f_", some(g, 34))},
        {"kaggle-key", all("KG", "AT_", some(g, 32, hex))},
        {"nvidia-key", all("nv", "api-", some(g, 64))},
        {"langsmith-key", all("lsv2", "_pt_", some(g, 32, hex) + "_" + some(g, 10, hex))},
        {"npm-token", all("np", "m_", some(g, 36))},
        {"pypi-token", upload_token(g)},
        {"docker-token", all("dckr", "_pat_", some(g, 27))},
        {"digitalocean-token", all("dop", "_v1_", some(g, 64, hex))},
        {"heroku-key", all("HR", "KU-AA", some(g, 58))},
        {"cloudflare-token", all("cf", "ut_", some(g, 48))},
        {"twilio-key", all("S", "K", some(g, 32, hex))},
        {"sendgrid-key", all("S", "G.", some(g, 22) + "." + some(g, 43))},
        {"mailgun-key", all("ke", "y-", some(g, 32, hex))},
        {"mailchimp-key", some(g, 32, hex) + "-us12"},
        {"shopify-token", all("shp", "at_", some(g, 32, hex))},
        {"databricks-token", all("dap", "i", some(g, 32, hex))},
        {"notion-token", all("nt", "n_", some(g, 46))},
        {"linear-key", all("lin", "_api_", some(g, 40))},
        {"figma-token", all("fig", "d_", some(g, 40))},
        {"airtable-token", all("pa", "t", some(g, 14)) + "." + some(g, 64, hex)},
        {"vault-token", all("hv", "s.", some(g, 90))},
        {"terraform-token", some(g, 14) + all(".atlas", "v1.", some(g, 67))},
        {"json-web-token", web_token(g)},
        {"url-password", "postgres://anna:" + some(g, 12) + "@db.beispiel.de/x"},
        {"assigned-secret", "client_secret: \"" + some(g, 32) + "\""},
        {"bearer-token", "Authorization: Bearer " + some(g, 40)},
    };
    return made;
}

std::map<std::string, std::string> sixteen(Generator& g) {
    auto all = planted(g);
    std::map<std::string, std::string> kinds;
    for (const std::string rule :
         {"aws-access-key", "aws-secret-key", "github-token", "github-fine-token", "gitlab-token",
          "slack-token", "stripe-key", "google-api-key", "openai-key", "anthropic-key",
          "hugging-face-token", "pypi-token", "json-web-token", "private-key", "url-password"})
        kinds[rule] = all.at(rule);
    kinds["assigned-secret"] = "password = \"" + some(g, 16) + "\"";
    return kinds;
}

}  // namespace osm::unit
