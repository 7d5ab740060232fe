// What other people's files hold beyond the forms' own pages: other shapes of the same, and marks
// that say what is not meant.
#include "unit/catch.hpp"
#include "unit/study/exchange.hpp"

using namespace osm;
using unit::casablanca;
using unit::imported;

TEST_CASE("timewarrior: which tag is the topic", "[study]") {
    CHECK(imported(
              "inc 20161003T080000Z - 20161003T090000Z # \"Do list 8\" college\n"
              "inc 20161003T090000Z - 20161003T100000Z # Study Study.ML Study.ML.pgm \"[Fix: x]\"\n"
              "inc 20161003T100000Z - 20161003T110000Z # \"only words\" \"and more\"\n"
              "inc 20161003T110000Z - 20161003T120000Z # \"a plan\" v1.2 # \"said\"\n") ==
          R"(timewarrior
1: 2016-10-03T09:00:00+01 2016-10-03T10:00:00+01 college Do list 8
2: 2016-10-03T10:00:00+01 2016-10-03T11:00:00+01 Study:ML:pgm [Fix: x]
3: 2016-10-03T11:00:00+01 2016-10-03T12:00:00+01 only-words and more
4: 2016-10-03T12:00:00+01 2016-10-03T13:00:00+01 v1.2 [a-plan] said
)");
}

TEST_CASE("org: keywords that the file names, seconds, wide dashes", "[study]") {
    CHECK(imported("* PROJ Thesis :uni:\n"
                   "** AI-DO [#A] Read chapter 3 [1/3]\n"
                   "CLOCK: [2016-10-03 Mo. 09:00]--[2016-10-03 Mo. 10:00] =>  1:00\n"
                   "clock: [2016-10-04 10:22:10] -- [2016-10-04 11:30:11]\n"
                   "CLOCK: => 12:30\n"
                   "CLOCK: [2016-10-05 Wed 14:30]--[2016-10-05] => -14:30\n"
                   "** WAITING\n"
                   "#+SEQ_TO"
                   "DO: AI-DO(a) AI-DOING(i!) | AI-DONE(d@/!)\n") == R"(org
3: 2016-10-03T09:00:00+01 2016-10-03T10:00:00+01 Thesis:read-chapter-3 [uni]
4: 2016-10-04T10:22:10+01 2016-10-04T11:30:11+01 Thesis:read-chapter-3 [uni]
f:5: warning: left out: 'CLOCK: => 12:30' is no clock line (write CLOCK: [2016-10-03 Mon 09:02]--[2016-10-03 Mon 10:30])
f:6: warning: left out: 'CLOCK: [2016-10-05 Wed 14:30]--[2016-10-05] => -14:30' is no clock line (write CLOCK: [2016-10-03 Mon 09:02]--[2016-10-03 Mon 10:30])
)");
}

TEST_CASE("org: the length may count a clock change", "[study]") {
    auto terms = casablanca();
    terms.zone = time::Zone::named("Europe/Berlin");
    CHECK(imported("* night\nCLOCK: [2014-10-26 Sun 00:00]--[2014-10-26 Sun 05:00] =>  6:00\n"
                   "CLOCK: [2015-10-25 Sun 00:00]--[2015-10-25 Sun 05:00] =>  5:00\n"
                   "CLOCK: [2016-03-26 Sat 00:00]--[2016-03-26 Sat 05:00] =>  4:00\n",
                   terms) == R"(org
2: 2014-10-26T00:00:00+02 2014-10-26T05:00:00+01 night
3: 2015-10-25T00:00:00+02 2015-10-25T05:00:00+01 night
4: 2016-03-26T00:00:00+01 2016-03-26T05:00:00+01 night
f:4: warning: it says 4:00, but its times are 5:00 apart; they were taken
)");
}

