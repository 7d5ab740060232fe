// osm-publish new - a note with its header, private until the header says otherwise.
#include "file/store.hpp"
#include "markup/header.hpp"
#include "publish/note.hpp"
#include "text/words.hpp"
#include "tools/publish/verbs.hpp"

#include <fmt/core.h>

namespace osm::publish {
namespace {

class New final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"new", "begin a note, private at first"}; }

    void declare(cli::Options& options) override {
        options.arguments("TITLE", title_, "of the note; several words need no quotes", 1);
        options.values("--tag", "TAG", tags_, "for its header (repeatable)");
        options.value("--course", "ITEM", course_, "the item of the plan that it belongs to");
        options.example("osm-publish new The softmax from first principles",
                        "makes notes/2016-10-03-the-softmax-from-first-principles.md");
        options.example("osm-publish new 'Week 5: factors' --tag ml --course ml:pgm-1",
                        "with a tag and its item");
        options.remark(
            "The file is made, never opened, and never put over another one. Its header says "
            "'publish: false': write 'true' when it may go out.");
    }

    cli::Exit run(cli::Context& context) override {
        const std::string title(text::trim(text::join(title_, " ")));
        refuse_odd(title);
        for (const auto& tag : tags_)
            refuse_odd(tag);
        const auto folder = context.data() / "notes";
        const auto slug = text::to_kebab(title);
        const auto name = fmt::format("{}-{}.md", time::to_text(context.now().day()),
                                      slug.empty() ? "note" : slug);
        file::make_folder(context.system(), folder);
        create(context, folder / name, note(title, context));
        context.say(
            fmt::format("wrote notes/{}: private until its header says 'publish: true'", name));
        return cli::Exit::done;
    }

private:
    static void refuse_odd(const std::string& word) {
        if (word.empty())
            text::fail("the title or a tag is empty", "write a few words");
        if (text::escape(word) != word)
            text::fail(fmt::format("'{}' holds what is no text", word),
                       "write it without control characters, in UTF-8");
    }

    static void create(cli::Context& context, const std::filesystem::path& path,
                       const std::string& bytes) {
        std::error_code error;
        if (std::filesystem::exists(std::filesystem::symlink_status(path, error)))
            text::refuse("there is such a note already", "write another title", {path.string()});
        file::create(context.system(), path, bytes);
    }

    std::string note(const std::string& title, const cli::Context& context) const {
        std::string header = fmt::format("---\ntitle: {}\ndate: {}\npublish: false\n",
                                         markup::yaml_word(title), time::to_text(context.now()));
        if (!tags_.empty()) {
            std::vector<std::string> words;
            for (const auto& tag : tags_)
                words.push_back(markup::yaml_word(tag));
            header += fmt::format("tags: [{}]\n", text::join(words, ", "));
        }
        if (course_)
            header += fmt::format("course: {}\n", markup::yaml_word(*course_));
        return header + "---\n\n";
    }

    std::vector<std::string> title_, tags_;
    std::optional<std::string> course_;
};

}  // namespace

cli::VerbPtr begin() { return std::make_unique<New>(); }

}  // namespace osm::publish
