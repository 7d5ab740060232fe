#include "plan/graph.hpp"
#include "plan/plan.hpp"
#include "plan/progress.hpp"
#include "text/words.hpp"
#include "time/words.hpp"

#include <algorithm>
#include <array>

namespace osm::plan {
namespace {

// Beyond so many faults nobody reads hints, and the search for the nearest id is what costs.
constexpr std::size_t hinted_faults = 20;

constexpr auto highest_priority = 1, lowest_priority = 9;

class Loading {
public:
    Loading(const config::Document& document, text::Diagnostics& faults)
        : root_(document.root()), faults_(faults) {
        plan_.exists = document.exists();
        plan_.file = root_.place().file;
    }

    Plan run() {
        read_head();
        read_moves();
        read_week();
        for (const auto& table : root_.tables("track"))
            read_track(table);
        check_tracks();
        items_ = root_.tables("item");
        milestones_ = root_.tables("milestone");
        plan_.items.reserve(items_.size() + milestones_.size());
        plan_.by_id.reserve(items_.size() + milestones_.size());
        for (const auto& table : items_)
            read_item(table, false);
        for (const auto& table : milestones_)
            read_item(table, true);
        Index at = 0;
        for (const auto* tables : {&items_, &milestones_})
            for (const auto& table : *tables)
                resolve(table, plan_.items[at++]);
        for (const auto& table : root_.tables("goal"))
            read_goal(table);
        put_in_order(plan_, faults_);
        return std::move(plan_);
    }

private:
    void complain(const config::Table& table, std::string_view key, std::string what,
                  std::string hint = {}) {
        faults_.push_back({table.place(key), std::move(what), std::move(hint)});
    }

    void read_head() {
        const auto head = root_.table("plan");
        if (!head)
            return;
        plan_.name = head->text("name").value_or("");
        plan_.start = head->date("start");
        plan_.zone = head->text("timezone").value_or("");
    }

    void read_moves() {
        for (const auto& table : root_.tables("move")) {
            const auto on = table.date("on");
            const auto zone = table.text("timezone");
            if (!on || !zone)
                complain(table, "", std::string("a move without ") + (on ? "timezone" : "on"),
                         "write on = 2017-03-01 and timezone = \"Europe/Madrid\"");
            else
                plan_.moves.push_back({*on, *zone, table.place()});
        }
        std::stable_sort(plan_.moves.begin(), plan_.moves.end(),
                         [](const Move& a, const Move& b) { return a.on < b.on; });
    }

    void read_week() {
        auto& week = plan_.week;
        const auto table = root_.table("week");
        if (!table || !table->has("days"))
            week.works = {true, true, true, true, true, false, false};
        if (!table)
            return;
        for (const auto& word : table->texts("days")) {
            if (const auto day = time::weekday_named(word))
                week.works[static_cast<std::size_t>(*day)] = true;
            else
                complain(*table, "days", "'" + word + "' is no day of the week",
                         "write mon, tue, wed, thu, fri, sat or sun");
        }
        week.windows = windows(*table);
        week.holidays = table->dates("holidays");
        week.leave = table->dates("leave");
    }

    // The windows under `hours`, in the order of the day; those that are none are told.
    std::vector<Window> windows(const config::Table& table) {
        std::vector<Window> found;
        for (const auto& word : table.texts("hours")) {
            const auto dash = word.find('-');
            try {
                if (dash == std::string::npos)
                    text::fail("'" + word + "' is no window of the day", "write 09:00-12:30");
                const Window window{time::read_clock(text::trim(word.substr(0, dash))),
                                    time::read_clock(text::trim(word.substr(dash + 1)))};
                if (window.until <= window.from || window.until > time::hours(24))
                    text::fail("'" + word + "' ends before it begins",
                               "write the earlier time first, at most until 24:00");
                found.push_back(window);
            } catch (const text::Failure& failure) {
                for (const auto& fault : failure.found())
                    complain(table, "hours", fault.what, fault.hint);
            }
        }
        std::sort(found.begin(), found.end(),
                  [](const Window& a, const Window& b) { return a.from < b.from; });
        for (std::size_t i = 1; i < found.size(); ++i)
            if (found[i].from < found[i - 1].until)
                complain(table, "hours", "two of the windows overlap", "make one of them");
        return found;
    }

