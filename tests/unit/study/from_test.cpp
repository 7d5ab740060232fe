// One case a form: a file as people have it, with what is odd in it.
#include "unit/catch.hpp"
#include "unit/study/exchange.hpp"

using namespace osm;
using unit::casablanca;
using unit::imported;

TEST_CASE("timewarrior: months as they lie on the disk", "[study]") {
    CHECK(imported("inc 20161003T080211Z - 20161003T093000Z # #hash 1.5 \"ml:pgm-1\" \"qu\\\"ote\" "
                   "\"two words\" # \"note with \\\"quotes\\\" and # hash\"\r\n"
                   "inc 20161004T080000Z - 20161004T090000Z # # \"no tags\"\n"
                   "exc 20161004T080000Z - 20161004T090000Z # holiday\n"
                   "\n"
                   "inc 20161005T080000Z - 20161005T080000Z # empty\n"
                   "inc 20161005T100000Z - 20161005T090000Z # backwards\n"
                   "inc 20161005T10 - 20161005T090000Z # cut\n"
                   "inc 20161006T080000Z - 20161006T090000Z\n"
                   "inc 20161201T080000Z - 20161201T090000Z # future\n"
                   "inc 20161007T080000Z # running\n"
                   "nonsense\n") == R"(timewarrior
1: 2016-10-03T09:02:11+01 2016-10-03T10:30:00+01 ml:pgm-1 [#hash,1.5,qu"ote,two-words] note with "quotes" and # hash
2: 2016-10-04T09:00:00+01 2016-10-04T10:00:00+01 - no tags
8: 2016-10-06T09:00:00+01 2016-10-06T10:00:00+01 -
f:5: warning: left out: it begins and ends at 2016-10-05T09:00:00+01:00
f:6: warning: left out: it ends at 2016-10-05T10:00:00+01:00, before it begins at 2016-10-05T11:00:00+01:00
f:7: warning: left out: '20161005T10 - 20161005T090000Z # cut' has no time to read (an interval is written inc 20161003T080211Z - 20161003T093000Z # tag)
f:9: warning: left out: it ends at 2016-12-01T09:00:00+00:00, which is still to come
f:10: warning: left out: it runs still (import it when it is stopped)
f:11: warning: left out: 'nonsense' is no interval
)");
}

TEST_CASE("timewarrior: its JSON", "[study]") {
    CHECK(imported(R"([
{"id":3,"start":"20161003T080211Z","end":"20161003T093000Z","tags":["deep","ml:pgm-1"],"annotation":"a \"note\""},
{"id":2,"start":"20161004T080211Z","end":"20161004T093000Z"},
{"id":1,"start":"20161005T080211Z","tags":["x"]},
{"id":0,"start":"soon","end":"20161005T080211Z"}
]
)") == R"(timewarrior
2: 2016-10-03T09:02:11+01 2016-10-03T10:30:00+01 ml:pgm-1 [deep] a "note"
3: 2016-10-04T09:02:11+01 2016-10-04T10:30:00+01 -
f:4: warning: left out: it runs still (import it when it is stopped)
f:5: warning: left out: it has no 'start' that is a time
)");
    CHECK(imported("[]") == "jsonl\n");
}

TEST_CASE("timeclock: ledger's and hledger's", "[study]") {
    CHECK(imported("; a comment\n# another\n"
                   "i 2016/10/03 09:02:11 ml:pgm-1  read chapter 3  ; deep:, chapter:3, and so on\n"
                   "o 2016/10/03 10:30:00\n"
                   "i 2016-10-03 11:00 some account:name\n"
                   "O 2016-10-03 11:45 done, at last\n"
                   "h 2016/10/03 8\n"
                   "i 2016/10/04 09:00:00 a\n"
                   "i 2016/10/04 10:00:00 b\n"
                   "o 2016/10/04 11:00:00 a\n"
                   "o 2016/10/04 12:00:00 b\n"
                   "o 2016/10/04 13:00:00\n"
                   "i 2016/10/05 09:00:00 forgotten\n"
                   "i 2016/10/06 09:00:00 c\n"
                   "o 2016/10/06 10:00:00\n"
                   "x 2016/10/06 10:00:00\n"
                   "i 2016/10/32 10:00:00 c\n"
                   "i 2016/10/07 09:00:00 dangling\n") == R"(timeclock
3: 2016-10-03T09:02:11+01 2016-10-03T10:30:00+01 ml:pgm-1 [deep,chapter=3] read chapter 3; and so on
5: 2016-10-03T11:00:00+01 2016-10-03T11:45:00+01 some-account:name done, at last
8: 2016-10-04T09:00:00+01 2016-10-04T11:00:00+01 a
9: 2016-10-04T10:00:00+01 2016-10-04T12:00:00+01 b
14: 2016-10-06T09:00:00+01 2016-10-06T10:00:00+01 c
f:12: warning: left out: it is clocked out and was not in
f:13: warning: left out: it is clocked in and never out (add its o line, or the session with osm-log add)
f:16: warning: left out: 'x 2016/10/06 10:00:00' is no line of a timeclock (write i or o, then 2016/10/03 09:02:11)
f:17: warning: left out: 'i 2016/10/32 10:00:00 c' is no line of a timeclock (write i or o, then 2016/10/03 09:02:11)
f:18: warning: left out: it is clocked in and never out (add its o line, or the session with osm-log add)
)");
}

TEST_CASE("timedot: lengths of a day, laid end to end", "[study]") {
    auto terms = casablanca();
    terms.day_start = time::hours(4);
    CHECK(imported("2016-10-03 a description\n"
                   "ml:pgm-1   .... ..  ; deep:, hard\n"
                   "french     1.5h\n"
                   "kata       90m\n"
                   "* 2016/10/04\n"
                   "** ml:pgm-2  2\n"
                   "ml:pgm-2  2\n"
                   "half  .5\n"
                   "what is this\n"
                   "letters  aab\n",
                   terms) == R"(timedot
2: 2016-10-03T04:00:00+01 2016-10-03T05:30:00+01 ml:pgm-1 [deep,approx] hard
3: 2016-10-03T05:30:00+01 2016-10-03T07:00:00+01 french [approx]
4: 2016-10-03T07:00:00+01 2016-10-03T08:30:00+01 kata [approx]
6: 2016-10-04T04:00:00+01 2016-10-04T06:00:00+01 ml:pgm-2 [approx]
7: 2016-10-04T06:00:00+01 2016-10-04T08:00:00+01 ml:pgm-2 [approx]
8: 2016-10-04T08:00:00+01 2016-10-04T08:30:00+01 half [approx]
10: 2016-10-04T08:30:00+01 2016-10-04T09:00:00+01 letters [a,approx]
10: 2016-10-04T09:00:00+01 2016-10-04T09:15:00+01 letters [b,approx]
f:9: warning: left out: 'what is this' says no length (under a line 2016-10-03, write account, two blanks and .... or 1h)
)");
}

TEST_CASE("klog: ranges, lengths, pauses, shifted times, tags", "[study]") {
    CHECK(imported("2016-10-03 (8h!)\n"
                   "A good day #casablanca\n"
                   "    9:00 - 10:30 Read #ml=\"pgm 1\" #deep\n"
                   "    11:00am-12:15pm #french\n"
                   "        with a friend\n"
                   "    1h30m #kata sorted things\n"
                   "    -15m\n"
                   "    14:00 - ?\n"
                   "    <23:30 - 0:30 #late\n"
                   "    23:00 - 0:45> #late\n"
                   "    9 to 5\n"
                   "\n"
                   "2016/10/04\n"
                   "\t8:00 - 9:00 amazing talk #topic=ml:x #project=y\n"
                   "\t-2h\n"
                   "\t1h #topic='ml:y'\n"
                   "not a day\n"
                   "\n"
                   "2016-10-05\n"
                   "  25:00 - 26:00\n"
                   "  1h65m\n"
                   "  1.5h\n"
                   "  +65m\n") == R"(klog
3: 2016-10-03T09:00:00+01 2016-10-03T10:30:00+01 deep [ml=pgm-1,casablanca] Read
4: 2016-10-03T11:00:00+01 2016-10-03T12:15:00+01 french [casablanca] with a friend
6: 2016-10-03T00:00:00+01 2016-10-03T01:15:00+01 kata [casablanca,approx] sorted things
9: 2016-10-02T23:30:00+01 2016-10-03T00:30:00+01 late [casablanca] A good day
10: 2016-10-03T23:00:00+01 2016-10-04T00:45:00+01 late [casablanca] A good day
16: 2016-10-04T00:00:00+01 2016-10-04T01:00:00+01 ml:y [approx]
23: 2016-10-05T00:00:00+01 2016-10-05T01:05:00+01 - [approx]
f:8: warning: left out: it is open still (import it when it has an end)
f:11: warning: left out: '9 to 5' is no entry (an entry begins with 9:00 - 10:30 or 1h30m)
f:15: warning: left out: 1:00 of the pause is more than was done before it
f:17: warning: left out: 'not a day' is no day (a record begins with 2016-10-03)
f:20: warning: left out: '25:00 - 26:00' is no entry (an entry begins with 9:00 - 10:30 or 1h30m)
f:21: warning: left out: '1h65m' is no entry (an entry begins with 9:00 - 10:30 or 1h30m)
f:22: warning: left out: '1.5h' is no entry (an entry begins with 9:00 - 10:30 or 1h30m)
)");
}

TEST_CASE("watson: frames and what its log prints", "[study]") {
    CHECK(imported(R"([
 [1475481731, 1475487000, "ml:pgm-1", "a1b2", ["deep", "two words"], 1475487000],
 [1475490000.5, 1475493600.9, "A Project", "c3", [], 1475487000],
 [1475490000, "soon", "x", "c4", [], 1475487000],
 [1475490000],
 "word"
])") == R"(watson
2: 2016-10-03T09:02:11+01 2016-10-03T10:30:00+01 ml:pgm-1 [deep,two-words]
3: 2016-10-03T11:20:00+01 2016-10-03T12:20:00+01 A-Project
f:4: warning: left out: its start and stop are no times
f:5: warning: left out: this is no frame (a frame is start, stop, project, id, tags, updated)
f:6: warning: left out: 'word' is no session
)");
    CHECK(imported(R"([{"id":"a","project":"french","start":"2016-10-03T20:00:00+02:00",
  "stop":"2016-10-03T21:00:00.250+02:00","tags":["a"]}])") ==
          "watson\n1: 2016-10-03T20:00:00+02 2016-10-03T21:00:00+02 french [a]\n");
    CHECK(imported(R"({"project": "x", "start": 1475481731, "tags": []})") ==
          "watson\nf:1: warning: left out: it runs still (import it when it is stopped)\n");
}

