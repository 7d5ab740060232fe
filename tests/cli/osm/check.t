Every tool's check, one after the other; here in a folder that was just made.

  $ osm init --zone UTC --quiet
  $ osm check
  facts/study.tsv: 0 records
  facts/progress.tsv: 0 records
  facts/money.tsv: 0 records
  facts/rates.tsv: 0 records
  0 files public, 0 private: nothing to refuse
  $ osm check --quiet

The worst exit status is the whole's. A fault in osm.toml is said once.

  $ printf '#osm study 1\nbad line\n' > osm/facts/study.tsv
  $ osm check
  $HOME/osm/facts/study.tsv:2:1: warning: 1 column, not 5; the line is left out (start, end, topic, tags, note, with a tab between each two)
  facts/study.tsv: 0 records
  facts/progress.tsv: 0 records
  facts/money.tsv: 0 records
  facts/rates.tsv: 0 records
  0 files public, 0 private: nothing to refuse
  [1]
  $ echo 'zoone = 1' >> osm/osm.toml
  $ osm check
  $HOME/osm/osm.toml:20:1: error: unknown key 'zoone' (there are home)
  [2]

Without a data folder there is nothing to check.

  $ osm --data nowhere check
  osm: error: there is no data folder 'nowhere' (make it with 'osm init --data nowhere')
  [2]
  $ osm check --help
  osm check - find what is wrong in the files, by every tool's check
  
    osm check   before a commit, and every week from cron
  
  usage: osm check
  
  options of every verb, see osm(7):
    --data DIR  --now INSTANT  --color auto|always|never  --quiet  --strict
    -h, --help
  
  Exit status 1 when anything was found, 2 or 3 when a tool could not look.
