Due dates of the plan that have passed are on the page.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[[track]]\nid = "ml"\n' > osm/plan.toml
  $ for n in 1 2 3 4; do printf '[[item]]\nid = "paper-%s"\ntrack = "ml"\nhours = 4\ndue = 2016-09-2%s\n' $n $n; done >> osm/plan.toml
  $ printf '[[goal]]\nid = "books"\ntarget = "24"\ndue = 2016-10-02\n' >> osm/plan.toml
  $ osm-week | grep -A4 '^plan'
  plan     next paper-1 4 h, paper-2 4 h, paper-3 4 h
           goals books target 24 by 2016-10-02
           late paper-1 since 21 Sep, paper-2 since 22 Sep, paper-3 since 23 Sep,
           2 more
  posts    none this week
  $ osm-week --format tsv | grep late
  plan	late_paper-1	2016-09-21
  plan	late_paper-2	2016-09-22
  plan	late_paper-3	2016-09-23
  plan	late_paper-4	2016-09-24
  plan	late_books	2016-10-02
  $ osm-plan drop paper-1 paper-2 paper-3 paper-4 --quiet; osm-plan measure books 24 --quiet
  $ osm-week | grep late
  [1]
