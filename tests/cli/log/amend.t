Parts of a session: its ends, topic, tags and note. The last one unless another is named.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log add ml:pgm-1 'yesterday 22:30' 23:30 +reading -m 'chapter 1' --quiet
  $ osm-log add french 05:00 05:30 --quiet
  $ osm-log amend 2 --end 00:15 +late --untag reading -m 'chapters 1 and 2'
  amended line 2, 2016-10-02T22:30:00+01:00: end 2016-10-03T00:15:00+01:00 (was 2016-10-02T23:30:00+01:00), tags late (was reading), note chapters 1 and 2 (was chapter 1)
  $ osm-log amend 2016-10-02T22 --start 22:00 --topic ml:pgm-2 --dry-run
  would amend line 2, 2016-10-02T22:30:00+01:00: start 2016-10-02T22:00:00+01:00 (was 2016-10-02T22:30:00+01:00), topic ml:pgm-2 (was ml:pgm-1)
  $ osm-log amend 2016-10-02T22 --start 22:00 --topic ml:pgm-2
  amended line 2, 2016-10-02T22:30:00+01:00: start 2016-10-02T22:00:00+01:00 (was 2016-10-02T22:30:00+01:00), topic ml:pgm-2 (was ml:pgm-1)
  $ osm-log amend --tag spoken
  amended line 3, 2016-10-03T05:00:00+01:00: tags spoken (was -)
  $ osm-log amend last 2 --note 'both'
  amended line 3, 2016-10-03T05:00:00+01:00: note both (was -)
  amended line 2, 2016-10-02T22:00:00+01:00: note both (was chapters 1 and 2)
  $ osm-log amend last --note both
  nothing changed
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-02T22:00:00+01:00	2016-10-03T00:15:00+01:00	ml:pgm-2	late	both
  2016-10-03T05:00:00+01:00	2016-10-03T05:30:00+01:00	french	spoken	both
  $ osm-log undo
  removed 2016-10-02T22:00:00+01:00  2016-10-03T00:15:00+01:00  ml:pgm-2  late  both
  removed 2016-10-03T05:00:00+01:00  2016-10-03T05:30:00+01:00  french  spoken  both
  added 2016-10-02T22:00:00+01:00  2016-10-03T00:15:00+01:00  ml:pgm-2  late  chapters 1 and 2
  added 2016-10-03T05:00:00+01:00  2016-10-03T05:30:00+01:00  french  spoken  -
  $ osm-log undo --quiet && osm-log undo --quiet && osm-log undo --quiet
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-02T22:30:00+01:00	2016-10-02T23:30:00+01:00	ml:pgm-1	reading	chapter 1
  2016-10-03T05:00:00+01:00	2016-10-03T05:30:00+01:00	french	-	-

A clock time alone is on the session's day, in its own offset, wherever you are now.

  $ printf '2016-10-01T22:00:00-04:00\t2016-10-01T23:30:00-04:00\tml\t-\t-\n' >> osm/facts/study.tsv
  $ osm-log amend last --end 00:10
  amended line 4, 2016-10-01T22:00:00-04:00: end 2016-10-02T00:10:00-04:00 (was 2016-10-01T23:30:00-04:00)
  $ osm-log amend last --start '2016-10-02 03:15'
  amended line 4, 2016-10-01T22:00:00-04:00: start 2016-10-02T03:15:00+01:00 (was 2016-10-01T22:00:00-04:00)
  $ osm-log amend last --start 2016-10-01T22:00:00-04:00 --end 2016-10-01T23:30:00-04:00 --quiet

