What the week cost is what osm-budget reports for it.

  $ cp -R "$OSM_SOURCE/share/example" osm
  $ export OSM_NOW=2017-03-05T20:00:00+00:00
  $ osm-week --format tsv | grep '^money'
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
  $ osm-budget report --period 2017-W09 --format table | tail -n 1
  total                13  743.11 USD
  $ osm-budget report --format table | tail -n 1
  total               303  7363.30 USD

A sum without its rate is not there, for it would be a smaller one; the rest of the page is, and what to type.

  $ sed -i '/2017-02-/d' osm/facts/rates.tsv
  $ osm-week
  Week 9 of 2017, 27 Feb - 5 Mar                  day 161 of 303, 53 % of the time
  money    rent 600 USD paid Wed 1 Mar | insurance 45 USD paid Sun 5 Mar
           phone 100 MAD due Mon 6 Mar | visa run 75 USD due Fri 17 Mar
           no rate for MAD into USD for 38 lines from 2017-02-10 to 2017-03-05;
           that of 2017-01-30 is older than 10 days ('osm-budget rate MAD USD RATE
           --on 2017-02-10')
  VERDICT  done 23 Aug (8 in 10: by 17 Nov) | no money date: see money
  study    31:35 of 40:00   Mon 5:56 Tue 6:08 Wed 7:09 Thu 6:51 Fri 4:23 Sat 1:08
           late Thu
    ml     29:15 of 32:00   ##################--   from git 7:55
    french  2:20 of  8:00   #####---------------
  plan     done post-softmax | next novel-on-friday 21.8 h, french-b2 56.4 h,
           discrete-optimization 90 h | finish 1 day earlier
           goals french B1 of C2
  posts    1: The softmax from first principles | announced on twitter, datatau

What should have been paid by today comes first.

  $ rm osm/facts/rates.tsv; printf 'cash = "9000 USD"\nstart = 2017-01-01\n[[bill]]\nname = "hetzner"\ncategory = "server"\namount = "40 EUR"\nday = 3\n[[bill]]\nname = "rent"\ncategory = "home:rent"\namount = "600 USD"\nday = 5\n' > osm/budget.toml
  $ sed -i '/MAD/d;/rent/d' osm/facts/money.tsv
  $ osm-week | sed -n '2,/VERDICT/p'
  money    hetzner 40 EUR due Tue 3 Jan, not noted as paid
           rent 600 USD due Thu 5 Jan, not noted as paid
           hetzner 40 EUR due Fri 3 Feb, not noted as paid
           rent 600 USD due Sun 5 Feb, not noted as paid
           and 2 more ('osm budget due')
           45 USD | 2.80 USD a study hour
           no rate for EUR into USD for bill 'hetzner' on 2017-03-05 ('osm-budget
           rate EUR USD RATE --on 2017-03-05')
  VERDICT  done 23 Aug (8 in 10: by 17 Nov) | no money date: see money
  $ osm-budget rate EUR USD 1.05 --on 2017-02-20 --quiet
  $ osm-week | grep 'no rate' -A 1
           no rate for EUR into USD for bill 'hetzner' on 2017-03-05; that of
           2017-02-20 is older than 10 days ('osm-budget rate EUR USD RATE --on
  $ osm-budget rate EUR USD 1.05 --quiet; osm-week | grep -A 1 '^money'
  money    hetzner 40 EUR due Tue 3 Jan, not noted as paid
           rent 600 USD due Thu 5 Jan, not noted as paid

Faults of budget.toml hide the money, nothing else.

  $ cp osm/budget.toml kept; echo 'chash = "1 USD"' > osm/budget.toml; osm-week | grep -E '^(VERDICT|study|money|plan|posts)' -A 1
  VERDICT  done 23 Aug (8 in 10: by 17 Nov)
           no money known: 1 fault in budget.toml ('osm budget check')
  study    31:35 of 40:00   Mon 5:56 Tue 6:08 Wed 7:09 Thu 6:51 Fri 4:23 Sat 1:08
           late Thu
  --
  plan     done post-softmax | next novel-on-friday 21.8 h, french-b2 56.4 h,
           discrete-optimization 90 h | finish 1 day earlier
  --
  money    1 fault in budget.toml ('osm budget check')
  posts    1: The softmax from first principles | announced on twitter, datatau
  $ cp kept osm/budget.toml

Without a home currency only the money is missing from the page.

  $ sed -i '/^\[money\]/,/^home/d' osm/osm.toml; printf '[monthly]\n' > osm/budget.toml
  $ osm-week 2017-W09 | grep -E '^(VERDICT|study|money)'
  VERDICT  done 23 Aug (8 in 10: by 17 Nov)
  study    31:35 of 40:00   Mon 5:56 Tue 6:08 Wed 7:09 Thu 6:51 Fri 4:23 Sat 1:08
  money    no home currency (osm.toml: [money] home)