TEST_CASE("org: clock lines under headings", "[study]") {
    CHECK(imported("#+TITLE: My year\n#+FILETAGS: :year:\n"
                   "* NEXT [#A] Machine learning  :ml:\n"
                   "** DONE pgm-1 [2/5] :deep:\n"
                   "   :LOGBOOK:\n"
                   "   CLOCK: [2016-10-03 Mon 09:02]--[2016-10-03 Mon 10:30] =>  1:28\n"
                   "   - a note\n"
                   "   - State \"DONE\"       from \"NEXT\"       [2016-10-04 Tue 10:00]\n"
                   "   CLOCK: [2016-10-04 Di 09:00]--[2016-10-04 Di 10:00] =>  2:00\n"
                   "   CLOCK: [2016-10-05 Wed 09:00]\n"
                   "   :END:\n"
                   "   - no note\n"
                   "* [[https://example.org][French: verbs]]\n"
                   "CLOCK: [2016-10-06 Thu 23:30]--[2016-10-07 Fri 00:10] =>  0:40\n"
                   "CLOCK: [2016-10-06 Thu]--[2016-10-07 Fri 00:10] =>  0:40\n"
                   "CLOCK: [2016-10-30 Sun 02:30]--[2016-10-30 Sun 04:10] =>  1:40\n") == R"(org
6: 2016-10-03T09:02:00+01 2016-10-03T10:30:00+01 machine-learning:pgm-1 [year,ml,deep] a note
9: 2016-10-04T09:00:00+01 2016-10-04T10:00:00+01 machine-learning:pgm-1 [year,ml,deep]
14: 2016-10-06T23:30:00+01 2016-10-07T00:10:00+01 french-verbs [year]
f:9: warning: it says 2:00, but its times are 1:00 apart; they were taken
f:10: warning: left out: its clock runs still (import it when it is clocked out)
f:15: warning: left out: 'CLOCK: [2016-10-06 Thu]--[2016-10-07 Fri 00:10] =>  0:40' is no clock line (write CLOCK: [2016-10-03 Mon 09:02]--[2016-10-03 Mon 10:30])
f:16: warning: left out: 2016-10-30 02:30 was twice in Africa/Casablanca, at 2016-10-30T02:30:00+01:00 and 2016-10-30T02:30:00+00:00 (add it with the offset that was meant)
)");
}

