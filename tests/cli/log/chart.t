Pictures: a heat map, when in the day, bars.

  $ osm init --zone Africa/Casablanca --quiet
  $ osm-log chart
  0:00 of study, 2016-10-03
  
  2016 Oct
  Mon  ·
  Tue
  Wed
  Thu
  Fri
  Sat
  Sun
  
       · none   ░ to 0:15   ▒ to 0:30   ▓ to 0:45   █ to 1:00
  $ cat > osm/facts/study.tsv <<'END'
  > #osm study 1
  > 2016-09-28T09:30:00+01:00	2016-09-28T11:00:00+01:00	ml:pgm-1	-	-
  > 2016-09-28T11:10:00+01:00	2016-09-28T13:05:00+01:00	french	-	-
  > 2016-09-28T16:00:00+01:00	2016-09-28T17:30:00+01:00	ml:pgm-1	via=git	-
  > 2016-09-30T23:00:00+01:00	2016-10-01T00:20:00+01:00	ml:pgm-2	-	-
  > END
  $ osm-log chart
  6:15 of study, 2016-09-28..2016-10-03
  
  2016 Oct
  Mon    ·
  Tue
  Wed  █
  Thu  ·
  Fri  ░
  Sat  ░
  Sun  ·
  
       · none   ░ to 1:30   ▒ to 3:00   ▓ to 4:30   █ to 6:00
  $ osm-log chart heat --period 2016-09 --topic ml
  4:00 of study, ml, 2016-09-01..2016-09-30
  
  2016 Sep
  Mon    · · · ·
  Tue    · · · ·
  Wed    · · · █
  Thu  · · · · ·
  Fri  · · · · ▒
  Sat  · · · ·
  Sun  · · · ·
  
       · none   ░ to 0:45   ▒ to 1:30   ▓ to 2:15   █ to 3:00
  $ osm-log chart day
  6:15 of study, 2016-09-28..2016-10-01
  
                  0 1 2 3 4 5 6 7 8 9 10  12  14  16  18  20  22  24
  Wed 2016-09-28  · · · · · · · · · ·mmmffff: · · mmm · · · · · ·   4:55
  Thu 2016-09-29  · · · · · · · · · · · · · · · · · · · · · · · ·
  Fri 2016-09-30  · · · · · · · · · · · · · · · · · · · · · · · mm  1:00
  Sat 2016-10-01  m · · · · · · · · · · · · · · · · · · · · · · ·   0:20
  
  f french   m ml
  : less than half of 30 minutes
  $ osm-log chart day --by topic:2 --period 2016-09-28
  4:55 of study, 2016-09-28
  
                  9     10    11    12    13    14    15    16    17    18
  Wed 2016-09-28  ·  ppppppppp·ffffffffffff     ·     ·     ppppppppp     4:55
  
  f french   p ml:pgm-1
  : less than half of 10 minutes
  $ osm-log chart bars
  6:15 of study, 2016-09-28..2016-10-03
  
  french  1:55  #############################
  ml      4:20  ###########################################+++++++++++++++++++++++
  
  # clocked   + from git
  $ osm-log chart bars --by week,topic:1 --from 2016-09-19
  6:15 of study, 2016-09-19..2016-10-03
  
  2016-W38  0:00
  2016-W39  6:15  ffffffffffffffffffffmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm
  2016-W40  0:00
  
  f french   m ml
  $ osm-log chart bars --by hour --topic french
  1:55 of study, french, 2016-09-28..2016-10-03
  
  11:00  0:50  ########################################################
  12:00  1:00  ###################################################################
  13:00  0:05  ######
  $ osm-log chart day --period 2015
  0:00 of study, 2015-01-01..2015-12-31

