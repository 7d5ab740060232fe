Study time from the files of other programs.

  $ osm init --zone Africa/Casablanca --quiet
  $ cat > 2016-09.data <<'END'
  > inc 20160926T080211Z - 20160926T093000Z # deep "ml:pgm-1" # "chapter 3"
  > inc 20160927T080000Z - 20160927T090000Z # french
  > inc 20160927T090000Z - 20160927T085900Z # french
  > inc 20160928T080000Z
  > END
  $ osm-log import 2016-09.data --dry-run
  2016-09.data:3: warning: left out: it ends at 2016-09-27T09:59:00+01:00, before it begins at 2016-09-27T10:00:00+01:00
  2016-09.data:4: warning: left out: it runs still (import it when it is stopped)
  2016-09.data: timewarrior, 2 sessions, 2:28; would add 2; 2 lines left out
    french: 1 session, 1:00
    ml:pgm-1: 1 session, 1:28
  $ osm-log import 2016-09.data
  2016-09.data:3: warning: left out: it ends at 2016-09-27T09:59:00+01:00, before it begins at 2016-09-27T10:00:00+01:00
  2016-09.data:4: warning: left out: it runs still (import it when it is stopped)
  2016-09.data: timewarrior, 2 sessions, 2:28; added 2; 2 lines left out
  $ osm-log list
  start	end	time_s	topic	tags	note	line
  2016-09-26T09:02:11+01:00	2016-09-26T10:30:00+01:00	5269	ml:pgm-1	deep	chapter 3	2
  2016-09-27T09:00:00+01:00	2016-09-27T10:00:00+01:00	3600	french			3
  $ osm-log import 2016-09.data
  2016-09.data:3: warning: left out: it ends at 2016-09-27T09:59:00+01:00, before it begins at 2016-09-27T10:00:00+01:00
  2016-09.data:4: warning: left out: it runs still (import it when it is stopped)
  2016-09.data: timewarrior, 2 sessions, 2:28; added 0; 2 known before; 2 lines left out
  $ osm-log import 2016-09.data --strict > /dev/null 2>&1
  [1]

One change, which undo takes back.

  $ osm-log undo --quiet; osm-log list --no-header

