Topics: an item id gets its track from the plan; what the plan does not know is clocked all the same.

  $ osm init --zone Africa/Casablanca --quiet
  $ cat > osm/plan.toml <<'END'
  > [[track]]
  > id = "ml"
  > [[track]]
  > id = "french"
  > [[item]]
  > id = "pgm-1"
  > track = "ml"
  > [[item]]
  > id = "stat-rethinking"
  > track = "ml"
  > END
  $ osm-log add pgm-1 05:00 05:01
  added ml:pgm-1 from 2016-10-03 05:00 to 05:01 (+01:00), 0:01
  $ osm-log add pgm-1:week3 05:01 05:02
  added ml:pgm-1:week3 from 2016-10-03 05:01 to 05:02 (+01:00), 0:01
  $ osm-log add french 05:02 05:03
  added french from 2016-10-03 05:02 to 05:03 (+01:00), 0:01
  $ osm-log add ml:reading-list 05:03 05:04
  osm-log: warning: topic 'ml:reading-list' is not in plan.toml
  added ml:reading-list from 2016-10-03 05:03 to 05:04 (+01:00), 0:01
  $ osm-log add ml:pgm-2 05:04 05:05
  osm-log: warning: topic 'ml:pgm-2' is not in plan.toml (did you mean 'ml:pgm-1')
  added ml:pgm-2 from 2016-10-03 05:04 to 05:05 (+01:00), 0:01
  $ osm-log add pgm-2 05:05 05:06
  osm-log: warning: topic 'pgm-2' is not in plan.toml (did you mean 'ml:pgm-1')
  added pgm-2 from 2016-10-03 05:05 to 05:06 (+01:00), 0:01
  $ osm-log add guitar 05:06 05:07
  osm-log: warning: topic 'guitar' is not in plan.toml
  added guitar from 2016-10-03 05:06 to 05:07 (+01:00), 0:01
  $ osm-log add stat-retinking 05:07 05:08 --quiet
  $ osm-log start french:book
  started french:book at 2016-10-03 09:00 (+01:00)
  $ osm-log report
  topic	sessions	time_s	from_git_s
  french	1	60	0
  guitar	1	60	0
  ml:pgm-1	1	60	0
  ml:pgm-1:week3	1	60	0
  ml:pgm-2	1	60	0
  ml:reading-list	1	60	0
  pgm-2	1	60	0
  stat-retinking	1	60	0
  $ osm-log check
  facts/study.tsv: 8 records
  running: french:book since 2016-10-03 09:00 (+01:00)
  note: 'guitar' (1 session) is not in plan.toml
  note: 'ml:pgm-2' (1 session) is not in plan.toml (did you mean 'ml:pgm-1')
  note: 'ml:reading-list' (1 session) is not in plan.toml
  note: 'pgm-2' (1 session) is not in plan.toml (did you mean 'ml:pgm-1')
  note: 'stat-retinking' (1 session) is not in plan.toml (did you mean 'ml:stat-rethinking')

The plan is read again when it has changed.

  $ printf '[[item]]\nid = "guitar"\ntrack = "french"\n' >> osm/plan.toml
  $ osm-log add guitar 06:06 06:07
  added french:guitar from 2016-10-03 06:06 to 06:07 (+01:00), 0:01

One that cannot be read does not keep anybody from clocking.

  $ echo 'broken = ' >> osm/plan.toml
  $ osm-log add pgm-1 06:10 06:11
  $HOME/osm/plan.toml:14:10: warning: the plan cannot be asked for topics: not TOML: key-value pair: expected value, saw '\n' (see osm-plan check)
  added pgm-1 from 2016-10-03 06:10 to 06:11 (+01:00), 0:01
  $ osm-log add ml:pgm-1 06:11 06:12
  $HOME/osm/plan.toml:14:10: warning: the plan cannot be asked for topics: not TOML: key-value pair: expected value, saw '\n' (see osm-plan check)
  added ml:pgm-1 from 2016-10-03 06:11 to 06:12 (+01:00), 0:01
  $ rm osm/plan.toml
  $ osm-log add anything:at-all 06:12 06:13
  added anything:at-all from 2016-10-03 06:12 to 06:13 (+01:00), 0:01
