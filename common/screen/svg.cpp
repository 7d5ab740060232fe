// SVG is text that a browser runs: looked at tag by tag, without a parser that would load
// something.
#include "markup/references.hpp"
#include "screen/picture.hpp"
#include "text/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace osm::screen {
namespace {

constexpr std::string_view blanks = " \t\r\n";

class Scan {
public:
    explicit Scan(std::string_view bytes) : bytes_(bytes) {}

    std::vector<SvgFault> take() {
        for (std::size_t at = 0; (at = bytes_.find('<', at)) != std::string_view::npos;)
            at = mark(at);
        for (const auto& picture : markup::embedded_pictures(bytes_)) {
            if (kind_of(picture.bytes) == PictureKind::svg)
                for (auto& [line, rule, what] : Scan(picture.bytes).take())
                    faults_.push_back({picture.line, rule, "a picture inside it: " + what});
            const Told told = screen::told(picture.bytes);
            if (told.place || told.thumbnail || !told.author.empty() || !told.taken.empty())
                faults_.push_back({picture.line, "picture-tells",
                                   fmt::format("a picture inside it tells {}", to_text(told))});
        }
        std::ranges::stable_sort(faults_, {}, &SvgFault::line);
        return std::move(faults_);
    }

private:
    std::size_t behind(std::string_view end, std::size_t at) const {
        const auto found = bytes_.find(end, at);
        return found == std::string_view::npos ? bytes_.size() : found + end.size();
    }

    // What begins with `<` at `at`; gives the place behind it.
    std::size_t mark(std::size_t at) {
        const auto rest = bytes_.substr(at);
        if (rest.starts_with("<!--"))
            return behind("-->", at + 4);
        if (rest.starts_with("<![CDATA["))
            return in_text(at, behind("]]>", at + 9));
        if (rest.starts_with("<?")) {
            if (rest.starts_with("<?xml-stylesheet"))
                fault(at, "svg-address", "it loads a style");
            return behind("?>", at + 2);
        }
        if (rest.starts_with("<!")) {
            const auto end = behind(">", at);
            if (bytes_.substr(at, end - at).find('[') != std::string_view::npos)
                fault(at, "svg-script", "it declares entities");
            return end;
        }
        return rest.starts_with("</") ? behind(">", at) : tag(at);
    }

    std::size_t tag(std::size_t at) {
        auto end = std::min(bytes_.find_first_of(" \t\r\n/><", at + 1), bytes_.size());
        const std::string name = text::lower(bytes_.substr(at + 1, end - at - 1));
        judge_name(name, at);
        while (end < bytes_.size()) {
            end = std::min(bytes_.find_first_not_of(" \t\r\n/", end), bytes_.size());
            if (end == bytes_.size() || bytes_[end] == '<')
                return end;
            if (bytes_[end] == '>')
                return name == "style" ? in_text(end, behind("</", end)) : end + 1;
            end = attribute(name, end);
        }
        return end;
    }

    // `name = "value"` at `at`; gives the place behind it.
    std::size_t attribute(const std::string& tag, std::size_t at) {
        auto end = std::min(bytes_.find_first_of(" \t\r\n=/><", at), bytes_.size());
        const std::string name = text::lower(bytes_.substr(at, end - at));
        const auto sign = std::min(bytes_.find_first_not_of(blanks, end), bytes_.size());
        std::string_view value;
        if (sign < bytes_.size() && bytes_[sign] == '=') {
            const auto begin = std::min(bytes_.find_first_not_of(blanks, sign + 1), bytes_.size());
            const bool quoted =
                begin < bytes_.size() && (bytes_[begin] == '"' || bytes_[begin] == '\'');
            end = quoted ? behind(bytes_.substr(begin, 1), begin + 1)
                         : std::min(bytes_.find_first_of(" \t\r\n>", begin), bytes_.size());
            value = bytes_.substr(begin, end - begin);
            if (quoted)
                value = value.substr(1, std::max<std::size_t>(value.size(), 2) - 2);
        }
        judge_attribute(tag, name, value, at);
        return std::max(end, at + 1);
    }

