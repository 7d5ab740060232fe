Every tool's check, one after the other; here in a folder that was just made.

  $ osm init --zone UTC --quiet
  $ osm check
  $ osm check --quiet

The worst exit status is the whole's. A fault in osm.toml is said once.

  $ printf '#osm study 1\nbad line\n' > osm/facts/study.tsv
  $ osm check
  $ echo 'zoone = 1' >> osm/osm.toml
  $ osm check

Without a data folder there is nothing to check.

  $ osm --data nowhere check
  $ osm check --help
