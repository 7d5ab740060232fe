The last change on this machine is taken back: a session added, stopped, removed, edited, imported.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log undo
  osm-log: error: nothing to undo
  [1]
  $ osm-log add a 05:00 06:00 --quiet
  $ osm-log start b --ago 10m --quiet && osm-log stop --quiet
  $ osm-log rm 2 --quiet
  $ osm-log undo
  added 2016-10-03T05:00:00+01:00  2016-10-03T06:00:00+01:00  a  -  -
  $ osm-log undo
  removed 2016-10-03T08:50:00+01:00  2016-10-03T09:00:00+01:00  b  -  -
  running again: 2016-10-03T08:50:00+01:00  b  -  -
  $ osm-log undo
  not running any more: 2016-10-03T08:50:00+01:00  b  -  -
  $ osm-log undo
  removed 2016-10-03T05:00:00+01:00  2016-10-03T06:00:00+01:00  a  -  -
  $ cat osm/facts/study.tsv
  #osm study 1

After a merge the line may not be there any more.

  $ osm-log add a 05:00 06:00 --quiet && sed -i 2d osm/facts/study.tsv
  $ osm-log undo
  $HOME/osm/facts/study.tsv: error: the record '2016-10-03T05:00:00+01:00\t2016-10-03T06:00:00+01:00\ta\t-\t-' is not there any more; nothing was changed (see what is there with 'list')
  [2]

The clock is part of a change: undo of start stops it, of stop has it run on, of a change-over both.

  $ rm -r osm && osm init --zone Africa/Casablanca --quiet
  $ osm-log add s:x 08:00 --for 30m --quiet && osm-log start s:x +reading
  started s:x at 2016-10-03 09:00 (+01:00)
  $ osm-log undo
  not running any more: 2016-10-03T09:00:00+01:00  s:x  reading  -
  $ osm-log undo
  removed 2016-10-03T08:00:00+01:00  2016-10-03T08:30:00+01:00  s:x  -  -
  $ osm-log redo && osm-log redo
  added 2016-10-03T08:00:00+01:00  2016-10-03T08:30:00+01:00  s:x  -  -
  running again: 2016-10-03T09:00:00+01:00  s:x  reading  -
  $ OSM_NOW=2016-10-03T09:20:00+01:00 osm-log start s:y
  stopped s:x at 2016-10-03 09:20 (+01:00), 0:20
  started s:y at 2016-10-03 09:20 (+01:00)
  $ OSM_NOW=2016-10-03T09:40:00+01:00 osm-log stop +late -m 'half of it'
  stopped s:y at 2016-10-03 09:40 (+01:00), 0:20
  $ osm-log undo
  removed 2016-10-03T09:20:00+01:00  2016-10-03T09:40:00+01:00  s:y  late  half of it
  running again: 2016-10-03T09:20:00+01:00  s:y  -  -
  $ osm-log status
  clock    nothing is running
  today     0:30  2016-10-03
  week      0:30  2016-W40
  [1]
  $ osm-log undo
  removed 2016-10-03T09:00:00+01:00  2016-10-03T09:20:00+01:00  s:x  reading  -
  not running any more: 2016-10-03T09:20:00+01:00  s:y  -  -
  running again: 2016-10-03T09:00:00+01:00  s:x  reading  -
  $ cat osm/.osm/open osm/facts/study.tsv
  2016-10-03T09:00:00+01:00	s:x	reading	-
  #osm study 1
  2016-10-03T08:00:00+01:00	2016-10-03T08:30:00+01:00	s:x	-	-
  $ osm-log redo && osm-log redo
  added 2016-10-03T09:00:00+01:00  2016-10-03T09:20:00+01:00  s:x  reading  -
  not running any more: 2016-10-03T09:00:00+01:00  s:x  reading  -
  running again: 2016-10-03T09:20:00+01:00  s:y  -  -
  added 2016-10-03T09:20:00+01:00  2016-10-03T09:40:00+01:00  s:y  late  half of it
  not running any more: 2016-10-03T09:20:00+01:00  s:y  -  -
  $ cat osm/.osm/open osm/facts/study.tsv
  cat: osm/.osm/open: No such file or directory
  #osm study 1
  2016-10-03T08:00:00+01:00	2016-10-03T08:30:00+01:00	s:x	-	-
  2016-10-03T09:00:00+01:00	2016-10-03T09:20:00+01:00	s:x	reading	-
  2016-10-03T09:20:00+01:00	2016-10-03T09:40:00+01:00	s:y	late	half of it
  [1]
  $ osm-log redo
  osm-log: error: nothing to redo
  [1]

