The public tree as it would be committed, to be looked at.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[publish]\nroots = ["../pgm"]\n' >> osm/osm.toml
  $ mkdir pgm; echo 'x = 1' > pgm/em.py; printf '#!/bin/sh\n' > pgm/run.sh; chmod +x pgm/run.sh
  $ note() { printf -- '---\npublish: true\n---\n%s\n' "$2" > "osm/notes/$1.md"; }
  $ note a One.; note b Two.; echo Diary. > osm/notes/diary.md
  $ osm-publish build
  path	bytes	source
  notes/a.md	27	notes/a.md
  notes/b.md	27	notes/b.md
  code/pgm/em.py	6	../pgm/em.py
  code/pgm/run.sh	10	../pgm/run.sh
  $ osm-publish build --out look --dry-run --format table
  path             bytes  source
  notes/a.md          27
  notes/b.md          27
  code/pgm/em.py       6  ../pgm/em.py
  code/pgm/run.sh     10  ../pgm/run.sh
  $ osm-publish build --out look
  built 4 files in look: 4 written, 0 removed
  $ cat look/notes/a.md; ls -l look/code/pgm | cut -c1-4; cat look/.osm-build.tsv | cut -c1-8,65-
  ---
  publish: true
  ---
  One.
  tota
  -rw-
  -rwx
  #osm bui
  9e26bf36	code/pgm/em.py
  a8076d3d	code/pgm/run.sh
  1d44ea32	notes/a.md
  72c8e51b	notes/b.md

Again, and only what changed is written; what is public no more goes, and so do empty folders.

  $ osm-publish build --out look
  built 4 files in look: 0 written, 0 removed
  $ rm osm/notes/b.md; rm pgm/*; note a 'One, and more.'
  $ osm-publish build --out look
  built 1 file in look: 1 written, 3 removed
  $ find look -type f | sort
  look/.osm-build.tsv
  look/notes/a.md

What somebody put there or changed is not touched.

  $ echo by hand >> look/notes/a.md; echo mine > look/mine.txt; note a 'Once more.'; note b Back.; echo theirs > look/notes/b.md
  $ osm-publish build --out look
  $HOME/look/notes/a.md: error: was changed or put here by hand (move it away)
  $HOME/look/notes/b.md: error: was changed or put here by hand (move it away)
  [1]
  $ rm look/notes/*; ln -s ../../osm look/notes/sub; note sub/x Deep. 2>&1 | sed 's/.*: //'; mkdir osm/notes/sub; note sub/x Deep.
  No such file or directory
  $ osm-publish build --out look
  $HOME/look/notes/sub/x.md: error: 'notes/sub' is a symbolic link (move it away)
  [1]
  $ rm look/notes/sub; osm-publish build --out look
  built 3 files in look: 3 written, 0 removed
  $ cat look/mine.txt; rm -r osm/notes/sub
  mine

A folder of other things is not taken, nor one that is ours to keep.

  $ mkdir other; echo 1 > other/1; osm-publish build --out other
  osm-publish: error: '$HOME/other' holds files that are none of ours (name a new folder, or an empty one)
  [1]
  $ osm-publish build --out osm/notes/look
  osm-publish: error: --out: 'osm/notes/look' and 'notes' of the data folder overlap (name a folder of its own)
  [2]
  $ osm-publish build --out osm/look
  osm-publish: error: --out: 'osm/look' and the data folder overlap (name a folder of its own)
  [2]
  $ osm-publish build --out pgm
  osm-publish: error: --out: 'pgm' and the code folder '../pgm' overlap (name a folder of its own)
  [2]
  $ (cd osm; osm-publish build --out .)
  osm-publish: error: --out: '.' and the data folder itself overlap (name a folder of its own)
  [2]

One finding, and nothing is built.

  $ note a "AK""IAIOSFODNN7QXZWPLK"; osm-publish build --out fresh; ls fresh
  notes/a.md:4:1: error: an AWS access key: AKIA… (20 characters) (take it out, and have a new one issued if it was ever shown)
  osm-publish: error: nothing was built (where a finding is none: osm-publish check names it, osm-publish allow takes it)
  ls: cannot access 'fresh': No such file or directory
  [2]
