The log in the forms of other programs.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log add ml:pgm-1 '2016-09-26 09:02' '2016-09-26 10:30' +deep -m 'chapter 3, "again"' --quiet
  $ osm-log add french '2016-09-26 23:30' 00:10 --quiet
  $ osm-log add ml:pgm-2 2016-10-01T20:00:11+02:00 2016-10-01T21:00:00+02:00 +video --quiet
  $ osm-log export timewarrior
  osm-log: warning: timewarrior has no place for offsets from UTC, which differ (1 session) (--zone UTC makes them one)
  inc 20160926T080200Z - 20160926T093000Z # "ml:pgm-1" deep # "chapter 3, \"again\""
  inc 20160926T223000Z - 20160926T231000Z # french
  inc 20161001T180011Z - 20161001T190000Z # "ml:pgm-2" video
  $ osm-log export timeclock
  osm-log: warning: timeclock has no place for offsets from UTC, which differ (1 session) (--zone UTC makes them one)
  i 2016/09/26 09:02:00 ml:pgm-1  chapter 3, "again"  ; deep:
  o 2016/09/26 10:30:00
  i 2016/09/26 23:30:00 french
  o 2016/09/27 00:10:00
  i 2016/10/01 20:00:11 ml:pgm-2  ; video:
  o 2016/10/01 21:00:00
  $ osm-log export timeclock --zone UTC
  i 2016/09/26 08:02:00 ml:pgm-1  chapter 3, "again"  ; deep:
  o 2016/09/26 09:30:00
  i 2016/09/26 22:30:00 french
  o 2016/09/26 23:10:00
  i 2016/10/01 18:00:11 ml:pgm-2  ; video:
  o 2016/10/01 19:00:00
  $ osm-log export timedot
  osm-log: warning: timedot has no place for the time of the day (3 sessions)
  osm-log: warning: timedot has no place for a comma or colon in the note (1 session)
  2016-09-26
  ml:pgm-1  88m  ; chapter 3  "again", deep:
  french  40m
  
  2016-10-01
  ml:pgm-2  3589s  ; video:
  $ osm-log export klog
  osm-log: warning: klog has no place for offsets from UTC, which differ (1 session) (--zone UTC makes them one)
  osm-log: warning: klog has no place for seconds, so its times are rounded (1 session)
  2016-09-26
      09:02 - 10:30 chapter 3, "again" #topic="ml:pgm-1" #deep
      23:30 - 00:10> #topic=french
  
  2016-10-01
      20:00 - 21:00 #topic="ml:pgm-2" #video
  $ osm-log export watson
  osm-log: warning: watson has no place for offsets from UTC, which differ (1 session) (--zone UTC makes them one)
  osm-log: warning: watson has no place for the note (1 session)
  [
   [1474876920, 1474882200, "ml:pgm-1", "7f5cf53164cf641256b7e37b94afed7a", ["deep"], 1474882200],
   [1474929000, 1474931400, "french", "5c3e594764e8e74c9904afb9a71bc93c", [], 1474931400],
   [1475344811, 1475348400, "ml:pgm-2", "6081b4d0f425f04bf3d989c6122f0a27", ["video"], 1475348400]
  ]
  $ osm-log export org --quiet
  * french
  :LOGBOOK:
  CLOCK: [2016-09-26 Mon 23:30]--[2016-09-27 Tue 00:10] =>  0:40
  :END:
  * ml
  ** pgm-1 :deep:
  :LOGBOOK:
  CLOCK: [2016-09-26 Mon 09:02]--[2016-09-26 Mon 10:30] =>  1:28
  - chapter 3, "again"
  :END:
  ** pgm-2 :video:
  :LOGBOOK:
  CLOCK: [2016-10-01 Sat 20:00]--[2016-10-01 Sat 21:00] =>  1:00
  :END:
  $ osm-log export csv
  start,end,time_s,topic,tags,note
  2016-09-26T09:02:00+01:00,2016-09-26T10:30:00+01:00,5280,ml:pgm-1,deep,"chapter 3, ""again"""
  2016-09-26T23:30:00+01:00,2016-09-27T00:10:00+01:00,2400,french,,
  2016-10-01T20:00:11+02:00,2016-10-01T21:00:00+02:00,3589,ml:pgm-2,video,
  $ osm-log export jsonl
  {"start":"2016-09-26T09:02:00+01:00","end":"2016-09-26T10:30:00+01:00","time_s":5280,"topic":"ml:pgm-1","tags":"deep","note":"chapter 3, \"again\""}
  {"start":"2016-09-26T23:30:00+01:00","end":"2016-09-27T00:10:00+01:00","time_s":2400,"topic":"french","tags":"","note":""}
  {"start":"2016-10-01T20:00:11+02:00","end":"2016-10-01T21:00:00+02:00","time_s":3589,"topic":"ml:pgm-2","tags":"video","note":""}
  $ osm-log export tsv
  start	end	time_s	topic	tags	note
  2016-09-26T09:02:00+01:00	2016-09-26T10:30:00+01:00	5280	ml:pgm-1	deep	chapter 3, "again"
  2016-09-26T23:30:00+01:00	2016-09-27T00:10:00+01:00	2400	french		
  2016-10-01T20:00:11+02:00	2016-10-01T21:00:00+02:00	3589	ml:pgm-2	video	
  $ osm-log export tsv --utc --period 2016-09
  start	end	time_s	topic	tags	note
  2016-09-26T08:02:00Z	2016-09-26T09:30:00Z	5280	ml:pgm-1	deep	chapter 3, "again"
  2016-09-26T22:30:00Z	2016-09-26T23:10:00Z	2400	french		
  $ osm-log export tsv --epoch --topic french | tail -n 1
  1474929000	1474931400	2400	french		
  $ osm-log export ics --topic ml:pgm-1 | tr -d '\r'
  BEGIN:VCALENDAR
  VERSION:2.0
  PRODID:-//osm//osm 1//EN
  CALSCALE:GREGORIAN
  X-WR-CALNAME:study
  BEGIN:VEVENT
  UID:20160926T080200Z-7f5cf53164cf6412@osm-log
  DTSTAMP:20160926T093000Z
  DTSTART:20160926T080200Z
  DTEND:20160926T093000Z
  SUMMARY:ml:pgm-1
  DESCRIPTION:chapter 3\, "again" +deep
  CATEGORIES:ml
  END:VEVENT
  END:VCALENDAR
  $ osm-log export md --from 2016-09-01 --to 2016-09-30
  osm-log: warning: md has no place for tags (1 session)
  | day | from | to | time | topic | note |
  |---|---|---|--:|---|---|
  | 2016-09-26 | 09:02 | 10:30 | 1:28 | ml:pgm-1 | chapter 3, "again" |
  | 2016-09-26 | 23:30 | 00:10 | 0:40 | french |  |
  | | | total | 2:08 | | |
  $ osm-log export md --tag none
  osm-log: warning: nothing has the tag 'none'
  | day | from | to | time | topic | note |
  |---|---|---|--:|---|---|