TEST_CASE("org: pages of Logseq", "[study]") {
    CHECK(
        imported("title:: x\n"
                 "- ## Workshop\n"
                 "\t- NOW Draft the [[plan]] ((62b9ea74-990f))\n"
                 "\t  :LOGBOOK:\n"
                 "\t  CLOCK: [2016-10-03 Mon 09:00:14]--[2016-10-03 Mon 09:20:14] =>  00:20:00\n"
                 "\t  CLOCK: [2016-10-03 Mon 10:10:14]\n"
                 "\t  :END:\n"
                 "- DONE Résumé écrit\n"
                 "  CLOCK: [2016-10-04 Tue 09:00:00]--[2016-10-04 Tue 09:20:00] =>  00:20:00\n") ==
        R"(org
5: 2016-10-03T09:00:14+01 2016-10-03T09:20:14+01 Workshop:draft-the-plan
9: 2016-10-04T09:00:00+01 2016-10-04T09:20:00+01 Résumé-écrit
f:6: warning: left out: its clock runs still (import it when it is clocked out)
)");
}

TEST_CASE("csv: how others write days, lengths and people", "[study]") {
    CHECK(imported("Date,Start time,End time,Duration,Project\n"
                   "3/2/16,11:20 PM,12:40 AM,1:20:00,Education\n"
                   "3/13/16,5:00 PM,5:30 PM,0:30:00,\"Relaxing, Leisure\"\n"
                   "3/14/16,5:00 PM,7:30 PM,0:30:00,Lost\n") == R"(csv
2: 2016-03-02T23:20:00+00 2016-03-03T00:40:00+00 Education
3: 2016-03-13T17:00:00+00 2016-03-13T17:30:00+00 Relaxing,-Leisure
4: 2016-03-14T17:00:00+00 2016-03-14T19:30:00+00 Lost
f:4: warning: it says 0:30, but its times are 2:30 apart; they were taken
)");
    CHECK(imported("Name,Start Time,Hours,Time Spent,Category\n"
                   "timesheets,2016-05-24T17:24:36+01:00,0.08,5,Sprint\n") == R"(csv
2: 2016-05-24T17:24:36+01 2016-05-24T17:29:24+01 Sprint timesheets
)");
    CHECK(imported("User,Client,Project,Description,Start date,Start time,End date,End time,Tags\n"
                   "Ada,Uni,Thesis,Work,2016-10-03,12:30:00,2016-10-03,13:30:00,\"a, b\"\n"
                   "Bob,,Guitar,,2016-10-03,12:30:00,2016-10-03,13:00:00,\n") == R"(csv
2: 2016-10-03T12:30:00+01 2016-10-03T13:30:00+01 Thesis [a,b,client=Uni] Work
3: 2016-10-03T12:30:00+01 2016-10-03T13:00:00+01 Guitar
f:1: warning: the rows are of 2 people; all were taken (of one: --person 'Ada')
)");
    auto terms = casablanca();
    terms.columns.person = "Bob";
    CHECK(imported("User,Project,Start,End\n"
                   "Ada,Thesis,2016-10-03 12:30,2016-10-03 13:30\n"
                   "Bob,Guitar,2016-10-03 12:30,2016-10-03 13:00\n",
                   terms) == R"(csv
3: 2016-10-03T12:30:00+01 2016-10-03T13:00:00+01 Guitar
)");
    CHECK(imported("Date,From,To,Duration,Customer,Project,Activity,Description\n"
                   "2016-10-03,09:00,10:30,1:30,Uni,Thesis,Writing,ch 1\n") == R"(csv
2: 2016-10-03T09:00:00+01 2016-10-03T10:30:00+01 Thesis:Writing [client=Uni] ch 1
)");
    CHECK(imported("Start Time,End Time,Tag,Note,Tree Type\n"
                   "2016-10-03T09:00:00.000+0100,2016-10-03T09:25:00.000+0100,Study,,Cedar\n") ==
          R"(csv
2: 2016-10-03T09:00:00+01 2016-10-03T09:25:00+01 Study
)");
    CHECK(imported("activity\tstart time\tend time\tcategory\n"
                   "reading\t1475481600000\t1475485200\tstudy\n") == R"(csv
2: 2016-10-03T09:00:00+01 2016-10-03T10:00:00+01 study:reading
)");
}

