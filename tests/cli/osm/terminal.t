On a terminal a message shows the line and a caret below. (script makes a terminal of its own.)

  $ osm init --zone UTC --quiet
  $ on_terminal() { script -qec "stty rows ${2:-24} cols 80; $1" /dev/null < /dev/null | tr -d '\r'; }
  $ echo 'zone = "x"' >> osm/osm.toml
  $ on_terminal 'osm check'
  $HOME/osm/osm.toml:20:1: error: unknown key 'zone' (there are home)
  zone = "x"
  ^
  $ sed -i '$d' osm/osm.toml

What is longer than the terminal goes through the pager: OSM_PAGER, else PAGER, else less.

  $ on_terminal 'OSM_PAGER="sed s/^/paged:/" osm init --help' 10
  paged:osm init - make a data folder
  paged:
  paged:  osm init
  paged:      in ~/osm, with the system's time zone
  paged:  osm init --zone Africa/Casablanca --home USD
  paged:      both said
  paged:
  paged:usage: osm init [OPTION...] [DIR]
  paged:
  paged:  [DIR]  the folder to make; ~/osm unless said
  paged:
  paged:options:
  paged:  --zone NAME  your time zone; the system's unless said
  paged:  --home CUR   the currency that reports add up in
  paged:
  paged:options of every verb, see osm(7):
  paged:  --data DIR  --now INSTANT  --color auto|always|never  --quiet  --strict
  paged:  -h, --help
  paged:
  paged:Nothing that exists is touched, nothing is committed. The folder becomes a Git
  paged:repository unless it is in one.
  $ on_terminal 'OSM_PAGER="sed s/^/paged:/" osm --version' 10
  osm 0.1.0
  $ on_terminal 'PAGER=wc osm init --help' 10
       21      91     584
  $ on_terminal 'OSM_PAGER= PAGER=wc osm init --help' 10 | wc -l
  21
  $ on_terminal 'OSM_PAGER=no-such-pager osm init --help' 10 | wc -l
  22

A table is for people there, and TSV in a pipe.

  $ printf '#osm study 1\n2016-10-03T06:00:00+01:00\t2016-10-03T08:00:00+01:00\tml:pgm-1\t-\t-\n' > osm/facts/study.tsv
  $ on_terminal 'osm log report'
  topic     sessions  time  from git
  ml:pgm-1         1  2:00      0:00
  total            1  2:00      0:00
  $ osm log report
  topic	sessions	time_s	from_git_s
  ml:pgm-1	1	7200	0

Whatever would steer a terminal is escaped there: in tables and formats for pipes, in what a tool says
it recorded, and in what the tools say that osm check runs. A pipe gets it as it is.

  $ C1=$(printf '\302\233'); BIDI=$(printf '\342\200\256')
  $ on_terminal "osm log add ml:x 07:10 07:20 -m 'a${BIDI}b'"
  added ml:x from 2016-10-03 07:10 to 07:20 (+00:00), 0:10
  $ on_terminal 'osm log list --format tsv --columns note --no-header --topic ml:x'
  a\u{202e}b
  $ on_terminal 'osm log list --format jsonl --columns note --topic ml:x'
  {"note":"a\u{202e}b"}
  $ osm log list --format tsv --columns note --no-header --topic ml:x | od -An -c | tr -d ' \n'
  a342200256b\n (no-eol)
  $ printf '[publish]\nroots = ["code"]\n' >> osm/osm.toml; mkdir osm/code; echo 1 > "osm/code/x${C1}31m${BIDI}.py"
  $ on_terminal 'osm check --quiet'
  code/x\u{009b}31m\u{202e}.py: error: not safe to name so on every system: a character that steers the text around it (rename it)
