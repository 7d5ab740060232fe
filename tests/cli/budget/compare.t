Scenarios side by side, on the same futures.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ cat >> osm/budget.toml <<'END'
  > [scenario.shared]
  > share = ["rent"]
  > [scenario.frugal]
  > from = 2017-05-01
  > scale.food = 0.7
  > scale.visa-run = 0.5
  > replace.travel = "20 USD"
  > drop = ["phone"]
  > END
  $ osm-budget compare --format table
  scenario  even odds   8 in 10 from  days  to the end  money first      a month
  as it is  2017-08-01  2017-07-22       0        77 %         66 %  1026.42 USD
  agadir    2017-09-01  2017-08-12      29        99 %         49 %   830.21 USD
  shared    2017-09-20  2017-09-04      53       100 %         38 %   726.42 USD
  frugal    2017-08-01  2017-08-01       6        97 %         61 %   911.98 USD
  $ osm-budget compare shared shared+frugal
  scenario	ends	sure	gain_days	lasts	money_first	monthly	monthly_currency
  as it is	2017-08-01	2017-07-22	0	0.7663	0.6553	1026.42	USD
  shared	2017-09-20	2017-09-04	53	0.998	0.3784	726.42	USD
  shared+frugal	2017-10-18	2017-10-01	81	1	0.2839	611.98	USD
  $ osm-budget compare --no-header --columns scenario,gain_days frugal
  as it is	0
  frugal	6

A runway in one of them, or in several.

  $ osm-budget runway --scenario shared --scenario frugal
  Money until 18 Oct 2017                                 8 in 10: from 1 Oct 2017
  cash     4637 USD on 5 Mar 2017
  ends     until 18 Oct 2017 (8 in 10: from 1 Oct 2017; 19 in 20: from 17 Sep
           2017)
           1 Oct --------- 18 Oct -------- 1 Nov 2017   1 in 10, even, 9 in 10
  miss     rent 300 USD on 1 Nov 2017 is the first that cannot be paid (53 % of
           futures)
  until    it lasts through 25 Jul 2017 in 100 % of futures
  levers   agadir from 1 Apr: +40 days | share insurance from 1 Apr: +8 days
           food -10 % from 1 Apr: +6 days
  basis    161 days logged, 10000 futures, seed 423188468
  $ osm-budget runway --scenario shared+frugal --format tsv | cmp - <(osm-budget runway --scenario shared --scenario frugal --format tsv)

The picture, in characters and as a file that stands alone.

  $ osm-budget runway --chart
  Money until 1 Aug 2017 (8 in 10: from 22 Jul 2017)
  
   12000 +*
         | *****
         |      *
    9600 +      -****
         |           ***
         |              ***
    7200 +                 **
         |                   ***
         |                      ****
    4800 +                          *ooo
         |                             :ooo
         |                               ::ooo
    2400 +                                    ooooo
         |                                         oooo:
         |                                           .:ooo::.
       0 +                                              ::ooo---------------------
           Oct  Nov  Dec  Jan 2017  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov
     done                                            ============D==============
  
  o even odds  : half of the futures  . 8 in 10  * was  - budget
  rent 600 USD, 1 Aug: cannot be paid in 90 % of futures
  curriculum done 23 Aug; money ends first in 66 % of futures
  $ osm-budget runway --format svg > one.svg; osm-budget runway --format svg | cmp - one.svg
  $ head -n 3 one.svg | cut -c 1-100
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 444" width="800" height="444" role="img" ar
  <title id="t">Money until 1 Aug 2017 (8 in 10: from 22 Jul 2017)</title>
  <desc id="d">4637 USD on 5 Mar 2017. In half of the futures it lasts until 1 Aug 2017. The first bil
  $ test $(wc -c < one.svg) -lt 20000

What is not there, and what means nothing.

  $ osm-budget compare shard
  osm-budget: error: there is no scenario 'shard' (did you mean 'shared')
  [2]
  $ osm-budget runway --scenario agadr
  osm-budget: error: there is no scenario 'agadr' (did you mean 'agadir')
  [2]
  $ printf '[scenario.odd]\nscale.fod = 2\nshare = ["rnt"]\n[scenario.far]\nmove_cost = "100 JPY"\n' >> osm/budget.toml
  $ osm-budget compare odd
  $HOME/osm/budget.toml:115:9: error: 'rnt' is no bill (did you mean 'rent')
  [2]
  $ sed -i '/rnt/d' osm/budget.toml
  $ osm-budget compare odd --columns scenario,gain_days
  $HOME/osm/budget.toml:113:1: warning: 'fod' in scenario 'odd' is no bill, and nothing without a date was spent on it (did you mean 'food')
  scenario	gain_days
  as it is	0
  odd	0
  $ osm-budget compare far
  osm-budget: error: no rate for JPY into USD for a scenario on 2017-03-05 (osm-budget rate JPY USD RATE --on 2017-03-05)
  [2]
  $ sed -i '/^\[scenario/,$d' osm/budget.toml
  $ osm-budget compare
  osm-budget: error: budget.toml has no scenario ([scenario.shared] share = ["rent"])
  [2]
