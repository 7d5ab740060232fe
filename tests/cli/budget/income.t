What was earned arrives: negative in the file.

  $ osm init --zone Africa/Casablanca --home USD --quiet; printf 'cash = "5000 USD"\nstart = 2016-09-01\n' > osm/budget.toml
  $ osm-budget income 250 --from tutoring --pot bank --on 2016-09-20 -m Amal +lesson
  received 250.00 USD from tutoring in pot bank, 2016-09-20
  $ osm-budget income '90 EUR' --note prize --tag once
  received 90.00 EUR, 2016-10-03
  $ cat osm/facts/money.tsv
  #osm money 1
  2016-09-20	-250.00	USD	income:tutoring	pot=bank,lesson	Amal
  2016-10-03	-90.00	EUR	income	once	prize

  $ osm-budget income -5
  osm-budget: error: '-5.00 USD' is no income (write a sum above zero; what was spent is osm-budget add)
  [2]
  $ osm-budget income 1 2 3
  osm-budget: error: 'income' takes an amount and a currency (income 500 USD --from tutoring)
  [2]
  $ osm-budget income 5 USD --from 'two words'
  osm-budget: error: category 'income:two words' is not a topic (write it as ml:pgm-1, without blanks)
  [2]
