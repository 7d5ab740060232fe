How good the forecasts would have been.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-plan backtest
  osm-plan: error: a log of 0 whole weeks says nothing yet (ask again after 8 weeks)
  [1]
  $ printf '#osm study 1\n' > few.tsv
  $ printf '2016-09-05T09:00:00+01:00\t2016-09-05T14:00:00+01:00\tml\t-\t-\n' >> few.tsv
  $ osm-plan backtest - < few.tsv
  osm-plan: note: no session is on a track of the plan: all hours count, as they are
  osm-plan: note: git does not know when these facts were recorded: each counts from its own time
  osm-plan: error: a log of 4 whole weeks says nothing yet (ask again after 8 weeks)
  [1]

A log of a year, without any plan: thirty weeks of about twenty hours, then ten of ten.

  $ python3 - > log.tsv <<'PY'
  > import datetime
  > print("#osm study 1")
  > for week in range(40):
  >     for day in range(5):
  >         at = datetime.datetime(2015, 12, 7, 9) + datetime.timedelta(days=7 * week + day)
  >         hours = (2 if week >= 30 else 4) + (week * 7 + day * 3) % 5 / 2 - 1
  >         end = at + datetime.timedelta(hours=hours)
  >         print(f"{at.isoformat()}+00:00\t{end.isoformat()}+00:00\tml\t-\t-")
  > PY
  $ osm-plan backtest --format table - < log.tsv
  osm-plan: note: no session is on a track of the plan: all hours count, as they are
  osm-plan: note: git does not know when these facts were recorded: each counts from its own time
  weeks  method  judged  apart  80 %   low  high  50 %  95 %  score  verdict
  2      range       29     15  76 %  48 %  89 %  76 %  83 %   18.1  holds
  2      iid         29     15  72 %  48 %  89 %  72 %  76 %   23.3
  2      linear      29     15                                   28
  4      range       28      8  71 %  41 %  93 %  68 %  79 %   20.4  refused
  4      iid         28      8  68 %  31 %  86 %  68 %  68 %   25.6
  4      linear      28      8                                   29
  8      range       26      4  58 %  15 %  85 %  58 %  65 %   27.1  refused
  8      iid         26      4  58 %  15 %  85 %  58 %  58 %   27.6
  8      linear      26      4                                 28.6
  12     range       20      2  50 %   9 %  91 %  40 %  55 %   35.1  refused
  12     iid         20      2  35 %   9 %  91 %  35 %  35 %   39.6
  12     linear      20      2                                 39.8
  all    range      103     15  65 %  42 %  85 %  62 %  72 %   24.3  refused
  all    iid        103     15  60 %  36 %  80 %  60 %  61 %   28.2
  all    linear     103     15                                 30.7
  $ osm-plan backtest --weeks 3 --no-header --columns weeks,method,judged,early,late,days_off,stopped,changed,refused,withheld,censored,pinball - < log.tsv
  osm-plan: note: no session is on a track of the plan: all hours count, as they are
  osm-plan: note: git does not know when these facts were recorded: each counts from its own time
  3	range	29	0	8	0	2	5	14	0	0	1.2071
  3	iid	29	0	9	0						1.5005
  3	linear	29			0						1.5729
  $ osm-plan backtest --weeks 0 - < log.tsv
  osm-plan: error: '0' weeks (write 1 to 52)
  [2]
  $ osm-plan backtest --weeks x - < log.tsv
  osm-plan: error: 'x' weeks (write 1 to 52)
  [2]
  $ osm-plan backtest log.tsv
  osm-plan: error: 'log.tsv' is one word too many (only '-' can stand here)
  [2]
  $ osm-plan backtest --finish - < log.tsv
  osm-plan: note: no session is on a track of the plan: all hours count, as they are
  osm-plan: note: git does not know when these facts were recorded: each counts from its own time
  osm-plan: error: there is no plan of what this log is about (osm-plan add TRACK:ITEM --hours 40)
  [1]

What it rests on is no fault of the log, so --strict does not mind. A log whose end is long past has ended there.

  $ osm-plan backtest --strict --quiet --weeks 2 --no-header --columns method,judged - < log.tsv
  range	29
  iid	29
  linear	29
  $ osm-plan backtest --strict --now 2017-10-03T09:00:00+00:00 --weeks 2 --no-header --columns method,judged - < log.tsv
  osm-plan: note: no session is on a track of the plan: all hours count, as they are
  osm-plan: note: git does not know when these facts were recorded: each counts from its own time
  osm-plan: note: the log ends on 2016-09-11: no range that reaches beyond is judged
  range	27
  iid	27
  linear	27