    // The id of a table, checked; "" (and told) when it has none.
    std::string id_of(const config::Table& table, std::string_view thing) {
        auto id = table.text("id").value_or("");
        if (id.empty())
            complain(table, table.has("id") ? "id" : "",
                     std::string(thing) + (thing == "item" ? " without an id" : " without id"),
                     "write id = \"" + suggested(table) + "\"");
        else if (!text::is_kebab(id))
            complain(table, "id", "'" + id + "' is no id", "write '" + suggested(table) + "'");
        return id;
    }

    // Only if something is wrong with the id, so that a good plan pays nothing for it.
    static std::string suggested(const config::Table& table) {
        auto word = text::to_kebab(table.text("id").value_or(""));
        if (word.empty())
            word = text::to_kebab(table.text("title").value_or(""));
        return word.empty() ? "some-word" : word;
    }

    void read_track(const config::Table& table) {
        Track track;
        track.id = id_of(table, "track");
        track.title = table.text("title").value_or(track.id);
        track.share = table.integer("share");
        track.windows = windows(table);
        track.place = table.place();
        if (track.share && (*track.share < 0 || *track.share > 100))
            complain(table, "share", "a share of " + std::to_string(*track.share) + " percent",
                     "write 0 to 100");
        if (track.share && table.has("hours"))
            complain(table, "share", "track '" + track.id + "' has both a share and hours",
                     "keep one of them");
        if (!track.id.empty() && plan_.track(track.id))
            complain(table, "id", "track '" + track.id + "' is there twice", "rename one of them");
        plan_.tracks.push_back(std::move(track));
    }

    void check_tracks() {
        std::int64_t sum = 0;
        bool shares = false;
        for (const auto& track : plan_.tracks) {
            sum += std::clamp<std::int64_t>(track.share.value_or(0), 0, 100);
            shares = shares || track.windows.empty();
        }
        check_own_windows();
        if (sum > 100)
            faults_.push_back(
                {plan_.tracks.back().place,
                 "the shares of the tracks are " + std::to_string(sum) + " percent together",
                 "they may be 100 at most"});
        if (!plan_.week.windows.empty() || !shares)
            return;
        plan_.week.assumed = true;
        plan_.week.windows = {{time::hours(9), time::hours(13)},
                              {time::hours(14), time::hours(18)}};
    }

    // Nobody does two things at a time. Windows of a track that lie in the week's are its alone.
    void check_own_windows() {
        for (auto track = plan_.tracks.begin(); track != plan_.tracks.end(); ++track)
            for (auto other = plan_.tracks.begin(); other != track; ++other)
                for (const auto& window : track->windows)
                    for (const auto& taken : other->windows)
                        if (window.from < taken.until && taken.from < window.until) {
                            faults_.push_back({track->place,
                                               "tracks '" + other->id + "' and '" + track->id +
                                                   "' have the same hours",
                                               "give each its own, or both a share"});
                            return;
                        }
    }

    void read_item(const config::Table& table, bool milestone) {
        Item item;
        item.milestone = milestone;
        item.id = id_of(table, milestone ? "milestone" : "item");
        item.title = table.text("title").value_or(item.id);
        item.place = table.place();
        item.due = table.date("due");
        if (!milestone)
            read_work(table, item);
        const auto [at, is_new] = plan_.by_id.try_emplace(item.id, plan_.items.size());
        if (!is_new && !item.id.empty())
            complain(table, "id", "'" + item.id + "' is there twice",
                     "the first is in line " + std::to_string(plan_.items[at->second].place.line) +
                         "; rename one of them");
        plan_.items.push_back(std::move(item));
    }

