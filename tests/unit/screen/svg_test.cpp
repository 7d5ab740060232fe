#include "interchange/base64.hpp"
#include "screen/picture.hpp"
#include "unit/catch.hpp"

using namespace osm;
using screen::PictureKind;

TEST_CASE("an SVG that runs or tells something is named", "[screen]") {
    const auto faults = [](std::string_view svg) {
        std::string all;
        for (const auto& [line, rule, what] : screen::tells_svg(svg))
            all += std::to_string(line) + " " + rule + ": " + what + "\n";
        return all;
    };
    CHECK(faults("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"https://example.org\">"
                 "<path d='M0 0' style='fill:url(#a)'/></a></svg>") == "");
    CHECK(faults("<?xml version='1.0'?>\n<svg>\n<script>x</script>\n<g onclick = 'y' "
                 "inkscape:label='z'/>\n<metadata/><image xlink:href='http://a/b.png'/>\n"
                 "<a href='javascript:1'/></svg>") ==
          "3 svg-script: it holds <script>\n"
          "4 svg-script: it runs something by onclick\n"
          "4 svg-editor: it holds a program's notes, inkscape:label\n"
          "5 svg-editor: it holds a program's notes, <metadata>\n"
          "5 svg-address: it loads something from elsewhere\n"
          "6 svg-script: its href runs something\n");
    for (const std::string tells :
         {"<x:script xmlns:x='http://www.w3.org/2000/svg'/>", "<foreignObject><p/></foreignObject>",
          "<a href='java&#115;cript:1'/>", "<a x:href='javascript:1'/>",
          "<animate attributeName='href' to='javascript:1'/>", "<use href='data:text/html,x'/>",
          "<image href='data:image/svg+xml,%3Csvg%3E'/>",
          "<image href='data:image/jpeg,%FF%D8'/>"}) {
        INFO(tells);
        CHECK(faults("<svg>" + tells + "</svg>").starts_with("1 svg-script: "));
    }
    for (const std::string tells :
         {"<image x:href='//a/b.png'/>", "<rect fill=\"url( 'https://a/b#c' )\"/>",
          "<style>a{b:url( \"//a/b\")}</style>", "<g xml:base='http://a/'/>",
          "<style>@import 'x'</style>", "<image href='file:///home/a.png'/>"}) {
        INFO(tells);
        CHECK(faults("<svg>" + tells + "</svg>").starts_with("1 svg-address: "));
    }
    for (const std::string tells :
         {"<metadata><rdf:RDF/></metadata>", "<rdf:RDF/>", "<i:pgf>x</i:pgf>", "<x:xmpmeta/>"}) {
        INFO(tells);
        CHECK(faults("<svg>" + tells + "</svg>").starts_with("1 svg-editor: "));
    }
    CHECK(faults("<svg>\n<!-- <script> in a comment --><svg:g/><style>@font-face{src:"
                 "url(data:font/woff2;base64,d09GMg)}</style><image href='data:image/png;base64,"
                 "iVBORw0KGgo='/><use xlink:href='#a'/></svg>") == "");
    const auto within = [&](const std::string& svg) {
        return faults("<svg>\n<image href='data:image/svg+xml;base64," +
                      interchange::to_base64(svg) + "'/></svg>");
    };
    CHECK(within("<svg><path/></svg>") == "");
    CHECK(within("<svg><script/></svg>") ==
          "2 svg-script: a picture inside it: it holds <script>\n");
    CHECK(faults("<svg><metadata><rdf:RDF><cc:Work/></rdf:RDF></metadata><i:pgf/></svg>") ==
          "1 svg-editor: it holds a program's notes, <metadata>\n");
    const std::string place(
        "\xff\xd8\xff\xe1\0\x34"
        "Exif\0\0II*"
        "\0\x08\0\0\0\1\0\x25\x88\4\0\1\0\0\0\x1a\0\0\0\0\0\0\0\1\0\2\0\5\0\3\0\0\0\0\0\0\0"
        "\0\0\0\0\xff\xda\0\x08\1\1\0\0\x3f\0\7\xff\xd9",
        69);
    CHECK(faults("<svg>\n<image href='data:image/jpeg;base64," + interchange::to_base64(place) +
                 "'/></svg>") == "2 picture-tells: a picture inside it tells where it was taken\n");
    CHECK(screen::kind_of("<?xml version='1.0'?>\n<svg>") == PictureKind::svg);
    CHECK_FALSE(screen::kind_of("<html>"));
}
