One row a session.

  $ osm init --zone Africa/Casablanca --quiet
  $ cat > osm/facts/study.tsv <<'END'
  > #osm study 1
  > 2016-09-30T09:00:00+01:00	2016-09-30T10:30:00+01:00	ml:pgm-1	reading	chapter 1
  > 2016-09-30T23:30:00+01:00	2016-10-01T00:45:00+01:00	french	spoken,evening	-
  > 2016-10-02T10:00:00+01:00	2016-10-02T10:30:00+01:00	code:kata	via=git,commit=0a1b2c3d4e5f,repo=kata	add a test
  > 2016-10-03T08:30:00+01:00	2016-10-03T10:30:00+01:00	ml:pgm-10	-	-
  > 2016-10-03T11:30:00+01:00	2016-10-03T12:30:00+01:00	ml:pgm-10	-	-
  > END
  $ osm-log list
  start	end	time_s	topic	tags	note	line
  2016-09-30T09:00:00+01:00	2016-09-30T10:30:00+01:00	5400	ml:pgm-1	reading	chapter 1	2
  2016-09-30T23:30:00+01:00	2016-10-01T00:45:00+01:00	4500	french	spoken,evening		3
  2016-10-02T10:00:00+01:00	2016-10-02T10:30:00+01:00	1800	code:kata	via=git,commit=0a1b2c3d4e5f,repo=kata	add a test	4
  2016-10-03T08:30:00+01:00	2016-10-03T09:00:00+01:00	1800	ml:pgm-10			5
  $ osm-log list --format table
  day             from-to      time  topic      +tags note
  Fri 2016-09-30  09:00-10:30  1:30  ml:pgm-1   +reading chapter 1
                  23:30-00:45  1:15  french     +spoken +evening
  Sun 2016-10-02  10:00-10:30  0:30  code:kata  +via=git add a test
  Mon 2016-10-03  08:30-09:00  0:30  ml:pgm-10
                               3:45  total

A session that spans now is cut there, a later one is not seen. Within a period, time is the part in it.

  $ osm-log list --period 2016-10-01 --format table
  day             from-to      time  topic   +tags note
  Fri 2016-09-30  23:30-00:45  0:45  french  +spoken +evening
                               0:45  total
  $ osm-log list --from 2016-10-02 --to today --columns line,time,topic
  line	time_s	topic
  4	1800	code:kata
  5	1800	ml:pgm-10
  $ osm-log list --columns 'day,from-to,time,+tags note' --topic ml:pgm-10 --topic french
  day	from-to	time_s	about
  Fri 2016-09-30	23:30-00:45	4500	+spoken +evening
  Mon 2016-10-03	08:30-09:00	1800	
  $ osm-log list --format table --columns day,topic,start --from 2016-10-02
  day             topic      start
  Sun 2016-10-02  code:kata  2016-10-02 10:00
  Mon 2016-10-03  ml:pgm-10  2016-10-03 08:30
  $ osm-log list --topic ml:pgm-1 --topic french --no-header
  2016-09-30T09:00:00+01:00	2016-09-30T10:30:00+01:00	5400	ml:pgm-1	reading	chapter 1	2
  2016-09-30T23:30:00+01:00	2016-10-01T00:45:00+01:00	4500	french	spoken,evening		3
  $ osm-log list --tag via --format jsonl
  {"start":"2016-10-02T10:00:00+01:00","end":"2016-10-02T10:30:00+01:00","time_s":1800,"topic":"code:kata","tags":"via=git,commit=0a1b2c3d4e5f,repo=kata","note":"add a test","line":4}
  $ osm-log list --tag evening --tag reading --format csv
  start,end,time_s,topic,tags,note,line
  2016-09-30T09:00:00+01:00,2016-09-30T10:30:00+01:00,5400,ml:pgm-1,reading,chapter 1,2
  2016-09-30T23:30:00+01:00,2016-10-01T00:45:00+01:00,4500,french,"spoken,evening",,3
  $ osm-log list --period 2015 --format table
  day  from-to  time  topic  +tags note

