The page of the example year, on a Sunday evening in March.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-week
  Week 9 of 2017, 27 Feb - 5 Mar                  day 161 of 303, 53 % of the time
  VERDICT  done 23 Aug (8 in 10: by 17 Nov)
           money until 1 Aug (8 in 10: from 22 Jul)
           money ends first in 66 % of futures (+-1), by 66 days
           drop ai-nanodegree-1: 26 % | share rent from 1 Apr: 37 %
           agadir from 1 Apr: 48 % | study 33 h a week: 55 %
           down to 13 % with drop ai-nanodegree-1, share rent from 1 Apr
  study    31:35 of 40:00   Mon 5:56 Tue 6:08 Wed 7:09 Thu 6:51 Fri 4:23 Sat 1:08
           late Thu
    ml     29:15 of 32:00   ##################--   from git 7:55
    french  2:20 of  8:00   #####---------------
  plan     done post-softmax | next novel-on-friday 21.8 h, french-b2 56.4 h,
           discrete-optimization 90 h | finish 1 day earlier
           goals french B1 of C2
  money    98 of 80 USD | rent 600 USD paid Wed 1 Mar
           insurance 45 USD paid Sun 5 Mar | phone 100 MAD due Mon 6 Mar
           visa run 75 USD due Fri 17 Mar | 10.78 USD a study hour
  posts    1: The softmax from first principles | announced on twitter, datatau

The same without a zone, in others, and with another locale: not a byte differs.

  $ osm-week > here
  $ for zone in UTC Africa/Casablanca Asia/Kolkata America/New_York; do
  >     TZ=$zone LC_ALL=C.UTF-8 osm-week | cmp - here
  > done

For a blog, a mail, and programs.

  $ osm-week --format md
  # Week 9 of 2017, 27 Feb - 5 Mar
  
  day 161 of 303, 53 % of the time
  
  - **VERDICT** done 23 Aug (8 in 10: by 17 Nov) \| money until 1 Aug (8 in 10: from 22 Jul)\
    money ends first in 66 % of futures (+-1), by 66 days\
    drop ai-nanodegree-1: 26 % \| share rent from 1 Apr: 37 % \| agadir from 1 Apr: 48 % \| study 33 h a week: 55 %\
    down to 13 % with drop ai-nanodegree-1, share rent from 1 Apr
  - **study** 31:35 of 40:00   Mon 5:56 Tue 6:08 Wed 7:09 Thu 6:51 Fri 4:23 Sat 1:08 \| late Thu
    - **ml** 29:15 of 32:00   ##################--   from git 7:55
    - **french** 2:20 of  8:00   #####---------------
  - **plan** done post-softmax \| next novel-on-friday 21.8 h, french-b2 56.4 h, discrete-optimization 90 h \| finish 1 day earlier\
    goals french B1 of C2
  - **money** 98 of 80 USD \| rent 600 USD paid Wed 1 Mar \| insurance 45 USD paid Sun 5 Mar \| phone 100 MAD due Mon 6 Mar \| visa run 75 USD due Fri 17 Mar \| 10.78 USD a study hour
  - **posts** 1: The softmax from first principles \| announced on twitter, datatau
  $ osm-week --format html | head -n 4
  <!DOCTYPE html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  $ osm-week --format json
  {"title":"Week 9 of 2017, 27 Feb - 5 Mar","aside":"day 161 of 303, 53 % of the time","sections":{"verdict":{"basis":"learned","done_p50":"2017-08-23","done_p80":"2017-11-17","money_p50":"2017-08-01","money_p20":"2017-07-22","money_first":0.6553,"money_first_error":0.0048,"short_days":66,"lever":"drop ai-nanodegree-1","lever_money_first":0.2623,"lever_2":"share rent from 1 Apr","lever_2_money_first":0.3708,"lever_3":"agadir from 1 Apr","lever_3_money_first":0.4843,"lever_4":"study 33 h a week","lever_4_money_first":0.5513,"together":"drop ai-nanodegree-1, share rent from 1 Apr","together_money_first":0.1283},"study":{"time_s":113671,"from_git_s":28528,"sessions":23,"target_s":144000,"mon_s":21332,"tue_s":22065,"wed_s":25749,"thu_s":24641,"fri_s":15806,"sat_s":4078},"study:ml":{"time_s":105294,"from_git_s":28528,"target_s":115200},"study:french":{"time_s":8377,"from_git_s":0,"target_s":28800},"plan":{"done":1,"next":"novel-on-friday","finish_moved_days":-1,"goal_french":"B1","open":16,"left_s":1982629},"money":{"spent":743.11,"spent_currency":"USD","undated":98.11,"undated_currency":"USD","allowed":80.49,"allowed_currency":"USD","spent_in_all":7363.30,"spent_in_all_currency":"USD","per_hour":10.78,"per_hour_currency":"USD"},"posts":{"published":1,"updated":0}}}
  $ osm-week --format tsv
  section	key	value
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
  study	time_s	113671
  study	from_git_s	28528
  study	sessions	23
  study	target_s	144000
  study	mon_s	21332
  study	tue_s	22065
  study	wed_s	25749
  study	thu_s	24641
  study	fri_s	15806
  study	sat_s	4078
  study:ml	time_s	105294
  study:ml	from_git_s	28528
  study:ml	target_s	115200
  study:french	time_s	8377
  study:french	from_git_s	0
  study:french	target_s	28800
  plan	done	1
  plan	next	novel-on-friday
  plan	finish_moved_days	-1
  plan	goal_french	B1
  plan	open	16
  plan	left_s	1982629
  money	spent	743.11
  money	spent_currency	USD
  money	undated	98.11
  money	undated_currency	USD
  money	allowed	80.49
  money	allowed_currency	USD
  money	spent_in_all	7363.30
  money	spent_in_all_currency	USD
  money	per_hour	10.78
  money	per_hour_currency	USD
  posts	published	1
  posts	updated	0

