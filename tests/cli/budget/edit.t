A line in an editor, checked before anything is replaced.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-budget add 2 USD food -m coffee --quiet
  $ EDITOR='sed -i s/2.00/2.50/' osm-budget edit last
  1 removed, 1 added
  $ EDITOR='sed -i s/2.50/lots/' osm-budget edit last
  $HOME/osm/.osm/edit-money.kept:3:12: error: amount 'lots' is not an amount (write it as 12.50 or -12.50)
  osm-budget: error: nothing was changed; your text is kept (go on with 'osm-budget edit --continue')
  [2]
  $ cat osm/facts/money.tsv
  #osm money 1
  2016-10-03	2.50	USD	food	-	coffee
  $ EDITOR='sed -i s/lots/2.50/' osm-budget edit --continue
  nothing changed

All of them at once.

  $ osm-budget add 3 USD food -m bread --quiet
  $ EDITOR='sed -i s/food/food:snack/' osm-budget edit --all
  2 removed, 2 added
  $ cat osm/facts/money.tsv
  #osm money 1
  2016-10-03	2.50	USD	food:snack	-	coffee
  2016-10-03	3.00	USD	food:snack	-	bread
