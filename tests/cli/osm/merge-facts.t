What git runs to merge a fact file. What either side added is there, what either took away is not.

  $ line() { printf '2016-10-0%s:00+01:00\t2016-10-0%s:00+01:00\tml:x\t-\t%s\n' "$1" "$2" "$3"; }
  $ { echo '#osm study 1'; line 3T09:00 3T10:00 a; line 3T11:00 3T12:00 b; } > base
  $ { echo '#osm study 1'; line 3T09:00 3T10:00 'a, edited'; line 3T11:00 3T12:00 b; line 4T09:00 4T10:00 ours; } > ours
  $ { echo '#osm study 1'; echo '# from the train'; line 2T09:00 2T10:00 theirs; line 3T09:00 3T10:00 a; } > theirs
  $ cp ours mine && osm merge-facts base mine theirs
  $ cut -f1,5 mine
  #osm study 1
  # from the train
  2016-10-02T09:00:00+01:00	theirs
  2016-10-03T09:00:00+01:00	a, edited
  2016-10-04T09:00:00+01:00	ours

Again, nothing changes. Without a base the result is what either has.

  $ cp mine again && osm merge-facts base again theirs && cmp mine again
  $ cp ours mine && osm merge-facts no-such-file mine theirs && cut -f1,5 mine
  #osm study 1
  # from the train
  2016-10-02T09:00:00+01:00	theirs
  2016-10-03T09:00:00+01:00	a
  2016-10-03T09:00:00+01:00	a, edited
  2016-10-03T11:00:00+01:00	b
  2016-10-04T09:00:00+01:00	ours

Two edits of one line keep both, and no conflict: osm log check names the overlap.

  $ { echo '#osm study 1'; line 3T09:00 3T10:30 'a, longer'; line 3T11:00 3T12:00 b; } > theirs
  $ cp ours mine && osm merge-facts base mine theirs
  $ cut -f1,5 mine
  #osm study 1
  2016-10-03T09:00:00+01:00	a, edited
  2016-10-03T09:00:00+01:00	a, longer
  2016-10-03T11:00:00+01:00	b
  2016-10-04T09:00:00+01:00	ours

In money the same line twice is two; added by both sides it is one.

  $ coffee() { printf '2016-10-03\t2.00\tEUR\tfood\t-\tcoffee\n'; }
  $ echo '#osm money 1' > base
  $ { cat base; coffee; coffee; } > mine; { cat base; coffee; } > theirs
  $ osm merge-facts base mine theirs && grep -c coffee mine
  2
  $ cp theirs base; { cat base; coffee; } > mine; { cat base; printf '2016-10-04\t9\tEUR\tfood\t-\tlunch\n'; } > theirs
  $ osm merge-facts base mine theirs && cut -f1,6 mine
  #osm money 1
  2016-10-03	coffee
  2016-10-03	coffee
  2016-10-04	lunch

What is refused stays as it is; to git every exit status but 0 is a conflict.

  $ echo '#osm study 2' > theirs && cp ours mine
  $ osm merge-facts base mine theirs facts/study.tsv
  facts/study.tsv:1: error: the two are not of one kind and version, '#osm study 1' and '#osm study 2'; not merged (let the same tools write both)
  [2]
  $ cmp ours mine
  $ osm merge-facts base mine nowhere
  nowhere: error: there is no such file (write 'osm merge-facts BASE OURS THEIRS')
  [2]
  $ osm merge-facts base nowhere mine
  nowhere: error: there is no such file (write 'osm merge-facts BASE OURS THEIRS')
  [2]
  $ osm merge-facts base mine
  osm: error: missing THEIRS (their version; see osm merge-facts --help)
  [2]

The driver is in git's config, and the folder may have any name.

  $ osm init "100% année d'étude" --zone UTC --quiet && cd 100*
  $ git config merge.osm.driver | sed "s|'.*':|'...':|; s|PATH=/[^:]*|PATH=...|"
  PATH=...:"$PATH" osm merge-facts %O %A %B %P
  $ osm log add ml:x 06:00 06:30 --quiet && git add . && git commit -qm one && git checkout -q -b side
  $ osm log add ml:x 07:00 07:30 -m side --quiet && git commit -qam side
  $ git checkout -q main && osm log add ml:x 06:30 07:00 -m main --quiet && git commit -qam main
  $ git merge -q side -m merged && cut -f1,5 facts/study.tsv
  Auto-merging facts/study.tsv
  #osm study 1
  2016-10-03T06:00:00+00:00	-
  2016-10-03T06:30:00+00:00	main
  2016-10-03T07:00:00+00:00	side

A git that is told nothing merges as text, and stops: the fallback loses nothing, but asks.

  $ git reset -q --hard HEAD^ && git config --remove-section merge.osm
  $ git merge -q side -m merged
  Auto-merging facts/study.tsv
  CONFLICT (content): Merge conflict in facts/study.tsv
  Automatic merge failed; fix conflicts and then commit the result.
  [1]
  $ git merge --abort && osm check 2>&1 | tail -1
  told git in this clone to merge facts with 'osm merge-facts'
  $ git merge -q side -m merged && osm log list --columns start,note
  Auto-merging facts/study.tsv
  start	note
  2016-10-03T06:00:00+00:00	
  2016-10-03T06:30:00+00:00	main
  2016-10-03T07:00:00+00:00	side

The program is found where it was when git was told, though that is not in PATH; and in PATH once it moved.

  $ mkdir "../d'or 100%" && cp "$(which osm)" "../d'or 100%" && git config --unset merge.osm.driver
  $ "../d'or 100%/osm" --quiet check && git config merge.osm.driver | grep -o "d'.*"
  d'\''or 100%%':"$PATH" osm merge-facts %O %A %B %P
  $ git reset -q --hard HEAD^ && PATH=/usr/bin:/bin git merge -q side -m merged
  Auto-merging facts/study.tsv
  $ osm check --quiet && git config merge.osm.driver | grep -c "d'"
  1
  $ rm -r "../d'or 100%" && git reset -q --hard HEAD^ && git merge -q side -m merged
  Auto-merging facts/study.tsv
  $ osm check | tail -1 | sed "s| in /.*; it| in ...; it|; s| in /.*| in ...|"
  git merged facts with an osm in ...; it now takes the one in ...

In the help, what to type comes first.

  $ osm merge-facts --help
  osm merge-facts - merge two versions of a fact file, for git
  
    git config merge.osm.driver 'osm merge-facts %O %A %B %P'
        what 'osm init', 'osm sync' and 'osm check' tell git in each clone
  
  usage: osm merge-facts BASE OURS THEIRS [NAME]
  
    BASE    what both began with; may be empty or missing
    OURS    our version, which gets the result
    THEIRS  their version
    [NAME]  what messages call the file; OURS unless said
  
  options of every verb, see osm(7):
    --data DIR  --now INSTANT  --color auto|always|never  --quiet  --strict
    -h, --help
  
  There are no conflicts: what either side added is there, what either took away
  is not. Files of unlike kinds or versions are refused, and OURS stays as it is.