A week that is over is told as it looked on its last evening.

  $ OSM_NOW=2017-07-20T12:00:00+00:00 osm-week 2017-W09 | cmp - here
  $ osm-week last-week | head -n 1
  Week 8 of 2017, 20 Feb - 26 Feb                 day 154 of 303, 51 % of the time
  $ osm-week 2016-11 | head -n 1
  Week 48 of 2016, 28 Nov - 4 Dec                  day 70 of 303, 23 % of the time

What cannot be meant.

  $ osm-week next-week
  osm-week: error: 'next-week' is not a period (did you mean 'last-week')
  [2]
  $ osm-week --format pdf
  osm-week: error: 'pdf' is not a value of --format (write one of text, md, html, json, tsv; see osm-week --help)
  [2]
  $ osm-week --wek
  osm-week: error: unknown option '--wek' (see osm-week --help)
  [2]
  $ osm-week last-week twice
  osm-week: error: 'twice' is one word too many (see osm-week --help)
  [2]
  $ osm-week 2027-W10
  osm-week: error: '2027-W10' is still to come (a week that has begun: last-week, 2017-W09)
  [2]

The help is of the page itself.

  $ osm-week --help
  osm-week - print the week's page
  
    osm-week                         this week, so far
    osm-week last-week --format md   last week, for a blog
    osm-week 2017-W09 --format tsv   its figures, for a pipe
  
  usage: osm-week [OPTION...] [WEEK]
  
    [WEEK]  any period; the week in which it ends (this week)
  
  options:
    --format text|md|html|json|tsv
                  text unless asked
  
  options of every verb, see osm(7):
    --data DIR  --now INSTANT  --color auto|always|never  --quiet  --strict
    -h, --help
  
  A week that is over is told as it looked on its last evening: facts of a later
  day are left out, whenever they were recorded; what was recorded late for that
  week counts.
