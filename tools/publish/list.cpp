// osm-publish list - what is public, and why the rest is not.
#include "cli/groups.hpp"
#include "publish/link.hpp"
#include "publish/posts.hpp"
#include "report/table.hpp"
#include "text/words.hpp"
#include "tools/publish/proof.hpp"
#include "tools/publish/telling.hpp"
#include "tools/publish/verbs.hpp"

#include <algorithm>
#include <variant>

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
        const auto out = out_since(posts.all);
        std::map<std::string, std::int64_t> lines;  // of the newest record, as rm and edit name it
        for (const Post& post : posts.all)
            lines[std::string(post.slug)] = post.line;
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
        std::vector<Row> rows;
        for (const Candidate& candidate : found.candidates) {
            if (why_ || candidate.state != State::is_private)
                rows.push_back(row(candidate, measures, lines, out));
            if (why_ && candidate.state == State::is_public)
                for (const KeptCell& cell : candidate.kept_cells)
                    rows.push_back({std::string("private"),
                                    candidate.path,
                                    cell.reason,
                                    {},
                                    {},
                                    {},
                                    {},
                                    std::int64_t{cell.number}});
        }
        if (why_ && output_.for_people(context) && output_.format(context) == report::Format::table)
            rows = fitted(rows, context.world().width);
        report::Table table(columns);
        for (auto& cells : rows)
            table.row(std::move(cells));
        if (table.empty() && output_.for_people(context))
            context.print(found.candidates.empty()
                              ? "no note yet: osm-publish new TITLE begins one\n"
                              : "nothing is public yet: osm-publish list --why says why\n");
        else
            output_.print(table, context);
        context.warn(faults);
        return cli::Exit::done;
    }

private:
    using Row = std::vector<report::Cell>;

    // What is too wide for the terminal goes on in a row below: the reason was asked for, and a
    // path that is cut names nothing.
    static std::vector<Row> fitted(const std::vector<Row>& rows, int width) {
        constexpr int state_and_gaps = 11;
        const auto text_of = [](const report::Cell& cell) {
            const auto* text = std::get_if<std::string>(&cell);
            return text == nullptr ? std::string() : *text;
        };
        int path = 0, reason = 0;
        for (const Row& row : rows) {
            path = std::max(path, text::width(text_of(row[1])));
            reason = std::max(reason, text::width(text_of(row[2])));
        }
        const int room = width - state_and_gaps;
        reason = std::min(reason, room - std::min(path, room / 2));
        std::vector<Row> all;
        for (const Row& row : rows) {
            const auto paths = folded(text_of(row[1]), room - reason);
            const auto reasons = folded(text_of(row[2]), reason);
            for (std::size_t i = 0; i < std::max(paths.size(), reasons.size()); ++i) {
                Row line{i == 0 ? row[0] : report::Cell(std::string())};
                line.emplace_back(i < paths.size() ? paths[i] : std::string());
                line.emplace_back(i < reasons.size() ? reasons[i] : std::string());
                all.push_back(std::move(line));
            }
        }
        return all;
    }

    Row row(const Candidate& candidate, const Measures& measures,
            const std::map<std::string, std::int64_t>& lines,
            const std::map<std::string, time::Stamp>& out) const {
        Row cells = {std::string(to_text(candidate.state)), candidate.path};
        const bool is_linked = candidate.state == State::linked;
        const auto link =
            is_linked ? measures.screening.masked(describe_link(candidate.folder)) : std::string();
        if (why_)
            cells.emplace_back(is_linked ? link : candidate.reason);
        const std::size_t all = cells.size() + (why_ ? 5 : 4);
        if (!candidate.note) {
            if (is_linked && !why_)
                cells.emplace_back(link.substr(std::min(link.size(), link.find(": ") + 2)));
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