The example year, as it was told on each Monday.

  $ cp -r "$OSM_SOURCE/share/example" year
  $ export OSM_NOW=2017-07-26T09:00:00+01:00
  $ osm-plan backtest --data year --format table --quiet
  weeks  method  judged  apart   80 %   low   high   50 %   95 %  score  verdict
  2      range       34     17   79 %  59 %   94 %   50 %   97 %   20.8  holds
  2      iid         34     17   79 %  59 %   94 %   41 %   88 %   20.1
  2      linear      34     17                                       41
  2      plan        34     17                                     94.8
  4      range       32      8   75 %  41 %   93 %   53 %   97 %   22.4  holds
  4      iid         32      8   69 %  41 %   93 %   41 %   88 %   13.9
  4      linear      32      8                                     33.6
  4      plan        32      8                                     89.3
  8      range       28      4   96 %  51 %  100 %   71 %  100 %     22  wide
  8      iid         28      4   75 %  30 %   95 %   43 %  100 %    7.5
  8      linear      28      4                                     19.7
  8      plan        28      4                                     89.3
  12     range       20      2  100 %  34 %  100 %  100 %  100 %   30.4  wide
  12     iid         20      2  100 %  34 %  100 %   55 %  100 %    5.3
  12     linear      20      2                                     10.8
  12     plan        20      2                                     85.4
  all    range      114     17   86 %  66 %   97 %   65 %   98 %   23.2  holds
  all    iid        114     17   79 %  53 %   90 %   44 %   93 %   12.7
  all    linear     114     17                                     28.4
  all    plan       114     17                                     90.3
  $ osm-plan backtest --data year --finish --format table
  osm-plan: note: git does not know when these facts were recorded: each counts from its own time
  osm-plan: note: git knows no history of 'plan.toml': it is taken to have been always as it is today
  asked       basis    1 in 10     half        8 in 10     came        held   off
  2016-09-26  assumed  2017-05-09  2017-11-14  2018-06-25  2017-07-18  yes    -85
  2016-10-03  assumed  2017-05-08  2017-10-25  2018-06-08  2017-07-18  yes    -71
  2016-10-10  assumed  2017-05-08  2017-09-28  2018-05-03  2017-07-18  yes    -52
  2016-10-17  assumed  2017-05-08  2017-09-15  2018-04-02  2017-07-18  yes    -43
  2016-10-24  assumed  2017-05-10  2017-09-07  2018-04-02  2017-07-18  yes    -37
  2016-10-31  assumed  2017-05-09  2017-09-04  2018-02-12  2017-07-18  yes    -34
  2016-11-07  assumed  2017-05-10  2017-09-05  2018-02-15  2017-07-18  yes    -35
  2016-11-14  assumed  2017-05-12  2017-09-13  2018-02-19  2017-07-18  yes    -41
  2016-11-21  learned  2017-05-17  2017-10-10  2018-06-25  2017-07-18  yes    -60
  2016-11-28  learned  2017-05-23  2017-10-24  2018-07-20  2017-07-18  yes    -70
  2016-12-05  learned  2017-06-01  2017-12-04  2019-03-14  2017-07-18  yes    -99
  2016-12-12  learned  2017-05-29  2017-11-10  2018-12-12  2017-07-18  yes    -83
  2016-12-19  learned  2017-05-29  2017-10-27  2018-09-18  2017-07-18  yes    -73
  2016-12-26  learned  2017-06-02  2017-11-02  2018-08-15  2017-07-18  yes    -77
  2017-01-02  learned  2017-06-02  2017-10-10  2018-06-07  2017-07-18  yes    -60
  2017-01-09  learned  2017-06-05  2017-10-02  2018-04-02  2017-07-18  yes    -54
  2017-01-16  learned  2017-06-06  2017-09-26  2018-03-06  2017-07-18  yes    -50
  2017-01-23  learned  2017-06-07  2017-09-18  2018-01-22  2017-07-18  yes    -44
  2017-01-30  learned  2017-06-02  2017-09-05  2018-01-22  2017-07-18  yes    -35
  2017-02-06  learned  2017-06-01  2017-08-23  2017-12-06  2017-07-18  yes    -26
  2017-02-13  learned  2017-06-02  2017-08-23  2017-12-05  2017-07-18  yes    -26
  2017-02-20  learned  2017-06-07  2017-08-23  2017-11-16  2017-07-18  yes    -26
  2017-02-27  learned  2017-06-09  2017-08-25  2017-11-23  2017-07-18  yes    -28
  2017-03-06  learned  2017-06-12  2017-08-22  2017-10-31  2017-07-18  yes    -25
  2017-03-13  learned  2017-06-14  2017-08-22  2017-10-31  2017-07-18  yes    -25
  2017-03-20  learned  2017-06-15  2017-08-16  2017-10-12  2017-07-18  yes    -21
  2017-03-27  learned  2017-06-16  2017-08-15  2017-10-09  2017-07-18  yes    -20
  2017-04-03  learned  2017-06-21  2017-08-09  2017-09-21  2017-07-18  yes    -16
  2017-04-10  learned  2017-06-21  2017-08-07  2017-09-18  2017-07-18  yes    -14
  2017-04-17  learned  2017-06-20  2017-08-03  2017-09-13  2017-07-18  yes    -12
  2017-04-24  learned  2017-06-30  2017-08-03  2017-08-31  2017-07-18  yes    -12
  2017-05-01  learned  2017-07-07  2017-08-02  2017-08-24  2017-07-18  yes    -11
  2017-05-08  learned  2017-07-12  2017-08-01  2017-08-17  2017-07-18  yes    -10
  2017-05-15  learned  2017-07-17  2017-08-02  2017-08-16  2017-07-18  yes    -11
  2017-05-22  learned  2017-07-19  2017-08-03  2017-08-15  2017-07-18  early  -12
  2017-05-29  learned  2017-07-24  2017-08-07  2017-08-16  2017-07-18  early  -14
  2017-06-05  learned  2017-07-26  2017-08-08  2017-08-18  2017-07-18  early  -15
  2017-06-12  learned  2017-08-02  2017-08-15  2017-08-25  2017-07-18  early  -20
  2017-06-19  learned  2017-07-20  2017-08-03  2017-08-18  2017-07-18  early  -12
  2017-06-26  learned  2017-07-24  2017-08-03  2017-08-16  2017-07-18  early  -12
  2017-07-03  learned  2017-07-19  2017-07-26  2017-08-02  2017-07-18  early   -6
  2017-07-10  learned  2017-07-19  2017-07-25  2017-07-31  2017-07-18  early   -5
  2017-07-17  learned  2017-07-20  2017-07-21  2017-07-25  2017-07-18  early   -3
  told, held                                   34 of 43