What comes out goes in again, and is known.

  $ for form in timewarrior timeclock csv jsonl tsv; do
  >   osm-log export $form --zone UTC --quiet | osm-log import - --zone UTC
  > done
  standard input: timewarrior, 3 sessions, 3:08; added 0; 3 known before
  standard input: timeclock, 3 sessions, 3:08; added 0; 3 known before
  standard input: csv, 3 sessions, 3:08; added 0; 3 known before
  standard input: jsonl, 3 sessions, 3:08; added 0; 3 known before
  standard input: csv, 3 sessions, 3:08; added 0; 3 known before

What is asked wrongly.

  $ osm-log export kolg
  osm-log: error: 'kolg' is no form to write (did you mean 'klog')
  [2]
  $ osm-log export csv --utc
  osm-log: error: --utc is for tsv only (--zone UTC is for all forms)
  [2]
  $ osm-log export csv --epoch
  osm-log: error: --epoch is for tsv only (--zone UTC is for all forms)
  [2]
  $ osm-log export tsv --epoch --utc
  osm-log: error: --utc and --epoch say two things (write one or the other)
  [2]
  $ osm-log export csv --zone Nowhere/There
  osm-log: error: 'Nowhere/There' is not a time zone (write a name such as Africa/Casablanca or Europe/Berlin)
  [2]
