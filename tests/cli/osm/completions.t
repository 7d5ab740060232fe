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
  

Topics are those of the plan, and those studied lately; bash takes a colon for the end of a word.

  $ cp -r "$OSM_SOURCE/share/starter/plan.toml" osm/plan.toml
  $ printf '\n[[track]]\nid = "ml"\n\n[[item]]\nid = "pgm-1"\ntrack = "ml"\nhours = 10\n' > osm/plan.toml
  $ tab 'osm-log start '
  ml pgm-1
  $ osm-log add french:b1 06:00 07:00 --quiet; tab 'osm-log start '
  ml ml:pgm-1 french:b1
  $ tab 'osm-log start ml:'
  pgm-1
  $ COMP_WORDBREAKS=${COMP_WORDBREAKS//:} tab 'osm-log start ml:'
  ml:pgm-1
  $ tab 'osm plan done pg'
  pgm-1
  $ tab 'osm plan done ml:p'
  pgm-1
  $ cd osm/facts; tab 'osm-log start f'; cd ../..
  french:b1
  $ cp -r osm other; tab 'osm-log --data other start f'
  french:b1
  $ mv osm away; tab 'osm-log start '
  