A folder of Timewarrior's is its months; the files beside them hold no sessions.

  $ mkdir -p .timewarrior/data
  $ mv 2016-09.data .timewarrior/data; echo '{"deep":{"count":1}}' > .timewarrior/data/tags.data
  $ osm-log import .timewarrior --quiet && osm-log report --by topic
  topic	sessions	time_s	from_git_s
  french	1	3600	0
  ml:pgm-1	1	5269	0
  $ osm-log import .timewarrior/data/*.data 2> /dev/null
  .timewarrior/data/2016-09.data: timewarrior, 2 sessions, 2:28; added 0; 2 known before; 2 lines left out
  .timewarrior/data/tags.data: timewarrior, 0 sessions, 0:00; added 0
  total: 2 sessions, 2:28; added 0; 2 known before; 2 lines left out
  $ mkdir nothing; osm-log import nothing
  osm-log: error: no month of Timewarrior's is in the folder 'nothing' (name files, or the folder that holds 2016-10.data)
  [2]

Clock times without an offset need a zone. What a clock change makes doubtful is named, not guessed.

  $ cat > my.klg <<'END'
  > 2016-09-29 (8h!)
  > Rainy #indoors
  >     9:00 - 10:30 Chapter 4 #ml #deep
  >     <23:50 - 0:20 #french
  >     1h15m #kata
  >     -15m
  >     13:00 - ?
  > 
  > 2016-10-02
  >     nine to five
  > END
  $ osm-log import my.klg
  my.klg:3: error: the times in this file have no offset from UTC (say where its clock stood: --zone Africa/Casablanca)
  [2]
  $ osm-log import my.klg --zone Africa/Casablanca
  my.klg:7: warning: left out: it is open still (import it when it has an end)
  my.klg:10: warning: left out: 'nine to five' is no entry (an entry begins with 9:00 - 10:30 or 1h30m)
  my.klg: klog, 3 sessions, 3:00; added 3; 2 lines left out
  $ printf 'i 2016/03/27 02:30:00 french\no 2016/03/27 04:00:00\ni 2016/03/28 09:00 french  verbs\no 2016/03/28 10:00\n' > berlin
  $ osm-log import timeclock berlin --zone Europe/Berlin
  berlin:1: warning: left out: 2016-03-27 02:30 was never in Europe/Berlin, where the clocks were moved (2016-03-27T01:30:00+01:00 or 2016-03-27T03:30:00+02:00 may be meant; add it with its offset)
  berlin: timeclock, 1 session, 1:00; added 1; 1 line left out
  $ osm-log import berlin --zone Europe/Nowhere
  osm-log: error: 'Europe/Nowhere' is not a time zone (write a name such as Africa/Casablanca or Europe/Berlin)
  [2]

Topics: of all, under one, renamed; a bare item of the plan gets its track.

  $ printf '[[track]]\nid = "ml"\n\n[[item]]\nid = "pgm-1"\ntrack = "ml"\ntitle = "PGM"\n' > osm/plan.toml
  $ cat > frames <<'END'
  > [[1474970531, 1474975800, "pgm-1", "1a", [], 1474975800],
  >  [1475056931, 1475060531, "A Project", "2b", ["two words"], 1475060531],
  >  [1475146800, 1475147400, "", "3c", [], 1475147400],
  >  [1475233200, 1475236800, "A Project", "4d", [], 1475236800]]
  > END
  $ osm-log import frames --dry-run
  osm-log: warning: 'A-Project', 'unsorted' are not in plan.toml (name topics of the plan with --map OLD=NEW)
  frames: watson, 4 sessions, 3:38; would add 4
  1 session names no topic and is under 'unsorted' (--topic TOPIC, or --map unsorted=TOPIC)
    A-Project: 2 sessions, 2:00
    ml:pgm-1: 1 session, 1:28
    unsorted: 1 session, 0:10
  $ osm-log import frames --dry-run --under work --map A-Project=site
  osm-log: warning: topic 'work' is not in plan.toml
  osm-log: warning: topic 'site' is not in plan.toml
  osm-log: warning: 'work', 'work:pgm-1', 'work:site' are not in plan.toml (name topics of the plan with --map OLD=NEW)
  frames: watson, 4 sessions, 3:38; would add 4
  1 session names no topic and is under 'work' (--topic TOPIC, or --map unsorted=TOPIC)
    work: 1 session, 0:10
    work:pgm-1: 1 session, 1:28
    work:site: 2 sessions, 2:00
  $ osm-log import frames --dry-run --topic french
  osm-log: warning: topic 'french' is not in plan.toml
  osm-log: warning: 'french' is not in plan.toml (name topics of the plan with --map OLD=NEW)
  frames: watson, 4 sessions, 3:38; would add 4
    french: 4 sessions, 3:38
  $ osm-log import frames --dry-run --map x
  osm-log: error: 'x' maps nothing (write --map OLD=NEW)
  [2]

Sessions that share time are kept and named, once each; with --overlap they are meant.

  $ printf 'start,end,topic\n2016-09-26T09:00+01:00,2016-09-26T10:00+01:00,kata\n2016-09-26T09:00+01:00,2016-09-26T10:00+01:00,kata\n' > shared.csv
  $ osm-log import shared.csv
  shared.csv:2: warning: shares time with ml:pgm-1, 2016-09-26 09:02 to 10:30 (+01:00); both are kept (osm-log check names it again; with --overlap it is meant)
  shared.csv:3: warning: left out: the same session was in line 2
  osm-log: warning: 'kata' is not in plan.toml (name topics of the plan with --map OLD=NEW)
  shared.csv: csv, 2 sessions, 2:00; added 1, 1:00; 1 line left out
  $ osm-log check
  $HOME/osm/facts/study.tsv:2: error: the session 2016-09-26 09:02 to 10:30 (+01:00) overlaps that on line 8, 2016-09-26 09:00 to 10:00 (+01:00) (osm-log amend 2 --start 2016-09-26T10:00:00+01:00, or osm-log amend 2 +overlap, if it is meant)
  facts/study.tsv: 7 records
  note: 'french' (3 sessions) is not in plan.toml
  note: 'kata' (2 sessions) is not in plan.toml
  [1]
  $ osm-log undo --quiet; osm-log import shared.csv --overlap 2> /dev/null; osm-log check 2>&1 | grep -c overlaps
  shared.csv: csv, 2 sessions, 2:00; added 1, 1:00; 1 line left out
  0
  [1]
  $ tail -n 1 osm/facts/study.tsv
  2016-09-26T09:00:00+01:00	2016-09-26T10:00:00+01:00	kata	overlap	-

CSV: columns are found by their titles, or named.

  $ printf 'what;on;how long\nkata;03/09/2016;90\nkata;04/09/2016;soon\n' > sheet.csv
  $ osm-log import sheet.csv
  sheet.csv:1: error: this is of no form that is known (name it: timewarrior, timeclock, timedot, klog, watson, org, gtimelog, csv, jsonl, wakatime or activitywatch)
  [2]
  $ osm-log import csv sheet.csv
  sheet.csv: error: no columns say when a session began and when it ended, or how long it was (name them: --start TITLE --end TITLE, or --date TITLE --length TITLE; there are 'what', 'on', 'how long')
  [2]
  $ columns="--date on --length 'how long' --topic-column what --unit minutes"
  $ eval osm-log import csv sheet.csv $columns
  sheet.csv: error: whether the day or the month comes first in '03/09/2016' is not said in this file (say --order dmy or --order mdy)
  [2]
  $ eval osm-log import csv sheet.csv $columns --order dmy
  sheet.csv:3: warning: left out: no length to read in 'kata 04/09/2016 soon'
  osm-log: warning: 'kata' is not in plan.toml (name topics of the plan with --map OLD=NEW)
  sheet.csv: csv, 1 session, 1:30; added 1; 1 line left out
  $ eval osm-log import sheet.csv $columns --order dmy --dry-run --delimiter semicolon 2> /dev/null
  sheet.csv: csv, 1 session, 1:30; would add 0; 1 known before; 1 line left out
  $ osm-log import sheet.csv --date on --length 'how long' --order dmy
  sheet.csv:2: error: whether '90' is in seconds, minutes or hours is not said in this file (say --unit seconds, minutes or hours)
  [2]
  $ osm-log import csv sheet.csv --date when
  sheet.csv:1: error: no column is called 'when' (there are 'what', 'on', 'how long')
  [2]
  $ printf 'a|b|c|d|e\n2016-09-05 09:00|2016-09-05 10:00|kata|x, y|a note\n' > pipe.csv
  $ osm-log import csv pipe.csv --start a --end b --topic-column c --tags-column d --note-column e --delimiter pipe --zone UTC
  osm-log: warning: 'kata' is not in plan.toml (name topics of the plan with --map OLD=NEW)
  pipe.csv: csv, 1 session, 1:00; added 1
  $ tail -n 1 osm/facts/study.tsv
  2016-09-05T09:00:00+00:00	2016-09-05T10:00:00+00:00	kata	x,y	a note
  $ cat > rescuetime.csv <<'END'
  > Date,Time Spent (seconds),Number of People,Activity,Category,Productivity
  > 2016-09-06T09:00:00,1800,1,github.com,Software Development,2
  > 2016-09-06T09:00:00,900,1,Terminal,Editing,2
  > END
  $ osm-log import rescuetime.csv --zone Africa/Casablanca --dry-run
  osm-log: warning: 'Editing:Terminal', 'Software-Development:github.com' are not in plan.toml (name topics of the plan with --map OLD=NEW)
  rescuetime.csv: csv, 2 sessions, 0:45; would add 2
    Editing:Terminal: 1 session, 0:15
    Software-Development:github.com: 1 session, 0:30

Org, gtimelog, JSON lines, standard input.

  $ printf '* ml\n** pgm-1 :deep:\nCLOCK: [2016-09-07 Wed 09:02]--[2016-09-07 Wed 10:30] =>  1:28\nCLOCK: [2016-09-08 Thu 09:00]\n' |
  >   osm-log import - --zone Africa/Casablanca
  standard input:4: warning: left out: its clock runs still (import it when it is clocked out)
  standard input: org, 1 session, 1:28; added 1; 1 line left out
  $ printf '2016-09-09 09:00: arrived\n2016-09-09 10:30: french: verbs\n' | osm-log import - --zone Africa/Casablanca
  osm-log: warning: 'french' is not in plan.toml (name topics of the plan with --map OLD=NEW)
  standard input: gtimelog, 1 session, 1:30; added 1
  $ echo '{"start":"2016-09-10T09:00:00Z","end":"2016-09-10T10:00:00Z","topic":"french","tags":["x"]}' | osm-log import jsonl -
  osm-log: warning: 'french' is not in plan.toml (name topics of the plan with --map OLD=NEW)
  standard input: jsonl, 1 session, 1:00; added 1
  $ echo '{"days":[{"date":"2016-09-11","projects":[{"name":"site","grand_total":{"total_seconds":3600}}]}]}' | osm-log import -
  osm-log: warning: 'site' is not in plan.toml (name topics of the plan with --map OLD=NEW)
  standard input: wakatime, 1 session, 1:00; added 1
  $ osm-log report --by topic
  topic	sessions	time_s	from_git_s
  french	5	18000	0
  kata	4	16200	0
  ml	1	5400	0
  ml:pgm-1	2	10549	0
  site	1	3600	0

A report of a team is not one learner's; watchers of a machine tell of the same time.

  $ cat > team.csv <<'END'
  > User,Project,Start date,Start time,End date,End time
  > Ada,Thesis,2016-09-20,12:30:00,2016-09-20,13:30:00
  > Bob,Guitar,2016-09-20,12:30:00,2016-09-20,13:00:00
  > END
  $ osm-log import team.csv --zone UTC --dry-run
  team.csv:1: warning: the rows are of 2 people; all were taken (of one: --person 'Ada')
  team.csv:3: warning: shares time with Thesis, 2016-09-20 12:30 to 13:30 (+00:00); both are kept (osm-log check names it again; with --overlap it is meant)
  osm-log: warning: 'Guitar', 'Thesis' are not in plan.toml (name topics of the plan with --map OLD=NEW)
  team.csv: csv, 2 sessions, 1:30; would add 2
    Guitar: 1 session, 0:30
    Thesis: 1 session, 1:00
  $ osm-log import team.csv --zone UTC --dry-run --person Bob
  osm-log: warning: 'Guitar' is not in plan.toml (name topics of the plan with --map OLD=NEW)
  team.csv: csv, 1 session, 0:30; would add 1
    Guitar: 1 session, 0:30
  $ cat > aw.json <<'END'
  > {"buckets":{
  > "window":{"id":"window_l","type":"currentwindow","hostname":"l","events":[
  > {"timestamp":"2016-09-19T13:25:35.781+00:00","duration":620.577,"data":{"app":"firefox","title":"A"}},
  > {"timestamp":"2016-09-19T13:25:04.744+00:00","duration":28.921,"data":{"app":"Code.exe","title":"d"}}]},
  > "afk":{"id":"afk_l","type":"afkstatus","hostname":"l","events":[
  > {"timestamp":"2016-09-19T13:25:10+00:00","duration":325.0,"data":{"status":"not-afk"}}]},
  > "vim":{"id":"vim_l","type":"app.editor.activity","hostname":"l","events":[
  > {"timestamp":"2016-09-19T13:25:10Z","duration":60,"data":{"project":"/home/ada/osm","language":"cpp"}}]}}}
  > END
  $ osm-log import aw.json --dry-run
  aw.json:7: warning: left out: 1 event of the bucket 'vim_l', of the same time as others (--bucket vim_l takes it, and nothing else)
  osm-log: warning: 'Code', 'firefox' are not in plan.toml (name topics of the plan with --map OLD=NEW)
  aw.json: activitywatch, 2 sessions, 0:05; would add 2; 1 line left out
    Code: 1 session, 0:00
    firefox: 1 session, 0:05
  $ osm-log import activitywatch aw.json --bucket vim --dry-run
  aw.json:2: warning: left out: 2 events of the bucket 'window_l', of the same time as others (--bucket window_l takes it, and nothing else)
  osm-log: warning: 'osm' is not in plan.toml (name topics of the plan with --map OLD=NEW)
  aw.json: activitywatch, 1 session, 0:01; would add 1; 1 line left out
    osm: 1 session, 0:01

What cannot be read at all.

  $ echo 'Dear diary' > diary; osm-log import diary
  diary:1: error: this is of no form that is known (name it: timewarrior, timeclock, timedot, klog, watson, org, gtimelog, csv, jsonl, wakatime or activitywatch)
  [2]
  $ osm-log import nosuch
  osm-log: error: there is no file 'nosuch'
  [2]
  $ osm-log import watson diary
  diary:1: error: this is no JSON
  [2]
  $ printf '\000\001' > binary; osm-log import binary
  binary: error: this is no text
  [2]
  $ echo 'nothing here' | osm-log import timeclock -
  standard input:1: warning: left out: 'nothing here' is no line of a timeclock (write i or o, then 2016/10/03 09:02:11)
  standard input: timeclock, 0 sessions, 0:00; added 0; 1 line left out
  [1]

What the log cannot hold keeps nothing else out.

  $ printf 'start,end,topic,note\n2015-01-03T00:00:00Z,2015-01-03T01:00:00Z,ml,good\n2015-01-04T00:00:00Z,2015-01-04T01:00:00Z,ml,c1\302\23331m\n2015-01-05T00:00:00Z,2015-01-05T01:00:00Z,m\302\233l,x\n' > c1.csv
  $ osm-log import c1.csv
  c1.csv:4: warning: left out: topic 'm\u{009b}l' holds a control character or is not UTF-8
  osm-log: warning: 'm\u{009b}l' is not in plan.toml (name topics of the plan with --map OLD=NEW)
  c1.csv: csv, 3 sessions, 3:00; added 2, 2:00; 1 line left out
  $ osm-log list --no-header --columns start,topic,note --from 2015-01-03 --to 2015-01-05
  2015-01-03T00:00:00+00:00	ml	good
  2015-01-04T00:00:00+00:00	ml	c1 31m
  $ echo '[[-62135596800, -62135593200, "old", "a", [], 1], [1420279200, 1420282800, "ok", "b", [], 1]]' > frames
  $ osm-log import watson frames
  frames:1: warning: left out: start '0000-12-31T23:30:00-00:30' is not an instant
  osm-log: warning: 'ok', 'old' are not in plan.toml (name topics of the plan with --map OLD=NEW)
  frames: watson, 2 sessions, 2:00; added 1, 1:00; 1 line left out
