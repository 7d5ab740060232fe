Every number of the section is what osm-log prints for the week.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-week --format tsv > page
  $ figure() { awk -F '\t' -v s="$1" -v k="$2" '$1 == s && $2 == k { print $3 }' page; }
  $ sum() { awk -F '\t' -v c="$1" 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == c) n = i; next } { s += $n } END { print s + 0 }'; }
  $ osm-log report --period 2017-W09 --by topic | sum time_s; figure study time_s
  113671
  113671
  $ osm-log report --period 2017-W09 --by topic | sum from_git_s; figure study from_git_s
  28528
  28528
  $ osm-log report --period 2017-W09 --by topic --topic ml | sum time_s; figure study:ml time_s
  105294
  105294
  $ osm-log report --period 2017-W09 --by topic --topic french | sum time_s; figure study:french time_s
  8377
  8377
  $ osm-log list --period 2017-W09 | tail -n +2 | wc -l; figure study sessions
  23
  23

Day by day.

  $ osm-log report --period 2017-W09 --by day | tail -n +2 | cut -f 3
  21332
  22065
  25749
  24641
  15806
  4078
  $ for day in mon tue wed thu fri sat; do figure study ${day}_s; done
  21332
  22065
  25749
  24641
  15806
  4078

A folder that has just been made: no plan, no hours.

  $ rm -rf osm; osm init --zone Africa/Casablanca --home USD --quiet
  $ osm-week
  Week 9 of 2017, 27 Feb - 5 Mar
  VERDICT  no plan yet (osm-plan add) | no cash known (budget.toml: cash)
  study     0:00
  posts    none this week

Bars begin in one column, whatever the tracks are called.

  $ rm -rf osm; mkdir -p osm/facts; printf '[time]\nzone = "Africa/Casablanca"\n' > osm/osm.toml
  $ cat > osm/plan.toml <<'END'
  > [plan]
  > start = 2017-02-27
  > [week]
  > hours = ["09:00-12:00"]
  > [[track]]
  > id = "systems"
  > share = 60
  > [[track]]
  > id = "french"
  > share = 30
  > [[track]]
  > id = "piano"
  > share = 10
  > END
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-week | sed -n '/^study/,/^plan/p'
  study     0:00 of 15:00
    systems  0:00 of  9:00   --------------------
    french   0:00 of  4:30   --------------------
    piano    0:00 of  1:30   --------------------
  posts    none this week