What shares time with another is refused, unless that gives way or it is meant.

  $ osm-log add ml 05:30 06:30 -m 'a long one' --quiet
  $ osm-log add french 07:00 07:20 --quiet
  $ long=2016-10-03T05:30:00 short=2016-10-03T07
  $ osm-log amend $long --start 05:10
  $HOME/osm/facts/study.tsv:3: error: this overlaps 'french', 2016-10-03 05:00 to 05:30 (+01:00) (say --adjust to have it give way, or --overlap)
  [1]
  $ osm-log amend $long --start 05:10 --end 07:10 --adjust --dry-run
  would shorten french to 2016-10-03 05:00 to 05:10 (+01:00), 0:10
  would shorten french to 2016-10-03 07:10 to 07:20 (+01:00), 0:10
  would amend line 5, 2016-10-03T05:30:00+01:00: start 2016-10-03T05:10:00+01:00 (was 2016-10-03T05:30:00+01:00), end 2016-10-03T07:10:00+01:00 (was 2016-10-03T06:30:00+01:00)
  $ osm-log amend $long --start 05:10 --end 07:10 --adjust
  shortened french to 2016-10-03 05:00 to 05:10 (+01:00), 0:10
  shortened french to 2016-10-03 07:10 to 07:20 (+01:00), 0:10
  amended line 5, 2016-10-03T05:30:00+01:00: start 2016-10-03T05:10:00+01:00 (was 2016-10-03T05:30:00+01:00), end 2016-10-03T07:10:00+01:00 (was 2016-10-03T06:30:00+01:00)
  $ sed -n '3,$p' osm/facts/study.tsv
  2016-10-03T05:00:00+01:00	2016-10-03T05:10:00+01:00	french	-	-
  2016-10-01T22:00:00-04:00	2016-10-01T23:30:00-04:00	ml	-	-
  2016-10-03T05:10:00+01:00	2016-10-03T07:10:00+01:00	ml	-	a long one
  2016-10-03T07:10:00+01:00	2016-10-03T07:20:00+01:00	french	-	-
  $ osm-log undo
  removed 2016-10-03T05:00:00+01:00  2016-10-03T05:10:00+01:00  french  -  -
  removed 2016-10-03T05:10:00+01:00  2016-10-03T07:10:00+01:00  ml  -  a long one
  removed 2016-10-03T07:10:00+01:00  2016-10-03T07:20:00+01:00  french  -  -
  added 2016-10-03T05:00:00+01:00  2016-10-03T05:30:00+01:00  french  -  -
  added 2016-10-03T05:30:00+01:00  2016-10-03T06:30:00+01:00  ml  -  a long one
  added 2016-10-03T07:00:00+01:00  2016-10-03T07:20:00+01:00  french  -  -
  $ osm-log amend $long --start 04:50 --end 08:00 --adjust
  removed french, 2016-10-03 05:00 to 05:30 (+01:00), 0:30: all of it lies within
  removed french, 2016-10-03 07:00 to 07:20 (+01:00), 0:20: all of it lies within
  amended line 5, 2016-10-03T05:30:00+01:00: start 2016-10-03T04:50:00+01:00 (was 2016-10-03T05:30:00+01:00), end 2016-10-03T08:00:00+01:00 (was 2016-10-03T06:30:00+01:00)
  $ osm-log undo --quiet
  $ osm-log amend $short --start 06:00 --end 06:10 --adjust
  parted ml into 2016-10-03 05:30 to 06:00 (+01:00), 0:30, and 2016-10-03 06:10 to 06:30 (+01:00), 0:20
  amended line 6, 2016-10-03T07:00:00+01:00: start 2016-10-03T06:00:00+01:00 (was 2016-10-03T07:00:00+01:00), end 2016-10-03T06:10:00+01:00 (was 2016-10-03T07:20:00+01:00)
  $ sed -n '5,$p' osm/facts/study.tsv
  2016-10-03T06:10:00+01:00	2016-10-03T06:30:00+01:00	ml	-	a long one
  2016-10-03T05:00:00+01:00	2016-10-03T05:30:00+01:00	french	-	-
  2016-10-03T06:00:00+01:00	2016-10-03T06:10:00+01:00	french	-	-
  $ osm-log undo --quiet
  $ osm-log amend $short --start 06:10 --end 06:20 --overlap
  amended line 6, 2016-10-03T07:00:00+01:00: start 2016-10-03T06:10:00+01:00 (was 2016-10-03T07:00:00+01:00), end 2016-10-03T06:20:00+01:00 (was 2016-10-03T07:20:00+01:00), tags overlap (was -)
  $ osm-log check
  facts/study.tsv: 5 records
  $ osm-log undo --quiet

