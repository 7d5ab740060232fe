What cannot be read says so, once, with its place; nothing is counted as zero in silence.

  $ osm init --zone Africa/Casablanca --quiet
  $ mkdir -p osm/facts
  $ head -c 100000 /dev/zero | tr '\0' '[' > osm/plan.toml
  $ osm-plan next
  $HOME/osm/plan.toml:1: error: the line is longer than 16 KiB
  [2]
  $ printf 'track = [{ id = "ml" }]\n[[item]]\nid = "a"\ntrack = "ml"\n' > osm/plan.toml
  $ printf '#osm progress 9\n' > osm/facts/progress.tsv
  $ osm-plan list
  $HOME/osm/facts/progress.tsv:1:1: error: version 9 of 'progress' is newer than this program knows (1) (install a newer version of the toolchain)
  [2]
  $ printf '#osm study 1\n' > osm/facts/progress.tsv
  $ osm-plan list
  $HOME/osm/facts/progress.tsv:1:1: error: the file holds 'study', not 'progress' ('#osm progress 1' belongs here)
  [2]
  $ printf '#osm progress 1\n2016-10-02T09:00:00+01:00\tdone\ta\t-\t-\t-\n2016-10-02T09:00:00+01:00\tdone\ta\tX\0\t-\t-\n2016-10-02T09:00:00+01:00\tdr' > osm/facts/progress.tsv
  $ osm-plan list --columns state,item
  $HOME/osm/facts/progress.tsv:3:35: warning: a NUL byte; the line is left out (was the computer switched off while it wrote?)
  $HOME/osm/facts/progress.tsv:4: warning: the last line is torn (28 bytes) and is not counted (the next write moves it to 'facts/progress.tsv.torn')
  state	item
  done	ml:a
  $ osm-plan done a
  $HOME/osm/facts/progress.tsv:3:35: warning: a NUL byte; the line is left out (was the computer switched off while it wrote?)
  $HOME/osm/facts/progress.tsv:4: warning: the last line is torn (28 bytes) and is not counted (the next write moves it to 'facts/progress.tsv.torn')
  osm-plan: error: 'ml:a' has been done since 2016-10-02 09:00 (+01:00) (osm-plan rm takes the record away)
  [1]
  $ rm osm/facts/progress.tsv; mkfifo osm/facts/progress.tsv
  $ osm-plan list
  $HOME/osm/facts/progress.tsv: error: this is a pipe, not a file (move it away)
  [3]
  $ osm-plan done a
  $HOME/osm/facts/progress.tsv: error: this is a pipe, not a file (move it away)
  [3]
  $ rm osm/facts/progress.tsv; mkfifo osm/facts/study.tsv
  $ osm-plan next
  $HOME/osm/facts/study.tsv: error: this is a pipe, not a file (move it away)
  [3]

Many additions at once are all there.

  $ rm osm/facts/study.tsv
  $ for i in 1 2 3 4 5 6; do (for j in 1 2 3 4 5; do osm-plan add --quiet ml:n-$i-$j; done) & done; wait
  $ osm-plan list --no-header | wc -l
  31
  $ osm-plan check --quiet
  [1]
  $ for i in 1 2 3 4 5 6; do osm-plan done --quiet n-$i-1 n-$i-2 & done; wait
  $ osm-plan list --state done --no-header | wc -l
  12

Hours that cannot be.

  $ printf '[[track]]\nid = "ml"\n[[item]]\nid = "none"\ntrack = "ml"\nhours = 0\n[[item]]\nid = "down"\ntrack = "ml"\nhours = { low = 9, likely = 5, high = 7 }\n[[item]]\nid = "life"\ntrack = "ml"\nhours = 1e300\n' > osm/plan.toml
  $ osm-plan check
  $HOME/osm/plan.toml:6:9: error: the hours of 'none' cannot be (write more than 0, low <= likely <= high, at most 100000)
  $HOME/osm/plan.toml:10:9: error: 'hours' is out of order (write low <= likely <= high)
  $HOME/osm/plan.toml:14:9: error: the hours of 'life' cannot be (write more than 0, low <= likely <= high, at most 100000)
  facts/progress.tsv: 12 records
  [1]
