The plan for other programs; see graph.t for each of the forms.

  $ osm init --zone Africa/Casablanca --quiet
  $ printf '[[track]]\nid = "ml"\n[[item]]\nid = "paper"\ntrack = "ml"\nhours = 3\n' > osm/plan.toml
  $ osm-plan export jsonl
  {"id":"paper","title":"paper","track":"ml","state":"ready","hours":3,"logged_s":0,"left":3,"priority":2,"begin":"2016-10-03","end":"2016-10-03"}
  $ osm-plan export ics | tr -d '\r' | sed -n '/BEGIN:VEVENT/,/END:VEVENT/p'
  BEGIN:VEVENT
  UID:paper-2016-10-03-0900@osm-plan
  DTSTAMP:20161003T080000Z
  DTSTART:20161003T080000Z
  DTEND:20161003T110000Z
  SUMMARY:paper
  DESCRIPTION:ml:paper
  CATEGORIES:ml
  END:VEVENT