TEST_CASE("gtimelog: each line ends what began with the one before", "[study]") {
    CHECK(imported("# timelog\n"
                   "2016-10-03 09:00: arrived\n"
                   "2016-10-03 10:30: ml:pgm-1: chapter 3 -- deep\n"
                   "2016-10-03 10:45: coffee **\n"
                   "2016-10-03 12:00: french: verbs\n"
                   "\n"
                   "2016-10-04 09:00 +0200: arrived\n"
                   "2016-10-04 10:00 +0200: no category\n"
                   "2016-10-04: what\n") == R"(gtimelog
3: 2016-10-03T09:00:00+01 2016-10-03T10:30:00+01 ml:pgm-1 [deep] chapter 3
5: 2016-10-03T10:45:00+01 2016-10-03T12:00:00+01 french verbs
8: 2016-10-04T09:00:00+02 2016-10-04T10:00:00+02 - no category
f:9: warning: left out: '2016-10-04: what' is no entry (an entry is written 2016-10-03 10:30: project: what)
)");
}

TEST_CASE("csv: what others export", "[study]") {
    CHECK(
        imported("\xEF\xBB\xBFUser,Email,Client,Project,Task,Description,Billable,Start date,Start "
                 "time,End date,End time,Duration,Tags\r\n"
                 "Ada,a@b.c,,ML,,\"Chapter 3, again\",No,2016-10-03,09:02:11,2016-10-03,10:30:00,"
                 "01:27:49,\"deep, hard\"\r\n"
                 "Ada,a@b.c,,ML,pgm-1,,No,2016-10-03,23:30:00,2016-10-04,00:30:00,01:00:00,\r\n"
                 "Ada,a@b.c,,,,,No,2016-10-0x,23:30:00,2016-10-04,00:30:00,01:00:00,\r\n") ==
        R"(csv
2: 2016-10-03T09:02:11+01 2016-10-03T10:30:00+01 ML [deep,hard] Chapter 3, again
3: 2016-10-03T23:30:00+01 2016-10-04T00:30:00+01 ML:pgm-1
f:4: warning: left out: no time to read as 'Start time' in 'Ada a@b.c No 2016-10-0x 23:30:00 2016-10-04 00:30:00 01:00:…'
)");
    CHECK(imported("Date,Time Spent (seconds),Number of People,Activity,Category,Productivity\n"
                   "2016-10-03T09:00:00,1800,1,github.com,Software Development,2\n"
                   "2016-10-03T09:00:00,900,1,Terminal,Editing & IDEs,2\n"
                   "2016-10-03T10:00:00,60,1,Terminal,Editing & IDEs,2\n") == R"(csv
2: 2016-10-03T09:00:00+01 2016-10-03T09:30:00+01 Software-Development:github.com [approx]
3: 2016-10-03T09:30:00+01 2016-10-03T09:45:00+01 Editing-&-IDEs:Terminal [approx]
4: 2016-10-03T10:00:00+01 2016-10-03T10:01:00+01 Editing-&-IDEs:Terminal [approx]
)");
    CHECK(imported("Datum;Von;Bis;Projekt\n03.10.2016;09:00;10:30;x\n03.10.2016;23:00;0:30;y\n") ==
          R"(csv
2: 2016-10-03T09:00:00+01 2016-10-03T10:30:00+01 x
3: 2016-10-03T23:00:00+01 2016-10-04T00:30:00+01 y
)");
    CHECK(imported("Date,Project,Hours\n10/13/2016,a,1.5\n10/03/2016,b,\"0,25\"\n") == R"(csv
2: 2016-10-13T00:00:00+01 2016-10-13T01:30:00+01 a [approx]
3: 2016-10-03T00:00:00+01 2016-10-03T00:15:00+01 b [approx]
)");
}

