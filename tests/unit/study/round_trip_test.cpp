// Whatever a form can carry comes back from it as it was.
#include "chance/chance.hpp"
#include "study/admission.hpp"
#include "unit/catch.hpp"
#include "unit/study/exchange.hpp"

#include <algorithm>

using namespace osm;
using study::Form;
using study::Outgoing;

namespace {

const std::vector<std::string> topics{"french", "ml", "ml:pgm-1", "ml:pgm-1:week3",
                                      "kata:r\u00e9sum\u00e9"};
const std::vector<std::string> words{"deep", "video", "via=git", "approx", "n=12"};
const std::vector<std::string> notes{"",
                                     "two  blanks",
                                     "a \"quote\", a comma",
                                     "-dash",
                                     "'x' | y",
                                     "back\\slash",
                                     "\u65e5\u672c\u8a9e r\u00e9sum\u00e9 \u2192 draft"};

// Sorted, apart from each other; `minutes`: whole ones.
std::vector<Outgoing> drawn(chance::Generator& draw, bool minutes) {
    std::vector<Outgoing> sessions;
    std::int64_t at = 1'475'000'000 / 86'400 * 86'400;
    const auto step = [&](std::uint64_t most) {
        const auto seconds = static_cast<std::int64_t>(draw.below(most)) + 1;
        return minutes ? (seconds + 59) / 60 * 60 : seconds;
    };
    for (int i = 0; i < 40; ++i) {
        auto& session = sessions.emplace_back();
        session.start = {{at += step(20'000)}, 0};
        session.end = {{at += step(15'000)}, 0};
        session.topic = topics[draw.below(topics.size())];
        session.note = notes[draw.below(notes.size())];
        for (const auto& word : words)
            if (word != "approx" && draw.below(3) == 0)
                session.tags += (session.tags.empty() ? "" : ",") + word;
    }
    return sessions;
}

std::string shown(time::Stamp start, time::Stamp end, const std::string& topic,
                  const std::string& tags, const std::string& note) {
    return time::to_text(start) + " " + time::to_text(end) + " " + topic + " [" + tags + "] " +
           note;
}

std::vector<std::string> lines_of(const std::vector<Outgoing>& sessions) {
    std::vector<std::string> lines;
    for (const auto& one : sessions)
        lines.push_back(shown(one.start, one.end, one.topic, one.tags, one.note));
    return lines;
}

std::vector<std::string> read_back(const std::string& text, Form form) {
    study::Terms terms;
    terms.file = "f";
    terms.zone = time::Zone::utc();
    terms.now = {4'000'000'000};
    const auto incoming = study::read_foreign(text, {}, terms);
    CHECK(incoming.form == form);
    CHECK(unit::told(incoming.left_out).empty());
    std::vector<std::string> lines;
    for (const auto& one : incoming.sessions)
        lines.push_back(shown(one.start, one.end, one.topic, one.tags, one.note));
    return lines;
}

}  // namespace

TEST_CASE("what is written is read back", "[study][property]") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        INFO("seed " << seed);
        chance::Generator draw{seed};
        const auto sessions = drawn(draw, false);
        const auto lines = lines_of(sessions);
        CHECK(read_back(study::to_timewarrior(sessions).text, Form::timewarrior) == lines);
        CHECK(read_back(study::to_timeclock(sessions).text, Form::timeclock) == lines);
        CHECK(read_back(study::to_csv(sessions).text, Form::csv) == lines);
        CHECK(read_back(study::to_jsonl(sessions).text, Form::jsonl) == lines);
        for (const auto instants :
             {study::Instants::own, study::Instants::utc, study::Instants::epoch})
            CHECK(read_back(study::to_tsv(sessions, instants).text, Form::csv) == lines);
        CHECK(study::to_timewarrior(sessions).losses.empty());
        CHECK(study::to_timeclock(sessions).losses.empty());
    }
}

TEST_CASE("forms of whole minutes give whole minutes back", "[study][property]") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        INFO("seed " << seed);
        chance::Generator draw{seed};
        auto sessions = drawn(draw, true);
        CHECK(read_back(study::to_klog(sessions).text, Form::klog) == lines_of(sessions));
        for (auto& one : sessions)
            one.tags = one.tags.starts_with("deep") ? "deep" : "";
        auto back = read_back(study::to_org(sessions).text, Form::org);
        std::ranges::sort(back);
        CHECK(back == lines_of(sessions));
        for (auto& one : sessions)
            one.note.clear();
        CHECK(read_back(study::to_watson(sessions).text, Form::watson) == lines_of(sessions));
    }
}

TEST_CASE("lengths are kept where times are not", "[study][property]") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        INFO("seed " << seed);
        chance::Generator draw{seed};
        const auto sessions = drawn(draw, false);
        study::Terms terms;
        terms.zone = time::Zone::utc();
        terms.now = {4'000'000'000};
        std::int64_t all = 0, back = 0;
        for (const auto& one : sessions)
            all += (one.end.at - one.start.at).seconds;
        for (const auto& one :
             study::read_foreign(study::to_timedot(sessions).text, {}, terms).sessions)
            back += (one.end.at - one.start.at).seconds;
        CHECK(all == back);
    }
}

TEST_CASE("what has no place is counted", "[study]") {
    const auto at = [](const char* text) { return *time::read_stamp(text); };
    const std::vector<Outgoing> sessions{
        {at("2016-10-03T09:02:11+01:00"), at("2016-10-03T10:30:00+01:00"), "ml", "a:b,x", "n; #m"},
        {at("2016-10-04T09:00:00+02:00"), at("2016-10-06T10:30:00+02:00"), "ml", "", ""}};
    const auto losses = [](const study::Written& written) {
        std::string all;
        for (const auto& loss : written.losses)
            all += loss.what + " " + std::to_string(loss.sessions) + "\n";
        return all;
    };
    CHECK(losses(study::to_timewarrior(sessions)) == "offsets from UTC, which differ 1\n");
    CHECK(losses(study::to_timeclock(sessions)) ==
          "offsets from UTC, which differ 1\na semicolon in the note, so it is a comma 1\n"
          "a tag with a colon or semicolon in it 1\n");
    CHECK(losses(study::to_klog(sessions)) ==
          "offsets from UTC, which differ 1\nseconds, so its times are rounded 1\n"
          "# in the note 1\na tag with other marks than letters, digits, _ and - 1\n"
          "times so far apart 1\n");
    CHECK(losses(study::to_watson(sessions)) == "offsets from UTC, which differ 1\nthe note 1\n");
    CHECK(losses(study::to_org(sessions)) ==
          "offsets from UTC, which differ 1\n"
          "a tag with other marks than letters, digits, _, @ and % 1\n"
          "seconds, so its times are rounded 1\n");
    CHECK(losses(study::to_markdown(sessions)) == "tags 1\n");
    CHECK(losses(study::to_csv(sessions)).empty());
    CHECK(losses(study::to_jsonl(sessions)).empty());
}

TEST_CASE("both ends are of the clock where it began", "[study]") {
    const std::vector<Outgoing> flight{{*time::read_stamp("2016-10-30T01:30:00+02:00"),
                                        *time::read_stamp("2016-10-30T04:30:00+01:00"), "ml", "",
                                        ""}};
    CHECK(study::to_timeclock(flight).text == "i 2016/10/30 01:30:00 ml\no 2016/10/30 05:30:00\n");
    CHECK(study::to_klog(flight).text == "2016-10-30\n    01:30 - 05:30 #topic=ml\n");
}

TEST_CASE("a calendar", "[study]") {
    const std::vector<Outgoing> sessions{{*time::read_stamp("2016-10-03T09:02:11+01:00"),
                                          *time::read_stamp("2016-10-03T10:30:00+01:00"),
                                          "ml:pgm-1", "deep,via=git", "a, b"}};
    CHECK(study::to_icalendar(sessions).text ==
          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//osm//osm 1//EN\r\nCALSCALE:GREGORIAN\r\n"
          "X-WR-CALNAME:study\r\nBEGIN:VEVENT\r\n"
          "UID:20161003T080211Z-cb81a93421804597@osm-log\r\nDTSTAMP:20161003T093000Z\r\n"
          "DTSTART:20161003T080211Z\r\nDTEND:20161003T093000Z\r\nSUMMARY:ml:pgm-1\r\n"
          "DESCRIPTION:a\\, b +deep +via=git\r\nCATEGORIES:ml\r\n"
          "END:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("whatever others call it fits the log", "[study][property]") {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        INFO("seed " << seed);
        chance::Generator draw{seed};
        const auto word = [&] {
            std::string all;
            for (auto n = draw.below(9); n > 0; --n)
                all += std::vector<std::string>{
                    ":",      "-",      "=", ",",  " ",  "\t", "a", "B",
                    "\u00e9", "\u00a0", "#", "\"", "\\", ";",  "."}[draw.below(15)];
            return all;
        };
        const auto quoted = [](std::string text) {
            std::string all = "\"";
            for (const char c : text)
                all += (c == '"' || c == '\\' ? "\\" : "") + std::string(1, c == '\t' ? ' ' : c);
            return all + "\"";
        };
        const auto file =
            R"({"start":"2016-10-03T09:00:00+01:00","end":"2016-10-03T10:00:00+01:00","topic":)" +
            quoted(word()) + ",\"tags\":[" + quoted(word()) + "," + quoted(word()) +
            "],\"note\":" + quoted(word()) + "}";
        INFO(file);
        auto terms = unit::casablanca();
        const auto incoming = study::read_foreign(file, Form::jsonl, terms);
        REQUIRE(incoming.sessions.size() == 1);
        const auto& one = incoming.sessions.front();
        CHECK_NOTHROW(study::finished(
            {one.start, one.topic.empty() ? "x" : one.topic, one.tags, one.note}, one.end));
    }
}

TEST_CASE("what the log has is not admitted again", "[study]") {
    const auto at = [](std::int64_t seconds) { return time::Stamp{{seconds}, 0}; };
    const std::vector<study::Past> log{{at(0), at(60), "a", "", 1},
                                       {at(0), at(600), "b", "approx", 2},
                                       {at(600), at(1200), "b", "approx", 3}};
    study::Admission admission{log};
    const auto judged = [&](int line, std::int64_t from, std::int64_t to, const char* topic,
                            const char* tags = "") {
        static std::vector<std::unique_ptr<study::Foreign>> kept;
        kept.push_back(std::make_unique<study::Foreign>(
            study::Foreign{line, at(from), at(to), topic, tags, ""}));
        return admission.judge(*kept.back());
    };
    CHECK(judged(1, 0, 60, "a") == study::Verdict::known);
    CHECK(judged(2, 0, 60, "a") == study::Verdict::known);
    CHECK(judged(3, 0, 60, "c") == study::Verdict::fresh);
    CHECK(judged(4, 0, 60, "c") == study::Verdict::twice);
    CHECK(admission.first_line() == 3);
    CHECK(judged(5, 3000, 3600, "b", "approx") == study::Verdict::known);
    CHECK(judged(6, 3600, 4200, "b", "x,approx") == study::Verdict::known);
    CHECK(judged(7, 4200, 4800, "b", "approx") == study::Verdict::fresh);
}

TEST_CASE("sessions that share time are paired", "[study]") {
    const auto at = [](std::int64_t seconds) { return time::Stamp{{seconds}, 0}; };
    const std::vector<study::Past> log{{at(100), at(200), "old", "", 1},
                                       {at(0), at(1000), "rough", "approx", 2}};
    const study::Foreign one{1, at(150), at(300), "one", "", ""},
        two{2, at(200), at(250), "two", "", ""}, three{3, at(300), at(400), "three", "", ""},
        four{4, at(50), at(101), "four", "", ""}, meant{5, at(0), at(400), "meant", "overlap", ""};
    std::string all;
    for (const auto& shared : study::sharing(log, std::vector{&one, &two, &three, &four, &meant}))
        all += std::to_string(shared.fresh) + " " + shared.topic + "\n";
    CHECK(all == "3 old\n0 old\n1 one\n");
}
