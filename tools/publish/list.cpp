// osm-publish list - what is public, and why the rest is not.
#include "cli/groups.hpp"
#include "publish/link.hpp"
#include "publish/posts.hpp"
#include "report/table.hpp"
#include "tools/publish/proof.hpp"
#include "tools/publish/verbs.hpp"

namespace osm::publish {
namespace {

class List final : public cli::Verb {
public:
    cli::Summary summary() const override { return {"list", "say what is public"}; }

    void declare(cli::Options& options) override {
        options.flag("--why", why_, "every file that was looked at, and the reason");
        output_.declare(options);
        options.example("osm-publish list", "what the next commit puts out");
        options.example("osm-publish list --why", "what stays private, and why");
        options.remark(
            "A note or notebook is public when its header says 'publish: true' or 'status: "
            "published', a picture when a public one of them shows it, a file of a code folder "
            "when the folder is in [publish] roots and the file is source text. All else is "
            "private.");
    }

    cli::Exit run(cli::Context& context) override {
        const Measures measures = measures_of(context);
        const Survey found = survey(read_sources(context.data(), context.settings()), measures);
        text::Diagnostics faults;
        const auto posts = load_posts(context.data(), context.now().at, faults);
        const auto out = out_since(posts);
        std::map<std::string, std::int64_t> lines;  // of the newest record, as rm and edit name it
        for (const Post& post : posts)
            lines[post.slug] = post.line;
        const auto columns =
            why_ ? std::vector{report::text("state"),
                               report::text("path"),
                               report::text("reason"),
                               report::wide(report::text("title")),
                               report::wide(report::count("words")),
                               report::wide(report::date("out")),
                               report::wide(report::count("line")),
                               report::wide(report::count("cell"))}
                 : std::vector{report::text("state"), report::text("path"),
                               report::text("title"), report::count("words"),
                               report::date("out"),   report::wide(report::count("line"))};
        report::Table table(columns);
        for (const Candidate& candidate : found.candidates) {
            if (why_ || candidate.state != State::is_private)
                table.row(row(candidate, measures, lines, out));
            if (why_ && candidate.state == State::is_public)
                for (const KeptCell& cell : candidate.kept_cells)
                    table.row({std::string("private"),
                               candidate.path,
                               cell.reason,
                               {},
                               {},
                               {},
                               {},
                               std::int64_t{cell.number}});
        }
        output_.print(table, context);
        context.warn(faults);
        return cli::Exit::done;
    }

private:
    std::vector<report::Cell> row(const Candidate& candidate, const Measures& measures,
                                  const std::map<std::string, std::int64_t>& lines,
                                  const std::map<std::string, time::Stamp>& out) const {
        std::vector<report::Cell> cells = {std::string(to_text(candidate.state)), candidate.path};
        if (why_)
            cells.emplace_back(candidate.state == State::linked
                                   ? measures.screening.masked(describe_link(candidate.folder))
                                   : candidate.reason);
        const std::size_t all = cells.size() + (why_ ? 5 : 4);
        if (!candidate.note) {
            if (candidate.state == State::linked && !why_)
                cells.emplace_back(measures.screening.masked(describe_link(candidate.folder)));
            cells.resize(all);
            return cells;
        }
        cells.emplace_back(candidate.note->title);
        cells.emplace_back(candidate.note->words.value_or(0));
        const auto since = out.find(candidate.note->slug);
        if (since != out.end())
            cells.emplace_back(since->second.day());
        else
            cells.emplace_back();
        cells.emplace_back();
        if (const auto line = lines.find(candidate.note->slug); line != lines.end())
            cells.back() = line->second;
        cells.resize(all);
        return cells;
    }

    bool why_ = false;
    cli::TableOptions output_;
};

}  // namespace

cli::VerbPtr list() { return std::make_unique<List>(); }

}  // namespace osm::publish
