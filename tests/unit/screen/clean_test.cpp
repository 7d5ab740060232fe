// Notes of a student that hold no secret, and much that looks like one: nothing may be found.
#include "screen/screening.hpp"
#include "unit/catch.hpp"
#include "unit/screen/planted.hpp"

#include <fmt/core.h>

#include <chrono>
#include <ctime>

using namespace osm;
using unit::some;

namespace {

using Generator = chance::Generator;

std::string uuid(Generator& g) {
    return some(g, 8, unit::hex) + "-" + some(g, 4, unit::hex) + "-4" + some(g, 3, unit::hex) +
           "-a" + some(g, 3, unit::hex) + "-" + some(g, 12, unit::hex);
}

std::string numbers(Generator& g, int rows, int columns) {
    std::string lines;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            lines += fmt::format("{}{:.6f}", column == 0 ? "[" : ", ",
                                 static_cast<double>(g.below(4000000)) / 1e6 - 2);
        lines += "]\n";
    }
    return lines;
}

std::string base64(Generator& g, std::size_t n) {
    return some(g, n, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
}

// One note with one of everything.
std::string note(Generator& g) {
    std::string text = "---\ntitle: \"Softmax, part " + some(g, 1, unit::figures) +
                       "\"\ndate: 2016-10-03T09:00:00+01:00\ntags: [ml, keys]\nid: " + uuid(g) +
                       "\n---\n\n";
    text +=
        "The softmax $\\sigma(z)_i = e^{z_i} / \\sum_j e^{z_j}$ turns $z \\in \\mathbb{R}^{1024}$ "
        "into a "
        "distribution; see commit " +
        some(g, 40, unit::hex) + " and sha256:" + some(g, 64, unit::hex) + ".\n\n";
    text +=
        "```python\nimport numpy as np\nfrom os import environ\n\ntokens = tokenizer.encode(text)\n"
        "token = tokens[0]\npassword = environ[\"DB_PASSWORD\"]\napi_key = os.get"
        "env(\"API_KEY\", "
        "\"\")\n"
        "max_tokens = 4096\nsecret_key = load_key(path)\nattn_key = W_k @ x\ny = W@x.T + b\n"
        "key = jax.random.PRNGKey(" +
        some(g, 4, unit::figures) +
        ")\npad_token_id=50256, eos_token=\"<|endoftext|>\"\n"
        "model = load(\"sentence-transformers/all-MiniLM-L6-v2\")\nassert password != "
        "'changeme123'\n```\n\n";
    text += "```\n" + numbers(g, 6, 5) + "tensor([" + some(g, 16, unit::figures) + ", " +
            some(g, 13, unit::figures) + "])\n<Token at 0x" + some(g, 12, unit::hex) + ">\n```\n\n";
    text +=
        "Set `export AWS_SECRET_ACCESS_KEY=<your key>` and `password: \"********\"`, then "
        "`curl -u user:$TOKEN https://api.example.org`. The Docker one is "
        "`postgres://user:password@localhost/db`.\n\n";
    text += "| token | id | p |\n|---|---|---|\n| the | " + some(g, 5, unit::figures) +
            " | 0.0412 |\n\n";
    text += "![plot](data:image/png;base64,iVBORw0KGgo" + base64(g, 3000) + "=)\n\n";
    text +=
        "`js-tokens@4.0.0`, `npm i katex@0.16.4`, `git@github.com:osm/x.git`, @handle, "
        "info@example.org, "
        "https://www.youtube.com/watch?v=" +
        some(g, 11) + "&list=PL" + some(g, 32) + "\n\n";
    text +=
        "<img src=\"data:image/svg+xml,%3Csvg%20xmlns%3D%22http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%22"
        "%3E%3Cpath%20d%3D%22M0%200%22%2F%3E%3C%2Fsvg%3E\"> `data:text/plain;base64,"
        "VG9rZW5zIGFyZSB3b3JkcywgYW5kIHRoZSBwYXNzd29yZCBpcyBub3QgaGVyZS4=` and "
        "`re.split(r'\\.|\\-|\\x20|\\/', s)`, `'\\u0041\\x7b'`, 0x" +
        some(g, 64, unit::hex) + ", font: url(data:font/woff2;base64,d09GMgABAAAA" +
        base64(g, 900) + ")\n\n";
    text += "<script src=\"https://cdn.example.net/x.js\" integrity=\"sha384-" + base64(g, 64) +
            "\"></script>\n\n";
    text +=
        "On 2016-10-03 at 09:00, 1,234,567.89 USD, ISBN 978-0-262-01802-9, arXiv:1412.6980, "
        "doi:10.1000/182, "
        "https://en.example.org/wiki/Bayes%27_theorem%20(x), R&amp;D, a &lt; b, 50 %, &#8212;, "
        "+5 points, +30 % and 555-0199; the secret of good notes: write them. Its password is "
        "long.\n";
    return text;
}

std::string lock_file(Generator& g) {
    std::string text = "{\n  \"lockfileVersion\": 3,\n  \"packages\": {\n";
    for (const std::string name :
         {"js-tokens", "secret-stack", "csrf-tokens", "password-prompt", "ajv-keywords"})
        text += fmt::format(
            "    \"node_modules/{}\": {{\n      \"version\": \"4.0.{}\",\n      \"resolved\": "
            "\"https://registry.npmjs.org/{}/-/{}-4.0.1.tgz\",\n      \"integrity\": "
            "\"sha512-{}==\"\n    }},\n",
            name, g.below(30), name, name, base64(g, 86));
    return text +
           "  }\n}\n[[package]]\nname = \"tokenizers\"\nversion = \"0.13.3\"\nchecksum = \"" +
           some(g, 64, unit::hex) +
           "\"\nfiles = [{file = \"secretstorage-3.3.1-py3-none-any.whl\", hash = \"sha256:" +
           some(g, 64, unit::hex) + "\"}]\n";
}

std::string minified(Generator& g) {
    std::string text = "!function(e,t){";
    for (int i = 0; i < 40; ++i)
        text += fmt::format(
            "var {0}=e.{0}||function(t){{return t.token===n.key?{1}:t.password&&!{0}.secret}};",
            some(g, 2, unit::low.substr(0, 26)), g.below(100000));
    return text + "}(window,{apiKey:null,token:\"\",password:void 0});";
}

std::string notebook(Generator& g) {
    return "{\"cells\": [{\"cell_type\": \"code\", \"id\": \"" + some(g, 8, unit::hex) +
           "\", \"execution_count\": 7, \"outputs\": [{\"data\": {\"image/png\": \"iVBORw0KGgo" +
           base64(g, 5000) + "\\n\", \"text/plain\": [\"<matplotlib.axes at 0x7f" +
           some(g, 10, unit::hex) +
           ">\"]}}, {\"text\": [\"Epoch 1/10 loss: 0.6931471805599453 acc: "
           "0.5012345678901234\\n\", \"array([[" +
           some(g, 4, unit::figures) + " " + some(g, 4, unit::figures) + " " +
           some(g, 4, unit::figures) + " " + some(g, 4, unit::figures) +
           "]])\\n\"]}], \"source\": [\"token = tok('a')\\n\", \"secret = None\\n\"]}], "
           "\"metadata\": "
           "{\"kernelspec\": {\"name\": \"python3\"}}, \"nbformat\": 4}\n";
}

double seconds_of(const screen::Screening& screening, const std::string& text) {
    const std::clock_t begin = std::clock();
    screening.text("x", text);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("clean notes hold nothing", "[screen][property]") {
    const std::uint64_t seed = 20170707;
    INFO("seed " << seed);
    Generator generator(seed);
    const screen::Screening screening;
    std::size_t bytes = 0;
    for (int round = 0; round < 150; ++round)
        for (const auto& text :
             {note(generator), lock_file(generator), minified(generator), notebook(generator)}) {
            bytes += text.size();
            for (const auto& finding : screening.bytes("a.md", text)) {
                const auto begin = text.rfind('\n', 0);
                INFO(finding.line << ":" << finding.column << ": " << finding.rule << " in\n"
                                  << text.substr(begin + 1, 4000));
                CHECK(finding.rule == "nothing");
            }
        }
    CHECK(bytes > 1'500'000);
}

// Twice the text may take no more than some four times as long, whatever it holds.
TEST_CASE("the cost is linear on hostile text", "[screen][property]") {
    screen::Screening screening;
    screening.add_private(std::vector<std::string>{"Nadia Benali", "AB 123 4567"});
    for (const std::string bait : {"eyJ-",
                                   "ghp_",
                                   "sk-ant-",
                                   "://",
                                   "password=",
                                   "://a:b",
                                   "@",
                                   "a@a.a",
                                   "+1 ",
                                   "1 ",
                                   "4539 ",
                                   "-----BEGIN ",
                                   "AKIA",
                                   "8Q~",
                                   ":AA",
                                   "nadia ",
                                   "ab1",
                                   "secret: '",
                                   "\"username\"",
                                   "eyJaaaaaaaaaaaa.",
                                   "lat=",
                                   "/home/",
                                   "DE7",
                                   "xoxb-1",
                                   "a",
                                   "\xc3\xa9",
                                   "token = f\"",
                                   "bearer aaaaaaaaaaaaaaaaaaaa ",
                                   "tel: 0",
                                   "-us1",
                                   "%67",
                                   "%25",
                                   "&#103;",
                                   "\\x67\n",
                                   "Z2hwXzBh",
                                   "Z2hwXzBhQjFjRDJl\n",
                                   "AAAA",
                                   "/9j/",
                                   "iVBORw0KGgo",
                                   "basic Z2hwOnp6enp6enp6",
                                   "676870"}) {
        INFO(bait);
        std::string text;
        while (text.size() < 60'000)
            text += bait;
        const double once = seconds_of(screening, text);
        const double twice = seconds_of(screening, text + text);
        CHECK(twice < 0.05 + 5 * once);
        CHECK(twice < 0.5);
    }
}