Nor what is too long, or ends before it starts, or later than now, or while the clock runs.

  $ osm-log amend $short --end 06:50
  osm-log: error: 2016-10-03 06:50 (+01:00) is not after 2016-10-03 07:00 (+01:00) (write the earlier time first)
  [2]
  $ osm-log amend $short --start 07:30 --end '2016-10-03 07:15'
  osm-log: error: 2016-10-03 07:15 (+01:00) is not after 2016-10-03 07:30 (+01:00) (write the earlier time first)
  [2]
  $ osm-log amend $short --end 09:30
  osm-log: error: 2016-10-03 09:30 (+01:00) is still to come (it is 2016-10-03 09:00 (+01:00); another day is written like 'yesterday 22:10')
  [2]
  $ osm-log start ml --at 08:00 --quiet
  $ osm-log amend $short --end 08:30
  osm-log: error: 'ml' has run since 2016-10-03 08:00 (+01:00) (end before that, osm-log stop first, or say --overlap)
  [1]
  $ osm-log cancel --quiet
  $ osm-log amend 2016-10-01 --start 16:00
  osm-log: error: 7:30 is longer than 4:00: too long to be logged unasked (say --yes if it lasted that long)
  [1]
  $ osm-log amend 2016-10-01 --start 16:00 --yes
  amended line 3, 2016-10-01T22:00:00-04:00: start 2016-10-01T16:00:00-04:00 (was 2016-10-01T22:00:00-04:00)
  $ osm-log amend 2016-10-01 --start 17:00
  amended line 3, 2016-10-01T16:00:00-04:00: start 2016-10-01T17:00:00-04:00 (was 2016-10-01T16:00:00-04:00)

A wall-clock time that a clock change skips or repeats is refused with both readings.

  $ osm-log amend last --now 2016-11-07T09:00:00+00:00 --end '2016-10-30 02:30'
  osm-log: error: '2016-10-30 02:30' happens twice on 2016-10-30 in Africa/Casablanca: the clock goes back from 03:00 to 02:00 (write 2016-10-30T02:30:00+01:00 for the first, 2016-10-30T02:30:00+00:00 for the second)
  [2]

Typing errors.

  $ osm-log amend
  osm-log: error: what shall be amended is not said (write --start, --end, --topic, --tag, --untag or -m)
  [2]
  $ osm-log amend last --untag spokn
  osm-log: error: there is no tag 'spokn' to take away
  [2]
  $ osm-log amend 4 5 --end 08:00
  osm-log: error: several records cannot have one start or one end (amend them one by one)
  [2]
  $ osm-log amend last --start noon
  osm-log: error: 'noon' is not a time (write 09:30, 'yesterday 22:10', -25m or 2016-10-03T09:30:00+01:00)
  [2]
  $ osm-log amend last --topic 'two words'
  osm-log: error: topic 'two words' is not a topic (write it as ml:pgm-1, without blanks)
  [2]
  $ osm-log amend last --adjust --overlap --end 08:00
  osm-log: error: --adjust and --overlap say two things (write one or the other)
  [2]
  $ osm-log amend 99 --topic ml
  osm-log: error: no record '99' in facts/study.tsv (name it by line number, by its time, or 'last')
  [2]
  $ osm-log amend 2016 --topic ml
  osm-log: error: '2016' names 5 records of facts/study.tsv, first on line 2, last on line 6 (write more of the time, or the line number)
  [2]

The laptop kept the old zone. Its clock was right, so the moments stay, and the offsets follow the place.

  $ cat > osm/facts/study.tsv <<'END'
  > #osm study 1
  > 2016-10-01T09:00:00+01:00	2016-10-01T10:00:00+01:00	ml	-	at home
  > 2016-10-04T23:30:00+01:00	2016-10-05T00:30:00+01:00	ml	-	in Berlin
  > 2016-10-05T10:00:00+01:00	2016-10-05T11:00:00+01:00	french	-	in Berlin
  > 2016-10-05T14:00:00+02:00	2016-10-05T15:00:00+02:00	french	-	the other laptop
  > END
  $ export OSM_NOW=2016-10-06T09:00:00+02:00
  $ osm-log amend --zone Europe/Berlin --period 2016-10-04..2016-10-05 --dry-run
  line 3: 2016-10-04 23:30 to 2016-10-05 00:30 (+01:00) becomes 2016-10-05 00:30 to 01:30 (+02:00)
  line 4: 2016-10-05 10:00 to 11:00 (+01:00) becomes 2016-10-05 11:00 to 12:00 (+02:00)
  would move 2 of 3 sessions to Europe/Berlin; their moments stay
  $ osm-log amend --zone Europe/Berlin --period 2016-10-04..2016-10-05
  moved 2 of 3 sessions to Europe/Berlin; their moments stay
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-01T09:00:00+01:00	2016-10-01T10:00:00+01:00	ml	-	at home
  2016-10-05T00:30:00+02:00	2016-10-05T01:30:00+02:00	ml	-	in Berlin
  2016-10-05T11:00:00+02:00	2016-10-05T12:00:00+02:00	french	-	in Berlin
  2016-10-05T14:00:00+02:00	2016-10-05T15:00:00+02:00	french	-	the other laptop
  $ osm-log undo --quiet

