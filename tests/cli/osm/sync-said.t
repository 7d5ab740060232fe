What a sync says of what it had to decide, and of a remote that is not there.

  $ git init -q --bare hub.git
  $ osm init one --zone Africa/Casablanca --home EUR --quiet
  $ osm --data one budget add 10 EUR food --quiet && osm --data one sync --quiet
  $ git -C one remote add origin $PWD/hub.git && osm --data one sync --quiet
  $ git clone -q hub.git two

A line that both machines wrote is one fact, even of money; sync says so, since nobody else can know.

  $ osm --data one budget add 3 EUR coffee --quiet && osm --data one sync --quiet
  $ osm --data two budget add 3 EUR coffee --quiet && osm --data two budget add 4 EUR tea --quiet
  $ osm --data two sync
  told git in this clone to merge facts with 'osm merge-facts'
  committed: 2 movements 7.00 EUR
  merged 1 commit from origin/main
  two machines wrote '2016-10-03 3.00 EUR coffee - -': counted once; add it again if it happened twice
  pushed 2 commits to origin/main
  $ git -C two log -1 --format=%B
  merge origin/main
  
  added by both, counted once
  =  2016-10-03	3.00	EUR	coffee	-	-
  
  $ grep -c coffee two/facts/money.tsv
  1

Offline, --quiet is quiet for a day: cron mails whatever is printed. Then it says so once a day.

  $ mv hub.git away.git
  $ export OSM_DATA=one
  $ osm sync 2>&1 | sed 's/ (.*//'
  osm: error: 'origin' could not be reached; what is new here is committed: '$HOME/hub.git' does not appear to be a git repository
  $ osm sync --quiet
  [3]
  $ OSM_NOW=2016-10-04T08:59:00+01:00 osm sync --quiet
  [3]
  $ OSM_NOW=2016-10-04T09:00:00+01:00 osm sync --quiet 2>&1 | sed 's/ (.*//'
  osm: error: 'origin' could not be reached; what is new here is committed: '$HOME/hub.git' does not appear to be a git repository
  $ OSM_NOW=2016-10-04T10:00:00+01:00 osm sync --quiet
  [3]
  $ mv away.git hub.git && osm sync --quiet && ls one/.osm | grep unreached
  [1]

Without --quiet it is said each time.

  $ mv hub.git away.git; osm sync 2>&1 | sed 's/ (.*//'
  osm: error: 'origin' could not be reached; what is new here is committed: '$HOME/hub.git' does not appear to be a git repository
