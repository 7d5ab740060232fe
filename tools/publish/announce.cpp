// osm-publish announce - record where a post was told of.
#include "file/store.hpp"
#include "publish/kinds.hpp"
#include "publish/note.hpp"
#include "publish/posts.hpp"
#include "records/store.hpp"
#include "text/words.hpp"
#include "tools/publish/verbs.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <span>

namespace osm::publish {
namespace {

class Announce final : public cli::Verb {
public:
    cli::Summary summary() const override {
        return {"announce", "record where a post was told of"};
    }

    void declare(cli::Options& options) override {
        options.argument("SLUG", slug_,
                         "the post: its slug, or its file as osm-publish list has it");
        options.argument("CHANNEL", channel_, "where: datatau, twitter, mail");
        options.argument("URL", url_, "the address of what was said there");
        options.value("--at", "WHEN", at_, "when it was, if not now");
        options.example("osm-publish announce softmax datatau", "said so there, just now");
        options.example("osm-publish announce softmax twitter https://example.org/1 --at -2h",
                        "with its address, two hours ago");
        options.remark(
            "Nothing is sent: the fact is recorded, for the week and for what leads it brought.");
    }

    cli::Exit run(cli::Context& context) override {
        if (!text::is_kebab(channel_))
            text::fail(fmt::format("'{}' is no name of a channel", channel_),
                       fmt::format("write it in small letters, digits and hyphens: {}", nearest()));
        const auto at = at_ ? context.words().moment(*at_) : context.now();
        if (at.at > context.now().at)
            text::fail(fmt::format("{} is still to come", in_words(at)),
                       "announce it first, then record it");
        slug_ = slug_of(slug_, context.data());
        text::Diagnostics faults;
        const auto posts = load_posts(context.data(), context.now().at, faults);
        context.warn(faults);
        require_out(posts.all);
        const auto last = last_there(posts.all);
        if (last != nullptr && !url_.value_or("").empty() && last->note == *url_)
            text::refuse(
                fmt::format("'{}' was announced there on {}, with this address; nothing "
                            "was recorded",
                            slug_, time::to_text(last->at.day())));
        records::Store store(context.system(), context.data(), records::posts);
        const std::vector<std::string> cells = {time::to_text(at), "announced", slug_,
                                                "channel=" + channel_, url_.value_or("-")};
        context.warn(store.append({records::to_line(records::posts, cells)}));
        context.say(fmt::format(
            "announced {} on {} at {}{}", slug_, channel_, in_words(at),
            last == nullptr ? "" : fmt::format("; before on {}", time::to_text(last->at.day()))));
        return cli::Exit::done;
    }

private:
    // Of a file that is named, what its header or name says.
    static std::string slug_of(const std::string& word, const std::filesystem::path& data) {
        if (!is_post(word))
            return word;
        const auto bytes = file::read_whole(data / word);
        if (!bytes)
            text::fail(fmt::format("there is no note '{}'", word),
                       "osm-publish list names those that are out");
        return read_note(word, *bytes).slug;
    }

    static std::string in_words(const time::Stamp& at) {
        const auto text = time::to_text(at);
        return fmt::format("{} {} ({})", text.substr(0, 10), text.substr(11, 5), text.substr(19));
    }

    std::string nearest() const {
        const auto kebab = text::to_kebab(channel_);
        return kebab.empty() ? "hacker-news" : kebab;
    }

    void require_out(std::span<const Post> posts) const {
        const auto out = out_since(posts);
        if (out.contains(slug_))
            return;
        if (std::ranges::any_of(posts, [&](const Post& post) {
                return post.slug == slug_ && post.event == "withdrawn";
            }))
            text::refuse(fmt::format("'{}' was withdrawn, and is not out", slug_),
                         "publish it first: osm-publish commit");
        std::vector<std::string> known;
        known.reserve(out.size());
        for (const auto& [slug, since] : out)
            known.push_back(slug);
        constexpr std::size_t few = 8;
        auto otherwise =
            known.empty()
                ? std::string("nothing is: osm-publish commit")
                : "there are " +
                      text::join(std::span(known).first(std::min(few, known.size())), ", ");
        if (known.size() > few)
            otherwise += fmt::format(" and {} more", known.size() - few);
        text::fail(fmt::format("no post '{}' is out", slug_),
                   text::did_you_mean(slug_, known, otherwise));
    }

    const Post* last_there(std::span<const Post> posts) const {
        const Post* last = nullptr;
        for (const Post& post : posts)
            if (post.event == "announced" && post.slug == slug_ &&
                records::tag(post.tags, "channel") == channel_)
                last = &post;
        return last;
    }

    std::string slug_, channel_;
    std::optional<std::string> url_, at_;
};

}  // namespace

cli::VerbPtr announce() { return std::make_unique<Announce>(); }

}  // namespace osm::publish