So it is with cancel, resume, rename and what --adjust makes way for.

  $ export OSM_NOW=2016-10-03T10:00:00+01:00
  $ osm-log resume --quiet && osm-log cancel --quiet
  $ osm-log undo
  running again: 2016-10-03T10:00:00+01:00  s:y  late  half of it
  $ osm-log rename s z
  renamed s:x to z:x, 2 sessions
  renamed s:y to z:y, 1 session
  renamed s:y to z:y, which runs
  $ osm-log undo
  removed 2016-10-03T08:00:00+01:00  2016-10-03T08:30:00+01:00  z:x  -  -
  removed 2016-10-03T09:00:00+01:00  2016-10-03T09:20:00+01:00  z:x  reading  -
  removed 2016-10-03T09:20:00+01:00  2016-10-03T09:40:00+01:00  z:y  late  half of it
  added 2016-10-03T08:00:00+01:00  2016-10-03T08:30:00+01:00  s:x  -  -
  added 2016-10-03T09:00:00+01:00  2016-10-03T09:20:00+01:00  s:x  reading  -
  added 2016-10-03T09:20:00+01:00  2016-10-03T09:40:00+01:00  s:y  late  half of it
  not running any more: 2016-10-03T10:00:00+01:00  z:y  late  half of it
  running again: 2016-10-03T10:00:00+01:00  s:y  late  half of it
  $ osm-log cancel --quiet; osm-log start early --at 09:30 --adjust
  shortened s:y to 2016-10-03 09:20 to 09:30 (+01:00), 0:10
  started early at 2016-10-03 09:30 (+01:00)
  $ OSM_NOW=2016-10-03T10:10:00+01:00 osm-log start now --at 10:05
  stopped early at 2016-10-03 10:05 (+01:00), 0:35
  started now at 2016-10-03 10:05 (+01:00)
  $ osm-log undo
  removed 2016-10-03T09:30:00+01:00  2016-10-03T10:05:00+01:00  early  -  -
  not running any more: 2016-10-03T10:05:00+01:00  now  -  -
  running again: 2016-10-03T09:30:00+01:00  early  -  -
  $ osm-log undo
  removed 2016-10-03T09:20:00+01:00  2016-10-03T09:30:00+01:00  s:y  late  half of it
  added 2016-10-03T09:20:00+01:00  2016-10-03T09:40:00+01:00  s:y  late  half of it
  not running any more: 2016-10-03T09:30:00+01:00  early  -  -
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-03T08:00:00+01:00	2016-10-03T08:30:00+01:00	s:x	-	-
  2016-10-03T09:00:00+01:00	2016-10-03T09:20:00+01:00	s:x	reading	-
  2016-10-03T09:20:00+01:00	2016-10-03T09:40:00+01:00	s:y	late	half of it

What runs may be another session by now.

  $ osm-log start s:y --quiet && sed -i s/s:y/other/ osm/.osm/open
  $ osm-log undo
  $HOME/osm/.osm/open: error: what runs is another session by now, '2016-10-03T10:00:00+01:00\tother\t-\t-'; nothing was changed (see what runs with 'status')
  [2]
  $ rm osm/.osm/open
  $ osm-log undo
  not running any more: 2016-10-03T10:00:00+01:00  s:y  -  -

The journal says all of it.

  $ cat osm/.osm/undo-study | tail -n 9 | sed 's/^\([a-z]* \)[0-9]*/\1PID/'
  undo PID
  done PID
  change PID 0 0 0
  clock PID 0 1
  +2016-10-03T10:00:00+01:00	s:y	-	-
  order PID 11
  done PID
  undo PID
  done PID
