The front door: one sentence, the verbs, the tools.

  $ osm --help
  $ osm help
  $ osm --version
  $ osm-log --version

A tool is one word further, help too; options of every tool may stand before or after.

  $ osm log --version
  $ osm help log status | head -1
  $ osm init --zone UTC --quiet
  $ osm --quiet --data osm log status
  $ osm log status --data osm

An unknown word is refused with the nearest known one.

  $ osm lgo
  $ osm ceck
  $ osm frobnicate
  $ osm ../bin/ls
  $ osm help inti
  $ osm check --sctrict
  $ osm check --now
  $ osm check --color=blue
  $ osm --quite check

A program osm-WORD anywhere in PATH is a tool as well.

  $ mkdir bin && printf '#!/bin/sh\necho "mine: $*"\n' > bin/osm-mine && chmod +x bin/osm-mine
  $ PATH=$PATH:$PWD/bin osm mine a 'b c'
  $ PATH=$PATH:$PWD/bin osm help mine a

What cannot be written is a failure, a reader that closes its pipe is none.

  $ osm --help > /dev/full
  $ osm --help >&-
  $ osm --help | true
  $ osm init new --zone UTC > /dev/full

Scripts read what there is from --osm-spec.

  $ osm --osm-spec | cut -f1-3
