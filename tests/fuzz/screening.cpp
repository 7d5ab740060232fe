// Any bytes as a text; findings lie in it, in their order.
#include "screen/screening.hpp"

#include "fuzz/start.hpp"

#include <algorithm>
#include <string>
#include <tuple>

using namespace osm;

namespace {

screen::Screening made() {
    screen::Screening screening;
    screening.add_private(std::vector<std::string>{"Zo\xc3\xab M\xc3\xbcller", "AB 123 4567"});
    text::Diagnostics faults;
    screening.add_gitleaks("[[rules]]\nid = \"a\"\nregex = 'ab+c'\nkeywords = [\"ab\"]\n", "g",
                           faults);
    promise(faults.empty());
    return screening;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const screen::Screening screening = made();
    const auto bytes = view_of(data, size);
    const auto lines = 1 + std::ranges::count(bytes, '\n');
    auto before = std::tuple(0, 0);
    for (const auto& finding : screening.text("a", bytes)) {
        const auto place = std::tuple(finding.line, finding.column);
        promise(finding.line <= lines && before <= place);
        before = place;
    }
    screening.masked(bytes);
    screening.bytes("a.ipynb", bytes);
    screening.name(bytes);
    text::Diagnostics faults;
    screen::Screening().add_gitleaks(bytes, "g", faults);
    return 0;
}
