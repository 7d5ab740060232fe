Records are changed in an editor, and checked before anything is replaced.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log add ml:pgm-1 05:00 06:00 -m 'chapter won' --quiet
  $ EDITOR='sed -i s/won/one/' osm-log edit last
  1 removed, 1 added
  $ EDITOR='sed -i s/05:00:00/five/' osm-log edit 2
  $HOME/osm/.osm/edit-study.kept:3:1: error: start '2016-10-03Tfive+01:00' is not an instant (write it as 2016-10-03T09:00:00+01:00)
  osm-log: error: nothing was changed; your text is kept (go on with 'osm-log edit --continue')
  [2]

Nothing that was typed is lost, and there is one such page at most.

  $ osm-log edit 2
  osm-log: error: an edit is unfinished: '$HOME/osm/.osm/edit-study.kept' ('osm-log edit --continue', or remove that file)
  [1]
  $ EDITOR=false osm-log edit --continue
  osm-log: error: the editor 'false' ended with status 1; nothing was changed (set $EDITOR)
  [3]
  $ EDITOR='sed -i s/five/half/' osm-log edit --continue
  $HOME/osm/.osm/edit-study.kept:3:1: error: start '2016-10-03Thalf+01:00' is not an instant (write it as 2016-10-03T09:00:00+01:00)
  osm-log: error: nothing was changed; your text is kept (go on with 'osm-log edit --continue')
  [2]
  $ EDITOR='sed -i s/half/05:00:00/' osm-log edit --continue
  nothing changed
  $ osm-log edit --continue
  osm-log: error: there is no edit to go on with (begin one with 'osm-log edit')
  [1]
  $ osm-log edit --continue --all
  osm-log: error: --continue goes on with the records that were chosen before (write it alone)
  [2]
  $ ls osm/.osm | grep edit
  [1]
  $ EDITOR=false osm-log edit 2
  osm-log: error: the editor 'false' ended with status 1; nothing was changed (set $EDITOR)
  [3]
  $ osm-log edit 9
  osm-log: error: no record '9' in facts/study.tsv (name it by line number, by its time, or 'last')
  [2]
  $ EDITOR=true osm-log edit
  nothing changed
  $ EDITOR='sed -i s/one/1/' osm-log edit --all
  1 removed, 1 added
  $ cat osm/facts/study.tsv
  #osm study 1
  2016-10-03T05:00:00+01:00	2016-10-03T06:00:00+01:00	ml:pgm-1	-	chapter 1

What ends before it starts is no session.

  $ cp osm/facts/study.tsv before
  $ EDITOR='sed -i s/T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]+/T03:00:00+/g' osm-log edit last
  $HOME/osm/.osm/edit-study.kept:3:27: error: the end '2016-10-03T03:00:00+01:00' is not after the start '2016-10-03T03:00:00+01:00' (instants are compared, offsets included)
  osm-log: error: nothing was changed; your text is kept (go on with 'osm-log edit --continue')
  [2]
  $ cmp before osm/facts/study.tsv

A page that is gone or empty removes nothing.

  $ rm osm/.osm/edit-study.*
  $ EDITOR=rm osm-log edit --all
  nothing changed: the page is gone
  $ EDITOR='truncate -s 0' osm-log edit --all
  osm-log: error: nothing was changed: the page is empty ('osm-log rm' removes records)
  [1]
  $ cmp before osm/facts/study.tsv