Or the times were typed as the clocks there showed them: those stay.

  $ osm-log amend --zone Europe/Berlin 3 4 --wall-clock
  moved 2 of 2 sessions to Europe/Berlin; their clock times stay
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-01T09:00:00+01:00	2016-10-01T10:00:00+01:00	ml	-	at home
  2016-10-04T23:30:00+02:00	2016-10-05T00:30:00+02:00	ml	-	in Berlin
  2016-10-05T10:00:00+02:00	2016-10-05T11:00:00+02:00	french	-	in Berlin
  2016-10-05T14:00:00+02:00	2016-10-05T15:00:00+02:00	french	-	the other laptop
  $ osm-log amend --zone Europe/Berlin 3 4 --wall-clock
  moved 0 of 2 sessions to Europe/Berlin; their clock times stay
  $ osm-log undo --quiet

A clock time that does not exist there, or twice, is named; so is what would overlap, or be still to come.

  $ cat > osm/facts/study.tsv <<'END'
  > #osm study 1
  > 2016-03-27T01:00:00+00:00	2016-03-27T02:30:00+00:00	ml	-	no such time
  > 2016-10-04T10:00:00+01:00	2016-10-04T11:00:00+01:00	ml	-	-
  > 2016-10-04T08:30:00+01:00	2016-10-04T09:30:00+01:00	french	-	-
  > 2016-10-30T02:30:00+01:00	2016-10-30T03:30:00+00:00	ml	-	twice
  > 2016-10-31T08:30:00+00:00	2016-10-31T08:50:00+00:00	french	-	-
  > END
  $ export OSM_NOW=2016-10-31T09:00:00+00:00
  $ osm-log amend --zone Europe/Berlin --period 2016 --wall-clock
  $HOME/osm/facts/study.tsv:2:27: error: '2016-03-27 02:30:00' does not exist in Europe/Berlin (correct it first, with osm-log amend 2 --end TIME)
  [2]
  $ osm-log amend --zone Europe/Berlin --wall-clock 3
  $HOME/osm/facts/study.tsv:3: error: this would overlap line 4 (correct one of them first, or choose other sessions)
  [1]
  $ osm-log amend --zone America/Lima --wall-clock --period today
  $HOME/osm/facts/study.tsv:6:27: error: the end 2016-10-31T08:50:00-05:00 would be still to come (leave it out of the period)
  [2]
  $ osm-log amend 5 --start 2016-10-30T02:30:00+02:00 --quiet
  $ osm-log amend --zone Europe/Berlin --wall-clock --period 2016-10-30
  moved 1 of 1 session to Europe/Berlin; their clock times stay
  $ osm-log amend --zone Europe/Berlin --wall-clock --period 2016-10-29
  osm-log: error: no session began in that period (see osm-log list)
  [1]
  $ osm-log amend --zone Berlin --period today
  osm-log: error: 'Berlin' is not a time zone (write a name such as Africa/Casablanca or Europe/Berlin)
  [2]
  $ osm-log amend --zone Europe/Berlin
  osm-log: error: --zone takes records or a period (write --period A..B, or lines)
  [2]
  $ osm-log amend --zone Europe/Berlin --period today 3
  osm-log: error: --zone takes records or a period (write --period A..B, or lines)
  [2]
  $ osm-log amend --period today
  osm-log: error: --period is without --zone (name records by line or time, or write --zone ZONE)
  [2]
  $ osm-log amend last --wall-clock
  osm-log: error: --wall-clock is without --zone (name records by line or time, or write --zone ZONE)
  [2]
  $ osm-log amend --zone Europe/Berlin last --topic ml
  osm-log: error: --zone stands alone (amend columns before or after it)
  [2]