Colour when it is asked for.

  $ osm-log chart bars --by topic:1,tag --color always
  6:15 of study, 2016-09-28..2016-10-03
  
  french  1:55  [34m#############################[0m
  ml      4:20  [34m##################################################################[0m
  
  [34m#[0m -

From a pipe.

  $ grep french osm/facts/study.tsv | osm-log chart day -
  1:55 of study, 2016-09-28
  
                  11    12    13    14
  Wed 2016-09-28  ·ffffffffffff       1:55
  
  f french
  : less than half of 10 minutes

As SVG: words for who cannot see it, light and dark, and the same bytes each time.

  $ osm-log chart heat --format svg > heat.svg; osm-log chart heat --format svg | cmp - heat.svg
  $ grep -v '^[.@}t]' heat.svg
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 200" width="440" height="200" role="img" aria-labelledby="title description">
  <title id="title">6:15 of study, 2016-09-28..2016-10-03</title>
  <desc id="description">One square a day, weeks from left to right, Monday on top. The darkest are days of 4:30 to 6:00.</desc>
  <style>
  </style>
  <rect width="440" height="200" class="paper"/>
  <text x="16" y="26" class="head">6:15 of study, 2016-09-28..2016-10-03</text>
  <text x="16" y="54" class="small">2016</text>
  <text x="44" y="72" class="small right">Mon</text>
  <text x="44" y="100" class="small right">Wed</text>
  <text x="44" y="128" class="small right">Fri</text>
  <text x="52" y="54" class="small">Oct</text>
  <rect x="52" y="90" width="12" height="12" rx="2" class="heat4"><title>Wed 2016-09-28: 4:55</title></rect>
  <rect x="52" y="104" width="12" height="12" rx="2" class="heat0"><title>Thu 2016-09-29: 0:00</title></rect>
  <rect x="52" y="118" width="12" height="12" rx="2" class="heat1"><title>Fri 2016-09-30: 1:00</title></rect>
  <rect x="52" y="132" width="12" height="12" rx="2" class="heat1"><title>Sat 2016-10-01: 0:20</title></rect>
  <rect x="52" y="146" width="12" height="12" rx="2" class="heat0"><title>Sun 2016-10-02: 0:00</title></rect>
  <rect x="66" y="62" width="12" height="12" rx="2" class="heat0"><title>Mon 2016-10-03: 0:00</title></rect>
  <rect x="52" y="172" width="12" height="12" rx="2" class="heat0"/>
  <text x="70" y="182" class="small">none</text>
  <rect x="112" y="172" width="12" height="12" rx="2" class="heat1"/>
  <text x="130" y="182" class="small">to 1:30</text>
  <rect x="188" y="172" width="12" height="12" rx="2" class="heat2"/>
  <text x="206" y="182" class="small">to 3:00</text>
  <rect x="264" y="172" width="12" height="12" rx="2" class="heat3"/>
  <text x="282" y="182" class="small">to 4:30</text>
  <rect x="340" y="172" width="12" height="12" rx="2" class="heat4"/>
  <text x="358" y="182" class="small">to 6:00</text>
  </svg>
  $ osm-log chart day --format svg --period 2016-09-28 | grep -A 100 '^</style>'
  </style>
  <rect width="760" height="128" class="paper"/>
  <text x="16" y="26" class="head">4:55 of study, 2016-09-28</text>
  <line x1="144" y1="60" x2="144" y2="90" class="grid"/>
  <text x="144" y="54" class="small middle">9</text>
  <line x1="204" y1="60" x2="204" y2="90" class="grid"/>
  <text x="204" y="54" class="small middle">10</text>
  <line x1="265" y1="60" x2="265" y2="90" class="grid"/>
  <text x="265" y="54" class="small middle">11</text>
  <line x1="326" y1="60" x2="326" y2="90" class="grid"/>
  <text x="326" y="54" class="small middle">12</text>
  <line x1="386" y1="60" x2="386" y2="90" class="grid"/>
  <text x="386" y="54" class="small middle">13</text>
  <line x1="447" y1="60" x2="447" y2="90" class="grid"/>
  <text x="447" y="54" class="small middle">14</text>
  <line x1="508" y1="60" x2="508" y2="90" class="grid"/>
  <text x="508" y="54" class="small middle">15</text>
  <line x1="568" y1="60" x2="568" y2="90" class="grid"/>
  <text x="568" y="54" class="small middle">16</text>
  <line x1="629" y1="60" x2="629" y2="90" class="grid"/>
  <text x="629" y="54" class="small middle">17</text>
  <line x1="690" y1="60" x2="690" y2="90" class="grid"/>
  <text x="690" y="54" class="small middle">18</text>
  <text x="134" y="80" class="right">Wed 2016-09-28</text>
  <rect x="174" y="66" width="91" height="18" rx="2" class="kind1"><title>09:30-11:00 ml:pgm-1</title></rect>
  <rect x="275" y="66" width="116" height="18" rx="2" class="kind0"><title>11:10-13:05 french</title></rect>
  <rect x="568" y="66" width="91" height="18" rx="2" class="kind1"><title>16:00-17:30 ml:pgm-1</title></rect>
  <text x="744" y="80" class="small right">4:55</text>
  <rect x="144" y="100" width="12" height="12" rx="2" class="kind0"/>
  <text x="162" y="110" class="small">french</text>
  <rect x="226" y="100" width="12" height="12" rx="2" class="kind1"/>
  <text x="244" y="110" class="small">ml</text>
  </svg>
  $ osm-log chart bars --by week,topic:1 --format svg | grep -A 100 '^</style>'
  </style>
  <rect width="760" height="134" class="paper"/>
  <text x="16" y="26" class="head">6:15 of study, 2016-09-28..2016-10-03</text>
  <text x="86" y="62" class="right">2016-W39</text>
  <rect x="96" y="48" width="179" height="18" rx="2" class="kind0"><title>2016-W39, french: 1:55</title></rect>
  <rect x="275" y="48" width="405" height="18" rx="2" class="kind1"><title>2016-W39, ml: 4:20</title></rect>
  <text x="688" y="62" class="small">6:15</text>
  <text x="86" y="86" class="right">2016-W40</text>
  <text x="104" y="86" class="small">0:00</text>
  <rect x="96" y="102" width="12" height="12" rx="2" class="kind0"/>
  <text x="114" y="112" class="small">french</text>
  <rect x="178" y="102" width="12" height="12" rx="2" class="kind1"/>
  <text x="196" y="112" class="small">ml</text>
  </svg>
  $ grep -c prefers-color-scheme heat.svg
  1

What is no picture.

  $ osm-log chart bras
  osm-log: error: 'bras' is no picture (did you mean 'bars')
  [2]
  $ osm-log chart -
  osm-log: error: '-' is no picture (name one first: osm-log chart heat -)
  [2]
  $ osm-log chart --by week
  osm-log: error: a heat map is by day (leave --by out, or write: osm-log chart bars --by week)
  [2]
  $ osm-log chart day --by week
  osm-log: error: days cannot be told apart by 'week' (write a depth of topics: --by topic:2)
  [2]
  $ osm-log chart bars --by wek
  osm-log: error: 'wek' is nothing to report by (did you mean 'week')
  [2]