TEST_CASE("csv: what it cannot tell is asked", "[study]") {
    const auto refused = [](std::string_view bytes, study::Columns columns = {}) {
        auto terms = casablanca();
        terms.columns = std::move(columns);
        return unit::failure_of([&] { imported(bytes, terms, study::Form::csv); });
    };
    CHECK(refused("Date,Project,Hours\n10/03/2016,a,1.5\n") ==
          "f: error: whether the day or the month comes first in '10/03/2016' is not said in this "
          "file (say --order dmy or --order mdy)\n");
    CHECK(refused("timestamp,duration,app\n2016-10-03T09:00:00Z,90,x\n") ==
          "f:2: error: whether '90' is in seconds, minutes or hours is not said in this file (say "
          "--unit seconds, minutes or hours)\n");
    CHECK(refused("a,b\n1,2\n") ==
          "f: error: no columns say when a session began and when it ended, or how long it was "
          "(name them: --start TITLE --end TITLE, or --date TITLE --length TITLE; there are 'a', "
          "'b')\n");
    study::Columns columns;
    columns.start = "Begun";
    CHECK(refused("begin,end\n1,2\n", columns) ==
          "f:1: error: no column is called 'begun' (did you mean 'begin')\n");
    columns.start = "when";
    columns.length = "how long";
    columns.unit_seconds = 60;
    auto terms = casablanca();
    terms.columns = columns;
    CHECK(imported("what,when,how long\nx,2016-10-03 09:00,25\n", terms, study::Form::csv) ==
          "csv\n2: 2016-10-03T09:00:00+01 2016-10-03T09:25:00+01 - x\n");
}

