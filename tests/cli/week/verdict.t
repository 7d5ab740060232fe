The dates are those of osm-plan and osm-budget.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-week --format tsv | grep '^verdict'
  verdict	basis	learned
  verdict	done_p50	2017-08-23
  verdict	done_p80	2017-11-17
  verdict	money_p50	2017-08-01
  verdict	money_p20	2017-07-22
  verdict	money_first	0.6553
  verdict	money_first_error	0.0048
  verdict	short_days	66
  verdict	lever	drop ai-nanodegree-1
  verdict	lever_money_first	0.2623
  verdict	lever_2	share rent from 1 Apr
  verdict	lever_2_money_first	0.3708
  verdict	lever_3	agadir from 1 Apr
  verdict	lever_3_money_first	0.4843
  verdict	lever_4	study 33 h a week
  verdict	lever_4_money_first	0.5513
  verdict	together	drop ai-nanodegree-1, share rent from 1 Apr
  verdict	together_money_first	0.1283
  $ osm-plan forecast --format tsv | grep -E 'p50|p80'
  finish	p50	2017-08-23
  finish	p80	2017-11-17
  $ osm-budget runway --format tsv | grep -E 'p50'
  ends	p50	2017-08-01

Before anything was logged it says what it assumes.

  $ OSM_NOW=2016-09-26T08:00:00+01:00 osm-week | sed -n 2,7p
  VERDICT  done 23 Nov 2017 (8 in 10: by 6 Jul 2018)
           money until 1 Aug 2017 (8 in 10: from 1 Jul 2017)
           money ends first in 76 % of futures (+-1), by 190 days
           share rent from 1 Oct: 49 % | drop ai-nanodegree-1: 55 %
           agadir from 1 Oct: 59 % | study 32 h a week: 66 %
           down to 16 % with share rent from 1 Oct, drop ai-nanodegree-1,

When all is done there is nothing left to race.

  $ OSM_NOW=2017-07-25T12:00:00+00:00 osm-week | sed -n 2,3p
  VERDICT  the curriculum is done | money until 26 Jul (8 in 10: from 26 Jul)
  study     9:14 of 40:00   Mon 6:44 Tue 2:30 | late Mon

Without cash, and without a plan.

  $ sed -i '/^cash/d' osm/budget.toml
  $ osm-week | sed -n 2,3p
  VERDICT  done 23 Aug (8 in 10: by 17 Nov) | no cash known (budget.toml: cash)
  study    31:35 of 40:00   Mon 5:56 Tue 6:08 Wed 7:09 Thu 6:51 Fri 4:23 Sat 1:08
  $ rm osm/plan.toml
  $ osm-week | sed -n 2,3p
  $HOME/osm/facts/progress.tsv:2:32: warning: 'post-why-i-left' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:3:32: warning: 'post-rescue-time-first-look' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:4:32: warning: 'stat-rethinking' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:5:35: warning: 'french' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:6:32: warning: 'post-simulated-annealing' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:7:32: warning: 'post-intercausal-reasoning' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:8:32: warning: 'fastai-1' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:9:32: warning: 'post-shallow-factorization' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:10:32: warning: 'pgm-1' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:11:32: warning: 'pgm-2' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:12:32: warning: 'post-recurrent-gradients' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:13:32: warning: 'ud730' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:14:32: warning: 'french-b1' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:15:32: warning: 'post-neural-emojis' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:16:32: warning: 'vanilla-neural-nets' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:17:35: warning: 'french' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:18:32: warning: 'pgm-3' is no item of the plan (it does not count)
  $HOME/osm/facts/progress.tsv:19:32: warning: 'post-softmax' is no item of the plan (it does not count)
  VERDICT  no plan yet (osm-plan add) | no cash known (budget.toml: cash)
  study    31:35   Mon 5:56 Tue 6:08 Wed 7:09 Thu 6:51 Fri 4:23 Sat 1:08

A lever that does not change the number is not told: half of five dollars.

  $ rm -rf osm; mkdir -p osm/facts; printf '[time]\nzone = "Africa/Casablanca"\n' > osm/osm.toml
  $ cat > osm/plan.toml <<'END'
  > [plan]
  > start = 2017-03-01
  > [week]
  > hours = ["09:00-12:00"]
  > [[track]]
  > id = "ml"
  > share = 100
  > [[item]]
  > id = "pgm-1"
  > track = "ml"
  > hours = 800
  > END
  $ cat > osm/budget.toml <<'END'
  > cash = "5000 USD"
  > start = 2017-03-01
  > [monthly]
  > food = "300 USD"
  > [[bill]]
  > name = "hetzner"
  > category = "server"
  > amount = "5 USD"
  > day = 2
  > END
  $ OSM_NOW=2017-03-05T20:00:00+00:00 osm-week | sed -n '/first in/,/pace/p'
           money ends first in 64 % of futures (+-1), by 465 days
           drop pgm-1: 1 % | study 15 h a week: 49 % | food -10 % from 1 Apr: 60 %
           pace assumed at 70 % of the planned hours
