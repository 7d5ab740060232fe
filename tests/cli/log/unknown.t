A topic or tag that nothing has gives a zero like any other, so it is told.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log add ml:pgm-1 06:00 07:00 --tag cafe --tag words=300 --quiet; osm-log add french 07:00 08:00 --quiet
  $ osm-log report --topic ml:pmg-1
  osm-log: warning: nothing has the topic 'ml:pmg-1' (did you mean 'ml:pgm-1')
  topic	sessions	time_s	from_git_s
  $ osm-log report --topic pgm-1 --no-header
  osm-log: warning: nothing has the topic 'pgm-1' (did you mean 'ml:pgm-1')
  $ osm-log list --topic french --topic frensh --tag caffe --columns topic
  osm-log: warning: nothing has the topic 'frensh' (did you mean 'french')
  osm-log: warning: nothing has the tag 'caffe' (did you mean 'cafe')
  topic
  $ osm-log list --topic ml --tag words --columns topic,tags --no-header
  ml:pgm-1	cafe,words=300
  $ osm-log list --topic ml --period 2015 --no-header
  $ osm-log list --topic zzz --quiet --strict --no-header
  [1]