    void read_work(const config::Table& table, Item& item) {
        item.kind = table.text("kind").value_or("");
        item.estimate = table.estimate("hours");
        item.priority = table.integer("priority").value_or(2);
        item.text = table.text("text").value_or("");
        item.price = table.amount("price");
        item.link = table.text("link").value_or("");
        item.from = table.date("from");
        if (item.priority < highest_priority || item.priority > lowest_priority)
            complain(table, "priority", "priority " + std::to_string(item.priority),
                     "write 1 (first) to 9");
        if (const auto& hours = item.estimate;
            hours && !(hours->low > 0 && hours->low <= hours->likely &&
                       hours->likely <= hours->high && hours->high <= most_hours)) {
            complain(table, "hours", "the hours of '" + item.id + "' cannot be",
                     "write more than 0, low <= likely <= high, at most " +
                         std::to_string(static_cast<int>(most_hours)));
            item.estimate.reset();
        }
        if (const auto track = table.text("track")) {
            if (const auto found = plan_.track(*track))
                item.track = *found;
            else
                complain_about_track(table, *track);
        } else if (!table.has("track")) {
            complain(table, "", "item '" + item.id + "' has no track",
                     plan_.tracks.empty() ? "write [[track]] first, then track = its id"
                                          : "write track = \"" + plan_.tracks.front().id + "\"");
        }
    }

    void read_goal(const config::Table& table) {
        Goal goal;
        goal.id = id_of(table, "goal");
        goal.title = table.text("title").value_or(goal.id);
        goal.target = table.text("target").value_or("");
        goal.scale = table.texts("scale");
        goal.due = table.date("due");
        goal.place = table.place();
        if (const auto track = table.text("track")) {
            if (const auto found = plan_.track(*track))
                goal.track = *found;
            else
                complain_about_track(table, *track);
        }
        if (goal.target.empty() || goal.target.find_first_of(" \t\n") != std::string::npos)
            complain(table, "target", "goal '" + goal.id + "' has no target of one word",
                     "write target = \"B2\"");
        else if (!goal.scale.empty() &&
                 std::find(goal.scale.begin(), goal.scale.end(), goal.target) == goal.scale.end())
            complain(table, "target",
                     "the target '" + goal.target + "' is not on the scale of '" + goal.id + "'",
                     text::did_you_mean(goal.target, goal.scale, "write it into scale"));
        if (!goal.id.empty() && (plan_.goal(goal.id) || plan_.item(goal.id)))
            complain(table, "id", "'" + goal.id + "' is there twice", "rename one of them");
        plan_.goals.push_back(std::move(goal));
    }

    void complain_about_track(const config::Table& table, const std::string& word) {
        std::vector<std::string> known;
        for (const auto& track : plan_.tracks)
            known.push_back(track.id);
        complain(
            table, "track", "'" + word + "' is no track of the plan",
            text::did_you_mean(word, known,
                               known.empty() ? "write [[track]] id = \"" + word + "\" before it"
                                             : "there is " + text::join(known, ", ")));
    }

    void resolve(const config::Table& table, Item& item) {
        item.needs = resolve(table, "needs");
        if (item.milestone)
            return;
        item.any = resolve(table, "any");
        item.with = resolve(table, "with");
    }

    std::vector<Index> resolve(const config::Table& table, std::string_view key) {
        std::vector<Index> found;
        for (const auto& word : table.texts(key)) {
            const auto colon = word.rfind(':');
            const auto id = colon == std::string::npos ? word : word.substr(colon + 1);
            if (const auto item = plan_.item(id); item && !id.empty())
                found.push_back(*item);
            else
                complain(table, key, "'" + word + "' is no item of the plan",
                         faults_.size() < hinted_faults ? nearest_id(plan_, id) : "");
        }
        return found;
    }

    config::Table root_;
    text::Diagnostics& faults_;
    Plan plan_;
    std::vector<config::Table> items_, milestones_;
};

}  // namespace

Plan read(const config::Document& document, text::Diagnostics& faults) {
    return Loading(document, faults).run();
}

Plan load(const std::filesystem::path& data, text::Diagnostics& faults) {
    const auto before = static_cast<std::ptrdiff_t>(faults.size());
    auto plan = read(config::Document::read(data, config::File::plan, faults), faults);
    std::stable_sort(faults.begin() + before, faults.end(),
                     [](const auto& a, const auto& b) { return a.place.line < b.place.line; });
    return plan;
}

}  // namespace osm::plan
