On a terminal a message shows the line and a caret below. (script makes a terminal of its own.)

  $ osm init --zone UTC --quiet
  $ on_terminal() { script -qec "stty rows ${2:-24} cols 80; $1" /dev/null < /dev/null | tr -d '\r'; }
  $ echo 'zone = "x"' >> osm/osm.toml
  $ on_terminal 'osm check'
  $ sed -i '$d' osm/osm.toml

What is longer than the terminal goes through the pager: OSM_PAGER, else PAGER, else less.

  $ on_terminal 'OSM_PAGER="sed s/^/paged:/" osm init --help' 10
  $ on_terminal 'OSM_PAGER="sed s/^/paged:/" osm --version' 10
  $ on_terminal 'PAGER=wc osm init --help' 10
  $ on_terminal 'OSM_PAGER= PAGER=wc osm init --help' 10 | wc -l
  $ on_terminal 'OSM_PAGER=no-such-pager osm init --help' 10 | wc -l

A table is for people there, and TSV in a pipe.

  $ printf '#osm study 1\n2016-10-03T06:00:00+01:00\t2016-10-03T08:00:00+01:00\tml:pgm-1\t-\t-\n' > osm/facts/study.tsv
  $ on_terminal 'osm log report'
  $ osm log report