TEST_CASE("csv: titles run together, in other languages, and none", "[study]") {
    CHECK(imported("work;startDate;endDate;duration;\n"
                   "now;2016-08-01T18:56:34.634Z;2016-08-01T18:57:45.316Z;01:11\n") == R"(csv
2: 2016-08-01T19:56:34+01 2016-08-01T19:57:45+01 now
f:2: warning: it says 1:11, but its times are 0:01 apart; they were taken
)");
    CHECK(imported("Data;Entrada;Saida;Extra\n02/01/2016;10:25:00;19:00:00;-25\n"
                   "23/01/2016;11:15:00;21:00:00;45\n") == R"(csv
2: 2016-01-02T10:25:00+00 2016-01-02T19:00:00+00 -
3: 2016-01-23T11:15:00+00 2016-01-23T21:00:00+00 -
)");
    CHECK(imported("2016-01-03,08:44 AM,04:44 PM\n2016-01-04,07:55 AM,03:55 AM\n") == R"(csv
1: 2016-01-03T08:44:00+00 2016-01-03T16:44:00+00 -
2: 2016-01-04T07:55:00+00 2016-01-05T03:55:00+00 -
)");
    CHECK(imported("id,date,task,category,hours,notes\na,2016-05-13,Lectures,Study,0.5,x\n") ==
          R"(csv
2: 2016-05-13T00:00:00+01 2016-05-13T00:30:00+01 Study:Lectures [approx] x
)");
    CHECK(imported("Start Time,End Time,Open/Closed,Task,Duration\n"
                   "2016-07-19 09:30:00,2016-07-19 12:14:00,Closed,Goodway,2.75\n"
                   "2016-07-19 12:15:00,,Open,TimeTracker,\n") == R"(csv
2: 2016-07-19T09:30:00+01 2016-07-19T12:14:00+01 Goodway
f:3: warning: left out: it has no end (import it when it has one)
)");
}

TEST_CASE("csv: a pause shortens what it lay in", "[study]") {
    CHECK(imported("date,start,end,break,topic\n"
                   "2016-10-03,09:00,17:00,0:30,kata\n"
                   "2016-10-04,09:00,17:00,,kata\n") == R"(csv
2: 2016-10-03T09:00:00+01 2016-10-03T16:30:00+01 kata [approx]
3: 2016-10-04T09:00:00+01 2016-10-04T17:00:00+01 kata
)");
    CHECK(imported("date,start,end,pause (minutes),topic,duration\n"
                   "2016-10-03,09:00,17:00,45,kata,7:15\n") == R"(csv
2: 2016-10-03T09:00:00+01 2016-10-03T16:15:00+01 kata [approx]
)");
    CHECK(
        unit::failure_of(
            [] { imported("date,start,end,break,topic\n2016-10-03,09:00,17:00,30,kata\n"); }) ==
        R"(f:2: error: whether the pause '30' is in seconds, minutes or hours is not said in this file (say --unit seconds, minutes or hours)
)");
}

TEST_CASE("RescueTime: its archive and its answer", "[study]") {
    CHECK(imported("2016-01-01 10:00:00 -0800,google.com,Google Search,Reference,Search,123\n"
                   "2016-01-01 10:00:00 -0800,emacs,\"a, b\",Software,Editing,2400\n") == R"(csv
1: 2016-01-01T10:00:00-08 2016-01-01T10:02:03-08 Reference:google.com [approx] Google Search
2: 2016-01-01T10:02:03-08 2016-01-01T10:42:03-08 Software:emacs [approx] a, b
)");
    CHECK(imported(
              R"j({"notes":"rows","row_headers":["Date","Time Spent (seconds)","Number of People",
"Activity","Category","Productivity"],"rows":[["2016-01-01T00:00:00",75,1,"mail","Email",2],
["2016-01-01T00:00:00",7,1,"x","Browsers",0]]
})j") == R"(csv
2: 2016-01-01T00:00:00+00 2016-01-01T00:01:15+00 Email:mail [approx]
3: 2016-01-01T00:01:15+00 2016-01-01T00:01:22+00 Browsers:x [approx]
)");
}