From a pipe.

  $ grep -v french osm/facts/study.tsv | osm-log list - --format md
  | day | from-to | time | topic | +tags note |
  | --- | --- | ---: | --- | --- |
  | Fri 2016-09-30 | 09:00-10:30 | 1:30 | ml:pgm-1 | +reading chapter 1 |
  | Sun 2016-10-02 | 10:00-10:30 | 0:30 | code:kata | +via=git add a test |
  | Mon 2016-10-03 | 08:30-09:00 | 0:30 | ml:pgm-10 |  |
  |  |  | 2:30 | total |  |
  $ osm-log list - < /dev/null
  start	end	time_s	topic	tags	note	line

Bad lines are left out and named; --strict makes them count.

  $ printf 'x\n2016-10-02T10:00:00+01:00\t2016-10-02T10:00:00+01:00\tml\t-\t-\n' >> osm/facts/study.tsv
  $ osm-log list --period 2016-10-02 --columns topic
  $HOME/osm/facts/study.tsv:7:1: warning: 1 column, not 5; the line is left out (start, end, topic, tags, note, with a tab between each two)
  $HOME/osm/facts/study.tsv:8:27: warning: the end '2016-10-02T10:00:00+01:00' is not after the start '2016-10-02T10:00:00+01:00'; the line is left out (instants are compared, offsets included)
  topic
  code:kata
  $ osm-log list --period 2016-10-02 --columns topic --strict
  $HOME/osm/facts/study.tsv:7:1: warning: 1 column, not 5; the line is left out (start, end, topic, tags, note, with a tab between each two)
  $HOME/osm/facts/study.tsv:8:27: warning: the end '2016-10-02T10:00:00+01:00' is not after the start '2016-10-02T10:00:00+01:00'; the line is left out (instants are compared, offsets included)
  topic
  code:kata
  [1]
  $ osm-log list --quiet --columns line
  line
  2
  3
  4
  5

Typing errors.

  $ osm-log list today
  osm-log: error: 'today' is nothing to read from (a period is written --period today, a topic --topic; '-' is standard input)
  [2]
  $ osm-log list --period nonsense
  osm-log: error: --period: 'nonsense' is not a period (write today, week, 2016-W40, 2016-10, 2016-10-03 or 2016-10-03..2016-10-09)
  [2]
  $ osm-log list --columns start,nonsense
  $HOME/osm/facts/study.tsv:7:1: warning: 1 column, not 5; the line is left out (start, end, topic, tags, note, with a tab between each two)
  $HOME/osm/facts/study.tsv:8:27: warning: the end '2016-10-02T10:00:00+01:00' is not after the start '2016-10-02T10:00:00+01:00'; the line is left out (instants are compared, offsets included)
  osm-log: error: --columns: there is no column 'nonsense' (there are start, end, day, from-to, time, topic, tags, note, line, about or +tags note)
  [2]
  $ osm-log list --format xml
  osm-log: error: 'xml' is not a value of --format (write one of table, tsv, jsonl, csv, md; see osm-log list --help)
  [2]
  $ osm-log list --from 2016-10-03 --to 2016-10-01
  osm-log: error: --to 2016-10-01 is before --from 2016-10-03 (write the earlier day first)
  [2]

Rows are in the order of time, whatever that of the file is. A table is read again where it has the facts' columns.

  $ mkdir -p mixed/facts; cp osm/osm.toml mixed; export OSM_DATA=mixed
  $ osm-log add a 08:00 08:30 --quiet; osm-log add b 'yesterday 08:00' 'yesterday 08:30' --quiet; osm-log add c 06:00 07:00 --quiet
  $ osm-log list --columns topic,line --no-header
  b	3
  c	4
  a	2
  $ osm-log amend last -m 'the last line'
  amended line 4, 2016-10-03T06:00:00+01:00: note the last line (was -)
  $ (printf 'start\tend\ttopic\ttags\tnote\n'; grep -v '#' $OSM_DATA/facts/study.tsv) | osm-log report - --topic a
  topic	sessions	time_s	from_git_s
  a	1	1800	0
  $ osm-log list | osm-log report -
  -:1: error: this is a table for people and other programs, not the facts (give it lines of facts/study.tsv; 'grep' can choose them)
  [2]
