What bash offers behind a tab: from the file that the build makes of --osm-spec, asked through bash itself.

  $ osm init --zone UTC --quiet
  $ . "$(dirname "$(which osm)")/../completions/bash/osm"
  $ complete -p osm osm-log
  complete -F _osm osm
  complete -F _osm osm-log
  $ compopt() { :; }
  $ tab() { COMP_LINE=$1 COMP_POINT=${#1}; _osm "${1%% *}"; echo "${COMPREPLY[*]}"; }
  $ tab 'osm-log sto'
  stop
  $ tab 'osm l'
  log
  $ tab 'osm log sto'
  stop
  $ tab 'osm-log start --a'
  --at --ago --adjust
  $ tab 'osm log start --a'
  --at --ago --adjust
  $ tab 'osm-log --quiet undo --'
  --data --now --color --quiet --strict --help
  $ tab 'osm-log help und'
  undo

What an option or an argument may be.

  $ tab 'osm-log list --format '
  table tsv jsonl csv md
  $ tab 'osm-log list --format=j'
  jsonl
  $ tab 'osm-log hook '
  install status remove
  $ tab 'osm-log rm '
  last
  $ tab 'osm-log report --by w'
  week weekday week,topic:1
  $ tab 'osm-log list --period last-'
  last-week last-month last-year
  $ tab 'osm-week last-w'
  last-week
  $ touch osm/statement.csv; tab 'osm-budget import osm/st'
  osm/statement.csv osm/story.md
  $ tab 'osm-log import osm/st'
  osm/statement.csv osm/story.md
  $ tab 'osm-budget export '
  hledger ledger beancount csv jsonl
  $ tab 'osm-log --data '
  osm
  $ tab 'osm-log start -m '
  

Columns by the names of pipes and those that people see, several with a comma between.

  $ tab 'osm-plan list --columns st'
  state
  $ tab 'osm-plan list --columns state,item,h'
  state,item,hours
  $ tab 'osm log list --columns=day,f'
  day,from-to

Topics are those of the plan, and those studied lately; bash takes a colon for the end of a word.

  $ cp -r "$OSM_SOURCE/share/starter/plan.toml" osm/plan.toml
  $ printf '\n[[track]]\nid = "ml"\n\n[[item]]\nid = "pgm-1"\ntrack = "ml"\nhours = 10\n' > osm/plan.toml
  $ tab 'osm-log start '
  ml:pgm-1 ml
  $ osm-log add french:b1 06:00 07:00 --quiet; tab 'osm-log start '
  ml:pgm-1 ml french:b1
  $ tab 'osm-log start ml:'
  pgm-1
  $ COMP_WORDBREAKS=${COMP_WORDBREAKS//:} tab 'osm-log start ml:'
  ml:pgm-1
  $ tab 'osm plan done pg'
  pgm-1
  $ tab 'osm plan done ml:p'
  pgm-1
  $ printf '\n[[item]]\nid = "pgm-2"\ntrack = "ml"\nneeds = ["pgm-1"]\n[[item]]\nid = "kafka"\ntrack = "ml"\n[[goal]]\nid = "b2"\ntrack = "french"\ntarget = "B2"\n[[track]]\nid = "french"\n' >> osm/plan.toml
  $ osm-plan done pgm-1 --quiet

What can be done is offered to done, what can be begun before what waits. show tells of everything, add names what is new.

  $ tab 'osm-plan done '
  ml:pgm-2 ml:kafka
  $ tab 'osm-plan drop ml:'
  pgm-2 kafka
  $ tab 'osm-plan estimate p'
  pgm-2
  $ tab 'osm-plan show '
  ml:pgm-2 ml:kafka b2 ml:pgm-1
  $ tab 'osm-plan measure '
  b2 ml french
  $ tab 'osm-plan list --track '
  ml french
  $ tab 'osm-plan add '
  
  $ tab 'osm-plan add ml:pgm-3 --needs pgm'
  pgm-2 pgm-1
  $ osm-budget add 12 EUR food:eating-out --quiet
  $ tab 'osm-budget add 12 f'
  food:eating-out
  $ tab 'osm-budget add 12 EUR f'
  food:eating-out
  $ tab 'osm-budget list --category f'
  food:eating-out

  $ cd osm/facts; tab 'osm-log start f'; cd ../..
  french french:b1
  $ cp -r osm other; tab 'osm-log --data other start f'
  french french:b1
  $ mv osm away; tab 'osm-log start '
  