    void judge_name(const std::string& name, std::size_t at) {
        static constexpr std::array<std::string_view, 6> active = {
            "script", "foreignobject", "iframe", "embed", "object", "handler"};
        const auto colon = name.find(':');
        const bool is_foreign = colon != std::string::npos && !name.starts_with("svg:");
        if (std::ranges::find(active, name.substr(name.rfind(':') + 1)) != active.end())
            fault(at, "svg-script", fmt::format("it holds <{}>", shown(name)));
        else if ((is_foreign || name == "metadata") && !std::exchange(has_notes_, true))
            fault(at, "svg-editor", fmt::format("it holds a program's notes, <{}>", shown(name)));
    }

    void judge_attribute(const std::string& tag, const std::string& name, std::string_view value,
                         std::size_t at) {
        if (name.starts_with("on") && name.size() > 2)
            return fault(at, "svg-script", fmt::format("it runs something by {}", shown(name)));
        if (name.starts_with("sodipodi:") || name.starts_with("inkscape:"))
            return fault(at, "svg-editor",
                         fmt::format("it holds a program's notes, {}", shown(name)));
        const std::string low = text::lower(text::trim(value.substr(0, 4096)));
        if (name == "src" || name.substr(name.rfind(':') + 1) == "href")
            judge_address(tag, name, low, at);
        else if (low.find("javascript:") != std::string::npos)  // what an animation sets
            fault(at, "svg-script", fmt::format("its {} runs something", shown(name)));
        else if (loads(low) || (name == "xml:base" && leads_out(low)))
            fault(at, "svg-address", "it loads something from elsewhere");
    }

    void judge_address(const std::string& tag, const std::string& name, std::string_view low,
                       std::size_t at) {
        const auto colon = low.find(':');
        if (low.starts_with("javascript:") || low.find('&') < std::min(colon, low.size()))
            fault(at, "svg-script", fmt::format("its {} runs something", shown(name)));
        else if (low.starts_with("data:") && !is_plain_picture(low))
            fault(at, "svg-script",
                  fmt::format("its {} holds what is no plain picture", shown(name)));
        else if (tag != "a" && leads_out(low))
            fault(at, "svg-address", "it loads something from elsewhere");
    }

    // What can be taken apart, in the writing in which it can be found.
    static bool is_plain_picture(std::string_view low) {
        const auto head = low.substr(0, low.find(','));
        if (!head.ends_with(";base64"))
            return false;
        const auto kind = head.substr(5, head.find(';') - 5);
        return kind == "image/png" || kind == "image/jpeg" || kind == "image/jpg" ||
               kind == "image/gif" || kind == "image/webp" || kind == "image/svg+xml";
    }

    static bool leads_out(std::string_view low) {
        return low.find("://") != std::string_view::npos || low.starts_with("//") ||
               low.starts_with("file:");
    }

    // Whether a style names an address outside, in any of the ways in which it may be quoted.
    static bool loads(std::string_view low) {
        for (auto at = low.find("url("); at != std::string_view::npos; at = low.find("url(", at)) {
            at = std::min(low.find_first_not_of(" \t\r\n\"'", at + 4), low.size());
            const auto address = low.substr(at, low.find(')', at) - at);
            if (!address.starts_with("data:") && leads_out(address))
                return true;
        }
        return false;
    }

    // The text of a style.
    std::size_t in_text(std::size_t begin, std::size_t end) {
        const std::string low = text::lower(bytes_.substr(begin, end - begin));
        if (low.find("@import") != std::string::npos || loads(low))
            fault(begin, "svg-address", "its style loads something from elsewhere");
        return end;
    }

    static std::string shown(std::string_view name) { return text::clip(text::escape(name), 40); }

    // Each but once: an editor marks every shape.
    void fault(std::size_t at, std::string rule, std::string what) {
        if (!seen_.insert(rule + what).second)
            return;
        line_ +=
            static_cast<int>(std::count(bytes_.begin() + static_cast<std::ptrdiff_t>(counted_),
                                        bytes_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        counted_ = at;
        faults_.push_back({line_, std::move(rule), std::move(what)});
    }

    std::string_view bytes_;
    std::vector<SvgFault> faults_;
    std::set<std::string> seen_;
    bool has_notes_ = false;  // one element of many is named
    int line_ = 1;
    std::size_t counted_ = 0;
};

}  // namespace

std::vector<SvgFault> tells_svg(std::string_view bytes) { return Scan(bytes).take(); }

}  // namespace osm::screen