TEST_CASE("json: objects of other programs", "[study]") {
    CHECK(imported(R"([
{"begin_at":"2016-01-05T04:33:12+00:00","end_at":"2016-01-05T12:40:50+00:00","project":"w","tags":["T"]},
{"id":1,"duration":3600,"start":"2016-01-06T09:00:00Z","stop":"2016-01-06T10:00:00Z","description":"x","project_name":"P"},
{"id":2,"duration":-1641200000,"start":"2016-01-07T12:00:00+00:00","description":"run"},
{"begin":"2016-01-08T09:00:00+0100","end":"2016-01-08T10:30:00+0100","project":{"name":"Th","customer":{"name":"Uni"}},"activity":{"name":"Wr"},"duration":5400}
])") == R"(jsonl
2: 2016-01-05T04:33:12+00 2016-01-05T12:40:50+00 w [T]
3: 2016-01-06T09:00:00+00 2016-01-06T10:00:00+00 P x
5: 2016-01-08T09:00:00+01 2016-01-08T10:30:00+01 Th:Wr [client=Uni]
f:4: warning: left out: it runs still (import it when it is stopped)
)");
    CHECK(
        imported(
            R"({"timeentries":[{"description":"d","projectName":"P","taskName":"T","clientName":"C",
"tags":[{"name":"t1"}],"timeInterval":{"start":"2016-01-03T09:00:00+01:00","end":"2016-01-03T10:00:00+01:00"}}]})") ==
        R"(jsonl
1: 2016-01-03T09:00:00+01 2016-01-03T10:00:00+01 P:T [t1,client=C] d
)");
    CHECK(
        imported(
            R"({"time_entries":[{"spent_date":"2016-01-04","hours":1.5,"project":{"name":"P"}}]})") ==
        R"(jsonl
1: 2016-01-04T00:00:00+00 2016-01-04T01:30:00+00 P [approx]
)");
    CHECK(imported(R"([{"start":"2016-01-04T09:00:00+01:00","duration":"1h30m","topic":"kata"},
{"startTime":1451894400000,"minutes":25,"task":"kata"},{"start":"2016-01-04T09:00:00Z"}])") ==
          R"(jsonl
1: 2016-01-04T09:00:00+01 2016-01-04T10:30:00+01 kata
2: 2016-01-04T08:00:00+00 2016-01-04T08:25:00+00 kata
f:2: warning: left out: it has no 'end'
)");
}

TEST_CASE("json: each object in a wrapping of its own", "[study]") {
    CHECK(imported(
              R"([{"time_entry":{"date_at":"2016-08-31","minutes":501,"note":"","customer_name":"C",
"project_name":"Tools","service_name":"Code","created_at":"2016-08-31T09:42:16+02:00"}}])") ==
          R"(jsonl
1: 2016-08-31T00:00:00+01 2016-08-31T08:21:00+01 Tools:Code [client=C,approx]
)");
}

TEST_CASE("WakaTime: durations and heartbeats", "[study]") {
    CHECK(imported(R"({"data":[{"project":"osm","time":1451894400.12,"duration":600.5},
{"project":"b","time":1451896000.1,"duration":0.4},{"project":"b","time":1451897000,"duration":"x"}],
"start":"2016-01-04T00:00:00Z"})") == R"(wakatime
1: 2016-01-04T08:00:00+00 2016-01-04T08:10:00+00 osm
f:2: warning: left out: its 'time' or 'duration' is no number
f:1: warning: left out: 1 event of less than a second, 0 s in all
)");
    CHECK(imported(R"({"days":[{"date":"2016-01-04","heartbeats":[
{"time":1451894400.1,"entity":"a.c","project":"osm"},
{"time":1451894700.1,"entity":"a.c","project":"osm"},
{"time":1451894800.1,"entity":"b.c","project":"dots"},
{"time":1451898400.1,"entity":"b.c","project":null}]}]})") == R"(wakatime
2: 2016-01-04T08:00:00+00 2016-01-04T08:06:40+00 osm
f:2: warning: left out: 2 events of less than a second, 0 s in all
)");
}

