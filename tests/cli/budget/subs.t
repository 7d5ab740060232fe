What courses cost against the hours studied in them.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-budget subs --format table
  course                        paid   time     an hour  last use    text
  ai-nanodegree-1         800.00 USD   3:54  205.13 USD  2017-03-04  in use
  discrete-optimization     0.00 USD   0:00                          due 3 Apr
  kafka                     0.00 USD   0:00                          due 19 Jun
  pgm-1                    50.00 USD  67:30    0.74 USD  2016-12-29  done
  pgm-2                    50.00 USD  63:40    0.79 USD  2017-01-12  done
  pgm-3                    50.00 USD  61:37    0.81 USD  2017-02-24  done
  stat-rethinking          50.00 USD  92:52    0.54 USD  2016-10-26  done
  total                  1000.00 USD
  $ osm-budget subs --columns course,paid,time,per_hour,last_use,next,text
  course	paid	paid_currency	time_s	per_hour	per_hour_currency	last_use	next	text
  ai-nanodegree-1	800.00	USD	14040	205.13	USD	2017-03-04		in use
  discrete-optimization	0.00	USD	0				2017-04-03	due 3 Apr
  kafka	0.00	USD	0				2017-06-19	due 19 Jun
  pgm-1	50.00	USD	242971	0.74	USD	2016-12-29		done
  pgm-2	50.00	USD	229197	0.79	USD	2017-01-12		done
  pgm-3	50.00	USD	221825	0.81	USD	2017-02-24		done
  stat-rethinking	50.00	USD	334303	0.54	USD	2016-10-26		done

Paid by the month, and not used; and one that is over and still paid.

  $ cat >> osm/budget.toml <<'END'
  > [[bill]]
  > name = "deep learning site"
  > category = "learning:courses"
  > amount = "29 USD"
  > from = 2017-01-20
  > course = "ai-nanodegree-1"
  > [[bill]]
  > name = "statistics site"
  > category = "learning:site"
  > amount = "9 USD"
  > from = 2016-10-10
  > course = "stat-rethinking"
  > END
  $ osm-budget add 9 USD learning:site --on 2017-02-10 -m 'statistics site' --quiet
  $ osm-budget add 15 USD books --tag course=kafka --on 2016-12-01 --quiet
  $ osm-budget subs --columns course,payments,next,price,text
  course	payments	next	price	price_currency	text
  stat-rethinking	2	2017-03-10	9.00	USD	done, 9 USD again 10 Mar
  kafka	1	2017-06-19	50.00	USD	paid, never used, 50 USD again 19 Jun
  ai-nanodegree-1	1	2017-03-20	29.00	USD	in use, 29 USD again 20 Mar
  discrete-optimization	0	2017-04-03	50.00	USD	due 3 Apr
  pgm-1	1				done
  pgm-2	1				done
  pgm-3	1				done
  $ OSM_NOW=2017-05-20T20:00:00+00:00 osm-budget subs --columns course,last_use,text
  course	last_use	text
  stat-rethinking	2016-10-26	done, 9 USD again 10 Jun
  kafka		paid, never used, 50 USD again 19 Jun
  ai-nanodegree-1	2017-05-20	in use, 29 USD again 20 May
  discrete-optimization	2017-05-18	in use
  pgm-1	2016-12-29	done
  pgm-2	2017-01-12	done
  pgm-3	2017-02-24	done

Nothing of the kind.

  $ : > osm/facts/money.tsv; sed -i '/^\[\[/,$d' osm/budget.toml
  $ osm-budget subs - < /dev/null
  course	paid	paid_currency	payments	time_s	per_hour	per_hour_currency	last_use	next	price	price_currency	text
  $ osm-budget subs later
  osm-budget: error: 'later' is not understood here (write - to read facts from standard input)
  [2]
