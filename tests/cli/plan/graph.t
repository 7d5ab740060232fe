What needs what, as a picture.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-plan graph
  osm-plan: error: there is nothing to draw (osm-plan add ml:pgm-1 --hours 40 --new-track)
  [1]
  $ cat > osm/plan.toml <<'PLAN'
  > track = [{ id = "ml", share = 80 }, { id = "french", share = 20 }]
  > [[item]]
  > id = "stat"
  > title = "Statistical \"Rethinking\" <2nd>"
  > track = "ml"
  > hours = 80
  > [[item]]
  > id = "pgm-1"
  > track = "ml"
  > hours = 55.5
  > needs = ["stat"]
  > due = 2016-12-02
  > [[item]]
  > id = "ud730"
  > track = "ml"
  > hours = 50
  > any = ["stat", "pgm-1"]
  > [[item]]
  > id = "b1"
  > track = "french"
  > with = ["pgm-1"]
  > [[milestone]]
  > id = "bayes"
  > needs = ["pgm-1"]
  > PLAN
  $ osm-plan graph
  digraph plan {
    rankdir=LR;
    node [shape=box, fontname="sans-serif"];
    "stat" [label="Statistical \"Rethinking\" <2nd>", tooltip="ml:stat, ready, 80 h, 80 left", style="rounded,bold"];
    "pgm-1" [label="pgm-1", tooltip="ml:pgm-1, blocked, 55.5 h, 55.5 left, due 2016-12-02", style="rounded"];
    "ud730" [label="ud730", tooltip="ml:ud730, blocked, 50 h, 50 left", style="rounded"];
    "b1" [label="b1", tooltip="french:b1, blocked", style="rounded"];
    "bayes" [label="bayes", tooltip="bayes, blocked", style="rounded", shape=octagon];
    "stat" -> "pgm-1";
    "stat" -> "ud730" [style=dashed];
    "pgm-1" -> "ud730" [style=dashed];
    "pgm-1" -> "b1" [dir=none, style=dotted, constraint=false];
    "pgm-1" -> "bayes";
  }
  $ osm-plan done stat --quiet
  $ osm-plan graph --open --track ml
  digraph plan {
    rankdir=LR;
    node [shape=box, fontname="sans-serif"];
    "pgm-1" [label="pgm-1", tooltip="ml:pgm-1, ready, 55.5 h, 55.5 left, due 2016-12-02", style="rounded,bold"];
    "ud730" [label="ud730", tooltip="ml:ud730, ready, 50 h, 50 left", style="rounded,bold"];
    "pgm-1" -> "ud730" [style=dashed];
  }
  $ osm-plan graph --format svg | grep -v -E '^[.@}]'
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 648 172" width="648" height="172" role="img" aria-labelledby="title description">
  <title id="title">The plan</title>
  <desc id="description">5 items, each right of what it needs</desc>
  <style>
  text { fill: #24292f; font: 13px system-ui, sans-serif }
  text { fill: #d8dee4 }
  </style>
  <rect width="648" height="172" class="paper"/>
  <text x="16" y="26" class="head">The plan</text>
  <line x1="184" y1="61" x2="240" y2="61" class="grid"/>
  <line x1="184" y1="61" x2="464" y2="61" class="grid"/>
  <line x1="408" y1="61" x2="464" y2="61" class="grid"/>
  <line x1="408" y1="61" x2="464" y2="107" class="grid"/>
  <rect x="16" y="44" width="168" height="34" rx="2" class="heat1"><title>ml:stat, done, 80 h, 0 left</title></rect>
  <rect x="16" y="44" width="6" height="34" rx="2" class="kind0"/>
  <text x="28" y="58" class="small">Statistical &quot;Rethinking…</text>
  <text x="28" y="72" class="small">done</text>
  <rect x="240" y="44" width="168" height="34" rx="2" class="heat0"><title>ml:pgm-1, ready, 55.5 h, 55.5 left, due 2016-12-02</title></rect>
  <rect x="240" y="44" width="6" height="34" rx="2" class="kind0"/>
  <text x="252" y="58" class="small">pgm-1</text>
  <text x="252" y="72" class="small">ready, 55.5 h, due 2 Dec</text>
  <rect x="464" y="44" width="168" height="34" rx="2" class="heat0"><title>ml:ud730, ready, 50 h, 50 left</title></rect>
  <rect x="464" y="44" width="6" height="34" rx="2" class="kind0"/>
  <text x="476" y="58" class="small">ud730</text>
  <text x="476" y="72" class="small">ready, 50 h</text>
  <rect x="16" y="90" width="168" height="34" rx="2" class="heat0"><title>french:b1, ready</title></rect>
  <rect x="16" y="90" width="6" height="34" rx="2" class="kind1"/>
  <text x="28" y="104" class="small">b1</text>
  <text x="28" y="118" class="small">ready</text>
  <rect x="464" y="90" width="168" height="34" rx="2" class="heat0"><title>bayes, blocked</title></rect>
  <rect x="464" y="90" width="6" height="34" rx="2" class="kind7"/>
  <text x="476" y="104" class="small">bayes</text>
  <text x="476" y="118" class="small">blocked</text>
  <rect x="16" y="144" width="12" height="12" rx="2" class="kind0"/>
  <text x="34" y="154" class="small">ml</text>
  <rect x="70" y="144" width="12" height="12" rx="2" class="kind1"/>
  <text x="88" y="154" class="small">french</text>
  </svg>
  $ osm-plan graph --track franch
  osm-plan: error: 'franch' is no track of the plan (did you mean 'french')
  [2]

The same by export, and the plan for a calendar and for programs that read JSON.

  $ osm-plan graph > graph.dot
  $ osm-plan export dot | cmp - graph.dot
  $ osm-plan export svg | head -2
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 648 172" width="648" height="172" role="img" aria-labelledby="title description">
  <title id="title">The plan</title>
  $ osm-plan export ics | tr -d '\r' | grep -E 'UID|DTSTART' | head -4
  UID:pgm-1-2016-10-03-0900@osm-plan
  DTSTART:20161003T080000Z
  UID:pgm-1-2016-10-03-1400@osm-plan
  DTSTART:20161003T130000Z
  $ osm-plan export jsonl
  {"id":"stat","title":"Statistical \"Rethinking\" <2nd>","track":"ml","state":"done","hours":80,"logged_s":0,"left":0,"priority":2,"ended":"2016-10-03T09:00:00+01:00"}
  {"id":"pgm-1","title":"pgm-1","track":"ml","state":"ready","hours":55.5,"logged_s":0,"left":55.5,"priority":2,"needs":["stat"],"due":"2016-12-02","begin":"2016-10-03","end":"2016-10-11"}
  {"id":"ud730","title":"ud730","track":"ml","state":"ready","hours":50,"logged_s":0,"left":50,"priority":2,"any":["stat","pgm-1"],"begin":"2016-10-11","end":"2016-10-20"}
  {"id":"b1","title":"b1","track":"french","state":"ready","logged_s":0,"priority":2,"with":["pgm-1"]}
  {"id":"bayes","title":"bayes","kind":"milestone","state":"blocked","needs":["pgm-1"],"end":"2016-10-11"}
  $ osm-plan export icss
  osm-plan: error: 'icss' is no form of a plan (did you mean 'ics')
  [2]
  $ osm-plan schedule --format svg | grep -v -E '^[.@}]'
  osm-plan: warning: 1 item without hours, planned as if done at once: b1
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 170" width="960" height="170" role="img" aria-labelledby="title description">
  <title id="title">The schedule</title>
  <desc id="description">done 2016-10-20; no order is done before 2016-10-20: 105.5 h of ml</desc>
  <style>
  text { fill: #24292f; font: 13px system-ui, sans-serif }
  text { fill: #d8dee4 }
  </style>
  <rect width="960" height="170" class="paper"/>
  <text x="16" y="26" class="head">The schedule</text>
  <line x1="232" y1="54" x2="232" y2="114" class="grid"/>
  <text x="234" y="50" class="small">2016-10</text>
  <line x1="570" y1="54" x2="570" y2="114" class="grid"/>
  <text x="572" y="50" class="small">2016-11</text>
  <line x1="920" y1="54" x2="920" y2="114" class="grid"/>
  <text x="922" y="50" class="small">2016-12</text>
  <text x="224" y="70" class="small right">pgm-1</text>
  <rect x="232" y="60" width="105" height="12" rx="2" class="kind0"><title>ml:pgm-1, 55.5 h, 2016-10-03..2016-10-11</title></rect>
  <rect x="943" y="58" width="3" height="16" rx="2" class="heat4"><title>pgm-1, due 2016-12-02</title></rect>
  <text x="224" y="88" class="small right">bayes</text>
  <rect x="333" y="80" width="8" height="8" rx="2" class="kind7"><title>bayes, reached 2016-10-11</title></rect>
  <text x="224" y="106" class="small right">ud730</text>
  <rect x="325" y="96" width="117" height="12" rx="2" class="kind0"><title>ml:ud730, 50 h, 2016-10-11..2016-10-20</title></rect>
  <rect x="16" y="126" width="12" height="12" rx="2" class="kind0"/>
  <text x="34" y="136" class="small">ml</text>
  <rect x="70" y="126" width="12" height="12" rx="2" class="kind1"/>
  <text x="88" y="136" class="small">french</text>
  <text x="16" y="156" class="small">done 2016-10-20; no order is done before 2016-10-20: 105.5 h of ml</text>
  </svg>
  $ rm osm/plan.toml osm/facts/progress.tsv
  $ osm-plan export jsonl
  osm-plan: error: there is nothing in the plan (osm-plan add ml:pgm-1 --hours 40 --new-track)
  [1]