TEST_CASE("json lines and WakaTime", "[study]") {
    CHECK(
        imported(
            R"({"start":"2016-10-03T09:02:11+01:00","end":"2016-10-03T10:30:00+01:00","time_s":5269,"topic":"ml:pgm-1","tags":"deep,via=git","note":"n"}
{"start":1475481731,"stop":"2016-10-03T09:30:00Z","project":"x","tags":["a"],"more":{"a":[1]}}
{"start":"2016-10-03T09:02:11+01:00"}
{"start":
)") == R"(jsonl
1: 2016-10-03T09:02:11+01 2016-10-03T10:30:00+01 ml:pgm-1 [deep,via=git] n
2: 2016-10-03T09:02:11+01 2016-10-03T10:30:00+01 x [a]
f:4: warning: left out: this is not JSON
f:3: warning: left out: it has no 'end'
)");
    CHECK(imported(R"({"user":{},"days":[
{"date":"2016-10-03","grand_total":{"total_seconds":5400},"projects":[
 {"name":"kata","grand_total":{"total_seconds":3600.7}},
 {"name":"site","total_seconds":1800}]},
{"date":"2016-10-04","grand_total":{"total_seconds":60.5}}]})") == R"(wakatime
3: 2016-10-03T00:00:00+01 2016-10-03T01:00:00+01 kata [approx]
4: 2016-10-03T01:00:00+01 2016-10-03T01:30:00+01 site [approx]
5: 2016-10-04T00:00:00+01 2016-10-04T00:01:00+01 - [approx]
)");
}

TEST_CASE("clock times need a zone", "[study]") {
    auto terms = casablanca();
    terms.zone.reset();
    for (const std::string_view file :
         {"i 2016/10/03 09:02:11 a\n", "2016-10-03\n    9:00 - 10:00 a\n",
          "* a\nCLOCK: [2016-10-03 Mon 09:02]--[2016-10-03 Mon 10:30]\n",
          "start,end\n2016-10-03 09:00,2016-10-03 10:00\n"})
        CHECK(unit::failure_of([&] { imported(file, terms); })
                  .find(": error: the times in this file have no offset from UTC (say where its "
                        "clock stood: --zone Africa/Casablanca)\n") != std::string::npos);
    CHECK(imported("start,end\n2016-10-03T09:00+02:00,2016-10-03T10:00+02:00\n", terms) ==
          "csv\n2: 2016-10-03T09:00:00+02 2016-10-03T10:00:00+02 -\n");
}

TEST_CASE("the hour that a clock change skips is named with both readings", "[study]") {
    auto terms = casablanca();
    terms.zone = time::Zone::named("Europe/Berlin");
    CHECK(imported("i 2016/03/27 02:30:00 a\no 2016/03/27 04:00:00\n", terms) ==
          "timeclock\n"
          "f:1: warning: left out: 2016-03-27 02:30 was never in Europe/Berlin, where the clocks "
          "were moved (2016-03-27T01:30:00+01:00 or 2016-03-27T03:30:00+02:00 may be meant; add it "
          "with its offset)\n");
}

TEST_CASE("what is of no form is said", "[study]") {
    CHECK(unit::failure_of([] { imported("Dear diary,\nnothing.\n"); }) ==
          "f:1: error: this is of no form that is known (name it: timewarrior, timeclock, timedot, "
          "klog, watson, org, gtimelog, csv, jsonl, wakatime or activitywatch)\n");
    CHECK(unit::failure_of([] {
              imported(std::string{"a\0b", 3});
          }) == "f: error: this is no text\n");
    CHECK(unit::failure_of([] { imported("[[1475481731, 14754"); }) ==
          "f:1: error: this is not JSON (is the file whole)\n");
    CHECK(unit::failure_of([] { imported("[{\"a\":1}]"); }) ==
          "f:1: error: this JSON is of no form that is known (name it: watson, timewarrior, "
          "wakatime, activitywatch or jsonl)\n");
    CHECK(imported("") == "csv\n");
}