namespace {

const std::string_view watched = R"({"buckets":{
"aw-watcher-window_l":{"id":"aw-watcher-window_l","type":"currentwindow","hostname":"l","events":[
{"timestamp":"2016-11-19T13:26:00.500+00:00","duration":30.25,"data":{"app":"firefox.exe","title":"B"}},
{"timestamp":"2016-11-19T13:25:35.781+00:00","duration":20.577,"data":{"app":"firefox.exe","title":"A"}},
{"timestamp":"2016-11-19T13:25:34.693+00:00","duration":0.0,"data":{"app":"Code.exe","title":"c"}},
{"timestamp":"2016-11-19T13:25:04.744+00:00","duration":28.921,"data":{"app":"msedge.exe","title":"d"}}]},
"aw-watcher-afk_l":{"id":"aw-watcher-afk_l","type":"afkstatus","hostname":"l","events":[
{"timestamp":"2016-11-19T13:25:10+00:00","duration":60.0,"data":{"status":"not-afk"}},
{"timestamp":"2016-11-19T13:20:10+00:00","duration":300,"data":{"status":"afk"}}]},
"aw-watcher-vscode_l":{"id":"aw-watcher-vscode_l","type":"app.editor.activity","hostname":"l","events":[
{"timestamp":"2016-11-19T13:25:10Z","duration":40,"data":{"project":"/home/a/osm","language":"cpp"}}]}}})";

}  // namespace

TEST_CASE("ActivityWatch: windows while somebody was there", "[study]") {
    CHECK(imported(watched) == R"(activitywatch
6: 2016-11-19T13:25:10+00 2016-11-19T13:25:33+00 msedge
4: 2016-11-19T13:25:35+00 2016-11-19T13:26:10+00 firefox
f:10: warning: left out: 1 event of the bucket 'aw-watcher-vscode_l', of the same time as others (--bucket aw-watcher-vscode_l takes it, and nothing else)
f:6: warning: left out: 1 event of less than a second, 0 s in all
)");
    auto terms = casablanca();
    terms.bucket = "vscode";
    CHECK(imported(watched, terms) == R"(activitywatch
11: 2016-11-19T13:25:10+00 2016-11-19T13:25:50+00 osm [cpp]
f:2: warning: left out: 4 events of the bucket 'aw-watcher-window_l', of the same time as others (--bucket aw-watcher-window_l takes it, and nothing else)
)");
    CHECK(
        imported(
            R"([{"id":1,"timestamp":"2016-11-19T13:25:10Z","duration":61.5,"data":{"status":"not-afk"}},
{"id":2,"timestamp":"2016-11-19T13:20:10Z","duration":300,"data":{"status":"afk"}}])") ==
        R"(activitywatch
1: 2016-11-19T13:25:10+00 2016-11-19T13:26:11+00 -
)");
    CHECK(imported(R"({"id":"aw-stopwatch","type":"general.stopwatch","events":[
{"timestamp":"2016-11-19T13:00:00Z","duration":1500,"data":{"label":"ml:pgm-1","running":false}},
{"timestamp":"2016-11-19T14:00:00Z","duration":5e-05,"data":{"label":"ml:pgm-1","running":true}},
{"timestamp":"soon","duration":1,"data":{"label":"x"}}]})") == R"(activitywatch
2: 2016-11-19T13:00:00+00 2016-11-19T13:25:00+00 ml:pgm-1
f:3: warning: left out: it runs still (import it when it is stopped)
f:4: warning: left out: an event of 'soon' has no timestamp
)");
}
