Every number of the section is what osm-log prints for the week.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-week --format tsv > page
  $ figure() { awk -F '\t' -v s="$1" -v k="$2" '$1 == s && $2 == k { print $3 }' page; }
  $ osm-log report --period 2017-W09 --by topic --format jsonl --columns time_s,from_git_s > /dev/null; echo $?
  $ sum() { awk -F '\t' -v c="$1" 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == c) n = i; next } { s += $n } END { print s + 0 }'; }
  $ osm-log report --period 2017-W09 --by topic | sum time_s; figure study time_s
  $ osm-log report --period 2017-W09 --by topic | sum from_git_s; figure study from_git_s
  $ osm-log report --period 2017-W09 --by topic --topic ml | sum time_s; figure study:ml time_s
  $ osm-log report --period 2017-W09 --by topic --topic french | sum time_s; figure study:french time_s
  $ osm-log list --period 2017-W09 | tail -n +2 | wc -l; figure study sessions

Day by day.

  $ osm-log report --period 2017-W09 --by day | tail -n +2 | cut -f 3
  $ for day in mon tue wed thu fri sat; do figure study ${day}_s; done

A folder that has just been made: no plan, no hours.

  $ rm -rf osm; osm init --zone Africa/Casablanca --home USD --quiet
  $ osm-week
