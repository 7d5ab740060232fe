What undo took back is made again, until something new is done.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log redo
  osm-log: error: nothing to redo
  [1]
  $ osm-log add a 05:00 06:00 --quiet
  $ osm-log undo --quiet
  $ osm-log redo
  added 2016-10-03T05:00:00+01:00  2016-10-03T06:00:00+01:00  a  -  -
  $ osm-log undo --quiet
  $ osm-log add b 05:00 06:00
  added b from 2016-10-03 05:00 to 06:00 (+01:00), 1:00
  $ osm-log redo
  osm-log: error: nothing to redo
  [1]
