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
  $ osm-log undo
  removed 2016-10-03T05:00:00+01:00  2016-10-03T06:00:00+01:00  a  -  -
  $ osm-log undo
  osm-log: error: nothing to undo
  [1]
  $ cat osm/facts/study.tsv
  #osm study 1

After a merge the line may not be there any more.

  $ osm-log add a 05:00 06:00 --quiet && sed -i 2d osm/facts/study.tsv
  $ osm-log undo
  $HOME/osm/facts/study.tsv: error: the record '2016-10-03T05:00:00+01:00\t2016-10-03T06:00:00+01:00\ta\t-\t-' is not there any more; nothing was changed (see what is there with 'list')
  [2]
