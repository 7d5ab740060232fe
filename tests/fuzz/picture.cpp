// Any bytes as a picture, with the first bytes of each kind; what is stripped tells nothing.
#include "screen/picture.hpp"

#include "fuzz/start.hpp"

using namespace osm;

namespace {

void strip(const std::string& bytes) {
    text::Diagnostics faults;
    const auto plain = screen::stripped(bytes, "a", faults);
    promise(plain.has_value() == faults.empty());
    screen::to_text(screen::told(bytes));
    if (!plain || screen::kind_of(bytes) == screen::PictureKind::svg)
        return;
    promise(screen::stripped(*plain, "a", faults) == plain);
    promise(!screen::told(*plain).anything());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(view_of(data, size));
    strip(bytes);
    strip("\xff\xd8\xff" + bytes);
    strip("\x89PNG\r\n\x1a\n" + bytes);
    strip("GIF89a" + bytes);
    std::string riff = "RIFF    WEBP" + bytes;
    for (int i = 0; i < 4; ++i)
        riff[4 + static_cast<std::size_t>(i)] = static_cast<char>((riff.size() - 8) >> (8 * i));
    strip(riff);
    screen::tells_svg(bytes);
    return 0;
}
