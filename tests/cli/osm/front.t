The front door: one sentence, the verbs, the tools.

  $ osm --help
  osm - the front door of the Open-Source Master's toolchain
  
  usage: osm VERB [WORD...]
  
    today        today on one screen
    init         make a data folder
    check        find what is wrong in the files, by every tool's check
    feasible     done before the money ends? before there is a plan
    sync         commit what is new, merge and push, with the other machines
    merge-facts  merge two versions of a fact file, for git
  
  tools:
    log          study time: clock it, correct it, take it from git
    plan         the curriculum: what next, and when done
    budget       money: what it costs, and until when it lasts
    publish      notes and code into a public Git repository
    week         the weekly page: all of it, and the one verdict
  
  'osm help VERB' tells more, 'man osm' everything.
  'osm log start' runs 'osm-log start'.
  $ osm help
  osm - the front door of the Open-Source Master's toolchain
  
  usage: osm VERB [WORD...]
  
    today        today on one screen
    init         make a data folder
    check        find what is wrong in the files, by every tool's check
    feasible     done before the money ends? before there is a plan
    sync         commit what is new, merge and push, with the other machines
    merge-facts  merge two versions of a fact file, for git
  
  tools:
    log          study time: clock it, correct it, take it from git
    plan         the curriculum: what next, and when done
    budget       money: what it costs, and until when it lasts
    publish      notes and code into a public Git repository
    week         the weekly page: all of it, and the one verdict
  
  'osm help VERB' tells more, 'man osm' everything.
  'osm log start' runs 'osm-log start'.
  $ osm --version
  osm 0.1.0
  $ osm-log --version
  osm-log 0.1.0

A tool is one word further, help too; options of every tool may stand before or after.

  $ osm log --version
  osm-log 0.1.0
  $ osm help log status | head -1
  osm-log status - what runs, today and this week
  $ osm init --zone UTC --quiet
  $ osm --quiet --data osm log status
  clock    nothing is running
  today     0:00  2016-10-03
  week      0:00  2016-W40
  [1]
  $ osm log status --data osm
  clock    nothing is running
  today     0:00  2016-10-03
  week      0:00  2016-W40
  [1]

What is no fact is left out and named; with --strict that is an answer, with --quiet it is not said.

  $ printf '#osm study 1\nbad line\n' > osm/facts/study.tsv
  $ osm log list --strict
  $HOME/osm/facts/study.tsv:2:1: warning: 1 column, not 5; the line is left out (start, end, topic, tags, note, with a tab between each two)
  start	end	time_s	topic	tags	note	line
  [1]
  $ osm log list --quiet
  start	end	time_s	topic	tags	note	line
  $ rm osm/facts/study.tsv

An unknown word is refused with the nearest known one.

  $ osm lgo
  osm: error: unknown verb 'lgo' (did you mean 'log'; see osm --help)
  [2]
  $ osm ceck
  osm: error: unknown verb 'ceck' (did you mean 'check'; see osm --help)
  [2]
  $ osm frobnicate
  osm: error: unknown verb 'frobnicate' (see osm --help)
  [2]
  $ osm ../bin/ls
  osm: error: unknown verb '../bin/ls' (see osm --help)
  [2]
  $ osm help inti
  osm: error: unknown verb 'inti' (did you mean 'init'; see osm --help)
  [2]
  $ osm check --sctrict
  osm: error: unknown option '--sctrict' (did you mean '--strict'; see osm check --help)
  [2]
  $ osm check --now
  osm: error: option '--now' needs a value: INSTANT (see osm check --help)
  [2]
  $ osm check --color=blue
  osm: error: 'blue' is not a value of --color (write one of auto, always, never; see osm check --help)
  [2]
  $ osm --quite check
  osm: error: unknown option '--quite' (did you mean '--quiet'; see osm check --help)
  [2]

A program osm-WORD anywhere in PATH is a tool as well.

  $ mkdir bin && printf '#!/bin/sh\necho "mine: $*"\n' > bin/osm-mine && chmod +x bin/osm-mine
  $ PATH=$PATH:$PWD/bin osm mine a 'b c'
  mine: a b c
  $ PATH=$PATH:$PWD/bin osm help mine a
  mine: help a

What cannot be written is a failure, a reader that closes its pipe is none.

  $ osm --help > /dev/full
  osm: error: standard output could not be written: No space left on device
  [3]
  $ osm --help >&-
  osm: error: standard output could not be written: Bad file descriptor
  [3]
  $ osm --help | true
  $ osm init new --zone UTC > /dev/full
  osm: warning: standard output could not be written: No space left on device (what was recorded stands)

Scripts read what there is from --osm-spec.

  $ osm --osm-spec | cut -f1-3
  -	--data	DIR
  -	--now	INSTANT
  -	--color	auto|always|never
  -	--quiet	-
  -	--strict	-
  -	-h,--help	-
  today	-	-
  today	--format	text|md|html|json|tsv
  init	-	-
  init	DIR	?
  init	--zone	NAME
  init	--home	CUR
  check	-	-
  feasible	-	-
  feasible	--cash	AMOUNT
  feasible	--monthly	AMOUNT
  feasible	--hours	HOURS
  feasible	--week	HOURS
  feasible	--once	AMOUNT
  feasible	--rent	AMOUNT
  feasible	--courses	N
  feasible	--start	DATE
  feasible	--risk	PERCENT
  feasible	--seed	N
  feasible	--init	DIR
  feasible	--format	text|md|html|json|tsv
  sync	-	-
  sync	-m,--message	TEXT
  sync	--dry-run	-
  merge-facts	-	-
  merge-facts	BASE	1
  merge-facts	OURS	1
  merge-facts	THEIRS	1
  merge-facts	NAME	?
  log	-	osm-log
  plan	-	osm-plan
  budget	-	osm-budget
  publish	-	osm-publish
  week	-	osm-week