The same is in the documentation, line by line.

  $ osm-plan backtest --data year --finish --format table --quiet | sed 's/ *$//; s/^/    /' | grep -vxF -f "$OSM_SOURCE/share/doc/forecast.md"
  [1]
  $ osm-plan backtest --data year --format table --quiet | sed 's/ *$//; s/^/    /' | grep -vxF -f "$OSM_SOURCE/share/doc/forecast.md"
  [1]

What git recorded counts from when it was recorded, and the plan is as it was then: an item that came later is in no forecast
before it.

  $ mkdir -p own/facts && printf '[time]\nzone = "UTC"\n' > own/osm.toml && cp log.tsv own/facts/study.tsv
  $ cat > own/plan.toml <<'PLAN'
  > [week]
  > hours = ["09:00-13:00"]
  > [[track]]
  > id = "ml"
  > [[item]]
  > id = "a"
  > track = "ml"
  > hours = 700
  > PLAN
  $ git init -q own
  $ commit() { git -C own add -A && GIT_COMMITTER_DATE="$1" GIT_AUTHOR_DATE="$1" git -C own commit -q -m "$1"; }
  $ commit 2015-12-07T08:00:00Z
  $ printf '[[item]]\nid = "b"\ntrack = "ml"\nhours = 60\n' >> own/plan.toml
  $ commit 2016-05-02T08:00:00Z
  $ printf '#osm progress 1\n2016-09-09T12:00:00+00:00\tdone\ta\t-\t-\t-\n' > own/facts/progress.tsv
  $ commit 2016-09-09T13:00:00Z
  $ export OSM_NOW=2016-09-20T09:00:00Z
  $ osm-plan backtest --data own --finish --columns asked,basis,p50,came,held | sed -n '1,3p;20,24p;41,44p'
  asked	basis	p50	came	held
  2015-12-07	assumed	2017-02-28	2016-09-09	yes
  2015-12-14	assumed	2017-02-09	2016-09-09	yes
  2016-04-11	learned	2017-03-06	2016-09-09	yes
  2016-04-18	learned	2017-03-08	2016-09-09	early
  2016-04-25	learned	2017-03-15	2016-09-09	early
  2016-05-02	learned	2017-03-21	2016-09-09	early
  2016-05-09	learned	2017-07-11		
  2016-09-05	learned	2018-07-09		
  2016-09-12	refused			
  2016-09-19	refused			
  $ osm-plan forecast --data own --quiet | sed -n '/^work/,/grow/p'
  work     60 h left by estimate in 1 item
           taken times 1.30, assumed: no item is done yet
           the plan grows by 1.4 h a week: 2 versions in 40 weeks
